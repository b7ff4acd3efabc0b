"""How usable a face is for recognition, and what the person can do about it. Numpy and OpenCV; any thread."""

from attendance_app.vision.quality.limits import (
    DESK_LIMITS,
    ENROLMENT_LIMITS,
    IDENTIFICATION_LIMITS,
    QualityLimits,
    quality_problem,
)
from attendance_app.vision.quality.measures import Quality, measure_quality

__all__ = [
    "DESK_LIMITS",
    "ENROLMENT_LIMITS",
    "IDENTIFICATION_LIMITS",
    "Quality",
    "QualityLimits",
    "measure_quality",
    "quality_problem",
]
