"""A field for a day, with a calendar that follows the theme. Depends on Qt and the theme; GUI thread."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from attendance_app.ui.theme import Tokens, tokens_of

CALENDAR_SIZE = QSize(320, 300)
# Qt's calendar is made of a table and tool buttons, which would otherwise take the look of the app's own tables.
_STYLE = """
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {surface}; }}
QCalendarWidget QToolButton {{
    background: transparent; color: {text}; border: none; border-radius: 6px; padding: 6px 10px; font-weight: 600;
}}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QTableView {{
    border: none; border-radius: 0; padding: 4px; background: {surface};
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QCalendarWidget QTableView::item {{ padding: 0; }}
"""


class DayEdit(QDateEdit):
    """Day, month, year; typed or chosen from the calendar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        self.setMinimumWidth(160)
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        calendar.setMinimumSize(CALENDAR_SIZE)
        self._dress_calendar()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress_calendar()

    def _dress_calendar(self) -> None:
        calendar, tokens = self.calendarWidget(), tokens_of(self.palette())
        calendar.setStyleSheet(_style(tokens))
        header, weekend = QTextCharFormat(), QTextCharFormat()
        header.setForeground(QColor(tokens.muted))
        header.setBackground(QColor(tokens.surface))
        weekend.setForeground(QColor(tokens.muted))
        calendar.setHeaderTextFormat(header)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, weekend)
        for which, words in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            button = calendar.findChild(QToolButton, which)
            if button is not None:
                button.setIcon(QIcon())
                button.setText(words)


def _style(tokens: Tokens) -> str:
    return _STYLE.format(
        surface=tokens.surface,
        text=tokens.text,
        hover=tokens.hover,
        accent=tokens.accent,
        on_accent=tokens.on_accent,
    )
