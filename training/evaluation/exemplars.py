"""Which of a person's pictures to keep as templates, and a protocol to tell. Numpy; pure functions, any thread."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from attendance_app.matching.selection import best_and_different, most_central
from training.evaluation.ablation import Enrolled, Trial, Vectors, nearest_template
from training.evaluation.trials import Looks, hit_scores

Chooser = Callable[[Vectors, NDArray[np.float32], int], Sequence[int]]
"""Which of a person's pictures `(N, D)`, with their qualities `(N,)`, to keep: at most so many."""

MOST_COMBINATIONS = 5000
"""k-medoids tries every choice up to so many, which is exact."""


def as_they_come(embeddings: Vectors, _qualities: NDArray[np.float32], wanted: int) -> Sequence[int]:
    """The first ones, which say nothing about how good they are."""
    return range(min(wanted, len(embeddings)))


def best_quality(_embeddings: Vectors, qualities: NDArray[np.float32], wanted: int) -> Sequence[int]:
    """Those of the greatest quality."""
    chosen: list[int] = np.argsort(-qualities, kind="stable")[:wanted].tolist()
    return chosen


def farthest_first(embeddings: Vectors, _qualities: NDArray[np.float32], wanted: int) -> Sequence[int]:
    """The medoid, then again and again the one furthest from all chosen.

    Source: Gonzalez, "Clustering to minimize the maximum intercluster distance", 1985.
    """
    distances = distances_between(embeddings)
    chosen = [most_central(embeddings)]
    while len(chosen) < min(wanted, len(embeddings)):
        nearest = distances[:, chosen].min(axis=1)
        nearest[chosen] = -1.0
        chosen.append(int(nearest.argmax()))
    return chosen


def k_medoids(embeddings: Vectors, _qualities: NDArray[np.float32], wanted: int) -> Sequence[int]:
    """Those to which all pictures are nearest on average; every choice is tried.

    Source: Kaufman and Rousseeuw, "Finding Groups in Data", 1990, chapter 2 (whose swaps only approximate it).

    Raises:
        ValueError: there are too many choices to try.
    """
    count = len(embeddings)
    wanted = min(wanted, count)
    choices = list(combinations(range(count), wanted))
    if len(choices) > MOST_COMBINATIONS:
        raise ValueError(f"{len(choices)} choices are too many to try")
    distances = distances_between(embeddings)
    return min(choices, key=lambda chosen: float(distances[:, chosen].min(axis=1).sum()))


def good_and_different(embeddings: Vectors, qualities: NDArray[np.float32], wanted: int) -> Sequence[int]:
    """As the app chooses looks of a video: by quality times distance to those already chosen."""
    return best_and_different(embeddings, qualities, wanted, 0.0)


CHOOSERS: Sequence[tuple[str, Chooser]] = (
    ("as they come", as_they_come),
    ("best quality", best_quality),
    ("good and different", good_and_different),
    ("medoid, then farthest first", farthest_first),
    ("k-medoids", k_medoids),
)


@dataclass(frozen=True, slots=True)
class Selection:
    """How a person's pictures become templates.

    Attributes:
        chooser: Picks pictures.
        wanted: How many at most; None for all.
        merged: Whether the chosen are averaged into one template.
    """

    name: str
    chooser: Chooser = as_they_come
    wanted: int | None = None
    merged: bool = False


def selections(counts: Sequence[int]) -> list[Selection]:
    """Everything that is compared, keeping all pictures first."""
    found = [Selection("all"), Selection("mean of all", merged=True)]
    for count in counts:
        found += [Selection(f"{count}: {name}", chooser, count) for name, chooser in CHOOSERS]
    return found


@dataclass(frozen=True, slots=True)
class Split:
    """Rows of the pictures that are held out as probes, and of each person's others."""

    probes: NDArray[np.intp]
    pools: tuple[NDArray[np.intp], ...]
    people: NDArray[np.intp]


def random_splits(owners: NDArray[np.intp], least: int, held_out: int, repeats: int, seed: int = 0) -> Iterator[Split]:
    """Random choices of held-out pictures of everybody who has at least `least`; the rest is in random order too.

    Raises:
        UserError: nobody has so many, or none would be left to enrol.
    """
    people, counts = np.unique(owners, return_counts=True)
    if least <= held_out:
        raise UserError("People need more pictures than are held out.", "Raise --least or lower --held-out.")
    if not (counts >= least).any():
        raise UserError(f"Nobody has {least} pictures with a face.", "Ask for fewer with --least.")
    randomness = np.random.default_rng(seed)
    for _ in range(repeats):
        orders = [randomness.permutation(np.flatnonzero(owners == person)) for person in people[counts >= least]]
        probes = np.concatenate([order[:held_out] for order in orders])
        yield Split(probes, tuple(order[held_out:] for order in orders), people[counts >= least])


def selection_trial(
    looks: Looks, way: str, searches: Vectors, strangers: Vectors | None, splits: Sequence[Split], how: Selection
) -> Trial:
    """Held-out pictures are searched among the chosen templates of everybody.

    Args:
        looks: Pictures to choose templates from.
        way: Which of their embeddings.
        searches: `(N, D)` the same pictures as they are searched for.
        strangers: `(S, D)` others to search for, in each split; None: every search is repeated with its own person
            taken out.
        splits: What is held out.
        how: The choice of templates.
    """
    hits, owners, best, others = [], [], [], []
    for split in splits:
        gallery = Enrolled(tuple(_templates(looks, way, pool, how) for pool in split.pools), (), searches[:0])
        scores = nearest_template(gallery, searches[split.probes])
        own = looks.owners[split.probes]
        hits.append(hit_scores(scores, split.people, own))
        owners.append(own)
        if strangers is None:
            best.append(np.where(split.people == own[:, None], np.inf, scores).min(axis=1))
            others.append(own)
        else:
            best.append(nearest_template(gallery, strangers).min(axis=1))
            others.append(np.arange(len(strangers)))
    return Trial(np.concatenate(hits), np.concatenate(owners), np.concatenate(best), np.concatenate(others))


def distances_between(embeddings: Vectors) -> NDArray[np.float64]:
    """Distance of every pair of `(N, D)`, `(N, N)`."""
    exact = embeddings.astype(np.float64)
    return np.asarray(np.linalg.norm(exact[:, None] - exact[None], axis=2))


def _templates(looks: Looks, way: str, pool: NDArray[np.intp], how: Selection) -> Vectors:
    embeddings = looks.vectors[way][pool]
    chosen = list(how.chooser(embeddings, looks.weights[pool], how.wanted or len(pool)))
    kept = embeddings[chosen]
    if not how.merged:
        return kept
    mean = kept.mean(axis=0, keepdims=True)
    return np.asarray(mean / np.linalg.norm(mean), np.float32)
