"""Who is there, who isn't, and what is still to be resolved. Standard library only; pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from zoneinfo import ZoneInfo

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import DayPlan, PlannedShift
from attendance_app.domain.shifts import ShiftKind
from attendance_app.domain.timesheets import DayException, Timesheet, TimesheetDay, WorkSpan

_MINUTE = timedelta(minutes=1)


class PresenceState(StrEnum):
    """Where a person is, as far as the record tells."""

    IN = "in"
    ON_BREAK = "on_break"
    GONE = "gone"
    UNCLEAR = "unclear"  # seen, but a punch is missing: to be resolved by a correction
    LATE = "late"  # should be there by now
    EXPECTED = "expected"
    ABSENT = "absent"
    ON_LEAVE = "on_leave"
    HOLIDAY = "holiday"
    OFF = "off"


class DayMark(StrEnum):
    """A day of a person in one word, for a month at a glance; what is to be resolved comes first."""

    EXCEPTION = "exception"
    ABSENT = "absent"
    LATE = "late"
    HALF_DAY = "half_day"
    WORKED = "worked"
    LEAVE = "leave"
    HOLIDAY = "holiday"
    IN_PROGRESS = "in_progress"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class OpenException:
    """An oddity that waits for a correction, with the punches it is about, earliest first."""

    employee: Employee
    day: date
    exception: DayException
    punches: tuple[EffectivePunch, ...]


@dataclass(frozen=True, slots=True)
class PersonToday:
    """A person on a day.

    Attributes:
        since: In, on break or gone since then, local with offset; else None.
        expected_from, expected_until: When planned work begins and ends, local with offset; of a split shift the next
            stretch. None when no work is planned or it is over.
        late_minutes: How late the person came; of somebody who should be there by now, so far.
        day: The working day in question (at night that of the evening before), or None when there is nothing on it.
    """

    employee: Employee
    state: PresenceState
    since: datetime | None
    expected_from: datetime | None
    expected_until: datetime | None
    late_minutes: int
    day: TimesheetDay | None


@dataclass(frozen=True, slots=True)
class DayBoard:
    """Everybody on a day, and what is to be resolved of it and of the day before.

    Attributes:
        day: The day.
        at_utc: The instant it holds for.
        people: By name.
    """

    day: date
    at_utc: datetime
    people: tuple[PersonToday, ...]
    exceptions: tuple[OpenException, ...]

    def having(self, *states: PresenceState) -> list[PersonToday]:
        """Those in one of these states."""
        return [person for person in self.people if person.state in states]

    @property
    def late(self) -> list[PersonToday]:
        """Those who came late or should be there by now."""
        return [person for person in self.people if person.late_minutes]


@dataclass(frozen=True, slots=True)
class GridCell:
    """A day of a person in the month grid; `day` is None where there is nothing on it."""

    mark: DayMark
    day: TimesheetDay | None


@dataclass(frozen=True, slots=True)
class GridRow:
    """A person's days, one cell a day."""

    employee: Employee
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """People and days at a glance: a row a person, by name, a cell a day."""

    days: tuple[date, ...]
    rows: tuple[GridRow, ...]


def day_mark(day: TimesheetDay | None) -> DayMark:
    """The word for a day."""
    if day is None:
        return DayMark.OFF
    facts = (
        (DayMark.EXCEPTION, bool(day.exceptions)),
        (DayMark.ABSENT, day.absent),
        (DayMark.LATE, day.late_minutes > 0),
        (DayMark.HALF_DAY, day.half_day),
        (DayMark.WORKED, day.worked_minutes > 0),
        (DayMark.IN_PROGRESS, day.in_progress),
        (DayMark.LEAVE, bool(day.leave)),
        (DayMark.HOLIDAY, bool(day.holiday)),
    )
    return next((mark for mark, holds in facts if holds), DayMark.OFF)


def grid_row(employee: Employee, sheet: Timesheet, days: Sequence[date]) -> GridRow:
    """A person's row of the month grid."""
    by_day = {day.day: day for day in sheet.days}
    return GridRow(employee, tuple(GridCell(day_mark(by_day.get(day)), by_day.get(day)) for day in days))


