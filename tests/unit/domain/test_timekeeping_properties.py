"""What holds of every timesheet, whatever was punched: properties over random records, plans and rules."""

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.overtime import tier_minutes
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.shifts import BreakRules, OvertimeRules, OvertimeTier, Shift, ShiftKind
from attendance_app.domain.spans import Stay, pair
from attendance_app.domain.timesheets import Timesheet, WorkSpan
from attendance_app.domain.working_days import FrameCache, WorkingDays
from attendance_app.domain.zone_clock import microseconds
from tests.fakes.schedules import segments
from tests.fakes.worked_days import LONG_AFTER, Site

EXAMPLES = 300
STARTS = [date(2026, 3, 26), date(2026, 10, 22), date(2026, 6, 1)]  # around both switches, and away from them
DAYS = 7

tiers = st.lists(st.integers(0, 900), unique=True, max_size=3).map(
    lambda after: tuple(OvertimeTier(each, 1 + rank / 4) for rank, each in enumerate(sorted(after), start=1))
)
shifts = st.builds(
    Shift,
    id=st.just("shift"),
    name=st.just("shift"),
    segments=st.sampled_from(["08:00-17:00", "22:00-06:00", "14:00-22:00", "08:00-12:00 16:00-20:00"]).map(segments),
    kind=st.sampled_from(ShiftKind),
    grace_late_min=st.integers(0, 10),
    rounding_min=st.sampled_from([0, 5, 15]),
    breaks=st.builds(
        BreakRules,
        deducted_min=st.sampled_from([0, 30, 60]),
        deduct_after_min=st.none() | st.integers(0, 400),
        punched_paid_min=st.sampled_from([0, 15]),
    ),
    overtime=st.builds(
        OvertimeRules,
        daily=tiers,
        weekly=tiers.map(lambda found: tuple(replace(each, after_min=3 * each.after_min) for each in found)),
    ),
    half_day_under_min=st.sampled_from([0, 240]),
    absent_under_min=st.sampled_from([0, 60]),
)
sites = st.builds(
    Site,
    shift=st.none() | shifts,
    policy=st.sampled_from([PunchPolicy.TOGGLE, PunchPolicy.FIRST_LAST]),
    now_utc=st.sampled_from([LONG_AFTER, datetime(2026, 3, 29, 12, tzinfo=UTC)]),
    week_start=st.integers(0, 6),
)
marks = st.tuples(
    # In, out and breaks at any quarter or odd minute; more ins and outs than breaks.
    st.sampled_from([PunchKind.IN, PunchKind.OUT, PunchKind.IN, PunchKind.OUT, *PunchKind]),
    st.integers(0, DAYS * 24 * 4).map(lambda quarter: 15 * 60 * quarter) | st.integers(0, DAYS * 86_400),
)
records = st.lists(marks, max_size=24)


def made(start: date, record: list[tuple[PunchKind, int]]) -> list[EffectivePunch]:
    begin = datetime(start.year, start.month, start.day, tzinfo=UTC)
    return [
        EffectivePunch(f"{number:02}", "ada", kind, begin + timedelta(seconds=seconds), 0, PunchMethod.FACE)
        for number, (kind, seconds) in enumerate(record)
    ]


def sheet_of(site: Site, start: date, punches: list[EffectivePunch]) -> Timesheet:
    return site.sheet(punches, start - timedelta(days=2), start + timedelta(days=DAYS + 2))


def stays_of(site: Site, start: date, punches: list[EffectivePunch]) -> list[Stay]:
    cache = FrameCache()
    plans = site.plans(start - timedelta(days=3), start + timedelta(days=DAYS + 3))
    days = WorkingDays([cache.frame(plan) for plan in plans])
    return pair(punches, days, microseconds(site.now_utc), site.policy is PunchPolicy.FIRST_LAST)


