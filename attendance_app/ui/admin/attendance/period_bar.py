"""Which month the calendar shows: arrows, its name, and the way back to this one. Depends on formats; GUI thread."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from attendance_app.ui.language.formats import month_words
from attendance_app.ui.widgets.date_range import DateRange
from attendance_app.ui.widgets.icons import put_icon


class MonthStepper(QWidget):
    """A month and its neighbours.

    Args:
        today: Asks for the site's day.

    Signals:
        month_changed: The person chose another month.
    """

    month_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._month = today().replace(day=1)
        self.previous, self.next = QPushButton(), QPushButton()
        for button, icon, words in (
            (self.previous, "chevron-left", self.tr("Month before (Page up)")),
            (self.next, "chevron-right", self.tr("Next month (Page down)")),
        ):
            button.setProperty("role", "icon")
            button.setAccessibleName(words)
            button.setToolTip(words)
            put_icon(button, icon)
        self.now = QPushButton(self.tr("This month"))
        self._words = QLabel()
        self._words.setProperty("role", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addSpacing(4)
        row.addWidget(self._words)
        row.addSpacing(12)
        row.addWidget(self.now)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.now.clicked.connect(lambda: self._choose(self._today()))
        self._say()

    @property
    def range(self) -> DateRange:
        """The first and the last day of the month."""
        return DateRange(self._month, _after(self._month) - timedelta(days=1))

    def show_day(self, day: date) -> None:
        """Show the month of that day, without a signal."""
        self._month = day.replace(day=1)
        self._say()

    def step(self, months: int) -> None:
        """Go that many months on."""
        month = self._month
        for _ in range(abs(months)):
            month = _after(month) if months > 0 else (month - timedelta(days=1)).replace(day=1)
        self._choose(month)

    def _choose(self, day: date) -> None:
        self.show_day(day)
        self.month_changed.emit()

    def _say(self) -> None:
        self._words.setText(month_words(self._month))
        self.now.setVisible(self._month != self._today().replace(day=1))


def _after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)
