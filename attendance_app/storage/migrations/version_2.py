"""Format 2: one hash chain through punches, corrections and period changes; the audit log; shifts and schedules.

The hash of a row is `domain.ledger`'s. SQLite cannot compute it, but its triggers see to it that a row follows the
head, that the head follows the row, and that no row is changed, deleted or replaced.
"""

from typing import Any

import sqlite_utils

from attendance_app.domain.ledger import GENESIS_HASH, ChainHead, chained, ledger_cells
from attendance_app.storage.migrations.migration import Migration

_SCRIPT = """
DROP TRIGGER punches_are_never_changed;
DROP TRIGGER punches_are_never_deleted;
DROP TRIGGER punches_are_never_replaced;
DROP INDEX punches_of_employee;
DROP INDEX punches_by_instant;
ALTER TABLE punches RENAME TO punches_of_format_1;

CREATE TABLE ledger_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO ledger_head (only, seq, hash) VALUES (1, 0, zeroblob(32));
CREATE TRIGGER ledger_head_only_grows BEFORE UPDATE ON ledger_head WHEN NEW.seq IS NOT OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_head_stays BEFORE DELETE ON ledger_head
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

CREATE TABLE punches (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'break_start', 'break_end')),
    at_us INTEGER NOT NULL,
    zone TEXT NOT NULL,
    utc_offset_s INTEGER NOT NULL,
    device TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('face', 'pin', 'manual', 'import')),
    model_id TEXT,
    distance REAL,
    margin REAL,
    liveness TEXT,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    recorded_at_us INTEGER,
    clock_jump_s INTEGER,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX punches_of_employee ON punches (employee_id, at_us);
CREATE INDEX punches_by_instant ON punches (at_us);
CREATE TRIGGER punches_are_never_changed BEFORE UPDATE ON punches
BEGIN SELECT RAISE(ABORT, 'punches are append-only'); END;
CREATE TRIGGER punches_are_never_deleted BEFORE DELETE ON punches
BEGIN SELECT RAISE(ABORT, 'punches are append-only'); END;
-- INSERT OR REPLACE would otherwise delete without firing the trigger above.
CREATE TRIGGER punches_follow_the_head BEFORE INSERT ON punches
BEGIN
    SELECT CASE
        WHEN EXISTS (SELECT 1 FROM punches WHERE id = NEW.id) THEN RAISE(IGNORE)
        WHEN NOT EXISTS (SELECT 1 FROM ledger_head WHERE seq = NEW.seq - 1 AND hash = NEW.previous_hash)
            THEN RAISE(ABORT, 'a punch must follow the head of the ledger')
    END;
END;
CREATE TRIGGER punches_become_the_head AFTER INSERT ON punches
BEGIN UPDATE ledger_head SET seq = NEW.seq, hash = NEW.hash; END;

CREATE TABLE corrections (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL CHECK (action IN ('add', 'move', 'void')),
    employee_id TEXT NOT NULL REFERENCES employees (id),
    target_id TEXT CHECK ((action = 'add') = (target_id IS NULL)),
    kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'break_start', 'break_end')),
    at_us INTEGER NOT NULL,
    zone TEXT NOT NULL,
    utc_offset_s INTEGER NOT NULL,
    author TEXT NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX corrections_of_employee ON corrections (employee_id, at_us);
CREATE INDEX corrections_by_instant ON corrections (at_us);
CREATE INDEX corrections_of_target ON corrections (target_id);
CREATE TRIGGER corrections_are_never_changed BEFORE UPDATE ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER corrections_are_never_deleted BEFORE DELETE ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER corrections_follow_the_head BEFORE INSERT ON corrections
BEGIN
    SELECT CASE
        WHEN EXISTS (SELECT 1 FROM corrections WHERE id = NEW.id) THEN RAISE(IGNORE)
        WHEN NOT EXISTS (SELECT 1 FROM ledger_head WHERE seq = NEW.seq - 1 AND hash = NEW.previous_hash)
            THEN RAISE(ABORT, 'a correction must follow the head of the ledger')
    END;
END;
CREATE TRIGGER corrections_become_the_head AFTER INSERT ON corrections
BEGIN UPDATE ledger_head SET seq = NEW.seq, hash = NEW.hash; END;

CREATE TABLE period_changes (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL CHECK (action IN ('lock', 'unlock')),
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL CHECK (to_day >= from_day),
    author TEXT NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    reason TEXT NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER period_changes_are_never_changed BEFORE UPDATE ON period_changes
BEGIN SELECT RAISE(ABORT, 'period changes are append-only'); END;
CREATE TRIGGER period_changes_are_never_deleted BEFORE DELETE ON period_changes
BEGIN SELECT RAISE(ABORT, 'period changes are append-only'); END;
CREATE TRIGGER period_changes_follow_the_head BEFORE INSERT ON period_changes
BEGIN
    SELECT CASE
        WHEN EXISTS (SELECT 1 FROM period_changes WHERE id = NEW.id) THEN RAISE(IGNORE)
        WHEN NOT EXISTS (SELECT 1 FROM ledger_head WHERE seq = NEW.seq - 1 AND hash = NEW.previous_hash)
            THEN RAISE(ABORT, 'a period change must follow the head of the ledger')
    END;
END;
CREATE TRIGGER period_changes_become_the_head AFTER INSERT ON period_changes
BEGIN UPDATE ledger_head SET seq = NEW.seq, hash = NEW.hash; END;

CREATE TABLE audit_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO audit_head (only, seq, hash) VALUES (1, 0, zeroblob(32));
CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head WHEN NEW.seq IS NOT OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

CREATE TABLE audit_log (
    seq INTEGER PRIMARY KEY,
    at_us INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL CHECK (json_type(details) = 'object'),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER audit_log_is_never_changed BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_is_never_deleted BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_follows_the_head BEFORE INSERT ON audit_log
WHEN NOT EXISTS (SELECT 1 FROM audit_head WHERE seq = NEW.seq - 1 AND hash = NEW.previous_hash)
BEGIN SELECT RAISE(ABORT, 'an entry must follow the head of the audit log'); END;
CREATE TRIGGER audit_log_becomes_the_head AFTER INSERT ON audit_log
BEGIN UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash; END;

CREATE TABLE shifts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    rules TEXT NOT NULL,
    archived_at_us INTEGER
) STRICT;
CREATE UNIQUE INDEX shift_in_use ON shifts (name_key) WHERE archived_at_us IS NULL;

CREATE TABLE assignments (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    from_day TEXT NOT NULL,
    to_day TEXT CHECK (to_day >= from_day),
    anchor_day TEXT NOT NULL,
    cycle TEXT NOT NULL,
    created_at_us INTEGER NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX assignments_of_employee ON assignments (employee_id, from_day);

CREATE TABLE leave_days (
    id TEXT PRIMARY KEY,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL CHECK (to_day >= from_day),
    kind TEXT NOT NULL,
    half_day INTEGER NOT NULL CHECK (half_day IN (0, 1)),
    note TEXT NOT NULL,
    created_at_us INTEGER NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX leave_days_of_employee ON leave_days (employee_id, from_day);

CREATE TABLE site_holidays (
    day TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    working INTEGER NOT NULL CHECK (working IN (0, 1))
) STRICT;

PRAGMA user_version = 2;
"""


