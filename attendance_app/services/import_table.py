"""people.csv: rows with their verdicts. Depends on services.sentences; pure reading."""

import csv
import io
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.services.sentences import Sentence

_COLUMNS = ("code", "name", "department", "email", "hired_on", "zone", "photo", "consent")
_YES = frozenset({"yes", "true", "1", "x", "y"})
_NO = frozenset({"no", "false", "0", "n"})


@dataclass(frozen=True, slots=True)
class RowError:
    """A row that cannot be used, and why: a `Sentence`."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class TableRow:
    """A usable row.

    Attributes:
        consent: None where the cell is blank or the column missing.
        photos: Relative paths with forward slashes, as written.
        line: In the file, the header being line 1.
    """

    code: str
    name: str
    department: str
    email: str
    hired_on: date | None
    zone: str | None
    consent: bool | None
    photos: tuple[str, ...]
    line: int


@dataclass(slots=True)
class Table:
    """What people.csv says, row by row; `lost_photos` are the ones that unusable rows name."""

    rows: list[TableRow] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    lost_photos: list[str] = field(default_factory=list)


def read_table(file: Path) -> Table:
    """Read people.csv: UTF-8 with or without BOM; comma, semicolon or tab; column names in any case and order.

    Raises:
        UserError: it cannot be read, isn't UTF-8, or lacks the column code or name.
        OSError: the disk fails.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            "{file_name} is not UTF-8 text.", 'Save it as "CSV UTF-8" in the spreadsheet.', file_name=file.name
        ) from error
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text.partition("\n")[0]))
    table = Table()
    header = _header(next(reader, []), file, table)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                _read_row(header, cells, reader.line_num, table)
    except csv.Error as error:
        table.errors.append(RowError(reader.line_num, Sentence("not CSV from here on ({problem})", problem=error)))
    return table


def _delimiter(first_line: str) -> str:
    """Whichever the header has most of; a header has no quoted delimiters worth counting."""
    counts = Counter(first_line)
    return max((",", ";", "\t"), key=lambda delimiter: counts[delimiter])


def _header(cells: list[str], file: Path, table: Table) -> list[str]:
    names = [cell.strip().casefold() for cell in cells]
    missing = [name for name in ("code", "name") if name not in names]
    if missing:
        raise UserError(
            "{file_name} has no column called {missing}."
            if len(missing) == 1
            else "{file_name} has neither a column called code nor one called name.",
            "Its first line must name the columns: {columns}; code and name are needed.",
            file_name=file.name,
            missing=missing[0],
            columns=", ".join(_COLUMNS),
        )
    twice = [name for name in _COLUMNS if names.count(name) > 1]
    if twice:
        raise UserError(
            "{file_name} has two columns called {twice}.", "Remove one of them.", file_name=file.name, twice=twice[0]
        )
    unknown = [cell.strip() for cell, name in zip(cells, names, strict=True) if name and name not in _COLUMNS]
    if unknown:
        table.notes.append(
            Sentence(
                "Columns of {file} that mean nothing here are ignored: {columns}.",
                file=file.name,
                columns=", ".join(unknown),
            )
        )
    return names


def _read_row(header: list[str], cells: list[str], line: int, table: Table) -> None:
    padded = cells + [""] * (len(header) - len(cells))
    values = {
        name: unicodedata.normalize("NFC", cell).strip() for name, cell in zip(header, padded, strict=False) if name
    }
    try:
        if any(cell.strip() for cell in cells[len(header) :]):
            raise UserError("more cells than columns; put text with commas in double quotes")
        table.rows.append(_row(values, line))
    except UserError as error:
        table.errors.append(RowError(line, Sentence.message_of(error)))
        table.lost_photos += _photos(values)


def _row(values: dict[str, str], line: int) -> TableRow:
    """Raises `UserError` with words for the reader."""
    if not values["code"]:
        raise UserError("the code is blank")
    if not values["name"]:
        raise UserError("the name is blank")
    return TableRow(
        code=values["code"],
        name=values["name"],
        department=values.get("department", ""),
        email=values.get("email", ""),
        hired_on=_date(values.get("hired_on", "")),
        zone=values.get("zone") or None,
        consent=_consent(values.get("consent", "")),
        photos=_photos(values),
        line=line,
    )


def _photos(values: dict[str, str]) -> tuple[str, ...]:
    names = (name.strip().replace("\\", "/") for name in values.get("photo", "").split(";"))
    return tuple(name for name in names if name)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UserError('hired_on "{text}" is not a date such as 2026-03-31', text=text) from None


def _consent(text: str) -> bool | None:
    answer = text.casefold()
    if answer in _YES:
        return True
    if answer in _NO:
        return False
    if answer:
        raise UserError('consent "{text}" is neither yes nor no', text=text)
    return None
