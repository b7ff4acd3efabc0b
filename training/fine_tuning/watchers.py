"""What says that going on makes no sense: collapse, batches without anything to learn, numbers that aren't. Pure."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

COLLAPSED_SHARE = 0.5
"""Of the base's spread on the same faces. A trained model keeps 0.9 of it or more; a collapsing one falls through all
values to 0 within a few dozen steps."""
COLLAPSED_STEPS = 5
INACTIVE_SHARE = 0.02
"""Of a batch's pairs: three of the 192 that 16 people with four faces make."""
INACTIVE_STEPS = 30
"""More than there were others: batches differ, so a few empty ones say nothing, and a few full ones neither."""


@dataclass(frozen=True, slots=True)
class StopReason:
    """Why a run stops before its last step.

    Attributes:
        code: collapse, no_active_triplets, not_finite or early.
        text: In words.
        spoilt: Whether the present weights are no good.
    """

    code: str
    text: str
    spoilt: bool = False


COLLAPSE = StopReason(
    "collapse",
    "All faces have come to look alike to the model (collapse): its embeddings spread less than half as far as the "
    "base's. Try a lower learning rate, more anchoring, or triplet-semihard.",
    spoilt=True,
)
INACTIVE = StopReason(
    "no_active_triplets",
    "There is next to nothing left to learn from these faces: for many steps hardly a triplet has broken the margin. "
    "The model tells these people apart already; more people, or harder pictures, would be needed to go on.",
)
NOT_FINITE = StopReason(
    "not_finite",
    "The training has run out of the range of numbers. Try a lower learning rate.",
    spoilt=True,
)
EARLY = StopReason(
    "early",
    "The people held out for it are recognised no better than before: training ends early, with the best weights.",
)
REASONS = {reason.code: reason for reason in (COLLAPSE, INACTIVE, NOT_FINITE, EARLY)}


@dataclass(slots=True)
class RunWatch:
    """Counts bad steps; its counts are kept in checkpoints.

    Attributes:
        collapsed: Narrow batches in a row.
        inactive: By how many the batches with next to nothing to learn have outnumbered the others.
    """

    collapsed: int = 0
    inactive: int = 0

    def saw(self, loss: float, active: float, spread: float, base_spread: float) -> StopReason | None:
        """Look at a step.

        Args:
            loss: Of the batch.
            active: Share of its triplets that still give a gradient.
            spread: `embedding_spread` of the batch.
            base_spread: That of the base's embeddings of the same faces.
        """
        if not math.isfinite(loss) or not math.isfinite(spread):
            return NOT_FINITE
        self.collapsed = self.collapsed + 1 if spread < COLLAPSED_SHARE * base_spread else 0
        self.inactive = max(self.inactive + (1 if active < INACTIVE_SHARE else -1), 0)
        if self.collapsed >= COLLAPSED_STEPS:
            return COLLAPSE
        return INACTIVE if self.inactive >= INACTIVE_STEPS else None


def embedding_spread(embeddings: NDArray[np.float32]) -> float:
    """Half the mean squared distance of two different faces of a batch `(B, D)`: 0 if all are one, 1 if unrelated.

    For unit vectors with mean m it is `(1 - |m|²) B / (B - 1)`.
    """
    count = len(embeddings)
    if count < 2:
        return 0.0
    mean = embeddings.astype(np.float64).mean(axis=0)
    return float((1 - mean @ mean) * count / (count - 1))
