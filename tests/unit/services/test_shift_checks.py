"""Shifts that make no sense are refused in words."""

from dataclasses import replace
from datetime import UTC, time

import pytest

from attendance_app.domain.shifts import BreakRules, OvertimeRules, OvertimeTier, Shift, ShiftKind, ShiftSegment
from attendance_app.errors import UserError
from attendance_app.services.shift_checks import checked_shift
from tests.fakes.schedules import segments, shift

DAY = shift("08:00-17:00")


@pytest.mark.parametrize(
    "sound",
    [
        DAY,
        shift("22:00-06:00"),
        shift("08:00-08:00"),
        shift("08:00-12:00 12:00-16:00"),
        shift("20:00-23:00 01:00-05:00 06:00-20:00"),
        shift(breaks=BreakRules(30, 360, 15, (time(12), time(13)))),
        shift(kind=ShiftKind.FLEXIBLE, target_min=480),
        shift(rounding_min=15, half_day_under_min=240, absent_under_min=60),
        shift(overtime=OvertimeRules((OvertimeTier(480, 1.25), OvertimeTier(600, 2.0)), (OvertimeTier(2400),))),
    ],
)
def test_a_sound_shift_passes_as_it_is(sound: Shift) -> None:
    assert checked_shift(sound) == sound


def test_text_is_tidied() -> None:
    tidy = checked_shift(replace(DAY, name="  Day ", zone=" ", usual_weekdays=(4, 0, 4)))
    assert (tidy.name, tidy.zone, tidy.usual_weekdays) == ("Day", None, (0, 4))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": "  "}, "no name"),
        ({"name": "x" * 61}, "longer than 60"),
        ({"name": "a\nb"}, "control character"),
        ({"zone": "Europe/Atlantis"}, 'no time zone called "Europe/Atlantis"'),
        ({"segments": ()}, "from 1 to 6 segments"),
        ({"segments": segments("08:00-09:00 " * 7)}, "from 1 to 6 segments"),
        ({"segments": segments("08:00-12:00 11:00-15:00")}, "overlap"),
        ({"segments": segments("13:00-17:00 08:00-14:00")}, "more than 24 hours"),
        ({"segments": segments("08:00-20:00 21:00-09:00")}, "more than 24 hours"),
        ({"segments": (ShiftSegment(time(8, 0, 30), time(9)),)}, "whole minutes"),
        ({"segments": (ShiftSegment(time(8, tzinfo=UTC), time(9)),)}, "local time"),
        ({"usual_weekdays": ()}, "no day of the week"),
        ({"usual_weekdays": (7,)}, "no day of the week"),
        ({"grace_late_min": -1}, "grace for being late"),
        ({"grace_early_min": 540}, "grace for leaving early"),
        ({"breaks": BreakRules(540)}, "deducted break"),
        ({"breaks": BreakRules(30, -1)}, "no day has"),
        ({"breaks": BreakRules(punched_paid_min=-5)}, "paid part"),
        ({"breaks": BreakRules(window=(time(18), time(19)))}, "outside the shift"),
        ({"breaks": BreakRules(window=(time(16, 30), time(17, 30)))}, "outside the shift"),
        ({"breaks": BreakRules(window=(time(12, 0, 1), time(13)))}, "whole minutes"),
        ({"rounding_min": 7}, "divide the hour"),
        ({"rounding_min": 120}, "divide the hour"),
        ({"rounding_min": -5}, "divide the hour"),
        ({"target_min": 480}, "Only a flexible shift"),
        ({"kind": ShiftKind.FLEXIBLE, "target_min": 541}, "fit its frame of 540"),
        ({"kind": ShiftKind.FLEXIBLE, "target_min": 0}, "fit its frame"),
        ({"half_day_under_min": 541}, "half a day"),
        ({"absent_under_min": -1}, "absence"),
        ({"half_day_under_min": 100, "absent_under_min": 200}, "less work than half a day"),
        ({"overtime": OvertimeRules((OvertimeTier(600), OvertimeTier(480)))}, "Daily overtime .* disorder"),
        ({"overtime": OvertimeRules((OvertimeTier(480), OvertimeTier(480, 2)))}, "begins twice"),
        ({"overtime": OvertimeRules((OvertimeTier(1441),))}, "never worked"),
        ({"overtime": OvertimeRules((), (OvertimeTier(10081),))}, "Weekly .* never worked"),
        ({"overtime": OvertimeRules((OvertimeTier(480, 0.0),))}, "odd rate"),
        ({"overtime": OvertimeRules((OvertimeTier(480, float("nan")),))}, "odd rate"),
    ],
)
def test_a_shift_that_makes_no_sense_is_refused_in_words(change: dict[str, object], words: str) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        checked_shift(replace(DAY, **change))  # type: ignore[arg-type]
    assert refusal.value.remedy
    spoken = [value for name, value in refusal.value.fields.items() if name != "zone" and not isinstance(value, int)]
    assert spoken == [], "words within a sentence stay English in every language"
