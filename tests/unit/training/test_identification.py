import math
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.domain.clock import SystemClock
from attendance_app.domain.people import Template
from attendance_app.matching.gallery import Gallery
from training.evaluation.identification import (
    SearchResults,
    bootstrap_tpir,
    collect_results,
    det_curve,
    operating_point,
    person_distances,
    rank_one,
    template_matrix,
)
from training.evaluation.intervals import wilson_interval


def unit_vectors(count: int, seed: int, dimension: int = 16) -> NDArray[np.float32]:
    vectors = np.random.default_rng(seed).normal(size=(count, dimension)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def searches(mated: list[float], right: list[bool], owners: list[int], strangers: list[float]) -> SearchResults:
    return SearchResults(np.array(mated), np.array(right), np.array(owners), np.array(strangers))


def test_distances_are_those_of_the_apps_gallery() -> None:
    owners = ["cy", "ann", "bob", "ann", "cy", "cy", "dee"]
    embeddings, probes = unit_vectors(len(owners), 1), unit_vectors(40, 2)
    now = SystemClock().now_utc()
    templates = [
        Template(str(index), owner, "m", 1, vector.astype("<f4").tobytes(), 1.0, b"", "", "", now)
        for index, (owner, vector) in enumerate(zip(owners, embeddings, strict=True))
    ]
    gallery, matrix = Gallery("m", 1, templates), template_matrix(owners, embeddings)
    assert matrix.people == ("ann", "bob", "cy", "dee")
    places = [gallery.people.index(person) for person in matrix.people]
    distances = person_distances(matrix, probes)
    np.testing.assert_allclose(distances, [gallery.person_distances(probe)[places] for probe in probes], atol=1e-6)


def test_many_searches_are_done_in_blocks() -> None:
    matrix, probes = template_matrix(["a", "b"], unit_vectors(2, 3)), unit_vectors(5000, 4)
    direct = np.linalg.norm(probes[:, None] - matrix.embeddings[None], axis=2)
    np.testing.assert_allclose(person_distances(matrix, probes), direct, atol=1e-5)
    assert person_distances(matrix, probes[:0]).shape == (0, 2)


def test_hand_worked_searches() -> None:
    inf = math.inf
    mated = np.array([[0.5, 0.9], [0.8, 0.7], [1.1, 1.0], [0.3, 0.6], [inf, inf], [0.9, 1.2]], np.float32)
    strangers = np.array([[1.0, 0.85], [1.3, 1.2], [inf, inf], [1.25, 1.4]], np.float32)
    results = collect_results(("ann", "bob"), mated, ["ann", "ann", "bob", "ann", "bob", "cy"], strangers)
    # right: .5, no (bob is nearer), 1.0, .3, nobody seen, cy isn't enrolled
    assert results.mated_right.tolist() == [True, False, True, True, False, False]
    np.testing.assert_allclose(results.mated_hits, [0.5, inf, 1.0, 0.3, inf, inf])
    np.testing.assert_allclose(results.strangers, [0.85, 1.2, inf, 1.25], rtol=1e-6)
    assert rank_one(results).share == 0.5
    none = operating_point(results, 0.01)  # no stranger may pass: below .85, 2 of 6 are found and one is taken for bob
    assert (none.threshold, none.fpir, none.tpir) == (pytest.approx(0.85), 0.0, pytest.approx(2 / 6))
    assert none.wrong_person == pytest.approx(1 / 6)
    one = operating_point(results, 0.25)  # one of four may: below 1.2, 3 of 6; bob for ann, ann for cy
    assert (one.threshold, one.fpir, one.tpir) == (pytest.approx(1.2), 0.25, 0.5)
    assert one.wrong_person == pytest.approx(2 / 6)


def test_well_separated_people_are_always_found() -> None:
    results = searches([0.2, 0.3, 0.4], [True] * 3, [0, 1, 2], [1.0, 1.1, 1.2, 1.3])
    point = operating_point(results, 1e-3)
    assert (point.tpir, point.fpir, point.threshold) == (1.0, 0.0, 1.0)
    assert point.interval.high == 1
    assert point.interval.low == pytest.approx(wilson_interval(3, 3).low)  # three probes prove little


def test_random_distances_find_as_many_as_they_let_in() -> None:
    randomness = np.random.default_rng(5)
    results = SearchResults(randomness.random(4000), np.ones(4000, bool), np.arange(4000), randomness.random(4000))
    for target in (0.01, 0.1, 0.5):
        assert operating_point(results, target).tpir == pytest.approx(target, abs=0.03)


def test_interval_covers_the_true_rate_of_clustered_probes_about_as_often_as_it_says() -> None:
    """People differ: each has their own share of hopeless probes, so probes of one person fail together."""
    covered = 0
    for seed in range(60):
        randomness = np.random.default_rng(seed)
        hard = np.repeat(randomness.random(60) < 0.1, 5)
        distances = np.where(hard, 1.5, 0.5) + randomness.normal(0, 0.02, 300)
        results = SearchResults(distances, np.ones(300, bool), np.repeat(np.arange(60), 5), 1 + randomness.random(200))
        interval = operating_point(results, 0.01, seed).interval
        covered += interval.low <= 0.9 <= interval.high
    assert covered >= 51  # 95 % of 60 is 57; the odds of fewer than 51 are under 1 in 100


def test_bootstrap_spreads_as_theory_says() -> None:
    randomness = np.random.default_rng(6)
    hits = randomness.random(500) < 0.8
    strangers = np.full(300, 1.0)  # a threshold that doesn't vary leaves the binomial's spread
    results = SearchResults(np.where(hits, 0.5, 1.4), np.ones(500, bool), np.arange(500), strangers)
    replicates = bootstrap_tpir(results, 0.01, 2000, randomness)
    share = hits.mean()
    assert replicates.mean() == pytest.approx(share, abs=0.005)
    assert replicates.std() == pytest.approx(math.sqrt(share * (1 - share) / 500), rel=0.1)


def test_intervals_are_reproducible() -> None:
    randomness = np.random.default_rng(8)
    results = SearchResults(randomness.random(50), np.ones(50, bool), np.arange(50) // 5, randomness.random(100))
    assert operating_point(results, 0.1) == operating_point(results, 0.1)


def test_det_curve_trades_one_error_for_the_other() -> None:
    randomness = np.random.default_rng(9)
    results = SearchResults(
        np.abs(randomness.normal(0.7, 0.2, 400)), randomness.random(400) < 0.99, np.arange(400) // 4,
        randomness.normal(1.2, 0.1, 800),
    )  # fmt: skip
    curve = det_curve(results)
    assert (curve[0].fpir, curve[-1].fpir) == (0.0, 1.0)
    assert all(later.fpir > earlier.fpir for earlier, later in pairwise(curve))
    assert all(later.fnir <= earlier.fnir for earlier, later in pairwise(curve))
    assert curve[-1].fnir == pytest.approx(1 - rank_one(results).share)
    for point in curve:
        assert point.fpir_interval.low <= point.fpir <= point.fpir_interval.high
        assert point.fnir_interval.low <= point.fnir <= point.fnir_interval.high
    at_one_percent = next(point for point in curve if point.fpir == 0.01)
    assert at_one_percent.fnir == pytest.approx(1 - operating_point(results, 0.01).tpir)
