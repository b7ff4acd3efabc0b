"""Who works when: assignments, leave, and the plans they lead to. Depends on storage; any thread.

Assignments and leave may be removed, since plans are no facts; every change is recorded with who made it, and none
touches a locked day.
"""

import dataclasses
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.calendars import Leave
from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import (
    AROUND_DAYS,
    Assignment,
    DayPlan,
    PlannedShift,
    Planner,
    weekly_cycle,
    while_employed,
)
from attendance_app.domain.shifts import Shift
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.public_holidays import HolidayService
from attendance_app.services.schedule_guards import (
    LONGEST_NOTE,
    LockedDays,
    id_prefix,
    refuse_locked,
    refuse_odd_days,
    the_only_one,
    tidy_text,
)
from attendance_app.services.settings import SettingsService
from attendance_app.services.shift_catalogue import RetiredShift, ShiftCatalogue
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.leave import LeaveRepository
from attendance_app.storage.shifts import StoredShift

LONGEST_CYCLE = 366
_A_WEEK = 7
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """An assignment with the names of the shifts in its cycle; None is a day off."""

    assignment: Assignment
    shift_names: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """Leave with the person who takes it."""

    leave: Leave
    employee: Employee


@dataclass(frozen=True, slots=True)
class ScheduleStores:
    """The repositories that schedules are kept in."""

    assignments: AssignmentRepository
    leave: LeaveRepository
    employees: EmployeeRepository


