"""Whether a quality figure predicts errors. Numpy; pure functions, any thread."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Figures = NDArray[np.float64]


def rank_correlation(first: Figures, second: Figures) -> float:
    """Spearman's rank correlation, −1 to 1; not a number when one of them is the same everywhere.

    Args:
        first: `(N,)`.
        second: `(N,)`.
    """
    ranks = np.stack([_ranks(first), _ranks(second)])
    ranks -= ranks.mean(axis=1, keepdims=True)
    lengths = np.sqrt((ranks**2).sum(axis=1))
    return float(ranks[0] @ ranks[1] / lengths.prod()) if lengths.all() else float("nan")


def error_versus_discard(qualities: Figures, distances: Figures, threshold: float, shares: Sequence[float]) -> Figures:
    """FNMR at a threshold when the worst looks by quality are discarded, `(len(shares),)`.

    Source: Grother and Tabassi, "Performance of biometric quality measures", PAMI 2007; ISO/IEC 29794-1.

    Args:
        qualities: `(N,)`, N ≥ 1, higher is better.
        distances: `(N,)` to the person's own templates; missed when not below the threshold.
        threshold: Distance.
        shares: How much is discarded, each 0 or more and below 1; of equal qualities the first come first.
    """
    missed = distances[np.argsort(qualities, kind="stable")] >= threshold
    return np.array([missed[int(share * len(missed)) :].mean() for share in shares])


def _ranks(values: Figures) -> Figures:
    """Places in ascending order from 0; equal values share the mean of their places."""
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return np.asarray(((ends - counts + ends - 1) / 2)[which], np.float64)
