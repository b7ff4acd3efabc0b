import json
import time
from dataclasses import replace

import numpy as np
import pytest

from tests.unit.training.gate.plain_searches import counted_tpir
from training.evaluation.intervals import wilson_interval
from training.gate.comparison import MeasuredPopulation, compare
from training.gate.protocol import ProtocolEmbeddings, SearchProtocol


def test_a_model_that_scatters_less_is_better(crowd) -> None:
    people = crowd(people=40, strangers=400)
    report = compare([MeasuredPopulation(people.protocol(), people.seen(0.8), people.seen(0.6))])
    assert report.verdict == "better"
    assert report.reason.startswith("held-out people: ")
    point = report.populations[0].points[0]
    assert point.base.value == counted_tpir(people.protocol(), people.seen(0.8), 0.01)
    assert point.new.value == counted_tpir(people.protocol(), people.seen(0.6), 0.01)
    assert point.difference.value == pytest.approx(point.new.value - point.base.value)
    assert point.difference.interval.low <= point.difference.value <= point.difference.interval.high


def test_tpir_counts_probes_below_the_threshold_that_lets_the_target_pass() -> None:
    """On a circle: strangers at 60 and 90 degrees from Ann, her probes at 10, 50 and 70; no false match ends at 60."""

    def at(*degrees: float) -> np.ndarray:
        angles = np.radians(degrees)
        return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)

    protocol = SearchProtocol("people", "held out", np.zeros(1, int), np.zeros(3, int), np.arange(2))
    embeddings = ProtocolEmbeddings(at(0), at(10, 50, 70), at(60, 90))
    assert (protocol.non_mated_searches, protocol.non_mated_people) == (2, 2)  # nobody else to take Ann for
    assert (counted_tpir(protocol, embeddings, 0.4), counted_tpir(protocol, embeddings, 0.5)) == (2 / 3, 1.0)
    point = compare([MeasuredPopulation(protocol, embeddings, embeddings)], replicates=10).populations[0].points[0]
    assert point.base.value == pytest.approx(2 / 3)
    assert point.base_threshold == pytest.approx(1.0)  # the chord of 60 degrees


def test_a_model_that_scatters_more_is_worse(crowd) -> None:
    people = crowd(people=40, strangers=400)
    assert compare([MeasuredPopulation(people.protocol(), people.seen(0.6), people.seen(0.8))]).verdict == "worse"


def test_the_same_model_is_the_same(crowd) -> None:
    people = crowd(people=20, strangers=200)
    report = compare([MeasuredPopulation(people.protocol(), people.seen(0.8), people.seen(0.8))])
    assert report.verdict == "same"
    assert report.populations[0].points[0].difference.value == 0


def test_models_that_are_really_the_same_are_seldom_told_apart() -> None:
    """Two models that each add their own noise to the same faces: neither is better."""
    verdicts = []
    for seed in range(40):
        randomness = np.random.default_rng(seed)
        owners = np.repeat(np.arange(12), 4)
        centres = randomness.normal(size=(12, 32))[owners]
        true = [
            centres + 0.7 * randomness.normal(size=(48, 32)),
            centres + 0.85 * randomness.normal(size=(48, 32)),
            randomness.normal(size=(300, 32)),
        ]
        seen = []
        for _model in range(2):
            noisy = [part + 0.2 * randomness.normal(size=part.shape) for part in true]
            seen.append(
                ProtocolEmbeddings(
                    *((part / np.linalg.norm(part, axis=1, keepdims=True)).astype(np.float32) for part in noisy)
                )
            )
        protocol = SearchProtocol("held-out people", "held out", owners, owners, np.arange(300))
        verdicts.append(compare([MeasuredPopulation(protocol, seen[0], seen[1])], 200, seed).verdict)
    assert verdicts.count("better") <= 3  # one in 40 by the interval; more than 3 of 40 has odds under 1 in 50
    assert verdicts.count("worse") <= 8  # one in ten by the 80 % interval


