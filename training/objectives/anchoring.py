"""Holding each embedding near the base model's. Depends on torch; the thread that trains.

With few people this is what keeps a fine-tuned network from forgetting everybody else.
"""

from typing import ClassVar

from torch import Tensor

from training.objectives.objective import Objective
from training.objectives.value import ObjectiveValue


def anchoring(embeddings: Tensor, base: Tensor) -> Tensor:
    """The mean squared distance `(B, D)` of embeddings from the base model's of the same, clean faces.

    Source: the trial in DESIGN, section 5; as distillation of features (Romero et al., "FitNets", 2015, equation 3).
    """
    return (embeddings - base.detach()).square().sum(dim=1).mean()


class Anchored(Objective):
    """An objective with the anchoring term added; active share and triplets are the objective's own."""

    needs_base: ClassVar[bool] = True

    def __init__(self, objective: Objective, weight: float) -> None:
        super().__init__()
        self.objective = objective
        self.weight = weight
        self.batches = objective.batches

    def at_share(self, share: float) -> None:
        """Pass on how much of the run is over (0..1)."""
        self.objective.at_share(share)

    def _value(self, embeddings: Tensor, labels: Tensor, base: Tensor | None) -> ObjectiveValue:
        if base is None:
            raise ValueError("this objective needs the base model's embeddings")
        value = self.objective(embeddings, labels, base)
        return ObjectiveValue(value.loss + self.weight * anchoring(embeddings, base), value.active, value.triplets)
