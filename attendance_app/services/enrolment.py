"""Enrolment: from pictures, videos or the live camera to stored templates. Depends on storage and vision.

Owned by one thread at a time, which must not be the GUI's. Everything is read and judged first and then stored in
one transaction, so that an error or a cancel leaves nothing half done.
"""

import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee, Template
from attendance_app.errors import Cancelled, PictureError, UserError
from attendance_app.services.capture_session import CaptureSession
from attendance_app.services.enrolment_report import EnrolmentReport, Newcomer, RejectedPicture, SamePersonError
from attendance_app.services.face_looks import (
    Look,
    LookDistances,
    file_hash,
    is_video,
    look_from_picture,
    looks_from_video,
)
from attendance_app.services.people import PeopleService
from attendance_app.services.sentences import Sentence
from attendance_app.storage.connection import Database
from attendance_app.storage.templates import TemplateRepository
from attendance_app.vision.portraits import PortraitReader

CROP_JPEG_QUALITY = 95
ALREADY_ENROLLED = Sentence("already enrolled")

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]


class NothingUsableError(UserError):
    """None of the pictures could be used, so a new person was not added.

    Attributes:
        rejected: Every picture with its reason; at least one.
    """

    def __init__(self, rejected: Sequence[RejectedPicture]) -> None:
        super().__init__(
            "The picture {file} cannot be used: {reason}. Nobody was enrolled."
            if len(rejected) == 1
            else "None of the {count} pictures can be used; {file}: {reason}. Nobody was enrolled.",
            "Use a sharp, well-lit picture of one person who looks at the camera.",
            count=len(rejected),
            file=Path(rejected[0].path).name,
            reason=rejected[0].reason,
        )
        self.rejected = tuple(rejected)


def _nothing_usable(rejected: Sequence[RejectedPicture]) -> UserError:
    if not rejected:
        return UserError("There are no pictures to enrol.", "Choose a picture of the person.")
    return NothingUsableError(rejected)


class DuplicateCheck(Protocol):
    """Looks for somebody else with the same face; `LookAlikeService` in the app."""

    def already_enrolled_as(
        self, embeddings: Sequence[NDArray[np.float32]], except_id: str | None
    ) -> tuple[Employee, float] | None:
        """Somebody else whom most of these looks match, and the least distance."""
        ...


