"""Plans: which assignment counts, rotation, leave, holidays, work on days off."""

from collections.abc import Sequence
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.domain.calendars import Leave, SiteHoliday, holidays_in_force
from attendance_app.domain.planning import Assignment, DayPlan, Planner, plan_day, weekly_cycle
from attendance_app.domain.shifts import BreakRules, Shift
from tests.fakes.schedules import assignment, shift

BERLIN = "Europe/Berlin"
MONDAY = date(2026, 3, 2)
EARLY, LATE, NIGHT = shift("06:00-14:00", "early"), shift("14:00-22:00", "late"), shift("22:00-06:00", "night")
SHIFTS = {each.id: each for each in (EARLY, LATE, NIGHT)}


def day(number: int) -> date:
    """Days after Monday, 2 March 2026."""
    return MONDAY + timedelta(days=number)


def leave(first: date, last: date, kind: str = "vacation", **more: object) -> Leave:
    return Leave("leave", "ada", first, last, kind, **more)  # type: ignore[arg-type]


def plan(
    on: date,
    assignments: Sequence[Assignment],
    leaves: Sequence[Leave] = (),
    holidays: dict[date, str] | None = None,
    shifts: dict[str, Shift] = SHIFTS,
) -> DayPlan:
    return plan_day(on, assignments, shifts, BERLIN, leaves, holidays or {})


def name(found: DayPlan) -> str:
    return found.planned.shift.name if found.planned else "-"


def names(assignments: Sequence[Assignment], first: date, last: date) -> str:
    return " ".join(name(each) for each in Planner(SHIFTS, {}).plan(first, last, assignments, BERLIN, ()))


def office_week() -> Assignment:
    cycle, anchor = weekly_cycle(EARLY.id, (0, 1, 2, 3, 4), day(2))
    return Assignment("week", "ada", day(2), None, cycle, anchor)


def test_a_week_is_anchored_on_its_monday_whenever_it_begins() -> None:
    assert office_week().anchor_day == MONDAY
    assert names([office_week()], day(0), day(9)) == "- - early early early - - early early early"


def test_a_rotation_repeats_from_its_anchor() -> None:
    rota = assignment(day(0), None, EARLY, EARLY, LATE, LATE, NIGHT, NIGHT, None, None)
    expected = "early early late late night night - -"
    assert names([rota], day(0), day(15)) == f"{expected} {expected}"


def test_a_rotation_may_begin_within_its_cycle() -> None:
    rota = assignment(day(0), None, EARLY, LATE, NIGHT, None, anchor_day=day(2))
    assert names([rota], day(0), day(5)) == "night - early late night -"


def test_the_latest_assignment_counts_with_its_days_off_and_then_the_earlier_one_again() -> None:
    rota = assignment(day(0), None, EARLY, seq=1)
    cover = assignment(day(2), day(4), NIGHT, None, NIGHT, seq=2)
    assert names([cover, rota], day(0), day(5)) == "early early night - night early"


def test_without_a_schedule_nothing_is_expected_and_nothing_is_judged() -> None:
    assert plan(day(0), []) == DayPlan(day(0), BERLIN)


def test_work_on_a_day_off_is_judged_by_the_shifts_of_the_cycle() -> None:
    rota = assignment(day(0), None, EARLY, LATE, None, EARLY)
    off = plan(day(2), [rota])
    assert off.planned is None
    assert [(each.shift.name, each.day) for each in off.reference] == [("early", day(2)), ("late", day(2))]
    assert plan(day(1), [rota]).reference == ()


@pytest.mark.parametrize(
    ("number", "reference"), [(-8, []), (-7, ["early"]), (-1, ["early"]), (12, ["early"]), (13, [])]
)
def test_work_just_before_or_after_an_assignment_is_judged_by_it(number: int, reference: list[str]) -> None:
    found = plan(day(number), [assignment(day(0), day(5), EARLY)])
    assert (name(found), [each.shift.name for each in found.reference]) == ("-", reference)


def test_between_two_assignments_the_one_that_ended_is_the_measure() -> None:
    both = [assignment(day(0), day(1), LATE), assignment(day(3), day(4), NIGHT)]
    assert [each.shift.name for each in plan(day(2), both).reference] == ["late"]


def test_a_holiday_is_free_and_names_itself_and_the_shift_it_keeps_from_being_worked_comes_first() -> None:
    rota = assignment(day(0), None, EARLY, LATE)
    free = plan(day(1), [rota], holidays={day(1): "Founders' Day"})
    assert (free.planned, free.holiday) == (None, "Founders' Day")
    assert [each.shift.name for each in free.reference] == ["late", "early"]


def test_a_shift_for_holidays_is_worked_on_them() -> None:
    ward = shift("06:00-14:00", "ward", on_holidays=True)
    found = plan(day(0), [assignment(day(0), None, ward)], holidays={day(0): "Easter"}, shifts={ward.id: ward})
    assert (name(found), found.holiday, found.reference) == ("ward", "Easter", ())


def test_a_day_of_leave_is_free() -> None:
    excused = plan(day(0), [assignment(day(0), None, EARLY)], [leave(day(0), day(0), "sick")])
    assert (excused.planned, excused.leave, excused.half_leave) == (None, "sick", False)
    assert [each.shift.name for each in excused.reference] == ["early"]


def test_on_half_a_day_of_leave_the_shift_stands() -> None:
    excused = plan(day(0), [assignment(day(0), None, EARLY)], [leave(day(0), day(0), half_day=True)])
    assert (name(excused), excused.leave, excused.half_leave) == ("early", "vacation", True)


