"""Timesheets of people and periods, made from the record as it stands. Depends on storage; any thread."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from attendance_app.domain.clock import Clock
from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import DayPlan
from attendance_app.domain.timekeeping import MARGIN_DAYS, Timekeeper
from attendance_app.domain.timesheets import Timesheet
from attendance_app.errors import UserError
from attendance_app.services.settings import SettingsService
from attendance_app.services.site_zone import day_bounds_utc
from attendance_app.storage.employees import EmployeeRepository

FIRST_DAY, LAST_DAY = date(1973, 1, 1), date(2199, 12, 31)
"""Before 1972 zones switched at odd minutes, which `domain.zone_clock` doesn't follow."""

_A_WEEK = 7
_FEW_PEOPLE = 8
"""The punches of so few people are looked up one by one; of more, everybody's are read as they lie on disk."""

_MARGIN = timedelta(days=MARGIN_DAYS)


class EffectivePunches(Protocol):
    """The record as it stands after corrections."""

    def effective_between(
        self, from_utc: datetime, to_utc: datetime, employee_id: str | None = None
    ) -> list[EffectivePunch]:
        """Effective punches from `from_utc` up to, not including, `to_utc`; of everybody for None."""
        ...


class Plans(Protocol):
    """What is expected of people."""

    def plans_for(self, employees: Sequence[Employee], first: date, last: date) -> dict[str, list[DayPlan]]:
        """A plan a day for each person, by employee id."""
        ...


@dataclass(frozen=True, slots=True)
class PersonsRecord:
    """A person's timesheet and what it was made from: plans and punches of some days more."""

    employee: Employee
    sheet: Timesheet
    plans: Sequence[DayPlan]
    punches: Sequence[EffectivePunch]


class TimesheetService:
    """Makes timesheets; nothing is kept, so a correction shows at once."""

    def __init__(
        self,
        punches: EffectivePunches,
        employees: EmployeeRepository,
        plans: Plans,
        settings: SettingsService,
        clock: Clock,
    ) -> None:
        self._punches = punches
        self._employees = employees
        self._plans = plans
        self._settings = settings
        self._clock = clock

    def of(self, employee_ids: Sequence[str] | None, first: date, last: date) -> list[Timesheet]:
        """Timesheets from the first day to the last, both included, by name.

        Args:
            employee_ids: Whose; None for everybody who is active or has something on these days. Unknown ones are left
                out.
            first: First day.
            last: Last day.

        Raises:
            UserError: the last day is before the first, or a year is a typing mistake.
        """
        with _no_collection():
            return [record.sheet for record in self.records(employee_ids, first, last)]

    def records(
        self, employee_ids: Sequence[str] | None, first: date, last: date, *, whole_weeks: bool = True
    ) -> Iterator[PersonsRecord]:
        """As `of`, with what the timesheets were made from, one person at a time.

        Args:
            employee_ids: As in `of`.
            first: First day.
            last: Last day.
            whole_weeks: Weekly overtime is wanted; without it less has to be read.

        Raises:
            UserError: as `of`.
        """
        if last < first:
            raise UserError("The last day is before the first.", "Swap them.")
        if first < FIRST_DAY or last > LAST_DAY:
            raise UserError(
                "There are timesheets from {first} to {last}.", "Check the year.", first=FIRST_DAY, last=LAST_DAY
            )
        settings = self._settings.current
        begin, end = _widened(first, last, settings.week_starts_on if whole_weeks else None)
        people = self._people(employee_ids)
        plans = self._plans.plans_for(people, begin, end)
        punches_of = self._punches_of(people, begin, end)
        keeper = Timekeeper(settings.punch_policy, self._clock.now_utc(), settings.week_starts_on)
        for person in people:
            theirs, expected = punches_of(person.id), plans[person.id]
            sheet = keeper.timesheet(person, expected, theirs, first, last)
            if employee_ids is not None or person.active or _has_something(sheet):
                yield PersonsRecord(person, sheet, expected, theirs)

    def today(self) -> date:
        """Today's date at the site."""
        return self._clock.now_utc().astimezone(self._settings.zone()).date()

    def now_utc(self) -> datetime:
        """The instant that timesheets are judged by."""
        return self._clock.now_utc()

    def _people(self, employee_ids: Sequence[str] | None) -> list[Employee]:
        everybody = self._employees.all(include_inactive=True)
        if employee_ids is None:
            return everybody
        wanted = set(employee_ids)
        return [person for person in everybody if person.id in wanted]

    def _punches_of(
        self, people: Sequence[Employee], begin: date, end: date
    ) -> Callable[[str], Sequence[EffectivePunch]]:
        """Tells the punches of a person with this id, once: their memory is used again for what is made of them."""
        bounds = day_bounds_utc(begin, end, self._settings.zone())
        if len(people) <= _FEW_PEOPLE:
            return lambda employee_id: self._punches.effective_between(*bounds, employee_id)
        found: dict[str, list[EffectivePunch]] = {person.id: [] for person in people}
        for punch in self._punches.effective_between(*bounds):
            theirs = found.get(punch.employee_id)
            if theirs is not None:
                theirs.append(punch)
        return found.pop


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keeps the garbage collector from going through hundreds of thousands of new rows, none of which is garbage.

    That would take a quarter of the time. What isn't needed any more is freed by its reference count all the same.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _widened(first: date, last: date, week_start: int | None) -> tuple[date, date]:
    """The days that have to be read: whole weeks if they are wanted, and the margin."""
    begin, end = first, last
    if week_start is not None:
        begin -= timedelta(days=(first.weekday() - week_start) % _A_WEEK)
        end += timedelta(days=(week_start - last.weekday() - 1) % _A_WEEK)
    return begin - _MARGIN, end + _MARGIN


def _has_something(sheet: Timesheet) -> bool:
    return any(day.spans or day.planned_minutes or day.leave for day in sheet.days)
