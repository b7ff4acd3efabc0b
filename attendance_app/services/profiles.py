"""A person's enrolled faces as an administrator sees them: photo, list, removal of one. Depends on storage; any thread.

The photo of a person is the crop of their most central template. One look may have a template for each face model
that was ever in use: they are one face here, and go together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from attendance_app.domain.people import Template
from attendance_app.errors import UserError
from attendance_app.matching.selection import most_central
from attendance_app.services.audit_trail import AuditTrail, NoTrail
from attendance_app.services.people import PeopleService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.templates import TemplateRepository


@dataclass(frozen=True, slots=True)
class EnrolledFace:
    """One look at a person that is enrolled.

    Attributes:
        id: Of the face; of one of its templates.
        crop_jpeg: `(256, 256)` as JPEG; may be empty.
        quality: 0 (useless) to 1 (ideal).
        source: File name or `camera`.
        counts: Whether the desk uses it: it has a template of the model in use.
        chief: Whether it is the person's photo.
    """

    id: str
    crop_jpeg: bytes
    quality: float
    source: str
    created_at_utc: datetime
    counts: bool
    chief: bool


@dataclass(frozen=True, slots=True)
class RemovedFace:
    """A face that was removed, for as long as it can be brought back; it lives in memory alone."""

    employee_id: str
    templates: tuple[Template, ...]


class ProfileService:
    """Shows and removes single faces.

    Args:
        audit: Where removals are written down; the faces themselves are not.
    """

    def __init__(
        self,
        people: PeopleService,
        templates: TemplateRepository,
        settings: SettingsService,
        audit: AuditTrail | None = None,
    ) -> None:
        self._people = people
        self._templates = templates
        self._settings = settings
        self._audit = audit or NoTrail()

    def photos(self, employee_ids: Sequence[str]) -> dict[str, bytes]:
        """The photos of people as JPEG, by employee id; whoever has none is left out.

        Raises:
            StorageError: a template cannot be decrypted.
        """
        owned = self._templates.portraits(employee_ids, self._settings.current.model_id)
        chief = {employee_id: _most_central(theirs).id for employee_id, theirs in owned.items()}
        crops = self._templates.crops(list(chief.values()))
        return {person: crops[template_id] for person, template_id in chief.items() if template_id in crops}

    def faces(self, employee_id: str) -> list[EnrolledFace]:
        """The person's enrolled faces, newest first.

        Raises:
            StorageError: a template cannot be decrypted.
        """
        model_id = self._settings.current.model_id
        looks = _looks(self._templates.for_employee(employee_id))
        used = [_of_model(look, model_id) for look in looks]
        in_use = [template for template in used if template is not None]
        chief = _most_central(in_use).id if in_use else ""
        faces = [_as_face(look, template, chief) for look, template in zip(looks, used, strict=True)]
        return sorted(faces, key=lambda face: (face.created_at_utc, face.id), reverse=True)

    def remove(self, employee_id: str, face_id: str, author: str) -> RemovedFace:
        """Delete one face, with its templates of all models.

        Returns:
            What `restore` takes to bring it back.

        Raises:
            UserError: the person has no such face any more.
        """
        with self._templates.joint_transaction():
            for look in _looks(self._templates.for_employee(employee_id)):
                if any(template.id == face_id for template in look):
                    self._templates.delete_many([template.id for template in look])
                    self._audit.record(author, "remove face", employee_id, source=look[0].source)
                    return RemovedFace(employee_id, tuple(look))
        raise UserError("This face is not enrolled any more.", "Refresh the list.")

    def restore(self, removed: RemovedFace, author: str) -> None:
        """Bring a face back that was just removed.

        Raises:
            UserError: the person isn't known any more, or their consent doesn't stand any more.
        """
        with self._templates.joint_transaction():
            person = self._people.get(removed.employee_id)
            if self._people.standing_consent(person.id) is None:
                raise UserError(
                    "{name} has not consented to face recognition.", "Record the consent first.", name=person.name
                )
            self._templates.add_many(removed.templates)
            self._audit.record(author, "restore face", person.id, source=removed.templates[0].source)


def _looks(templates: Iterable[Template]) -> list[list[Template]]:
    """Templates of one look together: embedding a kept crop anew keeps everything but the embedding."""
    looks: dict[tuple[str, datetime, bytes], list[Template]] = {}
    for template in templates:
        looks.setdefault((template.source_sha256, template.created_at_utc, template.crop_jpeg), []).append(template)
    separate: list[list[Template]] = []
    for look in looks.values():
        models = {(template.model_id, template.preprocess_version) for template in look}
        # Two templates of one model are two looks, even where neither crop nor source tells them apart.
        separate += [look] if len(models) == len(look) else [[template] for template in look]
    return separate


def _of_model(look: Sequence[Template], model_id: str) -> Template | None:
    return next((template for template in look if template.model_id == model_id), None)


def _most_central(templates: Sequence[Template]) -> Template:
    """Among those of the first one's length; a model's embeddings all have one."""
    embeddings = np.stack([np.frombuffer(template.embedding, "<f4") for template in templates])
    return templates[most_central(embeddings)]


def _as_face(look: Sequence[Template], in_use: Template | None, chief_id: str) -> EnrolledFace:
    shown = in_use or look[0]
    return EnrolledFace(
        id=shown.id,
        crop_jpeg=shown.crop_jpeg,
        quality=shown.quality,
        source=shown.source,
        created_at_utc=shown.created_at_utc,
        counts=in_use is not None,
        chief=shown.id == chief_id,
    )
