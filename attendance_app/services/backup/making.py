"""Making a backup: one encrypted file that holds everything this installation cannot get back elsewhere.

Depends on storage; any thread but the GUI's (seconds a gigabyte). The kiosk goes on punching meanwhile.

There is no backup without a passphrase: it holds the faces and, beside them, the key they are sealed with. Whoever
finds such a file in the clear has everybody's biometric data, and a face cannot be changed like a password.
"""

from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Protocol

from attendance_app.domain.clock import Clock
from attendance_app.errors import UserError
from attendance_app.paths import DataFolder
from attendance_app.services.audit_trail import ADMIN_AUTHOR, AuditTrail, NoTrail
from attendance_app.services.backup.archive import Manifest, Member, members_of, model_folders, write_archive
from attendance_app.services.backup.container import (
    HEADER_BYTES,
    BackupError,
    Hardness,
    SealedReader,
    SealedWriter,
    is_backup,
)
from attendance_app.services.backup.disk import (
    CancelQuery,
    Meter,
    ProgressCallback,
    disk_trouble_explained,
    open_private,
    sync_file,
)
from attendance_app.storage.durable_files import sync_folder
from attendance_app.storage.folder_lock import folder_locked
from attendance_app.storage.rows import optional_instant
from attendance_app.storage.snapshots import DatabaseFacts, copy_in_use, facts_of

LOCK_NAME = "backup.lock"
SHORTEST_PASSPHRASE = 8  # as the administrator's password: NIST SP 800-63B, section 5.1.1
_UNFINISHED_COPY = "backup.unfinished.sqlite3"
_PAGE_BYTES = 4096


class BackupDiary(Protocol):
    """Remembers that backups were made, so that an erasure can say which of them still hold a person."""

    def backup_made(self, at_utc: datetime, file_name: str) -> None:
        """A backup is complete."""
        ...


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was made and read back."""

    path: Path
    size_bytes: int
    manifest: Manifest


def check_passphrase(passphrase: str) -> None:
    """Refuse what is guessed quickly.

    Raises:
        UserError: it is too short.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            "The passphrase is shorter than {shortest} characters.",
            "Choose a longer one, such as four words, and keep it apart from the backup: nothing opens it without.",
            shortest=SHORTEST_PASSPHRASE,
        )


class BackupService:
    """Backs up a data folder."""

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        diary: BackupDiary | None = None,
        hardness: Hardness | None = None,
        audit: AuditTrail | None = None,
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._diary = diary
        self._hardness = hardness
        self._audit = audit or NoTrail()

    @property
    def data_folder(self) -> Path:
        """What is backed up."""
        return self._folder.root

    def create(
        self,
        target: Path,
        passphrase: str,
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
        author: str = ADMIN_AUTHOR,
    ) -> BackupReport:
        """Write a backup to `target` and read it back; it is there complete, fsynced, or not at all.

        Args:
            target: The file; an earlier backup there is replaced once the new one is complete.
            passphrase: Needed to restore; nobody can recover it.
            on_progress: Told bytes done and bytes to do.
            cancelled: Asked many times a second.
            author: Who makes it, for the audit log.

        Raises:
            UserError: the passphrase is too short.
            BackupError: something else than a backup is at `target`.
            StorageError: the disk is full or failing, or another backup is under way.
            Cancelled: `cancelled` said so.
        """
        check_passphrase(passphrase)
        target = target.absolute()
        copy = self._folder.root / _UNFINISHED_COPY
        with folder_locked(self._folder.root / LOCK_NAME), disk_trouble_explained(target.parent):
            _refuse_other_file(target)
            try:
                at_utc = self._clock.now_utc()
                meter = Meter(self._work_bytes(), on_progress, cancelled)
                self._copy_database(copy, meter)
                manifest = self._describe(at_utc, facts_of(copy))
                report = self._write(target, passphrase, manifest, members_of(self._folder, copy), meter)
            finally:
                copy.unlink(missing_ok=True)
        if self._diary is not None:
            self._diary.backup_made(at_utc, target.name)
        self._audit.record(author, "backup", target.name, punches=manifest.punches)
        return report

    def _work_bytes(self) -> int:
        """The database is copied, then all is sealed, then read back."""
        models = sum(file.stat().st_size for one in model_folders(self._folder) for file in one.iterdir())
        return 3 * self._folder.database.stat().st_size + 2 * models

    def _copy_database(self, copy: Path, meter: Meter) -> None:
        open_private(copy).close()
        done = 0

        def step(pages: int, _total: int) -> None:
            nonlocal done
            meter.add((pages - done) * _PAGE_BYTES)
            done = pages

        copy_in_use(self._folder.database, copy, step)

    def _describe(self, at_utc: datetime, facts: DatabaseFacts) -> Manifest:
        return Manifest(
            created_utc=at_utc,
            app_version=_app_version(),
            schema_version=facts.schema,
            people=facts.people,
            punches=facts.punches,
            last_punch_utc=optional_instant(facts.last_punch_us),
            models=tuple(one.name for one in model_folders(self._folder)),
        )

    def _write(
        self, target: Path, passphrase: str, manifest: Manifest, members: list[Member], meter: Meter
    ) -> BackupReport:
        unfinished = target.with_name(f"{target.name}.unfinished")
        try:
            with open_private(unfinished) as file:
                writer = SealedWriter(file, passphrase, self._hardness)
                write_archive(writer, manifest, members, meter)
                writer.finish()
            sync_file(unfinished)
            _read_back(unfinished, passphrase, meter)
            unfinished.replace(target)
            sync_folder(target.parent)
        finally:
            unfinished.unlink(missing_ok=True)
        return BackupReport(target, target.stat().st_size, manifest)


def _refuse_other_file(target: Path) -> None:
    """An earlier backup may be replaced; anything else that somebody mistyped the name of may not."""
    if not target.exists():
        return
    if target.is_file():
        with target.open("rb") as file:
            if is_backup(file.read(HEADER_BYTES)):
                return
    raise BackupError("{file} exists and isn't a backup.", "Choose another name.", file=target)


def _read_back(path: Path, passphrase: str, meter: Meter) -> None:
    """A backup that was never read is a hope."""
    with path.open("rb") as file:
        reader = SealedReader(file, passphrase)
        while piece := reader.read(1 << 20):
            meter.add(len(piece))


def _app_version() -> str:
    try:
        return version("attendance")
    except PackageNotFoundError:
        return "unknown"
