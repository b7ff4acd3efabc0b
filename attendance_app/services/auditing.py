"""The audit log, and whether the records are as they were written. Depends on storage; any thread.

Verifying reads every row (a minute or two for millions), so never in the GUI's thread.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC
from typing import TypeVar

from attendance_app.domain.audit import AuditEntry
from attendance_app.domain.clock import Clock
from attendance_app.domain.ledger import ChainHead, verify_chain
from attendance_app.errors import Cancelled
from attendance_app.storage.audit import AuditRepository
from attendance_app.storage.ledger import LedgerRepository

LEDGER, AUDIT_LOG = "ledger", "audit_log"
_ROWS_BETWEEN_SIGNS = 1000
_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class FirstBad:
    """The first row that isn't as it was written.

    Attributes:
        chain: `ledger` (punches, corrections, locked periods) or `audit_log`.
        seq: Its position in the chain, or that of a row that is missing.
        id: Its id; empty when it is missing, or in the audit log.
        problem: What is wrong, one sentence.
    """

    chain: str
    seq: int
    id: str
    problem: str


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """What verifying both chains came to.

    Attributes:
        entries: Rows of the ledger that fit, counted from the first.
        audit_entries: Entries of the audit log that fit; 0 when the ledger is broken already.
        head: The last row of the ledger that fits. Noted elsewhere it proves later that nothing was cut off.
        first_bad: The first row that doesn't fit, or None.
    """

    entries: int
    audit_entries: int
    head: ChainHead
    first_bad: FirstBad | None

    @property
    def ok(self) -> bool:
        """Whether every row of both chains fits."""
        return self.first_bad is None


class AuditService:
    """Writes down what people do besides punches and corrections, which are their own record."""

    def __init__(self, audit: AuditRepository, ledger: LedgerRepository, clock: Clock) -> None:
        self._audit = audit
        self._ledger = ledger
        self._clock = clock

    def record(self, actor: str, action: str, subject: str, **details: object) -> AuditEntry:
        """Write down who did what; part of the thread's open transaction where there is one.

        Args:
            actor: Who, such as `admin` or `command line`.
            action: What, such as `export`.
            subject: On what; may be empty.
            details: Whatever else matters, as JSON knows it; anything else is written as its text.

        Raises:
            StorageError: nothing was saved.
        """
        text = json.dumps(details, ensure_ascii=False, sort_keys=True, default=str)
        return self._audit.append(self._clock.now_utc().astimezone(UTC), actor, action, subject, text)

    def entries(self, limit: int, before: int | None = None) -> list[AuditEntry]:
        """The latest entries, latest first, at most `limit`; only those with a `seq` under `before` if given."""
        return self._audit.latest(limit, before)

    def verify(
        self,
        on_progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        noted: ChainHead | None = None,
    ) -> AuditVerdict:
        """Compute both chains anew, row by row: first the ledger, then the audit log.

        What is recorded while this runs isn't looked at.

        Args:
            on_progress: Told rows done and rows in all, now and then.
            cancelled: Asked now and then.
            noted: A row of the ledger as it was noted elsewhere, which must still be there as it was. Whoever cuts off
                the end of a chain and links it anew leaves no other trace.

        Raises:
            Cancelled: `cancelled` said so.
            StorageError: the database cannot be read.
        """
        (ledger_head, last_row), (audit_head, last_entry) = self._ledger.extent(), self._audit.extent()
        watch = _Watch(last_row + last_entry, on_progress, cancelled)
        ledger = verify_chain(watch.over(self._ledger.entries(to_seq=last_row)), ledger_head)
        if ledger.broken:
            bad = ledger.broken
            return AuditVerdict(ledger.entries, 0, ledger.head, FirstBad(LEDGER, bad.seq, bad.id, bad.problem))
        lost = None if noted is None else self._lost(noted)
        if lost is not None:
            return AuditVerdict(ledger.entries, 0, ledger.head, lost)
        log = verify_chain(watch.over(self._audit.entries(to_seq=last_entry)), audit_head)
        bad_entry = FirstBad(AUDIT_LOG, log.broken.seq, "", log.broken.problem) if log.broken else None
        return AuditVerdict(ledger.entries, log.entries, ledger.head, bad_entry)

    def _lost(self, noted: ChainHead) -> FirstBad | None:
        """What is wrong with a row that was noted, in a ledger that fits in itself."""
        for entry in self._ledger.entries(noted.seq, noted.seq):
            if entry.hash == noted.hash:
                return None
            problem = f"Row {noted.seq} isn't the one that was noted; the ledger was written anew."
            return FirstBad(LEDGER, noted.seq, entry.cells[2], problem)
        return FirstBad(LEDGER, noted.seq, "", f"Row {noted.seq}, which was noted, isn't there any more.")


class _Watch:
    """Tells how far along it is and asks whether to go on, while rows pass by."""

    def __init__(
        self, total: int, on_progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._total = total
        self._done = 0
        self._on_progress = on_progress or (lambda _done, _total: None)
        self._cancelled = cancelled or (lambda: False)

    def over(self, rows: Iterable[_Row]) -> Iterator[_Row]:
        for row in rows:
            if self._done % _ROWS_BETWEEN_SIGNS == 0:
                if self._cancelled():
                    raise Cancelled
                self._on_progress(self._done, self._total)
            self._done += 1
            yield row
        self._on_progress(self._done, self._total)
