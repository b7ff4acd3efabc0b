"""Working days worked out by hand: switches of the clock, midnight, split shifts, breaks, rounding, absence.

Each row: what was punched in Berlin in 2026 (a date holds until the next), the day, and what it comes to by hand as
"planned worked break overtime late early" in minutes, with what is remarkable. The clock is put forward on 29 March at
02:00 and back on 25 October at 03:00.
"""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from attendance_app.domain.calendars import Leave
from attendance_app.domain.people import Employee
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.shifts import BreakRules, OvertimeRules, OvertimeTier, ShiftKind
from tests.fakes.schedules import shift
from tests.fakes.worked_days import Site, clock_times, figures, local, on, punches

NIGHT = Site(shift("22:00-06:00", "night"))
OFFICE = Site(shift("08:00-17:00", "office"))
LUNCH = Site(shift("08:00-17:00", "office", breaks=BreakRules(deducted_min=60)))
SPLIT = Site(shift("08:00-12:00 16:00-20:00", "split"))
GRACE = Site(shift("08:00-17:00", "office", grace_late_min=5, grace_early_min=10))
QUARTERS = Site(shift("08:00-17:00", "office", rounding_min=15))
PAID = Site(shift("08:00-17:00", "office", breaks=BreakRules(deducted_min=30, punched_paid_min=15)))
FLEXIBLE = Site(shift("06:00-20:00", "flexible", kind=ShiftKind.FLEXIBLE, target_min=480))
THRESHOLDS = Site(shift("08:00-17:00", "office", half_day_under_min=300, absent_under_min=60))
FREE = Site()


@pytest.mark.parametrize(
    ("worked", "day", "expected"),
    [
        ("in 03-28 22:00, out 03-29 06:00", "03-28", "420 420 0 0 0 0"),  # 02:00 is 03:00: seven hours
        ("in 10-24 22:00, out 10-25 06:00", "10-24", "540 540 0 0 0 0"),  # 02:00 to 03:00 twice: nine hours
        ("in 03-27 22:00, out 03-28 06:00", "03-27", "480 480 0 0 0 0"),
        ("in 03-28 22:00, out 03-29 07:00", "03-28", "420 480 0 60 0 0"),  # an hour longer than seven
        ("in 10-24 22:00, out 10-25 05:00", "10-24", "540 480 0 0 0 60"),
        ("in 03-28 22:00, out 03-29 03:00", "03-28", "420 240 0 0 0 180"),  # 22 to 02 is followed by 03
        ("in 10-24 23:00, out 10-25 06:00", "10-24", "540 480 0 0 60 0"),
        ("in 10-24 22:00, out 10-25 02:30", "10-24", "540 270 0 0 0 270"),  # the first 02:30
        ("in 10-24 22:00, out 10-25 02:30'", "10-24", "540 330 0 0 0 210"),  # the second
        ("in 10-24 22:00, break_start 10-25 02:45, break_end 02:15', out 06:00", "10-24", "540 510 30 0 0 0"),
        ("in 03-28 22:00, break_start 03-29 01:45, break_end 03:15, out 06:00", "03-28", "420 390 30 0 0 0"),
    ],
)
def test_night_shifts_over_both_switches_last_what_really_elapses(worked: str, day: str, expected: str) -> None:
    assert figures(NIGHT.day(worked, day)) == expected


def test_times_of_a_long_night_carry_the_offsets_in_force_and_subtract_to_what_elapsed() -> None:
    found = NIGHT.day("in 10-24 22:00, out 10-25 06:00", "10-24")
    assert found is not None
    assert found.in_at is not None
    assert found.out_at is not None
    assert [found.in_at.isoformat(), found.out_at.isoformat()] == [
        "2026-10-24T22:00:00+02:00",
        "2026-10-25T06:00:00+01:00",
    ]
    assert found.out_at - found.in_at == timedelta(hours=9)


