"""Face verification by LFW's protocol: same person or not, in folds. Numpy; pure functions, any thread.

Sources: Huang, Ramesh, Berg and Learned-Miller, "Labeled Faces in the Wild", 2007, section 4 (each fold is judged with
the threshold that is best on the others; mean accuracy and its standard error over the folds), and Schroff,
Kalenichenko and Philbin, "FaceNet", 2015, section 4 (VAL and FAR). VAL at a FAR follows FaceNet's published evaluation
too: the threshold of that FAR is set on the other folds, VAL and FAR are measured on the fold, and averaged. Its grid
of thresholds is replaced by the distances themselves, which is the same with a step towards zero.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from training.evaluation.rates import (
    Distances,
    accepted_share,
    area_under_roc,
    equal_error_rate,
    most_accurate_threshold,
    roc_curve,
    threshold_at_rate,
)

FAR_TARGET = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class ComparedPairs:
    """Pairs with their distances.

    Attributes:
        distances: `(N,)` float64, Euclidean; infinity where a face was not detected.
        same: `(N,)` bool, whether both pictures are of one person.
        folds: `(N,)` whole numbers.
    """

    distances: Distances
    same: NDArray[np.bool_]
    folds: NDArray[np.intp]

    @property
    def compared(self) -> NDArray[np.bool_]:
        """Which pairs have both faces, `(N,)` bool."""
        return np.isfinite(self.distances)

    def chosen(self, which: NDArray[np.bool_]) -> "ComparedPairs":
        """Only some of the pairs."""
        return ComparedPairs(self.distances[which], self.same[which], self.folds[which])


@dataclass(frozen=True, slots=True)
class VerificationResult:
    """What a model reaches.

    Attributes:
        accuracy: Mean over the folds; a pair with an undetected face counts as an error.
        accuracy_std: Sample standard deviation over the folds.
        accuracy_standard_error: The same divided by the square root of the number of folds, as LFW reports it.
        auc, eer: Over all pairs; a pair with an undetected face is never accepted.
        val: Mean share of same-person pairs accepted at `FAR_TARGET`.
        far: Mean share of different-person pairs accepted then.
        far_threshold: Mean of the folds' thresholds for `FAR_TARGET`.
        far_resolution: One different-person pair's share among those a threshold is set on: targets below it can only
            be met by accepting none.
        threshold: Mean of the folds' most accurate thresholds.
        pairs: How many were judged.
        skipped: How many were left out because a face was not detected.
        undetected: How many have an undetected face, whether left out or counted as errors.
    """

    accuracy: float
    accuracy_std: float
    accuracy_standard_error: float
    auc: float
    eer: float
    val: float
    val_standard_error: float
    far: float
    far_threshold: float
    far_resolution: float
    threshold: float
    folds: int
    pairs: int
    skipped: int
    undetected: int


@dataclass(frozen=True, slots=True)
class _Fold:
    accuracy: float
    threshold: float
    val: float
    far: float
    far_threshold: float
    far_resolution: float


def pair_distances(
    embeddings: NDArray[np.float32], detected: NDArray[np.bool_], indices: NDArray[np.intp]
) -> Distances:
    """Euclidean distances of pairs, infinity where a face is missing.

    Args:
        embeddings: `(P, D)` float32 of unit length.
        detected: `(P,)` bool; rows without a face have no meaning.
        indices: `(N, 2)` places of each pair's two pictures.
    """
    first, second = embeddings[indices[:, 0]].astype(np.float64), embeddings[indices[:, 1]].astype(np.float64)
    distances = np.linalg.norm(first - second, axis=1)
    return np.where(detected[indices].all(axis=1), distances, np.inf)


def verify(pairs: ComparedPairs, skip_undetected: bool = False) -> VerificationResult:
    """All figures of a set of pairs.

    Raises:
        UserError: there is only one fold, or a fold without comparable pairs of both kinds.
    """
    judged = pairs.chosen(pairs.compared) if skip_undetected else pairs
    numbers = np.unique(judged.folds)
    _require_both_kinds(judged, numbers)
    folds = [_judge_fold(judged, judged.folds == number) for number in numbers]
    genuine, impostors = judged.distances[judged.same], judged.distances[~judged.same]
    accuracies, vals = np.array([fold.accuracy for fold in folds]), np.array([fold.val for fold in folds])
    return VerificationResult(
        accuracy=float(accuracies.mean()),
        accuracy_std=float(accuracies.std(ddof=1)),
        accuracy_standard_error=float(accuracies.std(ddof=1) / math.sqrt(len(folds))),
        auc=area_under_roc(genuine, impostors),
        eer=equal_error_rate(roc_curve(genuine, impostors)),
        val=float(vals.mean()),
        val_standard_error=float(vals.std(ddof=1) / math.sqrt(len(folds))),
        far=float(np.mean([fold.far for fold in folds])),
        far_threshold=float(np.mean([fold.far_threshold for fold in folds])),
        far_resolution=float(np.mean([fold.far_resolution for fold in folds])),
        threshold=float(np.mean([fold.threshold for fold in folds])),
        folds=len(folds),
        pairs=len(judged.distances),
        skipped=len(pairs.distances) - len(judged.distances),
        undetected=int((~pairs.compared).sum()),
    )


def _judge_fold(pairs: ComparedPairs, inside: NDArray[np.bool_]) -> _Fold:
    """One fold with the thresholds of the others."""
    fold, others = pairs.chosen(inside), pairs.chosen(~inside)
    threshold = most_accurate_threshold(others.distances, others.same)
    impostors = others.distances[~others.same]
    far_threshold = threshold_at_rate(impostors, FAR_TARGET)
    right = ((fold.distances < threshold) == fold.same) & fold.compared
    return _Fold(
        accuracy=float(right.mean()),
        threshold=threshold,
        val=accepted_share(fold.distances[fold.same], far_threshold),
        far=accepted_share(fold.distances[~fold.same], far_threshold),
        far_threshold=far_threshold,
        far_resolution=1 / len(impostors),
    )


def _require_both_kinds(pairs: ComparedPairs, numbers: NDArray[np.intp]) -> None:
    if len(numbers) < 2:
        raise UserError("Verification needs at least two folds of pairs.", "Give a longer list of pairs.")
    for number in numbers:
        fold = pairs.chosen(pairs.folds == number)
        if not (fold.compared & fold.same).any() or not (fold.compared & ~fold.same).any():
            raise UserError(
                f"Fold {number + 1} has no comparable pairs of both kinds: its faces were not detected.",
                "Check that the pictures show faces.",
            )
