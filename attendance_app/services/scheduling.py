"""What is expected of whom, and the one door to everything it follows from. Depends on storage; any thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import AROUND_DAYS, DayPlan, PlannedShift, Planner, while_employed
from attendance_app.domain.shifts import Shift
from attendance_app.services.assigning import AssignmentRow, AssignmentService
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.leave_keeping import LeaveRow, LeaveService
from attendance_app.services.public_holidays import HolidayService
from attendance_app.services.schedule_guards import LockedDays
from attendance_app.services.settings import SettingsService
from attendance_app.services.shift_catalogue import RetiredShift, ShiftCatalogue
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.leave import LeaveRepository
from attendance_app.storage.shifts import StoredShift

__all__ = ["AssignmentRow", "LeaveRow", "ScheduleStores", "SchedulingService"]
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ScheduleStores:
    """The repositories that schedules are kept in."""

    assignments: AssignmentRepository
    leave: LeaveRepository
    employees: EmployeeRepository


class SchedulingService:
    """Says what is expected of whom.

    Attributes:
        catalogue: The shifts that can be assigned.
        holidays: The site's holidays.
        assign, rotate, unassign, assignments, described: As of `AssignmentService`.
        add_leave, remove_leave, leave: As of `LeaveService`.
    """

    def __init__(
        self,
        stores: ScheduleStores,
        catalogue: ShiftCatalogue,
        holidays: HolidayService,
        settings: SettingsService,
        clock: Clock,
        audit: AuditTrail,
        locked: LockedDays,
    ) -> None:
        self.catalogue = catalogue
        self.holidays = holidays
        self._assignments = stores.assignments
        self._leave = stores.leave
        self._settings = settings
        assigning = AssignmentService(stores.assignments, stores.employees, catalogue, clock, audit, locked)
        self.assign, self.rotate, self.unassign = assigning.assign, assigning.rotate, assigning.unassign
        self.assignments, self.described = assigning.assignments, assigning.described
        excusing = LeaveService(stores.leave, stores.employees, clock, audit, locked)
        self.add_leave, self.remove_leave, self.leave = excusing.add_leave, excusing.remove_leave, excusing.leave

    def shifts(self, include_archived: bool = False) -> list[StoredShift]:
        """As `ShiftCatalogue.shifts`."""
        return self.catalogue.shifts(include_archived)

    def add_shift(self, draft: Shift, author: str) -> Shift:
        """As `ShiftCatalogue.add_shift`."""
        return self.catalogue.add_shift(draft, author)

    def archive_shift(self, name: str, author: str) -> RetiredShift:
        """As `ShiftCatalogue.archive_shift`."""
        return self.catalogue.archive_shift(name, author)

    def plans(self, employee: Employee, first: date, last: date) -> list[DayPlan]:
        """What is expected of a person from the first day to the last, a plan a day; empty if the last is before it.

        Nothing is expected before hiring, after leaving, or from the day after deactivation.

        Raises:
            UserError: see `HolidayService.names`.
        """
        return self.plans_for([employee], first, last)[employee.id]

    def plans_for(self, employees: Sequence[Employee], first: date, last: date) -> dict[str, list[DayPlan]]:
        """As `plans`, for many people at once, by employee id.

        Raises:
            UserError: see `HolidayService.names`.
        """
        ids = [person.id for person in employees]
        if last < first:
            return {employee_id: [] for employee_id in ids}
        reach = timedelta(days=AROUND_DAYS)
        assignments = self._assignments.overlapping(ids, first - reach, last + reach)
        leave = self._leave.overlapping(ids, first, last)
        shifts = {stored.shift.id: stored.shift for stored in self.catalogue.shifts(include_archived=True)}
        planner = Planner(shifts, self.holidays.names(first, last))
        site = self._settings.zone()
        return {
            person.id: planner.plan(
                first,
                last,
                while_employed(person, assignments.get(person.id, ()), site),
                person.zone or site.key,
                leave.get(person.id, ()),
            )
            for person in employees
        }

    def planned_around(self, employee: Employee, at_utc: datetime) -> list[PlannedShift]:
        """The person's shifts of the local day before an instant, of that day and of the day after; in order.

        Raises:
            UserError: see `HolidayService.names`.
        """
        zone = ZoneInfo(employee.zone) if employee.zone else self._settings.zone()
        today = at_utc.astimezone(zone).date()
        plans = self.plans(employee, today - _ONE_DAY, today + _ONE_DAY)
        return [plan.planned for plan in plans if plan.planned is not None]
