"""Tables as JSON: one array, an object a row, a row a line. Standard library only; any thread."""

import json
import math
from datetime import date, datetime, time
from typing import TextIO

from attendance_app.services.exporting.csv_writer import decimal_hours, duration_text, plain_text
from attendance_app.services.exporting.requests import HoursStyle
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table

JsonValue = str | int | float | bool | list[str] | None


def write_json(table: Table, file: TextIO) -> int:
    """Write the array; returns how many rows. Numbers are numbers, days and instants ISO 8601 text, blanks null."""
    names = [column.name for column in table.columns]
    count = 0
    file.write("[")
    for row in table.rows:
        values = (json_value(column, cell) for column, cell in zip(table.columns, row, strict=True))
        text = json.dumps(dict(zip(names, values, strict=True)), ensure_ascii=False, allow_nan=False)
        file.write(f"{',' if count else ''}\n{text}")
        count += 1
    file.write("\n]\n" if count else "]\n")
    return count


def json_value(column: Column, cell: Cell) -> JsonValue:
    """One cell as JSON has it."""
    if isinstance(cell, tuple):
        return list(cell)
    if isinstance(cell, date | datetime | time):
        return plain_text(column, cell)
    if isinstance(cell, int) and column.kind is CellKind.DURATION and column.hours is not HoursStyle.MINUTES:
        return decimal_hours(cell) if column.hours is HoursStyle.DECIMAL else duration_text(cell, column.hours)
    if isinstance(cell, float):
        return round(cell, column.digits) if math.isfinite(cell) else None
    return cell
