"""Enrolling from a live camera, one frame at a time. Depends on vision; owned by the enrolment thread.

The session asks for one pose after the other. It keeps a look when it is good, of the same person, and of a pose that
it has none of; whoever cannot turn their head is asked for a few seconds only, and a further look is kept instead.
"""

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.domain.clock import Clock
from attendance_app.errors import PictureError
from attendance_app.services.events import FaceView
from attendance_app.services.face_looks import Look, LookDistances
from attendance_app.vision.portraits import PortraitReader, StillFace
from attendance_app.vision.quality import ENROLMENT_LIMITS


class Pose(StrEnum):
    """How the head is turned, as the person feels it: `left` is the person's own left."""

    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


WANTED_LOOKS = len(Pose)
TURNED_DEG = 13.0
"""A yaw from there is a turned head; `vision.quality.pose` measures it to 2 degrees, and 40 are too much to enrol."""
NODDED_DEG = 9.0
"""A pitch so far from that of the first look, since cameras hang high or low; it is measured to 5 degrees."""
PATIENCE_S = 3.5
"""So long one pose is asked for; then whoever cannot or does not turn is taken as they are."""
_MIN_PAUSE_S = 0.4
_COACHING = {
    Pose.FRONT: "look straight at the camera",
    Pose.LEFT: "turn your head slightly to the left",
    Pose.RIGHT: "turn your head slightly to the right",
    Pose.UP: "raise your chin a little",
    Pose.DOWN: "lower your chin a little",
}


@dataclass(frozen=True, slots=True)
class CaptureVerdict:
    """What one frame was good for.

    Attributes:
        accepted: Whether its look was kept.
        reason: What the person should do next, one short line.
        face: Where the face is, for the overlay; None when there isn't exactly one.
        taken: The poses that there are looks of.
        asked: The pose that the person is asked for; None when nothing more is needed.
    """

    accepted: bool
    reason: str
    face: FaceView | None
    accepted_count: int
    wanted: int
    taken: frozenset[Pose] = frozenset()
    asked: Pose | None = None


class CaptureSession:
    """Collects looks at one person."""

    def __init__(self, reader: PortraitReader, distances: LookDistances, clock: Clock) -> None:
        self.wanted = WANTED_LOOKS
        self.looks: list[Look] = []
        self._reader = reader
        self._limits = distances
        self._clock = clock
        self._kept_at_s = -1e9
        self._level_pitch_deg = 0.0
        self._taken: set[Pose] = set()
        self._given_up: set[Pose] = set()

    @property
    def complete(self) -> bool:
        """Whether enough looks are kept."""
        return len(self.looks) >= self.wanted

    def thumbnails(self) -> list[NDArray[np.uint8]]:
        """The kept faces with chin and hair, each `(256, 256, 3)` uint8 red-green-blue, oldest first."""
        return [look.face.crop_rgb for look in self.looks]

    def offer(self, image_bgr: NDArray[np.uint8]) -> CaptureVerdict:
        """Look at one frame, `(H, W, 3)` uint8 blue-green-red. Takes 30 to 60 ms; never in the GUI thread."""
        if self.complete:
            return self._verdict(False, "done", None)
        image_rgb = np.asarray(cv2.cvtColor(image_bgr, cv2.COLOR_BGR2RGB), np.uint8)
        try:
            face = self._reader.portrait(image_rgb, ENROLMENT_LIMITS)
        except PictureError as error:
            return self._verdict(False, as_instruction(error.message), None)
        since_kept_s = self._clock.monotonic_s() - self._kept_at_s
        if since_kept_s < _MIN_PAUSE_S:
            return self._verdict(False, self._coaching(), face)
        embedding = self._reader.embed([face])[0]
        distances = [float(np.linalg.norm(embedding - look.embedding)) for look in self.looks]
        if distances and min(distances) >= self._limits.same_person:
            return self._verdict(False, "one person at a time", face)
        pose = self._pose(face)
        if pose in self._taken and since_kept_s < PATIENCE_S:
            return self._verdict(False, self._coaching(), face)
        self._keep(face, embedding, pose)
        return self._verdict(True, "done" if self.complete else self._coaching(), face)

    def _keep(self, face: StillFace, embedding: NDArray[np.float32], pose: Pose) -> None:
        asked = self._asked()
        if not self.looks:
            self._level_pitch_deg = face.quality.pitch_deg
        if pose in self._taken and asked is not None:
            self._given_up.add(asked)
        self._taken.add(pose)
        self.looks.append(Look.by(self._reader.embedder, face, embedding, "camera"))
        self._kept_at_s = self._clock.monotonic_s()

    def _pose(self, face: StillFace) -> Pose:
        """How the head is turned; the first look, unless turned aside, tells how the camera sees a level head."""
        yaw_deg = face.quality.yaw_deg
        if abs(yaw_deg) >= TURNED_DEG:
            return Pose.LEFT if yaw_deg > 0 else Pose.RIGHT  # the picture's right is the person's left
        nod_deg = face.quality.pitch_deg - self._level_pitch_deg if self.looks else 0.0
        if abs(nod_deg) >= NODDED_DEG:
            return Pose.UP if nod_deg > 0 else Pose.DOWN
        return Pose.FRONT

    def _asked(self) -> Pose | None:
        return next((pose for pose in Pose if pose not in self._taken and pose not in self._given_up), None)

    def _coaching(self) -> str:
        return _COACHING[self._asked() or Pose.FRONT]

    def _verdict(self, accepted: bool, reason: str, face: StillFace | None) -> CaptureVerdict:
        asked = None if self.complete else self._asked()
        view = face_view(face) if face else None
        return CaptureVerdict(accepted, reason, view, len(self.looks), self.wanted, frozenset(self._taken), asked)


def face_view(face: StillFace) -> FaceView:
    """The face as overlays draw it."""
    x1, y1, x2, y2 = (float(value) for value in face.box_xyxy_px)
    points = tuple((float(x), float(y)) for x, y in face.landmarks_xy_px)
    return FaceView(0, (x1, y1, x2, y2), points, served=True, outcome=None)


def as_instruction(reason: str) -> str:
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
