"""One figure from several seeds, whose people and strangers overlap. Numpy; pure functions, any thread.

Each person of the domain and each stranger is drawn once a replicate, for all seeds alike; the figure of a replicate is
the mean over the seeds. So pictures that several seeds share count as what they are, not as new evidence. What the
interval leaves out is that other seeds would have trained other models.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.evaluation.intervals import wilson_interval
from training.evaluation.rates import threshold_at_rate
from training.gate.comparison import MeasuredPopulation
from training.gate.paired_bootstrap import Draws, newcombe_interval, replicated_tpir, widened_interval
from training.gate.protocol import SearchDistances, SearchProtocol, search
from training.gate.report import Figure

FPIR = 0.01
REPLICATES = 1000


@dataclass(frozen=True, slots=True, eq=False)
class PairedSearches:
    """One seed's searches by both models. Owners have the same numbers with every seed."""

    protocol: SearchProtocol
    base: SearchDistances
    new: SearchDistances


@dataclass(frozen=True, slots=True)
class PooledFigures:
    """Means over seeds at FPIR 1 %.

    Attributes:
        people: Different people who were searched for.
    """

    people: int
    base: Figure
    new: Figure
    difference: Figure


@dataclass(frozen=True, slots=True)
class PooledCondition:
    """All seeds under one condition."""

    condition: str
    held_out: PooledFigures
    enrolled: PooledFigures


def paired_searches(population: MeasuredPopulation) -> PairedSearches:
    """Make both models' searches."""
    protocol = population.protocol
    return PairedSearches(protocol, search(protocol, population.base), search(protocol, population.new))


def pooled(seeds: Sequence[PairedSearches], replicates: int = REPLICATES, seed: int = 0) -> PooledFigures:
    """Pool the seeds of one population.

    Args:
        seeds: At least one.
        replicates: Of the bootstrap.
        seed: Of the bootstrap.
    """
    randomness = np.random.default_rng(seed)
    people = np.unique(np.concatenate([one.protocol.probe_owners for one in seeds]))
    strangers = np.unique(np.concatenate([one.protocol.stranger_owners for one in seeds]))
    drawn_people, drawn_strangers = (_drawn(len(part), replicates, randomness) for part in (people, strangers))
    counted = np.ones(replicates, np.bool_)
    for one in seeds:  # a seed with few people may have none of them drawn
        counted &= drawn_people[:, np.searchsorted(people, one.protocol.probe_owners)].any(axis=1)
    base, new = [], []
    for one in seeds:
        probes = drawn_people[counted][:, np.searchsorted(people, one.protocol.probe_owners)]
        others = drawn_strangers[counted][:, np.searchsorted(strangers, one.protocol.stranger_owners)]
        left_out = probes if one.protocol.leaves_out else probes[:, :0]
        draws = Draws(probes, np.concatenate([left_out, others], axis=1))
        base.append(replicated_tpir(one.base, draws, FPIR))
        new.append(replicated_tpir(one.new, draws, FPIR))
    before, after = np.mean(base, axis=0), np.mean(new, axis=0)
    found = [(_found(one.base), _found(one.new)) for one in seeds]
    base_mean, new_mean = (float(np.mean([pair[which].mean() for pair in found])) for which in (0, 1))
    outcomes = _distinct(seeds, found, len(people))
    wilson = [wilson_interval(int(one.sum()), len(one)) for one in outcomes]
    difference = widened_interval(after - before, len(people)).joined(newcombe_interval(*outcomes))
    return PooledFigures(
        people=len(people),
        base=Figure(base_mean, wilson[0].joined(widened_interval(before, len(people)))),
        new=Figure(new_mean, wilson[1].joined(widened_interval(after, len(people)))),
        difference=Figure(new_mean - base_mean, difference),
    )


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


def _found(searched: SearchDistances) -> NDArray[np.bool_]:
    return searched.hits < threshold_at_rate(searched.non_mated, FPIR)
