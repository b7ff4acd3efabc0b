"""A person's enrolled faces: which one stands for them, and removing one with its way back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.domain.people import Employee, Template
from attendance_app.errors import UserError
from attendance_app.paths import DataFolder
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    with Application(DataFolder(tmp_path), FakeClock(NOW)) as opened:
        yield opened


@pytest.fixture
def templates(application: Application) -> TemplateRepository:
    return TemplateRepository(application.database, Vault(load_or_create_key(application.folder.key_file)))


@pytest.fixture
def person(application: Application) -> Employee:
    added = application.people.add("1", "Eileen Collins")
    application.people.record_consent(added.id, "screen")
    return added


def at_angle(person: Employee, degrees: float, crop: bytes, source: str = "camera") -> Template:
    """A template whose embedding stands at that angle in a plane."""
    vector = np.zeros(128, "<f4")
    vector[:2] = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return Template(str(uuid4()), person.id, "sface", 1, vector.tobytes(), 0.8, crop, source, "", NOW)


def test_the_photo_is_the_look_in_the_middle_of_the_others(
    application: Application, templates: TemplateRepository, person: Employee
) -> None:
    templates.add_many([at_angle(person, degrees, b"at %d" % degrees) for degrees in (80, 0, 35, 10, 60)])
    assert application.profiles.photos([person.id, "nobody"]) == {person.id: b"at 35"}
    assert [face.crop_jpeg for face in application.profiles.faces(person.id) if face.chief] == [b"at 35"]


def test_whoever_has_no_face_has_no_photo(application: Application, person: Employee) -> None:
    assert application.profiles.photos([person.id]) == {}
    assert application.profiles.faces(person.id) == []


def test_a_removed_face_is_gone_and_comes_back_as_it_was(
    application: Application, templates: TemplateRepository, person: Employee
) -> None:
    templates.add_many([at_angle(person, 0, b"one"), at_angle(person, 5, b"two")])
    before = templates.for_employee(person.id)
    (face,) = [face for face in application.profiles.faces(person.id) if face.crop_jpeg == b"one"]

    removed = application.profiles.remove(person.id, face.id, "admin")
    assert [template.crop_jpeg for template in templates.for_employee(person.id)] == [b"two"]

    application.profiles.restore(removed, "admin")
    assert templates.for_employee(person.id) == before
    assert [entry.action for entry in application.auditing.entries(2)] == ["restore face", "remove face"]


def test_a_face_goes_with_its_templates_of_every_model(
    application: Application, templates: TemplateRepository, person: Employee
) -> None:
    look, other = at_angle(person, 0, b"one"), at_angle(person, 5, b"two")
    templates.add_many([look, replace(look, id=str(uuid4()), model_id="facenet"), other])
    assert len(application.profiles.faces(person.id)) == 2

    application.profiles.remove(person.id, look.id, "admin")
    assert [template.id for template in templates.for_employee(person.id)] == [other.id]


def test_a_face_of_an_earlier_model_alone_does_not_count_at_the_desk(
    application: Application, templates: TemplateRepository, person: Employee
) -> None:
    templates.add_many([replace(at_angle(person, 0, b"one"), model_id="facenet")])
    (face,) = application.profiles.faces(person.id)
    assert not face.counts
    assert not face.chief


def test_a_face_does_not_come_back_once_the_consent_is_withdrawn(
    application: Application, templates: TemplateRepository, person: Employee
) -> None:
    templates.add_many([at_angle(person, 0, b"one")])
    (face,) = application.profiles.faces(person.id)
    removed = application.profiles.remove(person.id, face.id, "admin")
    application.people.withdraw_consent(person.id)
    with pytest.raises(UserError, match="has not consented"):
        application.profiles.restore(removed, "admin")
    assert templates.for_employee(person.id) == []


def test_a_face_cannot_be_removed_twice_or_by_another_persons_profile(
    application: Application, templates: TemplateRepository, person: Employee
) -> None:
    other = application.people.add("2", "Sally Ride")
    templates.add_many([at_angle(person, 0, b"one")])
    (face,) = application.profiles.faces(person.id)
    with pytest.raises(UserError, match="not enrolled any more"):
        application.profiles.remove(other.id, face.id, "admin")
    application.profiles.remove(person.id, face.id, "admin")
    with pytest.raises(UserError, match="not enrolled any more"):
        application.profiles.remove(person.id, face.id, "admin")
