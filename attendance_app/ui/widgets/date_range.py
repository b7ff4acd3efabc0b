"""From which day to which: presets and two days of one's own. Depends on Qt and formats; GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from attendance_app.ui.language.formats import date_range_words, first_weekday
from attendance_app.ui.widgets.day_edit import DayEdit


class Preset(StrEnum):
    """Ranges that are asked for again and again; `custom` is none of them."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class DateRange:
    """The days from `first` to `last`, both included."""

    first: date
    last: date


def preset_range(preset: Preset, today: date, week_starts_on: int) -> DateRange:
    """The days of the preset as seen on `today`; weeks start on `week_starts_on`, 0 for Monday. Custom is today.

    Weeks and months are whole: their days to come belong to them.
    """
    monday_like = today - timedelta(days=(today.weekday() - week_starts_on) % 7)
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    week = timedelta(days=6)
    return {
        Preset.TODAY: DateRange(today, today),
        Preset.YESTERDAY: DateRange(today - timedelta(days=1), today - timedelta(days=1)),
        Preset.THIS_WEEK: DateRange(monday_like, monday_like + week),
        Preset.LAST_WEEK: DateRange(monday_like - timedelta(days=7), monday_like - timedelta(days=1)),
        Preset.THIS_MONTH: DateRange(month, _month_end(month)),
        Preset.LAST_MONTH: DateRange(before.replace(day=1), before),
        Preset.CUSTOM: DateRange(today, today),
    }[preset]


class DateRangePicker(QWidget):
    """A list of presets; the days it means beside it, as words, or as two fields where one chooses them oneself.

    Args:
        today: Asks for the site's day, whenever a preset is worked out.
        week_starts_on: 0 for Monday; that of the language and country without it.

    Signals:
        range_changed: The `DateRange` that a person chose.
    """

    range_changed = Signal(object)

    def __init__(
        self,
        today: Callable[[], date],
        preset: Preset = Preset.THIS_WEEK,
        week_starts_on: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._week_starts_on = first_weekday() if week_starts_on is None else week_starts_on
        self.presets = QComboBox()
        self.presets.setAccessibleName(self.tr("Which days"))
        for which, words in self._words().items():
            self.presets.addItem(words, which)
        self.first, self.last = DayEdit(self.tr("First day")), DayEdit(self.tr("Last day"))
        self._days = QLabel()
        self._days.setProperty("role", "muted")
        self._dash = QLabel("–")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.presets, self.first, self._dash, self.last, self._days):
            row.addWidget(widget)
        self.setFocusProxy(self.presets)
        self._show_days(preset_range(preset, today(), self._week_starts_on))
        self.choose(preset)
        self.presets.activated.connect(self._on_preset_activated)
        self.first.userDateChanged.connect(self._on_first_changed)
        self.last.userDateChanged.connect(self._on_last_changed)

    @property
    def preset(self) -> Preset:
        """What is chosen in the list."""
        return Preset(self.presets.currentData())

    @property
    def range(self) -> DateRange:
        """The days that are chosen now; those of a preset follow the calendar."""
        if self.preset is Preset.CUSTOM:
            return DateRange(self.first.day, self.last.day)
        return preset_range(self.preset, self._today(), self._week_starts_on)

    def choose(self, preset: Preset) -> None:
        """Choose a preset, without a signal; custom keeps the days shown."""
        self.presets.setCurrentIndex(self.presets.findData(preset))
        if preset is not Preset.CUSTOM:
            self._show_days(self.range)
        self._arrange()

    def choose_days(self, days: DateRange) -> None:
        """Choose days of one's own, without a signal."""
        self._show_days(days)
        self.choose(Preset.CUSTOM)

    def _words(self) -> dict[Preset, str]:
        return {
            Preset.TODAY: self.tr("Today"),
            Preset.YESTERDAY: self.tr("Yesterday"),
            Preset.THIS_WEEK: self.tr("This week"),
            Preset.LAST_WEEK: self.tr("Last week"),
            Preset.THIS_MONTH: self.tr("This month"),
            Preset.LAST_MONTH: self.tr("Last month"),
            Preset.CUSTOM: self.tr("Choose days…"),
        }

    def _show_days(self, days: DateRange) -> None:
        for edit, day in ((self.first, days.first), (self.last, days.last)):
            edit.blockSignals(True)
            edit.set_day(day)
            edit.blockSignals(False)
        self._days.setText(date_range_words(days.first, days.last))

    def _arrange(self) -> None:
        custom = self.preset is Preset.CUSTOM
        for widget in (self.first, self._dash, self.last):
            widget.setVisible(custom)
        self._days.setVisible(not custom)

    def _on_preset_activated(self) -> None:
        self.choose(self.preset)
        if self.preset is Preset.CUSTOM:
            self.first.setFocus()
        self.range_changed.emit(self.range)

    def _on_first_changed(self) -> None:
        """The other end moves along rather than being before the beginning."""
        self._show_days(DateRange(self.first.day, max(self.first.day, self.last.day)))
        self.range_changed.emit(self.range)

    def _on_last_changed(self) -> None:
        self._show_days(DateRange(min(self.first.day, self.last.day), self.last.day))
        self.range_changed.emit(self.range)


def _month_end(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
