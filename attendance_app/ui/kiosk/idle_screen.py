"""What the picture's place shows while nobody is there: the time and the day. PySide6; GUI thread.

The picture goes on behind it, faintly: one can see that the camera lives, and that it is only a camera.
"""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.language.formats import date_words, time_words
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.fit_label import FitLabel

_VEIL = 0.9
"""Opacity of what covers the picture: text keeps 4.5:1 above a white one and a black one."""


class IdleScreen(QWidget):
    """Covers the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = FitLabel(optical=True)
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._date = FitLabel()
        self._date.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._time)
        self._column.addWidget(self._date)
        self._column.addStretch(1)
        self._radius_px = 20.0

    def show_time(self, now: datetime) -> None:
        """The site's wall-clock time."""
        time = time_words(now)
        if time != self._time.text():
            self._time.setText(time)
            self._date.setText(date_words(now.date()))
            self.setAccessibleName(f"{time}. {self._date.text()}")

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self._radius_px = scale.px(20)
        margin = scale.px(32)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._time.set_type(scale.px(220), QFont.Weight.Bold)
        self._date.set_type(scale.type_px(38), QFont.Weight.Medium)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The veil; the corners in the window's colour again, or what is under them would show at their edges."""
        tokens = tokens_of(self.palette())
        veil = QColor(tokens.surface)
        veil.setAlphaF(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().toRectF()
        corners = QPainterPath()  # odd-even: what is in one of the two
        corners.addRect(area.adjusted(-1, -1, 1, 1))
        corners.addRoundedRect(area, self._radius_px, self._radius_px)
        painter.fillPath(corners, QColor(tokens.window))
        painter.end()
