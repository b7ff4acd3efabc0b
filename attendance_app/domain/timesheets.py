"""Timesheets: what a person's days come to. Standard library only; immutable.

Minutes are whole: exact durations are added up and rounded to the nearest minute once a day, ties to even.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ExceptionKind(StrEnum):
    """What is odd about a day; each is resolved by a correction."""

    MISSING_OUT = "missing_out"
    MISSING_IN = "missing_in"
    DOUBLE_IN = "double_in"
    BREAK_NOT_ENDED = "break_not_ended"
    BREAK_WITHOUT_START = "break_without_start"
    LONG_SPAN = "long_span"
    OVERLAPPING_SPANS = "overlapping_spans"
    BEFORE_HIRING = "before_hiring"
    AFTER_LEAVING = "after_leaving"
    CLOCK_JUMPED = "clock_jumped"


@dataclass(frozen=True, slots=True)
class DayException:
    """One oddity and the punches it is about."""

    kind: ExceptionKind
    punch_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorkSpan:
    """From an in to its out.

    Attributes:
        in_at, out_at: Local times with offset; the one that is missing is None.
        breaks: Punched breaks within it, start and end, local with offset.
        pause_at: Start of the break that the person is on, while the span goes on.
        going_on: The person may still be there: no out so far, and the in isn't long ago.
    """

    in_at: datetime | None
    out_at: datetime | None
    breaks: tuple[tuple[datetime, datetime], ...] = ()
    pause_at: datetime | None = None
    going_on: bool = False


@dataclass(frozen=True, slots=True)
class TierMinutes:
    """Overtime at one rate."""

    rate: float
    minutes: int


@dataclass(frozen=True, slots=True)
class TimesheetDay:
    """A person's working day.

    Attributes:
        shift: Name of the shift that was planned, or that work on a day off was judged by; or empty.
        planned_minutes: Work that was expected.
        spans: In order. A span without its out adds nothing to the work.
        in_at, out_at: First in and last out, local with offset, as recorded.
        rounded_in_at, rounded_out_at: By the shift's rounding; as recorded where there is none.
        worked_minutes: From the recorded times, unpaid breaks taken off, overtime included.
        rounded_worked_minutes: The same from the rounded times.
        break_minutes: Unpaid breaks that were taken off.
        overtime: By rate, daily and weekly; a day's weekly overtime is what it added beyond the week's threshold.
        half_day: Worked, but less than the shift's half-day threshold.
        in_progress: The person is still at work, or the day isn't over: absence and missing punches aren't judged yet.
    """

    employee_id: str
    day: date
    zone: str
    shift: str
    planned_minutes: int
    spans: tuple[WorkSpan, ...]
    in_at: datetime | None
    out_at: datetime | None
    rounded_in_at: datetime | None
    rounded_out_at: datetime | None
    worked_minutes: int
    rounded_worked_minutes: int
    break_minutes: int
    overtime: tuple[TierMinutes, ...]
    late_minutes: int
    early_minutes: int
    absent: bool
    half_day: bool
    holiday: str
    leave: str
    exceptions: tuple[DayException, ...]
    in_progress: bool = False

    @property
    def overtime_minutes(self) -> int:
        """All overtime of the day."""
        return sum(tier.minutes for tier in self.overtime)


@dataclass(frozen=True, slots=True)
class Timesheet:
    """A person's days, first and last included; days without plan, punch, leave or holiday are left out."""

    employee_id: str
    first: date
    last: date
    days: tuple[TimesheetDay, ...]
