"""A detector and an embedder for coloured pictures: what they see is known exactly."""

import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.detections import NOTHING_FOUND, Detections
from attendance_app.vision.face_inputs import CHIP_INPUT

_POINTS = np.array([[35, 40], [65, 40], [50, 55], [40, 75], [60, 75]], np.float32)


class ColourDetector:
    """One face in the middle of every picture that isn't black; counts how many pictures it was shown."""

    def __init__(self) -> None:
        self.looks = 0

    def detect(self, image_rgb: NDArray[np.uint8], min_face_px: float | None = None) -> Detections:
        self.looks += 1
        if not image_rgb.any():
            return NOTHING_FOUND
        scale = np.float32(min(image_rgb.shape[:2]) / 100)
        box = np.array([[20, 20, 80, 90]], np.float32) * scale
        return Detections(box, np.ones(1, np.float32), _POINTS[None] * scale)

    def follow(self, image_rgb: NDArray[np.uint8], boxes_xyxy_px: NDArray[np.float32]) -> Detections:
        return self.detect(image_rgb)


class ColourEmbedder:
    """A face's embedding is its mean colour as a unit vector."""

    model_id = "colour"
    preprocess_version = 1
    face_input = CHIP_INPUT
    input_size = CHIP_INPUT.side_px
    dimension = 3

    def embed(self, inputs_rgb: NDArray[np.uint8], mirrored: bool = False) -> NDArray[np.float32]:
        colours = inputs_rgb[:, 40:70, 40:70].reshape(len(inputs_rgb), -1, 3).mean(axis=1)
        return (colours / np.linalg.norm(colours, axis=1, keepdims=True)).astype(np.float32)
