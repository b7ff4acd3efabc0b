"""Siamese contrastive losses over all pairs of a batch. Depends on torch, pytorch-metric-learning; the training thread.

Distances are relative to that of two unrelated faces (`vector_distances`).
"""

from typing import Any, Literal

from pytorch_metric_learning.losses import ContrastiveLoss
from pytorch_metric_learning.reducers import DoNothingReducer
from torch import Tensor

from training.objectives.objective import Objective, average_of_active
from training.objectives.value import ObjectiveValue
from training.objectives.vector_distances import RelativeChiSquare, RelativeL1, RelativeL2

RELATIVE_MARGIN = 0.85
"""Of the distance of unrelated faces: 1.2 for L2, beyond the thresholds in use (0.93 to 1.05) and below √2."""


class _SquaredHinges(ContrastiveLoss):  # type: ignore[misc]  # pytorch-metric-learning has no types
    """`d²` for pairs of one person, `max(0, margin - d)²` for others.

    Source: Hadsell, Chopra, LeCun, "Dimensionality Reduction by Learning an Invariant Mapping", 2006, equation 4,
    without its factor ½.
    """

    def pos_calc(self, pos_pair_dist: Tensor, margin: float) -> Any:
        return super().pos_calc(pos_pair_dist, margin).square()

    def neg_calc(self, neg_pair_dist: Tensor, margin: float) -> Any:
        return super().neg_calc(neg_pair_dist, margin).square()


class ContrastiveObjective(Objective):
    """Pairs of one person are drawn together, others pushed apart up to the margin.

    Both kinds are averaged apart (over the pairs that aren't zero), since a batch has far more pairs of others. With L2
    and L1 the squared form is used; χ² is a squared measure already and taken as it is.
    """

    def __init__(self, kind: Literal["l2", "l1", "chi2"], margin: float = RELATIVE_MARGIN) -> None:
        super().__init__()
        options: dict[str, Any] = {"pos_margin": 0.0, "neg_margin": margin, "reducer": DoNothingReducer()}
        if kind == "chi2":
            self._loss = ContrastiveLoss(distance=RelativeChiSquare(), **options)
        else:
            self._loss = _SquaredHinges(distance=RelativeL2() if kind == "l2" else RelativeL1(), **options)

    def _value(self, embeddings: Tensor, labels: Tensor, base: Tensor | None) -> ObjectiveValue:  # noqa: ARG002
        return average_of_active(self._loss(embeddings, labels), embeddings, labels)
