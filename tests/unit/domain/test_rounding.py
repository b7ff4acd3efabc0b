"""Rounding against exact fractions, and that it favours nobody."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.rounding import rounded_us, whole_minutes
from attendance_app.domain.zone_clock import DAY_US, MINUTE_US, ZoneClock, microseconds

STEPS = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60]  # those that divide an hour


@pytest.mark.parametrize(
    ("recorded", "step_min", "expected"),
    [
        ("08:07:29", 15, "08:00"),
        ("08:07:30", 15, "08:00"),  # half-way: the even one of quarters 32 and 33
        ("08:22:30", 15, "08:30"),
        ("08:07:31", 15, "08:15"),
        ("08:02:30", 5, "08:00"),
        ("08:03:00", 6, "08:00"),
        ("23:58:00", 5, "00:00"),  # of the next day
        ("12:34:56", 0, "12:34:56"),
    ],
)
def test_the_nearest_multiple_ties_to_even(recorded: str, step_min: int, expected: str) -> None:
    clock = ZoneClock("Europe/Berlin")
    at_us = microseconds(datetime.fromisoformat(f"2026-03-02T{recorded}+01:00"))
    rounded = clock.local_round(rounded_us(at_us, clock.offset_us(at_us), step_min))
    assert f"{rounded:%H:%M:%S}".startswith(expected)


@pytest.mark.parametrize("step_min", STEPS)
def test_over_all_seconds_of_a_day_nobody_gains(step_min: int) -> None:
    errors = [rounded_us(at, 0, step_min) - at for at in range(0, DAY_US, 1_000_000)]
    assert sum(errors) == 0
    assert max(map(abs, errors)) <= step_min * MINUTE_US / 2


@given(st.integers(0, 4_000_000_000_000_000), st.integers(-14 * 4, 14 * 4), st.sampled_from([*STEPS, 7, 45, 90]))
def test_no_time_moves_by_more_than_half_a_step(at_us: int, quarters: int, step_min: int) -> None:
    offset_us = quarters * 15 * MINUTE_US
    moved = rounded_us(at_us, offset_us, step_min)
    assert abs(moved - at_us) <= step_min * MINUTE_US / 2
    midnight = (at_us + offset_us) // DAY_US * DAY_US
    assert (moved + offset_us - midnight) % (step_min * MINUTE_US) == 0


@given(st.integers(0, 10**16), st.integers(0, 10**16), st.sampled_from(STEPS))
def test_rounding_keeps_the_order(one: int, other: int, step_min: int) -> None:
    first, second = sorted((one, other))
    assert rounded_us(first, 0, step_min) <= rounded_us(second, 0, step_min)


@given(st.integers(0, 10**13))
def test_whole_minutes_are_those_of_exact_fractions(duration_us: int) -> None:
    assert whole_minutes(duration_us) == round(Fraction(duration_us, MINUTE_US))


ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kathmandu",
]


@given(
    st.sampled_from(ZONES),
    st.lists(st.datetimes(datetime(1973, 1, 1), datetime(2100, 1, 1)), min_size=1, max_size=8),  # noqa: DTZ001
)
def test_cached_offsets_are_those_of_the_zone(name: str, naive: list[datetime]) -> None:
    clock, zone = ZoneClock(name), ZoneInfo(name)
    near_switches = [datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1), datetime(2026, 4, 4, 15)]  # noqa: DTZ001
    for each in [*naive, *near_switches]:
        for shift in (-1, 0, 1):
            at = each.replace(tzinfo=UTC) + timedelta(microseconds=shift)
            local, expected = clock.local(microseconds(at), at), at.astimezone(zone)
            assert (local, local.replace(tzinfo=None), local.utcoffset()) == (
                at,
                expected.replace(tzinfo=None),
                expected.utcoffset(),
            )
            assert clock.day_ordinal(microseconds(at)) == expected.toordinal()
