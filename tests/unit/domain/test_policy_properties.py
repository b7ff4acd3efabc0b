"""Properties that punch policies keep whatever the times."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.planning import PlannedShift
from attendance_app.domain.policies import (
    STALE_AFTER,
    ChooseKind,
    Decision,
    PunchPolicy,
    RecordPunch,
    RepeatOf,
    Sighting,
    decide,
)
from attendance_app.domain.punches import PunchKind
from tests.fakes.shifts import effective, planned_shift

IN, OUT, BREAK_START, BREAK_END = PunchKind.IN, PunchKind.OUT, PunchKind.BREAK_START, PunchKind.BREAK_END
FIRST_DAY = date(2026, 3, 2)
START = datetime(2026, 3, 2, tzinfo=UTC)
DAYS = 4
EXAMPLES = settings(max_examples=300, deadline=None)
ANSWERS = {None: {IN}, OUT: {IN}, IN: {OUT, BREAK_START}, BREAK_START: {BREAK_END, OUT}, BREAK_END: {OUT, BREAK_START}}

policies = st.sampled_from(list(PunchPolicy))
debounces = st.timedeltas(timedelta(), timedelta(hours=1))
moments = st.timedeltas(timedelta(), timedelta(days=DAYS)).map(lambda since: START + since)
some_moments = st.lists(moments, max_size=20, unique=True)  # at one instant nothing comes before the other
schedules = st.sampled_from(
    [
        (),
        tuple(
            planned_shift(FIRST_DAY + timedelta(days), ("09:00", "17:00"), window=("12:00", "13:00"))
            for days in range(-1, DAYS + 1)
        ),
        tuple(planned_shift(FIRST_DAY + timedelta(days), ("22:00", "06:00")) for days in range(-1, DAYS + 1)),
        tuple(
            planned_shift(FIRST_DAY + timedelta(days), ("08:00", "12:00"), ("16:00", "20:00"))
            for days in range(-1, DAYS + 1)
        ),
    ]
)
planned_schedules = schedules.filter(bool)


def see(
    policy: PunchPolicy,
    record: list[EffectivePunch],
    at: datetime,
    debounce: timedelta = timedelta(),
    planned: tuple[PlannedShift, ...] = (),
) -> Decision:
    """Decide, and record what was decided or suggested."""
    in_order = tuple(sorted(record, key=lambda punch: (punch.at_utc, punch.id)))
    decision = decide(policy, Sighting(at, in_order, debounce, planned=planned))
    if isinstance(decision, RecordPunch):
        record.append(effective(decision.kind, at))
    elif isinstance(decision, ChooseKind):
        record.append(effective(decision.suggested, at))
    return decision


def record_of(
    policy: PunchPolicy,
    times: list[datetime],
    debounce: timedelta = timedelta(),
    planned: tuple[PlannedShift, ...] = (),
) -> list[EffectivePunch]:
    record: list[EffectivePunch] = []
    for at in times:
        see(policy, record, at, debounce, planned)
    return record


def working_day(at: datetime, planned: tuple[PlannedShift, ...]) -> date:
    """Reckoned here anew: the shift within four hours that is nearest, else the date."""
    near = {}
    for shift in planned:
        away = (
            timedelta()
            if shift.start_utc <= at <= shift.end_utc
            else min(abs(at - shift.start_utc), abs(at - shift.end_utc))
        )
        if away <= timedelta(hours=4):
            near[away, shift.day] = shift.day
    return near[min(near)] if near else at.date()


@EXAMPLES
@given(policies, some_moments, debounces, schedules)
def test_no_two_punches_are_within_the_debounce_in_whatever_order_they_come(
    policy: PunchPolicy, times: list[datetime], debounce: timedelta, planned: tuple[PlannedShift, ...]
) -> None:
    record = sorted(punch.at_utc for punch in record_of(policy, times, debounce, planned))
    assert all(later - earlier >= debounce for earlier, later in itertools.pairwise(record))


@EXAMPLES
@given(policies, moments, moments, debounces, schedules)
def test_whether_two_sightings_are_one_punch_does_not_depend_on_which_came_first(
    policy: PunchPolicy, one: datetime, other: datetime, debounce: timedelta, planned: tuple[PlannedShift, ...]
) -> None:
    forth = record_of(policy, [one, other], debounce, planned)
    back = record_of(policy, [other, one], debounce, planned)
    assert len(forth) == len(back)


@EXAMPLES
@given(policies, some_moments, moments, debounces, schedules)
def test_deciding_again_after_recording_changes_nothing(
    policy: PunchPolicy,
    times: list[datetime],
    at: datetime,
    debounce: timedelta,
    planned: tuple[PlannedShift, ...],
) -> None:
    assume(debounce > timedelta())
    record = record_of(policy, [*times, at], debounce, planned)
    before = list(record)
    assert isinstance(see(policy, record, at, debounce, planned), RepeatOf)
    assert record == before


@EXAMPLES
@given(some_moments, debounces)
def test_toggle_alternates_except_after_a_forgotten_out(times: list[datetime], debounce: timedelta) -> None:
    record = record_of(PunchPolicy.TOGGLE, sorted(times), debounce)
    assert not record or record[0].kind is IN
    for earlier, later in itertools.pairwise(record):
        stale = later.at_utc - earlier.at_utc > STALE_AFTER
        assert later.kind is (OUT if earlier.kind is IN and not stale else IN)


@EXAMPLES
@given(some_moments, planned_schedules)
def test_with_a_plan_toggle_alternates_within_a_stretch_of_work(
    times: list[datetime], planned: tuple[PlannedShift, ...]
) -> None:
    record = record_of(PunchPolicy.TOGGLE, sorted(times), planned=planned)
    for shift in planned:
        for segment in shift.segments:
            inside = [punch for punch in record if segment.start_utc <= punch.at_utc <= segment.end_utc]
            for earlier, later in itertools.pairwise(inside):
                assert later.kind is not earlier.kind


@EXAMPLES
@given(
    st.sampled_from([PunchPolicy.TOGGLE, PunchPolicy.SCHEDULE, PunchPolicy.FIRST_LAST, PunchPolicy.BUTTONS]),
    planned_schedules,
    st.floats(0, 1),
    st.integers(-59, 120),
)
def test_a_missing_out_never_inverts_the_next_planned_day(
    policy: PunchPolicy, planned: tuple[PlannedShift, ...], came_at: float, late_min: int
) -> None:
    """Whenever the person came to the last stretch, seen from an hour before the next shift to two hours into it."""
    today, tomorrow = planned[1], planned[2]
    last = today.segments[-1]
    came = last.start_utc + (last.end_utc - last.start_utc) * came_at
    record = record_of(policy, [came], planned=planned)
    see(policy, record, tomorrow.start_utc + timedelta(minutes=late_min), planned=planned)
    see(policy, record, tomorrow.end_utc, planned=planned)
    assert [punch.kind for punch in record] == [IN, IN, OUT]


@EXAMPLES
@given(st.timedeltas(timedelta(), timedelta(hours=8)), st.timedeltas(STALE_AFTER, timedelta(days=3)))
def test_without_a_plan_a_missing_out_is_over_when_it_is_stale(came: timedelta, gap: timedelta) -> None:
    assume(gap > STALE_AFTER)
    first = START + came
    record = record_of(PunchPolicy.TOGGLE, [first, first + gap, first + gap + timedelta(hours=8)])
    assert [punch.kind for punch in record] == [IN, IN, OUT]


@EXAMPLES
@given(some_moments, debounces, schedules)
def test_first_last_has_exactly_one_in_in_a_working_day_and_it_is_the_first(
    times: list[datetime], debounce: timedelta, planned: tuple[PlannedShift, ...]
) -> None:
    record = record_of(PunchPolicy.FIRST_LAST, sorted(times), debounce, planned)
    for _, punches in itertools.groupby(record, key=lambda punch: working_day(punch.at_utc, planned)):
        kinds = [punch.kind for punch in punches]
        assert kinds == [IN] + [OUT] * (len(kinds) - 1)
    days = [day for day, _ in itertools.groupby(working_day(punch.at_utc, planned) for punch in record)]
    assert len(days) == len(set(days))  # a day isn't left and entered again


@EXAMPLES
@given(some_moments, schedules, st.randoms())
def test_under_first_last_first_and_last_do_not_depend_on_the_order_of_arrival(
    times: list[datetime], planned: tuple[PlannedShift, ...], random: object
) -> None:
    shuffled = list(times)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    record = sorted(record_of(PunchPolicy.FIRST_LAST, shuffled, planned=planned), key=lambda punch: punch.at_utc)
    assert [punch.at_utc for punch in record] == sorted(times)
    for _, punches in itertools.groupby(record, key=lambda punch: working_day(punch.at_utc, planned)):
        assert next(punches).kind is IN


@EXAMPLES
@given(some_moments, debounces, schedules)
def test_under_schedule_every_punch_answers_the_one_before_or_begins_anew(
    times: list[datetime], debounce: timedelta, planned: tuple[PlannedShift, ...]
) -> None:
    """So nobody is out, or on a break, before having come in."""
    record = record_of(PunchPolicy.SCHEDULE, sorted(times), debounce, planned)
    before: PunchKind | None = None
    for punch in record:
        assert punch.kind in ANSWERS[before] | {IN}
        before = punch.kind


@EXAMPLES
@given(some_moments, planned_schedules)
def test_under_schedule_a_shift_has_no_out_before_its_in(
    times: list[datetime], planned: tuple[PlannedShift, ...]
) -> None:
    """Of people who were not at work when the shift began to be near, four hours before."""
    record = record_of(PunchPolicy.SCHEDULE, sorted(times), planned=planned)
    for shift in planned:
        near = shift.start_utc - timedelta(hours=4)
        earlier = [punch for punch in record if punch.at_utc < near]
        mine = [punch.kind for punch in record if near <= punch.at_utc <= shift.end_utc]
        if mine and (not earlier or earlier[-1].kind is OUT):
            assert mine[0] is IN


@EXAMPLES
@given(st.lists(st.tuples(moments, st.sampled_from(list(PunchKind))), max_size=12), moments, schedules)
def test_what_buttons_suggest_is_offered_and_what_answers_the_record_too(
    entries: list[tuple[datetime, PunchKind]], at: datetime, planned: tuple[PlannedShift, ...]
) -> None:
    punches = tuple(effective(kind, instant) for instant, kind in sorted(entries))
    decision = decide(PunchPolicy.BUTTONS, Sighting(at, punches, timedelta(), planned=planned))
    assert isinstance(decision, ChooseKind)
    assert decision.suggested in decision.allowed
    assert decision.allowed == tuple(kind for kind in PunchKind if kind in decision.allowed)
    if BREAK_END in decision.allowed:
        assert [punch for punch in punches if punch.at_utc <= at][-1].kind is BREAK_START


@EXAMPLES
@given(policies, some_moments, moments, debounces, schedules)
def test_punches_out_of_sight_say_nothing(
    policy: PunchPolicy,
    times: list[datetime],
    at: datetime,
    debounce: timedelta,
    planned: tuple[PlannedShift, ...],
) -> None:
    """Those later than the debounce, and those longer ago than 36 hours."""
    record = sorted(record_of(policy, times, debounce, planned), key=lambda punch: punch.at_utc)
    near = [punch for punch in record if at - timedelta(hours=36) <= punch.at_utc <= at + debounce]
    everything = decide(policy, Sighting(at, tuple(record), debounce, planned=planned))
    assert everything == decide(policy, Sighting(at, tuple(near), debounce, planned=planned))


@EXAMPLES
@given(policies, some_moments, moments, st.sampled_from(["Europe/Berlin", "Asia/Kolkata"]))
def test_a_zone_only_matters_for_the_date_of_unplanned_work(
    policy: PunchPolicy, times: list[datetime], at: datetime, zone: str
) -> None:
    assume(policy in (PunchPolicy.TOGGLE, PunchPolicy.SCHEDULE))
    punches = tuple(sorted(record_of(policy, times), key=lambda punch: punch.at_utc))
    here = decide(policy, Sighting(at, punches, timedelta()))
    assert here == decide(policy, Sighting(at, punches, timedelta(), zone=ZoneInfo(zone)))
