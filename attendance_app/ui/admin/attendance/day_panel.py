"""A person's day beside the calendar: what it comes to, its punches, what is odd, and corrections. GUI thread."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attendance_app.domain.presence import DayMark, GridCell, day_mark
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheets import TimesheetDay
from attendance_app.services.day_records import DayRecord, LineState, PunchLine
from attendance_app.ui.admin.attendance.correction_form import CorrectionForm, CorrectionTask
from attendance_app.ui.admin.attendance.exception_words import ExceptionWords, Explanation, Fix, FixKind
from attendance_app.ui.admin.attendance.marks import LOOKS, MarkWords
from attendance_app.ui.admin.attendance.punch_row import PunchRowWidget
from attendance_app.ui.language.formats import date_words, duration_words, short_date_words, time_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.avatar import Avatar
from attendance_app.ui.widgets.banner import Banner
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.status_pill import StatusPill

_WIDTH_PX, _WIDEST_TYPE = 340, 1.4  # beyond that the form stacks its fields, so that the month keeps some room
_WARNING_PX, _UNBROKEN = 18, "\u00a0"


class DayPanel(QFrame):
    """Shows one `DayRecord`. Esc closes it.

    Signals:
        moved: -1 or 1: the day before or after is wanted.
        closed: The person is done with the day.
        unlock_asked: The day's locked period should be opened.
    """

    moved = Signal(int)
    closed = Signal()
    unlock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(round(_WIDTH_PX * min(text_scale(), _WIDEST_TYPE)))
        self._words, self._odd_words = MarkWords(self), ExceptionWords(self)
        self._record: DayRecord | None = None
        self._photo: QPixmap | None = None
        self._zone = ZoneInfo("UTC")
        self._reasons: Sequence[str] = ()
        self.rows: list[PunchRowWidget] = []
        self.fixes: list[QPushButton] = []
        self.form = CorrectionForm()
        self._parts = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self._avatar = Avatar(36)
        self._name, self._day = QLabel(), QLabel()
        self._name.setProperty("role", "heading")
        self._day.setProperty("role", "muted")
        for label in (self._name, self._day):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.previous = _icon_button("chevron-left", self.tr("Day before (Alt+Left)"))
        self.next = _icon_button("chevron-right", self.tr("Day after (Alt+Right)"))
        self.close_button = _icon_button("close", self.tr("Close (Esc)"))
        self.previous.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        self.close_button.clicked.connect(self.closed)
        who = QHBoxLayout()
        who.setSpacing(10)
        who.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self._name, 1)
        who.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        when = QHBoxLayout()
        when.setSpacing(0)
        when.addWidget(self._day, 1)
        when.addWidget(self.previous)
        when.addWidget(self.next)
        self._summary = QVBoxLayout()
        self._summary.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.setSpacing(4)
        for part in (who, when, self._summary):
            head.addLayout(part)
        head.addSpacing(6)
        head.addWidget(_rule())
        self._build_body(head)

    def _build_body(self, head: QVBoxLayout) -> None:
        self.lock_banner = Banner()
        self.lock_banner.action_triggered.connect(self.unlock_asked)
        self.add_button = QPushButton(self.tr("&Add a punch…"))
        put_icon(self.add_button, "plus")
        self.add_button.setToolTip(self.tr("Ctrl+N"))
        self.add_button.clicked.connect(lambda: self.begin(CorrectionTask.ADD))
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.add_button.click)
        self._parts.setSpacing(6)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 10, 0)
        column.setSpacing(12)
        column.addWidget(self.lock_banner)
        column.addLayout(self._parts)
        column.addWidget(self.form)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 8, 14)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        self.form.left.connect(lambda: self.add_button.setVisible(True))

    @property
    def record(self) -> DayRecord | None:
        """What is shown."""
        return self._record

    @property
    def has_photo(self) -> bool:
        """Whether the person's photo is shown, rather than initials."""
        return self._photo is not None

    def show_photo(self, employee_id: str, photo: QPixmap | None) -> None:
        """That person's photo, if it is still they whose day is shown."""
        if self._record is not None and self._record.employee.id == employee_id:
            self._photo = photo
            self._avatar.show_person(employee_id, self._record.employee.name, photo)

    def show_record(self, record: DayRecord, zone: ZoneInfo, reasons: Sequence[str]) -> None:
        """Show this day. A correction that is being written of the same day stays open.

        Args:
            record: The day.
            zone: The site's, for instants of history.
            reasons: Those given lately.
        """
        before = self._record
        if before is None or before.employee.id != record.employee.id:
            self._photo = None
        same = before is not None and (before.employee.id, before.day) == (record.employee.id, record.day)
        if same and before == record and list(self._reasons) == list(reasons):
            return
        self._record, self._zone, self._reasons = record, zone, reasons
        if not same:
            self.form.leave()
        self._avatar.show_person(record.employee.id, record.employee.name, self._photo)
        self._name.setText(record.employee.name)
        self._day.setText(date_words(record.day))
        self._show_lock(record)
        self._show_parts(record)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def begin(self, task: CorrectionTask, line: PunchLine | None = None, fix: Fix | None = None) -> None:
        """Open the form."""
        record = self._record
        if record is None or record.lock is not None:
            return
        zone = ZoneInfo(record.plan.zone)
        kind, hints = (fix.punch, fix.hints) if fix else (likely_kind(record.lines), ())
        self.form.ask(task, line, record.day, zone, self._reasons, kind, hints)
        self.add_button.setVisible(False)
        QTimer.singleShot(0, self._show_form)  # once it has its height

    def _show_form(self) -> None:
        self._scroll.ensureWidgetVisible(self.form, 0, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_lock(self, record: DayRecord) -> None:
        lock = record.lock
        self.add_button.setEnabled(lock is None)
        if lock is None:
            self.lock_banner.clear()
            return
        self.form.leave()
        words = self.tr("Locked: {first} – {last}. Nothing of it can be changed until it is unlocked.").format(
            first=short_date_words(lock.from_day), last=short_date_words(lock.to_day)
        )
        self.lock_banner.show_message("neutral", words, self.tr("Unlock…"))

    def _show_parts(self, record: DayRecord) -> None:
        for part in (self._summary, self._parts):
            _empty(part)
        self.rows, self.fixes = [], []
        self._summary.addWidget(self._summed_up(record))
        day = record.sheet_day
        for exception in day.exceptions if day else ():
            self._parts.addWidget(self._explained(self._odd_words.explain(exception, record), record))
        odd = {punch_id for exception in (day.exceptions if day else ()) for punch_id in exception.punch_ids}
        editable = record.lock is None
        for line in record.lines:
            row = PunchRowWidget(line, self._zone, line.id in odd, editable)
            row.asked.connect(self.begin)
            self.rows.append(row)
            self._parts.addWidget(row)
        if not record.lines:
            nothing = QLabel(self.tr("No punches on this day."))
            nothing.setProperty("role", "muted")
            self._parts.addWidget(nothing)

    def _summed_up(self, record: DayRecord) -> QWidget:
        day = record.sheet_day
        mark = day_mark(day)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if mark is not DayMark.EXCEPTION:
            pill = StatusPill(self._words.mark(mark), LOOKS[mark].tone, LOOKS[mark].icon, holder)
            pill.setToolTip(self._words.cell(GridCell(mark, day)))
            column.addWidget(pill)
        for text, role in ((self._came_to(day), "body-strong"), (self._plan_words(record), "muted")):
            if text:
                label = QLabel(text)
                label.setProperty("role", role)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                column.addWidget(label)
        return holder

    def _came_to(self, day: TimesheetDay | None) -> str:
        if day is None:
            return ""
        facts = (
            (day.worked_minutes, self.tr("Worked {duration}")),
            (day.break_minutes, self.tr("break {duration}")),
            (day.overtime_minutes, self.tr("overtime {duration}")),
            (day.late_minutes, self.tr("late {duration}")),
            (day.early_minutes, self.tr("left {duration} early")),
        )
        said = [words.format(duration=duration_words(minutes)) for minutes, words in facts if minutes]
        whole = [fact.replace(" ", _UNBROKEN) for fact in said]  # a line ends between facts
        return " · ".join([*whole, *(name for name in (day.leave, day.holiday) if name)])

    def _plan_words(self, record: DayRecord) -> str:
        planned = record.plan.planned
        if planned is None:
            return self.tr("Nothing planned")
        zone = ZoneInfo(planned.zone)
        times = ", ".join(
            f"{time_words(part.start_utc.astimezone(zone))} – {time_words(part.end_utc.astimezone(zone))}"
            for part in planned.segments
        )
        return self.tr("Planned: {shift}, {times}").format(shift=planned.shift.name, times=times)

    def _explained(self, said: Explanation, record: DayRecord) -> QFrame:
        card = QFrame()
        card.setProperty("role", "banner-warning")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        title = QLabel(said.title)
        title.setProperty("role", "body-strong")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("alert", _WARNING_PX, "warning"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(title, 1)
        column.addLayout(head)
        text = QLabel(said.text)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        column.addWidget(text)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for fix in said.fixes:
            button = QPushButton(fix.words)
            button.setEnabled(record.lock is None)
            button.clicked.connect(lambda _checked=False, fix=fix: self._on_fix(fix))
            self.fixes.append(button)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)
        return card

    def _on_fix(self, fix: Fix) -> None:
        tasks = {
            FixKind.ADD: CorrectionTask.ADD,
            FixKind.VOID: CorrectionTask.VOID,
            FixKind.MOVE: CorrectionTask.CHANGE,
        }
        self.begin(tasks[fix.kind], fix.line, fix)


def likely_kind(lines: Sequence[PunchLine]) -> PunchKind:
    """What a punch after these of a day probably says; offered first, the person decides."""
    standing = [line.kind for line in lines if line.state is not LineState.VOID]
    if not standing or standing[-1] is PunchKind.OUT:
        return PunchKind.IN
    return PunchKind.BREAK_END if standing[-1] is PunchKind.BREAK_START else PunchKind.OUT


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _icon_button(icon: str, words: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("role", "icon")
    button.setAccessibleName(words)
    button.setToolTip(words)
    put_icon(button, icon, "muted")
    return button
