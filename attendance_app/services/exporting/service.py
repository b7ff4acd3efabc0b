"""Exports for payroll programs and spreadsheets. Depends on storage and, through protocols, on other services.

Any thread; slow with many rows, so not the GUI's.
"""

import io
import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO, Protocol, TextIO, cast

from attendance_app.domain.people import Employee
from attendance_app.domain.timesheets import Timesheet
from attendance_app.errors import Cancelled, UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.exporting.csv_writer import csv_text
from attendance_app.services.exporting.escaping import unescaped
from attendance_app.services.exporting.files import replaced_when_complete, sha256_of
from attendance_app.services.exporting.ledger_table import ledger_table
from attendance_app.services.exporting.payroll_tables import adp_table, frappe_table, quickbooks_table
from attendance_app.services.exporting.presets import ADP, FRAPPE_HR, QUICKBOOKS, preset_of
from attendance_app.services.exporting.punch_table import PunchLine, punch_table
from attendance_app.services.exporting.requests import (
    ExportFormat,
    ExportRequest,
    ExportResult,
    ExportWhat,
    HoursStyle,
)
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table, chosen
from attendance_app.services.exporting.targets import write_to_binary, write_to_text
from attendance_app.services.exporting.timesheet_table import TimesheetRow, timesheet_rows, timesheet_table
from attendance_app.services.settings import SettingsService
from attendance_app.services.site_zone import day_bounds_utc
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punch_origins import PunchOriginRepository
from attendance_app.storage.punches import PunchRepository

EXPORT_ACTION = "export"
_STREAM = "standard output"


class TimesheetSource(Protocol):
    """What exports need of timesheets."""

    def of(self, employee_ids: Sequence[str] | None, first: date, last: date) -> list[Timesheet]:
        """The timesheets of these people, or of everyone."""
        ...


