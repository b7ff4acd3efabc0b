"""How shifts, weekdays and times are written on the command line and in its JSON. Main thread.

Times of day are HH:MM, days of the week mon to sun, durations whole minutes.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import typer

from attendance_app.domain.calendars import Leave
from attendance_app.domain.people import Employee
from attendance_app.domain.shifts import OvertimeTier, Shift

if TYPE_CHECKING:
    from attendance_app.domain.planning import DayPlan
    from attendance_app.services.scheduling import AssignmentRow
    from attendance_app.storage.shifts import StoredShift

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_OFF = "off"


@dataclass(frozen=True, slots=True)
class TimeRange:
    """From one time of day to another; a plain pair would mean an option with two arguments to typer."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Days of the week, Monday is 0, ascending."""

    numbers: tuple[int, ...]


def parse_time(text: str) -> time:
    """A time of day like 22:00; 24:00 is the midnight that ends a day.

    Raises:
        typer.BadParameter: it isn't one; the command ends with status 2.
    """
    try:
        return datetime.strptime("00:00" if text.strip() == "24:00" else text.strip(), "%H:%M").time()  # noqa: DTZ007
    except ValueError as error:
        raise typer.BadParameter(f'"{text}" is not a time of day. Write it like 22:00.') from error


def parse_time_range(text: str) -> TimeRange:
    """Two times of day like 12:00-13:00. Raises `typer.BadParameter` as `parse_time` does."""
    start, dash, end = text.partition("-")
    if not dash:
        raise typer.BadParameter(f'"{text}" is not a time range. Write it like 12:00-13:00.')
    return TimeRange(parse_time(start), parse_time(end))


def parse_weekdays(text: str) -> Weekdays:
    """Days of the week like mon-fri or mon,wed,sat-sun.

    Raises:
        typer.BadParameter: there is another word in it.
    """
    found: set[int] = set()
    for part in text.lower().split(","):
        first, dash, last = (word.strip() for word in part.partition("-"))
        if first not in WEEKDAYS or (dash and last not in WEEKDAYS):
            raise typer.BadParameter(f'"{text}" are not days of the week. Write them like mon-fri or mon,wed,sat.')
        begin = WEEKDAYS.index(first)
        length = (WEEKDAYS.index(last) - begin) % 7 if dash else 0
        found.update((begin + step) % 7 for step in range(length + 1))
    return Weekdays(tuple(sorted(found)))


def parse_tier(text: str) -> OvertimeTier:
    """An overtime tier like 480 or 480:1.25; without a rate it is 1.5.

    Raises:
        typer.BadParameter: it isn't one.
    """
    after, colon, rate = text.partition(":")
    try:
        return OvertimeTier(int(after), float(rate)) if colon else OvertimeTier(int(after))
    except ValueError as error:
        raise typer.BadParameter(f'"{text}" is no overtime. Write minutes and rate like 480:1.5.') from error


def parse_cycle(text: str) -> list[str | None]:
    """Names of shifts separated by commas like early,early,late,off; a name with a comma stands in double quotes."""
    (names,) = csv.reader([text], skipinitialspace=True)
    return [None if name.strip().lower() == DAY_OFF else name.strip() for name in names]


def weekdays_in_words(weekdays: tuple[int, ...]) -> str:
    """As `parse_weekdays` reads them: mon-fri, or mon,wed."""
    runs: list[list[int]] = []
    for weekday in weekdays:
        if runs and runs[-1][-1] == weekday - 1:
            runs[-1].append(weekday)
        else:
            runs.append([weekday])
    return ",".join("-".join(_ends([WEEKDAYS[day] for day in run])) for run in runs)


def hours_in_words(shift: Shift) -> str:
    """The segments like 08:00-12:00 13:00-17:00."""
    return " ".join(f"{segment.start:%H:%M}-{segment.end:%H:%M}" for segment in shift.segments)


