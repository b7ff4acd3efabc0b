"""How large things are: the kiosk is read from two metres, so its type follows the window. PySide6; GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

from attendance_app.ui.theme import set_type

__all__ = ["KioskScale", "scale_for", "set_type"]

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
