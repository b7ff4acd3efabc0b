"""Timesheets worked out by hand, for those who only pass them on."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from attendance_app.domain.timesheets import (
    DayException,
    ExceptionKind,
    TierMinutes,
    Timesheet,
    TimesheetDay,
    WorkSpan,
)

WINTER, SUMMER = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))


class FakeTimesheets:
    """Gives what it was given."""

    def __init__(self, *sheets: Timesheet) -> None:
        self.sheets = list(sheets)
        self.asked: list[tuple[tuple[str, ...] | None, date, date]] = []

    def of(self, employee_ids: Sequence[str] | None, first: date, last: date) -> list[Timesheet]:
        """The sheets of these people."""
        self.asked.append((None if employee_ids is None else tuple(employee_ids), first, last))
        return [sheet for sheet in self.sheets if employee_ids is None or sheet.employee_id in employee_ids]


def day(employee_id: str, on: date, **more: object) -> TimesheetDay:
    """A day off, but for what is said otherwise."""
    fields: dict[str, object] = {
        "employee_id": employee_id,
        "day": on,
        "zone": "Europe/Berlin",
        "shift": "",
        "planned_minutes": 0,
        "spans": (),
        "in_at": None,
        "out_at": None,
        "rounded_in_at": None,
        "rounded_out_at": None,
        "worked_minutes": 0,
        "rounded_worked_minutes": 0,
        "break_minutes": 0,
        "overtime": (),
        "late_minutes": 0,
        "early_minutes": 0,
        "absent": False,
        "half_day": False,
        "holiday": "",
        "leave": "",
        "exceptions": (),
        **more,
    }
    return TimesheetDay(**fields)  # type: ignore[arg-type]


def short_night(employee_id: str) -> TimesheetDay:
    """22:03 to 06:00 over the night in which the clock goes forwards: 6 h 57, less half an hour of break."""
    begin = datetime(2026, 3, 28, 22, 3, 20, tzinfo=WINTER)
    end = datetime(2026, 3, 29, 6, 0, tzinfo=SUMMER)
    return day(
        employee_id,
        date(2026, 3, 28),
        shift="=Night",
        planned_minutes=390,
        spans=(WorkSpan(begin, end),),
        in_at=begin,
        out_at=end,
        rounded_in_at=datetime(2026, 3, 28, 22, 0, tzinfo=WINTER),
        rounded_out_at=end,
        worked_minutes=387,
        rounded_worked_minutes=390,
        break_minutes=30,
        late_minutes=3,
    )


def long_day(employee_id: str) -> TimesheetDay:
    """12 h 20 of work: 8 planned, 2 h at time and a half, 2 h 20 double."""
    begin = datetime(2026, 3, 30, 7, 0, tzinfo=SUMMER)
    end = begin + timedelta(hours=12, minutes=20)
    return day(
        employee_id,
        date(2026, 3, 30),
        shift="Day",
        planned_minutes=480,
        spans=(WorkSpan(begin, end),),
        in_at=begin,
        out_at=end,
        rounded_in_at=begin,
        rounded_out_at=end,
        worked_minutes=740,
        rounded_worked_minutes=740,
        overtime=(TierMinutes(1.5, 120), TierMinutes(2.0, 140)),
    )


def missing_out(employee_id: str) -> TimesheetDay:
    """An in alone: flagged, nothing counted."""
    begin = datetime(2026, 3, 31, 8, 57, tzinfo=SUMMER)
    return day(
        employee_id,
        date(2026, 3, 31),
        shift="Day",
        planned_minutes=480,
        spans=(WorkSpan(begin, None),),
        in_at=begin,
        rounded_in_at=begin,
        exceptions=(
            DayException(ExceptionKind.MISSING_OUT, ("p1",)),
            DayException(ExceptionKind.CLOCK_JUMPED, ("p1",)),
        ),
    )


def absent(employee_id: str) -> TimesheetDay:
    """A planned day without work."""
    return day(employee_id, date(2026, 3, 30), shift="Day", planned_minutes=480, absent=True)
