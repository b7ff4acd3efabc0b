"""Missing and odd punches, worked by hand: every one is named, nothing is invented, the next day isn't inverted.

Each row: what was punched in Berlin, and the days it makes as "planned worked break overtime late early exceptions";
the numbers in brackets are the punches' positions.
"""

from dataclasses import replace

import pytest

from attendance_app.domain.timesheets import TimesheetDay
from tests.fakes.schedules import shift
from tests.fakes.worked_days import Site, figures, on, punches

OFFICE = Site(shift("08:00-17:00", "office"))
NIGHT = Site(shift("22:00-06:00", "night"))
SPLIT = Site(shift("08:00-12:00 16:00-20:00", "split"))
FREE = Site()


def seen(site: Site, worked: str) -> dict[int, str]:
    """Days of March on which there was a punch."""
    sheet = site.sheet(worked, on("03-01"), on("03-10"))
    return {day.day.day: figures(day) for day in sheet.days if day.spans}


@pytest.mark.parametrize(
    ("site", "worked", "expected"),
    [
        # A missing out: that day adds nothing, the next one is as it should be.
        (
            OFFICE,
            "in 03-02 08:00, in 03-03 08:00, out 17:00",
            {2: "540 0 0 0 0 0 missing_out(1)", 3: "540 540 0 0 0 0"},
        ),
        (
            OFFICE,
            "in 03-02 08:30, in 03-03 08:00, in 03-04 08:00, out 17:00",
            {2: "540 0 0 0 30 0 missing_out(1)", 3: "540 0 0 0 0 0 missing_out(2)", 4: "540 540 0 0 0 0"},
        ),
        (
            NIGHT,
            "in 03-02 22:00, in 03-03 22:00, out 03-04 06:00",
            {2: "480 0 0 0 0 0 missing_out(1)", 3: "480 480 0 0 0 0"},
        ),
        # A missing in.
        (
            OFFICE,
            "out 03-02 17:00, in 03-03 08:00, out 17:00",
            {2: "540 0 0 0 0 0 missing_in(1)", 3: "540 540 0 0 0 0"},
        ),
        (NIGHT, "out 03-03 06:00", {2: "480 0 0 0 0 0 missing_in(1)"}),  # of the night before
        (
            OFFICE,
            "in 03-02 08:00, out 12:00, out 17:00",
            {2: "540 240 0 0 0 0 missing_in(3)"},
        ),
        # Both at once: an out more than a day later belongs to another in.
        (
            OFFICE,
            "in 03-02 08:00, out 03-03 17:00",
            {2: "540 0 0 0 0 0 missing_out(1)", 3: "540 0 0 0 0 0 missing_in(2)"},
        ),
        # Two ins.
        (OFFICE, "in 03-02 08:00, in 08:10, out 17:00", {2: "540 540 0 0 0 0 double_in(1 2)"}),
        (
            OFFICE,
            "in 03-02 08:00, in 08:10, in 03-03 08:00, out 17:00",
            {2: "540 0 0 0 0 0 double_in(1 2) missing_out(1)", 3: "540 540 0 0 0 0"},
        ),
        (FREE, "in 03-02 22:00, in 03-03 05:00, out 06:00", {2: "0 0 0 0 0 0 missing_out(1)", 3: "0 60 0 0 0 0"}),
        (NIGHT, "in 03-02 22:00, in 03-03 05:00, out 06:00", {2: "480 480 0 0 0 0 double_in(1 2)"}),
        # In a split shift the second in is for the second stretch: the out between them is missing.
        (
            SPLIT,
            "in 03-02 08:00, in 16:00, out 20:00",
            {2: "480 240 0 0 0 0 missing_out(1)"},
        ),
        # Twenty hours.
        (OFFICE, "in 03-02 08:00, out 03-03 04:00", {2: "540 0 0 0 0 0 long_span(1 2)"}),
        (OFFICE, "in 03-02 08:00, out 03-03 00:00", {2: "540 960 0 420 0 0"}),  # sixteen are believed
        (OFFICE, "in 03-02 08:00, out 03-03 00:00:01", {2: "540 0 0 0 0 0 long_span(1 2)"}),
        (OFFICE, "in 03-02 08:00, out 03-03 08:00", {2: "540 0 0 0 0 0 long_span(1 2)"}),
        # One span within another: the time counts once.
        (OFFICE, "in 03-02 08:00, in 09:00, out 16:00, out 17:00", {2: "540 540 0 0 0 0 overlapping_spans(1 2 3 4)"}),
        (
            OFFICE,
            "in 03-02 08:00, in 09:00, out 12:00, out 13:00, out 17:00",
            {2: "540 300 0 0 0 0 overlapping_spans(1 2 3 4) missing_in(5)"},
        ),
        (
            OFFICE,
            "in 03-02 08:00, in 09:00, out 17:00, out 03-03 17:00",
            {2: "540 540 0 0 0 0 double_in(1 2)", 3: "540 0 0 0 0 0 missing_in(4)"},
        ),
        # Breaks.
        (OFFICE, "in 03-02 08:00, break_start 12:00, out 17:00", {2: "540 540 0 0 0 0 break_not_ended(2)"}),
        (
            OFFICE,
            "in 03-02 08:00, break_start 12:00, break_start 14:00, break_end 14:15, out 17:00",
            {2: "540 525 15 0 0 0 break_not_ended(2)"},
        ),
        (OFFICE, "in 03-02 08:00, break_end 12:30, out 17:00", {2: "540 540 0 0 0 0 break_without_start(2)"}),
        (
            OFFICE,
            "break_start 03-02 12:00, break_end 12:30, out 17:00",
            {2: "540 0 0 0 0 0 missing_in(1 2 3)"},
        ),
        (
            OFFICE,
            "in 03-02 08:00, break_start 12:00, in 03-03 08:00, out 17:00",
            {2: "540 0 0 0 0 0 break_not_ended(2) missing_out(1)", 3: "540 540 0 0 0 0"},
        ),
        (
            OFFICE,
            "in 03-02 08:00, break_start 03-03 12:00, break_end 12:30, out 17:00",  # no out, no in
            {2: "540 0 0 0 0 0 missing_out(1)", 3: "540 0 0 0 0 0 missing_in(2 3 4)"},
        ),
        # The very same instant: what ends comes before what begins.
        (OFFICE, "in 03-02 08:00, in 12:00, out 12:00, out 17:00", {2: "540 540 0 0 0 0"}),
    ],
)
def test_odd_punches_are_named_and_invent_nothing(site: Site, worked: str, expected: dict[int, str]) -> None:
    assert seen(site, worked) == expected


