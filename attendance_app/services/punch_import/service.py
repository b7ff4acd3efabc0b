"""Imports historic punches in one transaction: all rows or none. Depends on storage; any thread.

The same row again is no new punch, whatever file it comes in: its id follows from the person, the kind and the instant.
"""

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import ClassVar, Protocol
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee
from attendance_app.domain.periods import LockedPeriod
from attendance_app.domain.punches import Punch, PunchMethod
from attendance_app.errors import Cancelled, UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.punch_import.plan import PunchEntry, PunchVerdict, RowStatus, read_punches
from attendance_app.services.sentences import Sentence
from attendance_app.services.settings import SettingsService
from attendance_app.services.site_zone import known_zone, offset_s
from attendance_app.services.table_files import read_table_file
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punch_batches import PunchBatchRepository
from attendance_app.storage.rows import code_key

IMPORT_ACTION = "import-punches"
_NAMESPACE = uuid.UUID("5b0c6f3e-3f0a-5d63-9f5e-6a1f6f0c7d11")  # made up once; ids of imported punches hang on it
_FUTURE_ALLOWANCE = timedelta(minutes=5)  # as for punches entered by hand
_AT_ONCE = 500  # punches appended between two looks at whether to go on

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]


class LockedDays(Protocol):
    """Which days are closed; `PeriodService` in the app."""

    def periods(self) -> Sequence[LockedPeriod]:
        """What is locked now, in days of the site."""
        ...


@dataclass(frozen=True, slots=True)
class PunchImportReport:
    """What an import came to, or would have.

    Attributes:
        verdicts: One a row, in the order of the file.
        saved: Whether the new punches are recorded; never when a row is refused, nor in a dry run.
    """

    verdicts: tuple[PunchVerdict, ...]
    saved: bool
    STATUSES: ClassVar = tuple(RowStatus)

    def count(self, status: RowStatus) -> int:
        """How many rows there are with this verdict."""
        return sum(verdict.status is status for verdict in self.verdicts)


@dataclass(slots=True)
class _Steps:
    """Counts rows: each is judged, and recorded where it is new."""

    total: int
    report: ProgressCallback
    cancelled: CancelQuery
    done: int = 0

    def take(self, rows: int) -> None:
        """So many more are done. Raises `Cancelled` when somebody asked to stop."""
        if self.cancelled():
            raise Cancelled
        self.done += rows
        self.report(self.done, self.total)


@dataclass(slots=True)
class _Judged:
    """Entries judged without regard to what is recorded.

    Attributes:
        days: Of the site, on which the entries lie.
        locked: Those of them that are in a locked period.
        punches: What would be recorded, each once.
        lines: Where a punch is first, by its id.
        verdicts: One an entry.
    """

    days: set[date]
    locked: frozenset[date]
    punches: list[Punch] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    verdicts: list[PunchVerdict] = field(default_factory=list)


