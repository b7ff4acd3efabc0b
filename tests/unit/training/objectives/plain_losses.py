"""The objectives written down once more as plain loops in float64, from the papers; nothing of the program is used."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float64]
Labels = Sequence[int]
MARGIN = 0.2


@dataclass(frozen=True)
class PlainValue:
    loss: float
    active: float
    count: int


def squared(one: Vectors, other: Vectors) -> float:
    return sum((float(a) - float(b)) ** 2 for a, b in zip(one, other, strict=True))


def mean_of_active(losses: Sequence[float]) -> PlainValue:
    active = [loss for loss in losses if loss > 0]
    loss = sum(active) / len(active) if active else 0.0
    return PlainValue(loss, len(active) / len(losses) if losses else 0.0, len(losses))


def hinge(to_positive: float, to_negative: float) -> float:
    return max(0.0, to_positive - to_negative + MARGIN)


def semi_hard_negative(to_positive: float, to_negatives: Sequence[float]) -> float | None:
    """The distance of the negative that FaceNet's rule takes, None for no triplet."""
    semi_hard = [d for d in to_negatives if to_positive < d < to_positive + MARGIN]
    if semi_hard:
        return min(semi_hard)
    nearer = [d for d in to_negatives if d <= to_positive]
    if nearer:
        return max(nearer)
    return min(to_negatives) if to_negatives else None


def semi_hard_losses(anchors: Vectors, others: Vectors, labels: Labels, same_pool: bool) -> list[float]:
    losses = []
    for a in range(len(labels)):
        for p in range(len(labels)):
            if labels[p] != labels[a] or (same_pool and a == p):
                continue
            to_positive = squared(anchors[a], others[p])
            to_negatives = [squared(anchors[a], others[n]) for n in range(len(labels)) if labels[n] != labels[a]]
            chosen = semi_hard_negative(to_positive, to_negatives)
            if chosen is not None:
                losses.append(hinge(to_positive, chosen))
    return losses


def semi_hard(embeddings: Vectors, labels: Labels) -> PlainValue:
    return mean_of_active(semi_hard_losses(embeddings, embeddings, labels, same_pool=True))


def distances_from(embeddings: Vectors, labels: Labels, anchor: int) -> tuple[list[float], list[float]]:
    positives = [
        squared(embeddings[anchor], embeddings[i])
        for i in range(len(labels))
        if labels[i] == labels[anchor] and i != anchor
    ]
    negatives = [squared(embeddings[anchor], embeddings[i]) for i in range(len(labels)) if labels[i] != labels[anchor]]
    return positives, negatives


def batch_hard(embeddings: Vectors, labels: Labels) -> PlainValue:
    losses = []
    for anchor in range(len(labels)):
        positives, negatives = distances_from(embeddings, labels, anchor)
        if positives and negatives:
            losses.append(hinge(max(positives), min(negatives)))
    return mean_of_active(losses)


def batch_all(embeddings: Vectors, labels: Labels) -> PlainValue:
    losses = []
    for anchor in range(len(labels)):
        positives, negatives = distances_from(embeddings, labels, anchor)
        losses += [hinge(positive, negative) for positive in positives for negative in negatives]
    return mean_of_active(losses)


def easy_positives(embeddings: Vectors, labels: Labels) -> PlainValue:
    losses = []
    for anchor in range(len(labels)):
        positives, negatives = distances_from(embeddings, labels, anchor)
        if not positives:
            continue
        further = [d for d in negatives if d > min(positives)]
        if further:
            losses.append(hinge(min(positives), min(further)))
    return mean_of_active(losses)


def triplets_in_turn(embeddings: Vectors, labels: Labels) -> PlainValue:
    return mean_of_active(
        [
            hinge(squared(embeddings[i], embeddings[i + 1]), squared(embeddings[i], embeddings[i + 2]))
            for i in range(0, len(labels), 3)
        ]
    )


