"""Whole database files: copying one in use, comparing two, holding one alone. Depends on SQLite; any thread.

Works on paths with connections of its own, so that files can be looked at that no `Database` may open yet or any more.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlite_utils

from attendance_app.errors import StorageError
from attendance_app.storage.connection import Database
from attendance_app.storage.failures import environment_failures_explained
from attendance_app.storage.opening import schema_version
from attendance_app.storage.session import connect

_PAGES_A_STEP = 2048  # 8 MiB: progress moves, and a cancel is heard, many times a second
_ALONE_TIMEOUT_MS = 500


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """What a database holds, to show before it is restored.

    Attributes:
        schema: Its format.
        last_punch_us: The instant of the latest punch, microseconds since 1970 UTC; None without any.
    """

    schema: int
    people: int
    punches: int
    last_punch_us: int | None


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Rows that one database holds and another lacks."""

    punches: int
    corrections: int


def copy_in_use(source: Path, target: Path, on_step: Callable[[int, int], None] | None = None) -> None:
    """Copy a database that others may be writing to: the state of one instant, complete to its last commit.

    One read transaction is held meanwhile. With the write-ahead log nobody waits for it, and it makes SQLite's backup
    API, which starts anew whenever somebody else commits, see one state from beginning to end.

    Args:
        source: An existing database.
        target: An empty file of this user's.
        on_step: Told pages done and pages to copy; an exception of its own ends the copy.

    Raises:
        StorageError: the disk is full or failing, or the database cannot be read.
    """

    def report(_status: int, remaining: int, total: int) -> None:
        if on_step is not None:
            on_step(total - remaining, total)

    with (
        environment_failures_explained(target),
        closing(connect(source, read_only=True)) as database,
        closing(sqlite3.connect(target)) as copy,
    ):
        database.conn.execute("BEGIN")
        database.conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # the snapshot begins here
        database.conn.backup(copy, pages=_PAGES_A_STEP, progress=report)
        copy.execute("PRAGMA journal_mode = DELETE")  # no log beside it


def facts_of(path: Path) -> DatabaseFacts:
    """What a database of ours holds, of whatever format.

    Raises:
        StorageError: it is damaged or no database.
        sqlite3.Error: it isn't ours.
    """
    with environment_failures_explained(path), closing(connect(path, read_only=True)) as database:
        (people,) = database.conn.execute("SELECT count(*) FROM employees").fetchone()
        punches, last_us = database.conn.execute("SELECT count(*), max(at_us) FROM punches").fetchone()
        return DatabaseFacts(schema_version(database), int(people), int(punches), last_us)


def damage_of(path: Path) -> str | None:
    """What SQLite's full check finds wrong with a file, or None.

    Raises:
        StorageError: it cannot be read at all.
    """
    with environment_failures_explained(path), closing(connect(path, read_only=True)) as database:
        rows = database.conn.execute("PRAGMA integrity_check(3)").fetchall()
    found = "; ".join(str(row[0]) for row in rows)
    return None if found == "ok" else found


class DatabaseInUseError(StorageError):
    """Another program, or another part of this one, has the database open."""


class HeldDatabase:
    """A database nobody else can use at the moment."""

    def __init__(self, database: sqlite_utils.Database) -> None:
        self._database = database

    def unsaved_in(self, other: Path) -> Unsaved:
        """What this database holds and `other` lacks; both may be of any format, and neither is changed.

        Raises:
            StorageError: one cannot be read.
        """
        with self._beside(other):
            return Unsaved(
                self._missing(_MISSING_PUNCHES, "punches"), self._missing(_MISSING_CORRECTIONS, "corrections")
            )

    def faces_only_in(self, other: Path) -> tuple[str, ...]:
        """Codes, as `other` has them, of people who are known here without any face and have one there.

        Raises:
            StorageError: one cannot be read.
        """
        with self._beside(other):
            return tuple(row[0] for row in self._database.conn.execute(_FACES_ONLY_THERE).fetchall())

    @contextmanager
    def _beside(self, other: Path) -> Iterator[None]:
        with environment_failures_explained(other):
            self._database.conn.execute("ATTACH ? AS other", [f"{other.absolute().as_uri()}?mode=ro"])
            try:
                yield
            finally:
                self._database.conn.execute("DETACH other")

    def _missing(self, count: str, table: str) -> int:
        (have_it,) = self._database.conn.execute(_HAVE_TABLE, {"table": table}).fetchone()
        return int(self._database.conn.execute(count).fetchone()[0]) if have_it == 2 else 0


_MISSING_PUNCHES = "SELECT count(*) FROM main.punches WHERE id NOT IN (SELECT id FROM other.punches)"
_MISSING_CORRECTIONS = "SELECT count(*) FROM main.corrections WHERE id NOT IN (SELECT id FROM other.corrections)"
_FACES_ONLY_THERE = """SELECT code FROM other.employees
    WHERE id IN (SELECT id FROM main.employees) AND id IN (SELECT employee_id FROM other.templates)
        AND id NOT IN (SELECT employee_id FROM main.templates)
    ORDER BY code"""
_HAVE_TABLE = """SELECT (SELECT count(*) FROM main.sqlite_schema WHERE type = 'table' AND name = :table)
    + (SELECT count(*) FROM other.sqlite_schema WHERE type = 'table' AND name = :table)"""


@contextmanager
def held_alone(path: Path) -> Iterator[HeldDatabase]:
    """Within the block nobody else has the database open, and nobody can read or write it; it has no log beside it.

    Every connection that has ever read holds a shared lock on the file as long as it is open (write-ahead log), so an
    exclusive lock tells whether a kiosk or an administrator's window is running.

    Raises:
        DatabaseInUseError: somebody has it open.
        StorageError: it cannot be read.
    """
    with environment_failures_explained(path), closing(connect(path)) as database:
        database.conn.execute(f"PRAGMA busy_timeout = {_ALONE_TIMEOUT_MS:d}")
        database.conn.execute("PRAGMA main.locking_mode = EXCLUSIVE")
        try:
            database.conn.execute("BEGIN EXCLUSIVE")
            database.conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            database.conn.execute("COMMIT")
            database.conn.execute("PRAGMA main.journal_mode = DELETE").fetchone()
        except sqlite3.OperationalError as error:
            if (error.sqlite_errorcode & 0xFF) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise DatabaseInUseError(
                    "Another program has the database open.", "Close the kiosk and the administrator's window first."
                ) from error
            raise
        yield HeldDatabase(database)


def make_single_file(path: Path) -> None:
    """Bring the write-ahead log of a database nobody has open into its file, and remove it.

    Raises:
        StorageError: somebody has it open, or the disk is full or failing.
    """
    with held_alone(path):
        pass


def empty_log(database: Database) -> bool:
    """Bring the write-ahead log into the database and cut it to nothing, so that what was deleted isn't left there.

    Returns:
        False when another connection was reading; the log is emptied later.
    """
    with database.reading() as connection:
        (blocked, _, _) = connection.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not blocked
