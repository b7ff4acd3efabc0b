"""What a shift's rules make of a day, worked out by hand."""

from datetime import time

import pytest

from attendance_app.domain.shifts import BreakRules, OvertimeRules, OvertimeTier, Shift, ShiftKind, ShiftSegment
from attendance_app.errors import UserError
from attendance_app.services.shift_preview import preview_shift

DAY = Shift("", "Day", (ShiftSegment(time(9), time(17, 30)),), breaks=BreakRules(deducted_min=30))


def test_a_day_is_counted_by_the_shifts_rules() -> None:
    shift = Shift(
        "",
        "Day",
        (ShiftSegment(time(9), time(17, 30)),),
        rounding_min=15,
        breaks=BreakRules(deducted_min=30),
        overtime=OvertimeRules(daily=(OvertimeTier(480, 1.5),)),
    )
    day = preview_shift(shift, time(8, 57), time(17, 34), "Europe/Berlin")
    # 08:57 to 17:34 are 8 h 37 min, less 30 min; 7 min of it are beyond eight hours
    assert (day.worked_minutes, day.break_minutes, day.overtime_minutes) == (487, 30, 7)
    assert day.rounded_in_at is not None
    assert day.rounded_out_at is not None
    assert (day.rounded_in_at.time(), day.rounded_out_at.time()) == (time(9), time(17, 30))


@pytest.mark.parametrize(
    ("came", "left", "late", "early"),
    [(time(9, 5), time(17, 30), 0, 0), (time(9, 6), time(17, 0), 6, 30)],
)
def test_grace_forgives_what_it_says(came: time, left: time, late: int, early: int) -> None:
    shift = Shift("", "Day", DAY.segments, grace_late_min=5)
    day = preview_shift(shift, came, left, "Asia/Tokyo")
    assert (day.late_minutes, day.early_minutes) == (late, early)


def test_a_night_ends_the_next_day() -> None:
    night = Shift("", "Night", (ShiftSegment(time(22), time(6)),), zone="America/New_York")
    day = preview_shift(night, time(21, 55), time(6, 5), "UTC")
    assert (day.worked_minutes, day.late_minutes, day.exceptions) == (490, 0, ())


def test_nobody_is_late_on_a_flexible_shift() -> None:
    flexible = Shift("", "Flexible", (ShiftSegment(time(6), time(20)),), kind=ShiftKind.FLEXIBLE, target_min=480)
    day = preview_shift(flexible, time(11), time(19), "UTC")
    assert (day.worked_minutes, day.late_minutes) == (480, 0)


def test_a_shift_that_makes_no_sense_is_refused_in_words() -> None:
    with pytest.raises(UserError, match="no day of the week"):
        preview_shift(Shift("", "Never", DAY.segments, usual_weekdays=()), time(9), time(17), "UTC")
