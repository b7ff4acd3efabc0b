"""Whether a shift makes sense, in words for who defines it. Depends on domain; pure."""

import dataclasses
import math
from collections.abc import Sequence
from datetime import time

from attendance_app.domain.shift_times import MINUTES_A_DAY, break_stretch, nominal_span_min, segment_stretches
from attendance_app.domain.shifts import OvertimeTier, Shift, ShiftKind
from attendance_app.errors import UserError
from attendance_app.services.schedule_guards import tidy_text
from attendance_app.services.site_zone import known_zone

MOST_SEGMENTS = 6
_MINUTES_A_WEEK = 7 * MINUTES_A_DAY
_HIGHEST_RATE = 10.0


def checked_shift(shift: Shift) -> Shift:
    """The shift with tidy text.

    Raises:
        UserError: it cannot be worked or counted like this; says what is wrong and how to put it right.
    """
    name = tidy_text(shift.name, "The shift's name")
    if not name:
        raise UserError("The shift has no name.", "Give it one that people recognise, such as Night.")
    zone = (shift.zone or "").strip() or None
    if zone is not None and known_zone(zone) is None:
        raise UserError(
            'There is no time zone called "{zone}".',
            "Use a name such as Europe/Berlin, or leave it out for the employee's or the site's.",
            zone=zone,
        )
    _check_segments(shift)
    _check_weekdays(shift.usual_weekdays)
    _check_minutes(shift)
    _check_breaks(shift)
    _check_expected_work(shift)
    _check_tiers(shift.overtime.daily, "Daily", MINUTES_A_DAY)
    _check_tiers(shift.overtime.weekly, "Weekly", _MINUTES_A_WEEK)
    return dataclasses.replace(shift, name=name, zone=zone, usual_weekdays=tuple(sorted(set(shift.usual_weekdays))))


def _check_segments(shift: Shift) -> None:
    if not 1 <= len(shift.segments) <= MOST_SEGMENTS:
        raise UserError(
            "A shift has from 1 to {most_segments} segments.",
            "Give each its start and end.",
            most_segments=MOST_SEGMENTS,
        )
    moments = [moment for segment in shift.segments for moment in (segment.start, segment.end)]
    if any(not _is_whole_minute(moment) for moment in moments):
        raise UserError("A shift starts and ends at whole minutes of the local time.", "Write times like 22:00.")
    stretches = segment_stretches(shift)
    if stretches[-1].end_min - stretches[0].start_min > MINUTES_A_DAY:
        raise UserError(
            "The segments of the shift overlap, or reach over more than 24 hours.",
            "Give them in the order they are worked, each after the end of the one before.",
        )


def _check_weekdays(weekdays: Sequence[int]) -> None:
    if not weekdays or not all(0 <= weekday <= 6 for weekday in weekdays):
        raise UserError("The shift is worked on no day of the week.", "Name at least one, such as mon-fri.")


def _check_minutes(shift: Shift) -> None:
    span = nominal_span_min(shift)
    for what, minutes in (
        ("The grace for being late", shift.grace_late_min),
        ("The grace for leaving early", shift.grace_early_min),
        ("The deducted break", shift.breaks.deducted_min),
        ("The paid part of the breaks", shift.breaks.punched_paid_min),
    ):
        if not 0 <= minutes < span:
            raise UserError(
                "{what} must be shorter than the shift, which is {span} minutes.",
                "Give it in minutes.",
                what=what,
                span=span,
            )
    if shift.rounding_min < 0 or shift.rounding_min > 60 or (shift.rounding_min and 60 % shift.rounding_min):
        raise UserError("Rounding must divide the hour evenly.", "Use 5, 6, 10, 12, 15, 20, 30 or 60, or 0 for none.")


def _check_breaks(shift: Shift) -> None:
    after = shift.breaks.deduct_after_min
    if after is not None and not 0 <= after <= MINUTES_A_DAY:
        raise UserError("The break is deducted after a time that no day has.", "Give from 0 to 1440 minutes.")
    if shift.breaks.window is None:
        return
    if any(not _is_whole_minute(moment) for moment in shift.breaks.window):
        raise UserError("The break window starts and ends at whole minutes.", "Write times like 12:30.")
    window, end_min = break_stretch(shift), segment_stretches(shift)[-1].end_min
    if window is not None and window.end_min > end_min:
        raise UserError("The break window lies outside the shift.", "Choose one between its start and its end.")


def _check_expected_work(shift: Shift) -> None:
    frame = nominal_span_min(shift)
    if shift.target_min is not None:
        if shift.kind is not ShiftKind.FLEXIBLE:
            raise UserError("Only a flexible shift has a target of work.", "Leave the target out.")
        if not 0 < shift.target_min <= frame:
            raise UserError(
                "The target of a flexible shift must fit its frame of {frame} minutes.",
                "Give from 1 to that many.",
                frame=frame,
            )
    expected = shift.target_min or frame - shift.breaks.deducted_min
    for what, minutes in (("half a day", shift.half_day_under_min), ("an absence", shift.absent_under_min)):
        if not 0 <= minutes <= expected:
            raise UserError(
                "What counts as {what} must be less than the {expected} minutes that are expected.",
                "Give it in minutes, or 0 for none.",
                what=what,
                expected=expected,
            )
    if shift.half_day_under_min and shift.absent_under_min > shift.half_day_under_min:
        raise UserError("An absence must be less work than half a day.", "Lower the one or raise the other.")


def _check_tiers(tiers: Sequence[OvertimeTier], what: str, longest: int) -> None:
    marks = [tier.after_min for tier in tiers]
    if marks != sorted(set(marks)):
        raise UserError(
            "{what} overtime begins twice at the same time, or in disorder.", "Give each tier once.", what=what
        )
    if not all(0 <= mark <= longest for mark in marks):
        raise UserError(
            "{what} overtime begins after a time that is never worked.",
            "At most {longest} minutes.",
            what=what,
            longest=longest,
        )
    if not all(math.isfinite(tier.rate) and 0 < tier.rate <= _HIGHEST_RATE for tier in tiers):
        raise UserError("{what} overtime has an odd rate.", "Use a factor such as 1.5.", what=what)


def _is_whole_minute(moment: time) -> bool:
    return moment.tzinfo is None and moment.second == moment.microsecond == 0
