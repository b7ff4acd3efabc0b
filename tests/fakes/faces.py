"""Faces to learn from whose pixels are known: each is one grey that its key names."""

import numpy as np

from attendance_app.vision.face_inputs import Pixels
from training.faces.face_set import FaceSet, labelled


class GreyCrops:
    """A crop of key `…/37` is grey 37 all over."""

    def crop(self, key: str) -> Pixels:
        return np.full((256, 256, 3), int(key.rsplit("/", 1)[1]) % 256, np.uint8)


def face_set(pictures: dict[str, int]) -> FaceSet:
    """So many faces of each person; the keys are `person/0`, `person/1`, …"""
    owners = [person for person, count in pictures.items() for _ in range(count)]
    keys = tuple(f"{person}/{number}" for person, count in pictures.items() for number in range(count))
    people, labels = labelled(owners)
    return FaceSet(people, labels, keys, np.full(len(keys), 0.5, np.float32), GreyCrops())
