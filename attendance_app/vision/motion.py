"""Whether something moves in a frame away from the faces that are followed. OpenCV and numpy; one thread's."""

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.boxes import Boxes

CELLS_WIDE = 32
CELLS_HIGH = 24
MOVED_LEVELS = 12.0
"""Mean change of a cell's luma, of 255, that counts as movement: several times the noise of a cell's mean."""
MOVED_CELLS = 6
"""So many cells, a hundredth of the frame, must move: somebody who comes in, not a leaf outside a window."""
BOX_GROWTH = 0.6
"""Followed faces are left out with their hair, necks and shoulders: their boxes grown by this share on every side."""


class MotionWatch:
    """Compares frames with the one that was last searched for faces."""

    def __init__(self) -> None:
        self._searched: NDArray[np.float32] | None = None

    def searched(self, image_rgb: NDArray[np.uint8]) -> None:
        """Remember a frame that was searched for faces just now."""
        self._searched = _cells(image_rgb)

    def moved(self, image_rgb: NDArray[np.uint8], faces_xyxy_px: Boxes) -> bool:
        """Whether much has changed since, outside of the faces `(N, 4)` in pixels of this frame."""
        if self._searched is None:
            return False
        changed = np.abs(_cells(image_rgb) - self._searched) > MOVED_LEVELS
        scale = np.array([CELLS_WIDE / image_rgb.shape[1], CELLS_HIGH / image_rgb.shape[0]] * 2)
        for box in faces_xyxy_px * scale:
            width, height = (box[2:] - box[:2]) * BOX_GROWTH
            x1, y1 = max(int(box[0] - width), 0), max(int(box[1] - height), 0)
            changed[y1:, x1 : int(np.ceil(box[2] + width)) + 1] = False  # down to the desk: their own shoulders
        return int(changed.sum()) >= MOVED_CELLS


def _cells(image_rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Mean luma of every cell, `(24, 32)` float32."""
    small = cv2.resize(image_rgb, (CELLS_WIDE, CELLS_HIGH), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.float32)
