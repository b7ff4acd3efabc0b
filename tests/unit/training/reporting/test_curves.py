"""Curves are counted here once more by plain loops over every threshold and every distance."""

import json
import math
from itertools import pairwise

import numpy as np
import pytest

from tests.fakes.measured_crowd import crowd
from training.gate.comparison import compare
from training.gate.protocol import search
from training.reporting.curves import BIN_EDGES, MOST_CORNERS, det_steps, population_curves, run_curves


def fewest_missed(hits: list[float], others: list[float], allowed: int) -> int:
    """How many probes are missed at the best of all thresholds that accept no more searches than allowed."""
    fewest = len(hits)
    for threshold in (*others, math.inf):
        if sum(other < threshold for other in others) <= allowed:
            fewest = min(fewest, sum(not hit < threshold for hit in hits))
    return fewest


def missed_at(accepted: list[int], missed: list[int], allowed: int) -> int:
    """What the steps say: the last corner that accepts no more."""
    return next(m for a, m in zip(reversed(accepted), reversed(missed), strict=True) if a <= allowed)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("digits", [1, 6])  # with one digit after the point many distances are equal
def test_steps_say_of_every_rate_what_plain_counting_says(seed: int, digits: int) -> None:
    randomness = np.random.default_rng(seed)
    hits = np.round(randomness.normal(0.8, 0.2, 30), digits)
    hits[:2] = np.inf  # somebody else was nearer
    others = np.round(randomness.normal(1.1, 0.15, 60), digits)
    steps = det_steps(hits, others)
    accepted, missed = steps.accepted.tolist(), steps.missed.tolist()
    for allowed in range(61):
        assert missed_at(accepted, missed, allowed) == fewest_missed(hits.tolist(), others.tolist(), allowed)
    assert (accepted[0], accepted[-1], missed[-1]) == (0, 60, 2)
    assert all(before > after for before, after in pairwise(missed[:-1]))  # corners alone


def test_thinned_steps_are_never_drawn_too_low_and_keep_both_rates_and_the_ends() -> None:
    randomness = np.random.default_rng(7)
    hits, others = randomness.normal(0.9, 0.2, 3000), randomness.normal(1.1, 0.2, 5000)
    whole, thinned = det_steps(hits, others, 10**6), det_steps(hits, others)
    assert len(whole.accepted) > 1000
    assert len(thinned.accepted) <= MOST_CORNERS
    for allowed in (0, 5, 50, 5000):
        exact = missed_at(whole.accepted.tolist(), whole.missed.tolist(), allowed)
        assert missed_at(thinned.accepted.tolist(), thinned.missed.tolist(), allowed) == exact
    corners = set(zip(whole.accepted.tolist(), whole.missed.tolist(), strict=True))
    assert corners >= set(zip(thinned.accepted.tolist(), thinned.missed.tolist(), strict=True))


def test_curves_agree_with_the_gate_at_its_rate() -> None:
    population = crowd(0.4, strangers=200)
    curves, report = population_curves(population), compare([population], replicates=10)
    allowed = curves.searches // 100
    for model, figure, threshold in (
        (curves.before, report.populations[0].points[0].base, report.populations[0].points[0].base_threshold),
        (curves.after, report.populations[0].points[0].new, report.populations[0].points[0].new_threshold),
    ):
        missed = missed_at(model.det.accepted.tolist(), model.det.missed.tolist(), allowed)
        assert 1 - missed / curves.probes == pytest.approx(figure.value)
        assert model.threshold == threshold


def test_histograms_are_those_of_all_distances() -> None:
    population = crowd(0.4)
    curves = population_curves(population)
    for model, embeddings in ((curves.before, population.base), (curves.after, population.new)):
        found = search(population.protocol, embeddings)
        assert model.own.tolist() == np.histogram(found.genuine, np.linspace(0, 2, 81))[0].tolist()
        assert model.other.tolist() == np.histogram(found.non_mated, np.linspace(0, 2, 81))[0].tolist()
        assert (model.own.sum(), model.other.sum()) == (curves.probes, curves.searches)


def test_the_file_is_small_names_nobody_and_is_the_same_again() -> None:
    populations = [crowd(0.4, people=30), crowd(0.6)]
    text = run_curves(populations, seed=3).to_json()
    assert text == run_curves(populations, seed=3).to_json()
    assert len(text) < 40_000
    told = json.loads(text)
    assert set(told) == {"version", "bin_edges", "populations", "map"}
    assert told["bin_edges"] == BIN_EDGES.tolist()
    assert [one["name"] for one in told["populations"]] == ["held-out people", "held-out people"]
    assert set(told["map"]["people"]) == set(range(12))


def test_each_corner_has_the_interval_of_its_share() -> None:
    told = json.loads(run_curves([crowd(0.4)]).to_json())["populations"][0]["before"]
    assert isinstance(told["threshold"], float)
    assert (len(told["fnir_low"]), len(told["fnir_high"])) == (len(told["accepted"]), len(told["missed"]))
    for low, missed, high in zip(told["fnir_low"], told["missed"], told["fnir_high"], strict=True):
        assert low <= missed / 24 <= high
