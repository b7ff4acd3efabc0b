"""Files whose names survive a power cut. Standard library only; any thread."""

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Put a folder's entries on disk, where the platform can (not on Windows, whose renames are journalled)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
