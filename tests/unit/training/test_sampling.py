from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.sampling import mixed_pk_batches, pk_batches, steps_per_epoch

COMPANIES = st.lists(st.integers(1, 7), min_size=1, max_size=20).map(
    lambda counts: np.repeat(np.arange(len(counts)), counts).astype(np.intp)
)


@given(COMPANIES, st.integers(1, 8), st.integers(1, 6), st.integers(0, 2**31), st.integers(0, 10_000))
def test_a_batch_holds_k_faces_of_each_of_p_people(
    labels: np.ndarray, people: int, each: int, seed: int, step: int
) -> None:
    batch = pk_batches(labels, people, each, seed, step)
    shown = labels[batch].reshape(-1, each)
    assert len(shown) == min(people, len(np.unique(labels)))
    assert all(len(set(row)) == 1 for row in shown.tolist())
    assert len(np.unique(shown[:, 0])) == len(shown)


@given(COMPANIES, st.integers(1, 8), st.integers(1, 6), st.integers(0, 2**31), st.integers(0, 10_000))
def test_faces_repeat_only_where_there_are_too_few_and_then_evenly(
    labels: np.ndarray, people: int, each: int, seed: int, step: int
) -> None:
    for row in pk_batches(labels, people, each, seed, step).reshape(-1, each):
        has = int((labels == labels[row[0]]).sum())
        uses = Counter(row.tolist())
        assert len(uses) == min(each, has)
        assert max(uses.values()) - min(uses.values()) <= 1


@given(COMPANIES, st.integers(1, 8), st.integers(0, 2**31), st.integers(0, 50))
def test_everybody_is_used_in_every_epoch(labels: np.ndarray, people: int, seed: int, epoch: int) -> None:
    length = steps_per_epoch(len(np.unique(labels)), people)
    steps = range(epoch * length, (epoch + 1) * length)
    used = Counter(np.concatenate([labels[pk_batches(labels, people, 1, seed, step)] for step in steps]).tolist())
    assert set(used) == set(labels.tolist())
    assert max(used.values()) <= 2  # the last batch is filled up


def test_over_a_run_people_and_faces_are_used_about_equally() -> None:
    labels = np.repeat(np.arange(23), 10).astype(np.intp)
    steps = 1500
    drawn = np.concatenate([pk_batches(labels, 8, 4, 7, step) for step in range(steps)])
    people = np.bincount(labels[drawn], minlength=23) / len(drawn)
    assert np.allclose(people, 1 / 23, rtol=0.05)
    faces = np.bincount(drawn, minlength=230)
    expected = steps * 32 / 230
    assert abs(faces - expected).max() < 5 * np.sqrt(expected)  # five standard deviations of a count drawn at random


def test_which_people_meet_in_a_batch_is_not_settled_by_their_names() -> None:
    labels = np.arange(12, dtype=np.intp)
    met = Counter()
    for step in range(3000):
        batch = set(pk_batches(labels, 4, 1, 3, step).tolist())
        met.update((0, other) for other in batch if 0 in batch and other != 0)
    counts = np.array(list(met.values()))
    expected = 1000 * 3 / 11  # a third of the batches hold person 0, with three of the eleven others
    assert len(counts) == 11
    assert abs(counts - expected).max() < 5 * np.sqrt(expected)


def test_a_batch_follows_from_seed_and_step_alone() -> None:
    labels = np.repeat(np.arange(9), 5).astype(np.intp)
    late = pk_batches(labels, 4, 3, 11, 777)
    for step in range(5):
        pk_batches(labels, 4, 3, 11, step)
    assert pk_batches(labels, 4, 3, 11, 777).tolist() == late.tolist()
    assert pk_batches(labels, 4, 3, 12, 777).tolist() != late.tolist()
    assert pk_batches(labels, 4, 3, 11, 778).tolist() != late.tolist()


def test_a_share_of_the_people_comes_from_the_background() -> None:
    own, background = np.repeat(np.arange(20), 3).astype(np.intp), np.repeat(np.arange(50), 2).astype(np.intp)
    batch = mixed_pk_batches(own, background, 8, 4, 0.25, seed=0, step=5)
    assert (len(batch.faces), len(batch.background)) == (6 * 4, 2 * 4)
    seen = {
        int(label)
        for step in range(25)
        for label in background[mixed_pk_batches(own, background, 8, 4, 0.25, 0, step).background]
    }
    assert seen == set(range(50))


@pytest.mark.parametrize(("share", "background"), [(0.0, 10), (0.5, 0)])
def test_without_a_background_the_batch_is_the_companys(share: float, background: int) -> None:
    own = np.repeat(np.arange(20), 3).astype(np.intp)
    batch = mixed_pk_batches(own, np.arange(background, dtype=np.intp), 8, 4, share, seed=0, step=0)
    assert batch.faces.tolist() == pk_batches(own, 8, 4, 0, 0).tolist()
    assert not len(batch.background)


def test_two_people_of_a_batch_are_always_the_companys() -> None:
    own = np.arange(6, dtype=np.intp)
    assert len(mixed_pk_batches(own, own, 4, 1, 1.0, seed=0, step=0).faces) == 2


@pytest.mark.parametrize(
    ("labels", "people", "each", "step"), [([], 2, 2, 0), ([0], 0, 1, 0), ([0], 1, 0, 0), ([0], 1, 1, -1)]
)
def test_an_impossible_batch_is_refused(labels: list[int], people: int, each: int, step: int) -> None:
    with pytest.raises(ValueError, match="a batch needs"):
        pk_batches(np.array(labels, np.intp), people, each, 0, step)
