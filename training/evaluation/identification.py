"""Open-set identification: who is it, if anyone. Numpy; pure functions, any thread.

Source: ISO/IEC 19795-1:2021. A search returns its nearest person when that person is nearer than the threshold. TPIR is
the share of mated searches (of enrolled people) that return the right person, FPIR the share of non-mated searches
(of strangers) that return anybody. A search without a detected face returns nobody.

A person's distance is that of the nearest template, as in `attendance_app.matching.gallery.Gallery`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.evaluation.intervals import Interval, percentile_interval, wilson_interval
from training.evaluation.rates import Distances, accepted_share, threshold_at_rate

SEARCHES_PER_BLOCK = 2048
BOOTSTRAP_REPLICATES = 1000
DET_POINTS = 60


@dataclass(frozen=True, slots=True, eq=False)
class TemplateMatrix:
    """Enrolled templates, ordered by person.

    Attributes:
        people: `(P,)` names, ascending.
        starts: `(P,)` where each person's rows begin.
        embeddings: `(T, D)` float32 of unit length.
    """

    people: tuple[str, ...]
    starts: NDArray[np.intp]
    embeddings: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class SearchResults:
    """What searches found.

    Attributes:
        mated: `(M,)` float64, distance of the nearest person to each probe; infinity without a face.
        mated_right: `(M,)` bool, whether that is the right person.
        owners: `(M,)` whole numbers: probes of one person share theirs.
        strangers: `(S,)` float64, distance of the nearest person to each stranger; infinity without a face.
    """

    mated: Distances
    mated_right: NDArray[np.bool_]
    owners: NDArray[np.intp]
    strangers: Distances

    @property
    def mated_hits(self) -> Distances:
        """Distance at which each probe finds its person; infinity where somebody else is nearer, `(M,)`."""
        return np.where(self.mated_right, self.mated, np.inf)


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """TPIR at one FPIR.

    Attributes:
        fpir: The share of strangers accepted; at most the target.
        interval: Of `tpir`, 95 %.
        wrong_person: The share of mated searches that return somebody else.
    """

    fpir_target: float
    threshold: float
    fpir: float
    tpir: float
    interval: Interval
    wrong_person: float


@dataclass(frozen=True, slots=True)
class DetPoint:
    """One point of the detection error trade-off: at a threshold, FPIR and FNIR with their 95 % intervals."""

    threshold: float
    fpir: float
    fpir_interval: Interval
    fnir: float
    fnir_interval: Interval


@dataclass(frozen=True, slots=True)
class RankOne:
    """The share of mated searches whose nearest person is the right one, at any distance."""

    share: float
    interval: Interval


def template_matrix(people: Sequence[str], embeddings: NDArray[np.float32]) -> TemplateMatrix:
    """Templates grouped by person.

    Args:
        people: `(T,)` the owner of each template.
        embeddings: `(T, D)` float32 of unit length, T ≥ 1.
    """
    order = sorted(range(len(people)), key=lambda index: people[index])
    owners = [people[index] for index in order]
    starts = [index for index, owner in enumerate(owners) if index == 0 or owner != owners[index - 1]]
    return TemplateMatrix(tuple(owners[start] for start in starts), np.asarray(starts, np.intp), embeddings[order])


def person_distances(gallery: TemplateMatrix, searches: NDArray[np.float32]) -> NDArray[np.float32]:
    """Distance of each search `(N, D)` to each person's nearest template, `(N, P)` float32."""
    blocks = [np.zeros((0, len(gallery.people)), np.float32)]
    for start in range(0, len(searches), SEARCHES_PER_BLOCK):
        squared = 2.0 - 2.0 * (searches[start : start + SEARCHES_PER_BLOCK] @ gallery.embeddings.T)
        nearest = np.minimum.reduceat(squared, gallery.starts, axis=1)
        blocks.append(np.sqrt(np.maximum(nearest, 0.0)))
    return np.concatenate(blocks)


