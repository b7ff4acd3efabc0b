"""Which working day an instant belongs to, and whether another one has begun. Standard library only; pure."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo

from attendance_app.domain.planning import PlannedSegment, PlannedShift

SHIFT_REACH = timedelta(hours=4)
"""Work so long before or after a planned shift still belongs to it; further away it belongs to its own date."""

LONGEST_LEAD = timedelta(hours=3)
LEAD_SHARE = 4
"""Who is seen in the last quarter of the pause before a stretch of work, three hours at most, has come for it."""


def working_day(at_utc: datetime, planned: Sequence[PlannedShift], zone: tzinfo) -> date:
    """The day of `shift_at`; without one the date in `zone`."""
    shift = shift_at(at_utc, planned)
    return shift.day if shift else at_utc.astimezone(zone).date()


def shift_at(at_utc: datetime, planned: Sequence[PlannedShift]) -> PlannedShift | None:
    """The nearest planned shift within reach of an instant, of two the earlier; None when none is."""
    away = [_distance(at_utc, shift.start_utc, shift.end_utc) for shift in planned]
    nearest = min(range(len(planned)), key=lambda which: (away[which], planned[which].start_utc), default=None)
    return planned[nearest] if nearest is not None and away[nearest] <= SHIFT_REACH else None


def has_begun_anew(at_utc: datetime, since_utc: datetime, planned: Sequence[PlannedShift]) -> bool:
    """Whether who came in at `since_utc` and is seen at `at_utc` has come again, for another stretch of planned work.

    That is so when a stretch is about to begin or not half over that the person hadn't come in for: the `out` of the
    earlier one was forgotten.
    """
    stretches = _merged(segment for shift in planned for segment in shift.segments)
    for which, stretch in enumerate(stretches):
        pause = stretch.start_utc - stretches[which - 1].end_utc if which else LONGEST_LEAD * LEAD_SHARE
        opens_utc = stretch.start_utc - min(LONGEST_LEAD, pause / LEAD_SHARE)
        middle_utc = stretch.start_utc + (stretch.end_utc - stretch.start_utc) / 2
        if since_utc < opens_utc <= at_utc <= middle_utc:
            return _worked_on(since_utc, stretches) != stretch
    return False


def _worked_on(at_utc: datetime, stretches: Sequence[PlannedSegment]) -> PlannedSegment | None:
    """The nearest stretch within reach of an instant, of two the earlier."""
    away = {stretch: _distance(at_utc, stretch.start_utc, stretch.end_utc) for stretch in stretches}
    nearest = min(stretches, key=lambda stretch: away[stretch])
    return nearest if away[nearest] <= SHIFT_REACH else None


def _distance(at_utc: datetime, start_utc: datetime, end_utc: datetime) -> timedelta:
    """How far outside of a stretch an instant is; zero within."""
    return max(start_utc - at_utc, at_utc - end_utc, timedelta())


def _merged(segments: Iterable[PlannedSegment]) -> list[PlannedSegment]:
    """In order, with those that touch or overlap made one."""
    merged: list[PlannedSegment] = []
    for segment in sorted(segments, key=lambda each: each.start_utc):
        if merged and segment.start_utc <= merged[-1].end_utc:
            merged[-1] = PlannedSegment(merged[-1].start_utc, max(merged[-1].end_utc, segment.end_utc))
        else:
            merged.append(segment)
    return merged
