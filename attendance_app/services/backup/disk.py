"""Files that are complete and on disk, or not there, with words for what went wrong. Standard library only."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from attendance_app.errors import Cancelled, StorageError

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@contextmanager
def disk_trouble_explained(where: Path) -> Iterator[None]:
    """Within the block, failures of the file system are raised as `StorageError`.

    Raises:
        StorageError: disk full, folder missing or not writable; nothing was changed.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageError(
                "The disk of {where} is full; nothing was changed.", "Free some space, then try again.", where=where
            ) from error
        raise StorageError(
            "{where} cannot be used: {problem}. Nothing was changed.",
            "Check that the folder exists and is writable for this user.",
            where=where,
            problem=error.strerror or error,
        ) from error


def open_private(path: Path) -> IO[bytes]:
    """A new file for writing, readable by its owner only; one that is there is emptied."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "wb")


def sync_file(path: Path) -> None:
    """Put a file's content on disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


class Meter:
    """Adds up bytes over the steps of a job, tells how far it is, and stops it when asked.

    Args:
        total: Bytes of all steps.
        on_progress: Told bytes done and `total`.
        cancelled: Asked with every addition.
    """

    def __init__(
        self, total: int, on_progress: ProgressCallback | None = None, cancelled: CancelQuery | None = None
    ) -> None:
        self._total = max(total, 1)
        self._done = 0
        self._on_progress = on_progress or (lambda _done, _total: None)
        self._cancelled = cancelled or (lambda: False)

    def add(self, count: int) -> None:
        """So many more bytes are done. Raises `Cancelled` when somebody asked for it."""
        if self._cancelled():
            raise Cancelled
        self._done = min(self._done + count, self._total)
        self._on_progress(self._done, self._total)
