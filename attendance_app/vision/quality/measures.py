"""What is measured on one face, and one figure from it. Numpy and OpenCV; pure functions, any thread.

The measures follow ISO/IEC 29794-5 and its reference implementation OFIQ (BSI-OFIQ/OFIQ-Project) as far as the
detector's five points and the 112-pixel chip allow; what OFIQ leaves to networks is approximated, and said so there.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.quality.light import measure_light, measure_sharpness
from attendance_app.vision.quality.pose import head_pose
from attendance_app.vision.quality.visibility import mouth_visibility, visible_share

_LARGEST_YAW_CORRECTED_DEG = 70.0
_OVERALL_STEEPNESS = 2.0


@dataclass(frozen=True, slots=True)
class Quality:
    """What was measured on one face.

    Attributes:
        eye_distance_px: Between the eyes, in pixels of the picture as captured, as if the head were not turned.
        yaw_deg: Positive when the nose points to the picture's right.
        pitch_deg: Positive when looking up; a coarse measure.
        roll_deg: Positive when tilted clockwise in the picture.
        landmark_misfit: How far the five points are from those of any face, in eye distances; usually below 0.1.
        brightness: Mean luma of the face, 0 to 255.
        dynamic_range_bits: Entropy of the luma histogram, 0 (one grey) to 8.
        dark_share: Share of the face that is black, 0 to 1.
        bright_share: Share of the face that is burnt out, 0 to 1.
        light_balance: How alike the face's halves are lit, 0 to 1.
        sharpness: Mean absolute Laplacian in grey levels at usual contrast; 20 is clear, below about 6 is blur.
        visible_share: Share of the aligned face that lies inside the picture, 0 to 1.
        mouth_visibility: 0 as usual, below −6 nothing of a mouth is seen; a coarse measure.
        detection_score: The detector's face probability.
    """

    eye_distance_px: float
    yaw_deg: float
    pitch_deg: float
    roll_deg: float
    landmark_misfit: float
    brightness: float
    dynamic_range_bits: float
    dark_share: float
    bright_share: float
    light_balance: float
    sharpness: float
    visible_share: float
    mouth_visibility: float
    detection_score: float

    @property
    def overall(self) -> float:
        """One figure from 0 (useless) to 1 (ideal), for ranking looks at the same person.

        It is exp(−2 · `expected_rise`): 0.5 means that the distance to the person's templates is expected 0.35 larger
        than for an ideal look.
        """
        return float(np.exp(-_OVERALL_STEEPNESS * self.expected_rise))

    @property
    def expected_rise(self) -> float:
        """How much further from the person's own templates than an ideal look it is expected to be; 0 or more.

        A sum of terms that never fall when a measure gets worse, so `overall` is a monotone product. Size has no term
        of its own: in a chip of fixed size a small face is an unsharp one. Source of the weights: non-negative least
        squares of SFace distances on development pictures (LFW probes, 2,907 degraded versions of them, ORL,
        CASIA-FaceV5). The mouth's weight comes from covered mouths alone. Sharpness weighs half of what blurring a
        picture costs (0.13): from look to look it changes for other reasons too. Rank correlation of `overall` with the
        distance: −0.13 on the LFW probes, −0.46 on blurred and shrunk ones, −0.48 on CASIA-FaceV5, and within the
        webcam clips −0.2, which were seen when the weight was chosen (docs/ablation.md).
        """
        turned = _sine_squared(self.yaw_deg) + _sine_squared(self.pitch_deg)  # OFIQ's head pose quality is cos²
        unsharp = max(0.0, float(np.log2(20.0 / max(self.sharpness, 0.5))))
        unsure = float(np.clip(np.log10(max(1.0 - self.detection_score, 1e-9) / 0.003), 0.0, 2.0))
        return (
            0.08 * turned
            + 0.06 * unsharp
            + 0.27 * self.bright_share
            + 0.055 * (1.0 - self.light_balance)
            + 1.2 * max(0.0, 0.8 - self.visible_share)
            + 0.025 * float(np.clip(-2.0 - self.mouth_visibility, 0.0, 4.0))
            + 0.85 * max(0.0, min(self.landmark_misfit, 1.0) - 0.06)
            + 0.065 * unsure
        )


def measure_quality(
    chip_rgb: NDArray[np.uint8], landmarks_xy_px: NDArray[np.float32], detection_score: float
) -> Quality:
    """The measures of one face.

    The distance between the eyes is OFIQ's InterEyeDistance, D / cos(yaw); beyond 70° the division says nothing more.

    Args:
        chip_rgb: `(112, 112, 3)` uint8 aligned face.
        landmarks_xy_px: `(5, 2)` float32, pixels of the picture as captured.
        detection_score: The detector's face probability.
    """
    luma = np.asarray(cv2.cvtColor(chip_rgb, cv2.COLOR_RGB2GRAY), np.uint8)
    pose = head_pose(landmarks_xy_px)
    light = measure_light(luma)
    eye_line = landmarks_xy_px[1].astype(np.float64) - landmarks_xy_px[0]
    turned_deg = min(abs(pose.yaw_deg), _LARGEST_YAW_CORRECTED_DEG)
    return Quality(
        eye_distance_px=float(np.hypot(*eye_line) / np.cos(np.radians(turned_deg))),
        yaw_deg=pose.yaw_deg,
        pitch_deg=pose.pitch_deg,
        roll_deg=pose.roll_deg,
        landmark_misfit=pose.misfit,
        brightness=light.brightness,
        dynamic_range_bits=light.dynamic_range_bits,
        dark_share=light.dark_share,
        bright_share=light.bright_share,
        light_balance=light.balance,
        sharpness=measure_sharpness(luma),
        visible_share=visible_share(chip_rgb),
        mouth_visibility=mouth_visibility(luma),
        detection_score=detection_score,
    )


def _sine_squared(angle_deg: float) -> float:
    return float(np.sin(np.radians(angle_deg)) ** 2)
