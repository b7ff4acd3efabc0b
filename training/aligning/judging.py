"""Whether a picture gives a face to learn from, and if not, what decided. Depends on vision; one thread."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import inf
from types import MappingProxyType
from typing import Final

import numpy as np

from attendance_app.errors import PictureError
from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.pictures import decode_picture
from attendance_app.vision.portraits import MIN_INSIDE, PortraitReader, StillFace
from attendance_app.vision.quality import DESK_LIMITS, ENROLMENT_LIMITS, Quality, QualityLimits
from training.faces.manifest import Verdict

LIMITS: Final[Mapping[str, QualityLimits]] = MappingProxyType({"desk": DESK_LIMITS, "enrolment": ENROLMENT_LIMITS})
_ANY_QUALITY = QualityLimits(min_eye_distance_px=-inf, min_brightness=-inf, max_brightness=inf, max_bright_share=inf)
_NO_FACE, _SEVERAL = "no face found", "faces"  # what `PortraitReader.portrait` says, and the name of a figure it gives


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """What is found out about one picture.

    Attributes:
        reason: Why it isn't kept, in words; empty when it is.
        measure, value, limit: What decided, as in `PictureRecord`.
        quality: 0 to 1.
        crop_rgb: `(256, 256, 3)` uint8 of a kept face.
    """

    verdict: Verdict
    reason: str = ""
    measure: str = ""
    value: float | None = None
    limit: float | None = None
    quality: float = 0.0
    crop_rgb: Pixels | None = None


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A measure that isn't good enough, and the worst that would be."""

    measure: str
    value: float
    limit: float


def judge(reader: PortraitReader, data: bytes, limits: QualityLimits, foremost: bool = False) -> Judgement:
    """What a picture file's bytes are good for. Like enrolment, it wants one person, whole and clear enough.

    Args:
        reader: Finds faces.
        data: The file.
        limits: The worst quality that is accepted.
        foremost: Of several people, take the most prominent: for sets whose pictures are centred on the one they name.
    """
    try:
        image_rgb = decode_picture(data)
    except PictureError as error:
        return Judgement(Verdict.UNREADABLE, error.message)
    try:
        face = reader.portrait(image_rgb, _ANY_QUALITY)
    except PictureError as error:
        if not (foremost and _SEVERAL in error.fields):
            return _unfit(error)
        face = reader.faces(image_rgb)[0]
    return _of_quality(face, limits)


def _of_quality(face: StillFace, limits: QualityLimits) -> Judgement:
    quality = face.quality.overall
    lacking = shortfall(face.quality, limits)
    if lacking is not None:
        words = f"{lacking.measure.replace('_', ' ')}: {lacking.value:.3g}, the limit is {lacking.limit:.3g}"
        return Judgement(Verdict.POOR_QUALITY, words, lacking.measure, lacking.value, lacking.limit, quality)
    return Judgement(Verdict.KEPT, quality=quality, crop_rgb=np.ascontiguousarray(face.crop_rgb))


def shortfall(quality: Quality, limits: QualityLimits) -> Shortfall | None:
    """The first measure, in the limits' order, that isn't good enough; None if all are.

    Each limit names its measure: `min_sharpness` is the least `sharpness`, `max_yaw_deg` the largest turn to a side.
    """
    for limit in fields(limits):
        kind, measure = limit.name.split("_", 1)
        worst = float(getattr(limits, limit.name))
        value = float(getattr(quality, measure))
        value = abs(value) if measure.endswith("_deg") else value
        if value < worst if kind == "min" else value > worst:
            return Shortfall(measure, value, worst)
    return None


def _unfit(error: PictureError) -> Judgement:
    """What `PortraitReader.portrait` refuses whatever the limits are."""
    if _SEVERAL in error.fields:
        return Judgement(Verdict.SEVERAL_FACES, error.message, "faces", float(str(error.fields[_SEVERAL])), 1.0)
    if error.template == _NO_FACE:
        return Judgement(Verdict.NO_FACE, error.message)
    return Judgement(Verdict.POOR_QUALITY, error.message, "share inside the picture", None, MIN_INSIDE)
