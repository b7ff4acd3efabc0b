"""How usable a face is for recognition, and what the person can do about it. Numpy and OpenCV; any thread.

Measures follow the idea of ISO/IEC 29794-5 (OFIQ): each has a unit and an independent meaning. Limits at the desk are
loose, because several looks are fused; limits at enrolment are strict, because a template stays.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Quality:
    """What was measured on one face.

    Attributes:
        eye_distance_px: Between the eyes, in pixels of the picture as captured.
        yaw_share: Nose's offset from the eyes' midpoint along the eye line, in eye distances: 0 is frontal, about
            ±0.35 a half profile.
        roll_deg: Tilt of the eye line; 0 is level.
        brightness: Mean luma of the aligned face's centre, 0 to 255.
        contrast: Standard deviation of that luma.
        sharpness: Variance of the Laplacian on the 112-pixel chip; below about 20 details are gone.
        detection_score: The detector's face probability.
    """

    eye_distance_px: float
    yaw_share: float
    roll_deg: float
    brightness: float
    contrast: float
    sharpness: float
    detection_score: float

    @property
    def overall(self) -> float:
        """One figure from 0 (useless) to 1 (ideal), for ranking looks at the same person."""
        size = min(self.eye_distance_px / 45.0, 1.0)
        frontal = max(0.0, 1.0 - abs(self.yaw_share) / 0.5) * max(0.0, 1.0 - abs(self.roll_deg) / 60.0)
        light = min(1.0, self.contrast / 35.0) * min(1.0, self.brightness / 70.0, (255.0 - self.brightness) / 45.0)
        sharp = self.sharpness / (self.sharpness + 60.0)
        return float(np.clip(size * frontal * max(light, 0.0) * sharp, 0.0, 1.0) ** 0.5)


@dataclass(frozen=True, slots=True)
class QualityLimits:
    """Where a look stops being usable.

    Source of the values: chosen on the development pictures so that real looks pass (LFW gallery 360 of 360, webcam
    clips with faces 60 px high) while unusable ones (out of focus, in the dark, in profile) are turned away.
    """

    min_eye_distance_px: float
    max_yaw_share: float
    max_roll_deg: float
    min_brightness: float
    max_brightness: float
    min_contrast: float
    min_sharpness: float
    min_detection_score: float


DESK_LIMITS = QualityLimits(12.0, 0.6, 60.0, 20.0, 245.0, 8.0, 4.0, 0.8)
ENROLMENT_LIMITS = QualityLimits(20.0, 0.5, 45.0, 30.0, 235.0, 12.0, 8.0, 0.9)
IDENTIFICATION_LIMITS = QualityLimits(12.0, 9.0, 181.0, 20.0, 245.0, 0.0, 0.0, 0.0)
"""For a still picture that somebody asks about on purpose: only what makes an answer worthless counts."""


def measure_quality(
    chip_rgb: NDArray[np.uint8], landmarks_xy_px: NDArray[np.float32], detection_score: float
) -> Quality:
    """The measures of one face.

    Args:
        chip_rgb: `(112, 112, 3)` uint8 aligned face.
        landmarks_xy_px: `(5, 2)` float32, pixels of the picture as captured.
        detection_score: The detector's face probability.
    """
    left_eye, right_eye, nose = landmarks_xy_px[:3].astype(np.float64)
    eye_line = right_eye - left_eye
    eye_distance = float(np.hypot(*eye_line))
    offset = float((nose - (left_eye + right_eye) / 2) @ eye_line)
    luma = cv2.cvtColor(chip_rgb, cv2.COLOR_RGB2GRAY)
    centre = luma[28:100, 22:90]
    return Quality(
        eye_distance_px=eye_distance,
        yaw_share=offset / max(eye_distance**2, 1e-6),
        roll_deg=float(np.degrees(np.arctan2(eye_line[1], eye_line[0]))),
        brightness=float(centre.mean()),
        contrast=float(centre.std()),
        sharpness=float(cv2.Laplacian(luma, cv2.CV_64F).var()),
        detection_score=detection_score,
    )


def quality_problem(quality: Quality, limits: QualityLimits) -> str:
    """What to tell the person, or an empty string when the look is usable. The most telling problem only."""
    checks = (
        (quality.eye_distance_px < limits.min_eye_distance_px, "come closer"),
        (quality.brightness < limits.min_brightness, "too dark"),
        (quality.brightness > limits.max_brightness, "too bright"),
        (abs(quality.yaw_share) > limits.max_yaw_share, "turn to the camera"),
        (abs(quality.roll_deg) > limits.max_roll_deg, "hold your head upright"),
        (quality.detection_score < limits.min_detection_score, "show your whole face"),
        (quality.contrast < limits.min_contrast, "the light is too flat"),
        (quality.sharpness < limits.min_sharpness, "hold still"),
    )
    return next((words for failed, words in checks if failed), "")
