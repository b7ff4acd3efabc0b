"""Which faces make a batch: P people with K faces each. Numpy; pure and stateless.

The batch of a step follows from the seed and the step alone, so a run that is resumed draws what it would have drawn.
"""

import math
from dataclasses import dataclass

import numpy as np

from training.faces.face_set import Indices

_EPOCH, _STEP, _BACKGROUND = 1, 2, 3  # what randomness is for, so that no two draws share a stream


@dataclass(frozen=True, slots=True, eq=False)
class MixedBatch:
    """A batch of the company's faces and of background people's.

    Attributes:
        faces: Indices into the company's faces, K a person in a row.
        background: Indices into the background's faces, likewise.
    """

    faces: Indices
    background: Indices


def steps_per_epoch(people: int, people_per_batch: int) -> int:
    """Batches in which everybody is used once."""
    return math.ceil(people / people_per_batch)


def pk_batches(labels: Indices, people_per_batch: int, faces_per_person: int, seed: int, step: int) -> Indices:
    """The batch of one step: `(P * K,)` positions in `labels`, K of a person in a row, P different people.

    Every epoch shuffles the people and uses each one once; where their number isn't a multiple of P, its last batch is
    filled up with some drawn from the others. A person with fewer than K faces repeats them as evenly as possible, one
    with more shows K different ones. With fewer people than P the batch holds all of them.

    Raises:
        ValueError: there is nobody, P or K isn't positive, or the step is negative.
    """
    people = np.unique(labels)
    if not len(people) or people_per_batch < 1 or faces_per_person < 1 or step < 0:
        raise ValueError("a batch needs somebody, a positive number of people and faces, and a step from 0")
    epoch, batch = divmod(step, steps_per_epoch(len(people), people_per_batch))
    of_epoch = np.random.default_rng([seed, _EPOCH, epoch]).permutation(people)
    of_step = np.random.default_rng([seed, _STEP, step])
    chosen = of_epoch[batch * people_per_batch : (batch + 1) * people_per_batch]
    lacking = min(people_per_batch, len(people)) - len(chosen)
    if lacking:
        others = of_epoch[: batch * people_per_batch]
        chosen = np.concatenate([chosen, of_step.choice(others, lacking, replace=False)])
    drawn = [_some(np.flatnonzero(labels == person), faces_per_person, of_step) for person in chosen]
    return np.concatenate(drawn).astype(np.intp)


def mixed_pk_batches(
    labels: Indices,
    background_labels: Indices,
    people_per_batch: int,
    faces_per_person: int,
    background_share: float,
    seed: int,
    step: int,
) -> MixedBatch:
    """As `pk_batches`, with a share of the P people drawn from the background; at least two people are the company's.

    Args:
        labels: The company's.
        background_labels: The background's; may be empty, and then the whole batch is the company's.
        people_per_batch: P, both together.
        faces_per_person: K.
        background_share: 0 to 1.
        seed: Of the run.
        step: From 0.

    Raises:
        ValueError: as `pk_batches`.
    """
    background = min(round(people_per_batch * background_share), max(people_per_batch - 2, 0))
    if not len(background_labels) or not background:
        own = pk_batches(labels, people_per_batch, faces_per_person, seed, step)
        return MixedBatch(own, np.zeros(0, np.intp))
    own = pk_batches(labels, people_per_batch - background, faces_per_person, seed, step)
    stream = int(np.random.SeedSequence([seed, _BACKGROUND]).generate_state(1)[0])
    return MixedBatch(own, pk_batches(background_labels, background, faces_per_person, stream, step))


def _some(faces: Indices, count: int, random: np.random.Generator) -> Indices:
    """`count` of the faces, each at most once more often than another."""
    return np.resize(random.permutation(faces), count)
