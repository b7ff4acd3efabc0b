"""Files that take another's place as a whole or not at all. Standard library and storage's folder sync; any thread."""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO

from attendance_app.errors import UserError
from attendance_app.storage.durable_files import sync_folder

Settle = Callable[[], AbstractContextManager[None]]


@contextmanager
def replaced_when_complete(target: Path, around_replacing: Settle = nullcontext) -> Iterator[BinaryIO]:
    """A file that takes `target`'s place, on disk, once the block is left normally; otherwise nothing is left over.

    Args:
        target: The file to replace or to make.
        around_replacing: Its context is entered when the new file is complete and left once it is in place, or with the
            exception when it cannot be put there; what the context does belongs together with the replacing.

    Raises:
        UserError: it cannot be written.
    """
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(6)}.unfinished")
    try:
        file = unfinished.open("x+b")
    except OSError as error:
        raise _cannot_write(target, error) from error
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with around_replacing():
            unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _cannot_write(target, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def sha256_of(file: BinaryIO) -> str:
    """Of a whole open file; it is left at its end."""
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(1 << 20):
        digest.update(chunk)
    return digest.hexdigest()


def _cannot_write(target: Path, error: OSError) -> UserError:
    if not target.parent.is_dir():
        return UserError(
            "There is no folder {folder}.", "Make it first, or choose another place.", folder=target.parent
        )
    if target.is_dir():
        return UserError("{target} is a folder.", "Give the name of a file.", target=target)
    return UserError(
        "{target} cannot be written: {problem}.",
        "Close it in other programs, free some space, or choose another place.",
        target=target,
        problem=error.strerror,
    )
