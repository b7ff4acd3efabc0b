"""What the planned shift expects. Standard library only; pure."""

from datetime import datetime, timedelta

from attendance_app.domain.planning import PlannedShift
from attendance_app.domain.policies.sighting import Sighting
from attendance_app.domain.policies.toggle import toggle
from attendance_app.domain.policies.whereabouts import presence
from attendance_app.domain.policies.working_day import shift_at
from attendance_app.domain.punches import PunchKind

_POSSIBLE = {
    PunchKind.IN: (PunchKind.IN,),
    PunchKind.OUT: (PunchKind.OUT, PunchKind.BREAK_START),
    PunchKind.BREAK_END: (PunchKind.BREAK_END, PunchKind.OUT),
}
"""What else a person may mean whose next punch would be this in turn."""


def scheduled(sighting: Sighting) -> PunchKind:
    """The kind of the nearest expected event that is possible now; as `toggle` away from any planned shift.

    Expected are an `in` and an `out` at each segment's start and end, and a break at its window's. Nobody leaves or
    takes a break before coming in, and a break is expected once. Of two that are equally near it is the `out`.
    """
    usual = toggle(sighting)
    shift = shift_at(sighting.at_utc, sighting.planned)
    if shift is None:
        return usual
    possible = [kind for kind in _POSSIBLE[usual] if not (kind is PunchKind.BREAK_START and _had_break(sighting))]
    nearest = {kind: away for kind in possible if (away := _nearest(kind, shift, sighting.at_utc)) is not None}
    if usual not in nearest:
        return usual
    return min(nearest, key=lambda kind: (nearest[kind], kind is not PunchKind.OUT))


def _had_break(sighting: Sighting) -> bool:
    return any(punch.kind is PunchKind.BREAK_START for punch in presence(sighting.earlier))


def _nearest(kind: PunchKind, shift: PlannedShift, at_utc: datetime) -> timedelta | None:
    """How far the nearest expected event of a kind is from an instant; None when none is expected."""
    return min((abs(expected - at_utc) for expected in _expected(kind, shift)), default=None)


def _expected(kind: PunchKind, shift: PlannedShift) -> list[datetime]:
    """When a shift expects an event of this kind."""
    window = [shift.break_window] if shift.break_window else []
    return {
        PunchKind.IN: [segment.start_utc for segment in shift.segments],
        PunchKind.OUT: [segment.end_utc for segment in shift.segments],
        PunchKind.BREAK_START: [each.start_utc for each in window],
        PunchKind.BREAK_END: [each.end_utc for each in window],
    }[kind]
