"""Choosing which of many looks at one person to keep. Numpy; pure functions, any thread."""

import numpy as np
from numpy.typing import NDArray


def most_central(embeddings: NDArray[np.float32]) -> int:
    """The medoid: index of the embedding with the least total distance to the others.

    Args:
        embeddings: `(N, D)` float32 of unit length, N ≥ 1.
    """
    return int((embeddings @ embeddings.sum(axis=0)).argmax())


def one_person(embeddings: NDArray[np.float32], same_person_distance: float) -> NDArray[np.bool_]:
    """Which embeddings lie within a distance of the most central one, `(N,)` bool."""
    centre = embeddings[most_central(embeddings)]
    return np.asarray(np.linalg.norm(embeddings - centre, axis=1) < same_person_distance)


def best_and_different(
    embeddings: NDArray[np.float32], qualities: NDArray[np.float32], wanted: int, min_distance: float
) -> list[int]:
    """Up to `wanted` looks that are good and unlike one another.

    The best look first; then again and again the one with the greatest product of quality and distance to those
    already chosen, as long as that distance is at least `min_distance`: a second copy of a look teaches nothing.

    Args:
        embeddings: `(N, D)` float32 of unit length.
        qualities: `(N,)` float32, 0 to 1.
        wanted: How many at most.
        min_distance: Euclidean distance below which two looks count as the same.
    """
    if not len(embeddings):
        return []
    chosen = [int(qualities.argmax())]
    nearest = np.linalg.norm(embeddings - embeddings[chosen[0]], axis=1)
    while len(chosen) < wanted:
        gain = np.where(nearest >= min_distance, nearest * qualities, -1.0)
        candidate = int(gain.argmax())
        if gain[candidate] <= 0:
            break
        chosen.append(candidate)
        nearest = np.minimum(nearest, np.linalg.norm(embeddings - embeddings[candidate], axis=1))
    return chosen
