"""A month to choose a day from, in the theme's colours. Depends on Qt and the theme; GUI thread."""

from PySide6.QtCore import QDate, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from attendance_app.ui.theme import Tokens, text_scale, tokens_of
from attendance_app.ui.widgets.icons import themed_icon

_SIZE = QSize(320, 300)
_INSET_PX = 3
_FADED = 0.45  # opacity of days that belong to another month, or cannot be chosen


class MonthCalendar(QCalendarWidget):
    """Qt's calendar with its days drawn here: the chosen one filled, today outlined, other months' faded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setMinimumSize(_SIZE * text_scale())
        self._dress()

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:  # noqa: N802
        """One day."""
        tokens = tokens_of(self.palette())
        chosen = date == self.selectedDate()
        this_month = (date.month(), date.year()) == (self.monthShown(), self.yearShown())
        usable = self.minimumDate() <= date <= self.maximumDate()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.surface))
        if chosen or date == QDate.currentDate():
            painter.setBrush(QColor(tokens.accent) if chosen else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.drawRoundedRect(_pill(rect), tokens.radius_s, tokens.radius_s)
        painter.setOpacity(1.0 if chosen or (this_month and usable) else _FADED)
        painter.setPen(QColor(_text_colour(tokens, date, chosen)))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(date.day()))
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """What neither the style sheet nor `paintCell` reaches: names of weekdays, and the arrows."""
        tokens = tokens_of(self.palette())
        header = QTextCharFormat()
        header.setForeground(QColor(tokens.muted))
        header.setBackground(QColor(tokens.surface))
        self.setHeaderTextFormat(header)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, header)
        arrows = (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Next month")),
        )
        for which, icon, name in arrows:
            button = self.findChild(QToolButton, which)
            if isinstance(button, QToolButton):
                button.setIcon(themed_icon(icon, "text"))
                button.setAccessibleName(name)


def _pill(rect: QRect) -> QRectF:
    return QRectF(rect).adjusted(_INSET_PX, _INSET_PX - 1, -_INSET_PX, -_INSET_PX + 1)


def _text_colour(tokens: Tokens, date: QDate, chosen: bool) -> str:
    if chosen:
        return tokens.on_accent
    return tokens.muted if date.dayOfWeek() >= Qt.DayOfWeek.Saturday.value else tokens.text
