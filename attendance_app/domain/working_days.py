"""Which working day an instant or a span belongs to. Standard library only; pure, one thread's.

A span belongs to the day whose planned shift it overlaps most (or, on a day off, whose reference shift), else to that
of the nearest shift within reach, else to the local date of its start. So a night shift belongs to its evening, also
for those who come after midnight.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from attendance_app.domain.planning import DayPlan, PlannedShift
from attendance_app.domain.policies.working_day import SHIFT_REACH
from attendance_app.domain.shifts import Shift, ShiftKind
from attendance_app.domain.zone_clock import HOUR_US, MINUTE_US, ZoneClock, microseconds, utc_day_ordinal

REACH_US = SHIFT_REACH // SHIFT_REACH.resolution
LONGEST_SPAN_US = 16 * HOUR_US
"""A span longer than this is doubted, unless the shift itself is nearly as long."""

_FAR = 1 << 62


@dataclass(frozen=True, slots=True)
class ShiftFrame:
    """A planned shift in whole microseconds since 1970, with what follows from its rules."""

    shift: Shift
    segments: tuple[tuple[int, int], ...]
    start_us: int
    end_us: int
    span_us: int
    expected_us: int
    deduct_after_us: int

    def overlap_us(self, from_us: int, to_us: int) -> int:
        """How much of a stretch of time lies within the segments."""
        within = 0
        for start, end in self.segments:
            low, high = max(start, from_us), min(end, to_us)
            if high > low:
                within += high - low
        return within


@dataclass(frozen=True, slots=True)
class DayFrame:
    """A day's plan, prepared.

    Attributes:
        planned: The shift to be worked, or None.
        shifts: That one, or else the reference shifts.
    """

    plan: DayPlan
    ordinal: int
    clock: ZoneClock
    planned: ShiftFrame | None
    shifts: tuple[ShiftFrame, ...]

    @property
    def has_weekly_tiers(self) -> bool:
        """Whether a week's work may be overtime by one of the shifts."""
        return any(each.shift.overtime.weekly for each in self.shifts)


class FrameCache:
    """Frames by plan; plans that people have in common are prepared once. Knows plans by identity, and keeps them."""

    def __init__(self) -> None:
        self._clocks: dict[str, ZoneClock] = {}
        self._frames: dict[int, DayFrame] = {}

    def frame(self, plan: DayPlan) -> DayFrame:
        """The prepared plan."""
        found = self._frames.get(id(plan))
        if found is None:
            planned = None if plan.planned is None else _shift_frame(plan.planned)
            shifts = (planned,) if planned else tuple(_shift_frame(each) for each in plan.reference)
            found = DayFrame(plan, plan.day.toordinal(), self.clock(plan.zone), planned, shifts)
            self._frames[id(plan)] = found
        return found

    def clock(self, zone: str) -> ZoneClock:
        """The clock of a zone."""
        found = self._clocks.get(zone)
        if found is None:
            found = self._clocks[zone] = ZoneClock(zone)
        return found


def _shift_frame(planned: PlannedShift) -> ShiftFrame:
    segments = tuple((microseconds(each.start_utc), microseconds(each.end_utc)) for each in planned.segments)
    span = sum(end - start for start, end in segments)
    rules = planned.shift.breaks
    deduct_after = span // 2 if rules.deduct_after_min is None else rules.deduct_after_min * MINUTE_US
    deducted = rules.deducted_min * MINUTE_US if span > deduct_after else 0
    expected = max(span - deducted, 0)
    if planned.shift.kind is ShiftKind.FLEXIBLE and planned.shift.target_min is not None:
        expected = planned.shift.target_min * MINUTE_US
    return ShiftFrame(planned.shift, segments, segments[0][0], segments[-1][1], span, expected, deduct_after)


