"""Feedback from the desk: the wrong punch is undone, and no face is kept without its own person's consent."""

import uuid
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.feedback import FaceLook, FeedbackCase, FeedbackKind
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch, PunchMethod
from attendance_app.errors import AccessDeniedError, UserError
from attendance_app.services.feedback import FeedbackService
from attendance_app.services.people import PeopleService
from attendance_app.services.pins import PinService
from attendance_app.services.punching import PunchResult, PunchService
from attendance_app.storage.connection import Database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.vault import Vault
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.unit.services.conftest import KEY

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
LOOK = FaceLook("sface", 1, 0.7, 0.06, b"EMBEDDING OF A FACE" + bytes(493), b"\xff\xd8CROP OF A FACE")
FIGURES = FaceLook("sface", 1, 0.7, 0.06)


class Voider:
    """Appends the correction, as the service for corrections does."""

    def __init__(self, database: Database, clock: FakeClock) -> None:
        self._punches, self._corrections = PunchRepository(database), CorrectionRepository(database)
        self._clock = clock

    def void(self, punch_id: str, reason: str, author: str) -> Correction:
        punch = self._punches.get(punch_id)
        assert punch is not None
        correction = Correction(
            str(uuid.uuid4()),
            CorrectionAction.VOID,
            punch.employee_id,
            punch.id,
            punch.kind,
            punch.at_utc,
            punch.zone,
            punch.utc_offset_s,
            author,
            self._clock.now_utc(),
            reason,
        )
        self._corrections.add(correction)
        return correction


class Desk:
    """Ada was greeted; Grace stands there."""

    def __init__(self, database: Database, clock: FakeClock, punching: PunchService) -> None:
        self.database, self.clock = database, clock
        self.employees, self.consents = EmployeeRepository(database), ConsentRepository(database)
        self.punches, self.feedback = PunchRepository(database), FeedbackRepository(database, Vault(KEY))
        self.ada, self.grace = people.employee("1001", "Ada"), people.employee("2002", "Grace")
        for person in (self.ada, self.grace):
            self.employees.add(person)
        self.pins = PinService(PinRepository(database, Vault(KEY)), self.employees, clock, QUICK)
        self.pins.set_pin(self.grace.id, "8306", "admin")
        self.voider, self.punching = Voider(database, clock), punching
        self.service = FeedbackService(
            self.feedback,
            self.punches,
            self.employees,
            self.consents,
            self.voider,
            self.pins,
            self.punching,
            clock,
        )

    def greet(self, person: Employee) -> Punch:
        punch = people.punch(person.id, at=self.clock.now_utc())
        self.punches.add(punch)
        return punch

    def consent_of(self, person: Employee) -> None:
        self.consents.add(people.consent(person.id))

    def standing(self, person: Employee) -> list[PunchMethod]:
        around = self.clock.now_utc()
        day = timedelta(days=1)
        return [one.method for one in self.punches.effective_between(around - day, around + day, person.id)]

    def stored(self, case: FeedbackCase) -> FeedbackCase:
        found = self.feedback.get(case.id)
        assert found is not None
        return found


@pytest.fixture
def desk(database: Database, clock: FakeClock, punching: PunchService) -> Desk:
    return Desk(database, clock, punching)


def test_a_wrong_greeting_is_undone_and_kept_as_figures(desk: Desk) -> None:
    desk.consent_of(desk.ada)  # which doesn't cover Grace's face
    punch = desk.greet(desk.ada)
    assert desk.standing(desk.ada) == [PunchMethod.FACE]
    case = desk.service.not_me(punch.id, LOOK)
    assert desk.standing(desk.ada) == []
    assert desk.stored(case) == case
    assert (case.claimed_employee_id, case.true_employee_id, case.punch_id) == (desk.ada.id, None, punch.id)
    assert (case.at_utc, case.device, case.is_open, case.look) == (punch.at_utc, "front-desk", True, FIGURES)
    (word,) = CorrectionRepository(desk.database).words_on(punch.id)
    assert (word.reason, word.author) == ("not this person (said at the desk)", "desk front-desk")


