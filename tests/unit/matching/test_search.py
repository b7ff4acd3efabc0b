"""The choice of rows to look at again, against sorting; decisions over them are in test_gallery."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.matching.search import BLOCK, ONE_THREAD_ROWS, TemplateIndex, highest


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 20 * BLOCK), st.integers(1, 200), st.booleans())
def test_the_highest_scores_are_those_that_sorting_finds(seed, count, wanted, ascending) -> None:
    scores = np.random.default_rng(seed).permutation(count).astype(np.float32)
    if ascending:  # all of the highest in the last blocks
        scores.sort()
    wanted = min(wanted, count)
    assert set(scores[highest(scores, wanted)]) == set(range(count - wanted, count))


@pytest.mark.parametrize("rows", [5_000, ONE_THREAD_ROWS + 300])
def test_one_thread_and_many_find_the_same_people(rows) -> None:
    random = np.random.default_rng(8)
    vectors = random.standard_normal((rows, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    keys = [str(row) for row in range(rows)]
    index = TemplateIndex()
    index.add(keys, [f"p{row % 1000}" for row in range(rows)], vectors)
    probe = np.float32([0.5, 0.5, 0.5, 0.5])
    distances = np.linalg.norm(vectors.astype(float) - probe, axis=1)
    nearest = index.nearest_people(probe, 3)
    by_person = sorted((distances[person::1000].min(), f"p{person}") for person in range(1000))[:3]
    assert [one.person for one in nearest] == [person for _, person in by_person]
    assert [one.distance for one in nearest] == pytest.approx([distance for distance, _ in by_person], abs=1e-6)


@pytest.mark.parametrize(
    ("keys", "owners", "rows"), [(["a"], ["x", "y"], 1), (["a", "b"], ["x", "y"], 1), (["a", "a"], ["x", "y"], 2)]
)
def test_rows_that_do_not_fit_together_are_refused(keys, owners, rows) -> None:
    index = TemplateIndex()
    with pytest.raises(ValueError, match=r"keys|already"):
        index.add(keys, owners, np.eye(4, dtype=np.float32)[:rows])
    assert (len(index), index.people) == (0, ())


def test_rows_can_be_read_with_their_owners_but_not_changed() -> None:
    index = TemplateIndex()
    assert (index.owners, len(index.vectors)) == ([], 0)
    index.add(["a", "b", "c"], ["x", "y", "x"], np.eye(3, dtype=np.float32))
    index.remove(["b"])
    rows = {(owner, tuple(vector.tolist())) for owner, vector in zip(index.owners, index.vectors, strict=True)}
    assert rows == {("x", (1, 0, 0)), ("x", (0, 0, 1))}
    with pytest.raises(ValueError, match="read-only"):
        index.vectors[0, 0] = 0
    index.add(["d"], ["y"], np.eye(3, dtype=np.float32)[:1])
    assert sorted(index.owners) == ["x", "x", "y"]
