"""Confidence intervals of shares. Numpy; pure functions, any thread.

Wilson's interval is used for a share of independent trials at a fixed threshold: it stays sensible at 0 and 100 %
and with few trials. TPIR at a given FPIR is another matter: its threshold is itself estimated from the strangers at
hand, and several probes of one person succeed or fail together. A bootstrap that draws people and strangers anew
carries both; it shrinks to a point when nothing fails, so it is never taken narrower than Wilson's.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Z_95 = 1.959963984540054
"""The 97.5 % quantile of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % confidence interval."""

    low: float
    high: float

    def joined(self, other: "Interval") -> "Interval":
        """The wider of the two at each end."""
        return Interval(min(self.low, other.low), max(self.high, other.high))


def wilson_interval(successes: int, trials: int, z: float = Z_95) -> Interval:
    """The score interval of a binomial share; 0 to 1 for no trials.

    Source: Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
    """
    if trials == 0:
        return Interval(0.0, 1.0)
    share = successes / trials
    denominator = 1 + z**2 / trials
    centre = (share + z**2 / (2 * trials)) / denominator
    half = z * math.sqrt(share * (1 - share) / trials + z**2 / (4 * trials**2)) / denominator
    low, high = (0.0 if successes == 0 else centre - half), (1.0 if successes == trials else centre + half)
    return Interval(low, high)


def percentile_interval(replicates: NDArray[np.float64]) -> Interval:
    """The middle 95 % of a bootstrap's replicates, `(B,)`.

    Source: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13.
    """
    low, high = np.quantile(replicates, [0.025, 0.975])
    return Interval(float(low), float(high))
