"""Triplets mined over a whole set from its embeddings, and the file they are kept in. Numpy; any thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from training.fine_tuning.run_folder import written_whole

Indices = NDArray[np.intp]
NegativeRule = Literal["hardest", "semi-hard"]

BLOCK_VALUES = 8_000_000
"""Distances in a block (32 MB, and some copies while choosing), so that no N x N matrix is ever in memory."""
BATCH_PURPOSE = 0x7412
"""Sets the order of triplets apart from other random numbers of the same seed."""


@dataclass(frozen=True, slots=True, eq=False)
class MinedTriplets:
    """Indices `(T,)` of anchors, positives and negatives into the set they were mined from."""

    anchors: Indices
    positives: Indices
    negatives: Indices

    def __len__(self) -> int:
        return len(self.anchors)

    def joined(self, other: "MinedTriplets") -> "MinedTriplets":
        """These triplets and then the others."""
        return MinedTriplets(
            np.concatenate([self.anchors, other.anchors]),
            np.concatenate([self.positives, other.positives]),
            np.concatenate([self.negatives, other.negatives]),
        )


def mine_offline(
    embeddings: NDArray[np.float32],
    labels: NDArray[np.intp],
    rule: NegativeRule = "hardest",
    margin: float = 0.2,
    block_values: int = BLOCK_VALUES,
) -> MinedTriplets:
    """For every face its furthest positive and a hard negative over the whole set.

    Faces without another picture of their person, or without other people, have no triplet. Equal distances go to the
    first face. "hardest" takes the nearest negative; "semi-hard" takes, with that positive, the nearest negative that
    is further than it by less than the margin, else the least hard one that is nearer, else the nearest.

    Source: FaceNet, section 3.2, "generate triplets offline every n steps", with its warning that mislabelled and
    poor pictures dominate the hardest ones: for unchecked pictures prefer "semi-hard".

    Args:
        embeddings: `(N, D)` of unit length.
        labels: `(N,)` who each shows.
        rule: Which negative.
        margin: In squared distance, for "semi-hard".
        block_values: How many distances to hold at once.
    """
    parts = [
        _mine_block(rows, distances, labels, rule, margin)
        for rows, distances in _distance_blocks(embeddings, block_values)
    ]
    none = np.zeros(0, np.intp)
    mined = MinedTriplets(none, none, none)
    for part in parts:
        mined = mined.joined(part)
    return mined


def mine_confusions(
    embeddings: NDArray[np.float32], labels: NDArray[np.intp], faces: Indices, taken_for: NDArray[np.intp]
) -> MinedTriplets:
    """Triplets from mistakes: a face, its person's furthest picture, and the nearest of whom it was taken for.

    Args:
        embeddings: `(N, D)` of unit length.
        labels: `(N,)`.
        faces: `(M,)` indices of faces that were confused.
        taken_for: `(M,)` the label each was confused with; faces that have no positive or whose
            other person has no picture (or is their own) are left out.
    """
    chosen: list[tuple[int, int, int]] = []
    for face, other in zip(faces.tolist(), taken_for.tolist(), strict=True):
        own = np.flatnonzero(labels == labels[face])
        own = own[own != face]
        theirs = np.flatnonzero(labels == other)
        if len(own) and len(theirs) and other != labels[face]:
            furthest = own[np.argmin(embeddings[own] @ embeddings[face])]
            nearest = theirs[np.argmax(embeddings[theirs] @ embeddings[face])]
            chosen.append((face, int(furthest), int(nearest)))
    table = np.array(chosen, np.intp).reshape(-1, 3)
    return MinedTriplets(table[:, 0], table[:, 1], table[:, 2])


def look_alike_cases(labels: NDArray[np.intp], pairs: Sequence[tuple[int, int]]) -> tuple[Indices, NDArray[np.intp]]:
    """Every face of two people who look alike, each confused with the other person: for `mine_confusions`."""
    faces, taken_for = [np.zeros(0, np.intp)], [np.zeros(0, np.intp)]
    for one, other in pairs:
        for person, counterpart in ((one, other), (other, one)):
            found = np.flatnonzero(labels == person)
            faces.append(found)
            taken_for.append(np.full(len(found), counterpart, np.intp))
    return np.concatenate(faces), np.concatenate(taken_for)


def triplet_batch(mined: MinedTriplets, triplets: int, seed: int, step: int) -> Indices:
    """The batch of a step, anchor, positive, negative in turn, `(3 * triplets,)`.

    Follows from seed and step alone. Every triplet comes once before any comes again, in a new order each time.

    Raises:
        ValueError: there are no triplets.
    """
    if not len(mined):
        raise ValueError("no triplets were mined")
    places = np.arange(step * triplets, (step + 1) * triplets)
    chosen = np.empty(triplets, np.intp)
    for round_number in np.unique(places // len(mined)):
        order = np.random.default_rng([seed, BATCH_PURPOSE, int(round_number)]).permutation(len(mined))
        here = places // len(mined) == round_number
        chosen[here] = order[places[here] % len(mined)]
    return np.stack([mined.anchors[chosen], mined.positives[chosen], mined.negatives[chosen]], axis=1).reshape(-1)


def save_mined(path: Path, mined: MinedTriplets, keys: Sequence[str]) -> None:
    """Write the triplets with the keys of their faces, to be looked at: `keys` and `triplets`, `(3, T)` places in them.

    Args:
        path: An `.npz` beside the checkpoint.
        mined: The triplets.
        keys: `(N,)` what each face of the set is known by.

    Raises:
        UserError: the disk is full, or the file cannot be written.
    """
    used, places = np.unique(np.stack([mined.anchors, mined.positives, mined.negatives]), return_inverse=True)
    names = np.array([keys[index] for index in used], np.str_)
    written_whole(path, lambda file: np.savez(file, keys=names, triplets=places.reshape(3, -1).astype(np.int64)))


def _distance_blocks(
    embeddings: NDArray[np.float32], block_values: int
) -> Iterator[tuple[Indices, NDArray[np.float32]]]:
    """Rows and their squared distances to everybody, block by block."""
    rows_at_once = max(1, block_values // max(1, len(embeddings)))
    for start in range(0, len(embeddings), rows_at_once):
        rows = np.arange(start, min(start + rows_at_once, len(embeddings)))
        yield rows, 2.0 - 2.0 * (embeddings[rows] @ embeddings.T)


def _mine_block(
    rows: Indices, distances: NDArray[np.float32], labels: NDArray[np.intp], rule: NegativeRule, margin: float
) -> MinedTriplets:
    same = labels[rows][:, None] == labels[None, :]
    to_positives = np.where(same, distances, -np.inf)
    to_positives[np.arange(len(rows)), rows] = -np.inf
    positives = to_positives.argmax(axis=1)
    to_positive = to_positives.max(axis=1)
    to_negatives = np.where(same, np.inf, distances)
    negatives = to_negatives.argmin(axis=1)
    keep = np.isfinite(to_positive) & np.isfinite(to_negatives.min(axis=1))
    if rule == "semi-hard":
        negatives = _semi_hard(to_negatives, to_positive, margin)
    return MinedTriplets(rows[keep], positives[keep], negatives[keep])


def _semi_hard(to_negatives: NDArray[np.float32], to_positive: NDArray[np.float32], margin: float) -> Indices:
    """The negative by `SemiHardMiner`'s rule in each row; people's own faces are at infinity."""
    nearer = to_negatives <= to_positive[:, None]
    further = np.where(nearer, np.inf, to_negatives)
    least_hard = np.where(nearer, to_negatives, -np.inf).argmax(axis=1)
    semi_hard = further.min(axis=1) < to_positive + margin
    chosen: Indices = np.where(semi_hard | ~nearer.any(axis=1), further.argmin(axis=1), least_hard)
    return chosen
