"""Where some people's pictures lie for either model, on a plane. Numpy and scikit-learn; pure, any thread."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.gate.comparison import MeasuredPopulation

MAPPED_PEOPLE, MAPPED_PICTURES = 12, 10
"""More people than that have no colours of their own; t-SNE of 120 points takes about a second."""
MAP_ITERATIONS = 500


@dataclass(frozen=True, slots=True, eq=False)
class FaceMap:
    """The same pictures twice. Only neighbourhoods mean something; sizes of and distances between groups don't.

    Attributes:
        people: `(N,)` whom each picture shows: numbers from 0, which mean nothing elsewhere.
        before, after: `(N, 2)` float32.
    """

    people: NDArray[np.intp]
    before: NDArray[np.float32]
    after: NDArray[np.float32]


def face_map(population: MeasuredPopulation, seed: int = 0) -> FaceMap:
    """Put some people's pictures of a population on a plane, with either model."""
    owners = np.concatenate([population.protocol.gallery_owners, population.protocol.probe_owners])
    shown = mapped_rows(owners, seed)
    base, new = (np.concatenate([one.gallery, one.probes])[shown] for one in (population.base, population.new))
    before = flat_places(base, seed)
    _names, people = np.unique(owners[shown], return_inverse=True)
    return FaceMap(people.astype(np.intp), before, flat_places(new, seed, before))


def mapped_rows(owners: NDArray[np.intp], seed: int) -> NDArray[np.intp]:
    """Rows of at most 12 people, drawn by lot, and at most 10 pictures of each, ascending."""
    randomness = np.random.default_rng(seed)
    everybody = np.unique(owners)
    people = randomness.choice(everybody, min(MAPPED_PEOPLE, len(everybody)), replace=False)
    rows = [np.flatnonzero(owners == person) for person in people]
    kept = [randomness.choice(own, min(MAPPED_PICTURES, len(own)), replace=False) for own in rows]
    return np.sort(np.concatenate(kept))


def flat_places(
    embeddings: NDArray[np.float32], seed: int, start: NDArray[np.float32] | None = None
) -> NDArray[np.float32]:
    """Where t-SNE puts embeddings on a plane, `(N, 2)` float32; too few of them lie on a line.

    Args:
        embeddings: `(N, D)`; the exact method is used, which suits a few hundred.
        seed: Of the starting point.
        start: Another map `(N, 2)` of the same pictures to start from, so that both can be compared.

    Source: van der Maaten and Hinton, "Visualizing Data using t-SNE", 2008; scikit-learn's implementation.
    """
    from sklearn.manifold import TSNE  # noqa: PLC0415 (a second to load, and only here)

    count = len(embeddings)
    if count < 4:
        return np.stack([np.arange(count), np.zeros(count)], axis=1).astype(np.float32)
    spread = float(start.std()) if start is not None else 0.0
    init = start * np.float32(1e-4 / spread) if start is not None and spread > 0 else "pca"
    perplexity = min(15.0, (count - 1) / 3)
    mapping = TSNE(perplexity=perplexity, init=init, random_state=seed, method="exact", max_iter=MAP_ITERATIONS)
    return np.asarray(mapping.fit_transform(embeddings), np.float32)