@pytest.mark.parametrize(
    ("site", "worked", "day", "expected"),
    [
        # A night shift belongs to its evening, whenever the person comes and goes.
        (NIGHT, "in 03-02 21:50, out 03-03 06:10", "03-02", "480 500 0 20 0 0"),
        (NIGHT, "in 03-02 21:50, out 03-03 06:10", "03-03", "480 0 0 0 0 0 absent"),
        (NIGHT, "in 03-03 00:30, out 06:00", "03-02", "480 330 0 0 150 0"),  # comes after midnight: 2.5 h late
        (NIGHT, "in 03-02 22:00, out 23:30", "03-02", "480 90 0 0 0 390"),  # leaves before midnight
        (NIGHT, "in 03-02 18:30, out 21:00", "03-02", "480 150 0 0 0 480"),  # only overtime before: missed it all
        (Site(shift("00:00-08:00", "owl")), "in 03-01 23:50, out 03-02 08:00", "03-02", "480 490 0 10 0 0"),
        # Without a plan a span belongs to the date of its in, and nothing is overtime.
        (FREE, "in 03-02 22:00, out 03-03 06:00", "03-02", "0 480 0 0 0 0"),
        (FREE, "in 03-02 22:00, out 03-03 06:00", "03-03", "-"),
        (FREE, "in 03-28 22:00, out 03-29 06:00", "03-28", "0 420 0 0 0 0"),
        # Split shifts: each stretch has its own beginning and end.
        (SPLIT, "in 03-02 08:00, out 12:00, in 16:00, out 20:00", "03-02", "480 480 0 0 0 0"),
        (SPLIT, "in 03-02 08:10, out 12:00, in 16:20, out 19:45", "03-02", "480 435 0 0 30 15"),
        (SPLIT, "in 03-02 08:00, out 12:00", "03-02", "480 240 0 0 0 240"),  # never came back
        (SPLIT, "in 03-02 16:00, out 20:00", "03-02", "480 240 0 0 240 0"),  # came for the second only
        (SPLIT, "in 03-02 08:00, out 20:00", "03-02", "480 720 0 240 0 0"),  # stayed
        # The office, an hour's lunch deducted.
        (LUNCH, "in 03-02 08:00, out 17:00", "03-02", "480 480 60 0 0 0"),
        (LUNCH, "in 03-02 08:00, out 12:30", "03-02", "480 270 0 0 0 270"),  # not longer than half: no lunch
        (LUNCH, "in 03-02 08:00, out 12:31", "03-02", "480 211 60 0 0 269"),
        (LUNCH, "in 03-02 08:00, out 12:00, in 12:20, out 17:00", "03-02", "480 480 40 0 0 0"),  # 20 min were taken
        (LUNCH, "in 03-02 08:00, out 12:00, in 13:30, out 17:00", "03-02", "480 450 0 0 0 0"),  # more than taken
        (LUNCH, "in 03-02 08:00, break_start 12:00, break_end 12:45, out 17:00", "03-02", "480 495 45 15 0 0"),
        # Of punched breaks 15 minutes are paid.
        (PAID, "in 03-02 08:00, break_start 12:00, break_end 12:10, out 17:00", "03-02", "510 540 0 30 0 0"),
        (
            PAID,
            "in 03-02 08:00, break_start 10:00, break_end 10:10, break_start 12:00, break_end 12:30, out 17:00",
            "03-02",
            "510 515 25 5 0 0",
        ),
        # Seconds: exact durations are added up, then rounded once, ties to even.
        (OFFICE, "in 03-02 08:00:00, out 12:00:20, in 13:00:00, out 17:00:20", "03-02", "540 481 0 0 0 0"),
        (OFFICE, "in 03-02 08:00:00, out 16:00:30", "03-02", "540 480 0 0 0 59"),
        (OFFICE, "in 03-02 08:00:00, out 16:01:30", "03-02", "540 482 0 0 0 58"),
    ],
)
def test_what_a_day_comes_to(site: Site, worked: str, day: str, expected: str) -> None:
    assert figures(site.day(worked, day)) == expected


@pytest.mark.parametrize(
    ("worked", "expected"),
    [
        ("in 03-02 08:05:59, out 17:00", "540 534 0 0 0 0"),  # five whole minutes: within the grace
        ("in 03-02 08:06:00, out 17:00", "540 534 0 0 6 0"),  # beyond it all of them count
        ("in 03-02 08:00, out 16:50", "540 530 0 0 0 0"),
        ("in 03-02 08:00, out 16:49", "540 529 0 0 0 11"),
        ("in 03-02 07:30, out 17:45", "540 615 0 75 0 0"),
    ],
)
def test_grace_forgives_whole_minutes_up_to_its_limit(worked: str, expected: str) -> None:
    assert figures(GRACE.day(worked, "03-02")) == expected


