"""The policy in force decides, on the record as it stands and by the planned shifts."""

import dataclasses
import threading
import uuid
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest

from attendance_app.domain.clock_jump import ClockWatch
from attendance_app.domain.corrections import Correction, CorrectionAction, StandingPunch
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import PlannedShift
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.errors import StorageError, UserError
from attendance_app.services.desk_recording import DeskRecorder
from attendance_app.services.events import PunchChoice
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchResult, PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.fakes.shifts import planned_shift

IN, OUT, BREAK_START, BREAK_END = PunchKind.IN, PunchKind.OUT, PunchKind.BREAK_START, PunchKind.BREAK_END
AT = people.MONDAY_8_UTC
OFFICE = planned_shift(date(2026, 3, 2), ("08:00", "17:00"), window=("12:00", "13:00"))


class Plan:
    """The same shifts for everybody, or a plan that fails."""

    def __init__(self, planned: Sequence[PlannedShift] = (), failure: UserError | None = None) -> None:
        self.planned = planned
        self.failure = failure

    def planned_around(self, employee: Employee, at_utc: datetime) -> Sequence[PlannedShift]:
        if self.failure is not None:
            raise self.failure
        return self.planned


@pytest.fixture
def ada(people_service: PeopleService) -> Employee:
    return people_service.add("1001", "Ada")


@pytest.fixture
def plan() -> Plan:
    return Plan([OFFICE])


@pytest.fixture
def planned_punching(database: Database, settings: SettingsService, clock: FakeClock, plan: Plan) -> PunchService:
    return PunchService(PunchRepository(database), EmployeeRepository(database), settings, clock, plan)


def choose(settings: SettingsService, policy: PunchPolicy) -> None:
    settings.save(settings.current.model_copy(update={"punch_policy": policy}))


def kinds_at(punching: PunchService, person: Employee, *hours: float) -> list[PunchKind]:
    looks = [AT + timedelta(hours=hour) for hour in hours]
    return [punching.record_face(person.id, at, people.EVIDENCE).punch.kind for at in looks]


@pytest.mark.parametrize(
    ("policy", "kinds"),
    [
        (PunchPolicy.TOGGLE, [IN, OUT, IN, OUT]),
        (PunchPolicy.FIRST_LAST, [IN, OUT, OUT, OUT]),
        (PunchPolicy.SCHEDULE, [IN, BREAK_START, BREAK_END, OUT]),
        (PunchPolicy.BUTTONS, [IN, BREAK_START, BREAK_END, OUT]),  # nobody to ask: what it would suggest
    ],
)
def test_the_policy_in_force_decides(
    planned_punching: PunchService,
    settings: SettingsService,
    ada: Employee,
    policy: PunchPolicy,
    kinds: list[PunchKind],
) -> None:
    choose(settings, policy)
    assert kinds_at(planned_punching, ada, 0, 4, 5, 9) == kinds


def test_how_long_ago_is_stale_is_the_setting(punching: PunchService, settings: SettingsService, ada: Employee) -> None:
    settings.save(settings.current.model_copy(update={"stale_after_h": 8}))
    assert kinds_at(punching, ada, 0, 9) == [IN, IN]


def test_a_plan_that_cannot_be_made_costs_nobody_a_punch(
    planned_punching: PunchService, settings: SettingsService, ada: Employee, plan: Plan
) -> None:
    choose(settings, PunchPolicy.SCHEDULE)
    plan.failure = UserError("No calendar is known.", "Choose another.")
    assert kinds_at(planned_punching, ada, 0, 4) == [IN, OUT]
    plan.failure = StorageError("The disk is gone.", "Plug it in.")
    with pytest.raises(StorageError):
        kinds_at(planned_punching, ada, 9)


def test_a_punch_says_when_it_was_recorded_and_how_the_clock_jumped(
    punching: PunchService, clock: FakeClock, ada: Employee
) -> None:
    clock.advance(2)
    punch = punching.record_face(ada.id, AT, people.EVIDENCE, clock_jump_s=-3600).punch
    (row,) = punching.latest(1)
    assert row.punch == punch
    assert row.punch.recorded_at_utc == AT + timedelta(seconds=2)
    assert row.punch.clock_jump_s == -3600


