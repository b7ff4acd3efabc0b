"""Timesheets as a table: a row a person and day, with totals. Depends on the domain; pure."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.people import Employee
from attendance_app.domain.timesheets import Timesheet, TimesheetDay
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table

TOTAL = "Total"


@dataclass(frozen=True, slots=True)
class TimesheetRow:
    """A day with the person it belongs to."""

    person: Employee
    day: TimesheetDay


@dataclass(frozen=True, slots=True)
class _Field:
    column: Column
    read: Callable[[Employee, TimesheetDay], Cell]


def _minutes(name: str, read: Callable[[TimesheetDay], int]) -> _Field:
    return _Field(Column(name, CellKind.DURATION), lambda _person, day: read(day))


def _instant(name: str, read: Callable[[TimesheetDay], datetime | None]) -> _Field:
    return _Field(Column(name, CellKind.INSTANT), lambda _person, day: _to_the_second(read(day)))


_FIELDS = (
    _Field(Column("code"), lambda person, _day: person.code),
    _Field(Column("date", CellKind.DAY), lambda _person, day: day.day),
    _Field(Column("shift"), lambda _person, day: day.shift),
    _instant("in", lambda day: day.in_at),
    _instant("out", lambda day: day.out_at),
    _minutes("worked_minutes", lambda day: day.worked_minutes),
    _minutes("break_minutes", lambda day: day.break_minutes),
    _minutes("overtime_minutes", lambda day: day.overtime_minutes),
    _minutes("late_minutes", lambda day: day.late_minutes),
    _minutes("early_minutes", lambda day: day.early_minutes),
    _Field(Column("absent", CellKind.FLAG), lambda _person, day: day.absent),
    _Field(
        Column("exceptions", CellKind.WORDS),
        lambda _person, day: tuple(dict.fromkeys(exception.kind.value for exception in day.exceptions)),
    ),
    _Field(Column("name"), lambda person, _day: person.name),
    _Field(Column("department"), lambda person, _day: person.department),
    _Field(Column("zone"), lambda _person, day: day.zone),
    _minutes("planned_minutes", lambda day: day.planned_minutes),
    _instant("rounded_in", lambda day: day.rounded_in_at),
    _instant("rounded_out", lambda day: day.rounded_out_at),
    _minutes("rounded_worked_minutes", lambda day: day.rounded_worked_minutes),
    _Field(Column("half_day", CellKind.FLAG), lambda _person, day: day.half_day),
    _Field(Column("holiday"), lambda _person, day: day.holiday),
    _Field(Column("leave"), lambda _person, day: day.leave),
    _Field(Column("overtime_rates", CellKind.WORDS), lambda _person, day: _rates(day)),
    _Field(Column("in_progress", CellKind.FLAG), lambda _person, day: day.in_progress),
    _Field(Column("spans", CellKind.WORDS), lambda _person, day: _spans(day)),
)
TIMESHEET_COLUMNS = tuple(field.column for field in _FIELDS)
"""`exceptions` are kinds, `overtime_rates` rate=minutes, `spans` ISO 8601 intervals in which .. is what is missing."""
USUAL_TIMESHEET_COLUMNS = tuple(column.name for column in TIMESHEET_COLUMNS if column.name != "spans")

_DURATIONS = tuple(place for place, column in enumerate(TIMESHEET_COLUMNS) if column.kind is CellKind.DURATION)


def timesheet_rows(sheets: Sequence[Timesheet], people: Mapping[str, Employee]) -> list[TimesheetRow]:
    """The days of all sheets, people in the order of `people`, each person's days in order."""
    order = {employee_id: place for place, employee_id in enumerate(people)}
    by_person = sorted(sheets, key=lambda sheet: order[sheet.employee_id])
    return [TimesheetRow(people[sheet.employee_id], day) for sheet in by_person for day in sheet.days]


def timesheet_table(rows: Sequence[TimesheetRow]) -> Table:
    """A row a day, with every column there is."""
    return Table(
        "Timesheet",
        TIMESHEET_COLUMNS,
        (tuple(field.read(row.person, row.day) for field in _FIELDS) for row in rows),
        totals=_totals(rows),
        total=_total_row([row.day for row in rows]),
        usual=USUAL_TIMESHEET_COLUMNS,
        count=len(rows),
        people=len({row.person.id for row in rows}),
    )


_TOTAL_COLUMNS = (
    Column("code"),
    Column("name"),
    Column("days_worked", CellKind.WHOLE),
    *(TIMESHEET_COLUMNS[place] for place in _DURATIONS),
    Column("absences", CellKind.WHOLE),
    Column("exceptions", CellKind.WHOLE),
)


def _totals(rows: Sequence[TimesheetRow]) -> Table:
    """A row a person; under them everybody together."""
    return Table("Totals", _TOTAL_COLUMNS, _person_totals(rows), total=_sums(TOTAL, "", [row.day for row in rows]))


def _person_totals(rows: Sequence[TimesheetRow]) -> Iterator[tuple[Cell, ...]]:
    for person, days in by_person(rows):
        yield _sums(person.code, person.name, days)


def by_person(rows: Iterable[TimesheetRow]) -> Iterator[tuple[Employee, list[TimesheetDay]]]:
    """Each person with the days, in the order of the rows."""
    people: dict[str, Employee] = {}
    days: dict[str, list[TimesheetDay]] = {}
    for row in rows:
        people.setdefault(row.person.id, row.person)
        days.setdefault(row.person.id, []).append(row.day)
    for employee_id, person in people.items():
        yield person, days[employee_id]


def _sums(code: str, name: str, days: Sequence[TimesheetDay]) -> tuple[Cell, ...]:
    minutes = _total_row(days)
    return (
        code,
        name,
        sum(day.worked_minutes > 0 for day in days),
        *(minutes[place] for place in _DURATIONS),
        sum(day.absent for day in days),
        sum(len(day.exceptions) for day in days),
    )


def _total_row(days: Sequence[TimesheetDay]) -> tuple[Cell, ...]:
    """The sums of the durations, under a row of which only the first cell says something else."""
    sums = {
        "worked_minutes": sum(day.worked_minutes for day in days),
        "break_minutes": sum(day.break_minutes for day in days),
        "overtime_minutes": sum(day.overtime_minutes for day in days),
        "late_minutes": sum(day.late_minutes for day in days),
        "early_minutes": sum(day.early_minutes for day in days),
        "planned_minutes": sum(day.planned_minutes for day in days),
        "rounded_worked_minutes": sum(day.rounded_worked_minutes for day in days),
    }
    return (TOTAL, *(sums.get(column.name) for column in TIMESHEET_COLUMNS[1:]))


def _to_the_second(instant: datetime | None) -> datetime | None:
    return None if instant is None else instant.replace(microsecond=0)


def _rates(day: TimesheetDay) -> tuple[str, ...]:
    return tuple(f"{tier.rate:g}={tier.minutes}" for tier in day.overtime)


def _spans(day: TimesheetDay) -> tuple[str, ...]:
    return tuple(f"{_moment(span.in_at)}/{_moment(span.out_at)}" for span in day.spans)


def _moment(instant: datetime | None) -> str:
    return ".." if instant is None else instant.isoformat(timespec="seconds")
