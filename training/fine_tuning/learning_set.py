"""What a run learns from, and which of it makes a batch: the company's faces and background people's. Numpy; pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from training.faces.face_set import FaceSet, Indices
from training.faces.joining import joined
from training.fine_tuning.plan import RunPlan
from training.mining.offline import MinedTriplets, triplet_batch
from training.objectives.objective import BatchKind
from training.sampling import mixed_pk_batches

HARD_TRIPLETS = 4
"""Of known mistakes, added to each batch: enough that each comes up every few steps, few enough not to rule."""


@dataclass(frozen=True, slots=True, eq=False)
class LearningSet:
    """Faces to learn from, the company's first.

    Attributes:
        faces: Labels tell company and background people apart, whatever their names.
        own: How many of the faces are the company's.
        mistakes: Triplets from known mistakes, indices into `faces`; may be empty.
    """

    faces: FaceSet
    own: int
    mistakes: MinedTriplets

    @property
    def background_people(self) -> int:
        """How many people were mixed in."""
        return len(np.unique(self.faces.labels[self.own :]))

    def batch(self, plan: RunPlan, kind: BatchKind, mined: MinedTriplets | None, step: int) -> Indices:
        """Indices of the faces of one step; follows from the plan, the step and what was mined.

        Raises:
            ValueError: triplets are wanted and none were mined.
        """
        if kind == "triplets":
            if mined is None:
                raise ValueError("no triplets were mined")
            count = max(plan.people_per_batch * plan.faces_per_person // 3, 1)
            return triplet_batch(mined, count, plan.seed, step)
        labels = self.faces.labels
        mixed = mixed_pk_batches(
            labels[: self.own], labels[self.own :], plan.people_per_batch, plan.faces_per_person,
            plan.background_share, plan.seed, step,
        )  # fmt: skip
        parts = [mixed.faces, self.own + mixed.background]
        if len(self.mistakes):
            parts.append(triplet_batch(self.mistakes, min(HARD_TRIPLETS, len(self.mistakes)), plan.seed, step))
        return np.concatenate(parts).astype(np.intp)


def learning_set(own: FaceSet, background: FaceSet | None) -> LearningSet:
    """Join the company's faces with background people's; pictures that are in both count as the company's."""
    nothing = np.zeros(0, np.intp)
    mistakes = MinedTriplets(nothing, nothing, nothing)
    company = replace(own, people=tuple(f"0 {person}" for person in own.people))
    if background is None:
        return LearningSet(company, len(own), mistakes)
    known = set(own.keys)
    others = background.subset(np.flatnonzero([key not in known for key in background.keys]))
    others = replace(others, people=tuple(f"1 {person}" for person in others.people))
    return LearningSet(joined(company, others), len(own), mistakes)


def with_mistakes(learning: LearningSet, triplets: Sequence[MinedTriplets]) -> LearningSet:
    """The same faces, with triplets from known mistakes."""
    joined = learning.mistakes
    for mined in triplets:
        joined = joined.joined(mined)
    return LearningSet(learning.faces, learning.own, joined)
