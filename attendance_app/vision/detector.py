"""MTCNN face detection, driven stage by stage. Torch; one instance belongs to one thread.

Three networks in a cascade: P-Net scans an image pyramid, R-Net and O-Net re-examine crops of what it proposes. The
driver keeps boxes, scores and landmarks in step through every filter, so that degenerate boxes, faceless images and
images smaller than a face give fewer or no faces, never an exception. For faces that lie in the image its boxes and
landmarks are those of facenet-pytorch's own wrapper (tests/unit/vision/test_detector.py); for faces that the edge cuts
they are better (docs/ablation.md).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from attendance_app.vision.area_resize import AreaResizer
from attendance_app.vision.boxes import (
    Boxes,
    apply_regression,
    clip_to_image,
    make_square,
    suppress_overlaps,
    whole_ranges,
)
from attendance_app.vision.detections import Detections
from attendance_app.vision.device import with_cpu_fallback
from attendance_app.vision.mtcnn_networks import load_networks

PNET_WINDOW_PX = 12
PNET_STRIDE_PX = 2
CROPS_PER_BATCH = 256


@dataclass(frozen=True, slots=True)
class DetectorOptions:
    """How thoroughly to look.

    Attributes:
        min_face_px: Smallest face side to look for; scanning cost grows with its inverse square.
        pyramid_factor: Scale between pyramid levels (paper: 0.709, half the area).
        thresholds: Least face probability after P-, R- and O-Net (facenet-pytorch's defaults).
    """

    min_face_px: float = 20.0
    pyramid_factor: float = 0.709
    thresholds: tuple[float, float, float] = (0.6, 0.7, 0.7)

    def __post_init__(self) -> None:
        if self.min_face_px < PNET_WINDOW_PX or not 0 < self.pyramid_factor < 1:
            raise ValueError(f"min_face_px must be ≥ {PNET_WINDOW_PX} and pyramid_factor between 0 and 1")


class MtcnnDetector:
    """Finds faces and five landmarks each.

    Args:
        device: Where it shall run; on the CPU if there is no memory left on it.
        options: How thoroughly to look.
    """

    def __init__(self, device: torch.device, options: DetectorOptions | None = None) -> None:
        self.options = options or DetectorOptions()
        self._cascade = with_cpu_fallback(lambda: _Cascade(device), lambda: _Cascade(torch.device("cpu")))

    def detect(self, image_rgb: NDArray[np.uint8], min_face_px: float | None = None) -> Detections:
        """All faces in an image; continues on the CPU if the GPU runs out of memory.

        Args:
            image_rgb: `(H, W, 3)` uint8, red-green-blue, any size.
            min_face_px: Overrides the option of that name for this image.
        """
        options = self.options if min_face_px is None else replace(self.options, min_face_px=min_face_px)
        resizer = AreaResizer(image_rgb)
        return self._run(lambda cascade: cascade.examine(resizer, cascade.propose(resizer, options), options))

    def follow(self, image_rgb: NDArray[np.uint8], boxes_xyxy_px: Boxes) -> Detections:
        """Faces near boxes where they were a moment ago, without scanning the image again.

        Continues on the CPU if the GPU runs out of memory.
        """
        resizer = AreaResizer(image_rgb)
        candidates = make_square(boxes_xyxy_px[np.isfinite(boxes_xyxy_px).all(axis=1)])
        return self._run(lambda cascade: cascade.examine(resizer, candidates, self.options))

    def _run(self, work: Callable[["_Cascade"], Detections]) -> Detections:
        def on_cpu() -> Detections:
            self._cascade = _Cascade(torch.device("cpu"))  # a new one: another thread may be using the old one
            return work(self._cascade)

        with torch.inference_mode():
            return with_cpu_fallback(lambda: work(self._cascade), on_cpu)


class _Cascade:
    """The three networks on one device; keeps nothing between calls."""

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._pnet, self._rnet, self._onet = load_networks(device)

    def propose(self, resizer: AreaResizer, options: DetectorOptions) -> Boxes:
        """P-Net over the pyramid: square candidate boxes `(N, 4)`."""
        found: list[tuple[Boxes, NDArray[np.float32], NDArray[np.float32]]] = []
        for scale in pyramid_scales(resizer.height_px, resizer.width_px, options):
            level = resizer.whole(int(resizer.height_px * scale + 1), int(resizer.width_px * scale + 1))
            probability, regression = self._pnet(self._to_network(level[None]))
            boxes, scores, regressions = _windows_above(
                probability[0].cpu().numpy(), regression[0].cpu().numpy(), scale, options.thresholds[0]
            )
            keep = suppress_overlaps(boxes, scores, 0.5)
            found.append((boxes[keep], scores[keep], regressions[keep]))
        if not found:
            return np.zeros((0, 4), np.float32)
        boxes, scores, regressions = (np.concatenate(parts) for parts in zip(*found, strict=True))
        keep = suppress_overlaps(boxes, scores, 0.7)
        size = (boxes[keep, 2:] - boxes[keep, :2]).repeat(2, axis=0).reshape(-1, 4)
        return make_square(boxes[keep] + regressions[keep] * size)

    def examine(self, resizer: AreaResizer, candidates: Boxes, options: DetectorOptions) -> Detections:
        """R-Net and O-Net on square candidate boxes."""
        _, r_threshold, o_threshold = options.thresholds
        boxes, crops = self._cut(resizer, candidates, 24)
        scores, regression = self._run(self._rnet, crops, 2)
        passed = np.flatnonzero(scores > r_threshold)
        keep = passed[suppress_overlaps(boxes[passed], scores[passed], 0.7)]
        boxes = make_square(apply_regression(boxes[keep], regression[keep]))

        boxes, crops = self._cut_whole(resizer, boxes, 48)
        scores, regression, points = self._run(self._onet, crops, 3)
        passed = np.flatnonzero(scores > o_threshold)
        boxes, scores = boxes[passed], scores[passed]
        landmarks = _landmarks_in_frame(boxes, points[passed])
        boxes = apply_regression(boxes, regression[passed])
        keep = suppress_overlaps(boxes, scores, 0.7, "smaller")
        return Detections(boxes[keep], scores[keep], landmarks[keep])

    def _cut(self, resizer: AreaResizer, boxes: Boxes, side_px: int) -> tuple[Boxes, NDArray[np.float32]]:
        """The boxes that have pixels, and their crops `(N, side, side, 3)`."""
        ranges, usable = clip_to_image(boxes, resizer.width_px, resizer.height_px)
        return boxes[usable], resizer.crops(ranges[usable], side_px)

    def _cut_whole(self, resizer: AreaResizer, boxes: Boxes, side_px: int) -> tuple[Boxes, NDArray[np.float32]]:
        """As `_cut`, with black where a box reaches beyond the image.

        The stock wrapper stretches what is left of a face at the edge to a square, and so misplaces its landmarks.
        """
        ranges, usable = whole_ranges(boxes, resizer.width_px, resizer.height_px)
        return boxes[usable], resizer.crops(ranges[usable], side_px)

    def _run(self, network: torch.nn.Module, crops: NDArray[np.float32], outputs: int) -> list[NDArray[np.float32]]:
        """The network's outputs for all crops, in batches."""
        widths = {2: ((), (4,)), 3: ((), (4,), (10,))}[outputs]
        if not len(crops):
            return [np.zeros((0, *width), np.float32) for width in widths]
        batches = [
            network(self._to_network(crops[start : start + CROPS_PER_BATCH]))
            for start in range(0, len(crops), CROPS_PER_BATCH)
        ]
        return [torch.cat(parts).cpu().numpy() for parts in zip(*batches, strict=True)]

    def _to_network(self, images: NDArray[np.float32]) -> torch.Tensor:
        """`(N, H, W, 3)` 0…255 -> `(N, 3, H, W)` about −1…1 on the device."""
        normalised = torch.from_numpy((images - np.float32(127.5)) * np.float32(0.0078125))
        return normalised.permute(0, 3, 1, 2).to(self._device)


def pyramid_scales(height_px: int, width_px: int, options: DetectorOptions) -> list[float]:
    """Scales at which `min_face_px` and ever larger faces fill P-Net's window; empty for images smaller than that."""
    scale = PNET_WINDOW_PX / options.min_face_px
    side = min(height_px, width_px) * scale
    scales: list[float] = []
    while side >= PNET_WINDOW_PX:
        scales.append(scale)
        scale *= options.pyramid_factor
        side *= options.pyramid_factor
    return scales


def _windows_above(
    probability: NDArray[np.float32], regression: NDArray[np.float32], scale: float, threshold: float
) -> tuple[Boxes, NDArray[np.float32], NDArray[np.float32]]:
    """P-Net windows whose probability reaches the threshold, as full-frame boxes, scores and regressions."""
    rows, columns = np.nonzero(probability >= threshold)
    corner = np.stack([columns, rows], axis=1).astype(np.float32) * PNET_STRIDE_PX
    factor = np.float32(scale)
    boxes = np.concatenate([np.floor((corner + 1) / factor), np.floor((corner + PNET_WINDOW_PX) / factor)], axis=1)
    return boxes.astype(np.float32), probability[rows, columns], regression[:, rows, columns].T


def _landmarks_in_frame(boxes: Boxes, points: NDArray[np.float32]) -> NDArray[np.float32]:
    """O-Net's landmark fractions of each crop as full-frame pixels `(N, 5, 2)`."""
    size = boxes[:, None, 2:] - boxes[:, None, :2] + 1
    fractions = points.reshape(-1, 2, 5).transpose(0, 2, 1)
    return (fractions * size + boxes[:, None, :2] - 1).astype(np.float32)
