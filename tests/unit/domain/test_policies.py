"""What a sighting means under each policy: tables worked by hand."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.planning import PlannedShift
from attendance_app.domain.policies import (
    STALE_AFTER,
    ChooseKind,
    PunchPolicy,
    RecordPunch,
    RepeatOf,
    Sighting,
    decide,
)
from attendance_app.domain.punches import PunchKind
from tests.fakes.shifts import effective, planned_shift

IN, OUT, BREAK_START, BREAK_END = PunchKind.IN, PunchKind.OUT, PunchKind.BREAK_START, PunchKind.BREAK_END
TOGGLE, FIRST_LAST = PunchPolicy.TOGGLE, PunchPolicy.FIRST_LAST
BUTTONS, SCHEDULE = PunchPolicy.BUTTONS, PunchPolicy.SCHEDULE
MONDAY = date(2026, 3, 2)
TUESDAY = date(2026, 3, 3)
AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
DEBOUNCE = timedelta(seconds=120)

OFFICE = [planned_shift(day, ("09:00", "17:00"), window=("12:00", "13:00")) for day in (MONDAY, TUESDAY)]
NIGHTS = [planned_shift(day, ("22:00", "06:00")) for day in (date(2026, 3, 1), MONDAY, TUESDAY)]
SPLIT = [planned_shift(day, ("08:00", "12:00"), ("16:00", "20:00")) for day in (MONDAY, TUESDAY)]
CLOSE_SPLIT = [planned_shift(MONDAY, ("09:00", "17:00"), ("18:00", "22:00"))]
BACK_TO_BACK = [planned_shift(MONDAY, ("06:00", "14:00"), ("14:00", "22:00"))]


def moment(text: str) -> datetime:
    """`"mon 09:00"` or `"tue 09:00"` in UTC."""
    day, _, clock = text.partition(" ")
    return datetime.combine({"mon": MONDAY, "tue": TUESDAY}[day], datetime.min.time(), UTC) + timedelta(
        hours=int(clock[:2]), minutes=int(clock[3:])
    )


def seen(at: datetime, *punches: EffectivePunch, planned: Sequence[PlannedShift] = ()) -> Sighting:
    return Sighting(at, punches, DEBOUNCE, planned=tuple(planned))


def day_of(policy: PunchPolicy, planned: Sequence[PlannedShift], moments: Sequence[str]) -> list[PunchKind]:
    """The kinds that a series of sightings is recorded as."""
    record: list[EffectivePunch] = []
    for text in moments:
        decision = decide(policy, seen(moment(text), *record, planned=planned))
        assert isinstance(decision, RecordPunch)
        record.append(effective(decision.kind, moment(text)))
    return [punch.kind for punch in record]


# ---- the debounce, the same under all policies ----


@pytest.mark.parametrize("policy", list(PunchPolicy))
@pytest.mark.parametrize("seconds", [119.999999, 1, 0, -1, -119.999999])
def test_a_sighting_within_the_debounce_repeats_a_punch_even_out_of_order(policy: PunchPolicy, seconds: float) -> None:
    last = effective(IN, AT - timedelta(seconds=seconds))
    assert decide(policy, seen(AT, last)) == RepeatOf(last)


def test_a_sighting_when_the_debounce_ends_is_a_punch() -> None:
    assert decide(TOGGLE, seen(AT, effective(IN, AT - DEBOUNCE))) == RecordPunch(OUT)


def test_without_debounce_nothing_is_a_repeat() -> None:
    assert decide(TOGGLE, Sighting(AT, (effective(IN, AT),), timedelta())) == RecordPunch(OUT)


def test_the_nearest_punch_is_repeated() -> None:
    before, after = effective(IN, AT - timedelta(seconds=60)), effective(OUT, AT + timedelta(seconds=59))
    assert decide(TOGGLE, seen(AT, before, after)) == RepeatOf(after)


# ---- toggle ----


def test_the_first_punch_is_in() -> None:
    assert decide(TOGGLE, seen(AT)) == RecordPunch(IN)


@pytest.mark.parametrize(("last", "due"), [(IN, OUT), (OUT, IN), (BREAK_START, BREAK_END), (BREAK_END, OUT)])
def test_the_next_punch_answers_the_last(last: PunchKind, due: PunchKind) -> None:
    assert decide(TOGGLE, seen(AT, effective(last, AT - timedelta(hours=4)))) == RecordPunch(due)


@pytest.mark.parametrize("kind", list(PunchKind))
def test_who_forgot_to_leave_comes_in_the_next_day(kind: PunchKind) -> None:
    last = effective(kind, AT - STALE_AFTER - timedelta.resolution)
    assert decide(TOGGLE, seen(AT, last)) == RecordPunch(IN)


def test_a_long_shift_still_ends() -> None:
    assert decide(TOGGLE, seen(AT, effective(IN, AT - STALE_AFTER))) == RecordPunch(OUT)


def test_a_punch_much_later_says_nothing_about_now() -> None:
    assert decide(TOGGLE, seen(AT, effective(IN, AT + timedelta(hours=3)))) == RecordPunch(IN)


def test_an_errand_late_yesterday_without_its_out_does_not_invert_a_planned_day() -> None:
    """In at 17:00, seen at 08:50: less than 16 hours, but the day's shift is about to begin."""
    assert decide(TOGGLE, seen(moment("tue 08:50"), effective(IN, moment("mon 17:00")))) == RecordPunch(OUT)
    with_plan = seen(moment("tue 08:50"), effective(IN, moment("mon 17:00")), planned=OFFICE)
    assert decide(TOGGLE, with_plan) == RecordPunch(IN)


