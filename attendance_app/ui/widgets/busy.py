"""Something is being read: grey lines where rows will be. PySide6; GUI thread."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from attendance_app.ui.theme import motion_ms, tokens_of

_FRAME_MS = 33
_BREATH_FRAMES = 36
_LINE_PX, _ROW_PX = 12, 44
# Widths of the lines of a row, of the room there is, and how they differ from row to row so that it looks like text.
_WIDTHS = (0.34, 0.26, 0.42, 0.30)


class Skeleton(QWidget):
    """Grey lines in the place of rows that are being read, so that the page doesn't jump when they come.

    They stand still where the system is set to do without motion, and their timer runs only while they can be seen.

    Args:
        name: What is being read, for screen readers.
    """

    def __init__(self, name: str, rows: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._frame = 0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._on_next_frame)
        self.setAccessibleName(name)

    @property
    def moves(self) -> bool:
        """Whether frames follow one another now."""
        return self._timer.isActive()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin to move."""
        super().showEvent(event)
        if motion_ms(_FRAME_MS):
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Stop: what nobody sees costs nothing."""
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _on_next_frame(self) -> None:
        self._frame = (self._frame + 1) % (2 * _BREATH_FRAMES)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """So many rows."""
        return QSize(320, self._rows * _ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The lines, breathing."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.border))
        painter.setOpacity(1 - 0.45 * abs(self._frame / _BREATH_FRAMES - 1))
        for row in range(min(self._rows, self.height() // _ROW_PX)):
            middle = row * _ROW_PX + _ROW_PX / 2
            dot = QRectF(16, middle - 14, 28, 28)
            painter.drawEllipse(dot)
            room = self.width() - dot.right() - 48
            first, second = _WIDTHS[row % 4] * room, _WIDTHS[(row + 1) % 4] * room
            painter.drawRoundedRect(QRectF(dot.right() + 16, middle - _LINE_PX / 2, first, _LINE_PX), 6, 6)
            painter.drawRoundedRect(
                QRectF(dot.right() + 32 + room * 0.45, middle - _LINE_PX / 2, second, _LINE_PX), 6, 6
            )
        painter.end()
