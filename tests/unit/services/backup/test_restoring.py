"""Restoring a backup: the old content or the new, whole; nothing vanishes without a word."""

import errno
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from attendance_app.errors import Cancelled, StorageError, UserError
from attendance_app.services.backup import archive, swap
from attendance_app.services.backup.container import BackupError, SealedReader
from attendance_app.services.backup.restoring import (
    WHATEVER_IS_LOST,
    BrokenRecordsError,
    Loss,
    LossNotAcceptedError,
)
from attendance_app.services.backup.swap import settle
from attendance_app.storage.connection import open_database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.migrations import MIGRATIONS
from attendance_app.storage.snapshots import facts_of
from attendance_app.storage.vault import load_or_create_key
from tests.fakes import people
from tests.unit.services.backup.conftest import QUICK, SECRET, Site


@pytest.fixture
def backup(site: Site, tmp_path: Path) -> Path:
    return site.backups.create(tmp_path / "b.attbackup", SECRET).path


@contextmanager
def nothing_changed(site: Site) -> Iterator[None]:
    before = site.content(), site.names() | {"backup.lock"}
    yield
    assert (site.content(), site.names() | {"backup.lock"}) == before


def test_a_new_computer_gets_everything_back(site: Site, backup: Path, make_site: Callable[[str], Site]) -> None:
    elsewhere = make_site("elsewhere")
    report = elsewhere.restores.restore(backup, SECRET)
    assert elsewhere.content() == site.content()
    assert (report.loss, report.kept_aside) == (Loss(), None)
    assert not (elsewhere.folder.models / "facenet-vggface2").exists()
    assert elsewhere.names() == {"attendance.sqlite3", "attendance.key", "models", "backup.lock"}


def test_what_was_there_is_kept_aside_and_can_be_put_back(
    site: Site, backup: Path, make_site: Callable[[str], Site]
) -> None:
    other = make_site("other").populate("Grace", 2, b"other weights")
    before = other.content()
    report = other.restores.restore(backup, SECRET, accepted=Loss(punches=2))
    assert report.loss == Loss(punches=2)
    assert other.content() == site.content()
    assert report.kept_aside is not None
    undone = other.restores.undo(accepted=Loss(punches=3))
    assert undone.loss == Loss(punches=3)
    assert other.content() == before
    other.clock.advance(1)
    other.restores.undo(accepted=WHATEVER_IS_LOST)
    assert other.content() == site.content()


def test_undo_without_a_restore_is_told(site: Site) -> None:
    with pytest.raises(UserError, match="nothing to undo"):
        site.restores.undo()


def test_later_punches_do_not_vanish_silently(site: Site, backup: Path) -> None:
    site.punch("Ada", 2)
    with nothing_changed(site), pytest.raises(LossNotAcceptedError, match="punches: 2") as refused:
        site.restores.restore(backup, SECRET)
    site.punch("Ada", 1)  # while somebody thought about it
    with nothing_changed(site), pytest.raises(LossNotAcceptedError, match="punches: 3"):
        site.restores.restore(backup, SECRET, accepted=refused.value.loss)
    site.restores.restore(backup, SECRET, accepted=Loss(punches=3))
    assert site.content().punches == 3


def test_faces_that_were_erased_since_and_come_back_are_named(site: Site, backup: Path) -> None:
    database = site.open()
    with database.transaction() as connection:
        connection.execute("DELETE FROM templates")
        connection.execute("UPDATE employees SET code = 'erased-1', code_key = 'erased-1'")
    database.close()
    report = site.restores.restore(backup, SECRET)
    assert report.faces_returned == ("Ada",)
    assert site.restores.restore(backup, SECRET).faces_returned == ()


def test_restoring_over_the_same_content_needs_no_confirmation(site: Site, backup: Path) -> None:
    before = site.content()
    site.restores.restore(backup, SECRET)
    assert site.content() == before


def test_a_running_kiosk_is_noticed(site: Site, backup: Path) -> None:
    kiosk = site.open()
    kiosk.changes_token()  # it has read once
    with pytest.raises(StorageError, match="has the database open"):
        site.restores.restore(backup, SECRET)
    kiosk.close()
    site.restores.restore(backup, SECRET)


def test_a_damaged_database_can_be_replaced_once_confirmed(site: Site, backup: Path) -> None:
    good = site.content()
    site.folder.database.write_bytes(b"not a database at all" * 1000)
    with pytest.raises(LossNotAcceptedError, match="cannot be read"):
        site.restores.restore(backup, SECRET)
    site.restores.restore(backup, SECRET, accepted=WHATEVER_IS_LOST)
    assert site.content() == good


def test_a_wrong_passphrase_or_a_damaged_file_changes_nothing(site: Site, backup: Path, tmp_path: Path) -> None:
    damaged = bytearray(backup.read_bytes())
    damaged[-100] ^= 1
    (tmp_path / "damaged").write_bytes(damaged)
    (tmp_path / "short").write_bytes(backup.read_bytes()[:-5000])
    with nothing_changed(site):
        with pytest.raises(BackupError, match="passphrase is wrong"):
            site.restores.restore(backup, "battery staple")
        for name in ("damaged", "short"):
            with pytest.raises(BackupError, match="damaged"):
                site.restores.restore(tmp_path / name, SECRET)
        with pytest.raises(StorageError, match="missing"):
            site.restores.restore(tmp_path / "missing", SECRET)


def test_a_cancelled_restore_changes_nothing(site: Site, backup: Path) -> None:
    with nothing_changed(site), pytest.raises(Cancelled):
        site.restores.restore(backup, SECRET, cancelled=lambda: True)


