"""The list of people as an administrator sees it: each with faces, consent, schedule and last punch. Any thread.

Depends on storage. One query for each kind of fact, however many people there are.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch
from attendance_app.errors import UserError
from attendance_app.services.people import PeopleService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.shifts import ShiftRepository
from attendance_app.storage.templates import TemplateRepository


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A person and what is known about them.

    Attributes:
        templates: Enrolled faces, of all models.
        quality: Mean of the faces that the desk uses, 0 to 1; None where there is none.
        consented: Whether a consent stands.
        last_punch: The latest by instant, or None.
        shifts: Names of the shifts in the schedule of today, each once; empty without a schedule.
    """

    employee: Employee
    templates: int
    quality: float | None
    consented: bool
    last_punch: Punch | None
    shifts: tuple[str, ...]


class RosterService:
    """Lists people.

    Args:
        today: The site's day.
    """

    def __init__(
        self,
        people: PeopleService,
        templates: TemplateRepository,
        assignments: AssignmentRepository,
        shifts: ShiftRepository,
        settings: SettingsService,
        today: Callable[[], date],
    ) -> None:
        self._people = people
        self._templates = templates
        self._assignments = assignments
        self._shifts = shifts
        self._settings = settings
        self._today = today

    def rows(self, text: str = "", include_inactive: bool = False) -> list[RosterRow]:
        """People as `PeopleService.search` finds them, by name."""
        found = self._people.search(text, include_inactive)
        qualities = self._templates.qualities(self._settings.current.model_id)
        schedules = self._schedules([row.employee.id for row in found])
        return [
            RosterRow(
                row.employee,
                row.templates,
                qualities.get(row.employee.id),
                row.consented,
                row.last_punch,
                schedules.get(row.employee.id, ()),
            )
            for row in found
        ]

    def row(self, employee_id: str) -> RosterRow:
        """One person.

        Raises:
            UserError: there is no such person.
        """
        code = self._people.get(employee_id).code
        for row in self.rows(code, include_inactive=True):
            if row.employee.id == employee_id:
                return row
        raise UserError("This person is not in the database any more.", "Refresh the list.")

    def _schedules(self, employee_ids: list[str]) -> dict[str, tuple[str, ...]]:
        today = self._today()
        names = {stored.shift.id: stored.shift.name for stored in self._shifts.all(include_archived=True)}
        covering = self._assignments.overlapping(employee_ids, today, today)
        latest = {person: max(theirs, key=lambda each: each.seq) for person, theirs in covering.items() if theirs}
        return {
            person: tuple(dict.fromkeys(names[shift] for shift in assignment.cycle if shift is not None))
            for person, assignment in latest.items()
        }
