"""Where an aligned face's features lie in a model's input. Numpy and OpenCV; pure functions, any thread.

Shapes are drawn in the frame of the 112-pixel alignment template and carried over: SFace sees that frame itself,
FaceNet an upright region of the kept crop, stretched to a square.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.alignment import CHIP_SIDE_PX, CROP_SCALE, CROP_SIDE_PX
from attendance_app.vision.face_inputs import FACENET_REGION_XYXY_PX, FACENET_SIDE_PX

Points = NDArray[np.float64]
Coverage = NDArray[np.float32]

_FINER = 4  # drawn this much larger and averaged down, so that edges are as soft as a camera's
_FRACTION_BITS = 4


@dataclass(frozen=True, slots=True)
class TemplateFrame:
    """How the 112-pixel template's frame maps to an input's pixels: x · scale + offset, axis by axis."""

    side_px: int
    scale_xy: tuple[float, float]
    offset_xy: tuple[float, float]

    @property
    def scale(self) -> float:
        """Input pixels a template pixel, the mean (geometric) of both axes."""
        return math.sqrt(self.scale_xy[0] * self.scale_xy[1])

    def captured_side_px(self, chip_side_px: float) -> int:
        """The input's side in the pixels of a picture that shows the template's 112 as so many; not above S."""
        return min(max(round(chip_side_px / CHIP_SIDE_PX * self.side_px / self.scale), 1), self.side_px)

    def carried(self, points_xy: Points) -> Points:
        """Template points `(K, 2)` in the input's pixels."""
        return np.asarray(points_xy, np.float64) * self.scale_xy + self.offset_xy

    def polygon(self, points_xy: Points) -> Coverage:
        """How much of each pixel lies in a polygon `(K, 2)` of template points: `(S, S)` float32, 0 to 1."""
        canvas = self._canvas()
        cv2.fillPoly(canvas, [self._fine(points_xy)], 255, cv2.LINE_8, _FRACTION_BITS)
        return self._averaged(canvas)

    def lines(self, lines_xy: Sequence[Points], width: float, closed: bool) -> Coverage:
        """How much of each pixel is covered by lines through template points, `width` template pixels thick."""
        canvas = self._canvas()
        thick = max(round(width * self.scale_xy[0] * _FINER), 1)
        fine = [self._fine(line) for line in lines_xy]
        cv2.polylines(canvas, fine, closed, 255, thick, cv2.LINE_8, _FRACTION_BITS)
        return self._averaged(canvas)

    def _canvas(self) -> NDArray[np.uint8]:
        return np.zeros((self.side_px * _FINER, self.side_px * _FINER), np.uint8)

    def _fine(self, points_xy: Points) -> NDArray[np.int32]:
        fine = (self.carried(points_xy) + 0.5) * _FINER - 0.5
        return np.asarray(np.rint(fine * 2**_FRACTION_BITS), np.int32)

    def _averaged(self, canvas: NDArray[np.uint8]) -> Coverage:
        size = (self.side_px, self.side_px)
        return np.asarray(cv2.resize(canvas, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)


def template_frame(side_px: int) -> TemplateFrame:
    """The frame of an input of this side: FaceNet's region for its side, the aligned chip, scaled, for any other."""
    if side_px != FACENET_SIDE_PX:
        scale = side_px / CHIP_SIDE_PX
        return TemplateFrame(side_px, (scale, scale), (0.0, 0.0))
    left, top, right, bottom = FACENET_REGION_XYXY_PX
    across, down = side_px / (right - left), side_px / (bottom - top)
    origin = CROP_SIDE_PX / 2 - CROP_SCALE * CHIP_SIDE_PX / 2  # of the chip in the crop
    return TemplateFrame(
        side_px, (CROP_SCALE * across, CROP_SCALE * down), ((origin - left) * across, (origin - top) * down)
    )


def smooth_outline(corners_xy: Points, steps: int = 8) -> Points:
    """A closed curve through corners `(K, 2)`, `(K * steps, 2)`. Source: Catmull and Rom, 1974 (uniform)."""
    p0, p1 = np.roll(corners_xy, 1, axis=0), corners_xy
    p2, p3 = np.roll(corners_xy, -1, axis=0), np.roll(corners_xy, -2, axis=0)
    t = (np.arange(steps) / steps)[None, :, None]
    a, b, c, d = (part[:, None, :] for part in (p0, p1, p2, p3))
    curve = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return np.asarray(curve.reshape(-1, 2), np.float64)
