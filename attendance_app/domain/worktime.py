"""What a working day comes to: work, breaks, late, early, absent. Standard library only; pure.

Rules that the types leave open:

- Time off between two spans, within the planned segments, is a break that was taken: a deducted break is shorter by it.
- A break without its end takes nothing off, a span without its out or longer than 16 hours adds nothing; both wait for
  a correction.
- Late and early count for each segment of a split shift; of a segment that was missed altogether, its whole length.
- Half a day of leave excuses up to half of the planned work, at either end.
- Who was seen isn't absent while a punch is in doubt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from attendance_app.domain.overtime import daily_overtime
from attendance_app.domain.rounding import rounded_us, whole_minutes
from attendance_app.domain.shifts import ShiftKind
from attendance_app.domain.spans import Stay
from attendance_app.domain.timesheets import DayException, TimesheetDay, WorkSpan
from attendance_app.domain.working_days import DayFrame, ShiftFrame
from attendance_app.domain.zone_clock import MINUTE_US, ZoneClock, microseconds


@dataclass(frozen=True, slots=True)
class Work:
    """Exact work of a day in microseconds.

    Attributes:
        presence_us: What the spans last.
        unpaid_us: Breaks of it that aren't paid.
        rounded_us: What is paid by the rounded times.
        ends_us: First in and last out by the rounded times, where every span counts; else None.
    """

    presence_us: int
    unpaid_us: int
    rounded_us: int
    ends_us: tuple[int, int] | None = None

    @property
    def worked_us(self) -> int:
        """What is paid."""
        return self.presence_us - self.unpaid_us


_NOTHING = Work(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a planned day was kept; whole minutes."""

    late: int = 0
    early: int = 0
    absent: bool = False
    half_day: bool = False


_NO_JUDGEMENT = Judgement()


def timesheet_day(
    employee_id: str, frame: DayFrame, stays: Sequence[Stay], extra: Sequence[DayException], now_us: int
) -> TimesheetDay:
    """The working day with the stays that belong to it.

    Args:
        employee_id: Whose day.
        frame: What was planned.
        stays: Of this day, in order.
        extra: Exceptions besides those of the stays.
        now_us: Before the planned end, absence isn't judged yet.
    """
    shift = reference_shift(frame, stays)
    work = day_work(shift, stays, frame.clock) if stays else _NOTHING
    planned_min = planned_minutes(frame)
    worked_min = whole_minutes(work.worked_us)
    judged = _NO_JUDGEMENT if frame.planned is None else judge(frame.planned, frame, stays, worked_min, now_us)
    going_on = _going_on(stays)
    spans = tuple([_work_span(stay, frame.clock) for stay in stays])
    plan = frame.plan
    return TimesheetDay(
        employee_id,
        plan.day,
        plan.zone,
        shift.shift.name if shift else "",
        planned_min,
        spans,
        *_ends(spans, work.ends_us, frame.clock, shift.shift.rounding_min if shift else 0),
        worked_min,
        whole_minutes(work.rounded_us),
        whole_minutes(work.unpaid_us),
        daily_overtime(worked_min, planned_min, shift.shift.overtime) if shift else (),
        judged.late,
        judged.early,
        judged.absent,
        judged.half_day,
        plan.holiday,
        plan.leave,
        tuple([oddity for stay in stays for oddity in stay.oddities] + list(extra)),
        going_on or (frame.planned is not None and now_us < frame.planned.end_us),
    )


def reference_shift(frame: DayFrame, stays: Sequence[Stay]) -> ShiftFrame | None:
    """The shift that the day is judged by: the planned one, else of the others the one the work fits best, if any."""
    if frame.planned is not None or not stays or not frame.shifts:
        return frame.planned

    def fit(shift: ShiftFrame) -> int:
        return sum(shift.overlap_us(stay.begin_us, stay.left[0]) for stay in stays if stay.left)

    return max(frame.shifts, key=fit)