class PunchImportService:
    """Brings in punches from before this program, or from elsewhere."""

    def __init__(
        self,
        punches: PunchBatchRepository,
        employees: EmployeeRepository,
        settings: SettingsService,
        clock: Clock,
        locked: LockedDays | None = None,
        audit: AuditTrail | None = None,
    ) -> None:
        self._punches = punches
        self._employees = employees
        self._settings = settings
        self._clock = clock
        self._locked = locked
        self._audit = audit

    def run(
        self,
        file: Path,
        author: str,
        *,
        dry_run: bool = False,
        on_progress: ProgressCallback = lambda _done, _total: None,
        cancelled: CancelQuery = lambda: False,
    ) -> PunchImportReport:
        """Import a file.

        Args:
            file: CSV or XLSX; see `plan` for its columns.
            author: Who imports it.
            dry_run: Only say what would become of the rows.
            on_progress: Told steps done and steps in all; a row takes one to judge, and one more to record.
            cancelled: Asked at every row while they are judged, and now and then while they are recorded.

        Raises:
            UserError: the file as a whole cannot be used.
            StorageError: the database failed; nothing was recorded.
            Cancelled: `cancelled` said so; nothing was recorded.
        """
        entries, refused = read_punches(read_table_file(file))
        steps = _Steps(len(entries) * (1 if dry_run else 2), on_progress, cancelled)
        judged = self._judge(entries, file.name, author, steps)
        with (
            self._punches.transaction()
        ):  # judged before, so that the desk waits for the write lock no longer than it must
            self._refuse_locked_meanwhile(judged)
            punches, verdicts = self._without_known(judged)
            verdicts += refused
            saved = not dry_run and all(verdict.status is not RowStatus.REFUSED for verdict in verdicts)
            if saved and punches:
                self._append(punches, steps)
                self._record(author, file.name, len(entries), len(punches))
        return PunchImportReport(tuple(sorted(verdicts, key=lambda verdict: verdict.line)), saved)

    def _append(self, punches: Sequence[Punch], steps: _Steps) -> None:
        for first in range(0, len(punches), _AT_ONCE):
            some = punches[first : first + _AT_ONCE]
            self._punches.append(some)
            steps.take(len(some))

    def _record(self, author: str, file_name: str, rows: int, punches: int) -> None:
        if self._audit is not None:
            self._audit.record(author, IMPORT_ACTION, file_name, rows=rows, punches=punches)

    def _judge(self, entries: Sequence[PunchEntry], file_name: str, author: str, steps: _Steps) -> _Judged:
        """The punches that the entries would make, and a verdict for every entry."""
        people = {code_key(person.code): person for person in self._employees.all(include_inactive=True)}
        site, now = self._settings.zone(), self._clock.now_utc()
        days = {entry.at.astimezone(site).date() for entry in entries}
        judged = _Judged(days, self._locked_among(days))
        for entry in entries:
            steps.take(1)
            person = people.get(code_key(entry.code))
            refusal = _refusal(entry, person, now, judged.locked, site)
            if refusal or person is None:
                judged.verdicts.append(entry.verdict(RowStatus.REFUSED, *refusal))
                continue
            punch = _punch(entry, person, site, file_name, author, now)
            earlier = judged.lines.setdefault(punch.id, entry.line)
            if earlier != entry.line:
                judged.verdicts.append(
                    entry.verdict(RowStatus.KNOWN, Sentence("The same as line {line}.", line=earlier))
                )
                continue
            judged.punches.append(punch)
            judged.verdicts.append(entry.verdict(RowStatus.NEW))
        return judged

    def _locked_among(self, days: Iterable[date]) -> frozenset[date]:
        periods = () if self._locked is None else self._locked.periods()
        return frozenset(day for day in days if any(one.from_day <= day <= one.to_day for one in periods))

    def _refuse_locked_meanwhile(self, judged: _Judged) -> None:
        if self._locked_among(judged.days) != judged.locked:
            raise UserError("A period was locked or unlocked meanwhile.", "Import the file again.")

    def _without_known(self, judged: _Judged) -> tuple[list[Punch], list[PunchVerdict]]:
        """Leaves out what is recorded already, however it came there."""
        facts = {punch.id: (punch.employee_id, punch.kind, punch.at_utc) for punch in judged.punches}
        recorded = self._punches.recorded(list(facts.values()))
        known = {judged.lines[punch_id] for punch_id, fact in facts.items() if fact in recorded}
        verdicts = [
            replace(one, status=RowStatus.KNOWN, problem=Sentence("It is recorded already."))
            if one.line in known
            else one
            for one in judged.verdicts
        ]
        return [punch for punch in judged.punches if judged.lines[punch.id] not in known], verdicts


def _refusal(
    entry: PunchEntry, person: Employee | None, now: datetime, locked: Iterable[date], site: ZoneInfo
) -> tuple[Sentence, Sentence] | tuple[()]:
    """What is wrong and what to do; empty when nothing is."""
    if person is None:
        who = Sentence('Nobody has the code "{code}".', code=entry.code)
        return who, Sentence("Check it, or add the person first.")
    if entry.at_utc > now + _FUTURE_ALLOWANCE:
        when = Sentence("{at} is in the future.", at=entry.at_text)
        return when, Sentence("Check the date, the time and the offset.")
    if entry.at.astimezone(site).date() in locked:
        return Sentence("The day is in a locked period."), Sentence("Unlock the period first, saying why.")
    return ()


def _punch(entry: PunchEntry, person: Employee, site: ZoneInfo, file_name: str, author: str, now: datetime) -> Punch:
    at_utc = entry.at_utc
    offset = entry.at.utcoffset() or timedelta()
    content = f"{person.id}|{entry.kind.value}|{at_utc.astimezone(UTC).isoformat(timespec='microseconds')}"
    return Punch(
        id=str(uuid.uuid5(_NAMESPACE, content)),
        employee_id=person.id,
        kind=entry.kind,
        at_utc=at_utc,
        zone=_zone_name(at_utc, offset, (known_zone(person.zone or ""), site)),
        utc_offset_s=round(offset.total_seconds()),
        device=entry.device,
        method=PunchMethod.IMPORT,
        reason=entry.reason or f"imported from {file_name}",
        author=author,
        recorded_at_utc=now,
    )


def _zone_name(at_utc: datetime, offset: timedelta, zones: Iterable[ZoneInfo | None]) -> str:
    """The person's or the site's zone if the clock there showed that offset then, else the offset itself."""
    for zone in zones:
        if zone is not None and offset_s(at_utc, zone) == round(offset.total_seconds()):
            return zone.key
    return str(timezone(offset))
