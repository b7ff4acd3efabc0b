"""Figures for charts: when people come, how long they work. Standard library and domain only; pure, any thread."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.domain.people import Employee
from attendance_app.domain.timesheets import Timesheet

QUARTER_MIN = 15
_QUARTERS_A_DAY = 24 * 60 // QUARTER_MIN


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How many days began in each quarter of an hour.

    Attributes:
        first_quarter: The quarter of the first count, from midnight: 32 is 08:00 to 08:15.
        counts: From there on, without gaps; empty when nobody came.
    """

    first_quarter: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Hours worked by department and week.

    Attributes:
        weeks: The first day of each week, in order.
        hours: By department, a number for each week; departments with the most hours first.
    """

    weeks: tuple[date, ...]
    hours: Mapping[str, tuple[float, ...]]


def arrivals(sheets: Iterable[Timesheet]) -> Arrivals:
    """The first in of every day of everybody, by quarter of an hour of the local time that was seen."""
    found = Counter(
        (day.in_at.hour * 60 + day.in_at.minute) // QUARTER_MIN
        for sheet in sheets
        for day in sheet.days
        if day.in_at is not None
    )
    if not found:
        return Arrivals(0, ())
    first, last = min(found), min(max(found), _QUARTERS_A_DAY - 1)
    return Arrivals(first, tuple(found[quarter] for quarter in range(first, last + 1)))


def weekly_hours(
    sheets: Sequence[Timesheet], people: Mapping[str, Employee], first: date, last: date, week_starts_on: int
) -> WeeklyHours:
    """What each department worked in each week of the period.

    Args:
        sheets: Of the period.
        people: By id, at least those of the sheets.
        first: First day.
        last: Last day.
        week_starts_on: 0 for Monday to 6 for Sunday.
    """
    weeks = []
    week = _week_of(first, week_starts_on)
    while week <= last:
        weeks.append(week)
        week += timedelta(days=7)
    minutes: dict[str, Counter[date]] = {}
    for sheet in sheets:
        worked = minutes.setdefault(people[sheet.employee_id].department, Counter())
        for day in sheet.days:
            worked[_week_of(day.day, week_starts_on)] += day.worked_minutes
    ordered = sorted(minutes, key=lambda name: (-minutes[name].total(), name))
    return WeeklyHours(tuple(weeks), {name: tuple(minutes[name][week] / 60 for week in weeks) for name in ordered})


def _week_of(day: date, week_starts_on: int) -> date:
    return day - timedelta(days=(day.weekday() - week_starts_on) % 7)
