"""What can be asked of an export, and what came of it. Standard library only; immutable."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from attendance_app.errors import UserError


class ExportWhat(StrEnum):
    """What can be exported."""

    PUNCHES = "punches"  # as they stand after corrections, with the marks of these
    TIMESHEET = "timesheet"
    LEDGER = "ledger"  # every row that was ever recorded, with the hash chain


class ExportFormat(StrEnum):
    """File formats."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class HoursStyle(StrEnum):
    """How durations are written: 495, 8.25 or 8:15."""

    MINUTES = "minutes"
    DECIMAL = "decimal"
    HHMM = "hhmm"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export and how it is to look.

    Attributes:
        first, last: Days of the site, both included. Both may be None for the ledger only: all of it.
        preset: Name of a layout (`presets.PRESETS`), or None for the usual one.
        columns: Names of the columns wanted, in that order; None for those of the preset.
        hours: How durations are written; None for what suits: minutes in CSV and JSON, real durations shown as [h]:mm
            in XLSX, and what the payroll program wants in its preset.
        decimal_comma: In CSV, numbers have a decimal comma.
        delimiter: Of CSV; None for a comma, or with `decimal_comma` a semicolon.
        encoding: Of CSV.
        bom: Begin CSV with a byte order mark, by which spreadsheets know Unicode; None: in files, not in streams.
        employees: Ids of the people wanted; None for everyone.
        fill: Texts for columns that this program cannot know, such as ("Co Code", "ABC").
    """

    what: ExportWhat
    first: date | None = None
    last: date | None = None
    format: ExportFormat = ExportFormat.CSV
    preset: str | None = None
    columns: tuple[str, ...] | None = None
    hours: HoursStyle | None = None
    decimal_comma: bool = False
    delimiter: str | None = None
    encoding: str = "utf-8"
    bom: bool | None = None
    employees: tuple[str, ...] | None = None
    fill: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise UserError("The last day is before the first.", "Swap them.")


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written.

    Attributes:
        rows: Without heading and totals.
        sha256: Of the file (or of what went into the stream), 64 hexadecimal digits.
    """

    rows: int
    sha256: str
