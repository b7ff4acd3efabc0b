"""Something is being read: a ring that turns, and grey lines where rows will be. PySide6; GUI thread.

Both stand still where the system is set to do without motion, and their timers run only while they can be seen.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from attendance_app.ui.theme import motion_ms, tokens_of

_FRAME_MS = 33
_TURN_FRAMES = 36
_LINE_PX, _ROW_PX = 12, 44
# Widths of the lines of a row, of the room there is, and how they differ from row to row so that it looks like text.
_WIDTHS = (0.34, 0.26, 0.42, 0.30)


class _Moving(QWidget):
    """Counts frames while it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = 0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._on_next_frame)

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
        self._frame = (self._frame + 1) % (2 * _TURN_FRAMES)
        self.update()


class Spinner(_Moving):
    """A ring of which a part turns."""

    def __init__(self, size_px: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The ring."""
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The ring at this moment."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thickness = max(2.0, self._size_px / 9)
        inset = thickness / 2 + 0.5
        ring = QRectF(0, 0, self._size_px, self._size_px).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(tokens.border), thickness))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(tokens.accent), thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        start = 90 - self._frame * 360 / _TURN_FRAMES
        painter.drawArc(ring, round(start * 16), -100 * 16)  # Qt counts in sixteenths of a degree
        painter.end()


class BusyState(QWidget):
    """A spinner and what is being done, in the middle of the room there is."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(text)
        self._text.setProperty("role", "muted")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(Spinner(22))
        row.addWidget(self._text)
        row.addStretch(1)

    def set_text(self, text: str) -> None:
        """Say something else is being done."""
        self._text.setText(text)
        self.setAccessibleName(text)


class Skeleton(_Moving):
    """Grey lines in the place of rows that are being read, so that the page doesn't jump when they come.

    Args:
        name: What is being read, for screen readers.
    """

    def __init__(self, name: str, rows: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName(name)

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
        painter.setOpacity(1 - 0.45 * abs(self._frame / _TURN_FRAMES - 1))
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
