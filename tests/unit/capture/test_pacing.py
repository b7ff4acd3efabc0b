import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.capture.pacing import Pacer, Timeline, plausible_fps
from tests.fakes.clock import FakeClock


@pytest.mark.parametrize(
    ("reported", "expected"),
    [(30.0, 30.0), (0.0, 0.0), (-1.0, 0.0), (math.nan, 0.0), (math.inf, 0.0), (90_000.0, 0.0), (29.97, 29.97)],
)
def test_only_plausible_frame_rates_are_believed(reported: float, expected: float) -> None:
    assert plausible_fps(reported) == expected


def test_positions_follow_a_variable_frame_rate() -> None:
    timeline = Timeline(30)

    assert [timeline.advance(t) for t in (0.0, 0.034, 0.5, 0.6)] == pytest.approx([0.0, 0.034, 0.5, 0.6])


def test_positions_begin_at_zero_whatever_the_file_says() -> None:
    timeline = Timeline(25)

    assert [timeline.advance(t) for t in (1.4, 1.44)] == pytest.approx([0.0, 0.04])


def test_missing_time_stamps_fall_back_to_the_frame_rate() -> None:
    timeline = Timeline(25)

    assert [timeline.advance(0.0) for _ in range(4)] == pytest.approx([0.0, 0.04, 0.08, 0.12])


def test_without_frame_rate_and_time_stamps_frames_are_a_thirtieth_apart() -> None:
    timeline = Timeline(0)

    assert [timeline.advance(math.nan) for _ in range(3)] == pytest.approx([0, 1 / 30, 2 / 30])


def test_time_goes_on_evenly_over_a_jump_in_the_file() -> None:
    timeline = Timeline(10)

    assert [timeline.advance(t) for t in (5.0, 5.1, 0.0, 0.1, 9000.0, 9000.1)] == pytest.approx(
        [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]
    )


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), min_size=2), st.floats())
def test_positions_always_increase(stamps: list[float], fps: float) -> None:
    timeline = Timeline(fps)
    positions = [timeline.advance(stamp) for stamp in stamps]

    assert all(earlier < later for earlier, later in pairwise(positions))


def test_an_early_frame_waits_exactly_until_it_is_due() -> None:
    clock = FakeClock(monotonic=50.0)
    pacer = Pacer(clock, wait=clock.advance)

    assert pacer.wait_until_due(0.0)
    assert clock.monotonic_s() == 50.0
    assert pacer.wait_until_due(0.4)
    assert clock.monotonic_s() == pytest.approx(50.4)


def test_lateness_is_told() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, wait=clock.advance)
    pacer.wait_until_due(0.0)
    clock.advance(1.0)

    assert pacer.lateness_s(0.25) == pytest.approx(0.75)


def test_stopping_ends_a_wait() -> None:
    pacer = Pacer(FakeClock())
    assert pacer.wait_until_due(0.0)
    pacer.stop()

    assert not pacer.wait_until_due(3600.0)
