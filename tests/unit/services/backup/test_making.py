"""Making a backup."""

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from attendance_app.errors import Cancelled, StorageError, UserError
from attendance_app.services.backup import disk, making
from attendance_app.services.backup.container import BackupError
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import people
from tests.unit.services.backup.conftest import QUICK, SECRET, Site


def test_a_backup_says_what_it_holds_and_hides_it(site: Site, tmp_path: Path) -> None:
    report = site.backups.create(tmp_path / "b.attbackup", SECRET)
    assert (report.manifest.people, report.manifest.punches, report.manifest.models) == (1, 3, ("sface+ours",))
    assert report.manifest == site.restores.inspect(report.path, SECRET)
    content = report.path.read_bytes()
    assert len(content) == report.size_bytes
    for hidden in (b"Ada", b"SQLite", site.folder.key_file.read_bytes(), b"can be fetched again", SECRET.encode()):
        assert hidden not in content
    if os.name == "posix":
        assert stat.S_IMODE(report.path.stat().st_mode) == 0o600


def test_nothing_else_is_left_behind(site: Site, tmp_path: Path) -> None:
    before = site.names()
    site.backups.create(tmp_path / "b.attbackup", SECRET)
    assert site.names() == before | {"backup.lock"}
    assert {one.name for one in tmp_path.iterdir()} == {"home", "b.attbackup"}


def test_progress_ends_at_the_total_and_never_goes_back(site: Site, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    site.backups.create(tmp_path / "b.attbackup", SECRET, lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert len({total for _, total in seen}) == 1
    assert seen[-1][0] > 0.9 * seen[-1][1]


@pytest.mark.parametrize("after", [0, 2, 5])
def test_a_cancelled_backup_leaves_the_earlier_one(site: Site, tmp_path: Path, after: int) -> None:
    target = tmp_path / "b.attbackup"
    site.backups.create(target, SECRET)
    earlier, asked = target.read_bytes(), iter([False] * after + [True] * 1000)
    with pytest.raises(Cancelled):
        site.backups.create(target, SECRET, cancelled=lambda: next(asked))
    assert target.read_bytes() == earlier
    assert {one.name for one in tmp_path.iterdir()} == {"home", "b.attbackup"}
    assert not (site.folder.root / "backup.unfinished.sqlite3").exists()


def test_a_later_backup_takes_the_place_of_an_earlier_one(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "b.attbackup"
    site.backups.create(target, SECRET)
    site.punch("Ada", 2)
    site.backups.create(target, SECRET)
    assert site.restores.inspect(target, SECRET).punches == 5


def test_another_file_is_never_overwritten(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "thesis.doc"
    target.write_bytes(b"years of work")
    with pytest.raises(BackupError, match="isn't a backup"):
        site.backups.create(target, SECRET)
    assert target.read_bytes() == b"years of work"


def test_a_short_passphrase_is_refused(site: Site, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="shorter than 8"):
        site.backups.create(tmp_path / "b.attbackup", "seven77")


def test_a_full_disk_is_told_and_leaves_nothing(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class FullDisk(making.SealedWriter):
        def finish(self) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(making, "SealedWriter", FullDisk)
    with pytest.raises(StorageError, match="full; nothing was changed"):
        site.backups.create(tmp_path / "b.attbackup", SECRET)
    assert {one.name for one in tmp_path.iterdir()} == {"home"}


def test_a_missing_folder_is_told(site: Site, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="Nothing was changed"):
        site.backups.create(tmp_path / "nowhere" / "b.attbackup", SECRET)


def test_two_backups_at_once_wait_for_each_other(site: Site, tmp_path: Path) -> None:
    refused: list[str] = []

    def meanwhile(done: int, _total: int) -> None:
        if not refused:
            with pytest.raises(StorageError) as error:
                site.backups.create(tmp_path / "c.attbackup", SECRET)
            refused.append(error.value.message)

    site.backups.create(tmp_path / "b.attbackup", SECRET, meanwhile)
    assert refused == ["A backup or a restore is under way."]


def test_the_diary_hears_of_a_finished_backup_only(site: Site, tmp_path: Path) -> None:
    told: list[str] = []

    class Diary:
        def backup_made(self, at_utc: object, file_name: str) -> None:
            told.append(file_name)

    service = making.BackupService(site.folder, site.clock, Diary(), QUICK)
    with pytest.raises(Cancelled):
        service.create(tmp_path / "b.attbackup", SECRET, cancelled=lambda: True)
    assert told == []
    service.create(tmp_path / "b.attbackup", SECRET)
    assert told == ["b.attbackup"]


def test_punching_goes_on_during_a_backup_and_nothing_is_lost(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread punches all the while; the backup holds exactly the punches of one instant, in order of recording."""
    monkeypatch.setattr("attendance_app.storage.snapshots._PAGES_A_STEP", 1)
    database = site.open()
    ada = EmployeeRepository(database).by_code("Ada")
    assert ada is not None
    enough, stop = threading.Event(), threading.Event()
    acknowledged: list[str] = []

    def punch_on() -> None:
        while not stop.is_set():
            punch = people.punch(ada.id)
            PunchRepository(database).add(punch)
            acknowledged.append(punch.id)
            if len(acknowledged) >= 20:
                enough.set()

    puncher = threading.Thread(target=punch_on)

    def step(done: int, total: int) -> None:
        if not puncher.is_alive() and not enough.is_set():
            puncher.start()
        enough.wait(60)

    site.backups.create(tmp_path / "b.attbackup", SECRET, step)
    stop.set()
    puncher.join()
    kept = {punch.id for punch in PunchRepository(database).latest(1_000_000)}
    database.close()
    assert set(acknowledged) <= kept
    assert len(kept) == 3 + len(acknowledged)
    assert 3 <= site.restores.inspect(tmp_path / "b.attbackup", SECRET).punches <= len(kept)


def test_a_meter_never_exceeds_its_total() -> None:
    seen: list[tuple[int, int]] = []
    meter = disk.Meter(10, lambda done, total: seen.append((done, total)))
    meter.add(7)
    meter.add(7)
    assert seen == [(7, 10), (10, 10)]
