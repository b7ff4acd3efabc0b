"""The small form that every correction goes through: what, when, and why. Depends on formats; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.punches import PunchKind
from attendance_app.services.day_records import PunchLine
from attendance_app.ui.admin.attendance.clock_entry import ClockEntry
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.wording import PunchWords
from attendance_app.ui.language.formats import day_words, time_words
from attendance_app.ui.theme import text_scale

_ONE_DAY = timedelta(days=1)
_BESIDE_UP_TO = 1.2  # of the size of text; larger, fields stand under each other


class CorrectionTask(StrEnum):
    """What is being done."""

    ADD = "add"
    CHANGE = "change"
    VOID = "void"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class CorrectionDraft:
    """What somebody decided.

    Attributes:
        line: The punch it is about; None for one to add.
        at_utc, kind: What is to stand; None where that stays as it is.
    """

    task: CorrectionTask
    line: PunchLine | None
    at_utc: datetime | None
    kind: PunchKind | None
    reason: str


class ReasonBox(QComboBox):
    """A reason, typed or taken from those given lately."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        edit = self.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Why? It is kept with the punch."))

    @property
    def reason(self) -> str:
        """What stands in the field, trimmed."""
        return self.currentText().strip()

    def offer(self, reasons: Sequence[str]) -> None:
        """Offer these; the field itself becomes empty, for a reason is never assumed."""
        self.clear()
        self.addItems(list(reasons))
        self.setCurrentIndex(-1)
        self.clearEditText()


