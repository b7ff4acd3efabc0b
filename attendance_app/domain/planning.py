"""Who is expected when: assignments of shifts to people, and the planned shifts they lead to. Standard library only.

Of several assignments that cover a day the latest made counts, with its days off too. A public holiday comes before
leave: neither uses up the other, and a day off uses up no leave.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from attendance_app.domain.calendars import Leave
from attendance_app.domain.people import Employee
from attendance_app.domain.shift_times import break_stretch, day_exists, instants_on, segment_stretches
from attendance_app.domain.shifts import Shift

AROUND_DAYS = 7
"""A day without a schedule of its own is judged by one that ended or begins within so many days of it."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A person works a repeating cycle of shifts.

    Attributes:
        from_day, to_day: First and last day, both included; `to_day` None means until further notice.
        cycle: A shift's id for each day of the cycle, None for a day off. Seven entries are a weekly schedule, others a
            rotation.
        anchor_day: A day on which the cycle begins.
        seq: Order in which assignments were made; where several cover a day the latest counts.
        created_at_utc, author: When it was made and by whom.
    """

    id: str
    employee_id: str
    from_day: date
    to_day: date | None
    cycle: tuple[str | None, ...]
    anchor_day: date
    seq: int = 0
    created_at_utc: datetime | None = None
    author: str = ""

    def covers(self, day: date) -> bool:
        """Whether `day` is one of its days, worked or off."""
        return self.from_day <= day and (self.to_day is None or day <= self.to_day)

    def position(self, day: date) -> int:
        """Which day of the cycle `day` is, from 0."""
        return (day - self.anchor_day).days % len(self.cycle)


@dataclass(frozen=True, slots=True)
class PlannedSegment:
    """A stretch of presence as instants, timezone-aware UTC; its length is what really elapses."""

    start_utc: datetime
    end_utc: datetime


@dataclass(frozen=True, slots=True)
class PlannedShift:
    """A shift on a day.

    Attributes:
        day: The working day: the local date on which the first segment starts (or would start, where the clock is put
            forward over midnight just then). A night shift belongs to its evening.
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
        zone: IANA name: that of `planned`, else of the first `reference`, else the person's.
        reference: Where nothing is planned, shifts of the person's cycle, planned on this day, by which work that is
            done anyway is judged; nobody is late, early or absent by them. The one that a holiday or leave keeps from
            being worked comes first. Empty where nothing is scheduled around the day.
        holiday: Name of the public holiday, or empty. It may be worked all the same (`Shift.on_holidays`).
        leave: Name of the leave, or empty. Empty on days off and on holidays: they use up no leave.
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


def weekly_cycle(shift_id: str, weekdays: Sequence[int], first: date) -> tuple[tuple[str | None, ...], date]:
    """A cycle of a week that begins on a Monday, and its anchor: the Monday of `first`'s week. Monday is 0."""
    cycle = tuple(shift_id if weekday in weekdays else None for weekday in range(7))
    return cycle, first - timedelta(days=first.weekday())


def while_employed(person: Employee, assignments: Sequence[Assignment], site_zone: ZoneInfo) -> list[Assignment]:
    """The assignments without days before hiring, after leaving and after the day of deactivation."""
    last_days = [] if person.left_on is None else [person.left_on]
    if person.deactivated_at_utc is not None:
        zone = ZoneInfo(person.zone) if person.zone else site_zone
        last_days.append(person.deactivated_at_utc.astimezone(zone).date())
    if person.hired_on is None and not last_days:
        return list(assignments)
    employed = []
    for each in assignments:
        first = max(each.from_day, person.hired_on or each.from_day)
        last = min([*last_days, *([] if each.to_day is None else [each.to_day])], default=None)
        if last is None or first <= last:
            employed.append(replace(each, from_day=first, to_day=last))
    return employed


def plan_shift(shift: Shift, day: date, zone: str) -> PlannedShift | None:
    """The shift on that day in its own zone, else in `zone`; None where that zone skipped the whole day."""
    name = shift.zone or zone
    place = ZoneInfo(name)
    if not day_exists(day, place):
        return None
    segments = tuple(PlannedSegment(*both) for both in instants_on(segment_stretches(shift), day, place))
    pause = break_stretch(shift)
    window = None if pause is None else PlannedSegment(*instants_on((pause,), day, place)[0])
    return PlannedShift(day, shift, name, segments, window)


def plan_day(
    day: date,
    assignments: Sequence[Assignment],
    shifts: Mapping[str, Shift],
    zone: str,
    leave: Sequence[Leave],
    holidays: Mapping[date, str],
) -> DayPlan:
    """What is expected of one person on one day; for many days or people use a `Planner`.

    Args:
        day: Which day.
        assignments: The person's, in any order.
        shifts: By id, at least those the assignments name.
        zone: IANA name of the person's zone, or else the site's.
        leave: The person's, in any order; where several cover the day the first counts.
        holidays: Names by day.
    """
    return Planner(shifts, holidays).plan(day, day, assignments, zone, leave)[0]


