"""What recognition tells about looks it is not sure of, with the networks replaced by what they would say."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.capture.frames import Frame
from attendance_app.domain.people import Employee, Template
from attendance_app.domain.punches import PunchKind
from attendance_app.matching.gallery import DecisionRule
from attendance_app.paths import DataFolder
from attendance_app.services.desk_recording import DeskRecorder
from attendance_app.services.events import DeskEvent, EventKind
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.recognition import RecognitionService
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.vision.pipeline import LocatedFace
from tests.fakes.clock import FakeClock

POINTS = np.array([[60, 60], [90, 60], [75, 80], [62, 95], [88, 95]], np.float32)


class OneFace:
    """A pipeline that sees one face with the embedding a test gives it; a new `track` is somebody coming anew."""

    def __init__(self) -> None:
        self.embedding = _unit(1.0, 0.0)
        self.track = 1

    def sleeps(self, now_s: float) -> bool:
        return False

    def locate(self, image_rgb: np.ndarray, now_s: float) -> list[LocatedFace]:
        return [LocatedFace(self.track, np.array([40, 40, 110, 120], np.float32), POINTS, 0.99, True, 0.0)]

    def describe(self, image_rgb: np.ndarray, face: LocatedFace) -> SimpleNamespace:
        return SimpleNamespace(quality=SimpleNamespace(overall=0.9), problem="", embedding=self.embedding)

    def follows(self, track_id: int) -> bool:
        return track_id == self.track

    def forget(self) -> None:
        """Nothing to forget."""


class Rules:
    def rule(self, model_id: str, templates: int) -> DecisionRule:
        return DecisionRule(0.95, 0.05)


def _unit(*leading: float) -> np.ndarray:
    vector = np.zeros(128, np.float32)
    vector[: len(leading)] = leading
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


class Stage:
    """Eileen's face is the first axis, Grace's the second."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.app = Application(DataFolder(folder), self.clock)
        self.pipeline = OneFace()
        self.seq = 0
        templates = TemplateRepository(self.app.database, Vault(load_or_create_key(self.app.folder.key_file)))
        self.eileen = self._enrolled(templates, "1001", "Eileen Collins", _unit(1.0, 0.0))
        self.grace = self._enrolled(templates, "1002", "Grace Hopper", _unit(0.0, 1.0))
        self.service = RecognitionService(
            self.pipeline,  # type: ignore[arg-type]
            GalleryKeeper(templates, "sface", 1, self.clock),
            DeskRecorder(self.app.punching, None, asks=True),
            Rules(),
            self.app.people.get,
            self.app.settings,
            self.clock,
            disowned=self.app.disowned,
        )

    def _enrolled(self, templates: TemplateRepository, code: str, name: str, vector: np.ndarray) -> Employee:
        person = self.app.people.add(code, name)
        self.app.people.record_consent(person.id, "screen")
        now = self.clock.now_utc()
        made = Template(code, person.id, "sface", 1, vector.astype("<f4").tobytes(), 0.9, b"", "camera", "", now)
        templates.add_many([made])
        return person

    def stand_there(self, seconds: float = 3.0) -> list[DeskEvent]:
        """What is told of somebody who stands there for so long."""
        events: list[DeskEvent] = []
        for _ in range(int(seconds * 10)):
            self.clock.advance(0.1)
            self.seq += 1
            image = np.full((160, 160, 3), 127, np.uint8)
            frame = Frame(image, self.seq, self.clock.monotonic_s(), self.clock.now_utc())
            events += self.service.step(frame).events
        return events

    def come_anew(self) -> None:
        self.pipeline.track += 1


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.app.close()


def test_an_ambiguous_look_names_the_two_people_nearest_first(stage: Stage) -> None:
    stage.pipeline.embedding = _unit(1.02, 1.0)
    (event,) = stage.stand_there()
    assert (event.kind, event.employee, event.punch) == (EventKind.AMBIGUOUS, None, None)
    assert event.candidates == (stage.eileen, stage.grace)


def test_a_punch_brings_the_look_it_was_made_from(stage: Stage) -> None:
    (event,) = stage.stand_there()
    assert (event.kind, event.employee) == (EventKind.PUNCH, stage.eileen)
    assert event.look is not None
    assert (event.look.model_id, event.look.distance) == ("sface", event.distance)
    assert np.allclose(np.frombuffer(event.look.embedding, "<f4"), stage.pipeline.embedding, atol=1e-6)
    crop = cv2.imdecode(np.frombuffer(event.look.crop_jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert crop is not None
    assert crop.shape == (256, 256, 3)


def test_a_stranger_s_look_is_not_kept(stage: Stage) -> None:
    stage.pipeline.embedding = _unit(0.0, 0.0, 1.0)
    (event,) = stage.stand_there()
    assert (event.kind, event.look, event.candidates) == (EventKind.UNKNOWN, None, ())


def test_who_was_disowned_is_not_punched_again_by_the_same_face(stage: Stage) -> None:
    """Eileen is not the one who stands there: neither the same nor another track makes a punch of hers."""
    (event,) = stage.stand_there()
    stage.app.desk.not_you(event)
    stage.come_anew()
    again = stage.stand_there()
    assert [each.kind for each in again] == [EventKind.AMBIGUOUS]
    assert again[0].candidates == ()
    assert stage.app.record.effective_between(event.at_utc, stage.clock.now_utc(), stage.eileen.id) == []


def test_others_are_punched_meanwhile(stage: Stage) -> None:
    (event,) = stage.stand_there()
    stage.app.desk.not_you(event)
    stage.come_anew()
    stage.pipeline.embedding = _unit(0.0, 1.0)
    (other,) = stage.stand_there()
    assert (other.kind, other.employee) == (EventKind.PUNCH, stage.grace)


def test_the_real_one_is_punched_by_face_half_a_minute_later(stage: Stage) -> None:
    (event,) = stage.stand_there()
    stage.app.desk.not_you(event)
    stage.come_anew()
    stage.clock.advance(31)
    (later,) = stage.stand_there()
    assert (later.kind, later.employee) == (EventKind.PUNCH, stage.eileen)
    assert later.punch is not None
    assert later.punch.kind is PunchKind.IN  # the one that was taken back counts for nothing