def test_days_off_and_holidays_use_up_no_leave() -> None:
    fortnight = leave(day(0), day(13))
    planner = Planner(SHIFTS, {day(3): "Holiday"})
    plans = planner.plan(day(0), day(13), [office_week()], BERLIN, [fortnight])
    assert "".join("v" if each.leave else "h" if each.holiday else "-" for each in plans) == "vvvhv--vvvvv--"
    assert not any(each.planned for each in plans)


def test_leave_counts_for_people_without_a_schedule() -> None:
    assert plan(day(0), [], [leave(day(0), day(0))]).leave == "vacation"


def test_the_zone_of_a_day_is_that_of_its_shift() -> None:
    remote = shift("09:00-17:00", "remote", zone="Asia/Tokyo")
    rota = assignment(day(0), day(1), remote, None)
    zones = [plan(day(number), [rota], shifts={remote.id: remote}).zone for number in (0, 1, 20)]
    assert zones == ["Asia/Tokyo", "Asia/Tokyo", BERLIN]


def test_night_shifts_on_both_switches() -> None:
    nights = assignment(date(2026, 1, 1), None, NIGHT)
    plans = Planner(SHIFTS, {}).plan(date(2026, 1, 1), date(2026, 12, 31), [nights], BERLIN, ())
    odd = {each.day: each.planned.span for each in plans if each.planned and each.planned.span != timedelta(hours=8)}
    assert odd == {date(2026, 3, 28): timedelta(hours=7), date(2026, 10, 24): timedelta(hours=9)}


def test_own_holidays_add_to_the_public_ones_and_cancel_them() -> None:
    public = {day(0): "New Year", day(5): "Labour Day"}
    own = [SiteHoliday(day(5), "Labour Day", working=True), SiteHoliday(day(3), "Founders' Day")]
    assert holidays_in_force(public, own) == {day(0): "New Year", day(3): "Founders' Day"}


@st.composite
def schedules(draw: st.DrawFn) -> list[Assignment]:
    """Up to five assignments that overlap as they like."""
    made = []
    for seq in range(draw(st.integers(0, 5))):
        first = draw(st.integers(-40, 40))
        length = draw(st.none() | st.integers(0, 40))
        cycle = draw(st.lists(st.sampled_from([EARLY, LATE, NIGHT, None]), min_size=1, max_size=10))
        last = None if length is None else day(first + length)
        made.append(assignment(day(first), last, *cycle, seq=seq, anchor_day=day(draw(st.integers(-100, 100)))))
    return draw(st.permutations(made))


@settings(max_examples=300, deadline=None)
@given(schedules(), st.integers(-60, 60), st.integers(0, 60))
def test_every_day_is_planned_exactly_once_by_the_latest_assignment_that_covers_it(
    assignments: list[Assignment], first: int, length: int
) -> None:
    plans = Planner(SHIFTS, {}).plan(day(first), day(first + length), assignments, BERLIN, ())
    assert [each.day for each in plans] == [day(first + number) for number in range(length + 1)]
    for found in plans:
        covering = [each for each in assignments if each.covers(found.day)]
        expected = None
        if covering:
            latest = max(covering, key=lambda each: each.seq)
            expected = latest.cycle[(found.day.toordinal() - latest.anchor_day.toordinal()) % len(latest.cycle)]
        assert (found.planned.shift.id if found.planned else None) == expected
        assert found.planned is None or (found.planned.day == found.day and not found.reference)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from([EARLY, LATE, NIGHT, None]), min_size=1, max_size=28),
    st.integers(-500, 500),
    st.integers(0, 300),
)
def test_a_rotation_is_periodic(cycle: list[Shift | None], anchor: int, number: int) -> None:
    rota = assignment(day(0), None, *cycle, anchor_day=day(anchor))
    plans = Planner(SHIFTS, {}).plan(day(number), day(number + 2 * len(cycle) - 1), [rota], BERLIN, ())
    ids = [each.planned.shift.id if each.planned else None for each in plans]
    assert ids[: len(cycle)] == ids[len(cycle) :]
    assert sorted(map(str, ids[: len(cycle)])) == sorted(str(each.id if each else None) for each in cycle)


@settings(max_examples=200, deadline=None)
@given(schedules(), st.integers(-60, 60), st.integers(-50, 50), st.integers(0, 10), st.booleans())
def test_planning_many_people_at_once_says_the_same_as_a_day_at_a_time(
    assignments: list[Assignment], first: int, off: int, length: int, half: bool
) -> None:
    excused, free = [leave(day(off), day(off + length), half_day=half)], {day(off + 2): "Holiday"}
    planner = Planner(SHIFTS, free)
    planner.plan(day(-60), day(60), assignments[:2], BERLIN, ())  # somebody else with the same shifts
    planner.plan(day(-60), day(60), assignments[1:], "Asia/Tokyo", excused)
    together = planner.plan(day(first), day(first + 10), assignments, BERLIN, excused)
    assert together == [plan(day(first + number), assignments, excused, free) for number in range(11)]


def test_a_break_window_moves_with_the_day() -> None:
    lunch = shift("08:00-17:00", breaks=BreakRules(window=(time(12), time(13))))
    found = plan(day(0), [assignment(day(0), None, lunch)], shifts={lunch.id: lunch})
    assert found.planned is not None
    assert found.planned.break_window is not None
    assert found.planned.break_window.start_utc - found.planned.start_utc == timedelta(hours=4)
