"""Type of a size of its own, where the size follows the window: the kiosk is read from two metres. PySide6; GUI thread.

The font is set on the widget. It survives a change of theme because the style sheet gives font sizes by role only, and
widgets with a size of their own have none of those roles. Heights are steps of the property `density` in the sheet.
"""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

# The steps in assets/styles/app.qss, in logical pixels without padding and border.
DENSITIES_PX = (20, 24, 30, 36, 44, 52, 60, 68, 76)


def set_type(
    widget: QWidget, size_px: int, weight: QFont.Weight = QFont.Weight.Normal, min_height_px: int | None = None
) -> None:
    """Give `widget` type of that size in logical pixels, and with `min_height_px` a height that is easy to hit."""
    font = QFont(widget.font())
    font.setPixelSize(size_px)
    font.setWeight(weight)
    if font != widget.font():
        widget.setFont(font)
    if min_height_px is not None:
        _set_density(widget, min_height_px)


def _set_density(widget: QWidget, height_px: int) -> None:
    step = next((step for step in DENSITIES_PX if step >= height_px), DENSITIES_PX[-1])
    if widget.property("density") != str(step):
        widget.setProperty("density", str(step))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
