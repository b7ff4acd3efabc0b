"""Tables as CSV. Standard library only; any thread.

RFC 4180: quotes where needed, doubled inside, CRLF after every row, the same number of cells in each. Text that a
spreadsheet would run is escaped (`escaping`).
"""

import csv
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TextIO

from attendance_app.errors import UserError
from attendance_app.services.exporting.escaping import escaped
from attendance_app.services.exporting.requests import HoursStyle
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}


@dataclass(frozen=True, slots=True)
class CsvDialect:
    """How cells are separated and numbers written."""

    delimiter: str = ","
    decimal_comma: bool = False

    def __post_init__(self) -> None:
        if self.delimiter not in DELIMITERS.values():
            raise UserError(
                'Cells cannot be separated by "{delimiter}".',
                "Choose one of: {delimiters}.",
                delimiter=self.delimiter,
                delimiters=", ".join(DELIMITERS),
            )


def write_csv(table: Table, file: TextIO, dialect: CsvDialect) -> int:
    """Write the heading and the rows; returns how many rows."""
    writer = csv.writer(file, delimiter=dialect.delimiter, lineterminator="\r\n")
    writer.writerow(escaped(column.name) for column in table.columns)
    count = 0
    for row in table.rows:
        writer.writerow(csv_text(column, cell, dialect) for column, cell in zip(table.columns, row, strict=True))
        count += 1
    return count


def csv_text(column: Column, cell: Cell, dialect: CsvDialect = CsvDialect()) -> str:
    """One cell as it stands in the file, before quoting."""
    if cell is None:
        return ""
    if column.kind is CellKind.DIGITS:
        return str(cell)
    if column.kind is CellKind.TEXT:
        return escaped(str(cell))
    if column.kind is CellKind.WORDS and isinstance(cell, tuple):
        return escaped(" ".join(cell))
    text = plain_text(column, cell)
    return text.replace(".", ",") if dialect.decimal_comma and _is_decimal(column) else text


def plain_text(column: Column, cell: Cell) -> str:
    """A cell that isn't text, as text: with a decimal point, in ISO 8601 unless the column says otherwise."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, datetime | date) and column.pattern:
        return cell.strftime(column.pattern)
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    if isinstance(cell, int) and column.kind is CellKind.DURATION:
        return duration_text(cell, column.hours)
    if isinstance(cell, float | int) and column.kind is CellKind.NUMBER:
        return f"{cell:.{column.digits}f}"
    return str(cell)


def duration_text(minutes: int, hours: HoursStyle) -> str:
    """Minutes as 495, 8.25 or 8:15. Hundredths of an hour are rounded to the nearest, ties to even."""
    if hours is HoursStyle.MINUTES:
        return str(minutes)
    sign, size = ("-" if minutes < 0 else ""), abs(minutes)
    if hours is HoursStyle.HHMM:
        return f"{sign}{size // 60}:{size % 60:02d}"
    return f"{sign}{decimal_hours(size):.2f}"


def decimal_hours(minutes: int) -> float:
    """Hours with two decimals, exact in tenths of a minute as an integer before the division."""
    hundredths, rest = divmod(minutes * 100, 60)
    if rest * 2 > 60 or (rest * 2 == 60 and hundredths % 2):
        hundredths += 1
    return hundredths / 100


def _is_decimal(column: Column) -> bool:
    return column.kind is CellKind.NUMBER or (column.kind is CellKind.DURATION and column.hours is HoursStyle.DECIMAL)
