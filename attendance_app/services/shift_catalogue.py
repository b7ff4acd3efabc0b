"""The shifts a site knows: define, replace, archive. Depends on storage; any thread.

A definition is never changed, because past days were judged by it. Editing a shift archives it, defines another under
the same name and moves everybody's schedule over from a day on; what timesheets say about earlier days stays the same.
"""

import dataclasses
import uuid
from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.domain.clock import Clock
from attendance_app.domain.planning import Assignment
from attendance_app.domain.shifts import Shift
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.schedule_guards import LockedDays, refuse_locked, refuse_odd_days
from attendance_app.services.shift_checks import checked_shift
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.shifts import ShiftRepository, StoredShift


@dataclass(frozen=True, slots=True)
class RetiredShift:
    """What became of a shift that isn't wanted any more.

    Attributes:
        archived: It was assigned once, so its definition is kept for the days it was worked; else it is gone.
        people_left: So many people still work it today or later, until their assignment is ended.
    """

    shift: Shift
    archived: bool
    people_left: int


@dataclass(frozen=True, slots=True)
class ReplacedShift:
    """A shift's new definition and how many people's schedules were moved over to it."""

    old: Shift
    new: Shift
    people: int


class ShiftCatalogue:
    """The kinds of working days."""

    def __init__(
        self,
        shifts: ShiftRepository,
        assignments: AssignmentRepository,
        clock: Clock,
        audit: AuditTrail,
        locked: LockedDays,
    ) -> None:
        self._shifts = shifts
        self._assignments = assignments
        self._clock = clock
        self._audit = audit
        self._locked = locked

    def shifts(self, include_archived: bool = False) -> list[StoredShift]:
        """The shifts, by name."""
        return self._shifts.all(include_archived)

    def named(self, name: str) -> Shift:
        """The shift in use with this name, without regard to letter case.

        Raises:
            UserError: there is none, or it is archived.
        """
        found = self._shifts.by_name(name)
        if found is not None:
            return found
        if self._shifts.was_archived(name):
            raise UserError(
                'The shift "{name}" is archived and can\'t be assigned any more.',
                "Choose another, or add it anew.",
                name=name.strip(),
            )
        raise UserError('There is no shift called "{name}".', "`attendance shifts list` shows them.", name=name.strip())

    def add_shift(self, draft: Shift, author: str) -> Shift:
        """Define a shift.

        Args:
            draft: What it is to be; its id doesn't count.
            author: Who defines it.

        Returns:
            The shift as stored, with its id.

        Raises:
            UserError: it makes no sense, or the name is taken.
        """
        with self._shifts.joint_transaction():
            added = self._add(draft)
            self._audit.record(author, "add shift", added.name, shift_id=added.id)
        return added

    def archive_shift(self, name: str, author: str) -> RetiredShift:
        """Take a shift out of use: it can't be assigned any more. One that never was is removed.

        Schedules that contain it go on as they are, past and future.

        Raises:
            UserError: there is no such shift.
        """
        with self._shifts.joint_transaction():
            shift = self.named(name)
            naming = self._assignments.naming(shift.id)
            today = self._clock.now_utc().date()
            left = {each.employee_id for each in naming if each.to_day is None or each.to_day >= today}
            if naming:
                self._shifts.archive(shift.id, self._clock.now_utc())
            else:
                self._shifts.remove(shift.id)
            what = "archive shift" if naming else "remove shift"
            self._audit.record(author, what, shift.name, shift_id=shift.id, people_left=len(left))
        return RetiredShift(shift, archived=bool(naming), people_left=len(left))

    def replace_shift(self, name: str, draft: Shift, from_day: date, author: str) -> ReplacedShift:
        """Edit a shift: from a day on, everybody who works it works `draft` in its place.

        Args:
            name: The shift in use that is replaced; it is archived.
            draft: What it is from that day on, under the same name or another.
            from_day: The first day of the new definition.
            author: Who edits it.

        Raises:
            UserError: there is no such shift, the new one makes no sense, its name is taken, or days from then on are
                locked.
        """
        refuse_odd_days(from_day, None)
        with self._shifts.joint_transaction():
            refuse_locked(self._locked, from_day, None)
            old = self.named(name)
            self._shifts.archive(old.id, self._clock.now_utc())
            new = self._add(draft)
            people = self._move_schedules(old.id, new.id, from_day)
            self._audit.record(
                author,
                "replace shift",
                old.name,
                shift_id=old.id,
                new_shift_id=new.id,
                new_name=new.name,
                from_day=from_day.isoformat(),
                people=people,
            )
        return ReplacedShift(old, new, people)

    def _add(self, draft: Shift) -> Shift:
        shift = dataclasses.replace(checked_shift(draft), id=str(uuid.uuid4()))
        if self._shifts.by_name(shift.name) is not None:
            raise UserError(
                'There is a shift called "{shift_name}" already.', "Choose another name.", shift_name=shift.name
            )
        self._shifts.add(shift)
        return shift

    def _move_schedules(self, old_id: str, new_id: str, from_day: date) -> int:
        """Returns how many people's."""
        first_of_each: dict[str, int] = {}
        for each in self._assignments.naming(old_id):
            if each.to_day is None or each.to_day >= from_day:
                first_of_each.setdefault(each.employee_id, each.seq)
        for employee_id, seq in first_of_each.items():
            # All that were made later are put back after it: which one counts on a day must not change.
            later = [each for each in self._assignments.of(employee_id) if each.seq >= seq]
            for each in later:
                self._assignments.remove(each.id)
            for each in later:
                for part in _with_shift_replaced(each, old_id, new_id, from_day):
                    self._assignments.add(part)
        return len(first_of_each)


def _with_shift_replaced(assignment: Assignment, old_id: str, new_id: str, from_day: date) -> list[Assignment]:
    """The assignment with a new shift in its cycle from a day on: itself, or its days before and from then."""
    if old_id not in assignment.cycle or (assignment.to_day is not None and assignment.to_day < from_day):
        return [assignment]
    cycle = tuple(new_id if shift_id == old_id else shift_id for shift_id in assignment.cycle)
    if assignment.from_day >= from_day:
        return [dataclasses.replace(assignment, cycle=cycle)]
    before = dataclasses.replace(assignment, to_day=from_day - timedelta(days=1))
    return [before, dataclasses.replace(assignment, id=str(uuid.uuid4()), from_day=from_day, cycle=cycle)]
