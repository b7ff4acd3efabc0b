"""When a shift happens: its layout on an undisturbed clock, and what instants that makes. Standard library only.

The layout is in whole minutes after the midnight that begins the working day, as a clock shows them that is never put
forward or back. Turning it into instants follows RFC 5545, section 3.3.5: a local time that happens twice is the first
one, one that is skipped is shifted forward by what was skipped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.shifts import Shift

MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start_min` to `end_min` after the working day's midnight; the end may lie beyond the next midnight."""

    start_min: int
    end_min: int

    @property
    def length_min(self) -> int:
        """Its length on a clock that isn't switched; more than 0."""
        return self.end_min - self.start_min


def segment_stretches(shift: Shift) -> tuple[Stretch, ...]:
    """The shift's segments in order, each beginning no earlier than the one before ends.

    A segment whose start seems to be earlier than the end before it is on the next day.
    """
    stretches: list[Stretch] = []
    for segment in shift.segments:
        not_before = stretches[-1].end_min if stretches else 0
        stretches.append(_stretch(segment.start, segment.end, not_before))
    return tuple(stretches)


def break_stretch(shift: Shift) -> Stretch | None:
    """The shift's break window at its first occurrence after the shift's start, or None where it has none."""
    if shift.breaks.window is None:
        return None
    return _stretch(*shift.breaks.window, not_before=minutes_past_midnight(shift.segments[0].start))


def nominal_span_min(shift: Shift) -> int:
    """Minutes of presence on a day without a switch of the clock."""
    return sum(stretch.length_min for stretch in segment_stretches(shift))


def instants_on(stretches: Sequence[Stretch], day: date, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
    """Start and end of each stretch on that day, timezone-aware UTC: in order, not overlapping, none of them empty.

    Between start and end lies what really elapses: 22:00 to 06:00 is 7 h in the night the clock is put forward, 9 h
    when it is put back. Where a skipped start was shifted past the end that follows, the stretch keeps its usual
    length, and what comes after waits for it.
    """
    found: list[tuple[datetime, datetime]] = []
    for stretch in stretches:
        start, end = _instant(day, stretch.start_min, zone), _instant(day, stretch.end_min, zone)
        if found:
            start = max(start, found[-1][1])
        if end <= start:
            end = start + timedelta(minutes=stretch.length_min)
        found.append((start, end))
    return tuple(found)


def day_exists(day: date, zone: ZoneInfo) -> bool:
    """Whether the zone had this day at all: Samoa went from 29 to 31 December 2011."""
    return _instant(day, 0, zone) < _instant(day, MINUTES_A_DAY, zone)


def minutes_past_midnight(moment: time) -> int:
    """Whole minutes, 0 to 1439."""
    return moment.hour * 60 + moment.minute


def _stretch(start: time, end: time, not_before: int) -> Stretch:
    start_min = minutes_past_midnight(start)
    while start_min < not_before:
        start_min += MINUTES_A_DAY
    length = (minutes_past_midnight(end) - start_min) % MINUTES_A_DAY
    return Stretch(start_min, start_min + (length or MINUTES_A_DAY))


def _instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    # fold=0 takes the offset in force before a switch: the first of two, and a skipped time shifted forward (PEP 495).
    wall = datetime.combine(day, time.min) + timedelta(minutes=minutes)
    return wall.replace(tzinfo=zone).astimezone(UTC)
