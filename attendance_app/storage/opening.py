"""Opening the database file: refusal of what isn't ours, backup, migration, key check. Any thread.

Uses connections of its own, so that a `Database` never sees a half-migrated file.
"""

import logging
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlite_utils

from attendance_app.errors import StorageError
from attendance_app.storage.durable_files import sync_folder
from attendance_app.storage.failures import environment_failures_explained
from attendance_app.storage.migrations import APPLICATION_ID, Migration
from attendance_app.storage.session import connect, immediate_transaction
from attendance_app.storage.vault import Vault

_log = logging.getLogger(__name__)

_KEY_CHECK_CONTEXT = "key-check"
_KEY_CHECK_PLAINTEXT = b"attendance"


def prepare_file(path: Path, key: bytes, backups: Path, migrations: Sequence[Migration]) -> None:
    """Create the database at `path`, or migrate it to the newest of `migrations`.

    An existing file is copied into `backups` (SQLite's backup API) before it is migrated. All pending migrations
    and the version they lead to are one transaction: they happen together or not at all.

    Args:
        path: The SQLite file; its folder must exist.
        key: 32 bytes from `load_or_create_key`; must be the one the file was made with.
        backups: Folder for the copy; made when needed.
        migrations: Ordered, versions 1, 2, 3, …

    Raises:
        StorageError: the file is newer than this program, isn't ours, doesn't belong to the key, or cannot be used.
            The file is as it was.
    """
    latest = migrations[-1].version
    with environment_failures_explained(path):
        _refuse_foreign_file(path, latest)
        _create_private_file(path)
        with closing(connect(path)) as database:
            (mode,) = database.conn.execute("PRAGMA journal_mode = WAL").fetchone()
            if mode != "wal":
                _log.warning("this disk doesn't support SQLite's WAL; the %s journal is used", mode)
            with immediate_transaction(database):
                _migrate(database, path, backups, migrations)
                _check_key(database, Vault(key))


def schema_version(database: sqlite_utils.Database) -> int:
    """The version the file is at; 0 for an empty one."""
    (version,) = database.conn.execute("PRAGMA user_version").fetchone()
    return int(version)


def _refuse_foreign_file(path: Path, latest: int) -> None:
    """Look without writing: opened read-only, SQLite leaves the file byte for byte as it is."""
    if not path.exists() or path.stat().st_size == 0:
        return
    with closing(connect(path, read_only=True)) as database:
        version = schema_version(database)
        (application_id,) = database.conn.execute("PRAGMA application_id").fetchone()
        tables = database.table_names()
    if (version or tables) and application_id != APPLICATION_ID:
        raise StorageError(
            "{path} is the database of another program.", "Choose another data folder with --home.", path=path
        )
    _refuse_newer(version, latest, path)


def _refuse_newer(version: int, latest: int, path: Path) -> None:
    if version > latest:
        raise StorageError(
            "{path} was written by a newer version of this program (format {version}; this one knows {latest}).",
            "Install the newer version, or restore a backup made by this one.",
            path=path,
            version=version,
            latest=latest,
        )


def _create_private_file(path: Path) -> None:
    """Make a missing file readable by its owner only; SQLite gives its WAL the same permissions."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StorageError(
            "The database {path} cannot be written: {problem}.",
            "Make the folder writable for this user, or choose another with --home.",
            path=path,
            problem=error.strerror,
        ) from error


def _migrate(database: sqlite_utils.Database, path: Path, backups: Path, migrations: Sequence[Migration]) -> None:
    """Run what is pending inside the caller's transaction; the version is read after the write lock was won."""
    version = schema_version(database)
    _refuse_newer(version, migrations[-1].version, path)
    pending = [migration for migration in migrations if migration.version > version]
    if pending and version > 0:
        _back_up(path, backups, version)
    for migration in pending:
        database.executescript(migration.script)
        if migration.fill is not None:
            migration.fill(database)
        if schema_version(database) != migration.version:
            raise RuntimeError(f"migration {migration.version} ({migration.name}) must set its user_version")
        _log.info("migrated the database to format %d: %s", migration.version, migration.name)


def _back_up(path: Path, backups: Path, version: int) -> None:
    """Keep a copy of the committed state; the caller holds the write lock, so it is the one to be migrated."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = backups / f"{path.stem}-format{version}-{stamp}.sqlite3"
    try:
        backups.mkdir(parents=True, exist_ok=True, mode=0o700)
        _copy(path, target)
    except OSError as error:
        raise StorageError(
            "The backup before the update could not be written to {backups}: {problem}.",
            "Free some space or make the folder writable; the database is as it was.",
            backups=backups,
            problem=error.strerror,
        ) from error
    _log.info("backed up the database to %s", target)


def _copy(path: Path, target: Path) -> None:
    """Copy through a second, reading connection (SQLite's backup API); `target` is complete or isn't there."""
    unfinished = target.with_suffix(".unfinished")
    _create_private_file(unfinished)
    try:
        with closing(connect(path, read_only=True)) as source, closing(sqlite3.connect(unfinished)) as copy:
            source.conn.backup(copy)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _check_key(database: sqlite_utils.Database, vault: Vault) -> None:
    """The file remembers something only its own key opens, so that a lost key is noticed before it is used."""
    rows = list(database.query("SELECT sealed FROM key_check"))
    if not rows:
        sealed = vault.seal(_KEY_CHECK_PLAINTEXT, _KEY_CHECK_CONTEXT)
        database.execute("INSERT INTO key_check (sealed) VALUES (?)", [sealed])
        return
    try:
        vault.unseal(rows[0]["sealed"], _KEY_CHECK_CONTEXT)
    except StorageError as error:
        raise StorageError(
            "The key file doesn't belong to this database, so the enrolled faces cannot be read.",
            "Put back the attendance.key that was beside the database, or restore both from one backup.",
        ) from error