def test_somebody_past_the_last_day_is_still_recorded(
    punching: PunchService, people_service: PeopleService, ada: Employee
) -> None:
    people_service.update(dataclasses.replace(ada, left_on=date(2026, 2, 27)))
    assert kinds_at(punching, ada, 0) == [IN]


# ---- buttons ----


def test_a_choice_records_nothing_until_a_button_is_pressed(
    punching: PunchService, settings: SettingsService, ada: Employee
) -> None:
    choose(settings, PunchPolicy.BUTTONS)
    choice = punching.ask_or_record_face(ada.id, AT, people.EVIDENCE, clock_jump_s=5)
    assert choice == PunchChoice(ada.id, AT, people.EVIDENCE, (IN, OUT), IN, 5)
    assert punching.latest(10) == []
    assert isinstance(choice, PunchChoice)

    result = punching.record_chosen(choice, OUT)
    (row,) = punching.latest(10)
    assert (row.punch, result.duplicate) == (result.punch, False)
    assert (row.punch.kind, row.punch.at_utc, row.punch.evidence) == (OUT, AT, people.EVIDENCE)
    assert (row.punch.method, row.punch.clock_jump_s) == (PunchMethod.FACE, 5)


def test_the_same_choice_twice_is_one_punch(punching: PunchService, settings: SettingsService, ada: Employee) -> None:
    choose(settings, PunchPolicy.BUTTONS)
    choice = punching.ask_or_record_face(ada.id, AT, people.EVIDENCE)
    assert isinstance(choice, PunchChoice)
    first, again = punching.record_chosen(choice, IN), punching.record_chosen(choice, OUT)
    assert (again.duplicate, again.punch.id) == (True, first.punch.id)
    assert len(punching.latest(10)) == 1


def test_who_punched_a_moment_ago_is_not_asked(
    punching: PunchService, settings: SettingsService, ada: Employee
) -> None:
    choose(settings, PunchPolicy.BUTTONS)
    punching.record_face(ada.id, AT, people.EVIDENCE)
    again = punching.ask_or_record_face(ada.id, AT + timedelta(seconds=60), people.EVIDENCE)
    assert isinstance(again, PunchResult)
    assert again.duplicate


def test_a_button_that_makes_no_sense_any_more_is_refused(
    punching: PunchService, settings: SettingsService, ada: Employee
) -> None:
    choose(settings, PunchPolicy.BUTTONS)
    kinds_at(punching, ada, 0)
    choice = punching.ask_or_record_face(ada.id, AT + timedelta(hours=4), people.EVIDENCE)
    assert isinstance(choice, PunchChoice)
    punching.record_manual("1001", OUT, AT + timedelta(minutes=3), "sent home at once", "admin")
    with pytest.raises(UserError, match="changed meanwhile"):
        punching.record_chosen(choice, BREAK_START)
    assert len(punching.latest(10)) == 2


def test_other_policies_never_ask(punching: PunchService, settings: SettingsService, ada: Employee) -> None:
    for days, policy in enumerate((PunchPolicy.TOGGLE, PunchPolicy.FIRST_LAST, PunchPolicy.SCHEDULE)):
        choose(settings, policy)
        result = punching.ask_or_record_face(ada.id, AT + timedelta(days=days), people.EVIDENCE)
        assert isinstance(result, PunchResult)


def test_two_presses_at_once_make_one_punch(punching: PunchService, settings: SettingsService, ada: Employee) -> None:
    choose(settings, PunchPolicy.BUTTONS)
    choice = punching.ask_or_record_face(ada.id, AT, people.EVIDENCE)
    assert isinstance(choice, PunchChoice)
    start = threading.Barrier(4)

    def press(kind: PunchKind) -> PunchResult:
        start.wait(timeout=30)
        return punching.record_chosen(choice, kind)

    with ThreadPoolExecutor(4) as pool:
        results = [one.result() for one in [pool.submit(press, kind) for kind in (IN, OUT, IN, OUT)]]
    assert sorted(one.duplicate for one in results) == [False, True, True, True]
    assert len(punching.latest(10)) == 1


