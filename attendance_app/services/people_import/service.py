"""Imports people in one transaction: all rows or none. Depends on people; any thread.

Every row is tried for real and everything is rolled back when one is refused, so that a dry run says exactly what would
happen. Existing people are left as they are unless the caller wants them updated.
"""

from collections.abc import Callable, Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from attendance_app.domain.people import Employee
from attendance_app.errors import Cancelled, StorageError, UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.people import PeopleService
from attendance_app.services.people_import.mapping import Mapping, map_columns
from attendance_app.services.sentences import Sentence
from attendance_app.services.table_files import CellValue, TableFile, TableLine, read_table_file, text_of
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.rows import code_key, fold

IMPORT_ACTION = "import-people"
ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]


class PersonStatus(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"  # there is such a person, who is left alone
    UPDATED = "updated"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PersonVerdict:
    """A row and what becomes of it.

    Attributes:
        line: In the file, the headings being line 1.
        problem, remedy: What is wrong and what to do, as sentences; for a known person what differs. Empty otherwise.
        differing: Which fields the file has otherwise, or had before they were brought up to date.
    """

    line: int
    code: str
    name: str
    status: PersonStatus
    problem: str = ""
    remedy: str = ""
    differing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleImportReport:
    """What an import came to, or would have.

    Attributes:
        mapping: Which column was taken for what.
        verdicts: One a row, in the order of the file.
        saved: Whether anything was changed; never when a row is refused, nor in a dry run.
    """

    mapping: Mapping
    verdicts: tuple[PersonVerdict, ...]
    saved: bool
    STATUSES: ClassVar = tuple(PersonStatus)

    def count(self, status: PersonStatus) -> int:
        """How many rows there are with this verdict."""
        return sum(verdict.status is status for verdict in self.verdicts)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row's words; None where there is no column, blank where the cell is."""

    line: int
    code: str
    name: str
    department: str | None
    email: str | None
    hired_on: date | None
    left_on: date | None
    zone: str | None


class _NothingIsSaved(Exception):  # noqa: N818 (not an error: it rolls a transaction back)
    """Leaves the transaction without keeping anything."""


class PeopleImportService:
    """Brings in people from a list."""

    def __init__(self, people: PeopleService, employees: EmployeeRepository, audit: AuditTrail | None = None) -> None:
        self._people = people
        self._employees = employees
        self._audit = audit

    def run(
        self,
        file: Path,
        author: str,
        told: MappingType[str, str] | None = None,
        *,
        update: bool = False,
        dry_run: bool = False,
        on_progress: ProgressCallback = lambda _done, _total: None,
        cancelled: CancelQuery = lambda: False,
    ) -> PeopleImportReport:
        """Import a file.

        Args:
            file: CSV or XLSX, with headings.
            author: Who imports it.
            told: Headings of fields where guessing would go wrong; see `map_columns`.
            update: Bring known people up to what the file says, except for blank cells; their name must agree.
            dry_run: Only say what would become of the rows.
            on_progress: Told rows done and rows in all.
            cancelled: Asked at every row.

        Raises:
            UserError: the file as a whole cannot be used.
            StorageError: the database failed; nothing was changed.
            Cancelled: `cancelled` said so; nothing was changed.
        """
        table = read_table_file(file)
        mapping = map_columns(file.name, table.headings, told or {})
        verdicts: list[PersonVerdict] = []
        saved = True
        try:
            with self._employees.transaction():
                for verdict in self._import_all(table, mapping, update):
                    if cancelled():
                        raise Cancelled
                    verdicts.append(verdict)
                    on_progress(len(verdicts), len(table.lines))
                if dry_run or any(verdict.status is PersonStatus.REFUSED for verdict in verdicts):
                    raise _NothingIsSaved
                changed = [one for one in verdicts if one.status in {PersonStatus.NEW, PersonStatus.UPDATED}]
                if changed and self._audit is not None:
                    self._audit.record(author, IMPORT_ACTION, file.name, rows=len(verdicts), people=len(changed))
        except _NothingIsSaved:
            saved = False
        return PeopleImportReport(mapping, tuple(verdicts), saved)

    def _import_all(self, table: TableFile, mapping: Mapping, update: bool) -> Iterator[PersonVerdict]:
        places = dict(mapping.places)
        lines: dict[str, int] = {}
        for line in table.lines:
            code, name = _text(line, places, "code"), _name(line, places)
            try:
                entry = _entry(line, places, code, name)
                earlier = lines.setdefault(code_key(code), line.line)
                if earlier != line.line:
                    raise UserError('The code "{code}" is on line {line} already.', "", code=code, line=earlier)
                yield self._import_one(entry, update)
            except StorageError:
                raise
            except UserError as error:
                message, remedy = Sentence.message_of(error), Sentence.remedy_of(error)
                yield PersonVerdict(line.line, code, name, PersonStatus.REFUSED, message, remedy)

    def _import_one(self, entry: _Entry, update: bool) -> PersonVerdict:
        """Raises `UserError` when the row cannot be used."""
        known = self._people.find(entry.code) if entry.code else None
        if known is None:
            person = self._people.add(
                entry.code,
                entry.name,
                entry.department or "",
                entry.email or "",
                hired_on=entry.hired_on,
                zone=entry.zone or None,
            )
            _refuse_backwards(person.hired_on, entry.left_on)
            if entry.left_on is not None:
                self._people.update(replace(person, left_on=entry.left_on))
            return PersonVerdict(entry.line, person.code, person.name, PersonStatus.NEW)
        if fold(known.name) != fold(entry.name):
            raise UserError(
                'The code "{code}" belongs to {known}, not to {name}.',
                "Correct the code or the name.",
                code=known.code,
                known=known.name,
                name=entry.name,
            )
        return self._import_known(known, entry, update)

    def _import_known(self, known: Employee, entry: _Entry, update: bool) -> PersonVerdict:
        changed = replace(
            known,
            department=entry.department or known.department,
            email=entry.email or known.email,
            hired_on=entry.hired_on or known.hired_on,
            left_on=entry.left_on or known.left_on,
            zone=entry.zone or known.zone,
        )
        fields = ("department", "email", "hired_on", "left_on", "zone")
        differing = tuple(field for field in fields if getattr(changed, field) != getattr(known, field))
        if not differing:
            return PersonVerdict(entry.line, known.code, known.name, PersonStatus.KNOWN)
        if not update:
            words = Sentence("Differs from what is known: {fields}.", fields=", ".join(differing))
            way = Sentence("Import with --update.")
            return PersonVerdict(entry.line, known.code, known.name, PersonStatus.KNOWN, words, way, differing)
        _refuse_backwards(changed.hired_on, changed.left_on)
        self._people.update(changed)
        return PersonVerdict(
            entry.line, known.code, known.name, PersonStatus.UPDATED, ", ".join(differing), "", differing
        )


def _entry(line: TableLine, places: MappingType[str, int], code: str, name: str) -> _Entry:
    """Raises `UserError` when the row cannot be read."""
    if line.surplus:
        raise UserError("There are more cells than columns.", "Put text with separators in double quotes.")
    return _Entry(
        line=line.line,
        code=code,
        name=name,
        department=_text(line, places, "department"),
        email=_text(line, places, "email"),
        hired_on=_day(line, places, "hired_on"),
        left_on=_day(line, places, "left_on"),
        zone=_text(line, places, "zone"),
    )


def _cell(line: TableLine, places: MappingType[str, int], field: str) -> CellValue:
    return line.cells[places[field]] if field in places else None


def _text(line: TableLine, places: MappingType[str, int], field: str) -> str:
    return text_of(_cell(line, places, field))


def _name(line: TableLine, places: MappingType[str, int]) -> str:
    """The whole name. A column "name" may be the family name beside a first name, or the other way round."""
    parts = _text(line, places, "name").split()
    for field in ("first_name", "last_name"):
        part = _text(line, places, field)
        if not set(fold(part).split()) <= set(fold(" ".join(parts)).split()):
            parts.insert(0 if field == "first_name" else len(parts), part)
    return " ".join(parts)


def _day(line: TableLine, places: MappingType[str, int], field: str) -> date | None:
    """A day from ISO 8601 text or a spreadsheet's own."""
    cell = _cell(line, places, field)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = text_of(cell)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UserError(
            'The day of hiring "{text}" is not a day.'
            if field == "hired_on"
            else 'The day of leaving "{text}" is not a day.',
            "Write it like 2026-03-31.",
            text=text,
        ) from error


def _refuse_backwards(hired_on: date | None, left_on: date | None) -> None:
    if hired_on is not None and left_on is not None and left_on < hired_on:
        raise UserError(
            "The person left on {left}, before being hired on {hired}.",
            "Check both days.",
            left=left_on,
            hired=hired_on,
        )
