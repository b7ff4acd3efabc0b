"""Who is in a still picture: decisions on a real gallery, with faces whose embeddings are angles on a circle."""

import math
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.domain.recognition import Outcome
from attendance_app.errors import PictureError
from attendance_app.matching.gallery import DecisionRule
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.identification import IdentificationService
from attendance_app.services.people import PeopleService
from attendance_app.storage.templates import TemplateRepository
from attendance_app.vision.quality import Quality
from tests.fakes import people
from tests.fakes.clock import FakeClock

CLEAR = Quality(
    eye_distance_px=60.0,
    yaw_deg=0.0,
    pitch_deg=0.0,
    roll_deg=0.0,
    landmark_misfit=0.03,
    brightness=128.0,
    dynamic_range_bits=7.0,
    dark_share=0.0,
    bright_share=0.0,
    light_balance=0.8,
    sharpness=20.0,
    visible_share=1.0,
    mouth_visibility=0.0,
    detection_score=0.999,
)


@dataclass(frozen=True)
class CircleFace:
    """A face whose embedding points in a direction, in degrees."""

    angle_deg: float
    quality: Quality = CLEAR
    box_xyxy_px: tuple[float, float, float, float] = (10.0, 20.0, 40.0, 70.0)


class CircleReader:
    """Finds the faces it was given in every picture, in that order; remembers the pictures."""

    embedder = SimpleNamespace(model_id="sface")

    def __init__(self, *pictures: list[CircleFace]) -> None:
        self._pictures = list(pictures)
        self.seen: list[NDArray[np.uint8]] = []

    def faces(self, image_rgb: NDArray[np.uint8]) -> list[CircleFace]:
        self.seen.append(image_rgb)
        return self._pictures.pop(0)

    def embed(self, faces: list[CircleFace]) -> NDArray[np.float32]:
        return np.stack([direction(face.angle_deg) for face in faces])


class RuleByGallerySize:
    """Stricter for more templates, so that it shows which number was asked for."""

    def rule(self, model_id: str, templates: int) -> DecisionRule:
        assert model_id == "sface"
        return DecisionRule(threshold=1.0 - 0.1 * templates, margin=0.05)


def direction(angle_deg: float) -> NDArray[np.float32]:
    vector = np.zeros(128, np.float32)
    vector[:2] = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    return vector


def chord(angle_deg: float) -> float:
    """Distance of two unit vectors by the angle between them."""
    return 2 * math.sin(math.radians(angle_deg) / 2)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    target = tmp_path / "picture.png"
    image = np.zeros((60, 80, 3), np.uint8)
    image[..., 2] = 255  # red, in OpenCV's order
    cv2.imwrite(str(target), image)
    return target


@pytest.fixture
def enrol(people_service: PeopleService, templates: TemplateRepository):
    def make(code: str, angle_deg: float) -> str:
        person = people_service.add(code, f"Person {code}")
        people_service.record_consent(person.id, "screen")
        template = people.template(person.id, sha256=code)
        templates.add_many([replace(template, embedding=direction(angle_deg).astype("<f4").tobytes())])
        return person.id

    return make


@pytest.fixture
def service(people_service: PeopleService, templates: TemplateRepository, clock: FakeClock):
    keeper = GalleryKeeper(templates, "sface", 1, clock)

    def make(reader: CircleReader) -> IdentificationService:
        return IdentificationService(reader, keeper, people_service.get, RuleByGallerySize())  # type: ignore[arg-type]

    return make


def test_the_nearest_person_is_accepted_with_distance_and_margin(service, enrol, picture) -> None:
    ada, _ = enrol("1", 0), enrol("2", 90)
    (face,) = service(CircleReader([CircleFace(20)])).identify(picture)
    assert face.employee is not None
    assert (face.employee.id, face.match.outcome) == (ada, Outcome.ACCEPTED)
    assert face.match.distance == pytest.approx(chord(20), abs=1e-5)
    assert face.match.margin == pytest.approx(chord(70) - chord(20), abs=1e-5)
    assert face.match.threshold == pytest.approx(0.8)
    assert face.box_xywh_px == (10.0, 20.0, 30.0, 50.0)


