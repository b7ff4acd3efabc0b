import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from attendance_app.matching.selection import best_and_different, most_central, one_person


def unit_vectors(seed: int, count: int, spread: float = 1.0) -> np.ndarray:
    random = np.random.default_rng(seed)
    vectors = random.normal(size=8) + spread * random.normal(size=(count, 8))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 25))
def test_most_central_has_the_least_total_squared_distance(seed, count):
    vectors = unit_vectors(seed, count)
    totals = (cdist(vectors, vectors) ** 2).sum(axis=0)
    assert totals[most_central(vectors)] <= totals.min() + 1e-3


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 40), st.floats(0.05, 0.8))
def test_chosen_looks_are_different_start_with_the_best_and_no_more_than_wanted(seed, count, min_distance):
    vectors = unit_vectors(seed, count)
    qualities = np.random.default_rng(seed).uniform(0.1, 1, count).astype(np.float32)
    chosen = best_and_different(vectors, qualities, 5, min_distance)
    assert chosen[0] == qualities.argmax()
    assert 1 <= len(chosen) <= 5
    assert len(set(chosen)) == len(chosen)
    distances = cdist(vectors[chosen], vectors[chosen])[np.triu_indices(len(chosen), 1)]
    assert (distances >= min_distance - 1e-4).all()
    if len(chosen) < 5:  # nothing that is different enough was left out
        assert (cdist(vectors, vectors[chosen]).min(axis=1) < min_distance + 1e-4).all()


def test_copies_of_one_look_give_one():
    vectors = np.repeat(unit_vectors(1, 1), 9, axis=0)
    assert best_and_different(vectors, np.full(9, 0.5, np.float32), 5, 0.1) == [0]


def test_nothing_to_choose_from():
    assert best_and_different(np.zeros((0, 8), np.float32), np.zeros(0, np.float32), 5, 0.1) == []


def test_somebody_else_in_between_is_told_apart():
    person, other = unit_vectors(3, 8, 0.1), -unit_vectors(3, 2, 0.1)
    same = one_person(np.concatenate([person, other]), 0.95)
    assert same.tolist() == [True] * 8 + [False] * 2