# ---- the desk ----


def test_a_desk_whose_clock_was_set_marks_its_punches(punching: PunchService, clock: FakeClock, ada: Employee) -> None:
    desk = DeskRecorder(punching, ClockWatch(clock.now_utc, clock.monotonic_s))
    clock.set_utc(clock.now_utc() + timedelta(hours=1))
    desk.record_face(ada.id, clock.now_utc(), people.EVIDENCE)
    clock.advance(3600)
    desk.record_face(ada.id, clock.now_utc(), people.EVIDENCE)
    assert [row.punch.clock_jump_s for row in reversed(punching.latest(2))] == [3600, None]


def test_a_recording_has_times_of_its_own(punching: PunchService, ada: Employee) -> None:
    DeskRecorder(punching, None).record_face(ada.id, datetime(2020, 1, 1, tzinfo=UTC), people.EVIDENCE)
    assert punching.latest(1)[0].punch.clock_jump_s is None


def test_only_a_desk_with_somebody_to_ask_asks(
    punching: PunchService, settings: SettingsService, ada: Employee
) -> None:
    choose(settings, PunchPolicy.BUTTONS)
    assert isinstance(DeskRecorder(punching, None, asks=True).record_face(ada.id, AT, people.EVIDENCE), PunchChoice)
    assert isinstance(DeskRecorder(punching, None).record_face(ada.id, AT, people.EVIDENCE), PunchResult)


# ---- locked days ----


class ClosedMonth:
    """Everything before 2 March is closed."""

    def refuse_locked(self, instants: Sequence[datetime], zone: object) -> None:
        if any(instant < AT for instant in instants):
            raise UserError("February is locked.", "Unlock it.")


def test_a_locked_day_refuses_entries_by_hand_and_never_a_face(
    database: Database, settings: SettingsService, clock: FakeClock, ada: Employee
) -> None:
    service = PunchService(
        PunchRepository(database), EmployeeRepository(database), settings, clock, locked=ClosedMonth()
    )
    with pytest.raises(UserError, match="February is locked"):
        service.record_manual("1001", IN, AT - timedelta(days=3), "forgot", "admin")
    assert not service.record_manual("1001", IN, AT, "forgot", "admin").duplicate
    assert not service.record_face(ada.id, AT - timedelta(days=3), people.EVIDENCE).duplicate


# ---- corrections ----


def corrected(
    database: Database, action: CorrectionAction, target: StandingPunch, at: datetime, kind: PunchKind = IN
) -> None:
    """As an administrator would, straight into the ledger."""
    correction = Correction(
        str(uuid.uuid4()), action, target.employee_id, target.id, kind, at, "UTC", 0, "admin", AT, "as agreed"
    )
    CorrectionRepository(database).add(correction)


def test_a_voided_punch_neither_repeats_nor_counts(database: Database, punching: PunchService, ada: Employee) -> None:
    first = punching.record_face(ada.id, AT, people.EVIDENCE).punch
    corrected(database, CorrectionAction.VOID, first, AT)
    again = punching.record_face(ada.id, AT + timedelta(seconds=60), people.EVIDENCE)
    assert (again.duplicate, again.punch.kind) == (False, IN)


def test_a_moved_punch_is_repeated_where_it_stands_now(
    database: Database, punching: PunchService, ada: Employee
) -> None:
    first = punching.record_face(ada.id, AT, people.EVIDENCE).punch
    moved = AT + timedelta(hours=2)
    corrected(database, CorrectionAction.MOVE, first, moved)
    again = punching.record_face(ada.id, moved + timedelta(seconds=60), people.EVIDENCE)
    assert (again.duplicate, again.punch.id, again.punch.at_utc) == (True, first.id, moved)


def test_a_manual_entry_that_was_voided_can_be_entered_again(
    database: Database, punching: PunchService, ada: Employee
) -> None:
    first = punching.record_manual("1001", IN, AT, "forgot", "admin")
    corrected(database, CorrectionAction.VOID, first.punch, AT)
    assert not punching.record_manual("1001", IN, AT, "was right after all", "admin").duplicate
