"""Other ways to place and to use a face's five points. Torch (O-Net only); the thread that owns the networks.

What is compared in `docs/ablation.md`: O-Net asked again about a better box, its answers averaged over shifted and
scaled boxes, and a similarity fitted with some points counting less.
"""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from attendance_app.vision.area_resize import AreaResizer
from attendance_app.vision.boxes import Boxes, apply_regression, make_square, whole_ranges
from attendance_app.vision.mtcnn_networks import load_networks

ONET_SIDE_PX = 48
SHIFT = 0.06
GROWTH = 0.08
"""How far boxes are moved, and grown or shrunk, as shares of their side: about as far as R-Net's boxes scatter."""

ONE_BOX = ((0.0, 0.0, 0.0),)
FIVE_BOXES = (*ONE_BOX, (SHIFT, 0.0, 0.0), (-SHIFT, 0.0, 0.0), (0.0, SHIFT, 0.0), (0.0, -SHIFT, 0.0))
NINE_BOXES = (
    *FIVE_BOXES,
    (SHIFT, SHIFT, GROWTH),
    (-SHIFT, -SHIFT, GROWTH),
    (SHIFT, -SHIFT, -GROWTH),
    (-SHIFT, SHIFT, -GROWTH),
)
"""Shifts right and down, and growth, as shares of the box's side."""
Jitters = tuple[tuple[float, float, float], ...]
Points = NDArray[np.float32]

EVEN = (1.0, 1.0, 1.0, 1.0, 1.0)
MOUTH_HALF = (1.0, 1.0, 1.0, 0.5, 0.5)
NOSE_HALF = (1.0, 1.0, 0.5, 1.0, 1.0)
NO_MOUTH = (1.0, 1.0, 1.0, 0.0, 0.0)
NO_NOSE = (1.0, 1.0, 0.0, 1.0, 1.0)
"""Weights of the two eyes, the nose and the two mouth corners."""


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """O-Net's answers about `(N,)` boxes: regressed boxes `(N, 4)`, face probabilities `(N,)`, points `(N, 5, 2)`."""

    boxes_xyxy_px: Boxes
    scores: NDArray[np.float32]
    landmarks_xy_px: Points


class LandmarkExaminer:
    """O-Net alone, on boxes of one's choice."""

    def __init__(self, device: torch.device) -> None:
        self._onet = load_networks(device)[2]
        self._device = device

    def examine(self, image_rgb: NDArray[np.uint8], squares_xyxy_px: Boxes) -> Examined:
        """O-Net on square boxes that have pixels in `(H, W, 3)` uint8; others are left out."""
        ranges, usable = whole_ranges(squares_xyxy_px, image_rgb.shape[1], image_rgb.shape[0])
        boxes = squares_xyxy_px[usable]
        if not len(boxes):
            return Examined(boxes, np.zeros(0, np.float32), np.zeros((0, 5, 2), np.float32))
        crops = (AreaResizer(image_rgb).crops(ranges[usable], ONET_SIDE_PX) - 127.5) / 128.0
        with torch.inference_mode():
            tensor = torch.from_numpy(crops.astype(np.float32)).permute(0, 3, 1, 2).to(self._device)
            scores, regression, points = (output.cpu().numpy() for output in self._onet(tensor))
        fractions = points.reshape(-1, 2, 5).transpose(0, 2, 1)
        side = boxes[:, None, 2:] - boxes[:, None, :2] + 1
        landmarks = fractions * side + boxes[:, None, :2] - 1
        return Examined(apply_regression(boxes, regression), scores, landmarks.astype(np.float32))

    def landmarks(self, image_rgb: NDArray[np.uint8], box_xyxy_px: Boxes, jitters: Jitters) -> Points | None:
        """Points `(5, 2)` averaged over jittered squares of one detected box `(4,)`, weighted with O-Net's score.

        None when no box has pixels.
        """
        found = self.examine(image_rgb, jittered(make_square(box_xyxy_px[None])[0], jitters))
        if not len(found.scores):
            return None
        weights = found.scores / found.scores.sum()
        return np.asarray(np.tensordot(weights, found.landmarks_xy_px, axes=1), np.float32)


def jittered(square_xyxy_px: Boxes, jitters: Jitters) -> Boxes:
    """A square `(4,)` moved and grown in several ways, `(K, 4)` float32."""
    side = square_xyxy_px[2] - square_xyxy_px[0]
    right, down, growth = np.asarray(jitters, np.float32).T * side
    steps = np.stack([right - growth / 2, down - growth / 2, right + growth / 2, down + growth / 2], axis=1)
    return np.asarray(square_xyxy_px + steps, np.float32)


def weighted_similarity(
    source_xy: NDArray[np.floating], target_xy: NDArray[np.floating], weights: tuple[float, ...]
) -> NDArray[np.float64]:
    """The rotation, uniform scale and shift with the least weighted sum of squared errors, `(2, 3)` float64.

    Points are taken as complex numbers: in the plane a similarity is a multiplication and an addition, so that the
    solution is that of a weighted straight line.

    Source: Goodall, "Procrustes methods in the statistical analysis of shape", 1991, section 5.

    Args:
        source_xy: `(K, 2)` points; those of positive weight aren't all the same.
        target_xy: `(K, 2)` points they should land on.
        weights: `(K,)`, 0 or more, not all 0.
    """
    share = np.asarray(weights, np.float64) / np.sum(weights)
    source, target = (np.asarray(xy, np.float64) @ np.array([1, 1j]) for xy in (source_xy, target_xy))
    source_mean, target_mean = share @ source, share @ target
    centred = source - source_mean
    factor = (share * centred.conj()) @ (target - target_mean) / (share @ np.abs(centred) ** 2)
    shift = target_mean - factor * source_mean
    return np.array([[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]])
