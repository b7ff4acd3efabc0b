"""Shifts, assignments, leave and plans on a real database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from attendance_app.domain.people import Employee
from attendance_app.domain.planning import DayPlan
from attendance_app.domain.shifts import Shift
from attendance_app.errors import UserError
from attendance_app.services.people import PeopleService
from attendance_app.services.public_holidays import HolidayService
from attendance_app.services.scheduling import ScheduleStores, SchedulingService
from attendance_app.services.settings import SettingsService
from attendance_app.services.shift_catalogue import ShiftCatalogue
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.holidays import HolidayRepository
from attendance_app.storage.leave import LeaveRepository
from attendance_app.storage.shifts import ShiftRepository
from tests.fakes.clock import FakeClock
from tests.fakes.schedule_guards import LocksAtWill, RememberedChanges
from tests.fakes.schedules import segments, shift

MONDAY = date(2026, 3, 2)


def day(number: int) -> date:
    """Days after Monday, 2 March 2026."""
    return MONDAY + timedelta(days=number)


@pytest.fixture
def audit() -> RememberedChanges:
    return RememberedChanges()


@pytest.fixture
def locks() -> LocksAtWill:
    return LocksAtWill()


@pytest.fixture
def scheduling(
    database: Database, settings: SettingsService, clock: FakeClock, audit: RememberedChanges, locks: LocksAtWill
) -> SchedulingService:
    assignments = AssignmentRepository(database)
    return SchedulingService(
        ScheduleStores(assignments, LeaveRepository(database), EmployeeRepository(database)),
        ShiftCatalogue(ShiftRepository(database), assignments, clock, audit, locks),
        HolidayService(HolidayRepository(database), settings, audit, locks),
        settings,
        clock,
        audit,
        locks,
    )


@pytest.fixture
def ada(people_service: PeopleService) -> Employee:
    return people_service.add("1", "Ada")


@pytest.fixture
def rota(scheduling: SchedulingService) -> dict[str, Shift]:
    """The shifts early, late and night, by name."""
    hours = {"early": "06:00-14:00", "late": "14:00-22:00", "night": "22:00-06:00"}
    return {name: scheduling.add_shift(shift(times, name), "admin") for name, times in hours.items()}


@pytest.fixture
def worked(scheduling: SchedulingService, ada: Employee) -> Callable[[int, int], str]:
    """Names of Ada's shifts between two days, "-" where there is none."""
    return lambda first, last: " ".join(map(name_of, scheduling.plans(ada, day(first), day(last))))


def name_of(plan: DayPlan) -> str:
    return plan.planned.shift.name if plan.planned else "-"


def test_a_shift_is_added_once_under_its_name(scheduling: SchedulingService, audit: RememberedChanges) -> None:
    added = scheduling.add_shift(shift(name=" Day "), "admin")
    assert [stored.shift for stored in scheduling.shifts()] == [added]
    assert added.name == "Day"
    with pytest.raises(UserError, match='called "DAY" already'):
        scheduling.add_shift(shift(name="DAY"), "admin")
    assert audit.entries == [("admin", "add shift", "Day", {"shift_id": added.id})]


def test_a_shift_is_assigned_on_its_usual_days(
    scheduling: SchedulingService, ada: Employee, worked: Callable[[int, int], str]
) -> None:
    scheduling.add_shift(shift(name="market", usual_weekdays=(1, 5)), "admin")
    made = scheduling.assign("1", "MARKET", day(0), author="admin")
    assert worked(-1, 8) == "- - market - - - market - - market"
    assert (made.employee_id, made.author) == (ada.id, "admin")
    assert [row.shift_names for row in scheduling.assignments("1")] == [
        (None, "market", None, None, None, "market", None)
    ]


@pytest.mark.usefixtures("rota", "ada")
def test_an_assignment_of_less_than_a_week_means_exactly_those_days(
    scheduling: SchedulingService, worked: Callable[[int, int], str]
) -> None:
    scheduling.assign("1", "late", day(5), day(6), author="admin")
    assert worked(4, 7) == "- late late -"
    scheduling.assign("1", "early", day(0), day(6), author="admin")  # a whole week: the usual days
    assert worked(4, 7) == "early - - -"


@pytest.mark.usefixtures("rota", "ada")
def test_days_that_are_named_hold_in_a_short_assignment_too(
    scheduling: SchedulingService, worked: Callable[[int, int], str]
) -> None:
    scheduling.assign("1", "late", day(0), day(3), author="admin", weekdays=(0, 2))
    assert worked(0, 3) == "late - late -"


