"""One embedding from several looks at one face track. Numpy; one instance a track, one thread's.

The mean of unit vectors of one person, weighted by quality and scaled to unit length, keeps what the looks agree on and
averages away what a single frame adds (blur, a blink, a turned head).
"""

from collections import deque

import numpy as np
from numpy.typing import NDArray

LOOKS_FUSED = 5
ANOTHER_PERSON_DISTANCE = 1.05
"""A look further than this from the looks before it isn't fused with them: somebody else has taken the place."""


class TrackEmbedding:
    """The latest looks of one track, fused."""

    def __init__(self) -> None:
        self._looks: deque[NDArray[np.float32]] = deque(maxlen=LOOKS_FUSED)

    def add(self, embedding: NDArray[np.float32], quality: float) -> NDArray[np.float32]:
        """Take another look into account.

        Args:
            embedding: `(D,)` float32 of unit length.
            quality: Its weight, above 0.

        Returns:
            `(D,)` float32 of unit length: the fused looks, or `embedding` alone when it isn't like them.
        """
        if self._looks and np.linalg.norm(self._fused() - embedding) >= ANOTHER_PERSON_DISTANCE:
            self._looks.clear()
        self._looks.append(embedding * np.float32(max(quality, 1e-3)))
        return self._fused()

    def _fused(self) -> NDArray[np.float32]:
        total = np.sum(self._looks, axis=0)
        return np.asarray(total / np.linalg.norm(total), np.float32)
