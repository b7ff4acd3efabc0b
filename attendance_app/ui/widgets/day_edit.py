"""A field for a day, with a calendar that follows the theme. Depends on Qt, the theme and formats; GUI thread."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from attendance_app.ui.language.formats import short_date_pattern
from attendance_app.ui.widgets.month_calendar import MonthCalendar


class DayEdit(QDateEdit):
    """Day, month, year; typed or chosen from the calendar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setCalendarWidget(MonthCalendar())
        self.setDisplayFormat(short_date_pattern())

    @property
    def day(self) -> date:
        """The day that stands in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show this day."""
        self.setDate(QDate(day.year, day.month, day.day))
