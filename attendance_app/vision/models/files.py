"""Hashes, locks and lasting names of model files. Standard library only; any thread."""

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attendance_app.errors import ModelError
from attendance_app.file_lock import try_lock

_FULL = (errno.ENOSPC, errno.EDQUOT)


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, lower-case hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_folder(folder: Path) -> None:
    """Put a folder's entries on disk, where the platform can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def disk_trouble_explained(folder: Path) -> Iterator[None]:
    """Within the block, failures of the file system become a `ModelError` with a remedy."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise ModelError("The disk is full: {folder}.", "Free some space and try again.", folder=folder) from error
        raise ModelError(
            "The models folder {folder} cannot be used: {problem}.",
            "Check its permissions.",
            folder=folder,
            problem=error.strerror or error,
        ) from error


@contextmanager
def locked(path: Path, busy: ModelError) -> Iterator[None]:
    """Hold the lock file at `path`; the system lets go of it even if this process is killed.

    Args:
        path: The lock file; it stays behind, empty.
        busy: Raised when somebody else, in whichever process or thread, holds it.

    Raises:
        ModelError: somebody else holds it.
    """
    with disk_trouble_explained(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = path.open("ab")
    with file:
        if not try_lock(file):
            raise busy
        yield
