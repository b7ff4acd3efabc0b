import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.evaluation.intervals import Interval, percentile_interval, wilson_interval


def test_wilson_interval_of_published_examples() -> None:
    # Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I (method 3, the score interval)
    for successes, trials, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611)):
        interval = wilson_interval(successes, trials)
        assert interval.low == pytest.approx(low, abs=5e-5)
        assert interval.high == pytest.approx(high, abs=5e-5)
    assert wilson_interval(29, 29).low == pytest.approx(1 - wilson_interval(0, 29).high)


@given(st.integers(1, 500).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials))))
def test_wilson_ends_solve_the_score_equation(counts: tuple[int, int]) -> None:
    successes, trials = counts
    interval = wilson_interval(successes, trials)
    assert 0 <= interval.low <= successes / trials + 1e-12
    assert successes / trials - 1e-12 <= interval.high <= 1
    for end in (interval.low, interval.high):
        if 1e-9 < end < 1 - 1e-9:
            score = (successes / trials - end) / math.sqrt(end * (1 - end) / trials)
            assert abs(score) == pytest.approx(1.96, abs=1e-3)


def test_nothing_is_known_without_trials() -> None:
    assert wilson_interval(0, 0) == Interval(0.0, 1.0)


def test_percentiles_of_a_uniform_sample() -> None:
    interval = percentile_interval(np.linspace(0, 1, 1001))
    assert (interval.low, interval.high) == (pytest.approx(0.025), pytest.approx(0.975))


def test_joined_takes_the_wider_end() -> None:
    assert Interval(0.4, 0.6).joined(Interval(0.5, 0.9)) == Interval(0.4, 0.9)
