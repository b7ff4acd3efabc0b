"""The folders of runs: which there are, and removing one. Standard library; any thread."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attendance_app.errors import StorageError


def run_folders(runs: Path) -> list[Path]:
    """Folders of runs, by name; none where there is no such folder."""
    found = runs.iterdir() if runs.is_dir() else iter(())
    return sorted(folder for folder in found if folder.is_dir() and not folder.name.startswith("."))


def remove_run_folder(folder: Path) -> None:
    """Remove a run's folder; cut short, it is no run any more, and what is left goes with the next removal.

    Raises:
        StorageError: it cannot be removed.
    """
    finish_removals(folder.parent)
    with run_disk_trouble_told(folder.parent):
        doomed = folder.with_name(f".{folder.name}.removed")
        folder.rename(doomed)
        shutil.rmtree(doomed)


def finish_removals(runs: Path) -> None:
    """Remove what is left of runs whose removal was cut short.

    Raises:
        StorageError: it cannot be removed.
    """
    with run_disk_trouble_told(runs):
        for left in runs.glob(".*.removed"):
            shutil.rmtree(left)


@contextmanager
def run_disk_trouble_told(folder: Path) -> Iterator[None]:
    """Within the block, failures of the file system become a `StorageError`."""
    try:
        yield
    except OSError as error:
        raise StorageError(
            "The folder {folder} cannot be used: {problem}.",
            "Check its permissions, and that the disk isn't full.",
            folder=folder,
            problem=error.strerror or error,
        ) from error
