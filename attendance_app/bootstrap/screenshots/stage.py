"""What stands in for camera and networks while pictures are taken: a still picture, and a script of what is seen.

Qt-free. Pictures are made by the reading thread, the script runs in the recognition thread.
"""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.bootstrap.application import Application
from attendance_app.capture.demo_people import EILEEN, GRACE
from attendance_app.capture.demo_scene import DEMO_SCRIPT, SceneRenderer, pose
from attendance_app.capture.demo_stage import HEIGHT_PX, WIDTH_PX
from attendance_app.capture.frames import Frame
from attendance_app.capture.pacing import Pacer
from attendance_app.capture.source import SourceInfo
from attendance_app.domain.clock import Clock
from attendance_app.domain.clock_jump import ClockWatch
from attendance_app.domain.recognition import Outcome
from attendance_app.errors import CaptureError
from attendance_app.paths import DataFolder
from attendance_app.services.capture_session import CaptureSession, CaptureVerdict, Pose
from attendance_app.services.current_recognition import CurrentRecognition
from attendance_app.services.enrolment import EnrolmentService
from attendance_app.services.events import Analysis, DeskEvent, FaceView
from attendance_app.services.face_looks import LookDistances
from attendance_app.vision.detections import FaceDetector
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.portraits import PortraitReader

FPS = 10.0
_MOMENTS_S = {"": 0.5, EILEEN.code: 5.2, GRACE.code: 12.6}  # into the demo's script: nobody, and each of them looking
_FAR_S = 2.9  # Eileen Collins, on her way
_FACE_PX = (104.0, 140.0)  # of somebody at the desk
_EVENT_AT_STEP = 4
Happening = Callable[[Application], DeskEvent]


@dataclass(frozen=True, slots=True)
class Act:
    """What a picture of the desk shows.

    Attributes:
        in_view: Code of the demo's person who stands there; empty for nobody.
        label, hint, outcome: Of their face, as `FaceView`.
        happens: What recognition announces; None for nothing.
        camera: Whether there is one.
        far: They stand too far away.
    """

    in_view: str = ""
    label: str = ""
    hint: str = ""
    outcome: Outcome | None = None
    happens: Happening | None = None
    camera: bool = True
    far: bool = False


class StagedApplication(Application):
    """The application with a script in place of recognition; its clock never jumps.

    What enrols and what tries is the real thing; the networks are loaded once for all of them.
    """

    _detector_at_hand: ClassVar[FaceDetector | None] = None
    _embedders_at_hand: ClassVar[dict[str, Embedder]] = {}

    def __init__(self, folder: DataFolder, clock: Clock, act: Act) -> None:
        super().__init__(folder, clock)
        self._act = act
        self.clock_watch = ClockWatch(clock.now_utc, lambda: 0.0)

    def recognition(self, live: bool = True, asks: bool = False) -> CurrentRecognition:  # noqa: ARG002
        """The script."""
        return CurrentRecognition(lambda: _Script(self, self._act), self.refresh, self.clock)

    def enrolment(self) -> EnrolmentService:
        """The real one; live, it is taken for granted that heads turn as they are asked to."""
        service, model_id = super().enrolment(), self.settings.current.model_id
        distances = LookDistances.of(self.models.card(model_id).threshold_distance)
        setattr(service, "start_session", lambda: PosedSession(self._reader(model_id), distances, self.clock))  # noqa: B010
        return service

    def device_words(self) -> str:
        """The same on every computer."""
        return "CPU, 4 threads"

    def _loaded_detector(self) -> FaceDetector:
        if StagedApplication._detector_at_hand is None:
            StagedApplication._detector_at_hand = super()._loaded_detector()
        return StagedApplication._detector_at_hand

    def _loaded_embedder(self, model_id: str) -> Embedder:
        if model_id not in self._embedders_at_hand:
            self._embedders_at_hand[model_id] = super()._loaded_embedder(model_id)
        return self._embedders_at_hand[model_id]