def test_a_stranger_is_unknown_and_nobody_is_named(service, enrol, picture) -> None:
    enrol("1", 0)
    (face,) = service(CircleReader([CircleFace(90)])).identify(picture)
    assert (face.match.outcome, face.employee) == (Outcome.UNKNOWN, None)


def test_between_two_people_it_is_ambiguous_and_nobody_is_named(service, enrol, picture) -> None:
    enrol("1", 20)
    enrol("2", -20)
    (face,) = service(CircleReader([CircleFace(0)])).identify(picture)
    assert (face.match.outcome, face.employee) == (Outcome.AMBIGUOUS, None)
    assert face.match.margin == pytest.approx(0, abs=1e-5)


def test_with_nobody_enrolled_everybody_is_unknown(service, picture) -> None:
    (face,) = service(CircleReader([CircleFace(0)])).identify(picture)
    assert (face.match.outcome, face.match.distance, face.employee) == (Outcome.UNKNOWN, math.inf, None)


@pytest.mark.parametrize("worse", [{"eye_distance_px": 5.0}, {"brightness": 3.0}, {"brightness": 254.0}], ids=str)
def test_a_face_that_tells_nothing_is_of_poor_quality_however_near(service, enrol, picture, worse) -> None:
    enrol("1", 0)
    (face,) = service(CircleReader([CircleFace(0, replace(CLEAR, **worse))])).identify(picture)
    assert (face.match.outcome, face.employee) == (Outcome.POOR_QUALITY, None)


def test_every_face_is_told_in_the_readers_order(service, enrol, picture) -> None:
    ada, bob = enrol("1", 0), enrol("2", 90)
    faces = service(CircleReader([CircleFace(90), CircleFace(180), CircleFace(0)])).identify(picture)
    assert [face.employee.id if face.employee else None for face in faces] == [bob, None, ada]


def test_a_picture_of_nobody_is_empty(service, enrol, picture) -> None:
    enrol("1", 0)
    assert service(CircleReader([])).identify(picture) == []


def test_somebody_enrolled_meanwhile_is_known_in_the_next_picture(service, enrol, picture) -> None:
    identification = service(CircleReader([CircleFace(0)], [CircleFace(0)]))
    assert identification.identify(picture)[0].employee is None
    enrol("1", 0)
    assert identification.identify(picture)[0].employee is not None


def test_pictures_are_read_as_red_green_blue(service, picture) -> None:
    reader = CircleReader([])
    service(reader).identify(picture)
    assert reader.seen[0].shape == (60, 80, 3)
    assert reader.seen[0][0, 0].tolist() == [255, 0, 0]


def test_a_picture_that_cannot_be_read_says_why(service, tmp_path) -> None:
    (tmp_path / "empty.jpg").touch()
    for name, reason in (("missing.jpg", "no such file"), ("empty.jpg", "empty")):
        with pytest.raises(PictureError, match=reason):
            service(CircleReader()).identify(tmp_path / name)


@pytest.mark.parametrize(("angle_deg", "same"), [(0, True), (53, True), (54, False), (120, False)])
def test_two_pictures_are_of_one_person_under_the_threshold(service, picture, angle_deg, same) -> None:
    result = service(CircleReader([CircleFace(0), CircleFace(77)], [CircleFace(angle_deg)])).verify(picture, picture)
    assert result.distance == pytest.approx(chord(angle_deg), abs=1e-5)
    assert result.threshold == pytest.approx(0.9)
    assert result.same is same


def test_a_comparison_names_the_picture_without_a_face(service, picture, tmp_path) -> None:
    with pytest.raises(PictureError, match=r"picture\.png: no face"):
        service(CircleReader([])).verify(picture, picture)
    with pytest.raises(PictureError, match=r"missing\.png: no such file"):
        service(CircleReader([CircleFace(0)])).verify(picture, tmp_path / "missing.png")
