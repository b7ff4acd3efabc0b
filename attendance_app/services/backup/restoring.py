"""Restoring a backup: everything is verified before anything is replaced, and what was there is kept aside.

Depends on storage; any thread but the GUI's. Nobody may have the database open: not this program either.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from attendance_app.domain.clock import Clock
from attendance_app.errors import StorageError, UserError
from attendance_app.paths import DataFolder
from attendance_app.services.backup.archive import Manifest, read_manifest, unpack
from attendance_app.services.backup.container import BackupError, SealedReader
from attendance_app.services.backup.disk import (
    CancelQuery,
    Meter,
    ProgressCallback,
    disk_trouble_explained,
    sync_file,
)
from attendance_app.services.backup.making import LOCK_NAME
from attendance_app.services.backup.records_check import ledger_problem
from attendance_app.services.backup.swap import finish, kept_aside, publish, settle
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.durable_files import sync_folder
from attendance_app.storage.folder_lock import folder_locked
from attendance_app.storage.snapshots import DatabaseInUseError, damage_of, held_alone, make_single_file
from attendance_app.storage.vault import KEY_BYTES

_INCOMING = "restore.incoming"
_MIGRATION_COPIES = "before-migration"


@dataclass(frozen=True, slots=True)
class Loss:
    """What the present database holds and the backup doesn't: a restore takes it out of the record.

    Attributes:
        unreadable: The present database cannot be read, so that nobody knows.
    """

    punches: int = 0
    corrections: int = 0
    unreadable: bool = False

    def within(self, accepted: "Loss") -> bool:
        """Whether it is no more than what was accepted."""
        fewer = self.punches <= accepted.punches and self.corrections <= accepted.corrections
        return fewer and (accepted.unreadable or not self.unreadable)


NOTHING_LOST = Loss()
WHATEVER_IS_LOST = Loss(punches=1 << 62, corrections=1 << 62, unreadable=True)


class LossNotAcceptedError(UserError):
    """Restoring would lose records; ask, then restore again with `accepted=error.loss`. Nothing was changed."""

    def __init__(self, loss: Loss) -> None:
        if loss.unreadable:
            told = "The present database cannot be read: nobody knows what it holds that the backup doesn't."
        else:
            told = (
                "The present database holds records that the backup doesn't: "
                "punches: {punches}, corrections: {corrections}. Nothing was changed."
            )
        super().__init__(
            told,
            "Export them first, or confirm that they may go (--yes); what is replaced is kept aside.",
            punches=loss.punches,
            corrections=loss.corrections,
        )
        self.loss = loss


class BrokenRecordsError(BackupError):
    """The hash chain in the backup is broken: it was so when the backup was made. Nothing was changed."""

    def __init__(self, problem: str) -> None:
        super().__init__(
            "The records in the backup were tampered with: {problem} Nothing was changed.",
            "Use another backup, or restore it as it is (--accept-broken-records).",
            problem=problem,
        )


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What a restore did.

    Attributes:
        manifest: What the backup says of itself; None when an earlier restore was undone.
        kept_aside: Where what was replaced is now; None when there was nothing.
        faces_returned: Codes of people who had been erased, or had withdrawn their consent, since the backup was made,
            and whose faces are back with it: erase them again.
    """

    manifest: Manifest | None
    loss: Loss
    kept_aside: Path | None
    faces_returned: tuple[str, ...] = ()


