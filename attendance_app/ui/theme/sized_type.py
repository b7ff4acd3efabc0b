"""Type of a size of its own, where the size follows the window: the kiosk is read from two metres. PySide6; GUI thread.

A font that is set on a widget is lost whenever the style sheet looks at the widget again: at its first showing, at a
change of theme, of the size of text or of a role. So each such widget keeps its size, and takes it anew afterwards.
Heights are steps of the property `density` in the sheet.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

# The steps in assets/styles/app.qss, in logical pixels without padding and border.
DENSITIES_PX = (20, 24, 30, 36, 44, 52, 60, 68, 76)

_MAY_TAKE_THE_FONT = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Polish})


class _KeptType(QObject):
    """A widget's own type; a child of the widget, and lives as long."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._wanted: tuple[int, QFont.Weight] | None = None
        self._applying = False
        widget.installEventFilter(self)

    @classmethod
    def of(cls, widget: QWidget) -> "_KeptType":
        return widget.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly) or cls(widget)

    def keep(self, size_px: int, weight: QFont.Weight) -> None:
        self._wanted = (size_px, weight)
        self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _MAY_TAKE_THE_FONT and watched is self._widget:
            self._apply()
        return False

    def _apply(self) -> None:
        if self._applying or self._wanted is None:
            return
        font = QFont(self._widget.font())
        font.setPixelSize(self._wanted[0])
        font.setWeight(self._wanted[1])
        if font == self._widget.font():
            return
        self._applying = True  # setting it is a change of font too
        try:
            self._widget.setFont(font)
        finally:
            self._applying = False


def set_type(
    widget: QWidget, size_px: int, weight: QFont.Weight = QFont.Weight.Normal, min_height_px: int | None = None
) -> None:
    """Give `widget` type of that size in logical pixels, and with `min_height_px` a height that is easy to hit.

    It keeps both until the next call, whatever becomes of the style sheet.
    """
    if min_height_px is not None:
        _set_density(widget, min_height_px)
    _KeptType.of(widget).keep(size_px, weight)


def _set_density(widget: QWidget, height_px: int) -> None:
    step = next((step for step in DENSITIES_PX if step >= height_px), DENSITIES_PX[-1])
    if widget.property("density") != str(step):
        widget.setProperty("density", str(step))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
