"""Who is to work what from when: a shift a week, or a rotation. GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.shifts import Shift
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.schedules.shift_parts import RowList, WeekdayPicker
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.day_edit import DayEdit
from attendance_app.ui.widgets.segmented import SegmentedControl

WEEKLY, ROTATION = "weekly", "rotation"
_OFF = ""
_LONGEST_CYCLE = 28


@dataclass(frozen=True, slots=True)
class AssignmentDraft:
    """What is to be worked.

    Attributes:
        cycle: A shift's name for each day of a rotation, None for a day off; a week's shift alone stands once.
        weekdays: Of a weekly shift; None for a rotation.
    """

    cycle: tuple[str | None, ...]
    weekdays: tuple[int, ...] | None
    from_day: date
    to_day: date | None


class _CycleRow(QWidget):
    def __init__(self, words: str, off: str, names: Sequence[str], chosen: str, changed: Callable[[], None]) -> None:
        super().__init__()
        self.shift = QComboBox()
        self.shift.setAccessibleName(words)
        self.shift.addItem(off, _OFF)
        for name in names:
            self.shift.addItem(name, name)
        self.shift.setCurrentIndex(max(0, self.shift.findData(chosen)))
        self.shift.currentIndexChanged.connect(lambda _index: changed())
        label = QLabel(words)
        label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.shift, 1)


class CycleList(RowList):
    """A shift or a day off for each day of a rotation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", _LONGEST_CYCLE, 1, parent)
        self.add_button.setText(self.tr("+ Another day"))
        self._names: Sequence[str] = ()

    @property
    def cycle(self) -> tuple[str | None, ...]:
        """Names of shifts, None for a day off."""
        return tuple(row.shift.currentData() or None for row in self._rows if isinstance(row, _CycleRow))

    def offer(self, names: Sequence[str]) -> None:
        """Offer these shifts; a rotation that is being written stays."""
        if list(names) == list(self._names):
            return
        self._names = list(names)
        cycle = self.cycle or (names[0] if names else None,)
        self.clear()
        for name in cycle:
            self.put(self._row(name or _OFF))

    def new_row(self) -> QWidget:
        """As the day before."""
        return self._row((self.cycle[-1] if self.cycle else None) or _OFF)

    def _row(self, chosen: str) -> _CycleRow:
        words = self.tr("Day {number}").format(number=number_words(len(self._rows) + 1))
        return _CycleRow(words, self.tr("Day off"), self._names, chosen, self.changed.emit)


class AssignmentForm(QFrame):
    """Chooses shift or rotation, days of the week, first and last day.

    Signals:
        decided: The `AssignmentDraft`.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self._usual: dict[str, tuple[int, ...]] = {}
        self.kind = SegmentedControl(self.tr("Kind of schedule"))
        self.kind.add(WEEKLY, self.tr("Every week"))
        self.kind.add(ROTATION, self.tr("Rotation"))
        self.kind.chosen.connect(lambda _key: self._show_kind())
        self.shift, self.days, self.cycle = QComboBox(), WeekdayPicker(), CycleList()
        self.shift.currentIndexChanged.connect(lambda _index: self._on_shift_chosen())
        self.from_day, self.to_day = DayEdit(self.tr("From")), DayEdit(self.tr("Until"))
        self.has_end = QCheckBox(self.tr("Until"))
        self.has_end.toggled.connect(self.to_day.setEnabled)
        self.to_day.setEnabled(False)
        self.assign = QPushButton(self.tr("&Assign"))
        self.assign.setProperty("role", "primary")
        self.assign.clicked.connect(self._on_assign)
        self._shift_field = FormField(self.tr("Shift"), self.shift)
        self._cycle_field = FormField(self.tr("Day after day, then from the beginning again"), self.cycle)
        self._lay_out()
        self._show_kind()

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(8)
        dates.addWidget(QLabel(self.tr("From")))
        dates.addWidget(self.from_day)
        dates.addStretch(1)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self.has_end)
        end.addWidget(self.to_day)
        end.addStretch(1)
        end.addWidget(self.assign)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(10)
        for widget in (self.kind, self._shift_field, self.days, self._cycle_field):
            column.addWidget(widget)
        column.addLayout(dates)
        column.addLayout(end)

    def offer(self, shifts: Sequence[Shift], today: date) -> None:
        """Offer these shifts; what is chosen stays."""
        if not self._usual:
            self.from_day.set_day(today)
            self.to_day.set_day(today)
        usual = {shift.name: shift.usual_weekdays for shift in shifts}
        if usual != self._usual:
            self._usual = usual
            chosen = self.shift.currentText()
            self.shift.clear()
            self.shift.addItems(list(usual))
            self.shift.setCurrentIndex(max(0, self.shift.findText(chosen)))
        self.cycle.offer(list(usual))

    def draft(self) -> AssignmentDraft:
        """What stands in the fields."""
        last = self.to_day.day if self.has_end.isChecked() else None
        if self.kind.current == ROTATION:
            return AssignmentDraft(self.cycle.cycle, None, self.from_day.day, last)
        return AssignmentDraft((self.shift.currentText() or None,), self.days.days, self.from_day.day, last)

    def _show_kind(self) -> None:
        rotation = self.kind.current == ROTATION
        self._shift_field.setVisible(not rotation)
        self.days.setVisible(not rotation)
        self._cycle_field.setVisible(rotation)

    def _on_shift_chosen(self) -> None:
        days = self._usual.get(self.shift.currentText())
        if days is not None:
            self.days.show_days(days)

    def _on_assign(self) -> None:
        self.decided.emit(self.draft())
