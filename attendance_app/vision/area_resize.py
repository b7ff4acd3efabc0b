"""Area-averaging resize of an image and of many crops at once, through one summed-area table. Numpy and OpenCV.

MTCNN's reference implementation resizes with torch's "area" interpolation, which averages whole pixels between
floor(i·L/n) and ceil((i+1)·L/n). From a summed-area table every such average is four look-ups, so that a hundred
crops of different sizes are cut and resized in one vectorised step, with the same values.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

PixelRanges = NDArray[np.int64]


class AreaResizer:
    """Area-averaged views of one image.

    Args:
        image: `(H, W, 3)` uint8. Sums are exact up to 2³¹ / 255 ≈ 8.4 million pixels; larger images use 64 bits.
    """

    def __init__(self, image: NDArray[np.uint8]) -> None:
        self.height_px, self.width_px = image.shape[:2]
        exact_in_32_bits = image.shape[0] * image.shape[1] < 2**31 // 255
        self._table: NDArray[Any] = cv2.integral(image, sdepth=cv2.CV_32S if exact_in_32_bits else cv2.CV_64F)

    def whole(self, height_px: int, width_px: int) -> NDArray[np.float32]:
        """The whole image at another size, `(height, width, 3)` float32, 0 to 255."""
        y1, y2 = _bins(np.zeros(1, np.int64), np.full(1, self.height_px), height_px)
        x1, x2 = _bins(np.zeros(1, np.int64), np.full(1, self.width_px), width_px)
        rows_low, rows_high = self._table[y1[0]], self._table[y2[0]]
        rows = rows_high - rows_low
        sums = rows[:, x2[0]] - rows[:, x1[0]]
        counts = (y2 - y1)[0][:, None] * (x2 - x1)[0][None, :]
        return np.asarray(sums / counts[:, :, None], np.float32)

    def crops(self, ranges: PixelRanges, side_px: int) -> NDArray[np.float32]:
        """Many crops at one square size, `(N, side, side, 3)` float32, 0 to 255.

        Args:
            ranges: `(N, 4)` int64 rows x1, y1, x2, y2, not empty. What lies outside the image is black.
            side_px: Side of the square each is resized to.
        """
        x1, x2 = _bins(ranges[:, 0], ranges[:, 2], side_px)
        y1, y2 = _bins(ranges[:, 1], ranges[:, 3], side_px)
        counts = (y2 - y1)[:, :, None] * (x2 - x1)[:, None, :]
        x1, x2 = (edges.clip(0, self.width_px) for edges in (x1, x2))  # black adds nothing to the sums
        y1, y2 = (edges.clip(0, self.height_px) for edges in (y1, y2))
        flat = self._table.reshape(-1, 3)
        stride = self.width_px + 1
        top, bottom = (y1 * stride)[:, :, None], (y2 * stride)[:, :, None]
        left, right = x1[:, None, :], x2[:, None, :]
        sums = flat[bottom + right] - flat[bottom + left] - flat[top + right] + flat[top + left]
        return np.asarray(sums / counts[..., None], np.float32)


def _bins(start: NDArray[np.int64], stop: NDArray[np.int64], n: int) -> tuple[PixelRanges, PixelRanges]:
    """Edges of `n` averaging windows over each `[start, stop)`: two `(N, n)` int64 arrays."""
    length = (stop - start)[:, None]
    index = np.arange(n, dtype=np.int64)[None, :]
    low = start[:, None] + index * length // n
    high = start[:, None] - (-(index + 1) * length // n)
    return low, high
