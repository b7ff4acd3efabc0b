"""Enrolling from a live camera, one frame at a time. Depends on vision; owned by the enrolment thread.

The session keeps a look when it is good, of the same person, and unlike those kept before or at least a moment later,
and says in the meantime what the person can do.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.domain.clock import Clock
from attendance_app.errors import PictureError
from attendance_app.services.events import FaceView
from attendance_app.services.face_looks import Look, LookDistances
from attendance_app.vision.portraits import PortraitReader, StillFace
from attendance_app.vision.quality import ENROLMENT_LIMITS

WANTED_LOOKS = 5
_MIN_PAUSE_S = 0.4
_ENOUGH_PAUSE_S = 1.2
_COACHING = (
    "look straight at the camera",
    "turn your head slightly to the left",
    "turn your head slightly to the right",
    "raise your chin a little",
    "look straight at the camera and smile",
)


@dataclass(frozen=True, slots=True)
class CaptureVerdict:
    """What one frame was good for.

    Attributes:
        accepted: Whether its look was kept.
        reason: What the person should do next, one short line.
        face: Where the face is, for the overlay; None when there isn't exactly one.
    """

    accepted: bool
    reason: str
    face: FaceView | None
    accepted_count: int
    wanted: int


class CaptureSession:
    """Collects looks at one person."""

    def __init__(self, reader: PortraitReader, distances: LookDistances, clock: Clock) -> None:
        self.wanted = WANTED_LOOKS
        self.looks: list[Look] = []
        self._reader = reader
        self._limits = distances
        self._clock = clock
        self._kept_at_s = -1e9

    @property
    def complete(self) -> bool:
        """Whether enough looks are kept."""
        return len(self.looks) >= self.wanted

    def thumbnails(self) -> list[NDArray[np.uint8]]:
        """The kept faces, each `(112, 112, 3)` uint8 red-green-blue, oldest first."""
        return [look.face.chip_rgb for look in self.looks]

    def offer(self, image_bgr: NDArray[np.uint8]) -> CaptureVerdict:
        """Look at one frame, `(H, W, 3)` uint8 blue-green-red. Takes 30 to 60 ms; never in the GUI thread."""
        if self.complete:
            return self._verdict(False, "done", None)
        image_rgb = np.asarray(cv2.cvtColor(image_bgr, cv2.COLOR_BGR2RGB), np.uint8)
        try:
            face = self._reader.portrait(image_rgb, ENROLMENT_LIMITS)
        except PictureError as error:
            return self._verdict(False, _as_instruction(error.message), None)
        since_kept_s = self._clock.monotonic_s() - self._kept_at_s
        if since_kept_s < _MIN_PAUSE_S:
            return self._verdict(False, self._coaching(), face)
        embedding = self._reader.embed([face])[0]
        distances = [float(np.linalg.norm(embedding - look.embedding)) for look in self.looks]
        if distances and min(distances) >= self._limits.same_person:
            return self._verdict(False, "one person at a time", face)
        if distances and min(distances) < self._limits.different_look and since_kept_s < _ENOUGH_PAUSE_S:
            return self._verdict(False, self._coaching(), face)
        self.looks.append(Look.by(self._reader.embedder, face, embedding, "camera"))
        self._kept_at_s = self._clock.monotonic_s()
        return self._verdict(True, "done" if self.complete else self._coaching(), face)

    def _coaching(self) -> str:
        return _COACHING[min(len(self.looks), len(_COACHING) - 1)]

    def _verdict(self, accepted: bool, reason: str, face: StillFace | None) -> CaptureVerdict:
        return CaptureVerdict(accepted, reason, _as_view(face) if face else None, len(self.looks), self.wanted)


def _as_view(face: StillFace) -> FaceView:
    x1, y1, x2, y2 = (float(value) for value in face.box_xyxy_px)
    points = tuple((float(x), float(y)) for x, y in face.landmarks_xy_px)
    return FaceView(0, (x1, y1, x2, y2), points, served=True, outcome=None)


def _as_instruction(reason: str) -> str:
    """A verdict on a picture in words for somebody who stands before the camera."""
    for beginning, words in (
        ("no face", "look at the camera"),
        ("several faces", "one person at a time"),
        ("the face is too small", "come closer"),
        ("the face is turned", "turn to the camera"),
        ("the head is raised", "lower your chin a little"),
        ("the head is lowered", "raise your chin a little"),
        ("the head is tilted", "hold your head upright"),
        ("the face is not clearly", "show your whole face"),
        ("the mouth is covered", "uncover your mouth"),
        ("one side of the face", "turn to the light"),
        ("the face is out of focus", "hold still"),
        ("the face is cut off", "move to the middle of the picture"),
    ):
        if reason.startswith(beginning):
            return words
    return reason
