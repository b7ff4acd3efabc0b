"""The gate: base and fine-tuned model asked the same questions. Numpy; pure functions, any thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from training.evaluation.intervals import wilson_interval
from training.evaluation.rates import threshold_at_rate
from training.gate.paired_bootstrap import Draws, draw, newcombe_interval, replicated_tpir, widened_interval
from training.gate.protocol import ProtocolEmbeddings, SearchDistances, SearchProtocol, search
from training.gate.report import Figure, GateReport, PointComparison, PopulationReport
from training.gate.verdict import RULE, judge, resolution_in_words

FPIR_TARGETS = (1e-2, 1e-3)
REPLICATES = 1000


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredPopulation:
    """A protocol's faces as both models see them."""

    protocol: SearchProtocol
    base: ProtocolEmbeddings
    new: ProtocolEmbeddings


def compare(
    populations: Sequence[MeasuredPopulation],
    replicates: int = REPLICATES,
    seed: int = 0,
    cross_model: bool = False,
    fpir_targets: Sequence[float] = FPIR_TARGETS,
) -> GateReport:
    """Compare two models and say which is better.

    Args:
        populations: At least one, the held-out people first.
        replicates: Of the bootstrap.
        seed: Of the bootstrap; the same seed gives the same report.
        cross_model: Whether to search the new model's probes in the base's templates too, as a compatible model
            that keeps stored templates would.
        fpir_targets: Where TPIR is compared, 1 % first.

    Raises:
        ValueError: an embedding isn't finite, or their numbers aren't the protocol's.
    """
    reports = tuple(
        _measured(population, replicates, np.random.default_rng([seed, place]), cross_model, fpir_targets)
        for place, population in enumerate(populations)
    )
    judgement = judge(reports)
    return GateReport(
        verdict=judgement.verdict,
        reason=judgement.reason,
        rule=RULE,
        resolution=tuple(resolution_in_words(report) for report in reports),
        populations=reports,
        replicates=replicates,
        seed=seed,
    )


def _measured(
    population: MeasuredPopulation,
    replicates: int,
    randomness: np.random.Generator,
    cross_model: bool,
    fpir_targets: Sequence[float],
) -> PopulationReport:
    protocol = population.protocol
    base, new = search(protocol, population.base), search(protocol, population.new)
    mixed = replace(population.new, gallery=population.base.gallery)
    cross = search(protocol, mixed) if cross_model else None
    draws = draw(protocol, replicates, randomness)
    people = len(np.unique(protocol.probe_owners))
    return PopulationReport(
        name=protocol.name,
        role=protocol.role,
        people=protocol.people,
        probes=len(protocol.probe_owners),
        non_mated_searches=protocol.non_mated_searches,
        non_mated_people=protocol.non_mated_people,
        points=tuple(_point(base, new, cross, draws, people, target) for target in fpir_targets),
    )


def _point(
    base: SearchDistances,
    new: SearchDistances,
    cross: SearchDistances | None,
    draws: Draws,
    people: int,
    fpir_target: float,
) -> PointComparison:
    base_found, new_found = _found(base, fpir_target), _found(new, fpir_target)
    base_shares, new_shares = replicated_tpir(base, draws, fpir_target), replicated_tpir(new, draws, fpir_target)
    interval = newcombe_interval(base_found, new_found).joined(widened_interval(new_shares - base_shares, people))
    return PointComparison(
        fpir_target=fpir_target,
        non_mated_searches=len(base.non_mated),
        base_threshold=threshold_at_rate(base.non_mated, fpir_target),
        new_threshold=threshold_at_rate(new.non_mated, fpir_target),
        base=_figure(base_found, base_shares, people),
        new=_figure(new_found, new_shares, people),
        difference=Figure(float(new_found.mean() - base_found.mean()), interval),
        cross=None
        if cross is None
        else _figure(_found(cross, fpir_target), replicated_tpir(cross, draws, fpir_target), people),
    )


def _found(searched: SearchDistances, fpir_target: float) -> NDArray[np.bool_]:
    return searched.hits < threshold_at_rate(searched.non_mated, fpir_target)


def _figure(found: NDArray[np.bool_], shares: NDArray[np.float64], people: int) -> Figure:
    wilson = wilson_interval(int(found.sum()), len(found))
    return Figure(float(found.mean()), wilson.joined(widened_interval(shares, people)))
