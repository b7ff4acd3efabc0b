"""Enrolment without networks: every picture is a face unless its bytes say otherwise."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from attendance_app.errors import Cancelled, UserError
from attendance_app.services.enrolment_report import EnrolmentReport, RejectedPicture
from attendance_app.services.people import PeopleService
from attendance_app.storage.templates import TemplateRepository
from tests.fakes import people


class FakeEnroller:
    """Stores a made-up template a picture; b"no face" is rejected. Keeps enrolment's promises about consent and hashes.

    Attributes:
        looked_at: Paths that "networks" ran on, in order.
    """

    def __init__(self, people_service: PeopleService, templates: TemplateRepository) -> None:
        self._people = people_service
        self._templates = templates
        self.looked_at: list[Path] = []

    def add_pictures(
        self,
        employee_id: str,
        paths: Sequence[Path],
        on_progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> EnrolmentReport:
        if self._people.standing_consent(employee_id) is None:
            raise UserError("no consent stands")
        added, rejected = [], []
        for done, path in enumerate(paths):
            if cancelled and cancelled():
                raise Cancelled
            if on_progress:
                on_progress(done, len(paths))
            sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
            if self._templates.has_source(employee_id, sha256):
                rejected.append(RejectedPicture(str(path), "already enrolled", already_enrolled=True))
                continue
            self.looked_at.append(path)
            if path.read_bytes() == b"no face":
                rejected.append(RejectedPicture(str(path), "no face found"))
            else:
                added.append(people.template(employee_id, sha256))
        return EnrolmentReport(self._people.get(employee_id), self._templates.add_many(added), tuple(rejected))
