"""The database: one SQLite connection a thread, and transactions. Depends on sqlite-utils; any thread."""

import logging
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import sqlite_utils

from attendance_app.storage.failures import environment_failures_explained
from attendance_app.storage.migrations import MIGRATIONS, Migration
from attendance_app.storage.opening import prepare_file
from attendance_app.storage.session import connect, immediate_transaction

_log = logging.getLogger(__name__)

_CLOSE_PATIENCE_S = 10.0


@dataclass(eq=False, slots=True)
class _Connection:
    """One thread's connection; `busy` is held while it is used, so that it isn't closed under way."""

    database: sqlite_utils.Database
    in_transaction: bool = False
    when_committed: list[Callable[[], None]] = field(default_factory=list)
    busy: threading.RLock = field(default_factory=threading.RLock)

    def close(self) -> None:
        if not self.busy.acquire(timeout=_CLOSE_PATIENCE_S):
            _log.warning("a database connection was still in use after %.0f s and stays open", _CLOSE_PATIENCE_S)
            return
        try:
            self.database.close()
        finally:
            self.busy.release()


class _Lifetime:
    """Lives as long as its thread does: held by a `threading.local` and by nothing else."""

    __slots__ = ("__weakref__", "connection")

    def __init__(self, connection: _Connection) -> None:
        self.connection = connection


class Database:
    """Thread-safe access to one SQLite file; each thread works on a connection of its own.

    A thread's connection is opened on first use and closed when the thread ends or by `close()`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._lock = threading.RLock()
        self._connections: set[_Connection] = set()
        self._closed = False

    def connection(self) -> sqlite_utils.Database:
        """This thread's connection, without the translation of failures; prefer `reading` and `writing`.

        Raises:
            StorageError: it cannot be opened.
        """
        return self._mine().database

    @contextmanager
    def reading(self) -> Iterator[sqlite_utils.Database]:
        """This thread's connection for queries, alone or inside a transaction. Fetch the rows within the block.

        Raises:
            StorageError: see `environment_failures_explained`.
        """
        mine = self._mine()
        with mine.busy, environment_failures_explained(self.path):
            yield mine.database

    @contextmanager
    def transaction(self) -> Iterator[sqlite_utils.Database]:
        """One transaction that holds the write lock from its start; on disk (fsynced) when the block is left.

        Any exception rolls everything back.

        Raises:
            StorageError: see `environment_failures_explained`; nothing was saved.
            RuntimeError: this thread has a transaction open already.
        """
        mine = self._mine()
        if mine.in_transaction:
            raise RuntimeError("a transaction is open in this thread already: use writing() to join it")
        with (
            mine.busy,
            environment_failures_explained(self.path),
            immediate_transaction(mine.database),
        ):
            mine.in_transaction = True
            mine.when_committed = []
            try:
                yield mine.database
            finally:
                mine.in_transaction = False
        for tell in mine.when_committed:
            tell()

    @property
    def in_transaction(self) -> bool:
        """Whether this thread has a transaction open. Opens no connection, and may be asked when all are closed."""
        lifetime: _Lifetime | None = getattr(self._local, "lifetime", None)
        return lifetime is not None and lifetime.connection.in_transaction

    def when_committed(self, tell: Callable[[], None]) -> None:
        """Call `tell` once this thread's transaction is on disk: now if none is open, never if it is rolled back."""
        if self.in_transaction:
            self._mine().when_committed.append(tell)
        else:
            tell()

    @contextmanager
    def writing(self) -> Iterator[sqlite_utils.Database]:
        """Joins this thread's open transaction, or is one of its own.

        Raises:
            StorageError: see `environment_failures_explained`; nothing was saved.
        """
        mine = self._mine()
        if mine.in_transaction:
            with self.reading() as database:
                yield database
        else:
            with self.transaction() as database:
                yield database

    def changes_token(self) -> int:
        """A number that differs from this thread's last one if any thread or process committed since.

        Compare only tokens got in the same thread: SQLite counts other connections' commits a connection.
        """
        with self.reading() as database:
            (version,) = database.conn.execute("PRAGMA data_version").fetchone()
            return int(version) + database.conn.total_changes

    def integrity_problem(self) -> str | None:
        """What SQLite's quick check finds wrong with the file, or None.

        Raises:
            StorageError: the file cannot be read at all.
        """
        with self.reading() as database:
            rows = database.conn.execute("PRAGMA quick_check(1)").fetchall()
        found = "; ".join(str(row[0]) for row in rows)
        return None if found == "ok" else found

    def close(self) -> None:
        """Close every thread's connection, waiting for transactions under way. May be called twice."""
        with self._lock:
            self._closed = True
            connections = list(self._connections)
            self._connections.clear()
        for connection in connections:
            connection.close()

    def _mine(self) -> _Connection:
        lifetime: _Lifetime | None = getattr(self._local, "lifetime", None)
        if self._closed and not (lifetime is not None and lifetime.connection.in_transaction):
            raise RuntimeError(f"{self.path.name} was closed")
        if lifetime is not None:
            return lifetime.connection
        with environment_failures_explained(self.path):
            connection = _Connection(connect(self.path))
        with self._lock:
            self._connections.add(connection)
        lifetime = _Lifetime(connection)
        weakref.finalize(lifetime, self._retire, self._lock, self._connections, connection).atexit = False
        self._local.lifetime = lifetime
        return connection

    @staticmethod
    def _retire(lock: threading.RLock, connections: set[_Connection], connection: _Connection) -> None:
        """Called as a thread ends: its connection isn't needed any more."""
        with lock:
            if connection not in connections:
                return
            connections.discard(connection)
        connection.close()


def open_database(path: Path, key: bytes, backups: Path, migrations: Sequence[Migration] = MIGRATIONS) -> Database:
    """The database at `path`, created or migrated to this version first; see `opening.prepare_file`.

    Raises:
        StorageError: the file is newer than this program, isn't ours, doesn't belong to the key, or cannot be used.
            The file is as it was.
    """
    prepare_file(path, key, backups, migrations)
    return Database(path)
