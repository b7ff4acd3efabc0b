import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score
from sklearn.metrics import roc_curve as sklearn_roc_curve

from training.evaluation.rates import (
    area_under_roc,
    equal_error_rate,
    most_accurate_threshold,
    roc_curve,
    threshold_at_rate,
)

distance_lists = st.lists(st.integers(0, 40).map(lambda tenths: tenths / 20), min_size=1, max_size=40)


def random_distances(seed: int, overlap: float) -> tuple[np.ndarray, np.ndarray]:
    randomness = np.random.default_rng(seed)
    genuine = np.abs(randomness.normal(0.7, 0.15, 300))
    return genuine, np.abs(randomness.normal(0.7 + (1 - overlap) * 0.6, 0.12, 500))


@pytest.mark.parametrize(
    ("target", "expected"),
    [(0.0, 0.8), (0.1, 0.9), (0.29, 1.0), (0.3, 1.1), (0.95, 1.7), (1.0, math.inf)],
)
def test_threshold_accepts_the_allowed_number_of_impostors(target: float, expected: float) -> None:
    impostors = np.array([1.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6])  # 0.8, 0.9, … 1.7: ten of them
    assert threshold_at_rate(impostors, target) == expected


def test_a_target_that_divides_evenly_is_not_lost_to_rounding() -> None:
    impostors = np.arange(300) / 300
    assert (impostors < threshold_at_rate(impostors, 0.01)).sum() == 3
    assert (np.arange(7000) < threshold_at_rate(np.arange(7000.0), 0.001)).sum() == 7


def test_impostors_at_the_same_distance_are_accepted_together_or_not_at_all() -> None:
    impostors = np.array([0.5, 0.9, 0.9, 0.9, 1.2])
    threshold = threshold_at_rate(impostors, 0.4)
    assert threshold == 0.9
    assert (impostors < threshold).sum() == 1


@given(distance_lists, st.floats(0, 0.99))
def test_no_larger_threshold_keeps_to_the_target(distances: list[float], target: float) -> None:
    impostors = np.array(distances)
    threshold = threshold_at_rate(impostors, target)
    assert (impostors < threshold).mean() <= target + 1e-9
    assert (impostors < np.nextafter(threshold, np.inf)).mean() > target


def test_a_threshold_needs_impostors() -> None:
    with pytest.raises(ValueError, match="no impostor"):
        threshold_at_rate(np.array([]), 0.01)


def test_best_threshold_of_a_hand_worked_table() -> None:
    distances = np.array([0.2, 0.4, 0.6, 0.8, 1.0])
    same = np.array([True, True, False, True, False])
    # between .4 and .6 right are 2 same + 2 different, between .8 and 1 are 3 same + 1 different: 4 each, the lower
    assert most_accurate_threshold(distances, same) == pytest.approx(0.5)
    assert most_accurate_threshold(distances[:4], same[:4]) == pytest.approx(0.5)


def test_best_threshold_can_accept_all_or_none() -> None:
    distances = np.array([0.3, 0.5])
    assert most_accurate_threshold(distances, np.array([False, False])) < 0.3
    assert most_accurate_threshold(distances, np.array([True, True])) > 0.5


@given(st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=30))
def test_no_threshold_is_more_accurate(rows: list[tuple[int, bool]]) -> None:
    distances = np.array([row[0] / 6 for row in rows])
    same = np.array([row[1] for row in rows])
    found = ((distances < most_accurate_threshold(distances, same)) == same).sum()
    assert found == max(((distances < threshold) == same).sum() for threshold in np.linspace(-0.01, 2.5, 500))


def test_infinite_distances_have_no_say_in_the_best_threshold() -> None:
    distances, same = np.array([0.2, 0.4, 0.8, np.inf]), np.array([True, True, False, True])
    assert most_accurate_threshold(distances, same) == pytest.approx(0.6)
    with pytest.raises(ValueError, match="no finite"):
        most_accurate_threshold(np.array([np.inf]), np.array([True]))


@pytest.mark.parametrize("overlap", [0.0, 0.3, 1.0])
def test_area_agrees_with_scikit_learn(overlap: float) -> None:
    genuine, impostors = random_distances(3, overlap)
    labels = np.r_[np.ones(len(genuine)), np.zeros(len(impostors))]
    oracle = roc_auc_score(labels, -np.r_[genuine, impostors])
    assert area_under_roc(genuine, impostors) == pytest.approx(oracle, abs=1e-12)


@given(distance_lists, distance_lists)
@settings(max_examples=50)
def test_area_agrees_with_scikit_learn_on_ties(genuine: list[float], impostors: list[float]) -> None:
    labels = [1] * len(genuine) + [0] * len(impostors)
    oracle = roc_auc_score(labels, [-distance for distance in genuine + impostors])
    assert area_under_roc(np.array(genuine), np.array(impostors)) == pytest.approx(oracle, abs=1e-12)


def test_curve_passes_through_scikit_learns_points() -> None:
    genuine, impostors = random_distances(5, 0.4)
    labels = np.r_[np.ones(len(genuine)), np.zeros(len(impostors))]
    false_rate, true_rate, _ = sklearn_roc_curve(labels, -np.r_[genuine, impostors], drop_intermediate=False)
    curve = roc_curve(genuine, impostors)
    np.testing.assert_allclose(curve.false_accept_rate, false_rate)
    np.testing.assert_allclose(curve.true_accept_rate, true_rate)


def test_equal_error_rate_lies_where_scikit_learns_curve_crosses() -> None:
    for seed, overlap in ((1, 0.2), (2, 0.6), (3, 0.9)):
        genuine, impostors = random_distances(seed, overlap)
        labels = np.r_[np.ones(len(genuine)), np.zeros(len(impostors))]
        false_rate, true_rate, _ = sklearn_roc_curve(labels, -np.r_[genuine, impostors], drop_intermediate=False)
        rate = equal_error_rate(roc_curve(genuine, impostors))
        after = int(np.argmax(false_rate >= 1 - true_rate))
        assert false_rate[after - 1] <= rate <= false_rate[after]
        assert 1 - true_rate[after] <= rate <= 1 - true_rate[after - 1]


def test_equal_error_rate_of_a_hand_worked_table() -> None:
    genuine, impostors = np.array([0.1, 0.2, 0.5, 0.9]), np.array([0.3, 0.8, 1.0, 1.1])
    # thresholds 0.1 … 0.5 give (FAR, TAR): (0,¼) (0,½) (¼,½) (¼,¾): there FAR = FRR = ¼
    assert equal_error_rate(roc_curve(genuine, impostors)) == pytest.approx(0.25)
    # one of two each on the wrong side: (0,½) (½,½): the crossing is at ½
    assert equal_error_rate(roc_curve(np.array([0.1, 0.9]), np.array([0.5, 1.2]))) == pytest.approx(0.5)


def test_perfect_separation_and_its_opposite() -> None:
    near, far = np.linspace(0.1, 0.5, 20), np.linspace(0.9, 1.4, 30)
    assert area_under_roc(near, far) == 1
    assert equal_error_rate(roc_curve(near, far)) == 0
    assert area_under_roc(far, near) == 0
    assert equal_error_rate(roc_curve(far, near)) == 1


def test_random_distances_say_nothing() -> None:
    genuine, impostors = np.random.default_rng(1).random((2, 5000))
    assert area_under_roc(genuine, impostors) == pytest.approx(0.5, abs=0.02)
    assert equal_error_rate(roc_curve(genuine, impostors)) == pytest.approx(0.5, abs=0.02)
