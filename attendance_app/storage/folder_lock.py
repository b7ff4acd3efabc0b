"""One program at a time may rearrange the data folder. Standard library only; any thread.

The system lets go of the lock when its holder ends, however it ends.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attendance_app.errors import StorageError
from attendance_app.file_lock import try_lock


@contextmanager
def folder_locked(lock_file: Path) -> Iterator[None]:
    """Hold the lock; the file stays behind, empty.

    Raises:
        StorageError: another program, or another thread of this one, holds it, or the folder cannot be written.
    """
    try:
        file = lock_file.open("ab")
    except OSError as error:
        raise StorageError(
            "The data folder {folder} cannot be written: {problem}.",
            "Make it writable for this user, or choose another with --home.",
            folder=lock_file.parent,
            problem=error.strerror,
        ) from error
    with file:
        if not try_lock(file):
            raise StorageError("A backup or a restore is under way.", "Wait until it has finished, then try again.")
        yield
