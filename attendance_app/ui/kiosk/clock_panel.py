"""The large clock with the date and the company's name. PySide6 and `domain.clock`; GUI thread."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QWidget

from attendance_app.domain.clock import Clock
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.widgets.fit_label import FitLabel


class ClockPanel(QWidget):
    """Shows the site's wall-clock time; wakes once a second, on the second."""

    def __init__(self, clock: Clock, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._time = FitLabel(hugging=True)
        self._date = FitLabel()
        self._company = FitLabel()
        self._company.setProperty("role", "muted-scaled")
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.addStretch(1)
        self._words.addWidget(self._date)
        self._words.addWidget(self._company)
        self._words.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._time)
        self._layout.addLayout(self._words, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._tick()

    def set_company(self, name: str) -> None:
        """The company's name, or an empty text for none."""
        self._company.setText(name)
        self._company.setVisible(bool(name))

    def set_zone(self, zone: tzinfo) -> None:
        """The site's time zone from now on."""
        self._zone = zone
        self._tick()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size; beside each other in a tall window, below each other in a wide one."""
        self._time.set_type(scale.px(104), QFont.Weight.DemiBold)
        self._time.setFixedHeight(scale.px(104))
        self._date.set_type(scale.px(26), QFont.Weight.Medium)
        self._company.set_type(scale.px(18), QFont.Weight.Medium)
        self._words.setSpacing(scale.px(2))
        below = scale.landscape
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._layout.setSpacing(scale.px(6 if below else 24))
        alignment = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        for label in (self._date, self._company):
            label.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)

    def _tick(self) -> None:
        now = self._clock.now_utc().astimezone(self._zone)
        self._show(now)
        self._timer.start(1000 - now.microsecond // 1000 + 1)

    def _show(self, now: datetime) -> None:
        text = now.strftime("%H:%M")
        if text == self._time.text():
            return
        self._time.setText(text)
        self._time.setAccessibleName(self.tr("The time is {time}").format(time=text))
        self._date.setText(QLocale().toString(QDate(now.year, now.month, now.day), self.tr("dddd, d MMMM")))
