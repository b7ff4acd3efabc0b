"""Timesheets and punches in the layouts that payroll programs import. Depends on the domain; pure.

Names of people, pay items and companies must be those of the payroll program. What this program cannot know stays blank
unless the request fills it (`ExportRequest.fill`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheets import TimesheetDay
from attendance_app.errors import UserError
from attendance_app.services.exporting.punch_table import PunchLine
from attendance_app.services.exporting.requests import HoursStyle
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table
from attendance_app.services.exporting.timesheet_table import TimesheetRow, by_person

_DOUBLE_TIME = 2.0
ADP_BATCH, ADP_DOUBLE_TIME_CODE = "Batch ID", "Hours 3 Code"
ADP_COLUMNS = (
    Column("Co Code"),
    Column(ADP_BATCH),
    Column("File #"),
    Column("Employee Name"),
    Column("Reg Hours", CellKind.DURATION, hours=HoursStyle.DECIMAL),
    Column("O/T Hours", CellKind.DURATION, hours=HoursStyle.DECIMAL),
    Column(ADP_DOUBLE_TIME_CODE),
    Column("Hours 3 Amount", CellKind.DURATION, hours=HoursStyle.DECIMAL),
)
QUICKBOOKS_COLUMNS = (
    Column("Employee"),
    Column("Date", CellKind.DAY, pattern="%m/%d/%Y"),
    Column("Customer"),
    Column("Service Item"),
    Column("Payroll Item"),
    Column("Duration", CellKind.DURATION, hours=HoursStyle.HHMM),
    Column("Class"),
    Column("Billable"),
    Column("Notes"),
)
FRAPPE_COLUMNS = (
    Column("Employee"),
    Column("Log Type"),
    Column("Time", CellKind.INSTANT, pattern="%Y-%m-%d %H:%M:%S"),
    Column("Location / Device ID"),
)
_FRAPPE_LOG_TYPES = {
    PunchKind.IN: "IN",
    PunchKind.OUT: "OUT",
    PunchKind.BREAK_START: "OUT",
    PunchKind.BREAK_END: "IN",
}


def adp_table(rows: Sequence[TimesheetRow], last: date, fill: Mapping[str, str]) -> Table:
    """A row a person for the period, as ADP Workforce Now imports paydata: decimal hours, two places.

    Co Code, Batch ID and File # are the first three columns, as they must be; File # is the person's code. The batch is
    the last day (YYMMDD) unless filled. Overtime below double time is O/T Hours; from double time on it is Hours 3,
    whose code every company chooses itself. People without work are left out.

    Source: ADP Marketplace, "Automated Paydata Integration for ADP Workforce Now", list of fields
    (https://apps.adp.com/en-US/apps/372723/automated-paydata-integration-for-adp-workforce-now/features);
    headings as in the exports of time clocks to it, such as
    https://sundialtimesystems.freshdesk.com/support/solutions/articles/1000241796-realtime-adp-export.

    Raises:
        UserError: there is double time, and no Hours 3 Code is filled in.
    """
    people = list(by_person(rows))
    code = fill.get(ADP_DOUBLE_TIME_CODE, "")
    if not code and any(_overtime(days)[1] for _person, days in people):
        raise UserError(
            "Some overtime is paid at double time or more, and ADP needs your company's code for such hours.",
            'Fill in the column "{column}".',
            column=ADP_DOUBLE_TIME_CODE,
        )
    batch = fill.get(ADP_BATCH, "") or f"{last:%y%m%d}"
    return Table("ADP", ADP_COLUMNS, _adp_rows(rows, batch, code))


def _adp_rows(rows: Sequence[TimesheetRow], batch: str, code: str) -> Iterator[tuple[Cell, ...]]:
    for person, days in by_person(rows):
        worked = sum(day.worked_minutes for day in days)
        overtime, double = _overtime(days)
        if worked:
            yield (
                None,
                batch,
                person.code,
                person.name,
                worked - overtime - double,
                overtime,
                code if double else None,
                double or None,
            )


def _overtime(days: Iterable[TimesheetDay]) -> tuple[int, int]:
    """Minutes below double time, and from it on."""
    tiers = [tier for day in days for tier in day.overtime]
    double = sum(tier.minutes for tier in tiers if tier.rate >= _DOUBLE_TIME)
    return sum(tier.minutes for tier in tiers) - double, double


def quickbooks_table(rows: Sequence[TimesheetRow]) -> Table:
    """Time activities, as importers into QuickBooks take them: a row a person, day and pay item, durations as h:mm.

    The employee is the name as QuickBooks lists it, the pay items are "Regular Pay", "Overtime Pay" and, from double
    time on, "Double-time Pay"; no duration may be above 23:59.

    Source: Intuit, "Activities timed with the Timer (IIF reference)": EMP, DATE, JOB, ITEM, DURATION as HH:MM, PROJ
    (the class), BILLINGSTATUS, NOTE; the headings are those that CSV importers ask for
    (https://www.zacharysystems.com/quickbooks-apps-support/how-to-import-timesheets-into-quickbooks.aspx: Date, Name,
    Payroll Item, Service Item, Customer, Billable, Class, Note).
    """
    return Table("Time activities", QUICKBOOKS_COLUMNS, _quickbooks_rows(rows))


def _quickbooks_rows(rows: Sequence[TimesheetRow]) -> Iterator[tuple[Cell, ...]]:
    for row in rows:
        overtime, double = _overtime([row.day])
        regular = row.day.worked_minutes - overtime - double
        for item, minutes in (("Regular Pay", regular), ("Overtime Pay", overtime), ("Double-time Pay", double)):
            if minutes:
                yield (row.person.name, row.day.day, None, None, item, minutes, None, "N", row.day.shift)


def frappe_table(lines: Iterable[PunchLine]) -> Table:
    """Punches as Frappe HR's Employee Checkin imports them; the time is local, without its offset.

    A check-in knows only IN and OUT: a break starts with an OUT and ends with an IN, as "every valid check-in and
    check-out" counts them. Employee is the person's code.

    Source: frappe/hrms, hrms/hr/doctype/employee_checkin/employee_checkin.json (labels and options of the fields).
    """
    return Table(
        "Employee Checkin",
        FRAPPE_COLUMNS,
        (
            (line.person.code, _FRAPPE_LOG_TYPES[line.kind], _whole_seconds(line.at_local), line.device)
            for line in lines
        ),
    )


def _whole_seconds(instant: datetime) -> datetime:
    return instant.replace(microsecond=0)
