"""One SQLite connection and one transaction on it. Depends on sqlite-utils; the thread that opened it.

sqlite-utils 4 wraps writes in its own `atomic()`, which begins with a deferred `BEGIN`: two threads that read first and
write afterwards would fail with "database is locked" whatever the busy time-out. So connections are opened in the
driver's autocommit mode (nothing begins implicitly), and every write of more than one statement goes through
`immediate_transaction`, which takes the write lock first. Inside it, `atomic()` nests as a savepoint.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlite_utils

BUSY_TIMEOUT_S = 5.0


def connect(path: Path, *, read_only: bool = False) -> sqlite_utils.Database:
    """A new connection with this project's pragmas; the caller closes it.

    `check_same_thread` is off so that `Database.close()` may close every thread's connection; nothing else crosses.

    Raises:
        sqlite3.Error: as it is; callers wrap this in `environment_failures_explained`.
    """
    mode = "ro" if read_only else "rw"
    raw = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone doesn't empty the drive's cache
        raw.execute("PRAGMA secure_delete = ON")  # a deleted face leaves no bytes behind
        return sqlite_utils.Database(raw, execute_plugins=False)
    except BaseException:
        raw.close()
        raise


@contextmanager
def immediate_transaction(database: sqlite_utils.Database) -> Iterator[None]:
    """BEGIN IMMEDIATE … COMMIT, or ROLLBACK on any exception. Raises `sqlite3.Error` as it is."""
    database.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.conn.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back already; rollback() does nothing then.
        database.rollback()
        raise
