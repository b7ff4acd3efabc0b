"""Who is in a still picture, and whether two pictures show one person. Owned by the thread that owns the networks."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from attendance_app.domain.people import Employee
from attendance_app.domain.recognition import Match, Outcome
from attendance_app.errors import PictureError
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.recognition import RuleSource
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader, StillFace
from attendance_app.vision.quality import IDENTIFICATION_LIMITS, Quality, quality_problem


@dataclass(frozen=True, slots=True)
class IdentifiedFace:
    """One face of a picture.

    Attributes:
        box_xywh_px: Left, top, width, height in picture pixels.
        match: The decision; its outcome is `poor_quality` when the face is too small or too dark to tell.
        employee: The person, when accepted; else None.
    """

    box_xywh_px: tuple[float, float, float, float]
    match: Match
    employee: Employee | None
    quality: Quality


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether two pictures show one person.

    Attributes:
        distance: Between the two faces' embeddings, 0 to 2, lower is better.
        same: `distance` is under `threshold`.
    """

    distance: float
    threshold: float
    same: bool


@dataclass(frozen=True, slots=True)
class SimilarPerson:
    """Somebody whom a face resembles, and the distance to their nearest template: 0 to 2, lower is more alike."""

    employee: Employee
    distance: float


class IdentificationService:
    """1:N and 1:1 comparison of still pictures."""

    def __init__(
        self,
        reader: PortraitReader,
        gallery: GalleryKeeper,
        find_person: Callable[[str], Employee],
        rules: RuleSource,
    ) -> None:
        self._reader = reader
        self._gallery = gallery
        self._find_person = find_person
        self._rules = rules

    def identify(self, path: Path) -> list[IdentifiedFace]:
        """Every face of a picture, the most prominent first; empty when it shows none.

        Raises:
            PictureError: the picture cannot be read.
            StorageError: the gallery cannot be read.
        """
        faces = self._reader.faces(decode_picture(read_picture_bytes(path)))
        if not faces:
            return []
        gallery = self._gallery.refresh()
        rule = self._rules.rule(gallery.model_id, len(gallery))
        matches = [gallery.identify(embedding, rule) for embedding in self._reader.embed(faces)]
        return [self._identified(face, match) for face, match in zip(faces, matches, strict=True)]

    def verify(self, first: Path, second: Path) -> Verification:
        """Compare the most prominent faces of two pictures.

        Raises:
            PictureError: one of them cannot be read or shows no face; the message names it.
        """
        embeddings = self._reader.embed([self._most_prominent(first), self._most_prominent(second)])
        distance = float(np.linalg.norm(embeddings[0] - embeddings[1]))
        threshold = self._rules.rule(self._reader.embedder.model_id, templates=1).threshold
        return Verification(distance, threshold, distance < threshold)

    def similar(self, path: Path, limit: int) -> list[SimilarPerson] | None:
        """The enrolled people whom a picture's most prominent face resembles most, the nearest first.

        None of them need be the person: nothing is decided here. None when the picture shows no face.

        Raises:
            PictureError: the picture cannot be read; the message names it.
            StorageError: the gallery cannot be read.
        """
        try:
            faces = self._reader.faces(decode_picture(read_picture_bytes(path)))
        except PictureError as error:
            raise PictureError("{path}: {error_message}.", path=path, error_message=error.message) from error
        if not faces:
            return None
        gallery = self._gallery.refresh()
        if not len(gallery):
            return []
        distances = gallery.person_distances(self._reader.embed(faces[:1])[0])
        nearest = np.argsort(distances, kind="stable")[:limit]
        return [SimilarPerson(self._find_person(gallery.people[one]), float(distances[one])) for one in nearest]

    def _most_prominent(self, path: Path) -> StillFace:
        try:
            faces = self._reader.faces(decode_picture(read_picture_bytes(path)))
        except PictureError as error:
            raise PictureError("{path}: {error_message}.", path=path, error_message=error.message) from error
        if not faces:
            raise PictureError(
                "{path}: no face found.", "Use a picture of one person who looks at the camera.", path=path
            )
        return faces[0]

    def _identified(self, face: StillFace, match: Match) -> IdentifiedFace:
        if quality_problem(face.quality, IDENTIFICATION_LIMITS):
            match = Match(Outcome.POOR_QUALITY, match.employee_id, match.distance, match.margin, match.threshold)
        accepted = match.outcome is Outcome.ACCEPTED and match.employee_id is not None
        x1, y1, x2, y2 = (float(value) for value in face.box_xyxy_px)
        return IdentifiedFace(
            box_xywh_px=(x1, y1, x2 - x1, y2 - y1),
            match=match,
            employee=self._find_person(match.employee_id) if accepted and match.employee_id else None,
            quality=face.quality,
        )
