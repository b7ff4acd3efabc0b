"""An icon that stands for itself, in a colour of the theme. PySide6; GUI thread."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import draw_icon


class IconLabel(QWidget):
    """Draws the icon sharp at any scale and follows the theme; hidden from screen readers, words stand beside it.

    Args:
        ink: The theme's colour to draw in.
    """

    def __init__(self, name: str, size_px: int = 20, ink: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size_px, self._ink = name, size_px, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, ink: str | None = None) -> None:
        """Another icon, perhaps in another colour."""
        self._name, self._ink = name, ink or self._ink
        self.update()

    @property
    def name(self) -> str:
        """Which icon it is; empty for none."""
        return self._name

    def set_size_px(self, size_px: int) -> None:
        """Another size, in logical pixels."""
        self._size_px = size_px
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The icon's."""
        return QSize(self._size_px, self._size_px)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The icon's."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The icon in the middle."""
        if not self._name:
            return
        painter = QPainter(self)
        square = QRectF(0, 0, self._size_px, self._size_px)
        square.moveCenter(QRectF(self.rect()).center())
        draw_icon(painter, self._name, str(getattr(tokens_of(self.palette()), self._ink)), square)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
