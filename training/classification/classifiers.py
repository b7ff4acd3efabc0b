"""Support vector machine and nearest neighbours on embeddings, as plain numbers. Numpy; pure, any thread.

scikit-learn finds the support vector machine's hyperplanes; deciding needs numpy alone, so that a stored classifier is
arrays and nothing that runs when it is read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError

Kind = Literal["svm", "knn"]
Scores = NDArray[np.float64]

SEARCHES_PER_BLOCK = 1024


@dataclass(frozen=True, slots=True, eq=False)
class Guesses:
    """The likeliest person of each face.

    Attributes:
        people: `(N,)` indices into the classifier's people.
        scores: `(N,)` how sure it is, on the classifier's own scale; higher is surer.
    """

    people: NDArray[np.intp]
    scores: Scores


class Classifier(Protocol):
    """Says who it would be if it had to be somebody."""

    @property
    def people(self) -> tuple[str, ...]:
        """Distinct, ascending."""
        ...

    def guess(self, embeddings: NDArray[np.float32]) -> Guesses:
        """The likeliest person of each embedding `(N, D)`."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class SupportVectorMachine:
    """One hyperplane a person, each against everybody else.

    Attributes:
        people: `(P,)` ascending.
        coefficients: `(P, D)` float64.
        intercepts: `(P,)` float64.
    """

    people: tuple[str, ...]
    coefficients: NDArray[np.float64]
    intercepts: NDArray[np.float64]

    def decision(self, embeddings: NDArray[np.float32]) -> Scores:
        """How far on each person's side, `(N, P)`."""
        distances: Scores = embeddings.astype(np.float64) @ self.coefficients.T + self.intercepts
        return distances

    def guess(self, embeddings: NDArray[np.float32]) -> Guesses:
        """See `Classifier.guess`; the score is the signed distance on the person's side, scaled by its margin."""
        decided = self.decision(embeddings)
        return Guesses(decided.argmax(axis=1), decided.max(axis=1))


@dataclass(frozen=True, slots=True, eq=False)
class NearestNeighbours:
    """The nearest pictures vote, each the more the nearer it is.

    Attributes:
        people: `(P,)` ascending.
        embeddings: `(T, D)` float32, what was learnt.
        labels: `(T,)` indices into people.
        neighbours: How many vote; at most T.
    """

    people: tuple[str, ...]
    embeddings: NDArray[np.float32]
    labels: NDArray[np.intp]
    neighbours: int

    def shares(self, embeddings: NDArray[np.float32]) -> Scores:
        """Each person's share of the votes, weighted by the inverse of the distance, `(N, P)`."""
        return np.concatenate([self._block(block)[0] for block in self._blocks(embeddings)])

    def guess(self, embeddings: NDArray[np.float32]) -> Guesses:
        """See `Classifier.guess`; the score is minus the distance to that person's nearest picture."""
        winners, scores = [], []
        for block in self._blocks(embeddings):
            shares, distances = self._block(block)
            winner = shares.argmax(axis=1)
            own = np.where(self.labels[None, :] == winner[:, None], distances, np.inf)
            winners.append(winner)
            scores.append(-own.min(axis=1))
        return Guesses(np.concatenate(winners), np.concatenate(scores))

    def _blocks(self, embeddings: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        starts = range(0, max(len(embeddings), 1), SEARCHES_PER_BLOCK)
        return [embeddings[start : start + SEARCHES_PER_BLOCK] for start in starts]

    def _block(self, embeddings: NDArray[np.float32]) -> tuple[Scores, Scores]:
        learnt, asked = self.embeddings.astype(np.float64), embeddings.astype(np.float64)
        squared = (asked**2).sum(axis=1)[:, None] + (learnt**2).sum(axis=1)[None] - 2 * asked @ learnt.T
        distances = np.sqrt(np.maximum(squared, 0.0))
        nearest: NDArray[np.intp] = np.argsort(distances, axis=1, kind="stable")[:, : self.neighbours]
        near = np.take_along_axis(distances, nearest, axis=1)
        same: NDArray[np.bool_] = np.less(near, 1e-6)  # the very same picture: then only such pictures vote
        weights = np.where(same.any(axis=1, keepdims=True), same.astype(np.float64), 1 / np.maximum(near, 1e-6))
        votes = np.zeros((len(asked), len(self.people)))
        np.add.at(votes, (np.arange(len(asked))[:, None], self.labels[nearest]), weights)
        return votes / votes.sum(axis=1, keepdims=True), distances


def fit_svm(embeddings: NDArray[np.float32], people: Sequence[str], penalty: float = 1.0) -> SupportVectorMachine:
    """Train a linear support vector machine, one person against the rest, people weighted alike.

    Args:
        embeddings: `(N, D)` of unit length.
        people: `(N,)` whom each shows; at least two different ones.
        penalty: C, what a picture on the wrong side costs.

    Raises:
        UserError: there is only one person.

    Source: Fan et al., "LIBLINEAR", 2008, through scikit-learn's `LinearSVC`.
    """
    from sklearn.svm import LinearSVC  # noqa: PLC0415 (a second to load, and only here)

    names = tuple(sorted(set(people)))
    if len(names) < 2:
        raise UserError("A support vector machine tells people apart: it needs two at least.", "Add people.")
    machine = LinearSVC(C=penalty, class_weight="balanced", random_state=0, max_iter=10_000)
    machine.fit(embeddings, np.array(people))
    coefficients, intercepts = np.asarray(machine.coef_, np.float64), np.asarray(machine.intercept_, np.float64)
    if len(names) == 2:  # scikit-learn keeps the second one's hyperplane alone
        coefficients, intercepts = (
            np.concatenate([-coefficients, coefficients]),
            np.concatenate([-intercepts, intercepts]),
        )
    return SupportVectorMachine(names, coefficients, intercepts)


def fit_neighbours(embeddings: NDArray[np.float32], people: Sequence[str], neighbours: int) -> NearestNeighbours:
    """Remember the pictures.

    Args:
        embeddings: `(N, D)` of unit length, N ≥ 1.
        people: `(N,)` whom each shows.
        neighbours: How many vote; fewer where there are fewer pictures.

    Raises:
        UserError: no neighbour is to vote.
    """
    if neighbours < 1:
        raise UserError("At least one neighbour must vote.", "Choose 1 or more.")
    names = tuple(sorted(set(people)))
    number = {name: place for place, name in enumerate(names)}
    labels = np.array([number[person] for person in people], np.intp)
    return NearestNeighbours(names, embeddings, labels, min(neighbours, len(labels)))