def planned_minutes(frame: DayFrame) -> int:
    """Work that is expected: what really elapses in the planned segments, less the deducted break."""
    if frame.planned is None:
        return 0
    expected = frame.planned.expected_us
    return whole_minutes(expected // 2 if frame.plan.half_leave else expected)


def day_work(shift: ShiftFrame | None, stays: Sequence[Stay], clock: ZoneClock) -> Work:
    """The work of the stays that count."""
    step = shift.shift.rounding_min if shift else 0
    presence = rounded = punched = 0
    counted: list[tuple[int, int]] = []
    first = last = None
    for stay in stays:
        if not stay.counts or stay.came is None or stay.left is None:
            continue
        begin, end = stay.came[0], stay.left[0]
        counted.append((begin, end))
        presence += end - begin
        if step:
            end = rounded_us(end, clock.offset_us(end), step)
            begin = rounded_us(begin, clock.offset_us(begin), step)
        rounded += end - begin
        first, last = begin if first is None else first, end
        for start, finish in stay.breaks:
            punched += finish[0] - start[0]
    if shift is None:
        unpaid = punched
    elif punched:
        unpaid = max(punched - shift.shift.breaks.punched_paid_min * MINUTE_US, 0)
    else:
        unpaid = _deducted_us(shift, counted, presence)
    ends = (first, last) if len(counted) == len(stays) and first is not None and last is not None else None
    return Work(presence, min(unpaid, presence), max(rounded - unpaid, 0), ends)


def _deducted_us(shift: ShiftFrame, counted: Sequence[tuple[int, int]], presence_us: int) -> int:
    """The break taken off a day on which none was punched."""
    deducted = shift.shift.breaks.deducted_min * MINUTE_US
    if not deducted or presence_us <= shift.deduct_after_us:
        return 0
    taken = sum(shift.overlap_us(before[1], after[0]) for before, after in pairwise(counted))
    return max(deducted - taken, 0)


def judge(shift: ShiftFrame, frame: DayFrame, stays: Sequence[Stay], worked_min: int, now_us: int) -> Judgement:
    """How the planned shift was kept, as far as that can be said by now."""
    rules, half_leave = shift.shift, frame.plan.half_leave
    certain = now_us >= shift.end_us and _all_count(stays)
    if certain and (not worked_min or worked_min < _share(rules.absent_under_min, half_leave)):
        return Judgement(absent=True)
    late_us = early_us = 0
    if stays and rules.kind is ShiftKind.FIXED:
        late_us, early_us = _missed_us(shift, stays, now_us)
    if half_leave:
        excused_us = shift.span_us - shift.expected_us // 2
        late_us, early_us = late_us - excused_us, early_us - max(excused_us - late_us, 0)
        late_us, early_us = _beyond(late_us, rules.grace_late_min), _beyond(early_us, rules.grace_early_min)
    return Judgement(
        late_us // MINUTE_US,
        early_us // MINUTE_US,
        half_day=certain and worked_min < _share(rules.half_day_under_min, half_leave),
    )


def _missed_us(shift: ShiftFrame, stays: Sequence[Stay], now_us: int) -> tuple[int, int]:
    """How much the person came late and left early, as whole minutes in microseconds, beyond the graces."""
    late = early = 0
    for start, end in shift.segments:
        here = _within(stays, start, end)
        if here:
            came, left = here[0].came, here[-1].left
            if came is not None:
                late += _beyond(came[0] - start, shift.shift.grace_late_min)
            if left is not None and now_us >= end:
                early += _beyond(end - left[0], shift.shift.grace_early_min)
        elif stays[0].begin_us >= end:
            late += _beyond(end - start, shift.shift.grace_late_min)
        elif now_us >= end:
            early += _beyond(end - start, shift.shift.grace_early_min)
    return late, early


def _within(stays: Sequence[Stay], start_us: int, end_us: int) -> list[Stay]:
    """The stays that are, or may have been, at work in this stretch of time."""
    return [
        stay
        for stay in stays
        if (stay.came is None or stay.came[0] < end_us) and (stay.left is None or stay.left[0] > start_us)
    ]


def _going_on(stays: Sequence[Stay]) -> bool:
    """Whether the person may still be there; only a last stay can be open."""
    return bool(stays) and stays[-1].open


def _all_count(stays: Sequence[Stay]) -> bool:
    for stay in stays:  # noqa: SIM110
        if not stay.counts:
            return False
    return True


def _beyond(missed_us: int, grace_min: int) -> int:
    """Whole minutes in microseconds; nothing within the grace, everything beyond it."""
    minutes = missed_us // MINUTE_US
    return minutes * MINUTE_US if minutes > max(grace_min, 0) else 0


def _share(minutes: int, half: bool) -> float:
    return minutes / 2 if half else minutes


def _ends(
    spans: Sequence[WorkSpan], ends_us: tuple[int, int] | None, clock: ZoneClock, step_min: int
) -> tuple[datetime | None, datetime | None, datetime | None, datetime | None]:
    """First in and last out, as recorded and rounded; who is still there has no last out."""
    if ends_us is not None:
        in_at, out_at = spans[0].in_at, spans[-1].out_at
        if not step_min:
            return in_at, out_at, in_at, out_at
        return in_at, out_at, clock.local_round(ends_us[0]), clock.local_round(ends_us[1])
    going_on = bool(spans) and spans[-1].going_on
    in_at = next((span.in_at for span in spans if span.in_at), None)
    out_at = None if going_on else next((span.out_at for span in reversed(spans) if span.out_at), None)
    return in_at, out_at, _rounded(in_at, clock, step_min), _rounded(out_at, clock, step_min)


def _rounded(at: datetime | None, clock: ZoneClock, step_min: int) -> datetime | None:
    if at is None or not step_min:
        return at
    at_us = microseconds(at)
    return clock.local_round(rounded_us(at_us, clock.offset_us(at_us), step_min))


def _work_span(stay: Stay, clock: ZoneClock) -> WorkSpan:
    local, came, left, pause = clock.local, stay.came, stay.left, stay.pause
    return WorkSpan(
        None if came is None else local(came[0], came[3].at_utc),
        None if left is None else local(left[0], left[3].at_utc),
        tuple([(local(start[0], start[3].at_utc), local(end[0], end[3].at_utc)) for start, end in stay.breaks]),
        None if pause is None else local(pause[0], pause[3].at_utc),
        stay.open,
    )
