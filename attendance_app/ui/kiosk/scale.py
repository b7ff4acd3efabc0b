"""How large things are: the kiosk is read from two metres, so its type follows the window. PySide6; GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

_LEAST, _MOST = 0.7, 2.6


@dataclass(frozen=True, slots=True)
class KioskScale:
    """Sizes for one window size.

    Attributes:
        factor: 1 in a window of 1280 × 800 or 800 × 1280.
        landscape: Picture beside the column; otherwise everything is stacked.
    """

    factor: float
    landscape: bool

    def px(self, size: float) -> int:
        """A size given for 1280 × 800, in logical pixels of this window."""
        return max(1, round(size * self.factor))


def scale_for(window: QSize) -> KioskScale:
    """The scale for a window of that size."""
    width, height = max(1, window.width()), max(1, window.height())
    landscape = width >= height
    factor = min(width / 1280, height / 800) if landscape else min(width / 800, height / 1280)
    return KioskScale(min(max(factor, _LEAST), _MOST), landscape)


def set_type(
    widget: QWidget, size_px: int, weight: QFont.Weight = QFont.Weight.Normal, min_height_px: int | None = None
) -> None:
    """Give `widget` type of that size in logical pixels, and controls a height that is easy to hit.

    By a style sheet of its own: a font that is merely set is replaced when the application's sheet is applied again.
    """
    sheet = f"font-size: {size_px}px; font-weight: {weight.value};"
    if min_height_px is not None:
        sheet += f" min-height: {min_height_px}px;"
    if widget.styleSheet() != sheet:
        widget.setStyleSheet(sheet)