def test_a_full_disk_changes_nothing(site: Site, backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_source: object, _target: object, _meter: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with nothing_changed(site), monkeypatch.context() as disk:
        disk.setattr(archive, "_copy", full)
        with pytest.raises(StorageError, match="full; nothing was changed"):
            site.restores.restore(backup, SECRET)
    assert not (site.folder.root / "restore.incoming").exists()


def test_records_that_were_tampered_with_are_refused_unless_accepted(
    site: Site, make_site: Callable[[str], Site], tmp_path: Path
) -> None:
    """Somebody with the file and SQLite removes the trigger and moves a punch by an hour."""
    database = site.open()
    with database.transaction() as connection:
        connection.execute("DROP TRIGGER punches_are_never_changed")
        connection.execute("UPDATE punches SET at_us = at_us + 3600000000 WHERE seq = 2")
    database.close()
    backup = site.backups.create(tmp_path / "b.attbackup", SECRET).path
    other = make_site("other").populate("Grace", 2)
    with nothing_changed(other), pytest.raises(BrokenRecordsError, match="row 2"):
        other.restores.restore(backup, SECRET, accepted=WHATEVER_IS_LOST)
    other.restores.restore(backup, SECRET, accepted=WHATEVER_IS_LOST, accept_broken_records=True)
    assert other.content() == site.content()


def test_an_older_format_is_brought_up_to_date(make_site: Callable[[str], Site], tmp_path: Path) -> None:
    old, new = make_site("old"), make_site("new")
    old.folder.create()
    key = load_or_create_key(old.folder.key_file)
    database = open_database(old.folder.database, key, old.folder.backups, MIGRATIONS[:1])
    EmployeeRepository(database).add(people.employee("7", "Ada"))
    database.close()
    backup = old.backups.create(tmp_path / "b.attbackup", SECRET)
    assert backup.manifest.schema_version == 1
    new.restores.restore(backup.path, SECRET)
    assert facts_of(new.folder.database).schema == MIGRATIONS[-1].version
    assert not new.folder.backups.exists()


class Killed(BaseException):
    """The plug was pulled."""


@pytest.mark.parametrize("survivors", range(9))
def test_a_restore_cut_off_at_any_step_leaves_the_old_or_the_new(
    site: Site,
    backup: Path,
    make_site: Callable[[str], Site],
    monkeypatch: pytest.MonkeyPatch,
    survivors: int,
) -> None:
    """Every rename is a step; the plug is pulled before one of them, and once more while it is being finished."""
    other = make_site("other").populate("Grace", 2, b"other weights")
    old, new = other.content(), site.content()
    left = survivors

    def rename(source: Path, target: Path, real: Callable[[Path, Path], Path] = Path.rename) -> Path:
        nonlocal left
        if left == 0:
            raise Killed
        left -= 1
        return real(source, target)

    with monkeypatch.context() as plug:
        plug.setattr(Path, "rename", rename)
        with suppress(Killed):
            other.restores.restore(backup, SECRET, accepted=WHATEVER_IS_LOST)
        committed = (other.folder.root / "restore.ready").is_dir() or survivors > 5
        left = 1
        with suppress(Killed):
            settle(other.folder)
    settle(other.folder)
    assert other.content() == (new if committed else old)
    assert committed is (survivors > 0)


_RESTORE = """
import sys
from pathlib import Path
from attendance_app.domain.clock import SystemClock
from attendance_app.paths import DataFolder
from attendance_app.services.backup.restoring import RestoreService, WHATEVER_IS_LOST
print("ready", flush=True)
RestoreService(DataFolder(Path(sys.argv[1])), SystemClock()).restore(
    Path(sys.argv[2]), sys.argv[3], accepted=WHATEVER_IS_LOST)
"""


def test_a_killed_restore_leaves_the_old_or_the_new(site: Site, backup: Path, make_site: Callable[[str], Site]) -> None:
    """Really killed, at moments spread over what a whole restore takes."""
    other = make_site("other").populate("Grace", 2, b"other weights")
    new, possible = site.content(), {other.content(), site.content()}
    whole_s = 0.0
    for share in (None, 0.2, 0.5, 0.7, 0.8, 0.9):
        child = subprocess.Popen(
            [sys.executable, "-c", _RESTORE, str(other.folder.root), str(backup), SECRET], stdout=subprocess.PIPE
        )
        with child:
            assert child.stdout is not None
            child.stdout.readline()
            started = time.monotonic()
            if share is not None:
                try:
                    child.wait(whole_s * share)
                except subprocess.TimeoutExpired:
                    child.kill()
            child.wait()
            if share is None:
                whole_s = time.monotonic() - started
        settle(other.folder)
        assert other.content() in possible
        if other.content() == new:
            other.restores.undo(accepted=WHATEVER_IS_LOST)


def test_a_restore_in_progress_is_told_to_who_opens_the_folder(site: Site, backup: Path) -> None:
    with swap.folder_locked(site.folder.root / swap.LOCK_NAME):
        (site.folder.root / "restore.ready").mkdir()
        with pytest.raises(StorageError, match="under way"):
            settle(site.folder)


def test_memory_stays_small_whatever_the_size(tmp_path: Path) -> None:
    """The reader holds a chunk and its successor, never the file."""
    from attendance_app.services.backup.container import SealedWriter

    target = tmp_path / "large"
    with target.open("wb") as file:
        writer = SealedWriter(file, SECRET, QUICK)
        for _ in range(64):
            writer.write(bytes(1 << 16))
            assert len(writer._waiting) <= QUICK.chunk_bytes
        writer.finish()
    with target.open("rb") as file:
        reader = SealedReader(file, SECRET)
        assert sum(len(piece) for piece in iter(lambda: reader.read(1 << 16), b"")) == 64 << 16
        assert len(reader._plain) <= QUICK.chunk_bytes
