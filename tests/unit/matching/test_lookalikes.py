"""Look-alikes against SciPy's full distance matrix."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from attendance_app.matching import lookalikes
from attendance_app.matching.lookalikes import lookalike_pairs


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(1, 9), st.floats(0.5, 1.4))
def test_pairs_are_those_of_the_full_distance_matrix(seed, count, people, within):
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(count, 6)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    owners = [f"p{random.integers(people)}" for _ in range(count)]
    distances = cdist(vectors, vectors)
    expected = {}
    for i in range(count):
        for j in range(i):
            pair = tuple(sorted((owners[i], owners[j])))
            if pair[0] != pair[1] and distances[i, j] < within - 1e-4:
                expected[pair] = min(expected.get(pair, 9), distances[i, j])
    found = {(pair.first, pair.second): pair.distance for pair in lookalike_pairs(vectors, owners, within)}
    assert expected.keys() <= found.keys()
    assert all(distance < within + 1e-4 for distance in found.values())
    for pair, distance in expected.items():
        assert found[pair] == pytest.approx(distance, abs=1e-3)


def test_blocks_do_not_change_the_result(monkeypatch):
    random = np.random.default_rng(1)
    vectors = random.normal(size=(50, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    owners = [f"p{index // 3}" for index in range(50)]
    whole = lookalike_pairs(vectors, owners, 1.0)
    monkeypatch.setattr(lookalikes, "ROWS_PER_BLOCK", 7)
    told = []
    blocks = lookalike_pairs(vectors, owners, 1.0, lambda done, total: told.append((done, total)))
    assert [(pair.first, pair.second) for pair in blocks] == [(pair.first, pair.second) for pair in whole]
    assert told[-1] == (50, 50)


def test_nearest_pairs_come_first_and_a_person_is_never_their_own_look_alike():
    vectors = np.array([[1, 0], [1, 0], [0.8, 0.6], [0.6, 0.8]], np.float32)
    pairs = lookalike_pairs(vectors, ["a", "a", "b", "c"], 1.5)
    assert [(pair.first, pair.second) for pair in pairs] == [("b", "c"), ("a", "b"), ("a", "c")]


def test_nobody_enrolled_has_no_look_alikes():
    assert lookalike_pairs(np.zeros((0, 4), np.float32), [], 1.0) == []
