"""Ready-made shifts and assignments for tests."""

import uuid
from datetime import date, time

from attendance_app.domain.planning import Assignment
from attendance_app.domain.shifts import Shift, ShiftSegment


def segments(text: str) -> tuple[ShiftSegment, ...]:
    """From "08:00-12:00 13:00-17:00"."""
    return tuple(ShiftSegment(*(time.fromisoformat(moment) for moment in part.split("-"))) for part in text.split())


def shift(hours: str = "08:00-17:00", name: str = "day", **more: object) -> Shift:
    return Shift(str(uuid.uuid4()), name, segments(hours), **more)  # type: ignore[arg-type]


def assignment(first: date, last: date | None, *cycle: Shift | None, seq: int = 0, **more: object) -> Assignment:
    """Of one person; the cycle begins on the first day unless `anchor_day` says otherwise."""
    return Assignment(
        id=str(uuid.uuid4()),
        employee_id="ada",
        from_day=first,
        to_day=last,
        cycle=tuple(each.id if each else None for each in cycle),
        anchor_day=more.pop("anchor_day", first),  # type: ignore[arg-type]
        seq=seq,
        **more,  # type: ignore[arg-type]
    )
