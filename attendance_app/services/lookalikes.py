"""Which enrolled people look alike, and whether a newcomer is enrolled already. Any thread; may be slow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.domain.people import Employee
from attendance_app.matching.gallery import Gallery
from attendance_app.matching.lookalikes import lookalike_pairs
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.people import PeopleService


@dataclass(frozen=True, slots=True)
class LookAlikePair:
    """Two enrolled people whose templates come closer than the threshold in force."""

    first: Employee
    second: Employee
    distance: float


class LookAlikeService:
    """Looks for resemblance within the gallery of one model; one thread's, as `keeper` is."""

    def __init__(self, people: PeopleService, calibrating: CalibrationService, keeper: GalleryKeeper) -> None:
        self._people = people
        self._calibrating = calibrating
        self._keeper = keeper

    def pairs(
        self, within: float | None = None, on_progress: Callable[[int, int], None] | None = None
    ) -> list[LookAlikePair]:
        """Pairs nearer than `within`, or than the threshold in force; nearest first.

        Raises:
            StorageError: the templates cannot be read.
        """
        gallery = self._keeper.refresh()
        limit = self._threshold(gallery) if within is None else within
        return [
            LookAlikePair(self._people.get(pair.first), self._people.get(pair.second), pair.distance)
            for pair in lookalike_pairs(gallery.vectors, gallery.owners, limit, on_progress)
        ]

    def already_enrolled_as(
        self, embeddings: Sequence[NDArray[np.float32]], except_id: str | None
    ) -> tuple[Employee, float] | None:
        """Somebody else whom most of these looks match, and the least distance; None if there is nobody.

        Args:
            embeddings: Looks at one person, `(D,)` float32 of unit length each.
            except_id: The person's own id, when known.
        """
        if not len(embeddings):
            return None
        gallery = self._keeper.refresh()
        others = np.asarray([person != except_id for person in gallery.people], bool)
        if not others.any():
            return None
        distances = np.stack([gallery.person_distances(embedding) for embedding in embeddings])
        nearest = distances.min(axis=0)
        matched = others & ((distances < self._threshold(gallery)).mean(axis=0) > 0.5)
        if not matched.any():
            return None
        best = int(np.where(matched, nearest, np.inf).argmin())
        return self._people.get(gallery.people[best]), float(nearest[best])

    def _threshold(self, gallery: Gallery) -> float:
        return self._calibrating.rule(gallery.model_id, len(gallery)).threshold