@pytest.mark.parametrize(
    ("worked", "expected"),
    [
        ("in 03-02 10:00, out 18:00", "480 480 0 0 0 0"),  # nobody is late in flexible time
        ("in 03-02 10:00, out 15:00", "480 300 0 0 0 0"),
        ("in 03-02 06:00, out 18:00", "480 720 0 240 0 0"),
        ("", "480 0 0 0 0 0 absent"),
    ],
)
def test_flexible_days_only_count_the_work(worked: str, expected: str) -> None:
    assert figures(FLEXIBLE.day(worked, "03-02")) == expected


def test_rounded_times_stand_beside_the_recorded_ones() -> None:
    found = QUARTERS.day("in 03-02 08:07:31, out 17:08", "03-02")
    assert found is not None
    assert clock_times(found) == [time(8, 7, 31), time(17, 8), time(8, 15), time(17, 15)]
    assert (found.worked_minutes, found.rounded_worked_minutes) == (540, 540)
    assert found.late_minutes == 7  # by the recorded time
    early = QUARTERS.day("in 03-02 08:07:30, out 17:22:30", "03-02")  # half-way: to the even quarter
    assert early is not None
    assert clock_times(early)[2:] == [time(8, 0), time(17, 30)]
    assert (early.worked_minutes, early.rounded_worked_minutes) == (555, 570)


@pytest.mark.parametrize(
    ("worked", "expected"),
    [
        ("", "540 0 0 0 0 0 absent"),
        ("in 03-02 08:00, out 08:59", "540 59 0 0 0 0 absent"),  # less than an hour doesn't count as having come
        ("in 03-02 08:00, out 09:00", "540 60 0 0 0 480 half_day"),
        ("in 03-02 08:00, out 12:59", "540 299 0 0 0 241 half_day"),
        ("in 03-02 08:00, out 13:00", "540 300 0 0 0 240"),
        ("in 03-02 08:00", "540 0 0 0 0 0 missing_out(1)"),  # was seen: not absent
        ("out 03-02 17:00", "540 0 0 0 0 0 missing_in(1)"),
    ],
)
def test_half_days_and_absence(worked: str, expected: str) -> None:
    assert figures(THRESHOLDS.day(worked, "03-02")) == expected


HALF = Leave("leave", "ada", on("03-02"), on("03-02"), "vacation", half_day=True)
FULL = replace(HALF, half_day=False)


@pytest.mark.parametrize(
    ("site", "worked", "expected"),
    [
        (replace(LUNCH, leaves=(HALF,)), "in 03-02 08:00, out 12:00", "240 240 0 0 0 0"),
        (replace(LUNCH, leaves=(HALF,)), "in 03-02 13:00, out 17:00", "240 240 0 0 0 0"),
        (replace(LUNCH, leaves=(HALF,)), "in 03-02 13:10, out 17:00", "240 230 0 0 10 0"),  # late for its half
        (replace(LUNCH, leaves=(HALF,)), "in 03-02 10:00, out 14:00", "240 240 0 0 0 0"),
        (replace(LUNCH, leaves=(HALF,)), "", "240 0 0 0 0 0 absent"),
        (replace(LUNCH, leaves=(FULL,)), "", "0 0 0 0 0 0"),
        (replace(LUNCH, leaves=(FULL,)), "in 03-02 09:00, out 11:00", "0 120 0 120 0 0"),  # came in on leave
        (replace(LUNCH, holidays={on("03-02"): "Founders' day"}), "", "0 0 0 0 0 0"),
        (replace(LUNCH, holidays={on("03-02"): "Founders' day"}), "in 03-02 08:00, out 17:00", "0 480 60 480 0 0"),
        (replace(LUNCH, days_off=("03-02",)), "", "-"),
        (replace(LUNCH, days_off=("03-02",)), "in 03-02 11:00, out 13:00", "0 120 0 120 0 0"),
    ],
)
def test_leave_holidays_and_days_off(site: Site, worked: str, expected: str) -> None:
    assert figures(site.day(worked, "03-02")) == expected


def test_leave_and_holidays_are_named_on_the_sheet() -> None:
    vacation = replace(OFFICE, leaves=(FULL,)).day("", "03-02")
    holiday = replace(OFFICE, holidays={on("03-02"): "Founders' day"}).day("", "03-02")
    assert vacation is not None
    assert holiday is not None
    assert (vacation.leave, vacation.absent, holiday.holiday, holiday.absent) == (
        "vacation", False, "Founders' day", False,
    )  # fmt: skip


