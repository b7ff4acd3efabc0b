"""How good the enrolled pictures are, the weakest first. Depends on storage; any thread, may be slow with many."""

from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.people import Employee
from attendance_app.services.people import PeopleService
from attendance_app.storage.templates import TemplateRepository


@dataclass(frozen=True, slots=True)
class PictureQuality:
    """One enrolled picture.

    Attributes:
        quality: 0 (useless) to 1 (ideal), as judged when it was enrolled.
        source: File name or `camera`.
        pictures: How many pictures the person has in all.
    """

    template_id: str
    person: Employee
    quality: float
    source: str
    created_at_utc: datetime
    pictures: int


class EnrolledQualityService:
    """Looks over the pictures that count at the desk."""

    def __init__(self, people: PeopleService, templates: TemplateRepository) -> None:
        self._people = people
        self._templates = templates

    def pictures(self, model_id: str, preprocess_version: int) -> list[PictureQuality]:
        """Every picture of the gallery of that model, the weakest first.

        Raises:
            StorageError: the templates cannot be read.
        """
        templates = self._templates.active(model_id, preprocess_version)
        counts: dict[str, int] = {}
        for template in templates:
            counts[template.employee_id] = counts.get(template.employee_id, 0) + 1
        people = {employee_id: self._people.get(employee_id) for employee_id in counts}
        found = [
            PictureQuality(
                one.id,
                people[one.employee_id],
                one.quality,
                one.source,
                one.created_at_utc,
                counts[one.employee_id],
            )
            for one in templates
        ]
        return sorted(found, key=lambda one: (one.quality, one.person.name.casefold(), one.template_id))
