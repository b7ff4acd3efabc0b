"""Turns the environment's SQLite failures into words for people. Depends on errors only; any thread.

A full disk, a lock, a read-only folder or a damaged file is a situation (`StorageError`); a broken constraint or a
misspelt statement is a bug and propagates as it is.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attendance_app.errors import StorageError

# Primary result codes of SQLite (the low byte of an extended code).
# Source: https://www.sqlite.org/rescode.html
_SITUATIONS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (
        "The disk is full; nothing was saved.",
        "Free some space on the disk that holds {path}, then try again.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk failed while the database was being used; nothing was saved.",
        "Check the disk that holds {path} and its free space, then try again.",
    ),
    sqlite3.SQLITE_BUSY: (
        "Another program keeps the database locked; nothing was saved.",
        "Close other programs that use {path}, then try again.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The database cannot be written; nothing was saved.",
        "Make {path} and its folder writable for this user, or choose another data folder with --home.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The database cannot be opened.",
        "Check that {path} is in an existing folder this user may write to, or choose another with --home.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "The database file is not a database.",
        "Move {path} away and restore a backup in its place.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The database file is damaged.",
        "Keep a copy of {path}, then restore the newest backup in its place.",
    ),
}
_SITUATIONS[sqlite3.SQLITE_LOCKED] = _SITUATIONS[sqlite3.SQLITE_BUSY]
_SITUATIONS[sqlite3.SQLITE_PROTOCOL] = _SITUATIONS[sqlite3.SQLITE_BUSY]
_SITUATIONS[sqlite3.SQLITE_PERM] = _SITUATIONS[sqlite3.SQLITE_READONLY]


@contextmanager
def environment_failures_explained(path: Path) -> Iterator[None]:
    """Within the block, failures of the environment are raised as `StorageError`.

    Raises:
        StorageError: disk full or failing, database locked, read-only, missing, damaged or not a database.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        situation = None if code is None else _SITUATIONS.get(code & 0xFF)
        if situation is None:
            raise
        message, remedy = situation
        raise StorageError(message, remedy, path=path) from error
