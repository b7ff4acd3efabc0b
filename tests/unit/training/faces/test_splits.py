from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.errors import UserError
from tests.fakes.faces import face_set
from training.faces.face_set import FaceSet
from training.faces.splits import Split, split_background, split_people

COMPANIES = st.lists(st.integers(1, 9), min_size=10, max_size=60).filter(
    lambda counts: sum(count > 1 for count in counts) >= 10
)


def company(counts: list[int]) -> FaceSet:
    return face_set({f"person{number:03}": count for number, count in enumerate(counts)})


def owners(faces: FaceSet, *parts: np.ndarray) -> set[str]:
    return {faces.people[label] for part in parts for label in faces.labels[part]}


def by_person(faces: FaceSet, split: Split) -> tuple[set[str], set[str], set[str]]:
    return (
        owners(faces, split.train, split.enrolled_gallery, split.enrolled_probes),
        owners(faces, split.tuning_gallery, split.tuning_probes),
        owners(faces, split.gate_gallery, split.gate_probes),
    )


@given(counts=COMPANIES, seed=st.integers(0, 2**31))
def test_nobody_is_in_two_parts_and_everybody_in_one(counts: list[int], seed: int) -> None:
    faces = company(counts)
    parts = by_person(faces, split_people(faces, seed))
    assert all(not one & other for one, other in combinations(parts, 2))
    assert set().union(*parts) == set(faces.people)
    assert len(parts[1]) >= 2
    assert len(parts[2]) >= 4


@given(counts=COMPANIES, seed=st.integers(0, 2**31))
def test_every_picture_has_one_use(counts: list[int], seed: int) -> None:
    faces = company(counts)
    split = split_people(faces, seed)
    used = (split.train, split.enrolled_probes, split.tuning_gallery, split.tuning_probes)
    together = np.concatenate([*used, split.gate_gallery, split.gate_probes])
    assert sorted(together.tolist()) == list(range(len(faces)))
    assert set(split.enrolled_gallery.tolist()) <= set(split.train.tolist())


@given(counts=COMPANIES, seed=st.integers(0, 2**31))
def test_whoever_is_searched_for_is_enrolled(counts: list[int], seed: int) -> None:
    faces = company(counts)
    split = split_people(faces, seed)
    for gallery, probes in (
        (split.gate_gallery, split.gate_probes),
        (split.tuning_gallery, split.tuning_probes),
        (split.enrolled_gallery, split.enrolled_probes),
    ):
        assert owners(faces, probes) <= owners(faces, gallery)
        assert np.bincount(faces.labels[gallery]).max() <= 3
    assert owners(faces, split.gate_gallery) == owners(faces, split.gate_probes)


@given(counts=COMPANIES, seed=st.integers(0, 2**31), order=st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(counts: list[int], seed: int, order: object) -> None:
    faces = company(counts)
    shuffled = list(range(len(faces)))
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    other = faces.subset(np.array(shuffled, np.intp))
    one_way, another = split_people(faces, seed), split_people(other, seed)
    for part in Split.__slots__:
        keys = {faces.keys[index] for index in getattr(one_way, part)}
        assert keys == {other.keys[index] for index in getattr(another, part)}


@given(counts=COMPANIES, seed=st.integers(0, 2**31))
def test_a_newcomer_moves_few_others(counts: list[int], seed: int) -> None:
    before = face_set({f"person{number:03}": count for number, count in enumerate(counts)})
    after = face_set({f"person{number:03}": count for number, count in enumerate(counts)} | {"newcomer": 5})
    old, new = by_person(before, split_people(before, seed)), by_person(after, split_people(after, seed))
    moved = sum(len(was - now) for was, now in zip(old, new, strict=True))
    assert moved <= 3  # at most one over each edge between two parts, and one where a share is rounded up


def test_another_seed_holds_out_others() -> None:
    faces = company([5] * 40)
    held_out = [by_person(faces, split_people(faces, seed))[2] for seed in range(3)]
    assert len({frozenset(people) for people in held_out}) == 3


def test_forty_people_are_split_as_the_shares_say() -> None:
    faces = company([10] * 40)
    trained, tuning, gate = by_person(faces, split_people(faces, 0))
    assert (len(trained), len(tuning), len(gate)) == (22, 6, 12)  # 40 × 0.15 and 40 × 0.3, the rest is learnt from
    split = split_people(faces, 0)
    assert len(split.enrolled_probes) == 22 * 2  # a quarter of ten, rounded to even
    assert len(split.gate_gallery) == 12 * 3


def test_shares_can_be_chosen() -> None:
    faces = company([4] * 40)
    _, tuning, gate = by_person(faces, split_people(faces, 0, gate_share=0.5, tuning_share=0.2))
    assert (len(tuning), len(gate)) == (8, 20)


@pytest.mark.parametrize("counts", [[5] * 9, [1] * 50, [2] * 9 + [1] * 20])
def test_too_little_is_refused_with_what_is_needed(counts: list[int]) -> None:
    with pytest.raises(UserError, match="at least 10 people with at least 2 usable pictures each"):
        split_people(company(counts), 0)


@given(counts=st.lists(st.integers(1, 5), min_size=0, max_size=40), seed=st.integers(0, 2**31))
def test_background_people_are_mixed_in_or_strangers_never_both(counts: list[int], seed: int) -> None:
    faces = company(counts)
    mixed_in, strangers = split_background(faces, seed)
    assert sorted([*mixed_in.tolist(), *strangers.tolist()]) == list(range(len(faces)))
    assert not owners(faces, mixed_in) & owners(faces, strangers)
    assert abs(len(owners(faces, mixed_in)) - len(owners(faces, strangers))) <= 1
