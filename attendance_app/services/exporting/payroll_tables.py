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
_PAY_ITEMS = {1.5: "Overtime Pay", _DOUBLE_TIME: "Double-time Pay"}
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
    the last day (YYMMDD) unless filled. Overtime at a rate above 1 and below 2 is O/T Hours; at 2 or more it is
    Hours 3, whose code every company chooses itself; at 1 it is paid like other work. People without work are left out.

    Source: ADP Marketplace, "Automated Paydata Integration for ADP Workforce Now", list of fields
    (https://apps.adp.com/en-US/apps/372723/automated-paydata-integration-for-adp-workforce-now/features);
    headings as in the exports of time clocks to it, such as
    https://sundialtimesystems.freshdesk.com/support/solutions/articles/1000241796-realtime-adp-export.

    Raises:
        UserError: there is double time and no Hours 3 Code is filled in, or there are more rates than columns.
    """
    rates = {rate for row in rows for rate in _premiums(row.day)}
    double = {rate for rate in rates if rate >= _DOUBLE_TIME}
    if len(double) > 1 or len(rates - double) > 1:
        raise UserError(
            "ADP has two columns for overtime, and there are these rates: {rates}.",
            'Export the usual layout, whose column "overtime_rates" has them all.',
            rates=", ".join(f"{rate:g}" for rate in sorted(rates)),
        )
    code = fill.get(ADP_DOUBLE_TIME_CODE, "")
    if double and not code:
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
        premiums = [premium for day in days for premium in _premiums(day).items()]
        double = sum(minutes for rate, minutes in premiums if rate >= _DOUBLE_TIME)
        overtime = sum(minutes for _rate, minutes in premiums) - double
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


def _premiums(day: TimesheetDay) -> dict[float, int]:
    """Minutes of overtime that are paid better than other work, by rate, ascending."""
    minutes: dict[float, int] = {}
    for tier in sorted(day.overtime, key=lambda tier: tier.rate):
        if tier.rate > 1 and tier.minutes:
            minutes[tier.rate] = minutes.get(tier.rate, 0) + tier.minutes
    return minutes


def quickbooks_table(rows: Sequence[TimesheetRow]) -> Table:
    """Time activities, as importers into QuickBooks take them: a row a person, day and pay item, durations as h:mm.

    The employee is the name as QuickBooks lists it. The pay items are "Regular Pay" (with overtime at a rate of 1),
    "Overtime Pay" for 1.5, "Double-time Pay" for 2, and for other rates "Overtime Pay 1.25". No duration may be above
    23:59.

    Source: Intuit, "Activities timed with the Timer (IIF reference)": EMP, DATE, JOB, ITEM, DURATION as HH:MM, PROJ
    (the class), BILLINGSTATUS, NOTE; the headings are those that CSV importers ask for
    (https://www.zacharysystems.com/quickbooks-apps-support/how-to-import-timesheets-into-quickbooks.aspx: Date, Name,
    Payroll Item, Service Item, Customer, Billable, Class, Note).
    """
    return Table("Time activities", QUICKBOOKS_COLUMNS, _quickbooks_rows(rows))


def _quickbooks_rows(rows: Sequence[TimesheetRow]) -> Iterator[tuple[Cell, ...]]:
    for row in rows:
        premiums = _premiums(row.day)
        items = {"Regular Pay": row.day.worked_minutes - sum(premiums.values())}
        items |= {_PAY_ITEMS.get(rate, f"Overtime Pay {rate:g}"): minutes for rate, minutes in premiums.items()}
        for item, minutes in items.items():
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
