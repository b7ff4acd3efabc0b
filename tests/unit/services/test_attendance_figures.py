"""Figures for charts, counted by hand."""

from datetime import date, datetime, timedelta, timezone

from attendance_app.domain.people import Employee
from attendance_app.domain.timesheets import Timesheet, TimesheetDay
from attendance_app.services.attendance_figures import Arrivals, arrivals, weekly_hours


def worked(day: date, hour: int, minute: int, minutes: int) -> TimesheetDay:
    came = datetime(day.year, day.month, day.day, hour, minute, tzinfo=timezone(timedelta(hours=7)))
    return TimesheetDay(
        "ada",
        day,
        "Asia/Bangkok",
        "",
        0,
        (),
        came,
        None,
        came,
        None,
        minutes,
        minutes,
        0,
        (),
        0,
        0,
        False,
        False,
        "",
        "",
        (),
    )


def sheet(*days: TimesheetDay, employee_id: str = "ada") -> Timesheet:
    return Timesheet(employee_id, date(2026, 11, 1), date(2026, 11, 30), days)


def test_arrivals_are_counted_by_quarter_of_the_local_hour() -> None:
    days = [worked(date(2026, 11, day), 8, minute, 60) for day, minute in ((2, 0), (3, 14), (4, 15), (5, 59))]
    assert arrivals([sheet(*days)]) == Arrivals(32, (2, 1, 0, 1))


def test_without_anybody_there_are_no_arrivals() -> None:
    assert arrivals([sheet()]) == Arrivals(0, ())


def test_hours_are_added_up_by_department_and_week() -> None:
    people = {
        "ada": Employee("ada", "1", "Ada", "Lab"),
        "joan": Employee("joan", "2", "Joan", "Office"),
        "mary": Employee("mary", "3", "Mary", "Lab"),
    }
    sheets = [
        sheet(worked(date(2026, 11, 1), 8, 0, 60), worked(date(2026, 11, 2), 8, 0, 90)),  # a Sunday and a Monday
        sheet(worked(date(2026, 11, 9), 8, 0, 120), employee_id="joan"),
        sheet(worked(date(2026, 11, 8), 8, 0, 30), employee_id="mary"),
    ]
    found = weekly_hours(sheets, people, date(2026, 11, 1), date(2026, 11, 9), week_starts_on=0)
    assert found.weeks == (date(2026, 10, 26), date(2026, 11, 2), date(2026, 11, 9))
    assert dict(found.hours) == {"Lab": (1.0, 2.0, 0.0), "Office": (0.0, 0.0, 2.0)}
    assert list(found.hours) == ["Lab", "Office"]
    from_sunday = weekly_hours(sheets, people, date(2026, 11, 1), date(2026, 11, 7), week_starts_on=6)
    assert from_sunday.weeks == (date(2026, 11, 1),)
    assert from_sunday.hours["Lab"] == (2.5,)