@pytest.mark.usefixtures("rota", "ada")
def test_a_rotation_is_assigned_with_its_days_off(
    scheduling: SchedulingService, worked: Callable[[int, int], str]
) -> None:
    scheduling.rotate("1", ["early", "late", "night", None], day(0), author="admin", anchor_day=day(1))
    assert worked(0, 5) == "- early late night - early"


@pytest.mark.usefixtures("rota", "ada")
def test_a_later_assignment_covers_an_earlier_one_until_it_is_removed(
    scheduling: SchedulingService, worked: Callable[[int, int], str], audit: RememberedChanges
) -> None:
    scheduling.assign("1", "early", day(0), author="admin")
    cover = scheduling.assign("1", "night", day(1), day(2), author="admin")
    assert worked(0, 3) == "early night night early"
    assert scheduling.unassign(cover.id[:8], "boss").id == cover.id
    assert worked(0, 3) == "early early early early"
    actor, action, subject, details = audit.entries[-1]
    assert (actor, action, subject) == ("boss", "remove assignment", cover.employee_id)
    assert (details["from_day"], details["to_day"]) == ("2026-03-03", "2026-03-04")


@pytest.mark.usefixtures("rota", "ada")
def test_an_assignment_is_ended_from_a_day_on(scheduling: SchedulingService, worked: Callable[[int, int], str]) -> None:
    made = scheduling.assign("1", "early", day(0), author="admin")
    removed = scheduling.unassign(made.id, "admin", day(2))
    assert (removed.from_day, removed.to_day) == (day(2), None)
    assert worked(0, 3) == "early early - -"
    with pytest.raises(UserError, match="ended on 2026-03-03 already"):
        scheduling.unassign(made.id, "admin", day(2))
    scheduling.unassign(made.id, "admin", day(-5))
    assert scheduling.assignments("1") == []


@pytest.mark.parametrize(
    ("text", "words"), [("", "at least 4"), ("abc", "at least 4"), ("nothing like it", "no assign")]
)
def test_an_assignment_nobody_knows_cannot_be_removed(scheduling: SchedulingService, text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        scheduling.unassign(text, "admin")


@pytest.mark.usefixtures("rota", "ada")
@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"code": "nobody"}, 'Nobody has the code "nobody"'),
        ({"shift_name": "noon"}, 'no shift called "noon"'),
        ({"to_day": day(-1)}, "before the first"),
        ({"from_day": date(2926, 1, 1)}, "too far away"),
        ({"weekdays": ()}, "No day of the schedule"),
    ],
)
def test_an_assignment_that_cannot_be_is_refused(
    scheduling: SchedulingService, change: dict[str, object], words: str, audit: RememberedChanges
) -> None:
    before = len(audit.entries)
    with pytest.raises(UserError, match=words):
        scheduling.assign(**({"code": "1", "shift_name": "early", "from_day": day(0), "author": "a"} | change))  # type: ignore[arg-type]
    assert len(audit.entries) == before


