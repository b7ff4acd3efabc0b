"""Which people, and which of their pictures, are learnt from and which are kept aside. Numpy; pure.

Everything follows from a seed and from names: people are ranked by a hash of the seed and their name, pictures by
one of the seed and their key. A person who joins or leaves therefore moves at most a few others, whatever the order
of files.
"""

import hashlib
from dataclasses import dataclass

import numpy as np

from attendance_app.errors import UserError
from training.faces.face_set import FaceSet, Indices

GALLERY_PICTURES = 3
"""Enrolled of each person where recognition is measured; the others are probes. Three is LFW's share in the trial."""
GATE_SHARE = 0.3
TUNING_SHARE = 0.15
"""Of the people with at least two pictures. The gate gets more: its intervals, over people, decide about a model."""
FEWEST_TRAINED = 4
FEWEST_TUNING = 2
FEWEST_GATE = 4
FEWEST_PEOPLE = FEWEST_TRAINED + FEWEST_TUNING + FEWEST_GATE
"""Fewer say nothing about other people: with four in the gate one search is a quarter of the figure already."""
HELD_BACK_SHARE = 0.25
"""Of the pictures of a person who is learnt from: kept as probes, if at least two others remain."""


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """Index arrays into a `FaceSet`, each ascending.

    No person is in two of train, tuning and gate; no picture is both enrolled (gallery) and searched for (probes), and
    none of `enrolled_probes` is learnt from.

    Attributes:
        train: Learnt from.
        enrolled_gallery: Of these, at most three a person: enrolled where enrolled people's recognition is measured.
        enrolled_probes: The same people's pictures that are never learnt from.
        tuning_gallery: Of people held out for early stopping.
        tuning_probes: Their other pictures.
        gate_gallery: Of people that nothing sees before the gate.
        gate_probes: Their other pictures.
    """

    train: Indices
    enrolled_gallery: Indices
    enrolled_probes: Indices
    tuning_gallery: Indices
    tuning_probes: Indices
    gate_gallery: Indices
    gate_probes: Indices


def split_people(
    faces: FaceSet, seed: int, gate_share: float = GATE_SHARE, tuning_share: float = TUNING_SHARE
) -> Split:
    """Split faces by person.

    People with a single picture can't be searched for; they are only learnt from.

    Args:
        faces: Everybody.
        seed: Another one holds out other people.
        gate_share: Of the people with two pictures or more, held out for the gate; at least four people.
        tuning_share: Likewise for early stopping; at least two people.

    Raises:
        UserError: there are too few people with two pictures or more.
    """
    pictures = [np.flatnonzero(faces.labels == label) for label in range(len(faces.people))]
    able = [label for label, own in enumerate(pictures) if len(own) > 1]
    if len(able) < FEWEST_PEOPLE:
        raise UserError(
            "Too few faces to learn from and to tell whether it helped: {count} people with two pictures or more.",
            "It needs at least {fewest} people with at least 2 usable pictures each; 20 people with 5 are a start.",
            count=len(able),
            fewest=FEWEST_PEOPLE,
        )
    ranked = sorted(able, key=lambda label: _rank(seed, "person", faces.people[label]))
    gate, tuning = _held_out(len(able), gate_share, tuning_share)
    held_out = set(ranked[: gate + tuning])
    trained = [_held_back(faces, pictures[label], seed) for label in range(len(pictures)) if label not in held_out]
    gate_parts = [_gallery_and_probes(faces, pictures[label], seed) for label in ranked[:gate]]
    tuning_parts = [_gallery_and_probes(faces, pictures[label], seed) for label in ranked[gate : gate + tuning]]
    return Split(
        train=_joined([learnt for learnt, _ in trained]),
        enrolled_gallery=_joined([learnt[:GALLERY_PICTURES] for learnt, _ in trained]),
        enrolled_probes=_joined([probes for _, probes in trained]),
        tuning_gallery=_joined([gallery for gallery, _ in tuning_parts]),
        tuning_probes=_joined([probes for _, probes in tuning_parts]),
        gate_gallery=_joined([gallery for gallery, _ in gate_parts]),
        gate_probes=_joined([probes for _, probes in gate_parts]),
    )


def split_background(faces: FaceSet, seed: int) -> tuple[Indices, Indices]:
    """Background identities by person: the faces to mix into training, and those kept as strangers for the gate."""
    ranked = sorted(range(len(faces.people)), key=lambda label: _rank(seed, "background", faces.people[label]))
    mixed_in = np.isin(faces.labels, ranked[: len(ranked) // 2])
    return np.flatnonzero(mixed_in), np.flatnonzero(~mixed_in)


def _held_out(people: int, gate_share: float, tuning_share: float) -> tuple[int, int]:
    """How many people the gate and early stopping get; training keeps its fewest."""
    tuning = min(max(round(people * tuning_share), FEWEST_TUNING), people - FEWEST_TRAINED - FEWEST_GATE)
    gate = min(max(round(people * gate_share), FEWEST_GATE), people - FEWEST_TRAINED - tuning)
    return gate, tuning


def _gallery_and_probes(faces: FaceSet, pictures: Indices, seed: int) -> tuple[Indices, Indices]:
    shuffled = _shuffled(faces, pictures, seed)
    enrolled = min(GALLERY_PICTURES, len(shuffled) // 2)
    return shuffled[:enrolled], shuffled[enrolled:]


def _held_back(faces: FaceSet, pictures: Indices, seed: int) -> tuple[Indices, Indices]:
    """A trained person's pictures to learn from, and those never learnt from."""
    shuffled = _shuffled(faces, pictures, seed)
    back = max(round(len(shuffled) * HELD_BACK_SHARE), 1) if len(shuffled) > 2 else 0
    return shuffled[back:], shuffled[:back]


def _shuffled(faces: FaceSet, pictures: Indices, seed: int) -> Indices:
    return np.asarray(sorted(pictures, key=lambda index: _rank(seed, "picture", faces.keys[index])), np.intp)


def _rank(seed: int, kind: str, name: str) -> bytes:
    return hashlib.sha256(f"{seed}\0{kind}\0{name}".encode()).digest()


def _joined(parts: list[Indices]) -> Indices:
    return np.sort(np.concatenate(parts)).astype(np.intp) if parts else np.zeros(0, np.intp)
