"""Where a look stops being usable, and what the person can do about it. Standard library; any thread.

Limits at the desk are loose, because several looks are fused and the face model copes with much; limits at enrolment
are strict, because a template stays.
"""

from dataclasses import dataclass
from math import inf

from attendance_app.vision.quality.measures import Quality


@dataclass(frozen=True, slots=True)
class QualityLimits:
    """The worst that is still accepted, measure by measure; fields as in `Quality`.

    Source of the values: `python -m training.quality_report` on the development pictures, and 2,907 degraded versions
    of 474 LFW probes, by how often they are missed (SFace, further than 0.95 from all of the person's templates). At
    the desk a look is turned away where it is missed more often than not: sharpness below 5 (94 to 100 %), brightness
    above 245 (88 %), burnt out by more than 75 % (75 %). Darkness harms less (9 to 33 % below a mean luma of 25), but
    no face of the development pictures is below 46, and there the light should be switched on. At enrolment the limits
    stand where misses begin (10 to 30 %) or, for pose, where 1 % of LFW's faces are turned away; the detector's score
    keeps out drawn faces (0.71 to 0.97 on a printed hoodie; real faces 0.99).
    """

    min_eye_distance_px: float
    min_brightness: float
    max_brightness: float
    max_bright_share: float
    max_dark_share: float = inf
    min_visible_share: float = 0.0
    max_yaw_deg: float = inf
    max_pitch_deg: float = inf
    max_roll_deg: float = inf
    min_detection_score: float = 0.0
    max_landmark_misfit: float = inf
    min_mouth_visibility: float = -inf
    min_dynamic_range_bits: float = 0.0
    min_light_balance: float = 0.0
    min_sharpness: float = 0.0


DESK_LIMITS = QualityLimits(
    min_eye_distance_px=12.0,
    min_brightness=25.0,
    max_brightness=245.0,
    max_bright_share=0.75,
    max_dark_share=0.97,
    min_visible_share=0.4,
    max_yaw_deg=60.0,
    max_pitch_deg=50.0,
    max_roll_deg=60.0,
    min_detection_score=0.8,
    max_landmark_misfit=0.25,
    min_dynamic_range_bits=3.0,
    min_sharpness=5.0,
)
"""A covered mouth is not refused here: SFace recognises such faces (85 % within 0.95), and the measure is coarse."""
ENROLMENT_LIMITS = QualityLimits(
    min_eye_distance_px=20.0,
    min_brightness=35.0,
    max_brightness=225.0,
    max_bright_share=0.3,
    max_dark_share=0.5,
    min_visible_share=0.5,
    max_yaw_deg=40.0,
    max_pitch_deg=32.0,
    max_roll_deg=30.0,
    min_detection_score=0.98,
    max_landmark_misfit=0.16,
    min_mouth_visibility=-6.0,
    min_dynamic_range_bits=4.5,
    min_light_balance=0.2,
    min_sharpness=7.0,
)
IDENTIFICATION_LIMITS = QualityLimits(
    min_eye_distance_px=12.0, min_brightness=20.0, max_brightness=245.0, max_bright_share=inf
)
"""For a still picture that somebody asks about on purpose: only what makes an answer worthless counts."""


def quality_problem(quality: Quality, limits: QualityLimits) -> str:
    """What to tell the person, or an empty string when the look is usable. The most telling problem only."""
    return next((words for failed, words in (*_camera(quality, limits), *_posture(quality, limits)) if failed), "")


def _camera(quality: Quality, limits: QualityLimits) -> tuple[tuple[bool, str], ...]:
    """What makes the other measures meaningless, first of all."""
    too_dark = quality.brightness < limits.min_brightness or quality.dark_share > limits.max_dark_share
    too_bright = quality.brightness > limits.max_brightness or quality.bright_share > limits.max_bright_share
    return (
        (quality.eye_distance_px < limits.min_eye_distance_px, "come closer"),
        (quality.visible_share < limits.min_visible_share, "move to the middle of the picture"),
        (too_dark, "too dark"),
        (too_bright, "too bright"),
    )


def _posture(quality: Quality, limits: QualityLimits) -> tuple[tuple[bool, str], ...]:
    unlike_a_face = (
        quality.detection_score < limits.min_detection_score or quality.landmark_misfit > limits.max_landmark_misfit
    )
    return (
        (abs(quality.yaw_deg) > limits.max_yaw_deg, "turn to the camera"),
        (quality.pitch_deg > limits.max_pitch_deg, "lower your chin a little"),
        (quality.pitch_deg < -limits.max_pitch_deg, "raise your chin a little"),
        (abs(quality.roll_deg) > limits.max_roll_deg, "hold your head upright"),
        (unlike_a_face, "show your whole face"),
        (quality.mouth_visibility < limits.min_mouth_visibility, "uncover your mouth"),
        (quality.dynamic_range_bits < limits.min_dynamic_range_bits, "the light is too flat"),
        (quality.light_balance < limits.min_light_balance, "turn to the light"),
        (quality.sharpness < limits.min_sharpness, "hold still"),
    )
