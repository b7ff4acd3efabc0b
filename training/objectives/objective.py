"""What all objectives share: the checks of a batch, the squared distance, the average over what is active.

Depends on torch and pytorch-metric-learning; the thread that trains.
"""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Literal

import torch
from pytorch_metric_learning.distances import LpDistance
from pytorch_metric_learning.reducers import AvgNonZeroReducer
from torch import Tensor, nn

from training.objectives.value import ObjectiveValue

BatchKind = Literal["people", "triplets"]


class Objective(nn.Module, ABC):
    """A loss over the embeddings of a batch. Heads of classifiers are its parameters.

    Attributes:
        batches: "people" wants P people x K faces in any order; "triplets" wants anchor, positive, negative in turn.
        needs_base: Whether `base` must be given.
    """

    batches: BatchKind = "people"
    needs_base: ClassVar[bool] = False

    def forward(self, embeddings: Tensor, labels: Tensor, base: Tensor | None = None) -> ObjectiveValue:
        """The loss of a batch.

        Half precision is promoted to float32. An embedding that isn't finite makes the loss not a number: the average
        over active triplets alone would drop it silently.

        Args:
            embeddings: `(B, D)` of unit length.
            labels: `(B,)` integers ≥ 0, who each face shows.
            base: `(B, D)` unit embeddings by the base model of the same faces.

        Raises:
            ValueError: the shapes don't fit, a label is negative, or `base` is missing where it is needed.
        """
        _check_batch(embeddings, labels, base, needs_base=self.needs_base)
        wide = _promoted(embeddings)
        if len(wide) == 0:
            return ObjectiveValue(wide.sum(), 0.0, 0)
        value = self._value(wide, labels, None if base is None else base.detach().to(wide.dtype))
        return ObjectiveValue(value.loss + wide.sum() * 0.0, value.active, value.triplets)

    def at_share(self, share: float) -> None:
        """Say how much of the run is over (0..1). Only curricula listen; to be called before every step."""

    @abstractmethod
    def _value(self, embeddings: Tensor, labels: Tensor, base: Tensor | None) -> ObjectiveValue: ...


def squared_distance() -> Any:
    """Squared Euclidean distance of embeddings as they are, without scaling them to unit length again.

    Source: FaceNet, equation 1.
    """
    return LpDistance(normalize_embeddings=False, p=2, power=2)


def average_of_active(loss_terms: dict[str, Any], embeddings: Tensor, labels: Tensor) -> ObjectiveValue:
    """The mean over the triplets or pairs whose loss isn't zero, and their share.

    Averaging over all would wash the few informative ones out late in training.
    Source: Hermans et al., "In Defense of the Triplet Loss", 2017, section 3.2 and table 1 (the "≠0" variants).

    Args:
        loss_terms: What a pytorch-metric-learning loss with `DoNothingReducer` returns.
        embeddings: `(B, D)`.
        labels: `(B,)`.
    """
    reduce = AvgNonZeroReducer()
    loss = embeddings.new_zeros(())
    considered = active = 0
    for name, term in loss_terms.items():
        loss = loss + reduce({name: term}, embeddings, labels)
        if isinstance(term["losses"], Tensor):
            considered += term["losses"].numel()
            active += int((term["losses"].detach() > 0).sum())
    return ObjectiveValue(loss, active / considered if considered else 0.0, considered)


def _check_batch(embeddings: Tensor, labels: Tensor, base: Tensor | None, needs_base: bool) -> None:
    if embeddings.ndim != 2 or labels.shape != embeddings.shape[:1]:
        raise ValueError(f"embeddings {tuple(embeddings.shape)} and labels {tuple(labels.shape)} don't fit together")
    if needs_base and base is None:
        raise ValueError("this objective needs the base model's embeddings")
    if base is not None and base.shape != embeddings.shape:
        raise ValueError(f"the base model's embeddings {tuple(base.shape)} aren't {tuple(embeddings.shape)}")
    if len(labels) and int(labels.min()) < 0:
        raise ValueError("labels are never negative")


def _promoted(embeddings: Tensor) -> Tensor:
    return embeddings.float() if embeddings.dtype in {torch.float16, torch.bfloat16} else embeddings