def contrastive(
    measure: Callable[[Vectors, Vectors], float], power: int, margin: float = 0.85
) -> Callable[..., PlainValue]:
    def value(embeddings: Vectors, labels: Labels) -> PlainValue:
        same, different = [], []
        for a in range(len(labels)):
            for b in range(len(labels)):
                distance = measure(embeddings[a], embeddings[b])
                if a == b:
                    continue
                if labels[a] == labels[b]:
                    same.append(distance**power)
                else:
                    different.append(max(0.0, margin - distance) ** power)
        parts = mean_of_active(same), mean_of_active(different)
        active = sum(loss > 0 for loss in same + different)
        count = len(same) + len(different)
        return PlainValue(parts[0].loss + parts[1].loss, active / count if count else 0.0, count)

    return value


def relative_l2(one: Vectors, other: Vectors) -> float:
    return math.sqrt(squared(one, other)) / math.sqrt(2)


def relative_l1(one: Vectors, other: Vectors) -> float:
    return sum(abs(float(a) - float(b)) for a, b in zip(one, other, strict=True)) / math.sqrt(4 * len(one) / math.pi)


def chi_square(one: Vectors, other: Vectors) -> float:
    return sum((float(a) - float(b)) ** 2 / (abs(a) + abs(b) + 1e-6) for a, b in zip(one, other, strict=True))


def cosine(one: Vectors, other: Vectors) -> float:
    return float(np.dot(one, other) / math.sqrt(np.dot(one, one) * np.dot(other, other)))


def cross_entropies(
    embeddings: Vectors, labels: Labels, people: Vectors, scale: float, own: Callable[[float], float]
) -> PlainValue:
    """Softmax over scaled cosines to each row of `people`; `own` changes the cosine of the right one."""
    losses = []
    for vector, label in zip(embeddings, labels, strict=True):
        logits = [scale * cosine(vector, person) for person in people]
        logits[label] = scale * own(cosine(vector, people[label]))
        top = max(logits)
        losses.append(top + math.log(sum(math.exp(logit - top) for logit in logits)) - logits[label])
    unsettled = sum(math.exp(-loss) < 0.99 for loss in losses)
    return PlainValue(sum(losses) / len(losses), unsettled / len(losses), len(losses))


def harmonic(embeddings: Vectors, labels: Labels, base: Vectors) -> PlainValue:
    mixtures = [
        semi_hard_losses(embeddings, embeddings, labels, same_pool=True),
        semi_hard_losses(embeddings, base, labels, same_pool=False),
        semi_hard_losses(base, embeddings, labels, same_pool=False),
    ]
    together = [loss for mixture in mixtures for loss in mixture]
    loss = sum(mean_of_active(mixture).loss for mixture in mixtures) / 3
    return PlainValue(loss, sum(loss > 0 for loss in together) / len(together), len(together))


def slopes(loss: Callable[[Vectors], float], point: Vectors, step: float = 1e-6) -> Vectors:
    """Central differences of a scalar function at every coordinate."""
    found = np.zeros_like(point)
    for place in np.ndindex(point.shape):
        moved = point.copy()
        moved[place] += step
        above = loss(moved)
        moved[place] -= 2 * step
        found[place] = (above - loss(moved)) / (2 * step)
    return found


def crowded_batch(seed: int, faces: Sequence[int] = (3, 3, 3, 1, 2), dimension: int = 6) -> tuple[Vectors, list[int]]:
    """Unit vectors of people near enough to each other for easy, semi-hard and hard negatives; order shuffled."""
    rng = np.random.default_rng(seed)
    labels = [person for person, count in enumerate(faces) for _ in range(count)]
    centres = rng.normal(size=(len(faces), dimension))
    vectors = centres[labels] + 0.8 * rng.normal(size=(len(labels), dimension))
    order = rng.permutation(len(labels))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True))[order]
    return vectors, [labels[place] for place in order]
