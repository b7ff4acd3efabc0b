"""Who is expected when: assignments of shifts to people, and the planned shifts they lead to. Standard library only."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from attendance_app.domain.shifts import Shift


@dataclass(frozen=True, slots=True)
class Assignment:
    """A person works a repeating cycle of shifts.

    Attributes:
        from_day, to_day: First and last day, both included; `to_day` None means until further notice.
        cycle: A shift's id for each day of the cycle, None for a day off. Seven entries are a weekly schedule, others a
            rotation.
        anchor_day: A day on which the cycle begins.
        seq: Order in which assignments were made; where several cover a day the latest counts.
    """

    id: str
    employee_id: str
    from_day: date
    to_day: date | None
    cycle: tuple[str | None, ...]
    anchor_day: date
    seq: int = 0


@dataclass(frozen=True, slots=True)
class PlannedSegment:
    """A stretch of presence as instants, timezone-aware UTC; its length is what really elapses."""

    start_utc: datetime
    end_utc: datetime


@dataclass(frozen=True, slots=True)
class PlannedShift:
    """A shift on a day.

    Attributes:
        day: The working day: the local date on which the first segment starts. A night shift belongs to its evening.
        zone: IANA name of the zone it is planned in.
        segments: In order, not overlapping.
        break_window: When the break is expected, as instants, or None.
    """

    day: date
    shift: Shift
    zone: str
    segments: tuple[PlannedSegment, ...]
    break_window: PlannedSegment | None = None

    @property
    def start_utc(self) -> datetime:
        """When the first segment starts."""
        return self.segments[0].start_utc

    @property
    def end_utc(self) -> datetime:
        """When the last segment ends."""
        return self.segments[-1].end_utc

    @property
    def span(self) -> timedelta:
        """The time that really elapses within the segments."""
        return sum((segment.end_utc - segment.start_utc for segment in self.segments), timedelta())


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What is expected of a person on a day.

    Attributes:
        planned: The shift to be worked, or None on a day off, a holiday, a full day of leave or without a schedule.
        reference: Shifts of the person's cycle, planned on this day, by which work that is done anyway is judged;
            nobody is late, early or absent by them. Empty where nothing is scheduled around the day.
        holiday: Name of the public holiday, or empty.
        leave: Name of the leave, or empty.
        half_leave: The leave covers half the day; `planned` stands, half of its work is expected and nobody is late,
            early or absent by less than the other half.
    """

    day: date
    zone: str
    planned: PlannedShift | None = None
    reference: tuple[PlannedShift, ...] = ()
    holiday: str = ""
    leave: str = ""
    half_leave: bool = False
