"""A field for a day, with a calendar that follows the theme. Depends on Qt, the theme and formats; GUI thread."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from attendance_app.ui.language.formats import short_date_pattern
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import themed_icon

CALENDAR_SIZE = QSize(320, 300)


class DayEdit(QDateEdit):
    """Day, month, year; typed or chosen from the calendar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(short_date_pattern())
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        calendar.setMinimumSize(CALENDAR_SIZE)
        self._dress_calendar()

    @property
    def day(self) -> date:
        """The day that stands in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show this day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress_calendar()

    def _dress_calendar(self) -> None:
        """What a style sheet cannot reach: the days' colours and the arrows. The rest is in `assets/styles`."""
        calendar, tokens = self.calendarWidget(), tokens_of(self.palette())
        header, weekend = QTextCharFormat(), QTextCharFormat()
        header.setForeground(QColor(tokens.muted))
        header.setBackground(QColor(tokens.surface))
        weekend.setForeground(QColor(tokens.muted))
        calendar.setHeaderTextFormat(header)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, weekend)
        arrows = (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Next month")),
        )
        for which, icon, name in arrows:
            button = calendar.findChild(QToolButton, which)
            if button is not None:
                button.setIcon(themed_icon(icon, "text"))
                button.setAccessibleName(name)
