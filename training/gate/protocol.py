"""Open-set searches over embeddings: who is enrolled, who is looked for, who must not be found. Numpy; any thread.

Searches that must find nobody come from two sources. Every probe, and other pictures of the same people where they are
given (impostors), is searched once more without its own person's templates (its person is then a stranger who looks
like the people at hand), and strangers are searched in the whole gallery. Both are pooled: a threshold has to hold for
both. People a model was trained on are another matter: it has learnt to keep them apart, so that they say little about
strangers, and they are left out only if there is nobody else.
"""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from training.evaluation.identification import TemplateMatrix, person_distances, template_matrix
from training.evaluation.rates import Distances

Owners = NDArray[np.intp]
Role = Literal["held out", "enrolled", "background"]


@dataclass(frozen=True, slots=True, eq=False)
class SearchProtocol:
    """Which searches are made. It names no embeddings: base and new model are asked the same questions.

    Attributes:
        name: In words, such as "held-out people".
        role: What the population is for: people the model has never seen; other pictures of people it was trained on;
            people from elsewhere, for whom it must not become worse.
        gallery_owners: `(T,)` whose each template is.
        probe_owners: `(M,)` whom each probe shows; everybody is in the gallery. M ≥ 1.
        stranger_owners: `(S,)` whom each stranger's picture shows, numbered on their own: nobody in the gallery.
        impostor_owners: `(I,)` whom pictures show that are searched only without their own person's templates, such as
            the templates themselves; all of them have probes.
    """

    name: str
    role: Role
    gallery_owners: Owners
    probe_owners: Owners
    stranger_owners: Owners
    impostor_owners: Owners = field(default_factory=lambda: np.zeros(0, np.intp))

    def __post_init__(self) -> None:
        """Refuse what cannot be measured.

        Raises:
            UserError: there is no probe, or nobody who must not be found.
            ValueError: a probe's person isn't in the gallery, or an impostor's has no probe.
        """
        if not len(self.probe_owners):
            raise UserError(f"There is no picture to search for among the {self.name}.", "Add pictures.")
        if not set(self.probe_owners.tolist()) <= set(self.gallery_owners.tolist()):
            raise ValueError(f"{self.name}: a probe's person has no template")
        if not set(self.impostor_owners.tolist()) <= set(self.probe_owners.tolist()):
            raise ValueError(f"{self.name}: an impostor has no probe")
        if self.people < 2 and not len(self.stranger_owners):
            raise UserError(
                f"There is nobody who must not be found among the {self.name}.", "Add people, or background pictures."
            )

    @property
    def people(self) -> int:
        """How many people are enrolled."""
        return len(np.unique(self.gallery_owners))

    @property
    def leaves_out(self) -> bool:
        """Whether probes and impostors are searched without their own person's templates."""
        return self.people > 1 and not (self.role == "enrolled" and len(self.stranger_owners))

    @property
    def non_mated_searches(self) -> int:
        """How many searches must find nobody."""
        left_out = len(self.probe_owners) + len(self.impostor_owners) if self.leaves_out else 0
        return len(self.stranger_owners) + left_out

    @property
    def non_mated_people(self) -> int:
        """How many different people those searches show."""
        left_out = len(np.unique(self.probe_owners)) if self.leaves_out else 0
        return len(np.unique(self.stranger_owners)) + left_out


@dataclass(frozen=True, slots=True, eq=False)
class ProtocolEmbeddings:
    """One model's embeddings of a protocol's faces, in the protocol's order.

    Attributes:
        gallery: `(T, D)` float32 of unit length.
        probes: `(M, D)` likewise.
        strangers: `(S, D)` likewise.
        impostors: `(I, D)` likewise.
    """

    gallery: NDArray[np.float32]
    probes: NDArray[np.float32]
    strangers: NDArray[np.float32]
    impostors: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))


@dataclass(frozen=True, slots=True, eq=False)
class SearchDistances:
    """What a model's searches found.

    Attributes:
        genuine: `(M,)` distance of each probe to its own person's nearest template.
        hits: `(M,)` the same where that person is the nearest of all, infinity where somebody else is.
        left_out: `(M,)` distance of each probe to the nearest other person; `(0,)` where nobody is left out.
        strangers: `(S,)` distance of each stranger to the nearest person.
        impostors: `(I,)` distance of each impostor to the nearest other person; `(0,)` where nobody is left out.
    """

    genuine: Distances
    hits: Distances
    left_out: Distances
    strangers: Distances
    impostors: Distances = field(default_factory=lambda: np.zeros(0))

    @property
    def non_mated(self) -> Distances:
        """Of all searches that must find nobody: left-out probes, impostors, then strangers."""
        return np.concatenate([self.left_out, self.impostors, self.strangers])


def search(protocol: SearchProtocol, embeddings: ProtocolEmbeddings) -> SearchDistances:
    """Make the searches.

    Args:
        protocol: Which.
        embeddings: Of one model; for a cross-model figure the gallery's of the old and the rest of the new one.

    Raises:
        ValueError: an embedding isn't finite, or their numbers aren't the protocol's.
    """
    _require_match(protocol, embeddings)
    width = len(str(int(protocol.gallery_owners.max())))
    names = [f"{owner:0{width}d}" for owner in protocol.gallery_owners.tolist()]  # text in the order of the numbers
    gallery = template_matrix(names, embeddings.gallery)
    enrolled = np.unique(protocol.gallery_owners)
    genuine, others = _own_and_others(gallery, embeddings.probes, np.searchsorted(enrolled, protocol.probe_owners))
    impostors = np.zeros(0)
    if protocol.leaves_out and len(protocol.impostor_owners):
        places = np.searchsorted(enrolled, protocol.impostor_owners)
        _, impostors = _own_and_others(gallery, embeddings.impostors, places)
    return SearchDistances(
        genuine=genuine,
        hits=np.where(genuine < others, genuine, np.inf),
        left_out=others if protocol.leaves_out else others[:0],
        strangers=person_distances(gallery, embeddings.strangers).min(axis=1).astype(np.float64),
        impostors=impostors,
    )


def _own_and_others(gallery: TemplateMatrix, faces: NDArray[np.float32], places: Owners) -> tuple[Distances, Distances]:
    """Distance of each face to its own person, whose place among the enrolled is given, and to the nearest other."""
    distances = person_distances(gallery, faces).astype(np.float64)
    rows = np.arange(len(places))
    own = distances[rows, places]
    distances[rows, places] = np.inf
    return own, distances.min(axis=1)


def _require_match(protocol: SearchProtocol, embeddings: ProtocolEmbeddings) -> None:
    parts = (
        (protocol.gallery_owners, embeddings.gallery),
        (protocol.probe_owners, embeddings.probes),
        (protocol.stranger_owners, embeddings.strangers),
        (protocol.impostor_owners, embeddings.impostors),
    )
    for owners, vectors in parts:
        if len(owners) != len(vectors):
            raise ValueError(f"{protocol.name}: {len(vectors)} embeddings for {len(owners)} faces")
        if not np.isfinite(vectors).all():
            raise ValueError(f"{protocol.name}: an embedding isn't finite")