def test_without_a_look_the_punch_tells_the_figures(desk: Desk) -> None:
    case = desk.service.not_me(desk.greet(desk.ada).id)
    assert case.look == FaceLook("sface", 0, people.EVIDENCE.distance, people.EVIDENCE.margin)


def test_saying_it_twice_changes_nothing(desk: Desk) -> None:
    punch = desk.greet(desk.ada)
    first = desk.service.not_me(punch.id, LOOK)
    assert desk.service.not_me(punch.id, LOOK) == first
    assert len(CorrectionRepository(desk.database).words_on(punch.id)) == 1


def test_voiding_and_the_case_happen_together_or_not_at_all(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    punch = desk.greet(desk.ada)
    with monkeypatch.context() as broken:
        broken.setattr(FeedbackRepository, "put", lambda _self, _case: (_ for _ in ()).throw(OSError("full")))
        with pytest.raises(OSError, match="full"):
            desk.service.not_me(punch.id, LOOK)
    assert desk.standing(desk.ada) == [PunchMethod.FACE]
    assert desk.service.cases() == []


def test_only_a_fresh_face_punch_can_be_undone_at_the_desk(desk: Desk) -> None:
    punch = desk.greet(desk.ada)
    desk.clock.advance(121)
    by_pin = desk.punching.ask_or_record_pin(desk.ada.id, desk.clock.now_utc())
    assert isinstance(by_pin, PunchResult)
    for punch_id in (punch.id, by_pin.punch.id, "nobody's"):
        with pytest.raises(UserError, match="cannot be undone at the desk"):
            desk.service.not_me(punch_id)
    assert desk.standing(desk.ada) == [PunchMethod.FACE, PunchMethod.PIN]


def test_a_greeting_that_recorded_nothing_leaves_the_earlier_punch(desk: Desk) -> None:
    desk.greet(desk.ada)
    desk.clock.advance(60)
    case = desk.service.not_me_repeated(desk.ada.id, desk.clock.now_utc(), "front-desk", LOOK)
    assert desk.standing(desk.ada) == [PunchMethod.FACE]
    assert (case.punch_id, case.look) == (None, FIGURES)


@pytest.mark.parametrize("consented", [True, False])
def test_the_right_person_s_pin_records_their_punch_and_their_consent_decides_over_the_look(
    desk: Desk, consented: bool
) -> None:
    if consented:
        desk.consent_of(desk.grace)
    desk.consent_of(desk.ada)
    punch = desk.greet(desk.ada)
    case = desk.service.not_me(punch.id, LOOK)
    desk.clock.advance(20)
    settled = desk.service.settle_with_pin(case.id, "2002", "8306", LOOK)
    assert settled.person == desk.grace
    assert isinstance(settled.recorded, PunchResult)
    assert (settled.recorded.punch.at_utc, settled.recorded.duplicate) == (punch.at_utc, False)
    assert (desk.standing(desk.ada), desk.standing(desk.grace)) == ([], [PunchMethod.PIN])
    stored = desk.stored(case)
    assert stored == settled.case
    assert (stored.true_employee_id, stored.is_open, stored.resolved_by) == (desk.grace.id, False, "pin")
    assert stored.look == (LOOK if consented else FIGURES)
    assert desk.service.looks("sface", 1) == ([stored] if consented else [])
    assert desk.service.looks("sface", 2) == []


def test_a_wrong_pin_leaves_the_case_open(desk: Desk) -> None:
    desk.consent_of(desk.grace)
    case = desk.service.not_me(desk.greet(desk.ada).id, LOOK)
    with pytest.raises(AccessDeniedError):
        desk.service.settle_with_pin(case.id, "2002", "5172", LOOK)
    assert desk.stored(case) == case
    assert desk.standing(desk.grace) == []


def test_a_case_is_settled_once(desk: Desk) -> None:
    case = desk.service.not_me(desk.greet(desk.ada).id)
    desk.service.settle_with_pin(case.id, "2002", "8306")
    with pytest.raises(UserError, match="settled already"):
        desk.service.settle_with_pin(case.id, "2002", "8306")
    assert desk.standing(desk.grace) == [PunchMethod.PIN]


@pytest.mark.parametrize("kind", [FeedbackKind.AMBIGUOUS, FeedbackKind.LOOK_ALIKE])
def test_a_look_that_a_pin_settled_is_kept_with_its_kind(desk: Desk, kind: FeedbackKind) -> None:
    desk.consent_of(desk.grace)
    at_utc = desk.clock.now_utc()
    settled = desk.service.resolved_with_pin(kind, LOOK, desk.ada.id, at_utc, "front-desk", code="2002", pin="8306")
    assert desk.standing(desk.grace) == [PunchMethod.PIN]
    (row,) = desk.service.cases()
    assert (row.case, row.claimed, row.true) == (settled.case, desk.ada, desk.grace)
    assert (row.case.kind, row.case.look, row.case.is_open) == (kind, LOOK, False)


def test_withdrawing_the_consent_forgets_the_look_and_keeps_the_figures(
    desk: Desk, people_service: PeopleService
) -> None:
    desk.consent_of(desk.grace)
    case = desk.service.not_me(desk.greet(desk.ada).id, LOOK)
    desk.service.settle_with_pin(case.id, "2002", "8306", LOOK)
    people_service.withdraw_consent(desk.ada.id)
    assert desk.stored(case).look == LOOK
    people_service.withdraw_consent(desk.grace.id)
    assert desk.stored(case).look == FIGURES


def test_looks_are_sealed_at_rest(desk: Desk, tmp_path: Path) -> None:
    desk.consent_of(desk.grace)
    case = desk.service.not_me(desk.greet(desk.ada).id, LOOK)
    desk.service.settle_with_pin(case.id, "2002", "8306", LOOK)
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("attendance.sqlite3*"))
    assert b"EMBEDDING OF A FACE" not in stored
    assert b"CROP OF A FACE" not in stored
    assert "CROP" not in repr(LOOK)