@pytest.mark.usefixtures("rota", "ada")
@pytest.mark.parametrize(
    ("cycle", "words"),
    [([], "No day"), ([None, None], "No day"), (["noon"], "no shift"), (["early"] * 367, "longer than 366")],
)
def test_a_rotation_that_cannot_be_is_refused(
    scheduling: SchedulingService, cycle: list[str | None], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        scheduling.rotate("1", cycle, day(0), author="admin")


@pytest.mark.usefixtures("rota")
def test_who_is_deactivated_gets_no_shifts(
    scheduling: SchedulingService, people_service: PeopleService, ada: Employee
) -> None:
    people_service.deactivate(ada.id)
    with pytest.raises(UserError, match="Ada is deactivated"):
        scheduling.assign("1", "early", day(0), author="admin")


def test_a_shift_nobody_ever_worked_is_removed_for_good(scheduling: SchedulingService) -> None:
    scheduling.add_shift(shift(), "admin")
    retired = scheduling.archive_shift("day", "admin")
    assert (retired.archived, retired.people_left) == (False, 0)
    assert scheduling.shifts(include_archived=True) == []


@pytest.mark.usefixtures("rota")
def test_a_shift_in_use_is_archived_and_plans_stay(
    scheduling: SchedulingService, ada: Employee, worked: Callable[[int, int], str]
) -> None:
    scheduling.assign("1", "early", day(0), author="admin")
    retired = scheduling.archive_shift("early", "admin")
    assert (retired.archived, retired.people_left) == (True, 1)
    assert worked(0, 1) == "early early"
    assert "early" not in [stored.shift.name for stored in scheduling.shifts()]
    with pytest.raises(UserError, match="archived and can't be assigned"):
        scheduling.assign("1", "early", day(0), author="admin")
    scheduling.add_shift(shift("07:00-15:00", "early"), "admin")
    assert worked(0, 0) == "early"
    (plan,) = scheduling.plans(ada, day(0), day(0))
    assert plan.planned is not None
    assert plan.planned.start_utc == datetime(2026, 3, 2, 5, 0, tzinfo=UTC)  # still the one that was archived


@pytest.mark.usefixtures("rota")
def test_editing_a_shift_holds_from_a_day_on_and_leaves_the_past_alone(
    scheduling: SchedulingService, ada: Employee, worked: Callable[[int, int], str]
) -> None:
    scheduling.rotate("1", ["early", "late", None], day(0), author="admin")
    before = scheduling.plans(ada, day(0), day(3))
    done = scheduling.catalogue.replace_shift("early", shift("05:00-13:00", "Early", grace_late_min=5), day(4), "admin")
    assert (done.people, done.old.name, done.new.name) == (1, "early", "Early")
    assert scheduling.plans(ada, day(0), day(3)) == before
    assert worked(0, 10) == "early late - early late - Early late - Early late"
    assert worked(13, 13) == "late"


@pytest.mark.usefixtures("rota")
def test_editing_a_shift_leaves_what_covers_it_in_its_place(
    scheduling: SchedulingService, ada: Employee, worked: Callable[[int, int], str]
) -> None:
    scheduling.assign("1", "late", day(-9), author="admin")
    scheduling.assign("1", "early", day(0), author="admin")
    scheduling.assign("1", "night", day(1), day(3), author="admin")
    scheduling.assign("1", "late", day(2), day(2), author="admin")
    assert worked(-4, 4) == "late late - - early night late night early"
    scheduling.catalogue.replace_shift("early", shift("05:00-13:00", "dawn"), day(3), "admin")
    assert worked(-4, 4) == "late late - - early night late night dawn"
    scheduling.catalogue.replace_shift("night", shift("21:00-05:00", "night"), day(-20), "admin")
    assert worked(-4, 4) == "late late - - early night late night dawn"
    assert scheduling.plans(ada, day(1), day(1))[0].planned.segments[0].start_utc.hour == 20  # type: ignore[union-attr]


@pytest.mark.usefixtures("rota", "ada")
def test_a_shift_cannot_be_edited_into_another_one(scheduling: SchedulingService) -> None:
    with pytest.raises(UserError, match='called "late" already'):
        scheduling.catalogue.replace_shift("early", shift(name="late"), day(0), "admin")
    assert [stored.shift.name for stored in scheduling.shifts()] == ["early", "late", "night"]


def test_leave_is_granted_and_taken_back(
    scheduling: SchedulingService, ada: Employee, audit: RememberedChanges, clock: FakeClock
) -> None:
    given = scheduling.add_leave("1", day(0), day(4), " vacation ", author="admin", note="Crete")
    assert (given.kind, given.author, given.created_at_utc) == ("vacation", "admin", clock.now_utc())
    assert [(row.leave, row.employee) for row in scheduling.leave(day(4), day(9))] == [(given, ada)]
    assert scheduling.leave(day(5), day(9), "1") == []
    taken = scheduling.remove_leave(given.id[:6], "boss")
    assert (taken.leave, taken.employee) == (given, ada)
    assert scheduling.leave(day(0), day(9)) == []
    assert audit.actions == ["add leave", "remove leave"]


@pytest.mark.usefixtures("ada")
@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"code": "nobody"}, "Nobody has"),
        ({"to_day": day(-1)}, "before the first"),
        ({"kind": " "}, "no kind"),
        ({"kind": "x" * 61}, "longer than 60"),
        ({"note": "x" * 201}, "longer than 200"),
        ({"from_day": day(2), "to_day": day(2)}, r"leave \(sick\) from 2026-03-03 to 2026-03-05 already"),
    ],
)
def test_leave_that_cannot_be_is_refused(scheduling: SchedulingService, change: dict[str, object], words: str) -> None:
    scheduling.add_leave("1", day(1), day(3), "sick", author="admin")
    wanted = {"code": "1", "from_day": day(7), "to_day": day(9), "kind": "vacation", "author": "admin"} | change
    with pytest.raises(UserError, match=words):
        scheduling.add_leave(**wanted)  # type: ignore[arg-type]
    assert len(scheduling.leave(day(-9), day(99))) == 1


@pytest.mark.usefixtures("ada")
def test_leave_and_holidays_reach_the_plans(
    scheduling: SchedulingService, worked: Callable[[int, int], str], rota: dict[str, Shift]
) -> None:
    scheduling.assign("1", "early", day(0), author="admin")
    scheduling.add_leave("1", day(1), day(1), "vacation", author="admin")
    scheduling.holidays.add(day(2), "Founders' Day", "admin")
    assert worked(0, 3) == "early - - early"


