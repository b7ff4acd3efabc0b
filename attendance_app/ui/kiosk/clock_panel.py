"""The clock with the date and the company, beside the picture. PySide6 and `domain.clock`; GUI thread.

While nobody is there the time stands large in the picture's place, and the company has this one for itself.
"""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QImage, QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QStackedLayout, QWidget

from attendance_app.domain.clock import Clock
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.language.formats import date_words, time_words
from attendance_app.ui.widgets.fit_label import FitLabel

_TIME = 86


class ClockPanel(QWidget):
    """Shows the site's wall-clock time; wakes once a second, on the second.

    Signals:
        ticked: The site's time, a `datetime`, when another minute has begun.
    """

    ticked = Signal(object)

    def __init__(self, clock: Clock, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._image: QImage | None = None
        self._logo_px = 80
        self._time = FitLabel(hugging=True, optical=True)
        self._date = FitLabel()
        self._company = FitLabel()
        self._company.setProperty("role", "muted-scaled")
        self._logo, self._brand = QLabel(), FitLabel(lines=2)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._time_page())
        self._stack.addWidget(self._brand_page())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.set_company("")
        self._tick()

    @property
    def now(self) -> datetime:
        """The site's wall-clock time."""
        return self._clock.now_utc().astimezone(self._zone)

    def set_company(self, name: str) -> None:
        """The company's name, or an empty text for none."""
        self._company.setText(name)
        self._company.setVisible(bool(name))
        self._brand.setText(name or self.tr("Welcome"))

    def set_logo(self, image: QImage | None) -> None:
        """The company's logo; None for none."""
        self._image = image
        self._draw_logo()

    def set_zone(self, zone: tzinfo) -> None:
        """The site's time zone from now on."""
        self._zone = zone
        self._tick()

    def show_brand(self, alone: bool) -> None:
        """Show the company alone, for the time is told elsewhere; or the time again."""
        self._stack.setCurrentIndex(int(alone))

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size; beside each other in a tall window, below each other in a wide one."""
        self._time.set_type(scale.px(_TIME), QFont.Weight.DemiBold)
        self._time.setFixedHeight(scale.px(_TIME))
        self._date.set_type(scale.type_px(25), QFont.Weight.Medium)
        self._company.set_type(scale.type_px(18), QFont.Weight.Medium)
        self._brand.set_type(scale.px(42), QFont.Weight.Bold)
        self._logo_px = scale.px(_TIME)
        self._brand_row.setSpacing(scale.px(20))
        self._words.setSpacing(scale.px(2))
        below = scale.landscape
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._layout.setSpacing(scale.px(4 if below else 24))
        alignment = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        for label in (self._date, self._company):
            label.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self._draw_logo()

    def _time_page(self) -> QWidget:
        page = QWidget()
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.addStretch(1)
        self._words.addWidget(self._date)
        self._words.addWidget(self._company)
        self._words.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, page)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._time)
        self._layout.addLayout(self._words, 1)
        return page

    def _brand_page(self) -> QWidget:
        page = QWidget()
        self._brand_row = QHBoxLayout(page)
        self._brand_row.setContentsMargins(0, 0, 0, 0)
        self._brand_row.addWidget(self._logo)
        self._brand_row.addWidget(self._brand, 1)
        return page

    def _draw_logo(self) -> None:
        self._logo.setVisible(self._image is not None)
        if self._image is None:
            self._logo.clear()
            return
        ratio = self.devicePixelRatioF()
        area = (round(2 * self._logo_px * ratio), round(self._logo_px * ratio))
        fitted = self._image.scaled(
            *area, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        self._logo.setPixmap(QPixmap.fromImage(fitted))

    def _tick(self) -> None:
        now = self.now
        self._show(now)
        self._timer.start(1000 - now.microsecond // 1000 + 1)

    def _show(self, now: datetime) -> None:
        text = time_words(now)
        date = date_words(now.date())
        if (text, date) == (self._time.text(), self._date.text()):
            return
        self._time.setText(text)
        self._time.setAccessibleName(self.tr("The time is {time}").format(time=text))
        self._date.setText(date)
        self.ticked.emit(now)
