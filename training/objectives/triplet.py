"""Triplet losses on squared distances. Depends on torch and pytorch-metric-learning; the thread that trains.

Source: Schroff et al., "FaceNet: A Unified Embedding for Face Recognition and Clustering", 2015, equations 1 to 4:
`max(0, |a - p|² - |a - n|² + margin)` with margin 0.2 on unit vectors.
"""

from typing import Any

import torch
from pytorch_metric_learning.losses import TripletMarginLoss
from pytorch_metric_learning.miners import BatchEasyHardMiner, BatchHardMiner
from pytorch_metric_learning.reducers import DoNothingReducer
from torch import Tensor

from training.mining.semi_hard import SemiHardMiner
from training.objectives.objective import BatchKind, Objective, average_of_active, squared_distance
from training.objectives.value import ObjectiveValue

FACENET_MARGIN = 0.2
EASY_UNTIL = 1 / 3
SEMI_HARD_UNTIL = 2 / 3


class TripletObjective(Objective):
    """Triplets chosen by a miner; without one all triplets of the batch."""

    def __init__(self, margin: float, miner: Any) -> None:
        super().__init__()
        self._miner = miner
        self._loss = TripletMarginLoss(margin=margin, distance=squared_distance(), reducer=DoNothingReducer())

    def _value(self, embeddings: Tensor, labels: Tensor, base: Tensor | None) -> ObjectiveValue:  # noqa: ARG002
        chosen = self._triplets(embeddings, labels)
        return average_of_active(self._loss(embeddings, labels, chosen), embeddings, labels)

    def _triplets(self, embeddings: Tensor, labels: Tensor) -> Any:
        return None if self._miner is None else self._miner(embeddings, labels)


class OfflineTriplets(TripletObjective):
    """Triplets that were mined over the whole set beforehand: the batch is anchor, positive, negative in turn."""

    batches: BatchKind = "triplets"

    def __init__(self, margin: float = FACENET_MARGIN) -> None:
        super().__init__(margin, miner=None)

    def _triplets(self, embeddings: Tensor, labels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Positions of anchors, positives and negatives.

        Raises:
            ValueError: the batch isn't made of whole triplets.
        """
        anchors, positives, negatives = labels[0::3], labels[1::3], labels[2::3]
        if len(embeddings) % 3 or bool((anchors != positives).any()) or bool((anchors == negatives).any()):
            raise ValueError("the batch isn't anchor, positive and negative in turn")
        positions = torch.arange(0, len(embeddings), 3, device=embeddings.device)
        return positions, positions + 1, positions + 2


class EasyToHard(TripletObjective):
    """First each anchor's easiest positive, then all pairs with semi-hard negatives, at last the hardest of the batch.

    Source: easy positives with semi-hard negatives: Xuan et al., "Improved Embeddings with Easy Positive Triplet
    Mining", 2020; batch-hard: Hermans et al., 2017. Thirds of the run: even shares, for want of a reason for others.
    """

    def __init__(self, margin: float = FACENET_MARGIN) -> None:
        super().__init__(margin, miner=None)
        distance = squared_distance()
        self._easy = BatchEasyHardMiner(BatchEasyHardMiner.EASY, BatchEasyHardMiner.SEMIHARD, distance=distance)
        self._semi_hard = SemiHardMiner(margin, distance)
        self._hard = BatchHardMiner(distance=distance)
        self._miner = self._easy

    def at_share(self, share: float) -> None:
        """Choose the stage from how much of the run is over (0..1)."""
        self._miner = self._easy if share < EASY_UNTIL else self._semi_hard if share < SEMI_HARD_UNTIL else self._hard


def semi_hard_triplets(margin: float = FACENET_MARGIN) -> TripletObjective:
    """All anchor-positive pairs, a semi-hard negative each (`SemiHardMiner` says which)."""
    return TripletObjective(margin, SemiHardMiner(margin, squared_distance()))


def batch_hard_triplets(margin: float = FACENET_MARGIN) -> TripletObjective:
    """For each anchor the furthest positive and the nearest negative of the batch.

    Source: Hermans et al., "In Defense of the Triplet Loss for Person Re-Identification", 2017, equation 5.
    """
    return TripletObjective(margin, BatchHardMiner(distance=squared_distance()))


def all_triplets(margin: float = FACENET_MARGIN) -> TripletObjective:
    """Every triplet of the batch ("batch all", Hermans et al., 2017, equation 6); B³ of them, so for small batches."""
    return TripletObjective(margin, miner=None)
