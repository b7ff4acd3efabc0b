"""Recognising somebody before the camera without recording anything. Depends on vision and matching; one thread's."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.domain.people import Employee
from attendance_app.domain.recognition import Match, Outcome
from attendance_app.errors import PictureError
from attendance_app.services.capture_session import as_instruction, face_view
from attendance_app.services.events import FaceView
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.recognition import RuleSource
from attendance_app.vision.portraits import PortraitReader
from attendance_app.vision.quality import DESK_LIMITS

_SURE_SHARE, _CLEAR_SHARE = 0.6, 0.85


class Likeness(StrEnum):
    """How far within the threshold a look was; see `likeness`."""

    SURE = "sure"
    CLEAR = "clear"
    CLOSE = "close"
    TOO_FAR = "too_far"


@dataclass(frozen=True, slots=True)
class RehearsedLook:
    """What one frame came to.

    Attributes:
        hint: What the person should do, one short line; empty when the look was usable.
        employee: Who it is, when accepted.
    """

    hint: str
    face: FaceView | None = None
    match: Match | None = None
    employee: Employee | None = None


class RehearsalService:
    """Says who stands before the camera. Nothing is punched and nothing is kept."""

    def __init__(
        self,
        reader: PortraitReader,
        gallery: GalleryKeeper,
        find_person: Callable[[str], Employee],
        rules: RuleSource,
    ) -> None:
        self._reader = reader
        self._gallery = gallery
        self._find_person = find_person
        self._rules = rules

    def look(self, image_bgr: NDArray[np.uint8]) -> RehearsedLook:
        """Judge one frame, `(H, W, 3)` uint8 blue-green-red; takes 30 to 60 ms.

        Raises:
            StorageError: the gallery cannot be read.
        """
        image_rgb = np.asarray(cv2.cvtColor(image_bgr, cv2.COLOR_BGR2RGB), np.uint8)
        try:
            face = self._reader.portrait(image_rgb, DESK_LIMITS)
        except PictureError as error:
            return RehearsedLook(as_instruction(error.message))
        gallery = self._gallery.refresh_now_and_then()
        rule = self._rules.rule(gallery.model_id, len(gallery))
        match = gallery.identify(self._reader.embed([face])[0], rule)
        accepted = match.outcome is Outcome.ACCEPTED and match.employee_id is not None
        employee = self._find_person(match.employee_id) if accepted and match.employee_id else None
        return RehearsedLook("", face_view(face), match, employee)


def likeness(match: Match) -> Likeness:
    """The distance in words: under 60 % of the threshold is sure, under 85 % clear, under 100 % close.

    The two shares are for people's eyes only; the decision knows the threshold alone.
    """
    if match.distance >= match.threshold:
        return Likeness.TOO_FAR
    share = match.distance / match.threshold
    if share < _SURE_SHARE:
        return Likeness.SURE
    return Likeness.CLEAR if share < _CLEAR_SHARE else Likeness.CLOSE
