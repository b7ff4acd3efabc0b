"""Who works which shifts: assignments, which may be removed, since plans are no facts. Depends on storage; any thread.

Every change is recorded with who made it, and none touches a locked day.
"""

import dataclasses
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.domain.clock import Clock
from attendance_app.domain.planning import Assignment, weekly_cycle
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.schedule_guards import (
    LockedDays,
    id_prefix,
    person_with_code,
    refuse_locked,
    refuse_odd_days,
    the_only_one,
)
from attendance_app.services.shift_catalogue import ShiftCatalogue
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.employees import EmployeeRepository

LONGEST_CYCLE = 366
_A_WEEK = 7
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """An assignment with the names of the shifts in its cycle; None is a day off."""

    assignment: Assignment
    shift_names: tuple[str | None, ...]


class AssignmentService:
    """Assigns shifts to people, weekly or in a cycle."""

    def __init__(
        self,
        assignments: AssignmentRepository,
        employees: EmployeeRepository,
        catalogue: ShiftCatalogue,
        clock: Clock,
        audit: AuditTrail,
        locked: LockedDays,
    ) -> None:
        self._assignments = assignments
        self._employees = employees
        self._catalogue = catalogue
        self._clock = clock
        self._audit = audit
        self._locked = locked

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
            shift = self._catalogue.named(shift_name)
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
            ids = {name: self._catalogue.named(name).id for name in set(shift_names) if name is not None}
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
            found = the_only_one(
                self._assignments.starting_with(id_prefix(assignment_id)), assignment_id, _no_assignment(assignment_id)
            )
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
        person = person_with_code(self._employees, code)
        names = self._shift_names()
        return [_described(each, names) for each in self._assignments.of(person.id)]

    def described(self, assignment: Assignment) -> AssignmentRow:
        """The assignment with the names of its shifts."""
        return _described(assignment, self._shift_names())

    def _assign(
        self,
        code: str,
        cycle: tuple[str | None, ...],
        from_day: date,
        to_day: date | None,
        anchor_day: date,
        author: str,
    ) -> Assignment:
        person = person_with_code(self._employees, code)
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
        return {stored.shift.id: stored.shift.name for stored in self._catalogue.shifts(include_archived=True)}

    def _record(self, author: str, action: str, what: Assignment) -> None:
        self._audit.record(
            author,
            action,
            what.employee_id,
            id=what.id,
            from_day=what.from_day.isoformat(),
            to_day=None if what.to_day is None else what.to_day.isoformat(),
            cycle=list(what.cycle),
            anchor_day=what.anchor_day.isoformat(),
        )


def _described(assignment: Assignment, names: Mapping[str, str]) -> AssignmentRow:
    cycle = assignment.cycle
    return AssignmentRow(assignment, tuple(None if shift_id is None else names[shift_id] for shift_id in cycle))


def _no_assignment(text: str) -> UserError:
    return UserError('There is no assignment "{text}".', "Copy the id from the list.", text=text.strip())