@pytest.mark.usefixtures("rota")
def test_locked_days_keep_their_plan(
    scheduling: SchedulingService, locks: LocksAtWill, ada: Employee, audit: RememberedChanges
) -> None:
    scheduling.assign("1", "early", day(0), author="admin")
    made = scheduling.assignments("1")[0].assignment
    given = scheduling.add_leave("1", day(1), day(1), "sick", author="admin")
    locks.lock(day(0), day(6))
    before, recorded = scheduling.plans(ada, day(0), day(6)), len(audit.entries)
    for refused in (
        lambda: scheduling.assign("1", "late", day(6), day(9), author="admin"),
        lambda: scheduling.assign("1", "late", day(-9), author="admin"),
        lambda: scheduling.rotate("1", ["late"], day(3), author="admin"),
        lambda: scheduling.unassign(made.id, "admin"),
        lambda: scheduling.unassign(made.id, "admin", day(6)),
        lambda: scheduling.add_leave("1", day(6), day(8), "sick", author="admin"),
        lambda: scheduling.remove_leave(given.id, "admin"),
        lambda: scheduling.catalogue.replace_shift("early", shift(name="early"), day(6), "admin"),
    ):
        with pytest.raises(UserError, match="from 2026-03-02 to 2026-03-08 are locked"):
            refused()
    scheduling.unassign(made.id, "admin", day(7))
    scheduling.catalogue.replace_shift("early", shift(name="early"), day(7), "admin")
    assert scheduling.plans(ada, day(0), day(6)) == before
    assert len(audit.entries) == recorded + 2


@pytest.mark.usefixtures("rota")
def test_nothing_is_expected_before_hiring_after_leaving_and_once_deactivated(
    scheduling: SchedulingService, people_service: PeopleService, clock: FakeClock
) -> None:
    bob = people_service.add("2", "Bob", hired_on=day(1))
    scheduling.rotate("2", ["early"], day(-9), author="admin")
    bob = people_service.update(replace(bob, left_on=day(4)))
    assert " ".join(map(name_of, scheduling.plans(bob, day(0), day(5)))) == "- early early early early -"
    clock.set_utc(datetime(2026, 3, 3, 23, 30, tzinfo=UTC))  # half past midnight of the fourth in Berlin
    people_service.deactivate(bob.id)
    bob = people_service.get(bob.id)
    assert " ".join(map(name_of, scheduling.plans(bob, day(0), day(5)))) == "- early early - - -"


@pytest.mark.usefixtures("rota")
def test_many_people_are_planned_together(
    scheduling: SchedulingService, people_service: PeopleService, ada: Employee
) -> None:
    bob = people_service.add("2", "Bob", zone="Asia/Ho_Chi_Minh")
    scheduling.assign("1", "early", day(0), author="admin")
    scheduling.assign("2", "early", day(0), author="admin")
    plans = scheduling.plans_for([ada, bob], day(0), day(9))
    assert plans == {person.id: scheduling.plans(person, day(0), day(9)) for person in (ada, bob)}
    starts = [plans[person.id][0].planned.start_utc for person in (ada, bob)]  # type: ignore[union-attr]
    assert starts == [datetime(2026, 3, 2, 5, 0, tzinfo=UTC), datetime(2026, 3, 1, 23, 0, tzinfo=UTC)]
    assert scheduling.plans_for([ada], day(1), day(0)) == {ada.id: []}
    assert scheduling.plans_for([], day(0), day(1)) == {}


@pytest.mark.usefixtures("rota")
def test_the_shifts_around_an_instant_are_those_of_three_local_days(
    scheduling: SchedulingService, ada: Employee
) -> None:
    scheduling.rotate("1", ["night"], day(0), author="admin")
    just_after_midnight = datetime(2026, 3, 4, 23, 10, tzinfo=UTC)  # 5 March in Berlin
    assert [each.day for each in scheduling.planned_around(ada, just_after_midnight)] == [day(2), day(3), day(4)]
    assert [each.day for each in scheduling.planned_around(ada, datetime(2026, 3, 1, 12, tzinfo=UTC))] == [day(0)]


def test_a_split_shift_keeps_its_segments(scheduling: SchedulingService, ada: Employee) -> None:
    split = scheduling.add_shift(replace(shift(), segments=segments("08:00-12:00 16:00-20:00")), "admin")
    scheduling.assign("1", split.name, day(0), author="admin")
    (plan,) = scheduling.plans(ada, day(0), day(0))
    assert plan.planned is not None
    assert plan.planned.span == timedelta(hours=8)