def open_exceptions(
    employee: Employee, days: Iterable[TimesheetDay], punches: Mapping[str, EffectivePunch]
) -> list[OpenException]:
    """A person's exceptions, by day.

    Args:
        employee: The person.
        days: The person's.
        punches: By id, at least those the exceptions name.
    """
    return [
        OpenException(employee, day.day, exception, tuple(punches[punch_id] for punch_id in exception.punch_ids))
        for day in days
        for exception in day.exceptions
    ]


def person_today(
    employee: Employee, plans: Mapping[date, DayPlan], sheet: Timesheet, day: date, now_utc: datetime
) -> PersonToday:
    """Where a person is on a day.

    Args:
        employee: The person.
        plans: At least those of `day` and of the day before.
        sheet: With `day` and the day before.
        day: Which day.
        now_utc: The instant in question.
    """
    days = {each.day: each for each in sheet.days}
    eve = day - timedelta(days=1)
    night, own = days.get(eve), days.get(day)
    if own is None or not own.spans:
        planned = plans[eve].planned
        still_on = night is not None and any(span.going_on for span in night.spans)
        goes_on = planned is not None and planned.start_utc <= now_utc < planned.end_utc
        if still_on or (goes_on and not (night is not None and night.out_at)):
            return _on(employee, plans[eve], night, now_utc)
    found = _on(employee, plans[day], own, now_utc)
    if found.state is PresenceState.OFF and night is not None and night.out_at and night.out_at.date() == day:
        return PersonToday(employee, PresenceState.GONE, night.out_at, None, None, 0, night)
    return found


def _on(employee: Employee, plan: DayPlan, day: TimesheetDay | None, now_utc: datetime) -> PersonToday:
    """The person on the working day of `plan`."""
    starts, ends = _expected(plan.planned, now_utc)
    if day is not None and day.spans:
        state, since = _seen(day.spans)
        return PersonToday(employee, state, since, starts, ends, day.late_minutes, day)
    late = 0
    if plan.planned is None or day is None:
        holiday = PresenceState.HOLIDAY if plan.holiday else PresenceState.OFF
        state = PresenceState.ON_LEAVE if plan.leave else holiday
    elif day.absent:
        state = PresenceState.ABSENT
    else:
        late = _overdue_minutes(plan, plan.planned, now_utc)
        state = PresenceState.LATE if late else PresenceState.EXPECTED
    return PersonToday(employee, state, None, starts, ends, late, day)


def _seen(spans: Sequence[WorkSpan]) -> tuple[PresenceState, datetime | None]:
    last = spans[-1]
    if last.going_on:
        if last.pause_at is not None:
            return PresenceState.ON_BREAK, last.pause_at
        return PresenceState.IN, last.in_at or (last.breaks[-1][1] if last.breaks else None)
    if last.out_at is not None:
        return PresenceState.GONE, last.out_at
    return PresenceState.UNCLEAR, None


def _expected(planned: PlannedShift | None, now_utc: datetime) -> tuple[datetime | None, datetime | None]:
    """The stretch of planned work that goes on or comes next, local with offset."""
    if planned is None:
        return None, None
    zone = ZoneInfo(planned.zone)
    for segment in planned.segments:
        if now_utc < segment.end_utc:
            return _local(segment.start_utc, zone), _local(segment.end_utc, zone)
    return None, None


def _overdue_minutes(plan: DayPlan, planned: PlannedShift, now_utc: datetime) -> int:
    if planned.shift.kind is ShiftKind.FLEXIBLE or plan.half_leave:
        return 0
    minutes = (now_utc - planned.start_utc) // _MINUTE
    return minutes if minutes > planned.shift.grace_late_min else 0


def _local(at_utc: datetime, zone: ZoneInfo) -> datetime:
    offset = at_utc.astimezone(zone).utcoffset()
    return at_utc.astimezone(UTC if offset is None else timezone(offset))
