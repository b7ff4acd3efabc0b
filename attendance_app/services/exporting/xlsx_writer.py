"""Tables as an XLSX workbook. Depends on openpyxl, so loaded when it is needed only; any thread.

Days, times, instants and durations are what a spreadsheet calculates with; instants are the local time that was seen,
without their offset, which a spreadsheet cannot hold. Texts are texts whatever they begin with: never a formula.
Rows are written one by one, so the memory needed doesn't grow with them.
"""

import io
import itertools
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from attendance_app.errors import UserError
from attendance_app.services.exporting.csv_writer import decimal_hours, plain_text
from attendance_app.services.exporting.escaping import FORMULA_STARTS
from attendance_app.services.exporting.requests import HoursStyle
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table

MOST_ROWS = 1_048_576
"""Of a sheet, heading included. Source: ECMA-376 as implemented; Microsoft, "Excel specifications and limits"."""
LONGEST_TEXT = 32_767
"""Characters of a cell. Source: as above."""
_FIRST_DAY = date(1900, 3, 1)  # before it, spreadsheets disagree about the calendar
# What XML 1.0 cannot hold: https://www.w3.org/TR/xml/#charsets
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SAMPLED_ROWS, _WIDEST = 200, 60.0
_WIDTHS = {CellKind.DAY: 12.0, CellKind.TIME: 10.0, CellKind.INSTANT: 20.0}
_DURATION_FORMATS = {HoursStyle.MINUTES: "0", HoursStyle.DECIMAL: "0.00", HoursStyle.HHMM: "[h]:mm"}
_STRFTIME_TO_SHEET = {"%Y": "yyyy", "%y": "yy", "%m": "mm", "%d": "dd", "%H": "hh", "%M": "mm", "%S": "ss"}


def write_xlsx(table: Table, file: BinaryIO) -> int:
    """Write the table, its last row and, on a second sheet, its totals; returns how many rows without these.

    Raises:
        UserError: more rows than a sheet can hold.
    """
    book = Workbook(write_only=True)
    try:
        count = _write_sheet(book, table)
        if table.totals is not None:
            _write_sheet(book, table.totals)
    except BaseException:
        with suppress(OSError):
            book.save(io.BytesIO())  # how openpyxl lets go of the files it keeps rows in
        raise
    book.save(file)
    return count


def _write_sheet(book: Workbook, table: Table) -> int:
    rows = iter(table.rows)
    sample = list(itertools.islice(rows, _SAMPLED_ROWS))
    sheet: Any = book.create_sheet(table.title)
    sheet.freeze_panes = "A2"
    for place, column in enumerate(table.columns):
        letter = get_column_letter(place + 1)
        sheet.column_dimensions[letter].width = _width(column, [row[place] for row in sample])
    cells = _RowCells(sheet, table.columns)
    sheet.append(cells.heading())
    count = 0
    for row in itertools.chain(sample, rows):
        count += 1
        if count >= MOST_ROWS:
            raise UserError(
                "A sheet holds {most:,} rows, and there are more.",
                "Choose CSV, or a shorter period.",
                most=MOST_ROWS - 1,
            )
        sheet.append(cells.of(row))
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{count + 1}"
    if table.total is not None and count + 1 < MOST_ROWS:
        sheet.append(_RowCells(sheet, table.columns, bold=True).of(table.total))
    return count


class _RowCells:
    """One row's cells, styled once and filled anew for every row, as rows are written at once."""

    def __init__(self, sheet: Any, columns: tuple[Column, ...], bold: bool = False) -> None:

        self._columns = columns
        font = Font(bold=True) if bold else None
        self._cells = [WriteOnlyCell(sheet) for _ in columns]
        self._quoted = [WriteOnlyCell(sheet) for _ in columns]
        self._headings = [WriteOnlyCell(sheet) for _ in columns]
        for column, cell, quoted, heading in zip(columns, self._cells, self._quoted, self._headings, strict=True):
            cell.number_format = _number_format(column)
            quoted.quotePrefix = True
            heading.font = Font(bold=True)
            if font is not None:
                cell.font = quoted.font = font

    def heading(self) -> list[SheetCell]:
        """The names of the columns."""
        for column, cell in zip(self._columns, self._headings, strict=True):
            _set_text(cell, column.name)
        return self._headings

    def of(self, row: tuple[Cell, ...]) -> list[SheetCell | None]:
        """The cells of a row; blank ones are None."""
        return list(self._filled(row))

    def _filled(self, row: tuple[Cell, ...]) -> Iterator[SheetCell | None]:
        for place, (column, value) in enumerate(zip(self._columns, row, strict=True)):
            content = _content(column, value)
            if content is None or content == "":
                yield None
            elif isinstance(content, str):
                cell = self._quoted[place] if content.startswith(FORMULA_STARTS) else self._cells[place]
                _set_text(cell, content)
                yield cell
            else:
                self._cells[place].value = content
                yield self._cells[place]


def _set_text(cell: "SheetCell", text: str) -> None:
    cell.value = text
    cell.data_type = "s"  # whatever it begins with


def _content(column: Column, cell: Cell) -> str | int | float | bool | date | time | timedelta | None:
    """What the sheet's cell holds."""
    if isinstance(cell, tuple):
        cell = " ".join(cell)
    if isinstance(cell, str):
        return _number(cell) if column.kind is CellKind.DIGITS else _NOT_IN_XML.sub("\ufffd", cell)[:LONGEST_TEXT]
    if isinstance(cell, date | time):
        return _moment(column, cell)
    if isinstance(cell, int) and column.kind is CellKind.DURATION and column.hours is not HoursStyle.MINUTES:
        return timedelta(minutes=cell) if column.hours is HoursStyle.HHMM else decimal_hours(cell)
    return cell


def _moment(column: Column, cell: date | time) -> date | time | str:
    if isinstance(cell, time):
        return cell.replace(tzinfo=None, microsecond=0)
    day = cell.date() if isinstance(cell, datetime) else cell
    if day < _FIRST_DAY:
        return plain_text(column, cell)
    return cell.replace(tzinfo=None, microsecond=0) if isinstance(cell, datetime) else cell


def _number(digits: str) -> int | float | None:
    if not digits:
        return None
    return float(digits) if "." in digits else int(digits)


def _number_format(column: Column) -> str:
    if column.pattern:
        return re.sub("%[YymdHMS]", lambda found: _STRFTIME_TO_SHEET[found[0]], column.pattern)
    return {
        CellKind.DAY: "yyyy-mm-dd",
        CellKind.TIME: "hh:mm:ss",
        CellKind.INSTANT: "yyyy-mm-dd hh:mm:ss",
        CellKind.DURATION: _DURATION_FORMATS[column.hours],
        CellKind.NUMBER: f"0.{'0' * column.digits}",
        CellKind.WHOLE: "0",
        CellKind.TEXT: "@",
    }.get(column.kind, "General")


def _width(column: Column, sample: list[Cell]) -> float:
    """In characters: room for the heading with its filter button and for the longest of the first rows."""
    if column.width is not None:
        return column.width
    longest = max((len(str(_content(column, cell) or "")) for cell in sample), default=0)
    wanted = _WIDTHS.get(column.kind, min(longest + 2.0, _WIDEST))
    return max(wanted, len(column.name) + 4.0, 8.0)