class SchedulingService:
    """Assigns shifts and leave, and says what is expected of whom.

    Attributes:
        catalogue: The shifts that can be assigned.
        holidays: The site's holidays.
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
        self._employees = stores.employees
        self._settings = settings
        self._clock = clock
        self._audit = audit
        self._locked = locked

    def shifts(self, include_archived: bool = False) -> list[StoredShift]:
        """As `ShiftCatalogue.shifts`."""
        return self.catalogue.shifts(include_archived)

    def add_shift(self, draft: Shift, author: str) -> Shift:
        """As `ShiftCatalogue.add_shift`."""
        return self.catalogue.add_shift(draft, author)

    def archive_shift(self, name: str, author: str) -> RetiredShift:
        """As `ShiftCatalogue.archive_shift`."""
        return self.catalogue.archive_shift(name, author)

    def assign(
        self,
        code: str,
        shift_name: str,
        from_day: date,
        to_day: date | None = None,
        *,
        author: str,
        weekdays: Sequence[int] | None = None,
    ) -> Assignment:
        """A person works a shift every week from a day on; from then it counts in place of earlier assignments.

        Args:
            code: The person's code.
            shift_name: A shift in use.
            from_day: First day.
            to_day: Last day; None for until further notice.
            author: Who decides it.
            weekdays: The days of the week that are worked, Monday is 0. None: the shift's usual days; or where it is
                for less than a week, each of those days.

        Raises:
            UserError: no such person or shift, no day is worked, or a day is locked.
        """
        refuse_odd_days(from_day, to_day)
        with self._assignments.joint_transaction():
            shift = self.catalogue.named(shift_name)
            if weekdays is None and to_day is not None and (to_day - from_day).days < _A_WEEK - 1:
                cycle: tuple[str | None, ...] = (shift.id,)
                anchor = from_day
            else:
                cycle, anchor = weekly_cycle(shift.id, shift.usual_weekdays if weekdays is None else weekdays, from_day)
            return self._assign(code, cycle, from_day, to_day, anchor, author)

    def rotate(
        self,
        code: str,
        shift_names: Sequence[str | None],
        from_day: date,
        to_day: date | None = None,
        *,
        author: str,
        anchor_day: date | None = None,
    ) -> Assignment:
        """A person works a cycle of shifts, day after day; from then it counts in place of earlier assignments.

        Args:
            code: The person's code.
            shift_names: A shift in use for each day of the cycle, None for a day off.
            from_day: First day.
            to_day: Last day; None for until further notice.
            author: Who decides it.
            anchor_day: A day on which the cycle begins; None: the first day.

        Raises:
            UserError: no such person or shift, the cycle is empty or too long, or a day is locked.
        """
        refuse_odd_days(from_day, to_day)
        refuse_odd_days(anchor_day or from_day, None)
        if len(shift_names) > LONGEST_CYCLE:
            raise UserError(
                "The cycle is longer than {longest_cycle} days.",
                "Give the days until it repeats.",
                longest_cycle=LONGEST_CYCLE,
            )
        with self._assignments.joint_transaction():
            ids = {name: self.catalogue.named(name).id for name in set(shift_names) if name is not None}
            cycle = tuple(None if name is None else ids[name] for name in shift_names)
            return self._assign(code, cycle, from_day, to_day, anchor_day or from_day, author)

    def unassign(self, assignment_id: str, author: str, from_day: date | None = None) -> Assignment:
        """Remove an assignment, or with `from_day` only its days from then on; earlier assignments count again.

        Args:
            assignment_id: Its id, or enough of its beginning to be the only one.
            author: Who decides it.
            from_day: The first day on which it doesn't count any more; None for all of it.

        Returns:
            The days that were removed, as an assignment.

        Raises:
            UserError: there is no such assignment, it has ended by then, or a day is locked.
        """
        with self._assignments.joint_transaction():
            found = the_only_one(self._assignments.starting_with(id_prefix(assignment_id)), "assignment", assignment_id)
            if from_day is not None and found.to_day is not None and found.to_day < from_day:
                raise UserError(
                    "This assignment ended on {to_day} already.", "There is nothing to remove.", to_day=found.to_day
                )
            removed = dataclasses.replace(found, from_day=max(found.from_day, from_day or found.from_day))
            refuse_locked(self._locked, removed.from_day, removed.to_day)
            if removed.from_day == found.from_day:
                self._assignments.remove(found.id)
            else:
                self._assignments.end(found.id, removed.from_day - _ONE_DAY)
            self._record(author, "remove assignment", removed)
        return removed

    def assignments(self, code: str) -> list[AssignmentRow]:
        """A person's assignments, in the order they were made: where several cover a day the last one counts.

        Raises:
            UserError: no such person.
        """
        person = self._person(code)
        names = self._shift_names()
        return [_described(each, names) for each in self._assignments.of(person.id)]

    def described(self, assignment: Assignment) -> AssignmentRow:
        """The assignment with the names of its shifts."""
        return _described(assignment, self._shift_names())

    def add_leave(
        self,
        code: str,
        from_day: date,
        to_day: date,
        kind: str,
        *,
        author: str,
        half_day: bool = False,
        note: str = "",
    ) -> Leave:
        """Excuse a person on some days.

        Args:
            code: The person's code.
            from_day: First day.
            to_day: Last day.
            kind: What it is called: vacation, sick, …
            author: Who grants it.
            half_day: Half of each day's work is still expected.
            note: For the administrator's eyes.

        Raises:
            UserError: no such person, no kind, there is leave on one of the days already, or a day is locked.
        """
        refuse_odd_days(from_day, to_day)
        kind, note = tidy_text(kind, "The kind of leave"), tidy_text(note, "The note", LONGEST_NOTE)
        if not kind:
            raise UserError("The leave has no kind.", "Name it, such as vacation or sick.")
        with self._leave.joint_transaction():
            person = self._person(code)
            refuse_locked(self._locked, from_day, to_day)
            for other in self._leave.overlapping([person.id], from_day, to_day).get(person.id, ()):
                raise UserError(
                    "{person_name} has leave ({kind}) from {from_day} to {to_day} already.",
                    "Remove it first, or choose other days.",
                    person_name=person.name,
                    kind=other.kind,
                    from_day=other.from_day,
                    to_day=other.to_day,
                )
            now = self._clock.now_utc()
            leave = Leave(str(uuid.uuid4()), person.id, from_day, to_day, kind, half_day, note, now, author.strip())
            self._leave.add(leave)
            self._record(author, "add leave", leave)
        return leave

    def remove_leave(self, leave_id: str, author: str) -> LeaveRow:
        """Take leave back.

        Args:
            leave_id: Its id, or enough of its beginning to be the only one.
            author: Who decides it.

        Returns:
            What was removed.

        Raises:
            UserError: there is no such leave, or a day is locked.
        """
        with self._leave.joint_transaction():
            found = the_only_one(self._leave.starting_with(id_prefix(leave_id)), "leave", leave_id)
            refuse_locked(self._locked, found.from_day, found.to_day)
            person = self._employees.get(found.employee_id)
            assert person is not None  # noqa: S101 (people are never deleted, and the database sees to it)
            self._leave.remove(found.id)
            self._record(author, "remove leave", found)
        return LeaveRow(found, person)

    def leave(self, first: date, last: date, code: str | None = None) -> list[LeaveRow]:
        """Leave that covers a day from the first to the last, a person's or everybody's; by day and name.

        Raises:
            UserError: no such person, or the last day is before the first.
        """
        refuse_odd_days(first, last)
        ids = None if code is None else [self._person(code).id]
        people = {person.id: person for person in self._employees.all(include_inactive=True)}
        found = self._leave.overlapping(ids, first, last)
        rows = [LeaveRow(each, people[employee_id]) for employee_id, theirs in found.items() for each in theirs]
        return sorted(rows, key=lambda row: (row.leave.from_day, row.employee.name, row.leave.id))

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

    def _assign(
        self,
        code: str,
        cycle: tuple[str | None, ...],
        from_day: date,
        to_day: date | None,
        anchor_day: date,
        author: str,
    ) -> Assignment:
        person = self._person(code)
        if not person.active:
            raise UserError(
                "{person_name} is deactivated and works no shifts.",
                "Reactivate the person first.",
                person_name=person.name,
            )
        if not any(cycle):
            raise UserError("No day of the schedule is worked.", "Name at least one shift and day of the week.")
        refuse_locked(self._locked, from_day, to_day)
        now = self._clock.now_utc()
        made = Assignment(
            str(uuid.uuid4()), person.id, from_day, to_day, cycle, anchor_day, created_at_utc=now, author=author.strip()
        )
        self._assignments.add(made)
        self._record(author, "assign", made)
        return made

    def _shift_names(self) -> dict[str, str]:
        return {stored.shift.id: stored.shift.name for stored in self.catalogue.shifts(include_archived=True)}

    def _person(self, code: str) -> Employee:
        found = self._employees.by_code(code)
        if found is None:
            raise UserError('Nobody has the code "{code}".', "Check it in the list of employees.", code=code.strip())
        return found

    def _record(self, author: str, action: str, what: Assignment | Leave) -> None:
        more: dict[str, object]
        if isinstance(what, Assignment):
            more = {"cycle": list(what.cycle), "anchor_day": what.anchor_day.isoformat()}
        else:
            more = {"kind": what.kind, "half_day": what.half_day}
        self._audit.record(
            author,
            action,
            what.employee_id,
            id=what.id,
            from_day=what.from_day.isoformat(),
            to_day=None if what.to_day is None else what.to_day.isoformat(),
            **more,
        )


def _described(assignment: Assignment, names: Mapping[str, str]) -> AssignmentRow:
    cycle = assignment.cycle
    return AssignmentRow(assignment, tuple(None if shift_id is None else names[shift_id] for shift_id in cycle))
