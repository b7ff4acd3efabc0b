from dataclasses import replace

import numpy as np
import pytest

from training.evaluation.intervals import wilson_interval
from training.gate.comparison import MeasuredPopulation, compare
from training.gate.protocol import ProtocolEmbeddings, SearchProtocol
from training.lifting.domains import LIFT_FPIRS
from training.lifting.pooling import PairedSearches, paired_searches, pooled


def searches(people: range, seed: int = 0, gain: float = 0.3) -> MeasuredPopulation:
    """People keep their numbers and their pictures, whichever of them are searched for."""
    owners = np.repeat(np.array(people), 4)

    def vectors(kind: int, person: int, scatter: float) -> np.ndarray:
        centre = np.random.default_rng([1, person]).normal(size=20)
        return centre + scatter * np.random.default_rng([2, kind, person, seed]).normal(size=(4, 20))

    def seen(scatter: float) -> ProtocolEmbeddings:
        parts = [np.concatenate([vectors(kind, person, scatter) for person in people]) for kind in (0, 1)]
        parts.append(np.random.default_rng(9).normal(size=(200, 20)))
        return ProtocolEmbeddings(
            *((part / np.linalg.norm(part, axis=1, keepdims=True)).astype(np.float32) for part in parts)
        )

    protocol = SearchProtocol("held-out people", "held out", owners, owners, np.arange(200))
    return MeasuredPopulation(protocol, seen(0.9), seen(0.9 - gain))


def width(searched: list[PairedSearches]) -> float:
    interval = pooled(searched)[0].difference.interval
    return interval.high - interval.low


def test_one_seed_is_the_gates_own_figure() -> None:
    population = searches(range(20))
    pooled_alone = pooled([paired_searches(population, cross_model=True)])
    gates = compare([population], cross_model=True, fpir_targets=LIFT_FPIRS).populations[0].points
    for alone, gate in zip(pooled_alone, gates, strict=True):
        assert (alone.base.value, alone.new.value) == (gate.base.value, gate.new.value)
        assert alone.difference.interval.low == pytest.approx(gate.difference.interval.low, abs=0.03)
        assert alone.difference.interval.high == pytest.approx(gate.difference.interval.high, abs=0.03)
        assert alone.cross is not None
        assert gate.cross is not None
        assert alone.cross.value == gate.cross.value
        assert alone.cross.interval.low == pytest.approx(gate.cross.interval.low, abs=0.03)
        assert alone.cross.interval.high == pytest.approx(gate.cross.interval.high, abs=0.03)
        assert alone.people == 20


def test_across_models_the_new_probes_are_searched_in_the_bases_templates() -> None:
    population = searches(range(10))
    unrelated = replace(population.new, gallery=-population.new.gallery)
    turned = replace(population, new=replace(population.new, probes=-population.new.probes))
    crossed = pooled([paired_searches(replace(population, new=unrelated), cross_model=True)])[0].cross
    usual = pooled([paired_searches(population, cross_model=True)])[0].cross
    lost = pooled([paired_searches(turned, cross_model=True)])[0].cross
    assert crossed == usual  # the new model's own templates have no part in it
    assert lost is not None
    assert lost.value == 0
    assert pooled([paired_searches(population)])[0].cross is None


def test_the_same_pictures_again_are_no_new_evidence_but_other_people_are() -> None:
    first, other = paired_searches(searches(range(20))), paired_searches(searches(range(20, 40)))
    assert width([first, first, first]) == pytest.approx(width([first]), rel=0.1)
    assert width([first, other]) < 0.9 * max(width([first]), width([other]))


def test_the_figure_is_the_mean_of_the_seeds() -> None:
    first, second = searches(range(10)), searches(range(5, 15))
    told = pooled([paired_searches(first), paired_searches(second)])[0]
    points = [compare([one]).populations[0].points[0] for one in (first, second)]
    assert told.difference.value == pytest.approx(np.mean([point.difference.value for point in points]))
    assert told.people == 15


def test_models_that_are_alike_are_still_uncertain() -> None:
    told = pooled([paired_searches(searches(range(6), gain=0.0))])[0]
    assert told.difference.value == 0
    assert told.difference.interval.low < -0.01 < 0.01 < told.difference.interval.high


def test_where_nothing_fails_new_people_count_as_trials_and_repeated_ones_do_not() -> None:
    perfect = [
        paired_searches(MeasuredPopulation(one.protocol, one.new, one.new))
        for one in (searches(people, gain=0.89) for people in (range(10), range(10, 20)))
    ]
    for seeds, trials in (([perfect[0]] * 2, 40), (perfect, 80)):
        told = pooled(seeds)[0]
        assert told.base.value == 1
        assert told.base.interval.low == pytest.approx(wilson_interval(trials, trials).low)
        assert told.difference.interval.low == pytest.approx(wilson_interval(trials, trials).low - 1)
