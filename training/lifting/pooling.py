"""One figure from several seeds, whose people and strangers overlap. Numpy; pure functions, any thread.

Each person of the domain and each stranger is drawn once a replicate, for all seeds alike; the figure of a replicate is
the mean over the seeds. So pictures that several seeds share count as what they are, not as new evidence. What the
interval leaves out is that other seeds would have trained other models.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from training.evaluation.intervals import wilson_interval
from training.evaluation.rates import threshold_at_rate
from training.gate.comparison import MeasuredPopulation
from training.gate.paired_bootstrap import Draws, newcombe_interval, replicated_tpir, widened_interval
from training.gate.protocol import SearchDistances, SearchProtocol, search
from training.gate.report import Figure
from training.lifting.domains import LIFT_FPIRS

REPLICATES = 1000


@dataclass(frozen=True, slots=True, eq=False)
class PairedSearches:
    """One seed's searches by both models. Owners have the same numbers with every seed.

    Attributes:
        cross: The new model's probes in the base's templates, where that was asked for.
    """

    protocol: SearchProtocol
    base: SearchDistances
    new: SearchDistances
    cross: SearchDistances | None = None


@dataclass(frozen=True, slots=True)
class PooledFigures:
    """Means over seeds at one FPIR.

    Attributes:
        people: Different people who were searched for.
        cross: New probes in the base's templates, where every seed was asked.
    """

    people: int
    base: Figure
    new: Figure
    difference: Figure
    cross: Figure | None = None


@dataclass(frozen=True, slots=True)
class PooledCondition:
    """All seeds under one condition, at each of `LIFT_FPIRS`."""

    condition: str
    held_out: tuple[PooledFigures, ...]
    enrolled: tuple[PooledFigures, ...]


def paired_searches(population: MeasuredPopulation, cross_model: bool = False) -> PairedSearches:
    """Make both models' searches, and those across models if wanted."""
    protocol, base, new = population.protocol, population.base, population.new
    cross = search(protocol, replace(new, gallery=base.gallery)) if cross_model else None
    return PairedSearches(protocol, search(protocol, base), search(protocol, new), cross)


def pooled(seeds: Sequence[PairedSearches], replicates: int = REPLICATES, seed: int = 0) -> tuple[PooledFigures, ...]:
    """Pool the seeds of one population, at each of `LIFT_FPIRS`.

    Args:
        seeds: At least one.
        replicates: Of the bootstrap.
        seed: Of the bootstrap.
    """
    draws = _joint_draws(seeds, replicates, np.random.default_rng(seed))
    people = len(np.unique(np.concatenate([one.protocol.probe_owners for one in seeds])))
    return tuple(_pooled_at(fpir, seeds, draws, people) for fpir in LIFT_FPIRS)


def _joint_draws(seeds: Sequence[PairedSearches], replicates: int, randomness: np.random.Generator) -> list[Draws]:
    """For each seed how often its searches count, each person and stranger drawn once for all seeds."""
    people = np.unique(np.concatenate([one.protocol.probe_owners for one in seeds]))
    strangers = np.unique(np.concatenate([one.protocol.stranger_owners for one in seeds]))
    drawn_people, drawn_strangers = (_drawn(len(part), replicates, randomness) for part in (people, strangers))
    counted = np.ones(replicates, np.bool_)
    for one in seeds:  # a seed with few people may have none of them drawn
        counted &= drawn_people[:, np.searchsorted(people, one.protocol.probe_owners)].any(axis=1)
    draws = []
    for one in seeds:
        probes = drawn_people[counted][:, np.searchsorted(people, one.protocol.probe_owners)]
        others = drawn_strangers[counted][:, np.searchsorted(strangers, one.protocol.stranger_owners)]
        left_out = probes if one.protocol.leaves_out else probes[:, :0]
        draws.append(Draws(probes, np.concatenate([left_out, others], axis=1)))
    return draws


def _pooled_at(fpir: float, seeds: Sequence[PairedSearches], draws: Sequence[Draws], people: int) -> PooledFigures:
    before, base = _one_model([one.base for one in seeds], draws, fpir)
    after, new = _one_model([one.new for one in seeds], draws, fpir)
    outcomes = _distinct(seeds, list(zip(base, new, strict=True)), people)
    wilson = [wilson_interval(int(one.sum()), len(one)) for one in outcomes]
    base_mean, new_mean = _mean_share(base), _mean_share(new)
    difference = widened_interval(after - before, people).joined(newcombe_interval(*outcomes))
    return PooledFigures(
        people=people,
        base=Figure(base_mean, wilson[0].joined(widened_interval(before, people))),
        new=Figure(new_mean, wilson[1].joined(widened_interval(after, people))),
        difference=Figure(new_mean - base_mean, difference),
        cross=_across_models(fpir, seeds, draws, people),
    )


def _across_models(fpir: float, seeds: Sequence[PairedSearches], draws: Sequence[Draws], people: int) -> Figure | None:
    crossed = [one.cross for one in seeds if one.cross is not None]
    if len(crossed) < len(seeds):
        return None
    replicates, found = _one_model(crossed, draws, fpir)
    outcomes, _ = _distinct(seeds, [(one, one) for one in found], people)
    wilson = wilson_interval(int(outcomes.sum()), len(outcomes))
    return Figure(_mean_share(found), wilson.joined(widened_interval(replicates, people)))


def _one_model(
    searches: Sequence[SearchDistances], draws: Sequence[Draws], fpir: float
) -> tuple[NDArray[np.float64], list[NDArray[np.bool_]]]:
    """The mean over the seeds in each replicate, and which probes each seed found."""
    replicated = [replicated_tpir(one, drawn, fpir) for one, drawn in zip(searches, draws, strict=True)]
    found = [one.hits < threshold_at_rate(one.non_mated, fpir) for one in searches]
    return np.mean(replicated, axis=0), found


def _mean_share(found: Sequence[NDArray[np.bool_]]) -> float:
    return float(np.mean([one.mean() for one in found]))


def _distinct(
    seeds: Sequence[PairedSearches], found: Sequence[tuple[NDArray[np.bool_], NDArray[np.bool_]]], people: int
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Outcomes (base, new) in the shares that all seeds have together, but only as many as if none were repeated.

    They are what Wilson's and Newcombe's intervals may count as trials.
    """
    base, new = (np.concatenate([pair[which] for pair in found]) for which in (0, 1))
    searched = sum(len(np.unique(one.protocol.probe_owners)) for one in seeds)
    trials = max(round(len(base) * people / searched), 1)
    order = np.lexsort((new, base))  # alike outcomes beside each other, so that evenly spaced ones keep the shares
    kept = order[np.floor((np.arange(trials) + 0.5) * len(base) / trials).astype(np.intp)]
    return base[kept], new[kept]


def _drawn(count: int, replicates: int, randomness: np.random.Generator) -> NDArray[np.int32]:
    if not count:
        return np.zeros((replicates, 0), np.int32)
    return randomness.multinomial(count, np.full(count, 1 / count), replicates).astype(np.int32)
