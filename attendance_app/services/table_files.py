"""Tables that people bring: CSV and XLSX files as headings and rows. Standard library and openpyxl; any thread.

CSV may be UTF-8 or UTF-16, separated by commas, semicolons or tabs; what our own exports escaped is unescaped. Of a
workbook the first sheet is read, values not formulas. Blank lines are left out.
"""

import codecs
import csv
import io
import unicodedata
import zipfile
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.services.exporting.escaping import unescaped

CellValue = str | int | float | bool | date | datetime | time | timedelta | None
_BIG_FILE_BYTES = 200 * 1024 * 1024
_XLSX_SUFFIXES = frozenset({".xlsx", ".xlsm"})


@dataclass(frozen=True, slots=True)
class TableLine:
    """A row that isn't blank.

    Attributes:
        line: Where it is in the file, the headings being line 1; for CSV with line breaks in cells, its last line.
        cells: As many as there are headings; None for blank ones.
        surplus: It has more cells than there are headings.
    """

    line: int
    cells: tuple[CellValue, ...]
    surplus: bool = False


@dataclass(frozen=True, slots=True)
class TableFile:
    """What a file holds.

    Attributes:
        headings: Without surrounding spaces; empty where a column has none.
    """

    name: str
    headings: tuple[str, ...]
    lines: tuple[TableLine, ...]


def read_table_file(file: Path) -> TableFile:
    """Read a CSV or XLSX file.

    Raises:
        UserError: it cannot be read, or isn't such a file.
    """
    try:
        if file.stat().st_size > _BIG_FILE_BYTES:
            raise UserError("{name} is larger than 200 MB.", "Divide it into several files.", name=file.name)
        if file.suffix.casefold() in _XLSX_SUFFIXES:
            return _read_xlsx(file)
        return _read_csv(file)
    except OSError as error:
        raise UserError(
            "{file} cannot be read: {problem}.", "Check the file.", file=file, problem=error.strerror
        ) from error


def text_of(cell: CellValue) -> str:
    """A cell as text: NFC, without surrounding spaces; whole numbers without decimals, days and times ISO 8601."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    return unicodedata.normalize("NFC", str(cell)).strip()


def _read_csv(file: Path) -> TableFile:
    text = _decoded(file)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text.partition("\n")[0]))
    found: list[tuple[int, tuple[CellValue, ...]]] = []
    try:
        found.extend((reader.line_num, tuple(map(_csv_cell, cells))) for cells in reader)
    except csv.Error as error:
        raise UserError(
            "{name} isn't CSV from line {line} on: {problem}.",
            "Save it anew from the spreadsheet.",
            name=file.name,
            line=reader.line_num,
            problem=error,
        ) from error
    return _table(file, found)


def _csv_cell(cell: str) -> CellValue:
    text = unescaped(cell)
    return text if text.strip() else None


def _decoded(file: Path) -> str:
    raw = file.read_bytes()
    encoding = "utf-16" if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(
            "{name} is not UTF-8 text.", 'Save it as "CSV UTF-8" in the spreadsheet.', name=file.name
        ) from error


def _delimiter(first_line: str) -> str:
    """Whichever the headings have most of."""
    counts = Counter(first_line)
    return max((",", ";", "\t"), key=lambda delimiter: counts[delimiter])


def _read_xlsx(file: Path) -> TableFile:
    import openpyxl  # noqa: PLC0415 (slow to load)
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            found = [
                (line, tuple(map(_sheet_cell, cells)))
                for line, cells in enumerate(sheet.iter_rows(values_only=True), start=1)
            ]
        finally:
            book.close()
    except (zipfile.BadZipFile, InvalidFileException, KeyError, IndexError, ValueError, EOFError) as error:
        raise UserError(
            "{name} isn't a workbook that can be read.", "Save it anew as XLSX, or as CSV.", name=file.name
        ) from error
    return _table(file, found)


def _sheet_cell(cell: object) -> CellValue:
    if cell is None or cell == "":
        return None
    return cell if isinstance(cell, str | int | float | date | time | timedelta) else str(cell)


def _table(file: Path, found: list[tuple[int, tuple[CellValue, ...]]]) -> TableFile:
    filled = [(line, cells) for line, cells in found if any(cell is not None for cell in cells)]
    if not filled:
        raise UserError("{name} is empty.", "Its first line must name the columns.", name=file.name)
    headings = [text_of(cell) for cell in filled[0][1]]
    while headings and not headings[-1]:
        headings.pop()
    width = len(headings)
    lines = (
        TableLine(
            line,
            (*cells[:width], *(None,) * (width - len(cells))),
            surplus=any(cell is not None for cell in cells[width:]),
        )
        for line, cells in filled[1:]
    )
    return TableFile(file.name, tuple(headings), tuple(lines))
