"""The interface behind which every face model stands. Numpy only; any thread."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.face_inputs import FaceInput

Embeddings = NDArray[np.float32]


class Embedder(Protocol):
    """Turns faces into vectors whose Euclidean distance means identity."""

    @property
    def model_id(self) -> str:
        """The name that templates carry; scores never cross it."""
        ...

    @property
    def face_input(self) -> FaceInput:
        """How faces are cut for this model, from pictures and from kept crops."""
        ...

    @property
    def preprocess_version(self) -> int:
        """The version of that cut; templates carry it."""
        ...

    @property
    def input_size(self) -> int:
        """Side S of the square input, pixels."""
        ...

    @property
    def dimension(self) -> int:
        """Length D of an embedding."""
        ...

    def embed(self, inputs_rgb: NDArray[np.uint8], mirrored: bool = False) -> Embeddings:
        """Embeddings of faces.

        Args:
            inputs_rgb: `(N, S, S, 3)` uint8, red-green-blue, as `face_input` cuts them.
            mirrored: Average each face with its mirror image: better, at twice the cost.

        Returns:
            `(N, D)` float32 of unit length; `(0, D)` for no faces.
        """
        ...
