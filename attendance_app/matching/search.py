"""Exact nearest-neighbour search over the templates of many people. Numpy; one thread's.

All vectors lie in one contiguous float32 matrix, a row each, that grows with room to spare. A removed row is filled
with the last one, so that adding or removing somebody costs their own rows and not the gallery.

A search is one matrix-vector product, which reads the matrix once at the speed of memory, and a second look, in double
precision, at the few rows that came out nearest. Compared on a million 128-dimensional vectors in one run, faiss-cpu
(flat and 8-bit), usearch (8-bit, exact) and numkong (8-bit) were not quicker than numpy's product.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FIRST_LOOK = 64
"""Rows that are looked at again; more only where they belong to fewer people than asked for."""
BLOCK = 256
"""Scores whose highest is found first; 1,000,000 scores then take 0.6 ms instead of 2 ms."""
ONE_THREAD_ROWS = 200_000
"""Up to here one thread computes the product. BLAS would use all cores and be done in half the time when they are
idle, but at a desk the networks, the camera and the window want them, and each of its threads waits for the slowest:
with as many threads busy as there are cores, 10,000 rows took 12 ms instead of 0.2 ms (medians of one run)."""
FIRST_CAPACITY = 1_024
GROWTH = 1.25


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A person and how near their nearest template is.

    Attributes:
        distance: Euclidean, 0 to 2.
    """

    person: str
    distance: float


