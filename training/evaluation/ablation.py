"""What changes open-set figures: ways to embed, to sum up a person's templates and to score. Numpy; pure, any thread.

All methods score the same searches on the same pictures, so that methods are compared search by search: the difference
to the first method is bootstrapped over people and strangers with both methods on each drawn sample.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.evaluation.intervals import Interval, percentile_interval, wilson_interval
from training.evaluation.rates import Distances, threshold_at_rate

Vectors = NDArray[np.float32]
Scorer = Callable[["Enrolled", Vectors], Distances]
"""Scores of searches `(N, D)` against everybody, `(N, P)`; lower is better, on any scale."""

COHORT_NEIGHBOURS = 100
"""Only the cohort's nearest faces set a scale (adaptive s-norm); the far ones say little about look-alikes."""


@dataclass(frozen=True, slots=True, eq=False)
class Enrolled:
    """A gallery: each person's templates `(K, D)` and their weights `(K,)`, and a cohort of others `(C, D)`."""

    templates: tuple[Vectors, ...]
    weights: tuple[NDArray[np.float32], ...]
    cohort: Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """One method's searches.

    Attributes:
        hits: `(M,)` score at which each mated search returns its person; infinity where somebody else is nearer.
        owners: `(M,)` whose search each is.
        strangers: `(S,)` best score of each non-mated search.
        stranger_owners: `(S,)` whose search each is.
    """

    hits: Distances
    owners: NDArray[np.intp]
    strangers: Distances
    stranger_owners: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Compared:
    """A method's TPIR at one FPIR, and its difference to the reference, with 95 % intervals."""

    tpir: float
    interval: Interval
    difference: float
    difference_interval: Interval


def nearest_template(gallery: Enrolled, searches: Vectors) -> Distances:
    """The app's score: distance to the nearest template."""
    return np.stack([_distances(searches, own).min(axis=1) for own in gallery.templates], axis=1)


def mean_of_two_nearest(gallery: Enrolled, searches: Vectors) -> Distances:
    """Mean distance to the two nearest templates."""
    parts = [np.sort(_distances(searches, own), axis=1)[:, :2].mean(axis=1) for own in gallery.templates]
    return np.stack(parts, axis=1)


def mean_template(gallery: Enrolled, searches: Vectors) -> Distances:
    """Distance to the templates' mean, made unit length."""
    return _distances(searches, np.stack([_unit(own.mean(axis=0)) for own in gallery.templates]))


def weighted_mean_template(gallery: Enrolled, searches: Vectors) -> Distances:
    """As `mean_template`, better pictures counting more."""
    pairs = zip(gallery.templates, gallery.weights, strict=True)
    return _distances(searches, np.stack([_unit((own * weight[:, None]).sum(axis=0)) for own, weight in pairs]))


def nearest_or_mean(gallery: Enrolled, searches: Vectors) -> Distances:
    """Mean of the nearest template's distance and the mean template's."""
    return (nearest_template(gallery, searches) + mean_template(gallery, searches)) / 2


def centred(scorer: Scorer) -> Scorer:
    """The same after the cohort's mean was taken off every embedding."""

    def score(gallery: Enrolled, searches: Vectors) -> Distances:
        centre = gallery.cohort.mean(axis=0)
        moved = tuple(_unit(own - centre) for own in gallery.templates)
        return scorer(Enrolled(moved, gallery.weights, _unit(gallery.cohort - centre)), _unit(searches - centre))

    return score


def z_normalised(scorer: Scorer) -> Scorer:
    """Scores in standard deviations from how near strangers come to that person."""

    def score(gallery: Enrolled, searches: Vectors) -> Distances:
        middle, spread = _nearest_cohort(scorer(gallery, gallery.cohort), axis=0)
        return (scorer(gallery, searches) - middle) / spread

    return score


def s_normalised(scorer: Scorer) -> Scorer:
    """The mean of z-norm and t-norm (how near the search comes to strangers), on the nearest of the cohort only.

    Source: Matejka et al., "Analysis of score normalization in multilingual speaker recognition", 2017.
    """

    def score(gallery: Enrolled, searches: Vectors) -> Distances:
        middle, spread = _nearest_cohort(_distances(searches, gallery.cohort), axis=1)
        raw = scorer(gallery, searches)
        return (z_normalised(scorer)(gallery, searches) + (raw - middle[:, None]) / spread[:, None]) / 2

    return score


SCORERS: Mapping[str, Scorer] = {
    "nearest of the templates": nearest_template,
    "mean of the two nearest": mean_of_two_nearest,
    "mean template": mean_template,
    "quality-weighted mean template": weighted_mean_template,
    "half nearest, half mean template": nearest_or_mean,
    "nearest, centred on the cohort": centred(nearest_template),
    "mean template, centred on the cohort": centred(mean_template),
    "nearest, z-norm": z_normalised(nearest_template),
    "nearest, s-norm": s_normalised(nearest_template),
    "mean template, s-norm": s_normalised(mean_template),
    "half nearest, half mean, s-norm": s_normalised(nearest_or_mean),
}
"""The first is the reference."""


def compare(
    trials: Sequence[Trial], fpir_target: float, probes: int, replicates: int = 1000, seed: int = 0
) -> list[Compared]:
    """Each trial's TPIR and its difference to the first one's; all trials hold the same searches in the same order.

    Args:
        trials: The first is the reference.
        fpir_target: 0 to 1.
        probes: How many different pictures the mated searches are of.
        replicates: Of the bootstrap.
        seed: Of the bootstrap.
    """
    observed = np.array([tpir_at(trial, fpir_target) for trial in trials])
    drawn = np.empty((replicates, len(trials)))
    randomness = np.random.default_rng(seed)
    mated, strangers = _members(trials[0].owners), _members(trials[0].stranger_owners)
    for row in drawn:
        some = np.concatenate([mated[index] for index in randomness.integers(len(mated), size=len(mated))])
        others = np.concatenate(
            [strangers[index] for index in randomness.integers(len(strangers), size=len(strangers))]
        )
        row[:] = [
            (trial.hits[some] < threshold_at_rate(trial.strangers[others], fpir_target)).mean() for trial in trials
        ]
    return [
        Compared(
            tpir=float(share),
            interval=percentile_interval(samples).joined(wilson_interval(round(share * probes), probes)),
            difference=float(share - observed[0]),
            difference_interval=percentile_interval(samples - drawn[:, 0]),
        )
        for share, samples in zip(observed, drawn.T, strict=True)
    ]


def tpir_at(trial: Trial, fpir_target: float) -> float:
    """The share of mated searches that return their person at the largest threshold that keeps to an FPIR."""
    return float((trial.hits < threshold_at_rate(trial.strangers, fpir_target)).mean())


def _members(owners: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    return [np.flatnonzero(owners == owner) for owner in np.unique(owners)]


def _nearest_cohort(scores: Distances, axis: int) -> tuple[Distances, Distances]:
    nearest = np.sort(scores, axis=axis).take(np.arange(min(COHORT_NEIGHBOURS, scores.shape[axis])), axis=axis)
    return nearest.mean(axis=axis), nearest.std(axis=axis)


def _distances(searches: Vectors, templates: Vectors) -> Distances:
    return np.asarray(np.sqrt(np.clip(2.0 - 2.0 * (searches @ templates.T), 0.0, None)), np.float64)


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)
