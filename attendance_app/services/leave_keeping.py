"""Who is excused when: leave, which may be taken back. Depends on storage; any thread.

Every change is recorded with who made it, and none touches a locked day.
"""

import uuid
from dataclasses import dataclass
from datetime import date

from attendance_app.domain.calendars import Leave
from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.schedule_guards import (
    LONGEST_NOTE,
    Entered,
    LockedDays,
    id_prefix,
    person_with_code,
    refuse_locked,
    refuse_odd_days,
    the_only_one,
    tidy_text,
)
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.leave import LeaveRepository


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """Leave with the person who takes it."""

    leave: Leave
    employee: Employee


class LeaveService:
    """Excuses people from work, and takes it back."""

    def __init__(
        self,
        leave: LeaveRepository,
        employees: EmployeeRepository,
        clock: Clock,
        audit: AuditTrail,
        locked: LockedDays,
    ) -> None:
        self._leave = leave
        self._employees = employees
        self._clock = clock
        self._audit = audit
        self._locked = locked

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
        kind, note = tidy_text(kind, Entered.KIND_OF_LEAVE), tidy_text(note, Entered.NOTE, LONGEST_NOTE)
        if not kind:
            raise UserError("The leave has no kind.", "Name it, such as vacation or sick.")
        with self._leave.joint_transaction():
            person = person_with_code(self._employees, code)
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
            found = the_only_one(self._leave.starting_with(id_prefix(leave_id)), leave_id, _no_leave(leave_id))
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
        ids = None if code is None else [person_with_code(self._employees, code).id]
        people = {person.id: person for person in self._employees.all(include_inactive=True)}
        found = self._leave.overlapping(ids, first, last)
        rows = [LeaveRow(each, people[employee_id]) for employee_id, theirs in found.items() for each in theirs]
        return sorted(rows, key=lambda row: (row.leave.from_day, row.employee.name, row.leave.id))

    def _record(self, author: str, action: str, what: Leave) -> None:
        self._audit.record(
            author,
            action,
            what.employee_id,
            id=what.id,
            from_day=what.from_day.isoformat(),
            to_day=what.to_day.isoformat(),
            kind=what.kind,
            half_day=what.half_day,
        )


def _no_leave(text: str) -> UserError:
    return UserError('There is no leave "{text}".', "Copy the id from the list.", text=text.strip())
