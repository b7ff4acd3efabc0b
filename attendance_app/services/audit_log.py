"""Reading the audit log: entries that fit a filter, and all of them as a file. Depends on storage; any thread."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path

from attendance_app.domain.audit import AuditEntry
from attendance_app.errors import Cancelled
from attendance_app.services.auditing import AuditService
from attendance_app.services.exporting.csv_writer import CsvDialect, write_csv
from attendance_app.services.exporting.files import replaced_when_complete
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table

_BATCH = 500
_EXPORT_ACTION, _EXPORT_SUBJECT = "export", "audit log"
_COLUMNS = (
    Column("row", CellKind.WHOLE),
    Column("at", CellKind.INSTANT),
    Column("who"),
    Column("what"),
    Column("on"),
    Column("details"),
)


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries are wanted; the empty filter wants all.

    Attributes:
        actor, action: Exactly these; empty for any.
        first, last: Days of the site, both included; None for no bound.
        text: Part of actor, action, subject or details, whatever the letter case; empty for any.
    """

    actor: str = ""
    action: str = ""
    first: date | None = None
    last: date | None = None
    text: str = ""

    def wants(self, entry: AuditEntry, zone: tzinfo) -> bool:
        """Whether the entry fits."""
        day = entry.at_utc.astimezone(zone).date()
        words = (entry.actor, entry.action, entry.subject, entry.details)
        return (
            self.actor in ("", entry.actor)
            and self.action in ("", entry.action)
            and (self.first is None or day >= self.first)
            and (self.last is None or day <= self.last)
            and (not self.text or any(self.text.casefold() in word.casefold() for word in words))
        )


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Some entries of the log, latest first.

    Attributes:
        entries: At most as many as were asked for.
        more: Whether there may be further ones before these.
        actors, actions: Everybody and everything met on the way, in order, to choose from.
    """

    entries: tuple[AuditEntry, ...]
    more: bool
    actors: tuple[str, ...]
    actions: tuple[str, ...]


def read_page(auditing: AuditService, wanted: AuditFilter, zone: tzinfo, limit: int) -> AuditPage:
    """The latest `limit` entries that fit.

    Raises:
        StorageError: the log cannot be read.
    """
    found: list[AuditEntry] = []
    actors, actions = set(), set()
    more = False
    for entry in _all(auditing):
        actors.add(entry.actor)
        actions.add(entry.action)
        if wanted.first is not None and entry.at_utc.astimezone(zone).date() < wanted.first:
            break  # entries are in the order they were written
        if not wanted.wants(entry, zone):
            continue
        if len(found) == limit:
            more = True
            break
        found.append(entry)
    return AuditPage(tuple(found), more, tuple(sorted(actors)), tuple(sorted(actions)))


def export_log(
    auditing: AuditService,
    wanted: AuditFilter,
    zone: tzinfo,
    target: Path,
    actor: str,
    on_progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write the entries that fit, latest first, as CSV (UTF-8 with a mark, as spreadsheets like it); returns how many.

    The file takes its place as a whole or not at all. That it was exported is an entry of the log too.

    Raises:
        Cancelled: `cancelled` said so; there is no file.
        UserError: the file cannot be written.
        StorageError: the log cannot be read.
    """
    count = 0

    def rows() -> Iterator[tuple[Cell, ...]]:
        nonlocal count
        total = 0
        for seen, entry in enumerate(_all(auditing)):
            total = total or entry.seq
            if seen % _BATCH == 0:
                if cancelled is not None and cancelled():
                    raise Cancelled
                if on_progress is not None:
                    on_progress(seen, total)
            if wanted.wants(entry, zone):
                count += 1
                at = entry.at_utc.astimezone(zone)
                yield entry.seq, at, entry.actor, entry.action, entry.subject, entry.details

    with replaced_when_complete(target) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        write_csv(Table("audit log", _COLUMNS, rows()), text, CsvDialect())
        text.flush()
        text.detach()
    auditing.record(actor, _EXPORT_ACTION, _EXPORT_SUBJECT, rows=count, file=target.name)
    return count


def _all(auditing: AuditService) -> Iterator[AuditEntry]:
    """Every entry, latest first, fetched in batches."""
    before: int | None = None
    while batch := auditing.entries(_BATCH, before):
        yield from batch
        before = batch[-1].seq
