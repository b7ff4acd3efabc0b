"""Classification heads for small sets: softmax over cosines, with or without a margin.

Depends on torch and pytorch-metric-learning; the thread that trains. The head's class vectors are parameters of the
objective and are thrown away afterwards; what stays is the embedding.
"""

import math
from typing import Any

import numpy as np
import torch
from pytorch_metric_learning.losses import ArcFaceLoss, CosFaceLoss, NormalizedSoftmaxLoss
from pytorch_metric_learning.reducers import DoNothingReducer
from torch import Tensor

from training.objectives.objective import Objective
from training.objectives.value import ObjectiveValue

COSINE_MARGIN = 0.35
"""Source: Wang et al., "CosFace", 2018, section 4.2."""
ANGLE_MARGIN = 28.6
"""Degrees (0.5 rad). Source: Deng et al., "ArcFace", 2019, section 3.1."""
SETTLED_PROBABILITY = 0.99
"""A face given to its person with more than this has a gradient of less than 1 % of the largest."""
WANTED_PROBABILITY = 0.9999


class ClassificationObjective(Objective):
    """Cross entropy over scaled cosines between the embedding and a unit vector a person."""

    def __init__(self, head: Any, classes: int) -> None:
        super().__init__()
        self._head = head
        self._classes = classes

    def _value(self, embeddings: Tensor, labels: Tensor, base: Tensor | None) -> ObjectiveValue:  # noqa: ARG002
        if int(labels.max()) >= self._classes:
            raise ValueError(f"a label is {int(labels.max())} with {self._classes} people")
        losses: Tensor = self._head(embeddings, labels)["loss"]["losses"]
        unsettled = losses.detach() > -math.log(SETTLED_PROBABILITY)
        return ObjectiveValue(losses.mean(), float(unsettled.float().mean()), len(labels))


class _SafeArcFace(ArcFaceLoss):  # type: ignore[misc]  # pytorch-metric-learning has no types
    """The arc cosine has no finite slope at ±1, which an embedding equal to its person's vector would meet."""

    def get_angles(self, cosine_of_target_classes: Tensor) -> Tensor:
        return torch.acos(cosine_of_target_classes.clamp(-1 + 1e-6, 1 - 1e-6))


def softmax(dimension: int, classes: int, scale: float | None = None) -> ClassificationObjective:
    """Softmax over scaled cosines, no margin.

    Source: Wang et al., "NormFace", 2017; Zhai and Wu, "Classification is a Strong Baseline for Deep Metric Learning".
    """
    temperature = 1.0 / (scale or scale_for(classes))
    head = NormalizedSoftmaxLoss(classes, dimension, temperature=temperature, reducer=DoNothingReducer())
    return ClassificationObjective(head, classes)


def margin_softmax(
    dimension: int, classes: int, margin: float = COSINE_MARGIN, scale: float | None = None
) -> ClassificationObjective:
    """Softmax where the own person's cosine counts less by a margin; its slope is finite everywhere.

    Args:
        dimension: Length of the embeddings.
        classes: How many people.
        margin: Of the cosine.
        scale: Of the cosines; None for `scale_for(classes)`.

    Source: Wang et al., "CosFace: Large Margin Cosine Loss for Deep Face Recognition", 2018, equation 4.
    """
    head = CosFaceLoss(classes, dimension, margin=margin, scale=scale or scale_for(classes), reducer=DoNothingReducer())
    return ClassificationObjective(head, classes)


def arc_softmax(
    dimension: int, classes: int, margin: float = ANGLE_MARGIN, scale: float | None = None
) -> ClassificationObjective:
    """Softmax where the angle to the own person counts more by a margin.

    Args:
        dimension: Length of the embeddings.
        classes: How many people.
        margin: Of the angle, in degrees.
        scale: Of the cosines; None for `scale_for(classes)`.

    Source: Deng et al., "ArcFace: Additive Angular Margin Loss for Deep Face Recognition", 2019, equation 3.
    """
    head = _SafeArcFace(
        classes, dimension, margin=margin, scale=scale or scale_for(classes), reducer=DoNothingReducer()
    )
    return ClassificationObjective(head, classes)


def scale_for(classes: int) -> float:
    """The least scale at which classes as far apart as possible can reach a probability of 0.9999.

    The papers' 64 is for tens of thousands of people; with forty it would soon leave nothing to learn from.
    Source: Wang et al., "CosFace", 2018, equation 6.
    """
    people = max(classes, 2)
    odds = WANTED_PROBABILITY / (1.0 - WANTED_PROBABILITY)
    return float((people - 1) / people * np.log((people - 1) * odds))
