"""What a face detector finds, and the interface behind which it stands. Numpy only; any thread."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.boxes import Boxes


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """Faces in one image, best score first; all arrays have the same length N, 0 when there is no face.

    Attributes:
        boxes_xyxy_px: `(N, 4)` float32, full-frame pixels; may reach beyond the image's edges.
        scores: `(N,)` float32, O-Net's face probability.
        landmarks_xy_px: `(N, 5, 2)` float32, full-frame pixels: the two eyes (image-left first), nose tip, the two
            mouth corners (image-left first).
    """

    boxes_xyxy_px: Boxes
    scores: NDArray[np.float32]
    landmarks_xy_px: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.scores)


NOTHING_FOUND = Detections(np.zeros((0, 4), np.float32), np.zeros((0,), np.float32), np.zeros((0, 5, 2), np.float32))


class FaceDetector(Protocol):
    """Finds faces and five landmarks each. One instance belongs to one thread."""

    def detect(self, image_rgb: NDArray[np.uint8], min_face_px: float | None = None) -> Detections:
        """All faces in `(H, W, 3)` uint8 red-green-blue pixels, none smaller than about `min_face_px`."""
        ...

    def follow(self, image_rgb: NDArray[np.uint8], boxes_xyxy_px: Boxes) -> Detections:
        """Faces near `(N, 4)` boxes where they were a moment ago, without scanning the image again."""
        ...
