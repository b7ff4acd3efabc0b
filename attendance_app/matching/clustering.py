"""Grouping faces of unknown people so that a group is a person. Numpy and scikit-learn; pure functions, any thread.

DBSCAN with the distance that the calibration gives for so many faces. Measured with SFace on 1,634 faces of LFW (120
people with 5 to 8 pictures, 800 with one), by pairs of faces in one group: precision 99.9 %, recall 97.9 %, F 98.9 %.
Of the grouped faces 99.8 % are where their person has the majority; 110 of 120 people are exactly one group. 95 East
Asian faces of 20 people are all grouped rightly. With two pictures a person precision is 98 %, recall 86 to 91 %.
HDBSCAN, which finds its own distance, reached F 84 to 85 % on LFW: it groups people who have one picture with each
other.

Source: Ester et al., "A Density-Based Algorithm for Discovering Clusters", 1996.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.matching.calibration import Calibration, threshold_for
from attendance_app.matching.selection import most_central

STRANGER_CHANCE = 0.001
"""How often a face may be joined to somebody else's, as at the desk. A person in two groups is mended more easily than
two people in one: at 0.01 recall on LFW gains 1.1 points and precision loses 2.5."""
SMALLEST_GROUP = 2


@dataclass(frozen=True, slots=True, eq=False)
class FaceGroup:
    """Faces of one person, it is supposed.

    Attributes:
        members: `(M,)` indices into the embeddings, ascending.
        most_typical: The member with the least distance to the others.
    """

    members: NDArray[np.intp]
    most_typical: int


@dataclass(frozen=True, slots=True, eq=False)
class FaceGroups:
    """All faces, grouped.

    Attributes:
        groups: The largest first; of equal ones that with the first face.
        alone: `(A,)` indices of faces that belong to no group, ascending.
        distance: Faces nearer than this were joined.
    """

    groups: tuple[FaceGroup, ...]
    alone: NDArray[np.intp]
    distance: float


def grouping_distance(calibration: Calibration, faces: int, stranger_chance: float = STRANGER_CHANCE) -> float:
    """The distance at which a face is joined to any of so many strangers' no more often than `stranger_chance`."""
    return threshold_for(calibration, stranger_chance, faces)


def group_faces(embeddings: NDArray[np.float32], distance: float, smallest_group: int = SMALLEST_GROUP) -> FaceGroups:
    """Faces that hang together by distances up to the given one.

    With groups of two, these are chains of near faces. With larger ones a chain passes only through faces that have
    `smallest_group - 1` others near them, and a face at the rim of two groups goes to the one found first.

    Args:
        embeddings: `(N, D)` float32 of unit length, of one model and preprocessing; N may be 0.
        distance: Euclidean; see `grouping_distance`.
        smallest_group: How many faces make a group, at least 2.

    Raises:
        ValueError: `smallest_group` is less than 2.
    """
    if smallest_group < 2:
        raise ValueError("a group has two faces or more")
    if not len(embeddings):
        return FaceGroups((), np.zeros(0, np.intp), distance)
    from sklearn.cluster import DBSCAN  # noqa: PLC0415 (a second that only grouping needs)

    labels = DBSCAN(eps=distance, min_samples=smallest_group).fit(embeddings).labels_
    groups = []
    for label in range(labels.max() + 1):
        members = np.flatnonzero(labels == label)
        groups.append(FaceGroup(members, int(members[most_central(embeddings[members])])))
    groups.sort(key=lambda group: (-len(group.members), int(group.members[0])))
    return FaceGroups(tuple(groups), np.flatnonzero(labels < 0), distance)
