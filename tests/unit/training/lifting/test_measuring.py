from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.vision.face_inputs import Pixels
from training.augmentation import DESK_CONDITIONS, Degradation
from training.evaluation.verification import ComparedPairs, verify
from training.faces.face_set import FaceSet, Indices, labelled
from training.faces.splits import split_people
from training.lifting.domains import AS_THEY_ARE, DOMAINS
from training.lifting.measuring import Embed, Material, compare_verification, measure_condition, unknown_pairs


class NoPixels:
    def crop(self, key: str) -> Pixels:
        raise AssertionError("nobody looks at pixels here")


def faces(people: int, pictures: int, kind: str) -> FaceSet:
    names, labels = labelled([f"{kind}{person:03d}" for person in range(people) for _ in range(pictures)])
    count = people * pictures
    keys = tuple(f"{kind}{number}" for number in range(count))
    return FaceSet(names, labels, keys, np.ones(count, np.float32), NoPixels())


def model(scatter: float, degraded_scatter: float) -> Embed:
    """People have centres; a picture lies about its own, further away when it is degraded."""

    def embed(face_set: FaceSet, indices: Indices, degrade: Degradation | None) -> NDArray[np.float32]:
        vectors = []
        for index in indices:
            centre = np.random.default_rng([1, *face_set.people[face_set.labels[index]].encode()]).normal(size=24)
            noise = np.random.default_rng([2, *face_set.keys[index].encode()]).normal(size=24)
            vectors.append(centre + (degraded_scatter if degrade else scatter) * noise)
        stacked = np.array(vectors)
        return (stacked / np.linalg.norm(stacked, axis=1, keepdims=True)).astype(np.float32)

    return embed


@pytest.fixture
def material() -> Material:
    own = faces(30, 5, "a")
    return Material(own, split_people(own, seed=0), faces(200, 1, "s"), np.arange(50, 200))


def test_held_out_people_are_searched_among_themselves_and_background_strangers(material: Material) -> None:
    base, new = model(0.5, 1.0), model(0.5, 0.6)
    found = measure_condition("blur", material, base, new, seed=0, replicates=50)
    for embed, told in ((base, found.held_out.points[0].base), (new, found.held_out.points[0].new)):
        assert told.value == counted_tpir(material, embed)
    assert found.held_out.name == "held-out people, blur"
    assert found.held_out.points[0].difference.value > 0
    assert found.held_out.points[0].cross is None
    crossed = measure_condition("blur", replace(material, cross_model=True), base, new, seed=0, replicates=50)
    assert crossed.held_out.points[0].cross is not None


def counted_tpir(material: Material, embed: Embed) -> float:
    """TPIR of blurred probes at FPIR 1 %, search by search."""
    own, split, blur = material.own, material.split, DESK_CONDITIONS["blur"]
    gallery = list(zip(own.labels[split.gate_gallery], embed(own, split.gate_gallery, None), strict=True))

    def nearest(face: NDArray[np.float32], without: int | None = None) -> tuple[float, int]:
        return min((float(np.linalg.norm(face - one)), int(who)) for who, one in gallery if who != without)

    probes = list(zip(own.labels[split.gate_probes], embed(own, split.gate_probes, blur), strict=True))
    strangers = embed(material.background, material.strangers, blur)
    wrong = sorted([nearest(face)[0] for face in strangers] + [nearest(face, who)[0] for who, face in probes])
    threshold = wrong[len(wrong) // 100]  # as many are nearer as may be
    found = [nearest(face) for _, face in probes]
    return float(
        np.mean([who == own_label and d < threshold for (d, who), (own_label, _) in zip(found, probes, strict=True)])
    )


def test_held_out_people_are_strangers_to_the_enrolled(material: Material) -> None:
    found = measure_condition(AS_THEY_ARE, material, model(0.5, 1), model(0.5, 1), seed=0, replicates=50)
    held_out = len(material.split.gate_gallery) + len(material.split.gate_probes)
    assert found.enrolled.non_mated_searches == 150 + held_out
    assert found.enrolled.non_mated_people == 150 + found.held_out.people
    assert found.enrolled.points[0].difference.value == 0


def test_undegraded_pictures_are_not_degraded(material: Material) -> None:
    found = measure_condition(AS_THEY_ARE, material, model(0.4, 9), model(0.4, 9), seed=0, replicates=50)
    assert found.held_out.points[0].base.value > 0.9


def test_verification_is_judged_as_the_evaluation_does() -> None:
    randomness = np.random.default_rng(0)
    same = np.arange(200) % 2 == 0
    folds = np.arange(200) // 20
    before = ComparedPairs(np.where(same, 0.9, 1.2) + randomness.normal(0, 0.2, 200), same, folds)
    after = ComparedPairs(np.where(same, 0.7, 1.2) + randomness.normal(0, 0.2, 200), same, folds)
    after.distances[3] = np.inf  # no face: an error for both kinds
    compared = compare_verification(before, after)
    assert compared.base == pytest.approx(verify(before).accuracy)
    assert compared.new == pytest.approx(verify(after).accuracy)
    assert compared.difference.interval.low < compared.new - compared.base < compared.difference.interval.high
    assert compared.pairs == 200


def test_pairs_of_people_who_were_learnt_from_are_told_apart() -> None:
    people = [("ann", "ann"), ("bob", "cy"), ("cy", "dee"), ("dee", "dee")]
    assert unknown_pairs(people, frozenset({"cy", "ann"})).tolist() == [False, False, False, True]


def test_conditions_of_the_domains_are_known() -> None:
    assert {one for domain in DOMAINS for one in domain.conditions} <= {AS_THEY_ARE, *DESK_CONDITIONS}