class CorrectionForm(QFrame):
    """Hidden until there is something to correct. Enter saves, Esc leaves.

    Signals:
        decided: The `CorrectionDraft`.
        left: The person doesn't want to after all.
    """

    decided = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self._words = PunchWords(self)
        self._task = CorrectionTask.ADD
        self._line: PunchLine | None = None
        self._zone = ZoneInfo("UTC")
        self._heading = QLabel()
        self._heading.setProperty("role", "body-strong")
        self._heading.setWordWrap(True)
        self.kind, self.time, self.day, self.reason = QComboBox(), ClockEntry(self.tr("Time")), QComboBox(), ReasonBox()
        for kind in PunchKind:
            self.kind.addItem(self._words.kind(kind), kind.value)
        self._kind_field = FormField(self.tr("Punch"), self.kind)
        self._time_field = FormField(self.tr("Time"), self.time)
        self._day_field = FormField(self.tr("Day"), self.day)
        self._reason_field = FormField(self.tr("Reason"), self.reason)
        self.save, self.cancel = QPushButton(self.tr("&Save")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.leave)
        self._hints = QVBoxLayout()
        self._hint_buttons: list[QPushButton] = []
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        what = QHBoxLayout()
        what.setSpacing(8)
        what.addWidget(self._kind_field, 3)
        what.addWidget(self._time_field, 2)
        self._hints.setSpacing(8)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self._day_field, 3)
        when.addLayout(self._hints, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(what)
        column.addLayout(when)
        column.addWidget(self._reason_field)
        column.addLayout(buttons)
        if text_scale() > _BESIDE_UP_TO:
            for pair in (what, when):
                pair.setDirection(QBoxLayout.Direction.TopToBottom)

    def ask(
        self,
        task: CorrectionTask,
        line: PunchLine | None,
        day: date,
        zone: ZoneInfo,
        reasons: Sequence[str],
        kind: PunchKind | None = None,
        hints: Sequence[datetime] = (),
    ) -> None:
        """Open for a correction.

        Args:
            task: What is to be done.
            line: The punch it is about; None for one to add.
            day: The working day.
            zone: The person's: times are read in it.
            reasons: Those given lately.
            kind: What an added punch probably says.
            hints: Times of the plan, local; each is offered as a button and fills nothing in by itself.
        """
        self._task, self._line, self._zone = task, line, zone
        self._heading.setText(self._heading_words(task, line))
        self.reason.offer(reasons)
        for field in (self._kind_field, self._time_field, self._day_field):
            field.setVisible(task in (CorrectionTask.ADD, CorrectionTask.CHANGE))
        local = line.at_local if line else None
        self.kind.setCurrentIndex(self.kind.findData((line.kind if line else kind or PunchKind.OUT).value))
        self.time.set_value(local.time() if local else None)
        self._offer_days(day, local.date() if local else day)
        self._offer_hints(hints)
        self._clear_errors()
        self.show()
        (self.time if task in (CorrectionTask.ADD, CorrectionTask.CHANGE) else self.reason).setFocus()
        if task is CorrectionTask.CHANGE:
            self.time.selectAll()

    def show_problem(self, words: str) -> None:
        """Say why it couldn't be done, and let the person try again."""
        self.save.setEnabled(True)
        self._reason_field.set_error(words)

    def leave(self) -> None:
        """Close without doing anything."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter saves, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _heading_words(self, task: CorrectionTask, line: PunchLine | None) -> str:
        what = "" if line is None else f"{self._words.kind(line.kind)} {time_words(line.at_local)}"
        return {
            CorrectionTask.ADD: self.tr("Add a punch that is missing"),
            CorrectionTask.CHANGE: self.tr("Correct “{punch}”").format(punch=what),
            CorrectionTask.VOID: self.tr("Don't count “{punch}” any more").format(punch=what),
            CorrectionTask.RESTORE: self.tr("Count “{punch}” again").format(punch=what),
        }[task]

    def _offer_days(self, day: date, chosen: date) -> None:
        self.day.clear()
        for each in sorted({day - _ONE_DAY, day, day + _ONE_DAY, chosen}):
            self.day.addItem(day_words(each), each.isoformat())
        self.day.setCurrentIndex(self.day.findData(chosen.isoformat()))

    def _offer_hints(self, hints: Sequence[datetime]) -> None:
        for button in self._hint_buttons:
            self._hints.removeWidget(button)
            button.deleteLater()
        self._hint_buttons = []
        for at in hints:
            button = QPushButton(self.tr("Planned: {time}").format(time=time_words(at)))
            button.setProperty("role", "link")
            button.setToolTip(self.tr("Put the planned time into the field. It is only a plan: check it."))
            button.clicked.connect(lambda _checked=False, at=at: self._take(at))
            self._hint_buttons.append(button)
            self._hints.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    def _take(self, at: datetime) -> None:
        self.time.set_value(at.time())
        self.day.setCurrentIndex(self.day.findData(at.date().isoformat()))
        self.reason.setFocus()

    def _clear_errors(self) -> None:
        self.save.setEnabled(True)
        self._time_field.set_error("")
        self._reason_field.set_error("")

    def _on_save(self) -> None:
        if not self.save.isEnabled():
            return
        self._clear_errors()
        at_utc = self._chosen_instant()
        wants_time = self._task in (CorrectionTask.ADD, CorrectionTask.CHANGE)
        if wants_time and at_utc is None:
            self._time_field.set_error(self.tr("Give the time, like 17:30."))
            self.time.setFocus()
            return
        if not self.reason.reason:
            self._reason_field.set_error(self.tr("Say why; it is kept with the punch."))
            self.reason.setFocus()
            return
        self.save.setEnabled(False)
        kind = PunchKind(self.kind.currentData()) if wants_time else None
        self.decided.emit(CorrectionDraft(self._task, self._line, at_utc, kind, self.reason.reason))

    def _chosen_instant(self) -> datetime | None:
        at, day = self.time.value, date.fromisoformat(self.day.currentData())
        if at is None:
            return None
        if self._line is not None:
            was = self._line.at_local
            if day == was.date() and self.time.text().strip() == time_words(was):
                return self._line.at_utc  # as it stands, to the microsecond: the field tells no seconds
        return datetime.combine(day, at, self._zone).astimezone(UTC)
