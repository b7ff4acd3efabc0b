"""What each kind of face model wants to see, cut from a picture or from a kept crop. Numpy and OpenCV; any thread.

SFace takes the aligned chip that quality is measured on, so its input costs nothing extra. FaceNet was trained on
MTCNN's boxes, not turned upright; a kept crop has no box, so a fixed region of it stands in for one.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.alignment import CHIP_SIDE_PX, PREPROCESS_VERSION, chip_from_crop

Pixels = NDArray[np.uint8]

FACENET_SIDE_PX = 160
FACENET_MARGIN_PX = 14
"""Surroundings in the input, in its pixels, both sides together. Source: facenet-pytorch, examples/lfw_evaluate."""
FACENET_REGION_XYXY_PX = (63, 54, 193, 226)
"""MTCNN's box and margin in a kept crop. Source: the median of the boxes of 250 LFW pictures and the two public-domain
portraits in their crops' pixels (centre 125 × 140, size 118 × 157), made symmetric. Overlap (IoU) with the box that
MTCNN finds in the crop itself: 0.84 in the median, 0.65 at the 5th percentile, where heads are turned and their box
with them; 0.89 and 0.77 for the two portraits."""


@dataclass(frozen=True, slots=True, eq=False)
class FacesInPicture:
    """Faces found in one picture; arrays of the same length N.

    Attributes:
        image_rgb: `(H, W, 3)` uint8.
        boxes_xyxy_px: `(N, 4)` float32 picture pixels, as the detector gives them.
        chips_rgb: `(N, 112, 112, 3)` uint8, aligned.
    """

    image_rgb: Pixels
    boxes_xyxy_px: NDArray[np.float32]
    chips_rgb: Pixels


@dataclass(frozen=True, slots=True)
class FaceInput:
    """How faces are cut for one kind of model.

    Attributes:
        side_px: Side of the square S.
        version: Changes whenever the same picture would give other pixels; templates carry it.
        from_picture: `(N, S, S, 3)` uint8 red-green-blue of the faces found in a picture.
        from_crop: `(S, S, 3)` uint8 of a kept crop `(256, 256, 3)` uint8.
    """

    side_px: int
    version: int
    from_picture: Callable[[FacesInPicture], Pixels]
    from_crop: Callable[[Pixels], Pixels]

    def from_crops(self, crops_rgb: Pixels) -> Pixels:
        """`(N, S, S, 3)` uint8 of kept crops `(N, 256, 256, 3)` uint8."""
        if not len(crops_rgb):
            return np.zeros((0, self.side_px, self.side_px, 3), np.uint8)
        return np.stack([self.from_crop(crop) for crop in crops_rgb])


def _boxes_with_margin(faces: FacesInPicture) -> Pixels:
    """Each box with its margin, stretched to a square; black where a box has no pixels in the picture.

    Source: facenet-pytorch's `extract_face`, whose pixels these are.
    """
    inputs = np.zeros((len(faces.boxes_xyxy_px), FACENET_SIDE_PX, FACENET_SIDE_PX, 3), np.uint8)
    height_px, width_px = faces.image_rgb.shape[:2]
    for target, (x1, y1, x2, y2) in zip(inputs, faces.boxes_xyxy_px.astype(np.float64), strict=True):
        share = FACENET_MARGIN_PX / (FACENET_SIDE_PX - FACENET_MARGIN_PX) / 2
        dx, dy = (x2 - x1) * share, (y2 - y1) * share
        left, top = int(max(x1 - dx, 0)), int(max(y1 - dy, 0))
        right, bottom = int(min(x2 + dx, width_px)), int(min(y2 + dy, height_px))
        if right > left and bottom > top:
            target[:] = _squared(faces.image_rgb[top:bottom, left:right])
    return inputs


def _region_of_crop(crop_rgb: Pixels) -> Pixels:
    left, top, right, bottom = FACENET_REGION_XYXY_PX
    return _squared(crop_rgb[top:bottom, left:right])


def _squared(region_rgb: Pixels) -> Pixels:
    size = (FACENET_SIDE_PX, FACENET_SIDE_PX)
    return np.asarray(cv2.resize(region_rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


CHIP_INPUT = FaceInput(CHIP_SIDE_PX, PREPROCESS_VERSION, lambda faces: faces.chips_rgb, chip_from_crop)
FACENET_INPUT = FaceInput(FACENET_SIDE_PX, 1, _boxes_with_margin, _region_of_crop)
