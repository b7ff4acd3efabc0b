"""When a classifier says "nobody", and how well it does. Numpy; pure functions, any thread.

The threshold is found by leaving people out: a classifier that has never seen them must not take them for anybody.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from training.classification.classifiers import Classifier, Guesses, Scores
from training.evaluation.intervals import Interval, wilson_interval
from training.evaluation.rates import threshold_at_rate

Fit = Callable[[NDArray[np.float32], Sequence[str]], Classifier]

FOLDS = 10
FEWEST_PEOPLE = 4
"""Two remain when a fold of two is left out."""


@dataclass(frozen=True, slots=True)
class OpenSetThreshold:
    """Where a classifier begins to say "nobody".

    Attributes:
        score: A guess counts when its score is above.
        fpir_target: Asked for.
        fpir: The share of the searches below that were taken for somebody all the same.
        searches: Of people left out, and of strangers.
        tpir: The share of pictures left out that were recognised as the right person; not a number if nobody has two.
        probes: Pictures behind `tpir`.
    """

    score: float
    fpir_target: float
    fpir: float
    searches: int
    tpir: float
    probes: int

    @property
    def measurable(self) -> bool:
        """Whether one false match among so many searches is no more than was asked for."""
        return self.searches * self.fpir_target >= 1 - 1e-9


@dataclass(frozen=True, slots=True)
class OpenSetFigures:
    """How a classifier does on pictures it hasn't learnt; pictures without a face count as found by nobody.

    Attributes:
        rank1: The share of enrolled people's pictures whose likeliest person is the right one.
        tpir: The share that is recognised as the right person, not rejected.
        wrong_person: The share that is taken for somebody else.
        fpir: The share of strangers' pictures taken for anybody; not a number without strangers.
    """

    rank1: float
    tpir: float
    tpir_interval: Interval
    wrong_person: float
    fpir: float
    fpir_interval: Interval
    probes: int
    strangers: int


def choose_threshold(
    fit: Fit,
    embeddings: NDArray[np.float32],
    people: Sequence[str],
    fpir_target: float,
    strangers: NDArray[np.float32] | None = None,
    seed: int = 0,
) -> OpenSetThreshold:
    """Cross-validate: FPIR over people left out (and strangers), TPIR over pictures left out.

    Args:
        fit: Trains a classifier.
        embeddings: `(N, D)`.
        people: `(N,)` whom each shows; at least four different ones.
        fpir_target: The share of strangers that may be taken for somebody, above 0, below 1.
        strangers: `(S, D)` of people who aren't enrolled; asked of the classifier of everybody.
        seed: Of the folds.

    Raises:
        UserError: there are too few people, or the target isn't a share.
    """
    if not 0 < fpir_target < 1:
        raise UserError("The share of strangers that may pass must be between 0 and 1.", "Try 0.01 for one in 100.")
    names = np.array(people)
    if len(np.unique(names)) < FEWEST_PEOPLE:
        raise UserError(
            f"It takes at least {FEWEST_PEOPLE} people to learn when to say “nobody”.", "Add people, a folder each."
        )
    randomness = np.random.default_rng(seed)
    scores = [_left_out_people(fit, embeddings, names, randomness)]
    if strangers is not None and len(strangers):
        scores.append(fit(embeddings, people).guess(strangers).scores)
    non_mated = np.concatenate(scores)
    limit = -threshold_at_rate(-non_mated, fpir_target)
    right, probe_scores = _left_out_pictures(fit, embeddings, names, randomness)
    found = right & (probe_scores > limit)
    return OpenSetThreshold(
        score=limit,
        fpir_target=fpir_target,
        fpir=float((non_mated > limit).mean()),
        searches=len(non_mated),
        tpir=float(found.mean()) if len(found) else float("nan"),
        probes=len(found),
    )


def measure(
    classifier: Classifier,
    threshold: float,
    embeddings: NDArray[np.float32],
    people: Sequence[str],
    strangers: NDArray[np.float32],
    unseen: tuple[int, int] = (0, 0),
) -> OpenSetFigures:
    """Figures on pictures that weren't learnt.

    Args:
        classifier: The one to measure.
        threshold: Its.
        embeddings: `(M, D)` of enrolled people, M plus the unseen ≥ 1.
        people: `(M,)` whom each shows.
        strangers: `(S, D)` of others.
        unseen: Pictures without a detected face: of enrolled people, of others.
    """
    guesses = classifier.guess(embeddings)
    right = np.array([classifier.people[guess] for guess in guesses.people]) == np.array(people)
    accepted = guesses.scores > threshold
    probes, others = len(embeddings) + unseen[0], len(strangers) + unseen[1]
    found, passed = int((right & accepted).sum()), int((classifier.guess(strangers).scores > threshold).sum())
    return OpenSetFigures(
        rank1=int(right.sum()) / probes,
        tpir=found / probes,
        tpir_interval=wilson_interval(found, probes),
        wrong_person=int((~right & accepted).sum()) / probes,
        fpir=passed / others if others else float("nan"),
        fpir_interval=wilson_interval(passed, others),
        probes=probes,
        strangers=others,
    )


def _left_out_people(
    fit: Fit, embeddings: NDArray[np.float32], names: NDArray[np.str_], randomness: np.random.Generator
) -> Scores:
    """Scores that people got from classifiers that don't know them."""
    people = randomness.permutation(np.unique(names))
    folds = min(FOLDS, len(people) // 2)
    scores = []
    for fold in range(folds):
        out = np.isin(names, people[fold::folds])
        scores.append(fit(embeddings[~out], names[~out].tolist()).guess(embeddings[out]).scores)
    return np.concatenate(scores)


def _left_out_pictures(
    fit: Fit, embeddings: NDArray[np.float32], names: NDArray[np.str_], randomness: np.random.Generator
) -> tuple[NDArray[np.bool_], Scores]:
    """Whether pictures of people with two or more were taken for the right person, and their scores."""
    turn = np.full(len(names), -1)
    for person in np.unique(names):
        own = randomness.permutation(np.flatnonzero(names == person))
        turn[own] = np.arange(len(own)) % FOLDS if len(own) > 1 else -1
    right, scores = [np.zeros(0, np.bool_)], [np.zeros(0)]
    for fold in range(int(turn.max()) + 1):
        out = turn == fold
        classifier = fit(embeddings[~out], names[~out].tolist())
        guesses: Guesses = classifier.guess(embeddings[out])
        right.append(np.array(classifier.people)[guesses.people] == names[out])
        scores.append(guesses.scores)
    return np.concatenate(right), np.concatenate(scores)
