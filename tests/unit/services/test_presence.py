"""Who is there: the board of a day, the month grid and the work list, on a real database."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from attendance_app.domain.people import Employee
from attendance_app.domain.presence import DayBoard, DayMark, PersonToday
from attendance_app.domain.punches import PunchKind
from tests.fakes.reporting import Site, instant


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    opened = Site(tmp_path)
    yield opened
    opened.close()


def on(day: int) -> date:
    return date(2026, 3, day)


def of(board: DayBoard, person: Employee) -> PersonToday:
    return next(each for each in board.people if each.employee == person)


def told(board: DayBoard, person: Employee) -> str:
    """State, since when and how many minutes late; "08:00" or "01 22:00" of the day before."""
    found = of(board, person)
    since = ""
    if found.since:
        since = f" {found.since:%H:%M}" if found.since.date() == board.day else f" {found.since:%d %H:%M}"
    return f"{found.state.value}{since} {found.late_minutes}"


@pytest.mark.parametrize(
    ("now", "punches", "expected"),
    [
        ("03-02 07:00", "", "expected 0"),
        ("03-02 08:05", "", "expected 0"),  # within the grace
        ("03-02 08:06", "", "late 6"),
        ("03-02 12:00", "", "late 240"),
        ("03-02 17:00", "", "absent 0"),
        ("03-02 12:00", "in 03-02 08:02", "in 08:02 0"),
        ("03-02 12:00", "in 03-02 08:20", "in 08:20 20"),
        ("03-02 12:10", "in 03-02 08:00, break_start 12:00", "on_break 12:00 0"),
        ("03-02 12:40", "in 03-02 08:00, break_start 12:00, break_end 12:30", "in 08:00 0"),
        ("03-02 12:40", "in 03-02 08:00, out 12:00", "gone 12:00 0"),
        ("03-02 13:40", "in 03-02 08:00, out 12:00, in 13:00", "in 13:00 0"),
        ("03-02 23:00", "in 03-02 08:00, out 17:00", "gone 17:00 0"),
        ("03-02 07:00", "in 03-01 08:00", "expected 0"),  # yesterday's out is missing: nobody is there
        ("03-03 01:00", "in 03-02 08:00", "unclear 0"),  # asked of the 2nd on the 3rd
    ],
)
def test_an_office_day_from_morning_to_night(site: Site, now: str, punches: str, expected: str) -> None:
    ada = site.hire("Ada", site.shift(grace_late_min=5))
    if punches:
        site.punch(ada, punches)
    site.now(now)
    assert told(site.application.presence.today(on(2)), ada) == expected


@pytest.mark.parametrize(
    ("now", "punches", "expected"),
    [
        ("03-02 12:00", "", "expected 0"),
        ("03-02 23:00", "in 03-02 21:58", "in 21:58 0"),
        ("03-03 02:00", "in 03-02 21:58", "in 02 21:58 0"),  # after midnight still there
        ("03-03 02:00", "", "late 240"),  # last night's shift is still on
        ("03-03 02:00", "in 03-02 22:00, out 23:00", "expected 0"),  # went home; tonight again
        ("03-03 07:00", "in 03-02 21:58, out 03-03 06:00", "expected 0"),
        ("03-03 23:00", "in 03-02 21:58, out 03-03 06:00", "late 60"),
        ("03-03 23:00", "in 03-02 21:58, out 03-03 06:00, in 22:00", "in 22:00 0"),
    ],
)
def test_a_night_worker_over_midnight(site: Site, now: str, punches: str, expected: str) -> None:
    ada = site.hire("Ada", site.shift("22:00-06:00", "night"))
    if punches:
        site.punch(ada, punches)
    site.now(now)
    assert told(site.application.presence.today(), ada) == expected


def test_a_night_worker_who_went_home_this_morning_and_is_off_tonight_is_gone(site: Site) -> None:
    night = site.shift("22:00-06:00", "night")
    ada = site.hire("Ada")
    site.application.scheduling.assign(ada.code, night.name, on(2), on(2), author="admin")
    site.punch(ada, "in 03-02 22:00, out 03-03 06:00")
    site.now("03-03 09:00")
    assert told(site.application.presence.today(), ada) == "gone 06:00 0"


def test_leave_holidays_days_off_and_people_without_schedule(site: Site) -> None:
    office = site.shift()
    ada, bob = site.hire("Ada", office), site.hire("Bob")
    scheduling = site.application.scheduling
    scheduling.add_leave(ada.code, on(2), on(2), "vacation", author="admin")
    scheduling.holidays.add(on(3), "Founders' day", "admin")
    monday, tuesday = (site.application.presence.today(on(day)) for day in (2, 3))
    assert [told(monday, ada), told(tuesday, ada), told(monday, bob)] == ["on_leave 0", "holiday 0", "off 0"]
    assert of(monday, ada).day is not None
    assert of(monday, ada).expected_from is None


def test_between_the_stretches_of_a_split_shift_the_next_is_expected(site: Site) -> None:
    ada = site.hire("Ada", site.shift("08:00-12:00 16:00-20:00", "split"))
    site.punch(ada, "in 03-02 08:00, out 12:00")
    site.now("03-02 13:00")
    found = of(site.application.presence.today(), ada)
    assert found.expected_from is not None
    assert (found.state.value, f"{found.expected_from:%H:%M%z}") == ("gone", "16:00+0100")


def test_yesterdays_missing_out_is_to_be_resolved_this_morning(site: Site) -> None:
    ada = site.hire("Ada", site.shift())
    (came,) = site.punch(ada, "in 03-01 08:00")
    site.punch(ada, "in 03-02 08:00")
    site.now("03-02 09:00")
    board = site.application.presence.today()
    assert [(each.day, each.exception.kind.value) for each in board.exceptions] == [(on(1), "missing_out")]
    assert [punch.id for punch in board.exceptions[0].punches] == [came.id]
    assert told(board, ada) == "in 08:00 0"
    assert [person.employee for person in board.late] == []


def test_the_work_list_is_by_day_and_empties_as_exceptions_are_resolved(site: Site) -> None:
    bob, ada = site.hire("Bob"), site.hire("Ada")
    site.punch(bob, "in 03-01 08:00, in 08:30, out 12:00")
    site.punch(ada, "out 03-02 17:00, in 03-01 09:00")
    site.now("03-10 12:00")
    presence = site.application.presence
    found = presence.work_list(on(1), on(31))
    assert [(each.day.day, each.employee.name, each.exception.kind.value) for each in found] == [
        (1, "Ada", "missing_out"),
        (1, "Bob", "double_in"),
        (2, "Ada", "missing_in"),
    ]
    assert [len(each.punches) for each in found] == [1, 2, 1]
    correcting = site.application.correcting
    correcting.add(ada.code, PunchKind.OUT, instant("03-01 12:00"), "went home", "admin")
    correcting.add(ada.code, PunchKind.IN, instant("03-02 13:00"), "came", "admin")
    assert [each.employee.name for each in presence.work_list(on(1), on(31))] == ["Bob"]
    correcting.void(found[1].punches[1].id, "pressed twice", "admin")
    assert presence.work_list(on(1), on(31)) == []


def test_the_month_at_a_glance(site: Site) -> None:
    ada, bob = site.hire("Ada", site.shift()), site.hire("Bob")
    site.punch(ada, "in 03-02 08:00, out 17:00, in 03-03 08:30, out 17:00, in 03-04 08:00")
    site.application.scheduling.add_leave(ada.code, on(5), on(5), "sick", author="admin")
    site.now("03-07 12:00")
    grid = site.application.presence.month_grid(on(1), on(8))
    assert [row.employee for row in grid.rows] == [ada, bob]
    assert grid.days[0] == on(1)
    assert [cell.mark for cell in grid.rows[0].cells] == [
        DayMark.ABSENT,
        DayMark.WORKED,
        DayMark.LATE,
        DayMark.EXCEPTION,
        DayMark.LEAVE,
        DayMark.ABSENT,
        DayMark.IN_PROGRESS,
        DayMark.IN_PROGRESS,
    ]
    assert {cell.mark for cell in grid.rows[1].cells} == {DayMark.OFF}
