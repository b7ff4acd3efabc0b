"""Timesheets from plans and punches. Standard library only; pure, a `Timekeeper` is one thread's."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.overtime import weekly_overtime
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import DayPlan
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.shifts import OvertimeTier
from attendance_app.domain.spans import Stay, pair
from attendance_app.domain.timesheets import DayException, ExceptionKind, Timesheet, TimesheetDay
from attendance_app.domain.working_days import DayFrame, FrameCache, WorkingDays
from attendance_app.domain.worktime import reference_shift, timesheet_day
from attendance_app.domain.zone_clock import microseconds

MARGIN_DAYS = 3
"""Plans and punches of so many days around a period decide what belongs to it: spans last a day and begin at night."""


def timesheet(
    employee: Employee,
    plans: Sequence[DayPlan],
    punches: Iterable[EffectivePunch],
    policy: PunchPolicy,
    now_utc: datetime,
    first: date,
    last: date,
    week_start: int = 0,
) -> Timesheet:
    """One person's timesheet; for many people use one `Timekeeper`. Arguments as there."""
    return Timekeeper(policy, now_utc, week_start).timesheet(employee, plans, punches, first, last)


class Timekeeper:
    """Makes timesheets; what plans have in common is prepared once.

    Args:
        policy: Under `first_last` the first and the last punch of a working day count, else what each punch says.
        now_utc: Absence, and who may still be at work, is judged by it.
        week_start: First day of the week for weekly overtime: 0 for Monday to 6 for Sunday.
    """

    def __init__(self, policy: PunchPolicy, now_utc: datetime, week_start: int = 0) -> None:
        self._first_last = policy is PunchPolicy.FIRST_LAST
        self._now_us = microseconds(now_utc)
        self._week_start = week_start
        self._cache = FrameCache()

    def timesheet(
        self, employee: Employee, plans: Sequence[DayPlan], punches: Iterable[EffectivePunch], first: date, last: date
    ) -> Timesheet:
        """The person's days from the first to the last, both included.

        Args:
            employee: The person; days outside of the employment aren't expected to be worked.
            plans: Of consecutive days: the whole weeks of the period (for weekly overtime), better with `MARGIN_DAYS`
                around them.
            punches: The person's effective punches of those days, in any order.
            first: First day.
            last: Last day.
        """
        frames = [self._frame(employee, plan) for plan in plans]
        punches = list(punches)
        # A correction has looked at the time, so it isn't in doubt any more.
        jumped = {punch.id for punch in punches if punch.clock_jump_s is not None and not punch.corrected}
        stays = _by_day(pair(punches, WorkingDays(frames), self._now_us, self._first_last)) if frames else {}
        rows = []
        for frame in frames:
            of_day = stays.get(frame.ordinal, ())
            if of_day or frame.planned is not None or frame.plan.holiday or frame.plan.leave:
                oddities = _oddities(employee, frame.plan.day, of_day, jumped) if of_day else ()
                day = timesheet_day(employee.id, frame, of_day, oddities, self._now_us)
                rows.append((day, _weekly_tiers(frame, of_day) if frame.has_weekly_tiers else ()))
        if any(tiers for _day, tiers in rows):
            days = _with_weekly_overtime(rows, self._week_start)
        else:
            days = [day for day, _tiers in rows]
        return Timesheet(employee.id, first, last, tuple([day for day in days if first <= day.day <= last]))

    def _frame(self, employee: Employee, plan: DayPlan) -> DayFrame:
        hired, left = employee.hired_on, employee.left_on
        if (hired is not None and plan.day < hired) or (left is not None and plan.day > left):
            plan = DayPlan(plan.day, plan.zone)
            return DayFrame(plan, plan.day.toordinal(), self._cache.clock(plan.zone), None, ())
        return self._cache.frame(plan)


def week_number(day: date, week_start: int) -> int:
    """A number that days of the same week share.

    Args:
        day: Any day.
        week_start: First day of the week: 0 for Monday to 6 for Sunday.
    """
    return (day.toordinal() - 1 - week_start) // 7  # 1 January of year 1, ordinal 1, was a Monday


def _by_day(stays: Iterable[Stay]) -> dict[int, list[Stay]]:
    days: dict[int, list[Stay]] = {}
    for stay in stays:
        days.setdefault(stay.day, []).append(stay)
    return days


def _oddities(employee: Employee, day: date, stays: Sequence[Stay], jumped: set[str]) -> list[DayException]:
    """What is odd besides the pairing: work outside of the employment, punches of a clock that jumped."""
    found = []
    if employee.hired_on is not None and day < employee.hired_on:
        found.append(DayException(ExceptionKind.BEFORE_HIRING, _ids(stays)))
    if employee.left_on is not None and day > employee.left_on:
        found.append(DayException(ExceptionKind.AFTER_LEAVING, _ids(stays)))
    if jumped:
        found += [DayException(ExceptionKind.CLOCK_JUMPED, (each,)) for each in _ids(stays) if each in jumped]
    return found


def _ids(stays: Sequence[Stay]) -> tuple[str, ...]:
    return tuple(punch.id for stay in stays for punch in stay.punches)


def _weekly_tiers(frame: DayFrame, stays: Sequence[Stay]) -> tuple[OvertimeTier, ...]:
    """Those of the shift that the day is judged by."""
    shift = reference_shift(frame, stays)
    return shift.shift.overtime.weekly if shift else ()


def _with_weekly_overtime(
    rows: Sequence[tuple[TimesheetDay, tuple[OvertimeTier, ...]]], week_start: int
) -> list[TimesheetDay]:
    weeks: dict[int, list[tuple[TimesheetDay, tuple[OvertimeTier, ...]]]] = {}
    for row in rows:
        weeks.setdefault(week_number(row[0].day, week_start), []).append(row)
    results = []
    for week in weeks.values():
        overtime = weekly_overtime([(day.worked_minutes, day.overtime, tiers) for day, tiers in week])
        for (day, _tiers), whole in zip(week, overtime, strict=True):
            results.append(day if whole == day.overtime else replace(day, overtime=whole))
    return results
