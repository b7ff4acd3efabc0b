"""The app's own faces on a real database: whose are read, what was hard, and that nothing is written."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.domain.feedback import FaceLook, FeedbackCase, FeedbackKind
from attendance_app.domain.people import Employee, Template
from attendance_app.errors import StorageError, UserError
from attendance_app.paths import DataFolder
from attendance_app.services.people import PeopleService
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.vision.face_inputs import CHIP_INPUT
from tests.fakes import people as made
from tests.fakes.clock import FakeClock
from training.faces.home import HomeFaces, enrolled_faces, people_covered
from training.faces.run_data import data_json


def crop_jpeg(grey: int) -> bytes:
    return cv2.imencode(".jpg", np.full((256, 256, 3), grey, np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes()


def unit_vector(angle_deg: float) -> bytes:
    vector = np.zeros(128, "<f4")
    vector[:2] = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    return vector.tobytes()


class Home:
    """A data folder with people, each face one grey."""

    def __init__(self, root: Path) -> None:
        self.folder = DataFolder(root)
        self.folder.create()
        self.key = load_or_create_key(self.folder.key_file)
        self.database: Database = open_database(self.folder.database, self.key, self.folder.backups)
        self.templates = TemplateRepository(self.database, Vault(self.key))
        self.feedback = FeedbackRepository(self.database, Vault(self.key))
        employees, consents = EmployeeRepository(self.database), ConsentRepository(self.database)
        punches = PunchRepository(self.database)
        self.people = PeopleService(employees, consents, self.templates, punches, FakeClock())

    def add(self, code: str, greys: list[int], angle_deg: float = 0.0) -> Employee:
        person = self.people.add(code, f"Person {code}")
        self.people.record_consent(person.id, "screen")
        self.templates.add_many([self.face(person, grey, angle_deg) for grey in greys])
        return person

    def face(self, person: Employee, grey: int, angle_deg: float = 0.0) -> Template:
        plain = made.template(person.id, sha256=f"{person.code}-{grey}")
        return replace(plain, crop_jpeg=crop_jpeg(grey), embedding=unit_vector(angle_deg), quality=grey / 255)

    def look(
        self, kind: FeedbackKind, true: Employee, claimed: Employee | None, grey: int, minute: int
    ) -> FeedbackCase:
        case = FeedbackCase(
            id=f"case-{minute}",
            kind=kind,
            at_utc=made.MONDAY_8_UTC + timedelta(minutes=minute),
            device="front-desk",
            claimed_employee_id=claimed.id if claimed else None,
            true_employee_id=true.id,
            look=FaceLook("sface", 1, 0.5, 0.1, unit_vector(0), crop_jpeg(grey)),
        )
        self.feedback.put(case)
        return case

    def faces(self, codes: list[str] | None = None) -> HomeFaces:
        return enrolled_faces(self.folder.root, codes)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    opened = Home(tmp_path / "home")
    yield opened
    opened.database.close()


def greys(found: HomeFaces, person: Employee) -> list[int]:
    faces = found.faces
    indices = np.flatnonzero(faces.labels == faces.people.index(person.id))
    return sorted(faces.inputs(indices, CHIP_INPUT)[:, 50, 50, 0].tolist())


def test_enrolled_faces_are_read_by_employee_id(home: Home) -> None:
    ada, bob = home.add("A1", [40, 80]), home.add("B2", [120, 160, 200])
    found = home.faces()
    assert found.faces.people == tuple(sorted([ada.id, bob.id]))
    assert (greys(found, ada), greys(found, bob)) == ([40, 80], [120, 160, 200])
    assert sorted(found.faces.quality.tolist()) == pytest.approx([40 / 255, 80 / 255, 120 / 255, 160 / 255, 200 / 255])
    assert set(found.faces.keys) == {hashlib.sha256(crop_jpeg(grey)).hexdigest() for grey in (40, 80, 120, 160, 200)}


def test_without_a_consent_that_stands_nobody_is_read(home: Home) -> None:
    ada, bob = home.add("A1", [40]), home.add("B2", [120])
    home.people.withdraw_consent(bob.id)
    home.templates.add_many([home.face(bob, 130)])  # even if faces were left over
    assert home.faces().faces.people == (ada.id,)
    assert people_covered(home.folder.root) == {ada.id}


def test_a_later_consent_counts_and_a_later_withdrawal_too(home: Home) -> None:
    ada = home.add("A1", [40])
    home.people.withdraw_consent(ada.id)
    with pytest.raises(UserError, match="No face is kept of anybody whose consent stands"):
        home.faces()
    home.people.record_consent(ada.id, "signed")
    home.templates.add_many([home.face(ada, 50)])
    assert home.faces().faces.people == (ada.id,)


def test_people_who_left_are_not_read(home: Home) -> None:
    ada, bob = home.add("A1", [40]), home.add("B2", [120])
    home.people.deactivate(bob.id)
    assert home.faces().faces.people == (ada.id,)


def test_a_crop_that_several_models_describe_is_one_face(home: Home) -> None:
    ada = home.add("A1", [40, 80])
    again = replace(home.face(ada, 40), id="another", model_id="facenet-vggface2")
    home.templates.add_many([again])
    assert greys(home.faces(), ada) == [40, 80]


def test_a_crop_that_two_people_have_is_nobodys(home: Home) -> None:
    ada, bob = home.add("A1", [40, 80]), home.add("B2", [80, 120])
    found = home.faces()
    assert (greys(found, ada), greys(found, bob)) == ([40], [120])


def test_people_without_kept_crops_are_left_out(home: Home) -> None:
    ada = home.add("A1", [40])
    bob = home.add("B2", [])
    home.templates.add_many([replace(home.face(bob, 1), crop_jpeg=b"")])
    assert home.faces().faces.people == (ada.id,)


def test_only_the_people_asked_for_are_read(home: Home) -> None:
    ada, bob, _ = home.add("A1", [40]), home.add("B2", [80]), home.add("C3", [120])
    assert set(home.faces(["b2", "A1"]).faces.people) == {ada.id, bob.id}
    with pytest.raises(UserError, match="Nobody active with a consent that stands has the number X9"):
        home.faces(["A1", "X9"])


def test_settled_mistakes_are_hard_looks_of_their_true_person(home: Home) -> None:
    ada, bob = home.add("A1", [40]), home.add("B2", [80])
    home.look(FeedbackKind.AMBIGUOUS, bob, ada, 90, minute=2)
    home.look(FeedbackKind.NOT_ME, ada, bob, 50, minute=1)
    home.look(FeedbackKind.LOOK_ALIKE, ada, None, 55, minute=3)
    home.look(FeedbackKind.AMBIGUOUS, ada, ada, 60, minute=4)
    found = home.faces()
    told = [(look.kind, look.person, look.taken_for) for look in found.hard_looks]
    assert told == [
        (FeedbackKind.NOT_ME, ada.id, bob.id),
        (FeedbackKind.AMBIGUOUS, bob.id, ada.id),
        (FeedbackKind.LOOK_ALIKE, ada.id, None),
        (FeedbackKind.AMBIGUOUS, ada.id, None),
    ]
    assert found.looks.keys == tuple(look.key for look in found.hard_looks)
    assert found.looks.inputs(np.arange(4), CHIP_INPUT)[:, 50, 50, 0].tolist() == [50, 90, 55, 60]
    assert not set(found.looks.keys) & set(found.faces.keys)


def test_a_look_needs_the_consent_of_both(home: Home) -> None:
    ada, bob = home.add("A1", [40]), home.add("B2", [80])
    home.look(FeedbackKind.NOT_ME, ada, bob, 50, minute=1)
    home.look(FeedbackKind.NOT_ME, bob, ada, 60, minute=2)
    home.people.withdraw_consent(bob.id)
    (look,) = home.faces().hard_looks
    assert (look.person, look.taken_for) == (ada.id, None)


def test_cases_whose_look_was_not_kept_give_nothing(home: Home) -> None:
    ada = home.add("A1", [40])
    case = home.look(FeedbackKind.NOT_ME, ada, None, 50, minute=1)
    home.feedback.put(replace(case, look=FaceLook("sface", 1, 0.5, 0.1)))
    assert home.faces().hard_looks == ()
    assert len(home.faces().looks) == 0


def test_people_who_nearly_match_are_look_alikes(home: Home) -> None:
    ada, bob, _ = home.add("A1", [40], 0.0), home.add("B2", [80], 30.0), home.add("C3", [120], 120.0)
    (pair,) = home.faces().look_alikes
    assert {pair.first, pair.second} == {ada.id, bob.id}
    assert pair.distance == pytest.approx(2 * np.sin(np.radians(15)), abs=1e-3)  # the chord of 30°
    assert home.faces(["A1", "C3"]).look_alikes == ()


def test_reading_writes_no_face_anywhere(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = home.add("A1", [40, 80])
    home.look(FeedbackKind.NOT_ME, ada, None, 50, minute=1)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.chdir(scratch)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    found = home.faces()
    found.faces.inputs(np.arange(2), CHIP_INPUT)
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert {path.name for path in new} <= {"attendance.sqlite3-wal", "attendance.sqlite3-shm"}
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b"\xff\xd8\xff" not in data, path  # how a JPEG begins
            assert unit_vector(0.0)[:64] not in data, path


def test_the_faces_say_nothing_of_themselves_where_they_are_printed(home: Home) -> None:
    home.add("A1", [40])
    found = home.faces()
    assert "JFIF" not in repr(found)
    assert "xff" not in repr(found.faces.source)


def test_the_data_folder_is_let_go(home: Home) -> None:
    home.add("A1", [40])
    home.database.close()
    home.faces()
    assert not home.folder.database.with_name("attendance.sqlite3-wal").exists()  # SQLite's sign of an open file


@pytest.mark.parametrize("missing", ["attendance.sqlite3", "attendance.key"])
def test_no_data_folder_is_made_where_there_is_none(home: Home, missing: str) -> None:
    home.add("A1", [40])
    home.database.close()
    (home.folder.root / missing).unlink()
    before = sorted(home.folder.root.iterdir())
    with pytest.raises(UserError, match="There is no data folder of the app"):
        home.faces()
    assert sorted(home.folder.root.iterdir()) == before


def test_another_key_reads_nothing(home: Home) -> None:
    home.add("A1", [40])
    home.folder.key_file.write_bytes(bytes(32))
    with pytest.raises(StorageError, match="key"):
        home.faces()


def test_a_damaged_crop_is_said_in_words(home: Home) -> None:
    ada = home.add("A1", [])
    home.templates.add_many([replace(home.face(ada, 40), crop_jpeg=b"\xff\xd8 not a picture")])
    found = home.faces()
    with pytest.raises(UserError, match="cannot be used"):
        found.faces.inputs(np.arange(1), CHIP_INPUT)


def test_run_data_of_a_home_holds_ids_and_hashes_only(home: Home) -> None:
    ada = home.add("A1", [40])
    told = json.loads(data_json(home.faces().faces, ("train",)))
    assert told["faces"][0]["person"] == ada.id
    assert "Person A1" not in json.dumps(told)
