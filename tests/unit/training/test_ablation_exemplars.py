"""Choices of templates against brute force over all of them, and the protocol on vectors at known angles."""

from itertools import combinations

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from attendance_app.errors import UserError
from training.evaluation.exemplars import (
    CHOOSERS,
    Selection,
    Split,
    as_they_come,
    best_quality,
    farthest_first,
    k_medoids,
    random_splits,
    selection_trial,
)
from training.evaluation.trials import Looks


def at_degrees(*degrees: float) -> np.ndarray:
    radians = np.radians(degrees)
    return np.stack([np.cos(radians), np.sin(radians)], axis=1).astype(np.float32)


def random_looks(seed: int, count: int) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(count, 8)) + 1
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


EQUAL = np.ones(7, np.float32)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("wanted", [1, 2, 3])
def test_k_medoids_leave_the_least_total_distance(seed: int, wanted: int) -> None:
    looks = random_looks(seed, 7)
    distances = cdist(looks, looks)

    def total(chosen) -> float:
        return float(sum(min(distances[row, column] for column in chosen) for row in range(7)))

    assert total(k_medoids(looks, EQUAL, wanted)) == pytest.approx(min(map(total, combinations(range(7), wanted))))


def test_farthest_first_spreads_from_the_medoid() -> None:
    assert list(farthest_first(at_degrees(0, 10, 20, 30, 60), EQUAL[:5], 3)) == [2, 4, 0]


def test_farthest_first_starts_where_the_squared_distances_are_least() -> None:
    looks = random_looks(9, 7)
    assert farthest_first(looks, EQUAL, 1) == [int((cdist(looks, looks) ** 2).sum(axis=1).argmin())]


def test_quality_decides_and_equal_ones_keep_their_order() -> None:
    qualities = np.array([0.2, 0.9, 0.5, 0.9], np.float32)
    assert list(best_quality(random_looks(1, 4), qualities, 3)) == [1, 3, 2]
    assert list(as_they_come(random_looks(1, 4), qualities, 3)) == [0, 1, 2]


@pytest.mark.parametrize("name", [name for name, _ in CHOOSERS])
def test_nobody_gets_more_templates_than_pictures(name: str) -> None:
    looks = random_looks(2, 2)
    assert sorted(dict(CHOOSERS)[name](looks, EQUAL[:2], 5)) == [0, 1]


def test_too_many_choices_to_try_are_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        k_medoids(random_looks(3, 30), np.ones(30, np.float32), 5)


def test_splits_hold_out_pictures_of_those_who_have_enough() -> None:
    owners = np.array([0, 1, 1, 1, 2, 2, 2, 2])
    for split in random_splits(owners, least=3, held_out=2, repeats=3):
        assert split.people.tolist() == [1, 2]
        assert owners[split.probes].tolist() == [1, 1, 2, 2]
        assert [len(pool) for pool in split.pools] == [1, 2]
        together = np.concatenate([split.probes, *split.pools])
        assert sorted(together.tolist()) == [1, 2, 3, 4, 5, 6, 7]


def test_everybody_keeps_a_picture_to_be_found_by() -> None:
    with pytest.raises(UserError, match="more pictures"):
        list(random_splits(np.array([0, 0]), least=2, held_out=2, repeats=1))


LOOKS = Looks(
    np.array([0, 0, 0, 1, 1, 1]),
    np.array([0.1, 0.2, 0.9, 0.1, 0.2, 0.9], np.float32),
    {"plain": at_degrees(0, 10, 40, 100, 110, 140)},
)
SPLIT = Split(np.array([0, 3]), (np.array([1, 2]), np.array([4, 5])), np.array([0, 1]))


def chord(degrees: float) -> float:
    return 2 * float(np.sin(np.radians(degrees) / 2))


@pytest.mark.parametrize(
    ("how", "mated", "without_own"),
    [
        (Selection("all"), [10, 10], [110, 60]),
        (Selection("mean", merged=True), [25, 25], [125, 75]),
        (Selection("first", wanted=1), [10, 10], [110, 90]),
        (Selection("best", best_quality, 1), [40, 40], [140, 60]),
    ],
)
def test_held_out_pictures_are_searched_with_and_without_their_person(how, mated, without_own) -> None:
    trial = selection_trial(LOOKS, "plain", LOOKS.vectors["plain"], None, [SPLIT], how)
    np.testing.assert_allclose(trial.hits, [chord(angle) for angle in mated], atol=1e-3)
    np.testing.assert_allclose(trial.strangers, [chord(angle) for angle in without_own], atol=1e-3)
    assert trial.owners.tolist() == trial.stranger_owners.tolist() == [0, 1]


def test_strangers_are_searched_in_each_split() -> None:
    trial = selection_trial(LOOKS, "plain", LOOKS.vectors["plain"], at_degrees(200), [SPLIT, SPLIT], Selection("all"))
    np.testing.assert_allclose(trial.strangers, [chord(60), chord(60)], atol=1e-3)
    assert trial.stranger_owners.tolist() == [0, 0]
    assert len(trial.hits) == 4
