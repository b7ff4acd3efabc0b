"""Planned shifts and effective punches for tests of what is decided about them."""

import uuid
from datetime import UTC, date, datetime, time, timedelta

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.planning import PlannedSegment, PlannedShift
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.shifts import Shift, ShiftSegment

Times = tuple[str, str]


def planned_shift(day: date, *segments: Times, window: Times | None = None) -> PlannedShift:
    """A shift planned in UTC; times as "HH:MM", an end at or before its start is on the next day."""
    planned: list[PlannedSegment] = []
    for start, end in segments:
        planned.append(_segment(day, start, end, after=planned[-1].end_utc if planned else None))
    shift = Shift("shift", "Shift", tuple(ShiftSegment(_time(start), _time(end)) for start, end in segments))
    return PlannedShift(
        day, shift, "UTC", tuple(planned), _segment(day, *window, after=planned[0].start_utc) if window else None
    )


def effective(kind: PunchKind, at_utc: datetime) -> EffectivePunch:
    return EffectivePunch(str(uuid.uuid4()), "ada", kind, at_utc, 0, PunchMethod.FACE)


def _segment(day: date, start: str, end: str, after: datetime | None) -> PlannedSegment:
    start_utc = datetime.combine(day, _time(start), UTC)
    while after is not None and start_utc < after:
        start_utc += timedelta(days=1)
    end_utc = datetime.combine(start_utc.date(), _time(end), UTC)
    return PlannedSegment(start_utc, end_utc if end_utc > start_utc else end_utc + timedelta(days=1))


def _time(text: str) -> time:
    return time.fromisoformat(text)