class EnrolmentService:
    """Adds faces to people, with their consent.

    Args:
        reader: Gives what reads faces; asked for it when there is a picture to look at, which loads the networks.
        distances: How that reader's model tells looks apart.
        model_in_use: The id of the model in use now, whichever process has changed it.
    """

    def __init__(
        self,
        database: Database,
        people: PeopleService,
        templates: TemplateRepository,
        reader: Callable[[], PortraitReader],
        distances: LookDistances,
        duplicates: DuplicateCheck,
        clock: Clock,
        model_in_use: Callable[[], str] | None = None,
    ) -> None:
        self._model_in_use = model_in_use
        self._database = database
        self._people = people
        self._templates = templates
        self._reader = reader
        self._distances = distances
        self._duplicates = duplicates
        self._clock = clock

    def enrol_pictures(
        self,
        code: str,
        name: str,
        paths: Sequence[Path],
        consent_source: str,
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
        another_person: bool = False,
    ) -> EnrolmentReport:
        """Enrol a person, new or known by the code, from pictures and videos, recording their consent.

        Args:
            code: The payroll number.
            name: The full name.
            paths: Pictures and videos of the person.
            consent_source: Where the consent was given.
            on_progress: Called with how many pictures are done and how many there are.
            cancelled: Asked between pictures and now and then within a video.
            another_person: Somebody has looked: this is not the enrolled person whose face is so similar.

        Raises:
            SamePersonError: the faces match somebody enrolled under another code; nothing is stored.
            NothingUsableError: no picture can be used and the person is new; nothing is stored.
            UserError: the code belongs to somebody with another name, or the person is deactivated.
            Cancelled: `cancelled` said so; nothing is stored.
        """
        known = self._known(code, name)
        looks, rejected = self._looks(known, paths, on_progress, cancelled)
        if not looks and known is None:
            raise _nothing_usable(rejected)
        if not another_person:
            self._refuse_known_face(looks, known)
        with self._database.transaction():
            person = known or self._people.add(code, name)
            self._people.record_consent(person.id, consent_source)
            added = self._store(person, looks)
        return EnrolmentReport(person, added, tuple(rejected))

    def add_pictures(
        self,
        employee_id: str,
        paths: Sequence[Path],
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
        another_person: bool = False,
    ) -> EnrolmentReport:
        """Add pictures and videos to somebody who has consented. Arguments as `enrol_pictures`.

        A picture that is enrolled already is recognised by its hash, before any network runs.

        Raises:
            SamePersonError: the faces match somebody enrolled under another code; nothing is stored.
            UserError: there is no such person, or no consent of theirs stands.
            Cancelled: `cancelled` said so; nothing is stored.
        """
        person = self._consenting(employee_id)
        looks, rejected = self._looks(person, paths, on_progress, cancelled)
        if not another_person:
            self._refuse_known_face(looks, person)
        return EnrolmentReport(person, self._store(person, looks), tuple(rejected))

    def add_newcomer_pictures(
        self,
        newcomer: Newcomer,
        paths: Sequence[Path],
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
        another_person: bool = False,
    ) -> EnrolmentReport:
        """Add a person with their consent and their faces, or nothing at all. Arguments as `enrol_pictures`.

        Raises:
            SamePersonError: the faces match somebody who is enrolled; nothing is stored.
            NothingUsableError: no picture can be used; nothing is stored.
            UserError: the code is taken, or the details can't be used.
            Cancelled: `cancelled` said so; nothing is stored.
        """
        looks, rejected = self._looks(None, paths, on_progress, cancelled)
        if not looks:
            raise _nothing_usable(rejected)
        return self._add_newcomer(newcomer, looks, rejected, another_person)

    def add_newcomer_session(
        self, newcomer: Newcomer, session: CaptureSession, another_person: bool = False
    ) -> EnrolmentReport:
        """Add a person with their consent and what a session has collected, or nothing at all.

        Raises:
            SamePersonError: the faces match somebody who is enrolled; nothing is stored.
            UserError: the code is taken, the details can't be used, or another face model is in use by now.
        """
        self._refuse_other_model(session)
        return self._add_newcomer(newcomer, session.looks, (), another_person)

    def _add_newcomer(
        self, newcomer: Newcomer, looks: Sequence[Look], rejected: Sequence[RejectedPicture], another_person: bool
    ) -> EnrolmentReport:
        if not another_person:
            self._refuse_known_face(looks, None)
        with self._database.transaction():
            person = self._people.add(newcomer.code, newcomer.name, newcomer.department)
            self._people.record_consent(person.id, newcomer.consent_source, newcomer.agreed_at_utc)
            added = self._store(person, looks)
        return EnrolmentReport(person, added, tuple(rejected))

    def start_session(self) -> CaptureSession:
        """Begin enrolling from a live camera."""
        return CaptureSession(self._reader(), self._distances, self._clock)

    def finish_session(
        self, session: CaptureSession, employee_id: str, another_person: bool = False
    ) -> EnrolmentReport:
        """Store what a session has collected.

        Raises:
            SamePersonError: the faces match somebody enrolled under another code; nothing is stored.
            UserError: there is no such person, no consent of theirs stands, or another face model is in use by now.
        """
        person = self._consenting(employee_id)
        self._refuse_other_model(session)
        if not another_person:
            self._refuse_known_face(session.looks, person)
        return EnrolmentReport(person, self._store(person, session.looks), ())

    def _refuse_other_model(self, session: CaptureSession) -> None:
        model_id = self._reader().embedder.model_id
        if any(look.model_id != model_id for look in session.looks):
            raise UserError("The face model was changed while the pictures were taken.", "Take them again.")

    def _refuse_known_face(self, looks: Sequence[Look], person: Employee | None) -> None:
        found = self._duplicates.already_enrolled_as([look.embedding for look in looks], person.id if person else None)
        if found is not None:
            raise SamePersonError(*found)

    def _known(self, code: str, name: str) -> Employee | None:
        person = self._people.find(code)
        if person is None:
            return None
        if person.name.casefold() != name.strip().casefold():
            raise UserError(
                'The code "{person_code}" belongs to {person_name}.',
                "Use another code, or that name.",
                person_code=person.code,
                person_name=person.name,
            )
        if not person.active:
            raise UserError("{person_name} is deactivated.", "Reactivate the person first.", person_name=person.name)
        return person

    def _consenting(self, employee_id: str) -> Employee:
        person = self._people.get(employee_id)
        if self._people.standing_consent(employee_id) is None:
            raise UserError(
                "{person_name} has not consented to face recognition.",
                "Record the consent first.",
                person_name=person.name,
            )
        return person

    def _looks(
        self,
        person: Employee | None,
        paths: Sequence[Path],
        on_progress: ProgressCallback | None,
        cancelled: CancelQuery | None,
    ) -> tuple[list[Look], list[RejectedPicture]]:
        """Every path judged: looks to store, and pictures left out with their reasons."""
        stop = cancelled or (lambda: False)
        looks: list[Look] = []
        rejected: list[RejectedPicture] = []
        for done, path in enumerate(paths):
            if stop():
                raise Cancelled
            if on_progress:
                on_progress(done, len(paths))
            try:
                sha256 = file_hash(path)
                if self._is_enrolled(person, sha256) or any(look.source_sha256 == sha256 for look in looks):
                    rejected.append(RejectedPicture(str(path), ALREADY_ENROLLED, already_enrolled=True))
                elif is_video(path):
                    looks += looks_from_video(self._reader(), path, sha256, self._distances, stop)
                else:
                    looks.append(look_from_picture(self._reader(), path, sha256))
            except PictureError as error:
                rejected.append(RejectedPicture(str(path), Sentence.message_of(error)))
        if on_progress:
            on_progress(len(paths), len(paths))
        return looks, rejected

    def _is_enrolled(self, person: Employee | None, sha256: str) -> bool:
        return person is not None and self._templates.has_source(person.id, sha256)

    def _store(self, person: Employee, looks: Sequence[Look]) -> int:
        """Looking at pictures takes a while: model and consent are asked for again where nothing can come between."""
        templates = [self._template(person, look) for look in looks]
        with self._database.writing():
            self._consenting(person.id)
            in_use = self._model_in_use() if self._model_in_use is not None else None
            if in_use is not None and any(look.model_id != in_use for look in looks):
                raise UserError("The face model was changed meanwhile, so these pictures were not used.", "Try again.")
            return self._templates.add_many(templates)

    def _template(self, person: Employee, look: Look) -> Template:
        crop_bgr = cv2.cvtColor(look.face.crop_rgb, cv2.COLOR_RGB2BGR)
        encoded, jpeg = cv2.imencode(".jpg", crop_bgr, [cv2.IMWRITE_JPEG_QUALITY, CROP_JPEG_QUALITY])
        if not encoded:
            raise RuntimeError("a face crop could not be encoded as JPEG")
        return Template(
            id=str(uuid.uuid4()),
            employee_id=person.id,
            model_id=look.model_id,
            preprocess_version=look.preprocess_version,
            embedding=np.asarray(look.embedding, "<f4").tobytes(),
            quality=look.face.quality.overall,
            crop_jpeg=jpeg.tobytes(),
            source=look.source,
            source_sha256=look.source_sha256,
            created_at_utc=self._clock.now_utc(),
        )
