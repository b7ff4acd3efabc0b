"""What was read of the days that are shown, and what of it somebody looks for. Depends on domain; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from attendance_app.domain.periods import LockedPeriod
from attendance_app.domain.presence import GridRow, MonthGrid
from attendance_app.services.day_records import PunchLine
from attendance_app.ui.widgets.date_range import DateRange

PersonDay = tuple[str, date]
"""The id of a person, and a day."""


@dataclass(frozen=True, slots=True)
class Period:
    """What was read of the days that are shown; `lines` only for the table."""

    days: DateRange
    grid: MonthGrid
    lines: Sequence[PunchLine]
    locked: Sequence[LockedPeriod]

    def rows_of(self, search: str) -> list[GridRow]:
        """The people whose name, code or department contains `search`; everybody for an empty one."""
        wanted = search.strip().casefold()
        return [row for row in self.grid.rows if _matches(row, wanted)]

    def odd_punches(self) -> set[str]:
        """The ids of punches that some oddity is about."""
        days = (cell.day for row in self.grid.rows for cell in row.cells)
        return {
            punch_id
            for day in days
            if day is not None
            for exception in day.exceptions
            for punch_id in exception.punch_ids
        }


def waiting_days(rows: Iterable[GridRow]) -> list[PersonDay]:
    """People and days with something to resolve, by day."""
    found = [
        (cell.day.day, row.employee.id)
        for row in rows
        for cell in row.cells
        if cell.day is not None and cell.day.exceptions
    ]
    return [(employee_id, day) for day, employee_id in sorted(found, key=lambda each: each[0])]


def _matches(row: GridRow, wanted: str) -> bool:
    person = row.employee
    return any(wanted in text.casefold() for text in (person.name, person.code, person.department))
