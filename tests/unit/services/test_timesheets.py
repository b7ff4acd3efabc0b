"""Timesheets made from a real database."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.shifts import OvertimeRules, OvertimeTier
from attendance_app.domain.timesheets import ExceptionKind, Timesheet
from attendance_app.errors import UserError
from tests.fakes.reporting import Site, instant
from tests.fakes.worked_days import figures

MARCH = date(2026, 3, 1), date(2026, 3, 31)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    opened = Site(tmp_path, "04-01 12:00")
    yield opened
    opened.close()


def on(day: int, month: int = 3) -> date:
    return date(2026, month, day)


def seen(sheet: Timesheet) -> dict[int, str]:
    """Days with punches, by day of the month."""
    return {day.day.day: figures(day) for day in sheet.days if day.spans}


def test_sheets_come_by_name_for_everybody_or_for_those_asked_for(site: Site) -> None:
    bob, ada = site.hire("Bob"), site.hire("Ada")
    site.punch(ada, "in 03-02 08:00, out 12:00")
    sheets = site.application.timesheets.of(None, *MARCH)
    assert [sheet.employee_id for sheet in sheets] == [ada.id, bob.id]
    assert [sum(day.worked_minutes for day in sheet.days) for sheet in sheets] == [240, 0]
    assert [sheet.employee_id for sheet in site.application.timesheets.of([bob.id, "nobody"], *MARCH)] == [bob.id]


def test_few_and_many_people_get_the_same_sheets(site: Site) -> None:
    office, night = site.shift(), site.shift("22:00-06:00", "night")
    staff = [site.hire(f"Person {number:02}", night if number % 2 else office) for number in range(12)]
    for person in staff:
        site.punch(person, "in 03-02 08:00, out 17:00, in 03-03 21:55, out 03-04 06:00")
    service = site.application.timesheets
    assert service.of(None, *MARCH) == [service.of([person.id], *MARCH)[0] for person in staff]


def test_a_night_shift_that_began_before_the_first_day_belongs_to_that_evening(site: Site) -> None:
    ada = site.hire("Ada", site.shift("22:00-06:00", "night"))
    site.punch(ada, "in 03-01 21:58, out 03-02 06:00, in 22:00, out 03-03 06:00")
    (sheet,) = site.application.timesheets.of([ada.id], on(2), on(2))
    assert [figures(day) for day in sheet.days] == ["480 480 0 0 0 0"]


def test_weekly_overtime_counts_the_days_of_the_week_before_the_period(site: Site) -> None:
    rules = OvertimeRules(weekly=(OvertimeTier(2400, 1.5),))
    ada = site.hire("Ada", site.shift("08:00-20:00", overtime=rules))
    site.punch(ada, ", ".join(f"in 03-{day:02} 08:00, out 20:00" for day in range(2, 7)))  # Mon to Fri: 60 h
    (sheet,) = site.application.timesheets.of([ada.id], on(6), on(6))
    assert sheet.days[0].overtime_minutes == 720
    site.set_up(week_starts_on=4)  # Friday
    (sheet,) = site.application.timesheets.of([ada.id], on(6), on(6))
    assert sheet.days[0].overtime_minutes == 0


def test_the_first_last_policy_of_the_settings_counts(site: Site) -> None:
    ada = site.hire("Ada")
    site.punch(ada, "in 03-02 08:00, out 12:00, out 17:00")
    (toggled,) = site.application.timesheets.of([ada.id], on(2), on(2))
    site.use(PunchPolicy.FIRST_LAST)
    (first_last,) = site.application.timesheets.of([ada.id], on(2), on(2))
    assert [toggled.days[0].worked_minutes, first_last.days[0].worked_minutes] == [240, 540]


def test_deactivated_people_are_listed_for_the_days_they_worked(site: Site) -> None:
    ada = site.hire("Ada")
    site.punch(ada, "in 03-02 08:00, out 17:00")
    site.application.people.deactivate(ada.id)
    assert [sheet.employee_id for sheet in site.application.timesheets.of(None, *MARCH)] == [ada.id]
    assert site.application.timesheets.of(None, on(1, 2), on(28, 2)) == []


def test_people_work_by_their_own_zone(site: Site) -> None:
    ada = site.hire("Ada", site.shift(), zone="America/New_York")
    site.punch(ada, "in 03-02 14:00, out 23:00, in 03-09 13:00, out 22:00")  # New York switches on 8 March
    (sheet,) = site.application.timesheets.of([ada.id], *MARCH)
    assert seen(sheet) == {2: "540 540 0 0 0 0", 9: "540 540 0 0 0 0"}


def test_a_person_who_left_is_expected_until_the_last_day(site: Site) -> None:
    ada = site.hire("Ada", site.shift(), hired_on=on(30))
    (sheet,) = site.application.timesheets.of([ada.id], *MARCH)
    assert [(day.day, day.absent) for day in sheet.days] == [(on(30), True), (on(31), True)]


def test_a_night_over_the_end_of_the_period_is_whole(site: Site) -> None:
    ada = site.hire("Ada", site.shift("22:00-06:00", "night"))
    site.punch(ada, "in 03-30 22:00, out 03-31 06:00")
    (sheet,) = site.application.timesheets.of([ada.id], on(30), on(30))
    assert seen(sheet) == {30: "480 480 0 0 0 0"}


def test_a_missing_out_stays_on_its_day(site: Site) -> None:
    ada = site.hire("Ada", site.shift())
    site.punch(ada, "in 03-02 08:00, in 03-03 08:00, out 17:00")
    (sheet,) = site.application.timesheets.of([ada.id], on(2), on(3))
    assert [[oddity.kind for oddity in day.exceptions] for day in sheet.days] == [[ExceptionKind.MISSING_OUT], []]
    assert [day.worked_minutes for day in sheet.days] == [0, 540]


def test_a_correction_that_moves_a_punch_over_midnight_moves_the_work(site: Site) -> None:
    ada = site.hire("Ada")
    came, _left = site.punch(ada, "in 03-03 00:30, out 06:00")
    site.application.correcting.move(came.id, instant("03-02 23:30"), None, "the clock was wrong", "admin")
    (sheet,) = site.application.timesheets.of([ada.id], *MARCH)
    assert seen(sheet) == {2: "0 390 0 0 0 0"}


def test_a_punch_of_a_clock_that_jumped_is_settled_by_confirming_it(site: Site) -> None:
    ada = site.hire("Ada")
    (came,) = site.punch(ada, "in 03-02 08:00", clock_jump_s=3600)
    site.punch(ada, "out 03-02 17:00")
    service = site.application.timesheets
    assert seen(service.of([ada.id], *MARCH)[0]) == {2: f"0 540 0 0 0 0 clock_jumped({came.id})"}
    site.application.correcting.move(came.id, None, None, "was right", "admin")
    assert seen(service.of([ada.id], *MARCH)[0]) == {2: "0 540 0 0 0 0"}


@pytest.mark.parametrize(
    ("first", "last"),
    [(on(2), on(1)), (date(1960, 1, 1), on(1)), (on(1), date.max), (date.min, date.min + timedelta(days=1))],
)
def test_periods_that_cannot_be_are_refused_in_words(site: Site, first: date, last: date) -> None:
    with pytest.raises(UserError):
        site.application.timesheets.of(None, first, last)
