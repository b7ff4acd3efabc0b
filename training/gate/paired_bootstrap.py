"""Intervals of TPIR at an FPIR for two models asked the same questions. Numpy; pure functions, any thread.

People (with all their pictures) and strangers are drawn anew with replacement, the same draw for both models; each
replicate estimates both thresholds again, so their uncertainty is in the interval. The enrolled templates stay.

With few people a percentile interval is too narrow, so its quantiles are moved outwards (Hesterberg, "What Teachers
Should Know About the Bootstrap", 2015, section 5.3); and where nothing fails it would shrink to a point, so it is never
taken narrower than Wilson's or, for the difference, Newcombe's.
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from training.evaluation.intervals import Interval, wilson_interval
from training.evaluation.rates import Distances
from training.gate.protocol import SearchDistances, SearchProtocol

REPLICATES_PER_BLOCK = 250
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """How often each search counts in each replicate, whole numbers.

    Attributes:
        probes: `(B, M)`.
        non_mated: `(B, N)` left-out probes, impostors, then strangers, as in `SearchDistances.non_mated`.
    """

    probes: NDArray[np.int32]
    non_mated: NDArray[np.int32]


def draw(protocol: SearchProtocol, replicates: int, randomness: np.random.Generator) -> Draws:
    """People, with all their searches, and strangers, with replacement."""
    own = _drawn(np.concatenate([protocol.probe_owners, protocol.impostor_owners]), replicates, randomness)
    strangers = _drawn(protocol.stranger_owners, replicates, randomness)
    left_out = own if protocol.leaves_out else own[:, :0]
    return Draws(own[:, : len(protocol.probe_owners)], np.concatenate([left_out, strangers], axis=1))


def replicated_tpir(found: SearchDistances, draws: Draws, fpir_target: float) -> NDArray[np.float64]:
    """TPIR in each replicate, at that replicate's own threshold, `(B,)`."""
    order, ordered_hits = np.argsort(found.non_mated, kind="stable"), np.argsort(found.hits, kind="stable")
    shares = [
        _block_tpir(
            found.non_mated[order],
            draws.non_mated[start : start + REPLICATES_PER_BLOCK, order],
            found.hits[ordered_hits],
            draws.probes[start : start + REPLICATES_PER_BLOCK, ordered_hits],
            fpir_target,
        )
        for start in range(0, len(draws.probes), REPLICATES_PER_BLOCK)
    ]
    return np.concatenate(shares)


def widened_interval(replicates: NDArray[np.float64], people: int) -> Interval:
    """The middle 95 % of replicates, widened for few people as Student's t is wider than the normal."""
    if people < 2:
        return Interval(float(replicates.min()), float(replicates.max()))
    from scipy.special import stdtrit  # noqa: PLC0415 (takes a while to load, and only here)

    tail = NormalDist().cdf(-math.sqrt(people / (people - 1)) * float(stdtrit(people - 1, 0.975)))
    low, high = np.quantile(replicates, [tail, 1 - tail])
    return Interval(float(low), float(high))


def newcombe_interval(base: NDArray[np.bool_], new: NDArray[np.bool_]) -> Interval:
    """The difference new minus base of two shares of the same trials.

    Args:
        base: `(M,)` which trials the one found, M ≥ 1.
        new: `(M,)` which the other.

    Source: Newcombe, "Improved confidence intervals for the difference between binomial proportions based on paired
    data", 1998, method 10.
    """
    trials, difference = len(base), float(new.mean() - base.mean())
    first, second = wilson_interval(int(new.sum()), trials), wilson_interval(int(base.sum()), trials)
    agreement = _phi(base, new)
    below, above = float(new.mean()) - first.low, second.high - float(base.mean())
    low = difference - math.sqrt(max(below**2 - 2 * agreement * below * above + above**2, 0.0))
    below, above = float(base.mean()) - second.low, first.high - float(new.mean())
    high = difference + math.sqrt(max(below**2 - 2 * agreement * below * above + above**2, 0.0))
    return Interval(low, high)


def _phi(base: NDArray[np.bool_], new: NDArray[np.bool_]) -> float:
    """Correlation of the two, with Newcombe's correction for continuity; 0 where one of them never varies."""
    both, neither = int((base & new).sum()), int((~base & ~new).sum())
    only_base, only_new = int((base & ~new).sum()), int((~base & new).sum())
    spread = math.sqrt((both + only_base) * (only_new + neither) * (both + only_new) * (only_base + neither))
    if not spread:
        return 0.0
    product = float(both * neither - only_base * only_new)
    if product > 0:
        product = max(product - len(base) / 2, 0.0)
    return product / spread


def _drawn(owners: NDArray[np.intp], replicates: int, randomness: np.random.Generator) -> NDArray[np.int32]:
    people, places = np.unique(owners, return_inverse=True)
    if not len(people):
        return np.zeros((replicates, 0), np.int32)
    counts = randomness.multinomial(len(people), np.full(len(people), 1 / len(people)), replicates)
    return counts.astype(np.int32)[:, places]


def _block_tpir(
    non_mated: Distances,
    non_mated_weights: NDArray[np.int32],
    hits: Distances,
    hit_weights: NDArray[np.int32],
    fpir_target: float,
) -> NDArray[np.float64]:
    """As `rates.threshold_at_rate` and a count below it, with every search counted as often as it was drawn."""
    accepted = np.cumsum(non_mated_weights, axis=1)
    allowed = np.floor(fpir_target * accepted[:, -1] + _ROUNDING)
    beyond = accepted > allowed[:, None]
    thresholds = np.where(beyond.any(axis=1), non_mated[beyond.argmax(axis=1)], np.inf)
    found = np.concatenate([np.zeros((len(hit_weights), 1), np.int64), np.cumsum(hit_weights, axis=1)], axis=1)
    places = np.searchsorted(hits, thresholds, side="left")
    shares: NDArray[np.float64] = found[np.arange(len(found)), places] / found[:, -1]
    return shares
