"""The ledger in the database: appending to its chain, and reading it row by row. Any thread."""

import heapq
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import sqlite_utils

from attendance_app.domain.ledger import GENESIS_HASH, ChainHead, LedgerEntry, ledger_cells
from attendance_app.errors import StorageError
from attendance_app.storage.repository import Repository

_BATCH_ROWS = 5000
_BEFORE_EVERYTHING = -(2**63)


def ledger_head(database: sqlite_utils.Database) -> ChainHead:
    """The last row; read it within the transaction that appends the next one."""
    return head_in(database.conn.execute("SELECT seq, hash FROM ledger_head").fetchone())


def head_in(row: tuple[Any, ...] | None) -> ChainHead:
    """The head from its row, seq and hash first.

    Raises:
        StorageError: there is none.
    """
    if row is None:
        raise StorageError(
            "The database has lost the end of its hash chain, so nothing can be recorded.",
            "Keep a copy of it, then restore the newest backup in its place.",
        )
    return ChainHead(int(row[0]), row[1].hex())


def rows_as_stored(database: sqlite_utils.Database, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    """All rows of a query, even if somebody put text there that isn't UTF-8: its odd bytes become lone surrogates."""
    try:
        return database.conn.execute(query, values).fetchall()
    except sqlite3.OperationalError as error:
        if "Could not decode" not in str(error):
            raise
    database.conn.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
    try:
        return database.conn.execute(query, values).fetchall()
    finally:
        database.conn.text_factory = str


def link(entry: LedgerEntry) -> tuple[int, bytes, bytes]:
    """The columns that chain a row, as they are stored: seq, previous_hash, hash."""
    return entry.seq, bytes.fromhex(entry.previous_hash), bytes.fromhex(entry.hash)


class LedgerRepository(Repository):
    """Punches, corrections and period changes as the one chain they form."""

    def head(self) -> ChainHead:
        """What is remembered as the last row."""
        with self._database.reading() as database:
            return ledger_head(database)

    def extent(self) -> tuple[ChainHead, int]:
        """The head, and the highest `seq` of any row at the same moment; they agree unless rows were tampered with."""
        with self._database.reading() as database:
            last, *head = database.conn.execute(
                """SELECT max(coalesce((SELECT max(seq) FROM punches), 0),
                    coalesce((SELECT max(seq) FROM corrections), 0),
                    coalesce((SELECT max(seq) FROM period_changes), 0)), ledger_head.seq, ledger_head.hash
                FROM (SELECT 1) LEFT JOIN ledger_head"""
            ).fetchone()
        return remembered(head), int(last)

    def entries(self, from_seq: int | None = None, to_seq: int | None = None) -> Iterator[LedgerEntry]:
        """Rows as they are stored, whatever was done to them, in ascending order; fetched in batches.

        Args:
            from_seq: The first row; None for wherever the rows begin.
            to_seq: The last row; None for the one that is the last now, so that rows which others append meanwhile
                don't get in half.
        """
        first = _BEFORE_EVERYTHING if from_seq is None else from_seq
        last = self.extent()[1] if to_seq is None else to_seq
        sources = (
            self._entries(_PUNCHES, _punch_entry, first, last),
            self._entries(_CORRECTIONS, _correction_entry, first, last),
            self._entries(_PERIOD_CHANGES, _period_entry, first, last),
        )
        return heapq.merge(*sources, key=lambda entry: entry.seq)

    def _entries(
        self, query: str, make: Callable[[tuple[Any, ...]], LedgerEntry], first: int, last: int
    ) -> Iterator[LedgerEntry]:
        while first <= last:
            with self._database.reading() as database:
                batch = rows_as_stored(database, query, [first, last, _BATCH_ROWS])
            yield from map(make, batch)
            if len(batch) < _BATCH_ROWS:
                return
            first = int(batch[-1][0]) + 1


def remembered(head: Sequence[Any]) -> ChainHead:
    """The head for verifying: one that was taken away accounts for no row."""
    return ChainHead(0, GENESIS_HASH) if head[0] is None else head_in((head[0], head[1]))


_PUNCHES = """SELECT seq, id, employee_id, kind, at_us, zone, utc_offset_s, device, method, model_id, distance, margin,
    liveness, reason, author, recorded_at_us, clock_jump_s, previous_hash, hash
FROM punches WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT ?"""
_CORRECTIONS = """SELECT seq, id, action, employee_id, target_id, kind, at_us, zone, utc_offset_s, author,
    recorded_at_us, reason, previous_hash, hash
FROM corrections WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT ?"""
_PERIOD_CHANGES = """SELECT seq, id, action, from_day, to_day, author, recorded_at_us, reason, previous_hash, hash
FROM period_changes WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT ?"""


def _punch_entry(row: tuple[Any, ...]) -> LedgerEntry:
    cells = ledger_cells(
        row[0],
        "punch",
        row[1],
        employee_id=row[2],
        kind=row[3],
        at_us=row[4],
        zone=row[5],
        utc_offset_s=row[6],
        device=row[7],
        method=row[8],
        model_id=row[9],
        distance=row[10],
        margin=row[11],
        liveness=row[12],
        reason=row[13],
        author=row[14],
        recorded_at_us=row[15],
        clock_jump_s=row[16],
    )
    return LedgerEntry(row[0], cells, row[17].hex(), row[18].hex())


def _correction_entry(row: tuple[Any, ...]) -> LedgerEntry:
    cells = ledger_cells(
        row[0],
        "correction",
        row[1],
        action=row[2],
        employee_id=row[3],
        target_id=row[4],
        kind=row[5],
        at_us=row[6],
        zone=row[7],
        utc_offset_s=row[8],
        author=row[9],
        recorded_at_us=row[10],
        reason=row[11],
    )
    return LedgerEntry(row[0], cells, row[12].hex(), row[13].hex())


def _period_entry(row: tuple[Any, ...]) -> LedgerEntry:
    cells = ledger_cells(
        row[0], "period", row[1], action=row[2], from_day=row[3], to_day=row[4], author=row[5], recorded_at_us=row[6],
        reason=row[7],
    )  # fmt: skip
    return LedgerEntry(row[0], cells, row[8].hex(), row[9].hex())