def elapsed_min(spans: tuple[WorkSpan, ...]) -> float:
    return sum((span.out_at - span.in_at).total_seconds() / 60 for span in spans if span.in_at and span.out_at)


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records)
def test_work_and_unpaid_breaks_never_exceed_what_elapsed(site: Site, start: date, record: list) -> None:
    for day in sheet_of(site, start, made(start, record)).days:
        assert day.worked_minutes >= 0
        assert day.break_minutes >= 0
        assert day.worked_minutes + day.break_minutes <= elapsed_min(day.spans) + 1  # each rounded by half a minute


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records, st.randoms(use_true_random=False))
def test_the_order_in_which_punches_are_given_changes_nothing(
    site: Site, start: date, record: list, shuffler: random.Random
) -> None:
    punches = made(start, record)
    shuffled = list(punches)
    shuffler.shuffle(shuffled)
    assert sheet_of(site, start, shuffled) == sheet_of(site, start, punches)


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records)
def test_each_punch_belongs_to_one_stay_and_is_used_or_named(site: Site, start: date, record: list) -> None:
    punches = made(start, record)
    stays = stays_of(site, start, punches)
    assert Counter(punch.id for stay in stays for punch in stay.punches) == Counter(punch.id for punch in punches)
    for stay in stays:
        named = {punch_id for oddity in stay.oddities for punch_id in oddity.punch_ids}
        used = {mark[2] for mark in (stay.came, stay.left, stay.pause) if mark}
        used |= {mark[2] for pair_ in stay.breaks for mark in pair_}
        rest = {mark[2] for mark in stay.others} - named - used
        assert not rest or site.policy is PunchPolicy.FIRST_LAST  # there sightings in between say nothing
        assert stay.counts or stay.open or stay.oddities


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records)
def test_stays_that_count_follow_one_another(site: Site, start: date, record: list) -> None:
    if site.policy is PunchPolicy.FIRST_LAST:
        return
    counted = [stay for stay in stays_of(site, start, made(start, record)) if stay.counts]
    for before, after in pairwise(counted):
        assert before.left is not None
        assert after.came is not None
        assert before.left[0] <= after.came[0]


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records)
def test_adding_a_missing_out_takes_no_work_from_other_days(site: Site, start: date, record: list) -> None:
    punches = made(start, record)
    site = replace(site, now_utc=LONG_AFTER, policy=PunchPolicy.TOGGLE)
    before = {day.day: day.worked_minutes for day in sheet_of(site, start, punches).days}
    for stay in stays_of(site, start, punches):
        if stay.came is None or stay.left is not None:
            continue
        latest = max(punch.at_utc for punch in stay.punches)
        at_utc = latest + timedelta(seconds=1)
        if any(latest <= punch.at_utc <= at_utc for punch in punches if punch not in stay.punches):
            continue  # no room for an out before the next stay begins
        out = EffectivePunch("out", "ada", PunchKind.OUT, at_utc, 0, PunchMethod.MANUAL, corrected=True)
        resolved = sheet_of(site, start, [*punches, out])
        for day in resolved.days:
            assert day.worked_minutes >= before.get(day.day, 0)


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records)
def test_days_and_weeks_add_up_whatever_period_is_asked_for(site: Site, start: date, record: list) -> None:
    punches = made(start, record)
    site = replace(site, policy=PunchPolicy.TOGGLE)
    first, last = start - timedelta(days=14), start + timedelta(days=20)
    whole = site.sheet(punches, first, last).days
    weeks = [
        day
        for index in range(5)
        for day in site.sheet(punches, first + timedelta(weeks=index), first + timedelta(days=7 * index + 6)).days
    ]
    assert tuple(weeks) == whole  # the overtime of the week too
    single = [day for index in range(35) for day in site.sheet(punches, *[first + timedelta(days=index)] * 2).days]
    assert sum(day.worked_minutes for day in single) == sum(day.worked_minutes for day in whole)


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records)
def test_no_day_is_absent_and_worked(site: Site, start: date, record: list) -> None:
    for day in sheet_of(site, start, made(start, record)).days:
        if day.absent:
            assert site.shift is not None
            assert day.worked_minutes < max(site.shift.absent_under_min, 1)
            assert (day.late_minutes, day.early_minutes, day.half_day, day.leave, day.holiday) == (0, 0, False, "", "")


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), records)
def test_overtime_is_never_more_than_the_work(site: Site, start: date, record: list) -> None:
    for day in sheet_of(site, start, made(start, record)).days:
        assert day.overtime_minutes <= day.worked_minutes
        assert all(tier.minutes > 0 for tier in day.overtime)
        assert [tier.rate for tier in day.overtime] == sorted({tier.rate for tier in day.overtime})


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.integers(0, 5000), st.integers(0, 5000), tiers)
def test_tiers_share_out_the_overtime_minute_by_minute(one: int, other: int, rules: tuple[OvertimeTier, ...]) -> None:
    begin, end = sorted((one, other))
    counted: Counter[float] = Counter()
    for minute in range(begin, end):  # each minute by itself: the last tier whose threshold it is beyond
        reached = [tier for tier in rules if tier.after_min <= minute]
        if reached:
            counted[reached[-1].rate] += 1
    assert Counter({tier.rate: tier.minutes for tier in tier_minutes(begin, end, rules)}) == counted


@settings(max_examples=EXAMPLES, deadline=None)
@given(sites, st.sampled_from(STARTS), st.lists(st.integers(0, DAYS * 86_400), max_size=12, unique=True))
def test_in_and_out_in_turn_within_a_day_make_exactly_the_work_between_them(
    site: Site, start: date, seconds: list[int]
) -> None:
    kinds = [PunchKind.IN, PunchKind.OUT]
    record = [(kinds[which % 2], at) for which, at in enumerate(sorted(seconds))]
    free = replace(site, shift=None, policy=PunchPolicy.TOGGLE, now_utc=LONG_AFTER)
    days = sheet_of(free, start, made(start, record)).days
    pairs = zip(record[::2], record[1::2], strict=False)
    exact = sum(out - come for (_in, come), (_out, out) in pairs if out - come <= 16 * 3600)
    assert abs(sum(day.worked_minutes for day in days) - exact / 60) <= len(days) / 2