@dataclass(frozen=True, slots=True)
class ExportSources:
    """Where exports come from."""

    punches: PunchRepository
    origins: PunchOriginRepository
    ledger: LedgerRepository
    employees: EmployeeRepository
    timesheets: TimesheetSource


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """The beginning of what an export would write.

    Attributes:
        columns: The headings.
        rows: The first rows, as text.
        count: How many rows there are in all.
        people: How many people they are about; None where that isn't known.
        total: The last row, which sums up the others, or None.
        offered: Names of all columns that can be asked for.
        usual: Of these, the ones that are written when nothing else is asked for.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    count: int
    people: int | None
    total: tuple[str, ...] | None = None
    offered: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()


class ExportService:
    """Writes what others read; every export is recorded in the audit log."""

    def __init__(self, sources: ExportSources, settings: SettingsService, audit: AuditTrail) -> None:
        self._sources = sources
        self._settings = settings
        self._audit = audit

    def export(
        self,
        request: ExportRequest,
        target: Path | TextIO | BinaryIO,
        actor: str,
        on_progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ExportResult:
        """Write what the request asks for.

        Args:
            request: What, and how it is to look.
            target: A file, replaced as a whole or not at all, in the same transaction in which the export is recorded;
                or an open stream, which stays open. A text stream must leave line ends alone (`newline=""`) and has an
                encoding of its own.
            actor: Who exports, for the audit log.
            on_progress: Is told rows written and rows in all, where it is known how many there are.
            cancelled: Whether to stop; asked before each row.

        Raises:
            Cancelled: as asked; no file was written.
            UserError: the request cannot be met, or the file cannot be written; nothing was.
            StorageError: the database failed; no file was written.
        """
        table = self._table(request)
        table = replace(table, rows=_watched(table, on_progress, cancelled))
        if isinstance(target, Path):
            return self._export_file(request, table, target, actor)
        if isinstance(target, io.TextIOBase):
            rows, sha256 = write_to_text(request, table, target)
        else:
            rows, sha256 = write_to_binary(request, table, cast(BinaryIO, target), bom=bool(request.bom))
        result = ExportResult(rows, sha256)
        self._record(request, result, _STREAM, actor)
        return result

    def export_punches_csv(self, first: date, last: date, target: Path | TextIO, actor: str = "command line") -> int:
        """Write the punches of these days as CSV in the usual layout; returns how many. Raises as `export`."""
        return self.export(ExportRequest(ExportWhat.PUNCHES, first, last), target, actor).rows

    def preview(self, request: ExportRequest, limit: int) -> ExportPreview:
        """The first rows of what `export` would write, and how many there are.

        Raises:
            UserError: the request cannot be met.
        """
        whole = self._whole_table(request)
        table = _as_asked(whole, request)
        rows = iter(table.rows)
        first = [_texts(table.columns, row) for row in itertools.islice(rows, limit)]
        count = len(first) + sum(1 for _ in rows) if table.count is None else table.count
        offered = tuple(column.name for column in whole.columns)
        return ExportPreview(
            tuple(column.name for column in table.columns),
            tuple(first),
            count,
            table.people,
            None if table.total is None else _texts(table.columns, table.total),
            offered,
            whole.usual or offered,
        )

    def _export_file(self, request: ExportRequest, table: Table, target: Path, actor: str) -> ExportResult:
        result: list[ExportResult] = []

        @contextmanager
        def recorded() -> Iterator[None]:
            with self._sources.punches.joint_transaction():
                self._record(request, result[0], target.name, actor)
                yield

        with replaced_when_complete(target, recorded) as file:
            rows, _ = write_to_binary(request, table, file, bom=request.bom is not False)
            result.append(ExportResult(rows, sha256_of(file)))
        return result[0]

    def _record(self, request: ExportRequest, result: ExportResult, file_name: str, actor: str) -> None:
        self._audit.record(
            actor,
            EXPORT_ACTION,
            request.what.value,
            first=request.first.isoformat() if request.first else "",
            last=request.last.isoformat() if request.last else "",
            format=request.format.value,
            preset=request.preset or "",
            people="all" if request.employees is None else len(request.employees),
            rows=result.rows,
            file=file_name,
            sha256=result.sha256,
        )

    def _table(self, request: ExportRequest) -> Table:
        """The table with the columns, durations and fillings that are asked for."""
        return _as_asked(self._whole_table(request), request)

    def _whole_table(self, request: ExportRequest) -> Table:
        preset = preset_of(request)
        what = preset.what if preset else request.what
        if what is ExportWhat.LEDGER:
            return self._ledger(request)
        first, last = _period(request)
        if what is ExportWhat.PUNCHES:
            lines = self._lines(first, last, request.employees)
            return frappe_table(lines) if preset and preset.name == FRAPPE_HR else punch_table(lines)
        rows = self._timesheet(first, last, request.employees)
        if preset is None:
            return timesheet_table(rows)
        makers = {ADP: lambda: adp_table(rows, last, dict(request.fill)), QUICKBOOKS: lambda: quickbooks_table(rows)}
        return makers[preset.name]()

    def _ledger(self, request: ExportRequest) -> Table:
        """Without gaps, so that the chain can be verified: from the first row about the period to the last one.

        What was recorded between them about other days is there too, such as a punch of another day that was entered by
        hand meanwhile.
        """
        if request.employees is not None:
            raise UserError(
                "The ledger is one chain through everybody's records.", "Export it for everyone, or the punches."
            )
        if request.first is None and request.last is None:
            return ledger_table(self._sources.ledger.entries(), self._sources.ledger.extent()[1])
        first, last = _period(request)
        bounds = day_bounds_utc(first, last, self._settings.zone())
        extent = self._sources.origins.extent(*bounds, first, last)
        if extent is None:
            return ledger_table((), 0)
        return ledger_table(self._sources.ledger.entries(*extent), extent[1] - extent[0] + 1)

    def _lines(self, first: date, last: date, employees: tuple[str, ...] | None) -> list[PunchLine]:
        people = self._people()
        bounds = day_bounds_utc(first, last, self._settings.zone())
        found = self._sources.punches.effective_between(*bounds)
        if employees is not None:
            found = [punch for punch in found if punch.employee_id in employees]
        origins = self._sources.origins.origins([punch.id for punch in found])
        moves = self._sources.origins.last_moves([punch.id for punch in found if punch.corrected])
        return [PunchLine(punch, people[punch.employee_id], origins[punch.id], moves.get(punch.id)) for punch in found]

    def _timesheet(self, first: date, last: date, employees: tuple[str, ...] | None) -> list[TimesheetRow]:
        return timesheet_rows(self._sources.timesheets.of(employees, first, last), self._people())

    def _people(self) -> dict[str, Employee]:
        return {person.id: person for person in self._sources.employees.all(include_inactive=True)}


def _as_asked(table: Table, request: ExportRequest) -> Table:
    """The table with the columns, durations and fillings that are asked for."""
    places = chosen(table.columns, request.columns or table.usual)
    columns = tuple(_dressed(table.columns[place], request) for place in places)
    fill = _fillings(request, table.columns)
    texts = [fill.get(table.columns[place].name) for place in places]

    def picked(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(
            text if text is not None and row[place] in {None, ""} else row[place]
            for place, text in zip(places, texts, strict=True)
        )

    totals = table.totals
    if totals is not None:
        totals = replace(totals, columns=tuple(_dressed(column, request) for column in totals.columns))
    return replace(
        table,
        columns=columns,
        rows=map(picked, table.rows),
        totals=totals,
        total=None if table.total is None else tuple(table.total[place] for place in places),
    )


def _texts(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> tuple[str, ...]:
    """The cells of a row as text, as they are before a spreadsheet is protected from them."""
    return tuple(unescaped(csv_text(column, cell)) for column, cell in zip(columns, row, strict=True))


def _watched(
    table: Table, on_progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
) -> Iterator[tuple[Cell, ...]]:
    for done, row in enumerate(table.rows, 1):
        if cancelled is not None and cancelled():
            raise Cancelled
        yield row
        if on_progress is not None and table.count is not None:
            on_progress(done, table.count)


def _period(request: ExportRequest) -> tuple[date, date]:
    if request.first is None or request.last is None:
        raise UserError("The period has no beginning or no end.", "Give its first and its last day.")
    return request.first, request.last


def _dressed(column: Column, request: ExportRequest) -> Column:
    """The column with durations as the request wants them."""
    if request.hours is not None:
        return column.with_hours(request.hours)
    if request.format is ExportFormat.XLSX and column.kind is CellKind.DURATION and not _decided(column):
        return replace(column, hours=HoursStyle.HHMM)
    return column


def _decided(column: Column) -> bool:
    return column.hours is not HoursStyle.MINUTES


def _fillings(request: ExportRequest, columns: tuple[Column, ...]) -> dict[str, str]:
    names = [column.name for column in columns if column.kind is CellKind.TEXT]
    unknown = [name for name, _text in request.fill if name not in names]
    if unknown:
        raise UserError(
            'There is no column "{column}" to fill.',
            "There are: {columns}.",
            column=unknown[0],
            columns=", ".join(names),
        )
    return dict(request.fill)