def test_the_database_itself_refuses_the_look_of_nobody(desk: Desk) -> None:
    case = FeedbackCase("1", FeedbackKind.NOT_ME, desk.clock.now_utc(), "front-desk", desk.ada.id, look=LOOK)
    with pytest.raises(Exception, match="CHECK constraint failed"):
        desk.feedback.put(case)


def test_an_administrator_settles_and_deletes_cases(desk: Desk) -> None:
    first = desk.service.not_me(desk.greet(desk.ada).id)
    desk.clock.advance(60)
    second = desk.service.not_me(desk.greet(desk.ada).id)
    assert [row.case.id for row in desk.service.cases()] == [second.id, first.id]
    desk.service.resolve(first.id, "admin", desk.grace.id, "  twins ")
    assert [row.case.id for row in desk.service.cases(only_open=True)] == [second.id]
    stored = desk.stored(first)
    assert (stored.true_employee_id, stored.resolved_by, stored.note) == (desk.grace.id, "admin", "twins")
    with pytest.raises(UserError, match="person is not in the database"):
        desk.service.resolve(second.id, "admin", "nobody")
    assert desk.service.delete(second.id)
    assert not desk.service.delete(second.id)
    with pytest.raises(UserError, match="case is not in the database"):
        desk.service.resolve(second.id, "admin")


def test_an_administrator_who_names_another_person_cannot_give_them_the_look(desk: Desk) -> None:
    desk.consent_of(desk.grace)
    case = desk.service.not_me(desk.greet(desk.ada).id, LOOK)
    desk.service.settle_with_pin(case.id, "2002", "8306", LOOK)
    assert desk.service.resolve(case.id, "admin", note="seen").look == LOOK
    assert desk.service.resolve(case.id, "admin", desk.ada.id).look == FIGURES
    assert desk.stored(case).look == FIGURES
