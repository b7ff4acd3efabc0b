"""Labelled faces, read when they are needed. Numpy and `vision.face_inputs`; any thread, one at a time.

A set holds no pixels: its source gives them crop by crop, from files or decrypted in memory.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.face_inputs import FaceInput, Pixels

Indices = NDArray[np.intp]


class CropSource(Protocol):
    """Where faces are read from."""

    def crop(self, key: str) -> Pixels:
        """The face `(256, 256, 3)` uint8 red-green-blue, upright, as `vision.alignment.align_crops` makes them.

        Raises:
            UserError: it cannot be read any more.
        """
        ...


@dataclass(frozen=True, slots=True, eq=False)
class FaceSet:
    """N faces and whose they are.

    Attributes:
        people: Distinct, ascending; a label is an index into it, and each has at least one face.
        labels: `(N,)` intp.
        keys: `(N,)` what manifests, caches and mined triplets name a face by; distinct.
        quality: `(N,)` float32, 0 to 1.
        source: Gives a face's pixels by its key.

    Raises:
        ValueError: the parts don't fit together.
    """

    people: tuple[str, ...]
    labels: Indices
    keys: tuple[str, ...]
    quality: NDArray[np.float32]
    source: CropSource

    def __post_init__(self) -> None:
        if not len(self.labels) == len(self.keys) == len(self.quality):
            raise ValueError("labels, keys and quality differ in length")
        if list(self.people) != sorted(set(self.people)):
            raise ValueError("people are not distinct and ascending")
        if not np.array_equal(np.unique(self.labels), np.arange(len(self.people))):
            raise ValueError("labels are not the indices of people with faces")
        if len(set(self.keys)) != len(self.keys):
            raise ValueError("two faces have the same key")

    def __len__(self) -> int:
        return len(self.labels)

    def inputs(self, indices: Indices, face_input: FaceInput) -> Pixels:
        """`(n, S, S, 3)` uint8, as one kind of model wants to see these faces.

        Raises:
            UserError: a face cannot be read any more.
        """
        if not len(indices):
            return np.zeros((0, face_input.side_px, face_input.side_px, 3), np.uint8)
        return np.stack([face_input.from_crop(self.source.crop(self.keys[index])) for index in indices])

    def subset(self, indices: Indices) -> "FaceSet":
        """Some of the faces, in the order asked for; people without a face drop out and labels are renumbered."""
        left, labels = np.unique(self.labels[indices], return_inverse=True)
        return FaceSet(
            tuple(self.people[label] for label in left),
            labels.astype(np.intp).reshape(-1),
            tuple(self.keys[index] for index in indices),
            self.quality[indices],
            self.source,
        )


def labelled(people_of_faces: Sequence[str]) -> tuple[tuple[str, ...], Indices]:
    """`FaceSet.people` and `FaceSet.labels` of faces given by whose each is."""
    people = tuple(sorted(set(people_of_faces)))
    number = {person: label for label, person in enumerate(people)}
    return people, np.asarray([number[person] for person in people_of_faces], np.intp)