def collect_results(
    people: Sequence[str],
    mated_distances: NDArray[np.float32],
    mated_owners: Sequence[str],
    stranger_distances: NDArray[np.float32],
) -> SearchResults:
    """The outcome of searches from their distances to everybody.

    Args:
        people: `(P,)` enrolled people.
        mated_distances: `(M, P)`, rows of infinity for probes without a face.
        mated_owners: `(M,)` whom each probe shows; someone who isn't among `people` is never found.
        stranger_distances: `(S, P)` likewise.
    """
    number = {person: index for index, person in enumerate(dict.fromkeys([*people, *mated_owners]))}
    owners = np.array([number[owner] for owner in mated_owners], np.intp)
    nearest = mated_distances.argmin(axis=1)
    return SearchResults(
        mated=mated_distances.min(axis=1).astype(np.float64),
        mated_right=(nearest == owners) & np.isfinite(mated_distances).any(axis=1),
        owners=owners,
        strangers=stranger_distances.min(axis=1).astype(np.float64),
    )


def rank_one(results: SearchResults) -> RankOne:
    """Closed-set rank 1."""
    right = int(results.mated_right.sum())
    return RankOne(right / len(results.mated), wilson_interval(right, len(results.mated)))


def operating_point(results: SearchResults, fpir_target: float, seed: int = 0) -> OperatingPoint:
    """TPIR at the largest threshold that keeps to an FPIR. With S strangers a target under 1/S means none at all."""
    hits = results.mated_hits
    threshold = threshold_at_rate(results.strangers, fpir_target)
    found = int((hits < threshold).sum())
    wilson = wilson_interval(found, len(hits))
    replicates = bootstrap_tpir(results, fpir_target, BOOTSTRAP_REPLICATES, np.random.default_rng(seed))
    return OperatingPoint(
        fpir_target=fpir_target,
        threshold=threshold,
        fpir=accepted_share(results.strangers, threshold),
        tpir=found / len(hits),
        interval=wilson.joined(percentile_interval(replicates)),
        wrong_person=accepted_share(np.where(results.mated_right, np.inf, results.mated), threshold),
    )


def bootstrap_tpir(
    results: SearchResults, fpir_target: float, replicates: int, randomness: np.random.Generator
) -> NDArray[np.float64]:
    """TPIR with people (with all their probes) and strangers drawn anew with replacement, `(replicates,)`."""
    people, owners = np.unique(results.owners, return_inverse=True)
    hits, trials = results.mated_hits, np.bincount(owners)
    shares = np.empty(replicates)
    for index in range(replicates):
        strangers = randomness.choice(results.strangers, len(results.strangers))
        found = np.bincount(owners, hits < threshold_at_rate(strangers, fpir_target))
        weights = np.bincount(randomness.integers(len(people), size=len(people)), minlength=len(people))
        shares[index] = (found * weights).sum() / (trials * weights).sum()
    return shares


def det_curve(results: SearchResults, points: int = DET_POINTS) -> list[DetPoint]:
    """The detection error trade-off at numbers of accepted strangers that grow about evenly on a logarithmic scale.

    The intervals are Wilson's: each point holds its threshold fixed.
    """
    total = len(results.strangers)
    counts = np.unique(np.concatenate([[0], np.round(np.geomspace(1, total, points)).astype(np.intp)]))
    curve = []
    for count in counts:
        threshold = threshold_at_rate(results.strangers, int(count) / total)
        accepted = int((results.strangers < threshold).sum())
        missed = int((~(results.mated_hits < threshold)).sum())
        curve.append(
            DetPoint(
                threshold=threshold,
                fpir=accepted / total,
                fpir_interval=wilson_interval(accepted, total),
                fnir=missed / len(results.mated),
                fnir_interval=wilson_interval(missed, len(results.mated)),
            )
        )
    return curve


def fpir_resolution(results: SearchResults) -> float:
    """One stranger's share; not a number without strangers."""
    return 1 / len(results.strangers) if len(results.strangers) else math.nan
