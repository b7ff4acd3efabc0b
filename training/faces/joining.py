"""Two sets of faces as one. Numpy; any thread."""

from collections.abc import Mapping

import numpy as np

from attendance_app.vision.face_inputs import Pixels
from training.faces.face_set import CropSource, FaceSet, labelled


class _JoinedCrops:
    def __init__(self, sources: Mapping[str, CropSource]) -> None:
        self._sources = sources

    def crop(self, key: str) -> Pixels:
        """See `CropSource.crop`."""
        return self._sources[key].crop(key)


def joined(first: FaceSet, second: FaceSet) -> FaceSet:
    """The faces of both, those of `first` before those of `second`, so that indices into `first` stay what they are.

    People of the same name are one person. Labels of `first` stay too where `second` has no other people.

    Raises:
        ValueError: a face is in both.
    """
    names = [one.people[label] for one in (first, second) for label in one.labels]
    people, labels = labelled(names)
    sources: dict[str, CropSource] = {key: one.source for one in (first, second) for key in one.keys}
    return FaceSet(
        people,
        labels,
        first.keys + second.keys,
        np.concatenate([first.quality, second.quality]),
        _JoinedCrops(sources),
    )
