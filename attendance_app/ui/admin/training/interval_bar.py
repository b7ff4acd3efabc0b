"""A difference and its interval as a mark on a line, on either side of zero. Depends on ui.theme; GUI thread."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.theme import text_scale, tokens_of

_WIDTH_PX, _HEIGHT_PX, _DOT_PX, _BAR_PX = 150, 24, 10.0, 4.0


class IntervalBar(QWidget):
    """What is right of the middle is better, what is left of it worse; words beside it say the same.

    Args:
        value, low, high: The difference and its interval.
        reach: How far the line goes to either side; the same for all that stand under each other.
    """

    def __init__(self, value: float, low: float, high: float, reach: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._low, self._high, self._reach = value, low, high, max(reach, 1e-9)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough to see a point of difference."""
        return QSize(_WIDTH_PX, round(_HEIGHT_PX * text_scale()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Half of that."""
        return QSize(_WIDTH_PX // 2, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The line, zero, the interval and the difference."""
        tokens, middle = tokens_of(self.palette()), self.height() / 2
        ink = tokens.success if self._low > 0 else (tokens.danger if self._high < 0 else tokens.neutral)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.setPen(QPen(QColor(tokens.border_strong), 1.5))
        painter.drawLine(QPointF(self._x(0.0), 2), QPointF(self._x(0.0), self.height() - 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        left, right = self._x(self._low), self._x(self._high)
        bar = QRectF(left, middle - _BAR_PX / 2, max(right - left, 1.0), _BAR_PX)
        painter.setOpacity(0.45)
        painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(tokens.surface), 1.5))
        painter.drawEllipse(QPointF(self._x(self._value), middle), _DOT_PX / 2, _DOT_PX / 2)
        painter.end()

    def _x(self, share: float) -> float:
        room = self.width() / 2 - _DOT_PX
        return self.width() / 2 + max(-1.0, min(1.0, share / self._reach)) * room
