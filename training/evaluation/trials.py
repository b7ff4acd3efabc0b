"""Open-set protocols on pictures that were embedded in several ways. Numpy; pure functions, any thread.

With strangers: one half of the strangers is the cohort, the other is searched, then the other way round. Without (few
pictures of few people): each picture is searched once among everybody and once more with its own person taken out, as
a stranger, for each choice of three other pictures a person as templates; the cohort is given.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.evaluation.ablation import Enrolled, Scorer, Trial, Vectors

TEMPLATES_EACH = 3


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """Pictures embedded in several ways.

    Attributes:
        owners: `(N,)` whose picture each is.
        weights: `(N,)` float32, the picture's quality, 0 to 1.
        vectors: By the name of the way, `(N, D)` float32 of unit length.
    """

    owners: NDArray[np.intp]
    weights: NDArray[np.float32]
    vectors: Mapping[str, Vectors]

    def first_of_each(self, count: int) -> "Looks":
        """Only the first pictures of each person."""
        rows = np.sort(np.concatenate([np.flatnonzero(self.owners == one)[:count] for one in np.unique(self.owners)]))
        some = {name: vectors[rows] for name, vectors in self.vectors.items()}
        return Looks(self.owners[rows], self.weights[rows], some)


@dataclass(frozen=True, slots=True)
class Way:
    """How templates and how searches are embedded: names in `Looks.vectors`."""

    name: str
    templates: str
    searches: str


def halved_trial(known: Looks, seen: Looks, strangers: Looks, cohort: Looks, way: Way, scorer: Scorer) -> Trial:
    """The first protocol; each probe is searched for with both halves of the strangers as cohort.

    Args:
        known: Enrolled pictures.
        seen: Probes.
        strangers: As they are searched for.
        cohort: The same strangers as they would be enrolled.
        way: How to embed.
        scorer: How to score.
    """
    hits, best, owners = [], [], []
    searches, others = seen.vectors[way.searches], strangers.vectors[way.searches]
    for half in (0, 1):
        inside = np.arange(len(strangers.owners)) % 2 == half
        everything = np.arange(len(known.owners))
        gallery, people = enrol(known, everything, way.templates, cohort.vectors[way.templates][inside])
        hits.append(hit_scores(scorer(gallery, searches), people, seen.owners))
        best.append(scorer(gallery, others[~inside]).min(axis=1))
        owners.append(strangers.owners[~inside])
    twice = np.concatenate([seen.owners, seen.owners])
    return Trial(np.concatenate(hits), twice, np.concatenate(best), np.concatenate(owners))


def each_in_turn_trial(looks: Looks, cohort: Looks, way: Way, scorer: Scorer) -> Trial:
    """The second protocol."""
    searches = looks.vectors[way.searches]
    hits, best, owners = [], [], []
    for index, owner in enumerate(looks.owners):
        rest = np.arange(len(searches)) != index
        for turn in range(TEMPLATES_EACH + 1):
            own = [np.roll(np.flatnonzero(rest & (looks.owners == person)), turn) for person in np.unique(looks.owners)]
            chosen = np.concatenate([pictures[:TEMPLATES_EACH] for pictures in own])
            gallery, people = enrol(looks, chosen, way.templates, cohort.vectors[way.templates])
            scores = scorer(gallery, searches[index : index + 1])
            hits.append(hit_scores(scores, people, looks.owners[index : index + 1])[0])
            best.append(scores[0, people != owner].min())
            owners.append(owner)
    return Trial(np.array(hits), np.array(owners), np.array(best), np.array(owners))


def enrol(looks: Looks, chosen: NDArray[np.intp], way: str, cohort: Vectors) -> tuple[Enrolled, NDArray[np.intp]]:
    """A gallery of chosen pictures, and the people in its order."""
    owners, templates, weights = looks.owners[chosen], looks.vectors[way][chosen], looks.weights[chosen]
    people = np.unique(owners)
    rows = [owners == person for person in people]
    return Enrolled(tuple(templates[row] for row in rows), tuple(weights[row] for row in rows), cohort), people


def hit_scores(scores: NDArray[np.float64], people: NDArray[np.intp], owners: NDArray[np.intp]) -> NDArray[np.float64]:
    """Score at which each search `(N, P)` returns its owner, infinity where somebody else is nearer, `(N,)`."""
    right = people[scores.argmin(axis=1)] == owners
    return np.where(right, scores.min(axis=1), np.inf)
