"""What a run's end is judged on: held-out people, enrolled people, the background, seen by both models. Torch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from attendance_app.vision.embedding import Embeddings
from training.augmentation.conditions import DESK_CONDITIONS
from training.faces.face_set import FaceSet, Indices
from training.faces.splits import GALLERY_PICTURES, Split
from training.fine_tuning.feeds import head_embeddings
from training.gate.comparison import MeasuredPopulation
from training.gate.protocol import ProtocolEmbeddings, Role, SearchProtocol
from training.networks.embedding import Degradation, as_pixels, embed_faces, inputs_in_batches
from training.networks.trainable import TrainableNetwork

MOST_STRANGERS = 1000
MOST_DEGRADED_STRANGERS = 300
FEWEST_BACKGROUND_PEOPLE = 10
"""With two pictures or more, for a benchmark of their own."""


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """Some faces of a set, as they are or degraded."""

    faces: FaceSet
    indices: Indices
    degrade: Degradation | None = None

    @property
    def name(self) -> tuple[int, bytes, int]:
        """The same for parts that need embedding only once."""
        return id(self.faces), self.indices.tobytes(), id(self.degrade)

    @property
    def owners(self) -> Indices:
        """Whom the faces show."""
        labels: Indices = self.faces.labels[self.indices]
        return labels


@dataclass(frozen=True, slots=True, eq=False)
class Population:
    """Faces to be searched for and in, before any model has seen them; each kind in the protocol's order."""

    protocol: SearchProtocol
    gallery: tuple[_Part, ...]
    probes: tuple[_Part, ...]
    strangers: tuple[_Part, ...]
    impostors: tuple[_Part, ...]

    @property
    def kinds(self) -> tuple[tuple[_Part, ...], ...]:
        """As `ProtocolEmbeddings` has them."""
        return self.gallery, self.probes, self.strangers, self.impostors


def populations(own: FaceSet, split: Split, strangers: FaceSet | None) -> list[Population]:
    """Everybody a run is judged on; held-out people first.

    Held-out people's enrolled pictures are searched too, without their own person's templates: in a small company
    probes alone are too few to tell FPIR 1 %. For the enrolled, who are no strangers to each other any more, held-out
    people are strangers.

    Args:
        own: The company's faces.
        split: What each is for.
        strangers: Background people who weren't mixed into the training.
    """
    outside = strangers or own.subset(np.zeros(0, np.intp))
    some = _Part(outside, _evenly(np.arange(len(outside)), MOST_STRANGERS))
    few = _Part(outside, _evenly(np.arange(len(outside)), MOST_DEGRADED_STRANGERS), DESK_CONDITIONS["desk"])
    gallery, probes = _Part(own, split.gate_gallery), _Part(own, split.gate_probes)
    desk_gallery, desk_probes = (_Part(own, part.indices, DESK_CONDITIONS["desk"]) for part in (gallery, probes))
    found = [
        _population("held-out people", "held out", gallery, probes, [some], [gallery]),
        _population("held-out people, as at a desk", "held out", gallery, desk_probes, [few], [desk_gallery]),
    ]
    if len(split.enrolled_probes):
        enrolled = _Part(own, split.enrolled_gallery), _Part(own, split.enrolled_probes)
        unseen = [gallery, probes, some]
        found.append(_population("enrolled people's other pictures", "enrolled", *enrolled, unseen))
    return found + _background(outside)


def measured(
    wanted: Sequence[Population],
    base: TrainableNetwork,
    new: TrainableNetwork,
    same_trunk: bool,
    seed: int,
    between: Callable[[], None],
) -> list[MeasuredPopulation]:
    """Embed everybody by both models, each face once.

    Args:
        wanted: Who.
        base: The model before.
        new: The model after.
        same_trunk: Whether only their heads differ, so that features are worked out once.
        seed: Of the degradation.
        between: Called after every few faces (to stop or to wait).
    """
    seen: dict[tuple[int, bytes, int], tuple[Embeddings, Embeddings]] = {}

    def by_both(part: _Part) -> tuple[Embeddings, Embeddings]:
        if part.name not in seen:
            seen[part.name] = _by_both(part, base, new, same_trunk, seed, between)
        return seen[part.name]

    none = np.zeros((0, base.dimension), np.float32)
    found = []
    for one in wanted:
        kinds = [[by_both(part) for part in kind] for kind in one.kinds]
        before, after = (
            ProtocolEmbeddings(*(np.concatenate([none, *(both[which] for both in kind)]) for kind in kinds))
            for which in (0, 1)
        )
        found.append(MeasuredPopulation(one.protocol, before, after))
    return found