class PosedSession(CaptureSession):
    """Stands in the middle of a capture: a still picture cannot turn its head.

    The face is found, judged and kept by the networks; that it was turned left and right afterwards is the script's.
    """

    _TAKEN, _ASKED, _COACHING = frozenset({Pose.FRONT, Pose.LEFT, Pose.RIGHT}), Pose.UP, "raise your chin a little"

    def __init__(self, reader: PortraitReader, distances: LookDistances, clock: Clock) -> None:
        super().__init__(reader, distances, clock)
        self._seen: CaptureVerdict | None = None

    def offer(self, image_bgr: NDArray[np.uint8]) -> CaptureVerdict:
        """The first usable frame counts for three."""
        if self._seen is None:
            verdict = super().offer(image_bgr)
            if not verdict.accepted:
                return verdict
            self._seen = replace(
                verdict, reason=self._COACHING, accepted_count=len(self._TAKEN), taken=self._TAKEN, asked=self._ASKED
            )
        return self._seen

    def thumbnails(self) -> list[NDArray[np.uint8]]:
        """The look that was kept, and as it is seen from the other side."""
        return [np.ascontiguousarray(chip[:, ::step]) for chip in super().thumbnails() for step in (1, -1, 1)]


class StillSource:
    """One picture, for ever. Satisfies `capture.source.VideoSource`.

    A pixel in its corner changes by the least that there is: a picture that stands still altogether is taken for a
    frozen camera.
    """

    def __init__(self, act: Act, clock: Clock) -> None:
        self._act = act
        self._clock = clock
        self._pacer = Pacer(clock)
        self._picture: NDArray[np.uint8] | None = None
        self._seq = 0

    def open(self) -> SourceInfo:
        """Raises `CaptureError` where the act has no camera."""
        if not self._act.camera:
            raise CaptureError(  # as `capture.webcam` says it
                "There is no camera at {device_file}.",
                "Plug one in, or choose another in the settings.",
                device_file="/dev/video0",
            )
        self._picture = picture_of(self._act.in_view, self._act.far)
        return SourceInfo("Demo", WIDTH_PX, HEIGHT_PX, FPS, live=True)

    def read(self) -> Frame | None:
        """The picture, ten times a second; None once closed."""
        if self._picture is None or not self._pacer.wait_until_due(self._seq / FPS):
            return None
        image = self._picture.copy()
        image[0, 0] ^= np.uint8(self._seq % 2)
        image.flags.writeable = False
        self._seq += 1
        return Frame(image, self._seq, self._clock.monotonic_s(), self._clock.now_utc())

    def close(self) -> None:
        """End a wait in progress."""
        self._pacer.stop()


@functools.cache
def picture_of(code: str, far: bool = False) -> NDArray[np.uint8]:
    """The desk with that person of the demo before it, or nobody: `(480, 640, 3)` uint8 BGR.

    Without the sensor's noise, which would make up most of the file of each picture.
    """
    noisy = _renderer().render(_FAR_S if far else _MOMENTS_S[code], 1)
    return np.asarray(cv2.bilateralFilter(noisy, 9, 24, 7), np.uint8)


@functools.cache
def _renderer() -> SceneRenderer:
    return SceneRenderer(DEMO_SCRIPT)


class _Script:
    """Sees the face of the act in every frame, and announces what happens once."""

    def __init__(self, application: Application, act: Act) -> None:
        self._application = application
        self._act = act
        self._steps = 0

    def step(self, frame: Frame) -> Analysis:
        """What there is to see in any frame."""
        self._steps += 1
        events: Sequence[DeskEvent] = ()
        if self._steps == _EVENT_AT_STEP and self._act.happens is not None:
            events = (self._act.happens(self._application),)
        size = (WIDTH_PX, HEIGHT_PX)
        return Analysis(frame.seq, frame.captured_monotonic_s, size, self._faces(), tuple(events), 1.0)

    def _faces(self) -> tuple[FaceView, ...]:
        act = self._act
        if not act.in_view:
            return ()
        box = _box(_FAR_S if act.far else _MOMENTS_S[act.in_view])
        return (FaceView(1, box, (), True, act.outcome, act.label, act.hint),)


def _box(position_s: float) -> tuple[float, float, float, float]:
    """Around the face that is in view at a moment of the script."""
    index, fraction = DEMO_SCRIPT.at(position_s)
    where = pose(DEMO_SCRIPT.scenes[index], fraction, position_s)
    x_px, y_px = where.face_xy_px
    half_width, half_height = (side * where.scale / 2 for side in _FACE_PX)
    return x_px - half_width, y_px - half_height, x_px + half_width, y_px + half_height
