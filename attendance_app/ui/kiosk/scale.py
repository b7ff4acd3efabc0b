"""How large things are: the kiosk is read from two metres, so its type follows the window. PySide6; GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

_LEAST, _MOST = 0.7, 2.6
_SMALL_TYPE, _LARGE_TYPE = 20, 44


@dataclass(frozen=True, slots=True)
class KioskScale:
    """Sizes for one window size.

    Attributes:
        factor: 1 in a window of 1280 × 800 or 800 × 1280.
        landscape: Picture beside the column; otherwise everything is stacked.
        text: How much larger than designed text is wanted: 1 to 1.5.
    """

    factor: float
    landscape: bool
    text: float = 1.0

    def px(self, size: float) -> int:
        """A size given for 1280 × 800, in logical pixels of this window."""
        return max(1, round(size * self.factor))

    def type_px(self, size: float) -> int:
        """A size of type. Small type grows as much as is wanted; what is read from two metres anyway, less and less."""
        wish = max(0.0, min(1.0, (_LARGE_TYPE - size) / (_LARGE_TYPE - _SMALL_TYPE)))
        return self.px(size * (1 + (self.text - 1) * wish))


def scale_for(window: QSize, text: float = 1.0) -> KioskScale:
    """The scale for a window of that size; `text` says how much larger than designed text is wanted."""
    width, height = max(1, window.width()), max(1, window.height())
    landscape = width >= height
    factor = min(width / 1280, height / 800) if landscape else min(width / 800, height / 1280)
    return KioskScale(min(max(factor, _LEAST), _MOST), landscape, text)
