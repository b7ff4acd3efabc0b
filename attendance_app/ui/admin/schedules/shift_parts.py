"""Fields that the shift editor is made of: segments, days of the week, overtime tiers. GUI thread."""

from collections.abc import Callable, Sequence
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.shifts import MONDAY_TO_FRIDAY, OvertimeTier, ShiftSegment
from attendance_app.ui.language.formats import weekday_words
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.number_field import NumberField
from attendance_app.ui.widgets.time_field import EDITOR_MARGIN_PX, TimeField
from attendance_app.ui.widgets.wrapping_row import WrappingRow

_MOST_SEGMENTS, _MOST_TIERS = 6, 4
_MINUTES_A_WEEK = 7 * 24 * 60


class RowList(QWidget):
    """Rows that can be added and removed.

    Signals:
        changed: Something in a row, or their number.
    """

    changed = Signal()

    def __init__(self, add_words: str, most: int, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._least = most, least
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add_button = QPushButton(add_words)
        self.add_button.setProperty("role", "link")
        self.add_button.clicked.connect(self._on_add)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def new_row(self) -> QWidget:
        """A row with usual values; subclasses make it."""
        raise NotImplementedError

    def put(self, row: QWidget) -> None:
        """Append a row, with a button that removes it."""
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(row, 1)
        remove = QPushButton()
        remove.setProperty("role", "icon")
        remove.setAccessibleName(self.tr("Remove"))
        remove.setToolTip(self.tr("Remove"))
        put_icon(remove, "close", "muted")
        remove.clicked.connect(lambda: self._on_remove(holder, row))
        layout.addWidget(remove)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, holder)
        self._arrange()

    def clear(self) -> None:
        """No rows."""
        for row in self._rows:
            holder = row.parentWidget()
            if holder is not None:
                holder.hide()
                holder.deleteLater()
        self._rows = []

    def _on_add(self) -> None:
        self.put(self.new_row())
        self.changed.emit()

    def _on_remove(self, holder: QWidget, row: QWidget) -> None:
        if len(self._rows) <= self._least:
            return
        self._rows.remove(row)
        holder.hide()
        holder.deleteLater()
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        self.add_button.setEnabled(len(self._rows) < self._most)
        for row in self._rows:
            holder = row.parentWidget()
            button = holder.findChild(QPushButton) if holder is not None else None
            if isinstance(button, QPushButton):
                button.setVisible(len(self._rows) > self._least)


class _SegmentRow(QWidget):
    def __init__(self, start_name: str, end_name: str, segment: ShiftSegment, changed: Callable[[], None]) -> None:
        super().__init__()
        self.start, self.end = TimeField(start_name), TimeField(end_name)
        self.start.set_value(segment.start)
        self.end.set_value(segment.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.start, 1)
        row.addWidget(QLabel("–"))
        row.addWidget(self.end, 1)
        for field in (self.start, self.end):
            field.timeChanged.connect(lambda _time: changed())


class SegmentList(RowList):
    """When the shift is worked: one stretch, or several of a split shift."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", _MOST_SEGMENTS, 1, parent)
        self.add_button.setText(self.tr("+ Another stretch (split shift)"))

    @property
    def segments(self) -> tuple[ShiftSegment, ...]:
        """What stands in the fields."""
        return tuple(ShiftSegment(row.start.value, row.end.value) for row in self._rows if isinstance(row, _SegmentRow))

    def show_segments(self, segments: Sequence[ShiftSegment]) -> None:
        """Show these instead."""
        self.clear()
        for segment in segments:
            self.put(self._row(segment))

    def new_row(self) -> QWidget:
        """Four hours after the stretch before."""
        last = self.segments[-1].end if self.segments else time(8)
        return self._row(ShiftSegment(last.replace(hour=(last.hour + 1) % 24), last.replace(hour=(last.hour + 5) % 24)))

    def _row(self, segment: ShiftSegment) -> _SegmentRow:
        return _SegmentRow(self.tr("Start"), self.tr("End"), segment, self.changed.emit)


class _TierRow(QWidget):
    def __init__(self, words: tuple[str, str, str], tier: OvertimeTier, changed: Callable[[], None]) -> None:
        super().__init__()
        after_words, unit, rate_words = words
        self.hours = NumberField(after_words, 0, _MINUTES_A_WEEK, unit)
        self.hours.setSingleStep(30)
        self.hours.setValue(tier.after_min)
        self.rate = QDoubleSpinBox()
        self.rate.setAccessibleName(rate_words)
        self.rate.lineEdit().setTextMargins(EDITOR_MARGIN_PX, 0, 0, 0)
        self.rate.setPrefix("× ")
        self.rate.setRange(1.0, 10.0)
        self.rate.setSingleStep(0.25)
        self.rate.setValue(tier.rate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.hours, 1)
        row.addWidget(self.rate, 1)
        self.hours.valueChanged.connect(lambda _value: changed())
        self.rate.valueChanged.connect(lambda _value: changed())


class TierList(RowList):
    """From how many minutes on work is overtime, and how much it counts."""

    def __init__(self, usual: OvertimeTier, parent: QWidget | None = None) -> None:
        super().__init__("", _MOST_TIERS, 0, parent)
        self._usual = usual
        self.add_button.setText(self.tr("+ Overtime after…"))

    @property
    def tiers(self) -> tuple[OvertimeTier, ...]:
        """What stands in the fields."""
        return tuple(
            OvertimeTier(row.hours.value(), row.rate.value()) for row in self._rows if isinstance(row, _TierRow)
        )

    def show_tiers(self, tiers: Sequence[OvertimeTier]) -> None:
        """Show these instead."""
        self.clear()
        for tier in tiers:
            self.put(self._row(tier))
        self._arrange()

    def new_row(self) -> QWidget:
        """Two hours beyond the tier before, paid half more again."""
        before = self.tiers[-1] if self.tiers else None
        return self._row(OvertimeTier(before.after_min + 120, before.rate + 0.5) if before else self._usual)

    def _row(self, tier: OvertimeTier) -> _TierRow:
        words = (self.tr("Overtime after"), self.tr("min"), self.tr("Counts so many times"))
        return _TierRow(words, tier, self.changed.emit)


class WeekdayPicker(QWidget):
    """Days of the week, each on or off; in two rows where there is no room for one.

    Signals:
        changed: A day was switched.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrappingRow(8, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.boxes: list[QCheckBox] = []
        for weekday in range(7):
            box = QCheckBox(weekday_words(weekday, short=True))
            box.setAccessibleName(weekday_words(weekday))
            box.toggled.connect(self.changed)
            self.boxes.append(box)
            row.addWidget(box)
        self.show_days(MONDAY_TO_FRIDAY)

    @property
    def days(self) -> tuple[int, ...]:
        """Those that are on, Monday is 0."""
        return tuple(weekday for weekday, box in enumerate(self.boxes) if box.isChecked())

    def show_days(self, days: Sequence[int]) -> None:
        """Switch these on and the others off."""
        for weekday, box in enumerate(self.boxes):
            box.setChecked(weekday in days)