@pytest.mark.parametrize(
    ("added", "resolved"),
    [
        ("out 03-02 17:00", "540 540 0 0 0 0"),
        ("out 03-02 12:00", "540 240 0 0 0 300"),
    ],
)
def test_an_added_out_resolves_the_missing_one_and_leaves_the_next_day_alone(added: str, resolved: str) -> None:
    recorded = punches("in 03-02 08:00, in 03-03 08:00, out 17:00")
    (correction,) = (replace(each, id="correction", corrected=True) for each in punches(added))
    sheet = OFFICE.sheet([*recorded, correction], on("03-02"), on("03-03"))
    assert [figures(day) for day in sheet.days] == [resolved, "540 540 0 0 0 0"]


def test_work_between_two_night_shifts_stays_apart() -> None:
    worked = "in 03-02 22:00, out 03-03 06:00, in 12:00, out 14:00, in 22:00, out 03-04 06:00"
    assert seen(NIGHT, worked) == {2: "480 480 0 0 0 0", 3: "480 600 0 120 0 0"}


def test_work_on_a_day_off_before_a_shift_stays_on_that_day() -> None:
    site = replace(NIGHT, days_off=("03-03",))
    worked = "in 03-02 22:00, out 03-03 06:00, in 22:30, out 03-04 04:00, in 22:00, out 03-05 06:00"
    assert seen(site, worked) == {2: "480 480 0 0 0 0", 3: "0 330 0 330 0 0", 4: "480 480 0 0 0 0"}


def test_a_span_shows_its_breaks_and_what_is_missing() -> None:
    day = the_day("in 03-02 08:00, break_start 12:00, break_end 12:30, out 17:00")
    (span,) = day.spans
    assert [[each.hour, each.minute] for each in span.breaks[0]] == [[12, 0], [12, 30]]
    (open_span,) = the_day("in 03-02 08:00").spans
    assert (open_span.in_at is not None, open_span.out_at, open_span.going_on) == (True, None, False)


def the_day(worked: str) -> TimesheetDay:
    found = OFFICE.day(worked, "03-02")
    assert found is not None
    return found
