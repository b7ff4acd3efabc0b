"""How long work will still take."""

import pytest

from attendance_app.ui.admin.jobs.time_left import TimeLeft, round_for_people


def after(steps: list[tuple[float, int]], total: int) -> TimeLeft:
    left = TimeLeft()
    for now_s, done in steps:
        left.note(done, total, now_s)
    return left


def test_at_a_steady_pace_it_is_what_is_left_over_the_speed() -> None:
    steady = after([(second, 20 * second) for second in range(11)], 1000)
    assert steady.seconds(10.0) == pytest.approx((1000 - 200) / 20)


def test_it_counts_down_between_reports() -> None:
    steady = after([(second, 20 * second) for second in range(11)], 1000)
    assert steady.seconds(13.0) == pytest.approx(40 - 3)
    assert steady.seconds(100.0) == 0.0


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [(0.0, 0)],
        [(0.0, 0), (1.0, 100), (2.0, 200)],  # not long enough to know
        [(0.0, 0), (5.0, 5)],  # half a percent says little
        [(0.0, 0), (5.0, 0)],  # nothing moves
    ],
)
def test_a_guess_is_not_told(steps: list[tuple[float, int]]) -> None:
    assert after(steps, 1000).seconds(5.0) is None


def test_a_lasting_change_of_pace_shows_within_half_a_minute() -> None:
    steps = [(second, 10 * second) for second in range(21)] + [
        (20 + second, 200 + 40 * second) for second in range(1, 25)
    ]
    left = after(steps, 4000).seconds(44.0)
    assert left is not None
    new_pace, old_pace = (4000 - 1160) / 40, (4000 - 1160) / 10
    assert new_pace < left < new_pace + 0.15 * (old_pace - new_pace)


def test_one_slow_step_does_not_make_it_jump() -> None:
    steps = [(second, 10 * second) for second in range(21)]
    before = after(steps, 1000).seconds(20.0)
    pause = after([*steps, (22.0, 201)], 1000).seconds(22.0)
    assert before is not None
    assert pause is not None
    assert pause < 1.35 * before


def test_another_total_is_another_measurement() -> None:
    left = after([(second, 20 * second) for second in range(11)], 1000)
    left.note(5, 3000, 11.0)
    assert left.seconds(11.0) is None


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.2, 5), (12, 10), (13, 15), (56, 55), (59, 60), (100, 90), (580, 570), (700, 720)]
)
def test_seconds_are_said_as_people_say_them(seconds: float, said: float) -> None:
    assert round_for_people(seconds) == said
