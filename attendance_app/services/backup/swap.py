"""Putting a prepared folder in the place of the current content, all of it or none, whatever interrupts it.

The commit is one rename: a prepared folder that is called `restore.ready` *is* the content, whoever opens the data
folder next finishes moving it. Before that rename nothing was touched. What was there is kept aside. Files only; any
thread, but one program at a time (`folder_locked`).
"""

import json
import shutil
from datetime import datetime
from pathlib import Path

from attendance_app.paths import DataFolder
from attendance_app.services.backup.disk import disk_trouble_explained, sync_file
from attendance_app.services.backup.making import LOCK_NAME
from attendance_app.storage.durable_files import sync_folder
from attendance_app.storage.folder_lock import folder_locked

_READY, _JOURNAL = "restore.ready", "restore.json"
_ASIDE = "before-restore-"
_LOGS = ("-wal", "-shm", "-journal")


def settle(folder: DataFolder) -> None:
    """Finish a restore that was interrupted after its commit; does nothing otherwise.

    Call it before a data folder is opened.

    Raises:
        StorageError: another program is restoring just now, or the files cannot be moved.
    """
    if (folder.root / _READY).is_dir():
        with folder_locked(folder.root / LOCK_NAME):
            finish(folder)


def publish(folder: DataFolder, prepared: Path, now_utc: datetime) -> Path:
    """Commit: from now on `prepared`, a folder within the data folder with everything on disk, is the content.

    Returns:
        Where the present content will be kept.

    Raises:
        OSError: nothing was changed.
    """
    aside = _new_aside(folder, now_utc)
    journal = prepared / _JOURNAL
    journal.write_text(json.dumps({"aside": aside.name}), "utf-8")
    sync_file(journal)
    sync_folder(prepared)
    prepared.rename(folder.root / _READY)
    sync_folder(folder.root)
    return aside


def finish(folder: DataFolder) -> None:
    """Move what is ready into place, what it replaces aside; may be interrupted and called again at any point.

    Raises:
        StorageError: a file cannot be moved; call it again later.
    """
    ready = folder.root / _READY
    with disk_trouble_explained(folder.root):
        if not ready.is_dir():
            return
        aside = folder.root / _aside_name(ready)
        aside.mkdir(mode=0o700, exist_ok=True)
        new = DataFolder(ready)
        if new.database.exists():
            for suffix in _LOGS:  # a log must never meet another database
                log = folder.database.with_name(folder.database.name + suffix)
                _move(log, aside / log.name)
            _replace(new.database, folder.database, aside)
        _replace(new.key_file, folder.key_file, aside)
        for model in sorted(new.models.glob("*")):
            folder.models.mkdir(mode=0o700, exist_ok=True)
            (aside / "models").mkdir(mode=0o700, exist_ok=True)
            _replace(model, folder.models / model.name, aside / "models")
        _tidy(folder, new, aside)


def kept_aside(folder: DataFolder) -> list[Path]:
    """Folders with what earlier restores replaced, latest first."""
    return sorted((one for one in folder.root.glob(f"{_ASIDE}*") if one.is_dir()), reverse=True)


def _new_aside(folder: DataFolder, now_utc: datetime) -> Path:
    """A name that nothing has yet, though the clock stood still or was put back to an earlier restore's instant."""
    name, number = f"{_ASIDE}{now_utc:%Y%m%dT%H%M%S%fZ}", 1
    aside = folder.root / name
    while aside.exists():
        number += 1
        aside = folder.root / f"{name}-{number:03d}"
    return aside


def _replace(new: Path, current: Path, aside: Path) -> None:
    """If `new` is still there, `current` is the old one (or was moved aside already)."""
    if not new.exists():
        return
    _move(current, aside / current.name)
    new.rename(current)
    sync_folder(current.parent)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        source.rename(target)
        sync_folder(target.parent)


def _aside_name(ready: Path) -> str:
    """Only a plain name is taken from the journal."""
    name = str(json.loads((ready / _JOURNAL).read_text("utf-8"))["aside"])
    if not name.startswith(_ASIDE) or Path(name).name != name:
        raise RuntimeError(f"the restore's journal names an impossible folder: {name!r}")
    return name


def _tidy(folder: DataFolder, new: DataFolder, aside: Path) -> None:
    """Everything is in place: remove the empty folders, and the journal last."""
    for empty in (new.models, aside / "models", aside):
        if empty.is_dir() and not any(empty.iterdir()):
            empty.rmdir()
    done = folder.root / "restore.done"  # a folder without its journal mustn't be taken for one that is ready
    shutil.rmtree(done, ignore_errors=True)
    new.root.rename(done)
    sync_folder(folder.root)
    shutil.rmtree(done)