def faces_to_embed(wanted: Sequence[Population]) -> int:
    """How many faces `measured` embeds, by each model."""
    parts = [part for one in wanted for kind in one.kinds for part in kind]
    return sum({part.name: len(part.indices) for part in parts}.values())


def _by_both(
    part: _Part,
    base: TrainableNetwork,
    new: TrainableNetwork,
    same_trunk: bool,
    seed: int,
    between: Callable[[], None],
) -> tuple[Embeddings, Embeddings]:
    if not same_trunk:
        faces, indices, degrade = part.faces, part.indices, part.degrade
        return (
            embed_faces(base, faces, indices, degrade, seed=seed, between=between),
            embed_faces(new, faces, indices, degrade, seed=seed, between=between),
        )
    trunk = base.inference_trunk()
    parts: tuple[list[Embeddings], list[Embeddings]] = ([], [])
    for inputs in inputs_in_batches(part.faces, part.indices, base, part.degrade, seed):
        with torch.inference_mode():
            pixels = as_pixels(inputs, base.device)
            features = torch.stack([trunk(pixels), trunk(pixels.flip(3))], dim=1)
        for network, own in zip((base, new), parts, strict=True):
            own.append(head_embeddings(network, features))
        between()
    none = np.zeros((0, base.dimension), np.float32)
    return np.concatenate([none, *parts[0]]), np.concatenate([none, *parts[1]])


def _population(
    name: str,
    role: Role,
    gallery: _Part,
    probes: _Part,
    strangers: Sequence[_Part],
    impostors: Sequence[_Part] = (),
) -> Population:
    faces = list({id(part.faces): part.faces for part in strangers}.values())
    first = np.cumsum([0, *(len(each.people) for each in faces)])  # labels of different sets are different people
    offsets = {id(each): int(offset) for each, offset in zip(faces, first, strict=False)}
    unknown = [part.owners + offsets[id(part.faces)] for part in strangers]
    none = np.zeros(0, np.intp)
    protocol = SearchProtocol(
        name, role, gallery.owners, probes.owners, np.concatenate([none, *unknown]),
        np.concatenate([none, *(part.owners for part in impostors)]),
    )  # fmt: skip
    return Population(protocol, (gallery,), (probes,), tuple(strangers), tuple(impostors))


def _background(outside: FaceSet) -> list[Population]:
    """Those with two pictures or more as a gallery of their own; the others are their strangers."""
    own = [np.flatnonzero(outside.labels == label) for label in range(len(outside.people))]
    able = [pictures for pictures in own if len(pictures) > 1]
    if len(able) < FEWEST_BACKGROUND_PEOPLE:
        return []
    gallery = [pictures[: min(GALLERY_PICTURES, len(pictures) // 2)] for pictures in able]
    probes = [pictures[len(part) :] for pictures, part in zip(able, gallery, strict=True)]
    others = np.concatenate([np.zeros(0, np.intp), *(pictures for pictures in own if len(pictures) == 1)])
    enrolled = _Part(outside, np.concatenate(gallery))
    searched = _Part(outside, _evenly(np.concatenate(probes), MOST_STRANGERS))
    strangers = _Part(outside, _evenly(others.astype(np.intp), MOST_STRANGERS))
    return [_population("background people", "background", enrolled, searched, [strangers])]


def _evenly(indices: Indices, most: int) -> Indices:
    if len(indices) <= most:
        return indices
    return indices[np.linspace(0, len(indices) - 1, most).astype(np.intp)]
