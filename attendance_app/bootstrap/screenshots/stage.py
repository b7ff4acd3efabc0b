"""What stands in for camera and networks while pictures are taken: a still picture, and a script of what is seen.

Qt-free. Pictures are made by the reading thread, the script runs in the recognition thread.
"""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
from attendance_app.services.current_recognition import CurrentRecognition
from attendance_app.services.events import Analysis, DeskEvent, FaceView

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
    """The application with a script in place of recognition; its clock never jumps."""

    def __init__(self, folder: DataFolder, clock: Clock, act: Act) -> None:
        super().__init__(folder, clock)
        self._act = act
        self.clock_watch = ClockWatch(clock.now_utc, lambda: 0.0)

    def recognition(self, live: bool = True, asks: bool = False) -> CurrentRecognition:  # noqa: ARG002
        """The script."""
        return CurrentRecognition(lambda: _Script(self, self._act), self.refresh, self.clock)


class StillSource:
    """One picture, for ever. Satisfies `capture.source.VideoSource`.

    A pixel in its corner, which the window's rounded corners hide, changes: a picture that stands still altogether is
    taken for a frozen camera.
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
            raise CaptureError("There is no camera 0.", "Plug it in, or choose another.")
        self._picture = picture_of(self._act.in_view, self._act.far)
        return SourceInfo("Demo", WIDTH_PX, HEIGHT_PX, FPS, live=True)

    def read(self) -> Frame | None:
        """The picture, ten times a second; None once closed."""
        if self._picture is None or not self._pacer.wait_until_due(self._seq / FPS):
            return None
        image = self._picture.copy()
        image[0, 0] = self._seq % 251
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
