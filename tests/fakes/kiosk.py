"""A kiosk window on real services, with only camera and recognition replaced."""

import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from attendance_app.bootstrap.application import Application
from attendance_app.capture.frames import Frame
from attendance_app.domain.feedback import FaceLook
from attendance_app.domain.people import Employee, Template
from attendance_app.domain.punches import FaceEvidence, PunchKind, PunchMethod
from attendance_app.domain.recognition import Outcome
from attendance_app.paths import DataFolder
from attendance_app.services.events import Analysis, DeskEvent, EventKind, FaceView
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.ui.kiosk.dependencies import KioskDependencies
from tests.fakes.clock import FakeClock
from tests.fakes.desk import fake_desk

MONDAY_8 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
LOOK = FaceLook("sface", 1, 0.5, 0.2, b"\0" * 512, b"\xff\xd8crop")
PIN = "739152"


class WatchingRecogniser:
    """Shows the faces a test puts before the camera, and announces the events it queues; any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.faces: tuple[FaceView, ...] = ()
        self.loads = 0
        self._events: list[DeskEvent] = []

    def load(self) -> "WatchingRecogniser":
        self.loads += 1
        return self

    def announce(self, event: DeskEvent) -> None:
        with self._lock:
            self._events.append(event)

    def step(self, frame: Frame) -> Analysis:
        with self._lock:
            events = tuple(self._events)
            self._events.clear()
        height, width = frame.image_bgr.shape[:2]
        return Analysis(frame.seq, frame.captured_monotonic_s, (width, height), self.faces, events, 1.0)


def face(
    hint: str = "", outcome: Outcome | None = None, label: str = "", height_px: float = 60.0, served: bool = True
) -> FaceView:
    """A face in a picture of a fake camera."""
    box = (20.0, 10.0, 20.0 + 0.8 * height_px, 10.0 + height_px)
    return FaceView(1 if served else 2, box, (), served, outcome, label, hint)


class KioskStage:
    """Everything behind a kiosk, on a database of its own; Grace has a PIN, Eileen a photo if one is given."""

    def __init__(self, folder: Path, photo_jpeg: bytes = b"") -> None:
        self.clock = FakeClock(MONDAY_8)
        self.app = Application(DataFolder(folder), self.clock)
        self.change(site_zone="UTC", sounds=False)
        self.eileen = self.app.people.add("1001", "Eileen Collins")
        self.grace = self.app.people.add("1002", "Grace Hopper")
        self.app.pins.set_pin(self.grace.id, PIN, "admin")
        self.recogniser = WatchingRecogniser()
        if photo_jpeg:
            self.enrol(self.eileen, photo_jpeg)

    def change(self, **values: object) -> None:
        settings = self.app.settings
        settings.save(settings.current.model_copy(update=values))

    def dependencies(self, **more: object) -> KioskDependencies:
        app = self.app
        desk = fake_desk(
            settings=app.settings,
            load_recognition=self.recogniser.load,
            latest_punches=app.punching.latest,
            zone=ZoneInfo("UTC"),
            clock=self.clock,
            record_chosen=app.punching.record_chosen,
            desk=app.desk,
            access=app.access,
        )
        return replace(desk, **more)  # type: ignore[arg-type]

    def face_event(self, person: Employee) -> DeskEvent:
        """What recognition says after it saw the person now: the punch is on disk."""
        at = self.clock.now_utc()
        evidence = FaceEvidence("sface", LOOK.distance, LOOK.margin, "off")
        result = self.app.punching.record_face(person.id, at, evidence)
        kind = EventKind.DUPLICATE if result.duplicate else EventKind.PUNCH
        return DeskEvent(kind, at, person, result.punch, LOOK.distance, 1, 1, 20.0, look=LOOK)

    def ambiguous_event(self) -> DeskEvent:
        at = self.clock.now_utc()
        both = (self.eileen, self.grace)
        return DeskEvent(EventKind.AMBIGUOUS, at, None, None, 0.5, 1, 1, 20.0, candidates=both, look=LOOK)

    def standing(self, person: Employee) -> list[tuple[PunchKind, PunchMethod]]:
        """The person's punches of the day as they stand."""
        day = MONDAY_8.replace(hour=0)
        rows = self.app.record.effective_between(day, day.replace(day=3), person.id)
        return [(row.kind, row.method) for row in rows]

    def close(self) -> None:
        self.app.close()

    def enrol(self, person: Employee, photo_jpeg: bytes) -> None:
        """Give the person a consent and one template, whose crop is the photo."""
        self.app.people.record_consent(person.id, "screen")
        vector = np.zeros(128, "<f4")
        vector[0] = 1.0
        vault = Vault(load_or_create_key(self.app.folder.key_file))
        template = Template(
            "t1", person.id, "sface", 1, vector.tobytes(), 0.9, photo_jpeg, "camera", "", self.clock.now_utc()
        )
        TemplateRepository(self.app.database, vault).add_many([template])