class _Circumstances(NamedTuple):
    """All that a day's plan depends on; days of different people often have the same.

    Attributes:
        cycle: Of the assignment that covers the day, or else of one around it; may be empty.
        position: Within the cycle; None where no assignment covers the day.
    """

    day: date
    zone: str
    cycle: tuple[str | None, ...]
    position: int | None
    leave: str
    half_leave: bool


class Planner:
    """Plans many days of many people; what they have in common is worked out once.

    One thread's; after a change of shifts or holidays a new one is needed.
    """

    def __init__(self, shifts: Mapping[str, Shift], holidays: Mapping[date, str]) -> None:
        self._shifts = shifts
        self._holidays = holidays
        self._shifts_on: dict[tuple[str, date, str], PlannedShift | None] = {}
        self._plans: dict[_Circumstances, DayPlan] = {}

    def plan(
        self, first: date, last: date, assignments: Sequence[Assignment], zone: str, leave: Sequence[Leave]
    ) -> list[DayPlan]:
        """One person's days from the first to the last, both included, each once; arguments as in `plan_day`."""
        plans = []
        excused = _leave_by_day(leave, first, last)
        for index, assignment in enumerate(_assignment_by_day(assignments, first, last)):
            day = first + timedelta(days=index)
            chosen = assignment or _around(assignments, day)
            absence = excused.get(day)
            circumstances = _Circumstances(
                day,
                zone,
                chosen.cycle if chosen else (),
                assignment.position(day) if assignment else None,
                absence.kind if absence else "",
                absence.half_day if absence else False,
            )
            found = self._plans.get(circumstances)
            if found is None:
                found = self._plans[circumstances] = self._plan(circumstances)
            plans.append(found)
        return plans

    def _plan(self, now: _Circumstances) -> DayPlan:
        own_id = None if now.position is None else now.cycle[now.position]
        holiday = self._holidays.get(now.day, "")
        own = None if own_id is None else self._on(own_id, now.day, now.zone)
        to_work = own if own is not None and (not holiday or own.shift.on_holidays) else None
        excused = bool(now.leave) and (to_work is not None or (now.position is None and not holiday))
        planned = None if excused and not now.half_leave else to_work
        reference = () if planned is not None else self._reference(now, own_id)
        return DayPlan(
            day=now.day,
            zone=planned.zone if planned else reference[0].zone if reference else now.zone,
            planned=planned,
            reference=reference,
            holiday=holiday,
            leave=now.leave if excused else "",
            half_leave=excused and now.half_leave,
        )

    def _reference(self, now: _Circumstances, own_id: str | None) -> tuple[PlannedShift, ...]:
        ids = dict.fromkeys(shift_id for shift_id in (own_id, *now.cycle) if shift_id is not None)
        planned = (self._on(shift_id, now.day, now.zone) for shift_id in ids)
        return tuple(shift for shift in planned if shift is not None)

    def _on(self, shift_id: str, day: date, zone: str) -> PlannedShift | None:
        key = (shift_id, day, zone)
        if key not in self._shifts_on:
            self._shifts_on[key] = plan_shift(self._shifts[shift_id], day, zone)
        return self._shifts_on[key]


def _assignment_by_day(assignments: Sequence[Assignment], first: date, last: date) -> list[Assignment | None]:
    """The one that counts on each day, or None."""
    days: list[Assignment | None] = [None] * ((last - first).days + 1)
    for assignment in sorted(assignments, key=lambda each: each.seq):
        begin = max((assignment.from_day - first).days, 0)
        end = len(days) if assignment.to_day is None else min((assignment.to_day - first).days + 1, len(days))
        if begin < end:
            days[begin:end] = [assignment] * (end - begin)
    return days


def _leave_by_day(leave: Sequence[Leave], first: date, last: date) -> dict[date, Leave]:
    days: dict[date, Leave] = {}
    for each in leave:
        day, end = max(each.from_day, first), min(each.to_day, last)
        while day <= end:
            days.setdefault(day, each)
            day += timedelta(days=1)
    return days


def _around(assignments: Sequence[Assignment], day: date) -> Assignment | None:
    """The assignment nearest to a day that none covers: rather one that ended than one that begins, or None."""
    reach = timedelta(days=AROUND_DAYS)
    ended = [each for each in assignments if each.to_day is not None and day - reach <= each.to_day < day]
    if ended:
        return max(ended, key=lambda each: (each.to_day or day, each.seq))
    begins = [each for each in assignments if day < each.from_day <= day + reach]
    return max(begins, key=lambda each: (day - each.from_day, each.seq), default=None)
