"""The faces of verification pairs, found once and embedded by several models. Numpy and OpenCV; the calling thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import PictureError
from attendance_app.vision.embedding import Embeddings
from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader
from training.command_line import progress
from training.evaluation.pairs import find_pictures, read_pairs
from training.evaluation.verification import ComparedPairs, pair_distances


@dataclass(frozen=True, slots=True, eq=False)
class VerificationInputs:
    """Pairs and the faces they show.

    Attributes:
        inputs: `(P, S, S, 3)` uint8, the most prominent face of each picture; black where none was detected.
        detected: `(P,)` bool.
        indices: `(N, 2)` each pair's two pictures.
        same: `(N,)` bool.
        folds: `(N,)` whole numbers.
        people: `(N,)` the two people's names.
    """

    inputs: Pixels
    detected: NDArray[np.bool_]
    indices: NDArray[np.intp]
    same: NDArray[np.bool_]
    folds: NDArray[np.intp]
    people: tuple[tuple[str, str], ...]

    def compared(self, embed: Callable[[Pixels], Embeddings]) -> ComparedPairs:
        """The pairs as a model sees them."""
        return ComparedPairs(pair_distances(embed(self.inputs), self.detected, self.indices), self.same, self.folds)


def read_verification(images: Path, pairs: Path, reader: PortraitReader) -> VerificationInputs:
    """Find the pairs' faces; a minute or two for 2,000 pictures.

    Raises:
        UserError: a folder, picture or the list is missing.
    """
    listed = read_pairs(pairs)
    pictures, indices = find_pictures(images, listed)
    inputs, detected = _faces(pictures, reader)
    return VerificationInputs(
        inputs,
        detected,
        indices,
        np.array([pair.same for pair in listed], np.bool_),
        np.array([pair.fold for pair in listed], np.intp),
        tuple((pair.first.person, pair.second.person) for pair in listed),
    )


def _faces(pictures: Sequence[Path], reader: PortraitReader) -> tuple[Pixels, NDArray[np.bool_]]:
    side = reader.embedder.input_size
    inputs, detected = np.zeros((len(pictures), side, side, 3), np.uint8), np.zeros(len(pictures), np.bool_)
    with progress("Faces of the pairs") as report:
        for place, path in enumerate(pictures):
            try:
                faces = reader.faces(decode_picture(read_picture_bytes(path)))
            except PictureError:  # counts as a picture without a face, as in training.evaluate
                faces = []
            if faces:
                inputs[place], detected[place] = faces[0].input_rgb, True
            report(place + 1, len(pictures))
    return inputs, detected
