"""Whether a shift makes sense, in words for who defines it. Depends on domain; pure."""

import dataclasses
import math
from collections.abc import Sequence
from datetime import time

from attendance_app.domain.shift_times import MINUTES_A_DAY, break_stretch, nominal_span_min, segment_stretches
from attendance_app.domain.shifts import OvertimeTier, Shift, ShiftKind
from attendance_app.errors import UserError
from attendance_app.services.schedule_guards import Entered, tidy_text
from attendance_app.services.sentences import Sentence
from attendance_app.services.site_zone import known_zone

MOST_SEGMENTS = 6
_MINUTES_A_WEEK = 7 * MINUTES_A_DAY
_HIGHEST_RATE = 10.0


def checked_shift(shift: Shift) -> Shift:
    """The shift with tidy text.

    Raises:
        UserError: it cannot be worked or counted like this; says what is wrong and how to put it right.
    """
    name = tidy_text(shift.name, Entered.SHIFT_NAME)
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
    _check_daily_tiers(shift.overtime.daily)
    _check_weekly_tiers(shift.overtime.weekly)
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
    for minutes, too_long in (
        (
            shift.grace_late_min,
            Sentence("The grace for being late must be shorter than the shift, which is {span} minutes.", span=span),
        ),
        (
            shift.grace_early_min,
            Sentence("The grace for leaving early must be shorter than the shift, which is {span} minutes.", span=span),
        ),
        (
            shift.breaks.deducted_min,
            Sentence("The deducted break must be shorter than the shift, which is {span} minutes.", span=span),
        ),
        (
            shift.breaks.punched_paid_min,
            Sentence("The paid part of the breaks must be shorter than the shift, which is {span} minutes.", span=span),
        ),
    ):
        if not 0 <= minutes < span:
            raise UserError(too_long.template, "Give it in minutes.", **too_long.fields)
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
    if not 0 <= shift.half_day_under_min <= expected:
        raise UserError(
            "What counts as half a day must be less than the {expected} minutes that are expected.",
            "Give it in minutes, or 0 for none.",
            expected=expected,
        )
    if not 0 <= shift.absent_under_min <= expected:
        raise UserError(
            "What counts as an absence must be less than the {expected} minutes that are expected.",
            "Give it in minutes, or 0 for none.",
            expected=expected,
        )
    if shift.half_day_under_min and shift.absent_under_min > shift.half_day_under_min:
        raise UserError("An absence must be less work than half a day.", "Lower the one or raise the other.")


def _check_daily_tiers(tiers: Sequence[OvertimeTier]) -> None:
    if _in_disorder(tiers):
        raise UserError("Daily overtime begins twice at the same time, or in disorder.", "Give each tier once.")
    if not _begin_within(tiers, MINUTES_A_DAY):
        raise UserError(
            "Daily overtime begins after a time that is never worked.",
            "At most {longest} minutes.",
            longest=MINUTES_A_DAY,
        )
    if not _have_sane_rates(tiers):
        raise UserError("Daily overtime has an odd rate.", "Use a factor such as 1.5.")


def _check_weekly_tiers(tiers: Sequence[OvertimeTier]) -> None:
    if _in_disorder(tiers):
        raise UserError("Weekly overtime begins twice at the same time, or in disorder.", "Give each tier once.")
    if not _begin_within(tiers, _MINUTES_A_WEEK):
        raise UserError(
            "Weekly overtime begins after a time that is never worked.",
            "At most {longest} minutes.",
            longest=_MINUTES_A_WEEK,
        )
    if not _have_sane_rates(tiers):
        raise UserError("Weekly overtime has an odd rate.", "Use a factor such as 1.5.")


def _in_disorder(tiers: Sequence[OvertimeTier]) -> bool:
    marks = [tier.after_min for tier in tiers]
    return marks != sorted(set(marks))


def _begin_within(tiers: Sequence[OvertimeTier], longest: int) -> bool:
    return all(0 <= tier.after_min <= longest for tier in tiers)


def _have_sane_rates(tiers: Sequence[OvertimeTier]) -> bool:
    return all(math.isfinite(tier.rate) and 0 < tier.rate <= _HIGHEST_RATE for tier in tiers)


def _is_whole_minute(moment: time) -> bool:
    return moment.tzinfo is None and moment.second == moment.microsecond == 0
