"""A front desk without camera, models or database: what the kiosk window is given in tests."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from attendance_app.capture.frames import Frame
from attendance_app.capture.source import VideoSource
from attendance_app.capture.webcam import CameraChoice
from attendance_app.config import Settings
from attendance_app.domain.clock import SystemClock
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.recognition import Outcome
from attendance_app.errors import CaptureError
from attendance_app.services.events import Analysis, DeskEvent, EventKind, FaceView, PunchChoice
from attendance_app.services.recogniser import Recogniser
from attendance_app.ui.kiosk.dependencies import KioskDependencies
from tests.fakes.people import EVIDENCE, employee, punch
from tests.fakes.video import FakeVideoSource, living_pictures

EILEEN = employee("1001", "Eileen Collins")


@dataclass(frozen=True, slots=True)
class FakePunchRow:
    punch: Punch
    employee: Employee


class FakeSettings:
    """Settings that a test may replace."""

    def __init__(self, **values: object) -> None:
        self.current = Settings(sounds=False, **values)  # type: ignore[arg-type]

    def change(self, **values: object) -> None:
        self.current = self.current.model_copy(update=values)


class FakeRecogniser:
    """Sees one face in every frame; announces the events it was given, one a frame."""

    def __init__(self, events: Sequence[DeskEvent] = (), label: str = "") -> None:
        self._events = list(events)
        self._label = label
        self.steps = 0

    def step(self, frame: Frame) -> Analysis:
        self.steps += 1
        height, width = frame.image_bgr.shape[:2]
        face = FaceView(
            track_id=1,
            box_xyxy_px=(width * 0.35, height * 0.25, width * 0.65, height * 0.75),
            landmarks_xy_px=(),
            served=True,
            outcome=Outcome.ACCEPTED if self._label else None,
            label=self._label,
        )
        events = (self._events.pop(0),) if self._events else ()
        return Analysis(frame.seq, frame.captured_monotonic_s, (width, height), (face,), events, 1.0)


class SlowWriter(FakeRecogniser):
    """Its step is in the middle of a write until the test lets it go on."""

    def __init__(self) -> None:
        super().__init__()
        self.writing = threading.Event()
        self.go_on = threading.Event()
        self.written = threading.Event()

    def step(self, frame: Frame) -> Analysis:
        self.writing.set()
        self.go_on.wait(30)
        self.written.set()
        return super().step(frame)


def desk_event(
    kind: EventKind = EventKind.PUNCH,
    direction: PunchKind = PunchKind.IN,
    at_utc: datetime = datetime(2026, 3, 2, 7, 57, tzinfo=UTC),  # 08:57 for tests.fakes.people.punch
    who: Employee = EILEEN,
    message: str = "",
) -> DeskEvent:
    personal = kind in (EventKind.PUNCH, EventKind.DUPLICATE, EventKind.UNANSWERED)
    return DeskEvent(
        kind=kind,
        at_utc=at_utc,
        employee=who if personal else None,
        punch=punch(who.id, direction, at_utc) if personal else None,
        distance=0.5,
        track_id=1,
        frame_seq=1,
        latency_ms=20.0,
        message=message,
    )


def choice_event(
    *allowed: PunchKind,
    suggested: PunchKind = PunchKind.IN,
    at_utc: datetime = datetime(2026, 3, 2, 7, 57, tzinfo=UTC),
    who: Employee = EILEEN,
) -> DeskEvent:
    """Who is asked what it is; with nothing said every kind is allowed."""
    choice = PunchChoice(who.id, at_utc, EVIDENCE, allowed or tuple(PunchKind), suggested)
    return DeskEvent(EventKind.CHOICE, at_utc, who, None, 0.5, 1, 1, 20.0, choice=choice)


def missing_camera(spec: str) -> VideoSource:
    raise CaptureError("There is no camera 0.", "Plug one in.")


def living_camera() -> VideoSource:
    return FakeVideoSource(living_pictures(), SystemClock())


def fake_desk(
    *,
    make_source: Callable[[str], VideoSource] = lambda spec: living_camera(),
    load_recognition: Callable[[], Recogniser] = FakeRecogniser,
    rows: Sequence[FakePunchRow] = (),
    zone: tzinfo = UTC,
    **more: object,
) -> KioskDependencies:
    """Dependencies with a living camera, recognition that loads at once and no punches."""
    desk = KioskDependencies(
        settings=FakeSettings(),
        make_source=make_source,
        load_recognition=load_recognition,
        latest_punches=lambda limit: tuple(rows[:limit]),
        database_status=lambda: None,
        list_cameras=lambda: [CameraChoice("0", "Front camera (0)")],
        save_source=lambda spec: None,
        source="0",
        zone=zone,
        clock=SystemClock(),
    )
    return replace(desk, **more)  # type: ignore[arg-type]