TIERS = OvertimeRules(daily=(OvertimeTier(480, 1.25), OvertimeTier(600, 1.5)))
WEEK = OvertimeRules(weekly=(OvertimeTier(2400, 1.5), OvertimeTier(2880, 2.0)))
BOTH = OvertimeRules(daily=(OvertimeTier(600, 2.0),), weekly=(OvertimeTier(2400, 1.5),))


@pytest.mark.parametrize(
    ("out", "expected"),
    [
        ("16:00", []),
        ("16:01", [(1.25, 1)]),
        ("18:00", [(1.25, 120)]),
        ("19:30", [(1.25, 120), (1.5, 90)]),
    ],
)
def test_daily_overtime_by_tiers(out: str, expected: list[tuple[float, int]]) -> None:
    found = Site(shift("08:00-16:00", overtime=TIERS)).day(f"in 03-02 08:00, out {out}", "03-02")
    assert found is not None
    assert [(tier.rate, tier.minutes) for tier in found.overtime] == expected


@pytest.mark.parametrize(
    ("rules", "outs", "expected"),
    [
        # Mon to Sat from 08:00. Nine hours a day: 40 h are reached on Friday after 4 h.
        (WEEK, "17:00 17:00 17:00 17:00 17:00", [[], [], [], [], [(1.5, 300)]]),
        # 45 h by Friday, Saturday 9 h: 3 h up to 48 h, then double.
        (WEEK, "17:00 17:00 17:00 17:00 17:00 17:00", [[], [], [], [], [(1.5, 300)], [(1.5, 180), (2.0, 360)]]),
        # 12 h a day: 2 h daily overtime at double rate don't count towards the week; 40 h regular after Thursday.
        (BOTH, "20:00 20:00 20:00 20:00 20:00", [[(2.0, 120)]] * 4 + [[(1.5, 600), (2.0, 120)]]),
    ],
)
def test_weekly_overtime_begins_beyond_the_week_threshold(
    rules: OvertimeRules, outs: str, expected: list[list[tuple[float, int]]]
) -> None:
    worked = ", ".join(f"in 03-{2 + index:02} 08:00, out {out}" for index, out in enumerate(outs.split()))
    site = Site(shift("08:00-17:00", overtime=rules))
    sheet = site.sheet(worked, on("03-02"), on("03-08"))
    assert [[(tier.rate, tier.minutes) for tier in day.overtime] for day in sheet.days[: len(expected)]] == expected
    # A report on a part of the week sees the work of the whole week.
    alone = site.day(worked, "03-06")
    assert alone is not None
    assert [(tier.rate, tier.minutes) for tier in alone.overtime] == expected[4]


def test_the_week_begins_when_the_site_says() -> None:
    worked = ", ".join(f"in 03-{day:02} 08:00, out 20:00" for day in range(4, 8))  # Wed to Sat, 12 h: 48 h
    site = Site(shift("08:00-17:00", overtime=WEEK))
    assert site.sheet(worked, on("03-01"), on("03-10")).days[6].overtime_minutes == 480
    friday = replace(site, week_start=4).sheet(worked, on("03-01"), on("03-10"))
    assert sum(day.overtime_minutes for day in friday.days) == 0  # 24 h in either week


@pytest.mark.parametrize(
    ("now", "worked", "expected"),
    [
        ("03-02 07:00", "", "540 0 0 0 0 0 in_progress"),  # expected later
        ("03-02 16:59", "", "540 0 0 0 0 0 in_progress"),
        ("03-02 17:00", "", "540 0 0 0 0 0 absent"),
        ("03-02 12:00", "in 03-02 08:20", "540 0 0 0 20 0 in_progress"),  # still there
        ("03-02 12:30", "in 03-02 08:00, out 12:00", "540 240 0 0 0 0 in_progress"),  # may come back
        ("03-02 23:00", "in 03-02 08:00", "540 0 0 0 0 0 in_progress"),  # may still be there
        ("03-03 00:01", "in 03-02 08:00", "540 0 0 0 0 0 missing_out(1)"),  # 16 hours later not any more
    ],
)
def test_what_isnt_over_isnt_judged(now: str, worked: str, expected: str) -> None:
    assert figures(replace(OFFICE, now_utc=local(now)).day(worked, "03-02")) == expected


