"""A clock that is put forwards or back is noticed; one that sleeps, drifts or is adjusted gently is not."""

import math
import time
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.clock_jump import SLEW, TOLD_FOR_S, TOLERANCE_S, ClockWatch, time_since_boot_s
from tests.fakes.clock import FakeClock


def put(clock: FakeClock, seconds: float) -> None:
    clock.set_utc(clock.now_utc() + timedelta(seconds=seconds))


def watching() -> tuple[FakeClock, ClockWatch]:
    clock = FakeClock()
    return clock, ClockWatch(clock.now_utc, clock.monotonic_s)


@given(st.lists(st.floats(0, 1e6), max_size=20))
def test_a_steady_clock_never_jumps(waits: list[float]) -> None:
    clock, watch = watching()
    for wait in waits:
        clock.advance(wait)
        assert watch.check() is None


@pytest.mark.parametrize("seconds", [3600, -3600, 3, -3, 86_400 * 365])
def test_a_clock_that_was_set_is_noticed_with_its_direction(seconds: int) -> None:
    clock, watch = watching()
    clock.advance(30)
    put(clock, seconds)
    clock.advance(5)
    assert watch.check() == seconds
    assert watch.check() == seconds


def test_less_than_the_tolerance_is_no_jump() -> None:
    clock, watch = watching()
    put(clock, TOLERANCE_S * 0.9)
    assert watch.check() is None


def test_a_jump_is_told_for_some_minutes() -> None:
    clock, watch = watching()
    put(clock, 60)
    assert watch.check() == 60
    clock.advance(TOLD_FOR_S - 1)
    assert watch.check() == 60
    clock.advance(1)
    assert watch.check() is None


def test_jumps_add_up_and_one_that_is_taken_back_is_none() -> None:
    clock, watch = watching()
    put(clock, 60)
    watch.check()
    put(clock, 30)
    assert watch.check() == 90
    put(clock, -90)
    assert watch.check() is None


def test_sleep_is_no_jump_because_the_other_clock_runs_on() -> None:
    clock, watch = watching()
    clock.advance(8 * 3600)
    assert watch.check() is None


@pytest.mark.parametrize("direction", [1, -1])
def test_a_gentle_adjustment_over_a_day_is_no_jump(direction: int) -> None:
    clock, watch = watching()
    for _ in range(24 * 60):
        clock.advance(60)
        put(clock, direction * 60 * SLEW)
        assert watch.check() is None


def test_small_steps_add_up_to_a_jump() -> None:
    clock, watch = watching()
    found = []
    for _ in range(10):
        clock.advance(1)
        put(clock, 0.5)
        found.append(watch.check())
    assert any(found)


@given(st.floats(-1e6, 1e6), st.floats(0, 1e5))
def test_what_is_recorded_is_how_far_the_clock_was_set(seconds: float, waited_s: float) -> None:
    clock, watch = watching()
    clock.advance(waited_s)
    put(clock, seconds)
    jump = watch.check()
    if abs(seconds) > TOLERANCE_S + SLEW * waited_s + 0.001:
        assert jump is not None
        assert math.isclose(jump, seconds, abs_tol=0.51)
    elif abs(seconds) < TOLERANCE_S + SLEW * waited_s - 0.001:
        assert jump is None


def test_the_computer_s_own_clock_that_sleeps_not_runs() -> None:
    before = time_since_boot_s()
    assert time_since_boot_s() >= before
    if hasattr(time, "CLOCK_BOOTTIME"):
        assert abs(time.clock_gettime(time.CLOCK_BOOTTIME) - time_since_boot_s()) < 1
