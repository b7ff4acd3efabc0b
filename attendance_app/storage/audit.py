"""The audit log in the database: append-only, a chain of its own. Any thread."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from attendance_app.domain.audit import AuditEntry, audit_cells
from attendance_app.domain.ledger import ChainHead, LedgerEntry, chained, instant_text
from attendance_app.storage import rows
from attendance_app.storage.ledger import head_in, link, remembered, rows_as_stored
from attendance_app.storage.repository import Repository

_BATCH_ROWS = 5000
_BEFORE_EVERYTHING = -(2**63)
_APPEND = """INSERT INTO audit_log (seq, at_us, actor, action, subject, details, previous_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""


class AuditRepository(Repository):
    """What was done besides punches and corrections."""

    def append(self, at_utc: datetime, actor: str, action: str, subject: str, details: str) -> AuditEntry:
        """Append an entry; on disk when this returns, or when the transaction it joins is left.

        Args:
            at_utc: When it was done.
            actor: Who did it.
            action: What.
            subject: On what; may be empty.
            details: A JSON object.
        """
        with self._database.writing() as database:
            head = head_in(database.conn.execute("SELECT seq, hash FROM audit_head").fetchone())
            entry = AuditEntry(head.seq + 1, at_utc, actor, action, subject, details)
            _, previous_hash, entry_hash = link(chained(head, audit_cells(entry)))
            row = [entry.seq, rows.to_us(at_utc), actor, action, subject, details, previous_hash, entry_hash]
            database.execute(_APPEND, row)
        return entry

    def latest(self, limit: int, before_seq: int | None = None) -> list[AuditEntry]:
        """The latest entries, latest first, at most `limit`; only those before `before_seq` where it is given."""
        before = 2**63 - 1 if before_seq is None else before_seq
        with self._database.reading() as database:
            found = database.conn.execute(
                """SELECT seq, at_us, actor, action, subject, details FROM audit_log
                WHERE seq < ? ORDER BY seq DESC LIMIT ?""",
                [before, max(limit, 0)],
            ).fetchall()
        return [AuditEntry(seq, rows.from_us(at_us), *texts) for seq, at_us, *texts in found]

    def extent(self) -> tuple[ChainHead, int]:
        """What is remembered as the last entry, and the highest `seq` of any entry at the same moment."""
        with self._database.reading() as database:
            last, *head = database.conn.execute(
                """SELECT coalesce((SELECT max(seq) FROM audit_log), 0), audit_head.seq, audit_head.hash
                FROM (SELECT 1) LEFT JOIN audit_head"""
            ).fetchone()
        return remembered(head), int(last)

    def entries(self, to_seq: int) -> Iterator[LedgerEntry]:
        """Entries as they are stored, whatever was done to them, up to `to_seq`; fetched in batches."""
        first = _BEFORE_EVERYTHING
        while first <= to_seq:
            with self._database.reading() as database:
                batch = rows_as_stored(
                    database,
                    """SELECT seq, at_us, actor, action, subject, details, previous_hash, hash FROM audit_log
                    WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT ?""",
                    [first, to_seq, _BATCH_ROWS],
                )
            yield from map(_entry, batch)
            if len(batch) < _BATCH_ROWS:
                return
            first = int(batch[-1][0]) + 1


def _entry(row: tuple[Any, ...]) -> LedgerEntry:
    seq, at_us, actor, action, subject, details, previous_hash, entry_hash = row
    cells = (str(seq), instant_text(at_us), actor, action, subject, details)
    return LedgerEntry(seq, cells, previous_hash.hex(), entry_hash.hex())
