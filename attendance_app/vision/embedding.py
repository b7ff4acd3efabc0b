"""The interface behind which every face model stands. Numpy only; any thread."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Embeddings = NDArray[np.float32]


class Embedder(Protocol):
    """Turns aligned faces into vectors whose Euclidean distance means identity."""

    @property
    def model_id(self) -> str:
        """The name that templates carry; scores never cross it."""
        ...

    @property
    def preprocess_version(self) -> int:
        """The version of the alignment that the chips must have."""
        ...

    @property
    def dimension(self) -> int:
        """Length D of an embedding."""
        ...

    def embed(self, chips_rgb: NDArray[np.uint8], mirrored: bool = False) -> Embeddings:
        """Embeddings of chips.

        Args:
            chips_rgb: `(N, 112, 112, 3)` uint8, red-green-blue.
            mirrored: Average each face with its mirror image: better, at twice the cost.

        Returns:
            `(N, D)` float32 of unit length; `(0, D)` for no chips.
        """
        ...
