"""Erasing a person."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from attendance_app.domain.feedback import FaceLook, FeedbackCase, FeedbackKind
from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.paths import DataFolder
from attendance_app.services.backup.history import BackupHistory
from attendance_app.services.erasure import CopyKind, ErasureService
from attendance_app.services.people import PeopleService
from attendance_app.storage.connection import Database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.leave_notes import LeaveNotes
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.snapshots import empty_log
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from attendance_app.vision.models.catalogue import CARDS, FineTuned, ModelCard
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.unit.services.conftest import KEY

LOOK = FaceLook("sface", 1, 0.7, 0.06, b"EMBEDDING" + bytes(503), b"\xff\xd8CROP")


def fine_tuned(run: str, days: int) -> ModelCard:
    origin = FineTuned("sface", people.MONDAY_8_UTC + timedelta(days=days))
    return replace(CARDS[0], model_id=f"sface+{run}", origin=origin)


class Trail:
    """Remembers what was written down."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str, str]] = []

    def record(self, actor: str, action: str, subject: str, **details: object) -> None:
        self.lines.append((actor, action, subject))


class Firm:
    """Ada, enrolled on Monday, with everything there can be of her."""

    def __init__(
        self,
        database: Database,
        people_service: PeopleService,
        templates: TemplateRepository,
        clock: FakeClock,
        root: Path,
    ) -> None:
        self.people, self.templates = people_service, templates
        self.feedback, self.pins = FeedbackRepository(database, Vault(KEY)), PinRepository(database, Vault(KEY))
        self.punches, self.history = PunchRepository(database), BackupHistory(SettingsRepository(database))
        self.ada = people.employee("1001", "Ada Lovelace", department="Engines", email="ada@example.org")
        EmployeeRepository(database).add(self.ada)
        ConsentRepository(database).add(people.consent(self.ada.id))
        templates.add_many([people.template(self.ada.id, "a"), people.template(self.ada.id, "b")])
        self.pins.set_hash(self.ada.id, "hash", clock.now_utc(), "admin")
        self.punches.add(people.punch(self.ada.id))
        case = FeedbackCase("1", FeedbackKind.NOT_ME, clock.now_utc(), "front-desk", None, self.ada.id, None, LOOK)
        self.feedback.put(case)
        with database.transaction() as connection:
            connection.execute(
                "INSERT INTO leave_days VALUES ('l', ?, '2026-03-02', '2026-03-02', 'sick', 0, 'migraine', 0, 'admin')",
                [self.ada.id],
            )
        self.database, self.trail = database, Trail()
        self.service = ErasureService(
            people_service,
            templates,
            self.pins,
            self.feedback,
            LeaveNotes(database),
            DataFolder(root),
            self.history,
            lambda: [*CARDS, fine_tuned("before", -1), fine_tuned("after", 1)],
            lambda: empty_log(database),
            self.trail,
        )

    def stored(self) -> Employee:
        return self.people.get(self.ada.id)


@pytest.fixture
def firm(
    database: Database, people_service: PeopleService, templates: TemplateRepository, clock: FakeClock, tmp_path: Path
) -> Firm:
    return Firm(database, people_service, templates, clock, tmp_path)


def test_everything_biometric_goes_and_the_punches_stay(firm: Firm) -> None:
    report = firm.service.erase(firm.ada.id, anonymise=False, author="admin")
    assert (report.templates, report.consents, report.looks, report.pin, report.leave_notes) == (2, 1, 1, True, 1)
    assert firm.templates.for_employee(firm.ada.id) == []
    assert firm.people.standing_consent(firm.ada.id) is None
    assert len(firm.people.consents(firm.ada.id)) == 1  # the proof that there was one
    assert firm.pins.hash_of(firm.ada.id) is None
    (case,) = firm.feedback.latest(9)
    assert case.look == FaceLook("sface", 1, 0.7, 0.06)
    assert len(firm.punches.latest(9)) == 1
    person = firm.stored()
    assert (person.name, person.code, person.active) == ("Ada Lovelace", "1001", False)
    assert firm.trail.lines == [("admin", "erase", firm.ada.id)]


def test_no_byte_of_it_is_left_in_the_files(firm: Firm, tmp_path: Path) -> None:
    with firm.database.reading() as connection:
        sealed = [
            row["embedding"]
            for query in ("SELECT embedding FROM templates", "SELECT embedding FROM feedback_cases")
            for row in connection.query(query)
        ]
    assert len(sealed) == 3
    report = firm.service.erase(firm.ada.id, anonymise=True, author="admin")
    assert report.log_emptied
    files = b"".join(file.read_bytes() for file in tmp_path.glob("attendance.sqlite3*"))
    for gone in (*sealed, b"migraine", b"Lovelace", b"lovelace", b"ada@example.org", b"Engines"):
        assert gone not in files


def test_a_pseudonym_takes_the_place_of_the_name_and_the_ledger_still_holds(firm: Firm) -> None:
    before = [entry.hash for entry in firm.punches.ledger()]
    firm.service.erase(firm.ada.id, anonymise=True, author="admin")
    person = firm.stored()
    mark = firm.ada.id.replace("-", "")[:8].upper()
    assert (person.id, person.name, person.code) == (firm.ada.id, f"Former employee {mark}", f"erased-{mark}")
    assert (person.department, person.email) == ("", "")
    assert firm.people.search("Lovelace", include_inactive=True) == []
    assert [entry.hash for entry in firm.punches.ledger()] == before


def test_erasing_again_changes_nothing_more(firm: Firm) -> None:
    firm.service.erase(firm.ada.id, anonymise=True, author="admin")
    person = firm.stored()
    again = firm.service.erase(firm.ada.id, anonymise=True, author="admin")
    assert (again.templates, again.consents, again.looks, again.pin, again.leave_notes) == (0, 0, 0, False, 0)
    assert firm.stored() == person


def test_what_others_still_hold_is_named(firm: Firm, clock: FakeClock, tmp_path: Path) -> None:
    firm.history.backup_made(clock.now_utc() - timedelta(days=2), "before.attbackup")
    firm.history.backup_made(clock.now_utc() + timedelta(days=2), "after.attbackup")
    (tmp_path / "backups").mkdir(exist_ok=True)
    (tmp_path / "backups" / "attendance-format1.sqlite3").write_bytes(b"")
    (tmp_path / "before-restore-20260302T080000000000Z").mkdir()
    held = firm.service.erase(firm.ada.id, anonymise=False, author="admin").held_by
    assert [(one.kind, one.name) for one in held] == [
        (CopyKind.BACKUP, "after.attbackup"),
        (CopyKind.BEFORE_UPDATE, "attendance-format1.sqlite3"),
        (CopyKind.BEFORE_RESTORE, "before-restore-20260302T080000000000Z"),
        (CopyKind.MODEL, "sface+after"),
    ]


def test_nobody_is_erased_by_mistake(firm: Firm) -> None:
    with pytest.raises(UserError, match="not in the database"):
        firm.service.erase("nobody", anonymise=True, author="admin")


def test_a_failure_leaves_everything(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: object, _person: object) -> None:
        raise OSError("full")

    monkeypatch.setattr(PeopleService, "update", fail)
    with pytest.raises(OSError, match="full"):
        firm.service.erase(firm.ada.id, anonymise=True, author="admin")
    assert len(firm.templates.for_employee(firm.ada.id)) == 2
    assert firm.pins.hash_of(firm.ada.id) == "hash"
    assert firm.stored().active
