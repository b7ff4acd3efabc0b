"""Pairs of enrolled people whose faces come closer than the threshold. Numpy; pure functions, any thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ROWS_PER_BLOCK = 1024


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """Two people and the least distance between any two of their templates; `first` sorts before `second`."""

    first: str
    second: str
    distance: float


def lookalike_pairs(
    embeddings: NDArray[np.float32],
    people: Sequence[str],
    within: float,
    on_progress: Callable[[int, int], None] | None = None,
) -> list[LookAlikes]:
    """Every pair of people with templates nearer than `within`, nearest first.

    Args:
        embeddings: `(N, D)` float32 of unit length.
        people: Whose template each is.
        within: Euclidean distance, 0 to 2.
        on_progress: Called with rows compared and rows in all.
    """
    names, owners = np.unique(np.asarray(people), return_inverse=True)
    nearest: dict[tuple[int, int], float] = {}
    least_cosine = 1.0 - within**2 / 2.0
    for start in range(0, len(embeddings), ROWS_PER_BLOCK):
        block = embeddings[start : start + ROWS_PER_BLOCK]
        cosines = block @ embeddings[start:].T
        rows, columns = np.nonzero(cosines > least_cosine)
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            first, second = sorted((int(owners[start + row]), int(owners[start + column])))
            if first != second:
                squared = max(2.0 - 2.0 * float(cosines[row, column]), 0.0)
                nearest[first, second] = min(nearest.get((first, second), 4.0), squared)
        if on_progress:
            on_progress(min(start + ROWS_PER_BLOCK, len(embeddings)), len(embeddings))
    pairs = [LookAlikes(str(names[a]), str(names[b]), squared**0.5) for (a, b), squared in nearest.items()]
    return sorted(pairs, key=lambda pair: (pair.distance, pair.first, pair.second))
