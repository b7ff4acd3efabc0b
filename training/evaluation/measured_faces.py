"""The most prominent faces of pictures, measured and embedded. Uses the app's reader; the thread that owns it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader
from attendance_app.vision.quality import Quality
from training.command_line import progress
from training.evaluation.people_folders import LabelledPicture


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredFaces:
    """The most prominent faces of pictures that show one.

    Attributes:
        people: `(N,)` whose picture each is.
        embeddings: `(N, D)` float32 of unit length, mirror-averaged.
        qualities: Of the same faces.
        faceless: How many pictures show no face.
    """

    people: list[str]
    embeddings: NDArray[np.float32]
    qualities: list[Quality]
    faceless: int


def measure(reader: PortraitReader, pictures: Sequence[LabelledPicture]) -> MeasuredFaces:
    """Measure and embed the most prominent face of each picture.

    Raises:
        UserError: no picture shows a face.
        PictureError: one cannot be read.
    """
    people: list[str] = []
    embeddings: list[NDArray[np.float32]] = []
    qualities: list[Quality] = []
    with progress("Reading faces") as show:
        for index, picture in enumerate(pictures):
            faces = reader.faces(decode_picture(read_picture_bytes(picture.path)))
            if faces:
                people.append(picture.person)
                embeddings.append(reader.embed(faces[:1])[0])
                qualities.append(faces[0].quality)
            show(index + 1, len(pictures))
    if not people:
        raise UserError("No face was detected in any picture.")
    return MeasuredFaces(people, np.stack(embeddings), qualities, len(pictures) - len(people))
