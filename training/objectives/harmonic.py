"""Harmonic triplets: a new embedding that stays comparable with the old one. Depends on torch; the training thread.

Stored templates of people whose pictures were not kept can then be matched against looks of the new model.
"""

from typing import ClassVar

from pytorch_metric_learning.losses import TripletMarginLoss
from pytorch_metric_learning.reducers import DoNothingReducer
from torch import Tensor

from training.mining.semi_hard import SemiHardMiner
from training.objectives.objective import Objective, average_of_active, squared_distance
from training.objectives.triplet import FACENET_MARGIN
from training.objectives.value import ObjectiveValue


class HarmonicTriplets(Objective):
    """Semi-hard triplets in three mixtures, averaged: new alone; new anchor among old faces; old anchor among new ones.

    Triplets of old embeddings alone have no gradient and are left out. In a mixture the old embedding of the very same
    picture is a positive like any other. The old embeddings are constants.

    Source: Schroff et al., "FaceNet", 2015, addendum 6.1 "Harmonic Triplet Loss" and figure 8.
    """

    needs_base: ClassVar[bool] = True

    def __init__(self, margin: float = FACENET_MARGIN) -> None:
        super().__init__()
        self._miner = SemiHardMiner(margin, squared_distance())
        self._loss = TripletMarginLoss(margin=margin, distance=squared_distance(), reducer=DoNothingReducer())

    def _value(self, embeddings: Tensor, labels: Tensor, base: Tensor | None) -> ObjectiveValue:
        if base is None:
            raise ValueError("this objective needs the base model's embeddings")
        parts = [
            self._mixture(embeddings, labels, None),
            self._mixture(embeddings, labels, base),
            self._mixture(base, labels, embeddings),
        ]
        triplets = sum(part.triplets for part in parts)
        active = sum(part.active * part.triplets for part in parts)
        loss = (parts[0].loss + parts[1].loss + parts[2].loss) / len(parts)
        return ObjectiveValue(loss, active / triplets if triplets else 0.0, triplets)

    def _mixture(self, anchors: Tensor, labels: Tensor, others: Tensor | None) -> ObjectiveValue:
        """Anchors of one kind; positives and negatives of the other, or of the same for None."""
        other_labels = None if others is None else labels.clone()
        chosen = self._miner(anchors, labels, others, other_labels)
        terms = self._loss(anchors, labels, chosen, others, other_labels)
        return average_of_active(terms, anchors, labels)