class RestoreService:
    """Restores a data folder.

    Args:
        folder: The data folder; may be empty or new.
        clock: Names what is kept aside.
        verify_records: Given the restored database, opened and migrated, says what is wrong with its hash chains, or
            None.
    """

    def __init__(
        self, folder: DataFolder, clock: Clock, verify_records: Callable[[Database], str | None] = ledger_problem
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._verify_records = verify_records

    def inspect(self, file: Path, passphrase: str) -> Manifest:
        """What a backup says of itself; only its beginning is read.

        Raises:
            BackupError: it isn't a backup, is of a newer version, is damaged, or the passphrase is wrong.
            StorageError: the file cannot be read.
        """
        with disk_trouble_explained(file), file.open("rb") as source:
            return read_manifest(SealedReader(source, passphrase))

    def restore(
        self,
        file: Path,
        passphrase: str,
        *,
        accepted: Loss = NOTHING_LOST,
        accept_broken_records: bool = False,
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
    ) -> RestoreReport:
        """Put the content of a backup in the place of the present content.

        Interrupted at any moment, the data folder holds either the old or the new content, whole.

        Raises:
            BackupError: as `inspect`, or its content isn't sound.
            BrokenRecordsError: its records were tampered with, and that wasn't accepted.
            LossNotAcceptedError: records beyond `accepted` would be lost.
            StorageError: another program has the database open, or the disk is full or failing.
            Cancelled: `cancelled` said so.
            Whatever is raised, everything is as it was.
        """
        with disk_trouble_explained(file):
            size = file.stat().st_size
        self._folder.create()
        settle(self._folder)
        incoming = DataFolder(self._folder.root / _INCOMING)
        with folder_locked(self._folder.root / LOCK_NAME), disk_trouble_explained(self._folder.root):
            shutil.rmtree(incoming.root, ignore_errors=True)
            try:
                incoming.create()
                meter = Meter(size, on_progress, cancelled)
                with file.open("rb") as source:
                    reader = SealedReader(source, passphrase)
                    manifest = unpack(reader, incoming, meter)
                    reader.drain()
                self._verify(incoming, accept_broken_records)
                done = self._put_in_place(incoming, accepted)
            finally:
                shutil.rmtree(incoming.root, ignore_errors=True)
        return replace(done, manifest=manifest)

    def undo(self, *, accepted: Loss = NOTHING_LOST) -> RestoreReport:
        """Put back what the latest restore replaced; what it restored is kept aside in turn.

        Raises:
            UserError: nothing was restored.
            As `restore`.
        """
        settle(self._folder)
        earlier = next((one for one in kept_aside(self._folder) if DataFolder(one).database.exists()), None)
        if earlier is None:
            raise UserError("There is nothing to undo: nothing is kept of the time before a restore.")
        with folder_locked(self._folder.root / LOCK_NAME), disk_trouble_explained(self._folder.root):
            self._verify(DataFolder(earlier), accept_broken_records=True)  # they were in use before
            return self._put_in_place(DataFolder(earlier), accepted)

    def _verify(self, prepared: DataFolder, accept_broken_records: bool) -> None:
        """Open the prepared content as the app would, bring it to this version's format, and put all of it on disk."""
        key = prepared.key_file.read_bytes()
        damage = damage_of(prepared.database)
        if len(key) != KEY_BYTES or damage:
            if not damage:
                raise BackupError("The key in the backup is damaged.", "Use another backup.")
            raise BackupError("The database in the backup is damaged: {damage}.", "Use another backup.", damage=damage)
        copies = prepared.root / _MIGRATION_COPIES
        database = open_database(prepared.database, key, copies)
        try:
            problem = self._verify_records(database)
        finally:
            database.close()
        shutil.rmtree(copies, ignore_errors=True)
        if problem and not accept_broken_records:
            raise BrokenRecordsError(problem)
        make_single_file(prepared.database)
        for path in [prepared.root, *prepared.root.rglob("*")]:
            sync_folder(path) if path.is_dir() else sync_file(path)

    def _put_in_place(self, prepared: DataFolder, accepted: Loss) -> RestoreReport:
        with ExitStack() as holding:
            loss, returned = self._hold_and_compare(holding, prepared)
            if not loss.within(accepted):
                raise LossNotAcceptedError(loss)
            aside = publish(self._folder, prepared.root, self._clock.now_utc())
            if os.name == "nt":  # where files in use cannot be renamed
                holding.close()
            finish(self._folder)
        return RestoreReport(None, loss, aside if aside.is_dir() else None, returned)

    def _hold_and_compare(self, holding: ExitStack, prepared: DataFolder) -> tuple[Loss, tuple[str, ...]]:
        current = self._folder.database
        if not current.exists() or current.stat().st_size == 0:
            return NOTHING_LOST, ()
        try:
            held = holding.enter_context(held_alone(current))
            unsaved, returned = held.unsaved_in(prepared.database), held.faces_only_in(prepared.database)
        except DatabaseInUseError:
            raise
        except StorageError:  # damaged: the very reason to restore
            return Loss(unreadable=True), ()
        return Loss(unsaved.punches, unsaved.corrections), returned
