"""Mining over a whole set against plain loops; the file of triplets; the batches of a step."""

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from attendance_app.errors import UserError
from training.mining.offline import (
    MinedTriplets,
    NegativeRule,
    look_alike_cases,
    mine_confusions,
    mine_offline,
    save_mined,
    triplet_batch,
)
from training.mining.semi_hard import SemiHardMiner
from training.objectives.objective import squared_distance

Vectors = NDArray[np.float32]
Labels = NDArray[np.intp]


def some_faces(seed: int, people: int = 12, faces: int = 60) -> tuple[Vectors, Labels]:
    """Unit vectors of people in no order; some have one face only."""
    rng = np.random.default_rng(seed)
    labels = np.concatenate([np.arange(people), rng.integers(0, people // 2, faces - people)])
    vectors = rng.normal(size=(people, 8))[labels] + rng.normal(size=(faces, 8))
    order = rng.permutation(faces)
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit[order].astype(np.float32), labels[order]


def plainly_mined(embeddings: Vectors, labels: Labels, rule: NegativeRule) -> set[tuple[int, int, int]]:
    wide = embeddings.astype(np.float64)
    distance = [[float(((a - b) ** 2).sum()) for b in wide] for a in wide]
    found = set()
    for a, row in enumerate(distance):
        own = [i for i in range(len(row)) if labels[i] == labels[a] and i != a]
        others = [i for i in range(len(row)) if labels[i] != labels[a]]
        if not own or not others:
            continue
        positive = max(own, key=row.__getitem__)
        negative = min(others, key=row.__getitem__)
        if rule == "semi-hard":
            window = [i for i in others if row[positive] < row[i] < row[positive] + 0.2]
            nearer = [i for i in others if row[i] <= row[positive]]
            if window:
                negative = min(window, key=row.__getitem__)
            elif nearer:
                negative = max(nearer, key=row.__getitem__)
        found.add((a, positive, negative))
    return found


def as_set(mined: MinedTriplets) -> set[tuple[int, int, int]]:
    return set(zip(mined.anchors.tolist(), mined.positives.tolist(), mined.negatives.tolist(), strict=True))


@pytest.mark.parametrize("seed", [0, 1, 2, 3])
@pytest.mark.parametrize("rule", ["hardest", "semi-hard"])
@pytest.mark.parametrize("block_values", [1, 700, 1_000_000])
def test_mining_in_blocks_finds_what_plain_loops_find(rule: NegativeRule, block_values: int, seed: int) -> None:
    embeddings, labels = some_faces(seed)
    mined = mine_offline(embeddings, labels, rule, block_values=block_values)
    assert as_set(mined) == plainly_mined(embeddings, labels, rule)
    assert len(mined) < len(labels)  # people with one face anchor nothing


def test_semi_hard_negatives_over_the_set_are_those_within_a_batch() -> None:
    embeddings, labels = some_faces(7)
    mined = mine_offline(embeddings, labels, "semi-hard")
    miner = SemiHardMiner(0.2, squared_distance())
    online = miner(torch.from_numpy(embeddings).double(), torch.from_numpy(labels))
    assert as_set(mined) <= set(zip(*(part.tolist() for part in online), strict=True))


def test_a_block_never_holds_more_distances_than_told(monkeypatch: pytest.MonkeyPatch) -> None:
    embeddings, labels = some_faces(0)
    largest = 0
    real_where = np.where

    def watched(*arguments: NDArray[np.float32]) -> NDArray[np.float32]:
        nonlocal largest
        largest = max(largest, arguments[0].size)
        return real_where(*arguments)

    monkeypatch.setattr(np, "where", watched)
    mine_offline(embeddings, labels, "semi-hard", block_values=240)
    assert largest == 240


@pytest.mark.parametrize("labels", [[], [3], [3, 3, 3], [0, 1, 2]])
def test_sets_without_triplets_give_none(labels: list[int]) -> None:
    embeddings = np.eye(4, dtype=np.float32)[: len(labels)]
    assert len(mine_offline(embeddings, np.array(labels, np.intp))) == 0


def test_mined_triplets_of_equal_faces_are_valid() -> None:
    embeddings, labels = np.full((4, 4), 0.5, np.float32), np.array([0, 1, 0, 1])
    for rule in ("hardest", "semi-hard"):
        mined = mine_offline(embeddings, labels, rule)  # type: ignore[arg-type]
        assert (labels[mined.anchors] == labels[mined.positives]).all()
        assert (mined.anchors != mined.positives).all()
        assert (labels[mined.anchors] != labels[mined.negatives]).all()


def on_a_circle(*degrees: float) -> Vectors:
    angles = np.radians(degrees)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_a_confused_face_is_set_against_whom_it_was_taken_for() -> None:
    # Person 0 at 0, 10, 30 degrees; person 1 at 50 and 90; person 2, nearer, at 31 and not the one in question.
    embeddings, labels = on_a_circle(0, 10, 30, 50, 90, 31), np.array([0, 0, 0, 1, 1, 2])
    mined = mine_confusions(embeddings, labels, np.array([2, 3]), np.array([1, 0]))
    assert as_set(mined) == {(2, 0, 3), (3, 4, 2)}


def test_confusions_that_make_no_triplet_are_left_out() -> None:
    embeddings, labels = on_a_circle(0, 10, 50), np.array([0, 0, 1])
    # of a person with one face; with somebody who has no face; with oneself
    mined = mine_confusions(embeddings, labels, np.array([2, 0, 1]), np.array([0, 9, 0]))
    assert len(mined) == 0


def test_people_who_look_alike_are_confused_with_each_other() -> None:
    faces, taken_for = look_alike_cases(np.array([4, 7, 4, 9]), [(4, 9)])
    assert list(zip(faces.tolist(), taken_for.tolist(), strict=True)) == [(0, 9), (2, 9), (3, 4)]
    assert [len(part) for part in look_alike_cases(np.array([4, 7]), [])] == [0, 0]


def test_a_step_has_its_batch_and_every_triplet_comes_once_a_round() -> None:
    mined = MinedTriplets(np.arange(10), np.arange(10, 20), np.arange(20, 30))
    rounds = [triplet_batch(mined, 4, seed=5, step=step).reshape(-1, 3) for step in range(5)]
    anchors = np.concatenate(rounds)[:, 0]
    assert sorted(anchors[:10].tolist()) == sorted(anchors[10:].tolist()) == list(range(10))
    assert anchors[:10].tolist() != anchors[10:].tolist()
    assert all((batch == batch[:, :1] + np.array([0, 10, 20])).all() for batch in rounds)
    again = triplet_batch(mined, 4, seed=5, step=3)
    np.testing.assert_array_equal(again.reshape(-1, 3), rounds[3])
    assert triplet_batch(mined, 4, seed=6, step=0).tolist() != rounds[0].reshape(-1).tolist()


def test_a_batch_larger_than_the_set_repeats_it() -> None:
    mined = MinedTriplets(np.arange(2), np.arange(2, 4), np.arange(4, 6))
    assert sorted(triplet_batch(mined, 5, 0, 0)[::3].tolist())[0:2] == [0, 0]


def test_no_triplets_make_no_batch() -> None:
    with pytest.raises(ValueError, match="no triplets"):
        triplet_batch(mine_offline(np.zeros((0, 2), np.float32), np.zeros(0, np.intp)), 4, 0, 0)


def test_stored_triplets_name_their_faces(tmp_path: Path) -> None:
    embeddings, labels = some_faces(3)
    keys = np.array([f"face {index}" for index in range(len(labels))])
    mined = mine_offline(embeddings, labels)
    save_mined(tmp_path / "mined.npz", mined, keys.tolist())
    with np.load(tmp_path / "mined.npz", allow_pickle=False) as stored:
        named = stored["keys"][stored["triplets"]]
    np.testing.assert_array_equal(named, keys[np.stack([mined.anchors, mined.positives, mined.negatives])])
    assert [path.name for path in tmp_path.iterdir()] == ["mined.npz"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    none = np.zeros(0, np.intp)
    with pytest.raises(UserError, match="cannot be used"):
        save_mined(tmp_path / "nowhere" / "mined.npz", MinedTriplets(none, none, none), [])


def test_joined_triplets_come_one_after_the_other() -> None:
    one = MinedTriplets(np.array([0]), np.array([1]), np.array([2]))
    other = MinedTriplets(np.array([3]), np.array([4]), np.array([5]))
    assert as_set(one.joined(other)) == {(0, 1, 2), (3, 4, 5)}
