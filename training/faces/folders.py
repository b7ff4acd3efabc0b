"""Faces from a folder that `training.align` made. OpenCV and numpy; any thread."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from attendance_app.errors import PictureError, UserError
from attendance_app.vision.alignment import CROP_SIDE_PX, PREPROCESS_VERSION
from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from training.faces.face_set import FaceSet, labelled
from training.faces.manifest import Verdict, read_manifest


class FolderCrops:
    """Crops in files.

    Args:
        paths: The file of each face, by its key.
    """

    def __init__(self, paths: Mapping[str, Path]) -> None:
        self._paths = paths

    def crop(self, key: str) -> Pixels:
        """See `CropSource.crop`."""
        path = self._paths[key]
        try:
            return decoded_crop(read_picture_bytes(path))
        except PictureError as error:
            raise UserError(
                "The aligned face {path} cannot be used: {reason}.",
                "Align the pictures again: python -m training.align",
                path=path,
                reason=error.message,
            ) from error


def aligned_faces(folder: Path) -> FaceSet:
    """The faces of an aligned folder; a face's key is the SHA-256 of its picture, a person is named as their folder.

    Raises:
        UserError: it isn't such a folder, was made by another version of the alignment, or holds no face.
    """
    manifest = read_manifest(folder)
    if manifest.head.preprocess_version != PREPROCESS_VERSION:
        raise UserError(
            "The faces in {folder} were aligned by another version.",
            "Align the pictures again: python -m training.align",
            folder=folder,
        )
    kept = [record for record in manifest.records if record.verdict is Verdict.KEPT]
    if not kept:
        raise UserError("{folder} holds no usable face; its manifest says why.", folder=folder)
    people, labels = labelled([record.person for record in kept])
    return FaceSet(
        people,
        labels,
        tuple(record.sha256 for record in kept),
        np.array([record.quality for record in kept], np.float32),
        FolderCrops({record.sha256: folder / record.crop for record in kept}),
    )


def decoded_crop(data: bytes) -> Pixels:
    """A kept crop's pixels, `(256, 256, 3)` uint8 red-green-blue.

    Raises:
        PictureError: it is damaged or not such a crop.
    """
    crop = decode_picture(data)
    if crop.shape != (CROP_SIDE_PX, CROP_SIDE_PX, 3):
        raise PictureError("it is not an aligned face")
    return crop