@pytest.mark.parametrize("blur", [0.0, 0.25])
def test_a_company_of_forty_tells_a_better_model_from_an_equal_one_without_strangers(blur: float) -> None:
    """12 people held out, 3 pictures enrolled, 7 searched for: 84 searches and 36 impostors that must find nobody."""
    enrolled, searched = np.repeat(np.arange(12), 3), np.repeat(np.arange(12), 7)
    none, no_faces = np.zeros(0, np.intp), np.zeros((0, 32), np.float32)
    protocol = SearchProtocol("held-out people", "held out", enrolled, searched, none, enrolled)
    verdicts = []
    for seed in range(40):
        randomness = np.random.default_rng(seed)
        centres = randomness.normal(size=(12, 32))
        gallery = centres[enrolled] + 0.7 * randomness.normal(size=(36, 32))
        probes = centres[searched] + 0.8 * randomness.normal(size=(84, 32))
        seen = []
        for own_blur in (0.3 + blur, 0.3):
            noisy = [part + own_blur * randomness.normal(size=part.shape) for part in (gallery, probes)]
            parts = [(part / np.linalg.norm(part, axis=1, keepdims=True)).astype(np.float32) for part in noisy]
            seen.append(ProtocolEmbeddings(*parts, no_faces, parts[0]))
        verdicts.append(compare([MeasuredPopulation(protocol, seen[0], seen[1])], 200, seed).verdict)
    if blur:
        assert verdicts.count("better") >= 8
        assert "worse" not in verdicts
    else:
        assert verdicts.count("better") <= 3
        assert verdicts.count("worse") <= 8


def test_a_model_that_learnt_shuffled_labels_is_refused(crowd) -> None:
    """Such a model pulls strangers' pictures together: here each picture moves to another person's place."""
    people = crowd(people=30, strangers=300)
    base = people.seen(0.6)
    order = np.random.default_rng(1).permutation(len(base.probes))
    pulled = base.probes + 1.5 * base.probes[order]
    new = ProtocolEmbeddings(base.gallery, pulled / np.linalg.norm(pulled, axis=1, keepdims=True), base.strangers)
    assert compare([MeasuredPopulation(people.protocol(), base, new)]).verdict == "worse"


def test_a_collapsed_model_is_refused(crowd) -> None:
    people = crowd(people=10, strangers=100)
    base = people.seen(0.6)
    one = np.zeros((1, 24), np.float32)
    one[0, 0] = 1
    new = ProtocolEmbeddings(
        *(np.repeat(one, len(part), axis=0) for part in (base.gallery, base.probes, base.strangers))
    )
    assert compare([MeasuredPopulation(people.protocol(), base, new)]).verdict == "worse"


def test_perfect_models_are_told_apart_no_better_than_wilson_allows(crowd) -> None:
    people = crowd(people=5, strangers=200)
    point = (
        compare([MeasuredPopulation(people.protocol(), people.seen(0.05), people.seen(0.01))]).populations[0].points[0]
    )
    assert (point.base.value, point.new.value) == (1, 1)
    least = wilson_interval(20, 20).low
    assert point.base.interval.low == pytest.approx(least)
    assert point.difference.interval.low == pytest.approx(least - 1)


def test_cross_model_figure_searches_new_probes_in_old_templates(crowd) -> None:
    people = crowd(people=20, strangers=300)
    base, new = people.seen(0.8), people.seen(0.6)
    mixed = ProtocolEmbeddings(base.gallery, new.probes, new.strangers)
    population = MeasuredPopulation(people.protocol(), base, new)
    cross = compare([population], cross_model=True).populations[0].points[0].cross
    assert cross is not None
    assert cross.value == counted_tpir(people.protocol(), mixed, 0.01)
    assert cross.interval.low <= cross.value <= cross.interval.high
    assert compare([population]).populations[0].points[0].cross is None


def test_a_report_depends_on_nothing_but_its_seed(crowd) -> None:
    people = crowd(people=12, strangers=80)
    population = MeasuredPopulation(people.protocol(), people.seen(0.9), people.seen(0.8))
    first, again, other = (compare([population], seed=seed) for seed in (1, 1, 2))
    assert first == again
    assert first != replace(other, seed=1)


def test_report_is_json_with_the_first_populations_figures(crowd) -> None:
    people, elsewhere = crowd(people=12, strangers=80), crowd(people=9, strangers=70, seed=5)
    report = compare(
        [
            MeasuredPopulation(people.protocol(), people.seen(0.9), people.seen(0.8)),
            MeasuredPopulation(elsewhere.protocol("background", "background"), elsewhere.seen(1), elsewhere.seen(1)),
        ]
    )
    told = json.loads(json.dumps(report.to_json(), allow_nan=False))
    assert list(told["base"]) == ["tpir_at_fpir_1e-2", "tpir_at_fpir_1e-3"]
    assert told["new"]["tpir_at_fpir_1e-2"] == report.populations[0].points[0].new.value
    assert [population["name"] for population in told["populations"]] == ["held-out people", "background"]
    assert told["populations"][0]["points"][1]["measurable"] is False  # 48 + 80 searches
    assert len(told["resolution"]) == 2


def test_a_thousand_replicates_take_seconds(crowd) -> None:
    people = crowd(people=125, strangers=1000)  # 500 probes
    population = MeasuredPopulation(people.protocol(), people.seen(0.9), people.seen(0.8))
    started = time.process_time()
    compare([population])
    assert time.process_time() - started < 10