class TemplateIndex:
    """Unit vectors by key, each somebody's."""

    def __init__(self) -> None:
        self._count = 0
        self._matrix = np.zeros((0, 0), np.float32)
        self._owners = np.zeros(0, np.int32)
        self._scores = np.zeros(0, np.float32)
        self._keys: list[str] = []
        self._row_of: dict[str, int] = {}
        self._people = _People()

    def __len__(self) -> int:
        return self._count

    def __contains__(self, key: str) -> bool:
        return key in self._row_of

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all rows."""
        return frozenset(self._row_of)

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who has a vector, each once; the order changes only when people come and go."""
        return self._people.present

    @property
    def owners(self) -> list[str]:
        """Whose each row is."""
        return [self._people.at(slot) for slot in self._owners[: self._count].tolist()]

    @property
    def vectors(self) -> NDArray[np.float32]:
        """The rows, `(N, D)` float32 in the order of `owners`: a read-only view, good until rows come or go."""
        view = self._matrix[: self._count]
        view.flags.writeable = False
        return view

    def add(self, keys: Sequence[str], owners: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add rows.

        Args:
            keys: `N` new ones, each unique.
            owners: `N`, whose each row is.
            vectors: `(N, D)` float32 of unit length; the first ones decide `D`.

        Raises:
            ValueError: a key is there already or twice, or the lengths or dimensions disagree; nothing was added.
        """
        if not len(keys) == len(owners) == len(vectors):
            raise ValueError(f"{len(keys)} keys, {len(owners)} owners and {len(vectors)} vectors")
        if not keys:
            return
        if self._count and vectors.shape[1] != self._matrix.shape[1]:
            raise ValueError(f"vectors of {vectors.shape[1]} numbers among ones of {self._matrix.shape[1]}")
        if len(set(keys)) != len(keys) or not self._row_of.keys().isdisjoint(keys):
            raise ValueError("a key is there already")
        first, end = self._count, self._count + len(keys)
        self._reserve(end, vectors.shape[1])
        self._matrix[first:end] = vectors
        self._owners[first:end] = [self._people.gain_row(owner) for owner in owners]
        self._keys.extend(keys)
        self._row_of.update(zip(keys, range(first, end), strict=True))
        self._count = end

    def remove(self, keys: Iterable[str]) -> None:
        """Remove rows.

        Raises:
            KeyError: there is no such row; the ones before it are gone.
        """
        for key in keys:
            row, last = self._row_of.pop(key), self._count - 1
            self._people.lose_row(int(self._owners[row]))
            moved = self._keys.pop()
            if row != last:
                self._matrix[row], self._owners[row] = self._matrix[last], self._owners[last]
                self._keys[row] = moved
                self._row_of[moved] = row
            self._matrix[last] = 0.0  # nobody's face stays behind
            self._count = last

    def nearest_people(self, vector: NDArray[np.float32], wanted: int) -> list[Neighbour]:
        """The nearest people, nearest first; fewer than `wanted` only where there are fewer.

        Each has one vote, that of their nearest template, however many they have.

        Args:
            vector: `(D,)` float32 of unit length.
            wanted: How many people.
        """
        wanted = min(wanted, len(self._people.present))
        if not wanted:
            return []
        scores = self._similarities(vector)
        looked_at = min(FIRST_LOOK, self._count)
        while True:
            rows = highest(scores, looked_at)
            nearest = self._look_again(rows, vector)
            if len(nearest) >= wanted:
                return nearest[:wanted]
            looked_at = min(looked_at * 8, self._count)

    def distances(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Distance to each person's nearest template, `(P,)` float32 in the order of `people`."""
        nearest = np.full(self._people.slots, -1.0, np.float32)
        if self._count:
            np.maximum.at(nearest, self._owners[: self._count], self._similarities(vector))
        return np.asarray(np.sqrt(np.clip(2.0 - 2.0 * nearest[self._people.present_slots], 0.0, None)), np.float32)

    def least_distance(self, first: str, second: str) -> float:
        """Least distance between any two vectors of two people who are both present."""
        owners = self._owners[: self._count]
        ours, theirs = (self._matrix[np.flatnonzero(owners == self._people.slot(one))] for one in (first, second))
        return float(np.sqrt(np.maximum(2.0 - 2.0 * (ours @ theirs.T).max(), 0.0)))

    def _similarities(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Cosines `(N,)`; overwritten by the next search."""
        scores = self._scores[: self._count]
        product = np.vecdot if self._count <= ONE_THREAD_ROWS else np.dot
        product(self._matrix[: self._count], np.ascontiguousarray(vector, np.float32), out=scores)
        return scores

    def _look_again(self, rows: NDArray[np.intp], vector: NDArray[np.float32]) -> list[Neighbour]:
        """The people whose rows these are, nearest first; equally near ones by name, so that ties don't flicker."""
        difference = self._matrix[rows].astype(np.float64) - vector
        distances = np.sqrt(np.einsum("ij,ij->i", difference, difference))
        best: dict[str, float] = {}
        for slot, distance in zip(self._owners[rows].tolist(), distances.tolist(), strict=True):
            person = self._people.at(slot)
            best[person] = min(distance, best.get(person, np.inf))
        return [
            Neighbour(person, distance)
            for distance, person in sorted((distance, person) for person, distance in best.items())
        ]

    def _reserve(self, rows: int, dimension: int) -> None:
        """Make room for so many rows in all."""
        if self._count and rows <= len(self._matrix):
            return
        capacity = max(rows, FIRST_CAPACITY, int(self._count * GROWTH))
        matrix = np.zeros((capacity, dimension), np.float32)
        owners = np.zeros(capacity, np.int32)
        if self._count:
            matrix[: self._count] = self._matrix[: self._count]
            owners[: self._count] = self._owners[: self._count]
        self._matrix, self._owners, self._scores = matrix, owners, np.zeros(capacity, np.float32)


def highest(scores: NDArray[np.float32], wanted: int) -> NDArray[np.intp]:
    """Where the `wanted` highest scores are, in no order; `wanted` is at most their number.

    They lie in the `wanted` blocks with the highest peaks, which saves three quarters of the time of looking at all.
    """
    whole = len(scores) // BLOCK
    if wanted >= whole:
        return np.argpartition(scores, len(scores) - wanted)[len(scores) - wanted :]
    peaks = scores[: whole * BLOCK].reshape(whole, BLOCK).max(axis=1)
    blocks = np.argpartition(peaks, whole - wanted)[whole - wanted :]
    inside = (blocks[:, None] * BLOCK + np.arange(BLOCK)).ravel()
    rows = np.concatenate([inside, np.arange(whole * BLOCK, len(scores))])
    return rows[np.argpartition(scores[rows], len(rows) - wanted)[len(rows) - wanted :]]


class _People:
    """Small numbers for people, kept while they have rows and then given to others."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._rows: list[int] = []
        self._slot_of: dict[str, int] = {}
        self._free: list[int] = []
        self._present: tuple[str, ...] | None = ()

    @property
    def slots(self) -> int:
        """One more than the largest number given."""
        return len(self._names)

    @property
    def present(self) -> tuple[str, ...]:
        """Everybody who has rows."""
        if self._present is None:
            self._present = tuple(self._slot_of)
        return self._present

    @property
    def present_slots(self) -> NDArray[np.intp]:
        """Their numbers, in the order of `present`."""
        return np.fromiter(self._slot_of.values(), np.intp, len(self._slot_of))

    def slot(self, name: str) -> int:
        """The number of somebody present."""
        return self._slot_of[name]

    def at(self, slot: int) -> str:
        return self._names[slot]

    def gain_row(self, name: str) -> int:
        """Count one more row; returns the person's number."""
        slot = self._slot_of.get(name)
        if slot is None:
            slot = self._new_slot()
            self._names[slot] = name
            self._slot_of[name] = slot
            self._present = None
        self._rows[slot] += 1
        return slot

    def lose_row(self, slot: int) -> None:
        """Count one row less; whoever has none left is forgotten."""
        self._rows[slot] -= 1
        if not self._rows[slot]:
            del self._slot_of[self._names[slot]]
            self._names[slot] = ""
            self._free.append(slot)
            self._present = None

    def _new_slot(self) -> int:
        if self._free:
            return self._free.pop()
        self._names.append("")
        self._rows.append(0)
        return len(self._names) - 1