def shift_record(stored: "StoredShift") -> dict[str, Any]:
    """A shift for JSON."""
    shift = stored.shift
    breaks, window = shift.breaks, shift.breaks.window
    return {
        "shift_id": shift.id,
        "name": shift.name,
        "kind": shift.kind.value,
        "segments": [{"start": f"{each.start:%H:%M}", "end": f"{each.end:%H:%M}"} for each in shift.segments],
        "zone": shift.zone,
        "days": [WEEKDAYS[weekday] for weekday in shift.usual_weekdays],
        "on_holidays": shift.on_holidays,
        "grace_late_minutes": shift.grace_late_min,
        "grace_early_minutes": shift.grace_early_min,
        "rounding_minutes": shift.rounding_min,
        "break_minutes": breaks.deducted_min,
        "break_after_minutes": breaks.deduct_after_min,
        "paid_break_minutes": breaks.punched_paid_min,
        "break_window": None if window is None else {"start": f"{window[0]:%H:%M}", "end": f"{window[1]:%H:%M}"},
        "target_minutes": shift.target_min,
        "overtime": {
            "daily": [_tier_record(tier) for tier in shift.overtime.daily],
            "weekly": [_tier_record(tier) for tier in shift.overtime.weekly],
        },
        "half_day_under_minutes": shift.half_day_under_min,
        "absent_under_minutes": shift.absent_under_min,
        "archived": stored.archived_at_utc is not None,
    }


def assignment_record(row: "AssignmentRow", code: str) -> dict[str, Any]:
    """An assignment for JSON; null in its cycle is a day off."""
    assignment = row.assignment
    return {
        "assignment_id": assignment.id,
        "code": code,
        "from": assignment.from_day.isoformat(),
        "to": None if assignment.to_day is None else assignment.to_day.isoformat(),
        "anchor": assignment.anchor_day.isoformat(),
        "cycle": list(row.shift_names),
        "author": assignment.author,
    }


def cycle_in_words(row: "AssignmentRow") -> str:
    """A weekly cycle as its days; another as the shifts in order."""
    names = {name for name in row.shift_names if name is not None}
    if len(names) == 1 and len(row.shift_names) == 7 and row.assignment.anchor_day.weekday() == 0:
        days = tuple(weekday for weekday, name in enumerate(row.shift_names) if name is not None)
        return f"{names.pop()} {weekdays_in_words(days)}"
    return ", ".join(name or DAY_OFF for name in row.shift_names)


def leave_record(leave: Leave, person: Employee) -> dict[str, Any]:
    """Leave for JSON."""
    return {
        "leave_id": leave.id,
        "code": person.code,
        "from": leave.from_day.isoformat(),
        "to": leave.to_day.isoformat(),
        "kind": leave.kind,
        "half_day": leave.half_day,
        "note": leave.note,
        "author": leave.author,
    }


def plan_record(plan: "DayPlan", code: str) -> dict[str, Any]:
    """A day's plan for JSON; instants are local with offset, `planned_minutes` really elapse."""
    segments = list(local_segments(plan))
    return {
        "code": code,
        "date": plan.day.isoformat(),
        "zone": plan.zone,
        "shift": plan.planned.shift.name if plan.planned else "",
        "start": segments[0][0].isoformat() if segments else None,
        "end": segments[-1][1].isoformat() if segments else None,
        "segments": [{"start": start.isoformat(), "end": end.isoformat()} for start, end in segments],
        "planned_minutes": plan.planned.span // timedelta(minutes=1) if plan.planned else 0,
        "holiday": plan.holiday,
        "leave": plan.leave,
        "half_leave": plan.half_leave,
    }


def local_segments(plan: "DayPlan") -> Iterator[tuple[datetime, datetime]]:
    """Start and end of each planned segment, local with offset."""
    zone = ZoneInfo(plan.zone)
    for segment in plan.planned.segments if plan.planned else ():
        yield segment.start_utc.astimezone(zone), segment.end_utc.astimezone(zone)


def _tier_record(tier: OvertimeTier) -> dict[str, float]:
    return {"after_minutes": tier.after_min, "rate": tier.rate}


def _ends(run: list[str]) -> list[str]:
    return run if len(run) == 1 else [run[0], run[-1]]