def test_overtime_into_the_night_is_still_left() -> None:
    at = seen(moment("tue 01:30"), effective(IN, moment("mon 09:40")), planned=OFFICE)
    assert decide(TOGGLE, at) == RecordPunch(OUT)


def test_who_comes_much_too_early_has_come_for_that_shift() -> None:
    at = seen(moment("mon 08:00"), effective(IN, moment("mon 05:30")), planned=OFFICE)
    assert decide(TOGGLE, at) == RecordPunch(OUT)


def test_stretches_that_touch_are_one() -> None:
    assert day_of(TOGGLE, BACK_TO_BACK, ["mon 06:05", "mon 22:01"]) == [IN, OUT]
    assert day_of(TOGGLE, BACK_TO_BACK, ["mon 05:55", "mon 14:00", "mon 14:10", "mon 22:01"]) == [IN, OUT, IN, OUT]


# ---- first and last ----


@pytest.mark.parametrize(
    ("planned", "moments", "kinds"),
    [
        ((), ["mon 08:00"], [IN]),
        ((), ["mon 08:00", "mon 12:00", "mon 13:00", "mon 17:00"], [IN, OUT, OUT, OUT]),
        ((), ["mon 08:00", "tue 08:00", "tue 17:00"], [IN, IN, OUT]),  # nobody saw the person leave on Monday
        ((), ["mon 22:00", "tue 06:00"], [IN, IN]),  # a night without a plan is two calendar days
        (NIGHTS, ["mon 21:55", "tue 02:00", "tue 06:10", "tue 21:50"], [IN, OUT, OUT, IN]),
        (NIGHTS, ["mon 06:10", "mon 21:55", "tue 09:59"], [IN, IN, OUT]),  # the first belongs to Sunday's night
        (OFFICE, ["mon 08:55", "mon 20:59", "tue 08:59"], [IN, OUT, IN]),
    ],
)
def test_the_first_sighting_of_the_working_day_is_in_and_later_ones_out(
    planned: Sequence[PlannedShift], moments: Sequence[str], kinds: Sequence[PunchKind]
) -> None:
    assert day_of(FIRST_LAST, planned, moments) == kinds


def test_the_day_of_unplanned_work_is_the_person_s_own() -> None:
    """23:30 and 00:30 UTC are the same Tuesday in Berlin (00:30 and 01:30), not in UTC."""
    late = effective(IN, moment("mon 23:30"))
    berlin = Sighting(moment("tue 00:30"), (late,), DEBOUNCE, zone=ZoneInfo("Europe/Berlin"))
    utc = Sighting(moment("tue 00:30"), (late,), DEBOUNCE, zone=UTC)
    assert (decide(FIRST_LAST, berlin), decide(FIRST_LAST, utc)) == (RecordPunch(OUT), RecordPunch(IN))


# ---- schedule ----