_BATCH_ROWS = 5000
_FORMAT_1 = """SELECT id, employee_id, kind, at_us, zone, utc_offset_s, device, method, model_id, distance, margin,
    liveness, reason, author
FROM punches_of_format_1 ORDER BY seq"""
_CHAINED = """INSERT INTO punches (id, employee_id, kind, at_us, zone, utc_offset_s, device, method, model_id, distance,
    margin, liveness, reason, author, seq, previous_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def _fill(database: sqlite_utils.Database) -> None:
    """Chain the punches of format 1 in the order in which they were recorded, from 1 without gaps."""
    old = database.conn.execute(_FORMAT_1)
    head = ChainHead(0, GENESIS_HASH)
    while batch := old.fetchmany(_BATCH_ROWS):
        chained_rows = []
        for row in batch:
            entry = chained(head, _cells(head.seq + 1, row))
            head = ChainHead(entry.seq, entry.hash)
            links = (entry.seq, bytes.fromhex(entry.previous_hash), bytes.fromhex(entry.hash))
            chained_rows.append((*row, *links))
        database.conn.executemany(_CHAINED, chained_rows)
    database.conn.execute("DROP TABLE punches_of_format_1")


def _cells(seq: int, row: tuple[Any, ...]) -> tuple[str, ...]:
    (record_id, employee_id, kind, at_us, zone, utc_offset_s, device, method) = row[:8]
    (model_id, distance, margin, liveness, reason, author) = row[8:]
    return ledger_cells(
        seq,
        "punch",
        record_id,
        employee_id=employee_id,
        kind=kind,
        at_us=at_us,
        zone=zone,
        utc_offset_s=utc_offset_s,
        device=device,
        method=method,
        model_id=model_id,
        distance=distance,
        margin=margin,
        liveness=liveness,
        author=author,
        reason=reason,
    )


LEDGER_AND_SCHEDULES = Migration(2, "ledger, corrections, periods, audit log, shifts, schedules", _SCRIPT, _fill)
