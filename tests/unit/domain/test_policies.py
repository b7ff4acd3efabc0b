"""In and out in turn."""

import dataclasses
import itertools
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.policies import STALE_AFTER, RecordPunch, RepeatOf, decide_toggle
from attendance_app.domain.punches import Punch, PunchKind
from tests.fakes import people

AT = people.MONDAY_8_UTC
DEBOUNCE = timedelta(seconds=120)
IN, OUT = PunchKind.IN, PunchKind.OUT


def seen(kind: PunchKind, before: timedelta) -> Punch:
    return people.punch("ada", kind, AT - before)


def test_the_first_punch_is_in() -> None:
    assert decide_toggle(None, AT, DEBOUNCE) == RecordPunch(IN)


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (IN, OUT),
        (OUT, IN),
        (PunchKind.BREAK_START, PunchKind.BREAK_END),
        (PunchKind.BREAK_END, OUT),
    ],
)
def test_the_next_punch_answers_the_last(last: PunchKind, due: PunchKind) -> None:
    assert decide_toggle(seen(last, timedelta(hours=4)), AT, DEBOUNCE) == RecordPunch(due)


@pytest.mark.parametrize("seconds", [119.999999, 1, 0, -1, -119.999999])
def test_a_sighting_within_the_debounce_repeats_the_last_even_out_of_order(seconds: float) -> None:
    last = seen(IN, timedelta(seconds=seconds))
    assert decide_toggle(last, AT, DEBOUNCE) == RepeatOf(last)


def test_a_sighting_when_the_debounce_ends_is_a_punch() -> None:
    assert decide_toggle(seen(IN, DEBOUNCE), AT, DEBOUNCE) == RecordPunch(OUT)


def test_without_debounce_nothing_is_a_repeat() -> None:
    assert decide_toggle(seen(IN, timedelta()), AT, timedelta()) == RecordPunch(OUT)


@pytest.mark.parametrize("kind", list(PunchKind))
def test_who_forgot_to_leave_comes_in_the_next_day(kind: PunchKind) -> None:
    assert decide_toggle(seen(kind, STALE_AFTER + timedelta.resolution), AT, DEBOUNCE) == RecordPunch(IN)


def test_a_long_shift_still_ends() -> None:
    assert decide_toggle(seen(IN, STALE_AFTER), AT, DEBOUNCE) == RecordPunch(OUT)


def test_a_punch_much_later_says_nothing_about_now() -> None:
    assert decide_toggle(seen(IN, -timedelta(hours=3)), AT, DEBOUNCE) == RecordPunch(IN)


gaps = st.timedeltas(timedelta(), timedelta(hours=20))
debounces = st.timedeltas(timedelta(microseconds=1), timedelta(hours=1))


@given(st.sampled_from(list(PunchKind)), gaps, debounces)
def test_deciding_again_after_recording_changes_nothing(kind: PunchKind, gap: timedelta, debounce: timedelta) -> None:
    decision = decide_toggle(seen(kind, gap), AT, debounce)
    if isinstance(decision, RecordPunch):
        recorded = people.punch("ada", decision.kind, AT)
        assert decide_toggle(recorded, AT, debounce) == RepeatOf(recorded)


@given(st.lists(gaps, max_size=30), debounces)
def test_in_and_out_alternate_with_no_two_punches_within_the_debounce(
    waits: list[timedelta], debounce: timedelta
) -> None:
    at, recorded = AT, list[Punch]()
    for wait in waits:
        at += wait
        decision = decide_toggle(recorded[-1] if recorded else None, at, debounce)
        if isinstance(decision, RecordPunch):
            recorded.append(people.punch("ada", decision.kind, at))
    for earlier, later in itertools.pairwise(recorded):
        apart = later.at_utc - earlier.at_utc
        assert apart >= debounce
        assert later.kind is (OUT if earlier.kind is IN and apart <= STALE_AFTER else IN)


@given(st.sampled_from(list(PunchKind)), st.timedeltas(-timedelta(days=2), timedelta(days=2)), debounces)
def test_only_the_time_between_matters(kind: PunchKind, gap: timedelta, debounce: timedelta) -> None:
    last, year = seen(kind, gap), timedelta(days=365)
    moved = dataclasses.replace(last, at_utc=last.at_utc + year)
    now, later = decide_toggle(last, AT, debounce), decide_toggle(moved, AT + year, debounce)
    assert isinstance(now, RepeatOf) == isinstance(later, RepeatOf)
    if isinstance(now, RecordPunch):
        assert now == later