@pytest.mark.parametrize(
    ("worked", "expected"),
    [
        ("in 03-02 08:00, in 12:00, out 12:30, out 17:00", "540 540 0 0 0 0"),  # whatever they say
        ("out 03-02 08:00, out 12:00, in 17:00", "540 540 0 0 0 0"),
        ("in 03-02 08:00", "540 0 0 0 0 0 missing_out(1)"),
        ("out 03-02 17:00", "540 0 0 0 0 0 missing_in(1)"),
        ("in 03-02 08:00, break_start 12:00, break_end 12:30, out 17:00", "540 510 30 0 0 0"),
    ],
)
def test_first_and_last_sighting_count_under_that_policy(worked: str, expected: str) -> None:
    assert figures(replace(OFFICE, policy=PunchPolicy.FIRST_LAST).day(worked, "03-02")) == expected


def test_first_and_last_of_a_night_shift_lie_on_two_dates() -> None:
    night = replace(NIGHT, policy=PunchPolicy.FIRST_LAST)
    sheet = night.sheet(
        "in 03-02 21:58, out 03-03 02:00, in 06:03, in 21:50, out 03-04 06:00", on("03-02"), on("03-03")
    )
    assert [figures(day) for day in sheet.days] == ["480 485 0 5 0 0", "480 490 0 10 0 0"]


def test_nothing_is_expected_outside_of_the_employment_and_work_there_is_flagged() -> None:
    person = Employee("ada", "1", "Ada", hired_on=on("03-03"), left_on=on("03-04"))
    site = replace(OFFICE, employee=person)
    sheet = site.sheet("in 03-02 08:00, out 17:00, in 03-05 08:00, out 12:00", on("03-01"), on("03-06"))
    assert {day.day.day: figures(day) for day in sheet.days} == {
        2: "0 540 0 0 0 0 before_hiring(1 2)",
        3: "540 0 0 0 0 0 absent",
        4: "540 0 0 0 0 0 absent",
        5: "0 240 0 0 0 0 after_leaving(3 4)",
    }


def test_a_punch_of_a_clock_that_jumped_is_doubted_until_it_is_corrected() -> None:
    first, last = punches("in 03-02 08:00, out 17:00")
    doubted = replace(first, clock_jump_s=-3600)
    assert figures(OFFICE.day([doubted, last], "03-02")) == "540 540 0 0 0 0 clock_jumped(1)"
    assert figures(OFFICE.day([replace(doubted, corrected=True), last], "03-02")) == "540 540 0 0 0 0"


def test_a_correction_that_moves_a_punch_over_midnight_moves_the_work() -> None:
    came, left = punches("in 03-03 00:30, out 03-03 06:00")
    moved = replace(came, at_utc=local("03-02 23:30"), corrected=True)
    before, after = (FREE.sheet([each, left], on("03-01"), on("03-05")) for each in (came, moved))
    assert [(day.day.day, day.worked_minutes) for day in before.days] == [(3, 330)]
    assert [(day.day.day, day.worked_minutes) for day in after.days] == [(2, 390)]


def test_a_night_worker_whose_in_is_before_the_first_day_isnt_missing_an_in() -> None:
    worked = "in 03-01 22:00, out 03-02 06:00, in 22:00, out 03-03 06:00"
    sheet = NIGHT.sheet(worked, on("03-02"), on("03-02"))
    assert [figures(day) for day in sheet.days] == ["480 480 0 0 0 0"]


def test_a_shift_of_24_hours_is_no_long_span() -> None:
    duty = Site(shift("08:00-08:00", "duty"), days_off=("03-03",))
    assert figures(duty.day("in 03-02 08:00, out 03-03 08:00", "03-02")) == "1440 1440 0 0 0 0"


def test_days_follow_the_zone_of_the_shift() -> None:
    abroad = Site(shift("08:00-17:00", "office", zone="Asia/Kolkata", rounding_min=15))
    found = abroad.day([*punches("in 03-02 08:04, out 17:00", "Asia/Kolkata")], "03-02")
    assert found is not None
    assert (found.zone, figures(found)) == ("Asia/Kolkata", "540 536 0 0 4 0")
    assert found.in_at is not None
    assert found.in_at.isoformat() == "2026-03-02T08:04:00+05:30"
    assert clock_times(found)[2] == time(8, 0)


def test_no_plans_at_all_make_an_empty_sheet() -> None:
    assert FREE.sheet("", on("03-01"), on("03-31")).days == ()
