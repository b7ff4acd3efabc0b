"""Thresholds and error rates from distances of genuine and impostor comparisons. Numpy; pure functions, any thread.

A comparison is accepted when its distance is strictly below the threshold. A comparison that could not be made has
distance infinity: no threshold accepts it.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Distances = NDArray[np.float64]

_ROUNDING = 1e-9
"""A target of 0.01 with 300 impostors allows 3 of them, although 0.01 * 300 falls just short of 3 in binary."""


@dataclass(frozen=True, slots=True, eq=False)
class RocCurve:
    """False and true accept rate as the threshold rises past each distance, `(K,)` each, from (0, 0) to (1, 1)."""

    false_accept_rate: NDArray[np.float64]
    true_accept_rate: NDArray[np.float64]


def threshold_at_rate(impostors: Distances, target: float) -> float:
    """The largest threshold that accepts at most the target share of impostors; infinity if it may accept them all.

    Args:
        impostors: `(N,)` distances, N ≥ 1.
        target: 0 to 1.

    Raises:
        ValueError: there are no impostors.
    """
    if not len(impostors):
        raise ValueError("no impostor comparison: no rate can be set")
    allowed = math.floor(target * len(impostors) + _ROUNDING)
    if allowed >= len(impostors):
        return math.inf
    return float(np.partition(impostors, allowed)[allowed])


def accepted_share(distances: Distances, threshold: float) -> float:
    """The share of distances below a threshold; not a number for none."""
    return float((distances < threshold).mean()) if len(distances) else math.nan


def most_accurate_threshold(distances: Distances, same: NDArray[np.bool_]) -> float:
    """The threshold that sorts most comparisons rightly into same and different.

    It lies halfway between two neighbouring distances; of several equally good thresholds it is the middle one,
    of two middle ones the lower.

    Args:
        distances: `(N,)` distances, N ≥ 1; infinite ones have no say.
        same: `(N,)` bool, whether both faces are one person's.

    Raises:
        ValueError: there is no finite distance.
    """
    finite = np.isfinite(distances)
    if not finite.any():
        raise ValueError("no finite distance: no threshold can be set")
    order = np.argsort(distances[finite], kind="stable")
    ordered, ordered_same = distances[finite][order], same[finite][order]
    accepted_right = np.concatenate([[0], np.cumsum(ordered_same)])
    rejected_right = np.concatenate([[0], np.cumsum(~ordered_same[::-1])])[::-1]
    edges = np.concatenate([[0.0], ordered, [2.0 * ordered[-1]]])
    possible = np.concatenate([[True], ordered[1:] > ordered[:-1], [True]])  # no threshold parts equal distances
    right = np.where(possible, accepted_right + rejected_right, -1)
    best = np.flatnonzero(right == right.max())
    middle = int(best[(len(best) - 1) // 2])
    return float(
        (edges[middle] + edges[middle + 1]) / 2 if middle < len(ordered) else np.nextafter(ordered[-1], np.inf)
    )


def roc_curve(genuine: Distances, impostors: Distances) -> RocCurve:
    """The receiver operating characteristic of distances, `(N,)` and `(M,)`."""
    thresholds = np.unique(np.concatenate([genuine, impostors]))
    false_accepts = np.searchsorted(np.sort(impostors), thresholds, side="right") / len(impostors)
    true_accepts = np.searchsorted(np.sort(genuine), thresholds, side="right") / len(genuine)
    return RocCurve(np.concatenate([[0.0], false_accepts]), np.concatenate([[0.0], true_accepts]))


def area_under_roc(genuine: Distances, impostors: Distances) -> float:
    """The probability that a genuine comparison is closer than an impostor one; ties count half.

    Source: Hanley and McNeil, "The meaning and use of the area under a ROC curve", 1982 (Mann and Whitney's U).
    """
    ordered = np.sort(impostors)
    further = len(ordered) - np.searchsorted(ordered, genuine, side="right")
    equal = len(ordered) - np.searchsorted(ordered, genuine, side="left") - further
    return float((further + equal / 2).mean() / len(ordered))


def equal_error_rate(curve: RocCurve) -> float:
    """Where false accepts and false rejects are equally frequent, on straight lines between the curve's points."""
    excess = curve.false_accept_rate + curve.true_accept_rate - 1.0  # false accepts minus false rejects, rising
    after = int(np.argmax(excess >= 0))
    share = -excess[after - 1] / (excess[after] - excess[after - 1])
    low, high = curve.false_accept_rate[after - 1], curve.false_accept_rate[after]
    return float(low + share * (high - low))