@pytest.mark.parametrize(
    ("planned", "moments", "kinds"),
    [
        (OFFICE, ["mon 08:55", "mon 12:03", "mon 12:50", "mon 17:10"], [IN, BREAK_START, BREAK_END, OUT]),
        (OFFICE, ["mon 08:55", "mon 12:03", "mon 16:30"], [IN, BREAK_START, OUT]),  # never came back to the clock
        (OFFICE, ["mon 08:55", "mon 17:02"], [IN, OUT]),
        (OFFICE, ["mon 08:55", "mon 12:00", "mon 13:00", "mon 13:20"], [IN, BREAK_START, BREAK_END, OUT]),  # one break
        (OFFICE, ["mon 14:00", "mon 17:00"], [IN, OUT]),  # five hours late
        (OFFICE, ["mon 16:59"], [IN]),  # nobody leaves who hasn't come
        (OFFICE, ["mon 08:55", "tue 08:50", "tue 17:05"], [IN, IN, OUT]),  # Monday's out is missing
        (OFFICE, ["mon 08:55", "mon 14:30"], [IN, OUT]),  # the middle between 12:00 and 17:00: the out
        (OFFICE, ["mon 08:55", "mon 14:29"], [IN, BREAK_START]),
        (NIGHTS, ["mon 21:50", "tue 06:05", "tue 21:55"], [IN, OUT, IN]),
        (NIGHTS, ["mon 21:50", "tue 21:55", "tue 29:55"], [IN, IN, OUT]),
        (SPLIT, ["mon 08:00", "mon 12:00", "mon 16:00", "mon 20:00"], [IN, OUT, IN, OUT]),
        (SPLIT, ["mon 08:00", "mon 15:55", "mon 20:00"], [IN, IN, OUT]),  # the morning's out is missing
        (SPLIT, ["mon 08:00", "mon 12:40", "mon 15:10", "mon 20:00"], [IN, OUT, IN, OUT]),
        (CLOSE_SPLIT, ["mon 09:00", "mon 17:40", "mon 17:58", "mon 22:00"], [IN, OUT, IN, OUT]),
        ((), ["mon 09:00", "mon 12:00", "mon 13:00", "mon 17:00"], [IN, OUT, IN, OUT]),  # no plan: toggle
    ],
)
def test_the_kind_is_that_of_the_nearest_expected_event_that_is_possible(
    planned: Sequence[PlannedShift], moments: Sequence[str], kinds: Sequence[PunchKind]
) -> None:
    assert day_of(SCHEDULE, planned, moments) == kinds


def test_a_break_that_no_plan_expects_still_ends() -> None:
    at = seen(moment("tue 02:00"), effective(IN, moment("mon 22:00")), effective(BREAK_START, moment("tue 01:30")))
    for planned in (tuple(NIGHTS), ()):
        assert decide(SCHEDULE, Sighting(at.at_utc, at.punches, DEBOUNCE, planned=planned)) == RecordPunch(BREAK_END)


# ---- buttons ----


@pytest.mark.parametrize(
    ("record", "at", "allowed", "suggested"),
    [
        ([], "mon 08:55", (IN, OUT), IN),
        ([(IN, "mon 08:55")], "mon 11:50", (OUT, BREAK_START), BREAK_START),
        ([(IN, "mon 08:55")], "mon 17:00", (OUT, BREAK_START), OUT),
        ([(IN, "mon 08:55"), (BREAK_START, "mon 12:00")], "mon 12:30", (OUT, BREAK_END), BREAK_END),
        ([(IN, "mon 08:55"), (OUT, "mon 17:00")], "mon 17:20", (IN,), IN),
        ([(IN, "mon 08:55"), (OUT, "mon 17:00")], "tue 08:55", (IN, OUT), IN),
        ([(IN, "mon 17:00")], "tue 08:20", (IN, OUT), IN),  # forgot to leave yesterday
        ([(IN, "mon 17:00")], "tue 02:00", (IN, OUT, BREAK_START), OUT),  # works into the night
    ],
)
def test_what_makes_sense_is_offered_and_the_expected_suggested(
    record: list[tuple[PunchKind, str]], at: str, allowed: tuple[PunchKind, ...], suggested: PunchKind
) -> None:
    punches = [effective(kind, moment(text)) for kind, text in record]
    assert decide(BUTTONS, seen(moment(at), *punches, planned=OFFICE)) == ChooseKind(allowed, suggested)
