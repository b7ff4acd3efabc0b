"""Faces that are no faces: a blurred pattern a person, and a little different in every picture."""

import cv2
import numpy as np
from numpy.typing import NDArray

from training.faces.face_set import FaceSet, labelled

SIDE_PX = 256


class PaintedCrops:
    """A `CropSource` that paints what it is asked for; a key is `person/picture`."""

    def __init__(self, difference: float = 0.35) -> None:
        self._difference = difference

    def crop(self, key: str) -> NDArray[np.uint8]:
        person, _, _picture = key.partition("/")
        own, of_picture = _pattern(person), _pattern(key)
        return np.clip(own * (1 - self._difference) + of_picture * self._difference, 0, 255).astype(np.uint8)


def painted_faces(people: int, pictures: int, difference: float = 0.35, name: str = "P") -> FaceSet:
    """People with as many pictures each."""
    owners = [f"{name}{person:03d}" for person in range(people) for _ in range(pictures)]
    keys = tuple(f"{owner}/{index % pictures}" for index, owner in enumerate(owners))
    names, labels = labelled(owners)
    return FaceSet(names, labels, keys, np.full(len(keys), 0.8, np.float32), PaintedCrops(difference))


def _pattern(name: str) -> NDArray[np.float32]:
    coarse = np.random.default_rng(list(name.encode())).integers(0, 256, (9, 9, 3)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_CUBIC), np.float32)