class WorkingDays:
    """Judges instants of one person by the person's plans.

    Args:
        frames: Of consecutive days, at least one; beyond them nothing is planned.
    """

    def __init__(self, frames: Sequence[DayFrame]) -> None:
        self._frames = frames
        self._first = frames[0].ordinal

    def frame(self, ordinal: int) -> DayFrame | None:
        """The day's frame, or None beyond the plans."""
        index = ordinal - self._first
        return self._frames[index] if 0 <= index < len(self._frames) else None

    def date_of(self, at_us: int) -> int:
        """The local date of an instant, as an ordinal, by the zone of the plans around it."""
        index = min(max(utc_day_ordinal(at_us) - self._first, 0), len(self._frames) - 1)
        return self._frames[index].clock.day_ordinal(at_us)

    def of_span(self, in_us: int, out_us: int) -> int:
        """The working day of a span from its in to its out."""
        date = self.date_of(in_us)
        own = self.frame(date)
        planned = None if own is None else own.planned
        if planned is not None and 2 * planned.overlap_us(in_us, out_us) > out_us - in_us:
            return date  # found quickly: most of it lies within the day's own shift
        best, most, nearest = date, 0, REACH_US + 1
        for frame in self._around(date):
            for shift in frame.shifts:
                overlap = shift.overlap_us(in_us, out_us)
                if overlap > most or (overlap == most > 0 and frame.planned and self._is_off(best)):
                    best, most = frame.ordinal, overlap
                elif not most:
                    gap = max(shift.start_us - out_us, in_us - shift.end_us, 0)
                    if gap < nearest:
                        best, nearest = frame.ordinal, gap
        return best

    def of_in(self, at_us: int) -> int:
        """The working day that begins with an in whose out isn't known: of the shift whose start is nearest."""
        return self._by_distance(at_us, lambda shift: min(abs(at_us - start) for start, _end in shift.segments))

    def of_out(self, at_us: int) -> int:
        """The working day that ends with an out whose in isn't known: of the shift whose end is nearest."""
        return self._by_distance(at_us, lambda shift: min(abs(at_us - end) for _start, end in shift.segments))

    def of_sighting(self, at_us: int) -> int:
        """The working day of somebody who is just seen: of the nearest shift within reach, planned ones first."""
        date = self.date_of(at_us)
        best, least = date, (True, REACH_US + 1)
        for frame in self._around(date):
            for shift in frame.shifts:
                away = (frame.planned is None, max(shift.start_us - at_us, at_us - shift.end_us, 0))
                if away[1] <= REACH_US and away < least:
                    best, least = frame.ordinal, away
        return best

    def begins_another_segment(self, first_us: int, again_us: int) -> bool:
        """Whether two ins of one working day are for different segments of its split shift."""
        frame = self.frame(self.of_in(first_us))
        if frame is None or frame.planned is None or len(frame.planned.segments) == 1:
            return False
        starts = [start for start, _end in frame.planned.segments]
        nearest = [min(starts, key=lambda start: abs(at_us - start)) for at_us in (first_us, again_us)]
        return nearest[0] != nearest[1]

    def longest_span_us(self, in_us: int) -> int:
        """How long a span that begins here may last without being doubted."""
        frame = self.frame(self.of_in(in_us))
        lengths = [shift.end_us - shift.start_us + REACH_US for shift in frame.shifts] if frame else []
        return max([LONGEST_SPAN_US, *lengths])

    def _by_distance(self, at_us: int, distance: Callable[[ShiftFrame], int]) -> int:
        date = self.date_of(at_us)
        best, least = date, _FAR
        for frame in self._around(date):
            for shift in frame.shifts:
                if shift.start_us - REACH_US <= at_us <= shift.end_us + REACH_US:
                    away = distance(shift)
                    if away < least:
                        best, least = frame.ordinal, away
        return best

    def _around(self, ordinal: int) -> Sequence[DayFrame]:
        index = ordinal - self._first
        return self._frames[max(index - 1, 0) : max(index + 2, 0)]

    def _is_off(self, ordinal: int) -> bool:
        frame = self.frame(ordinal)
        return frame is None or frame.planned is None
