"""A run's folder: what lies where, and files that appear whole or not at all. Standard library; any thread.

config.json      the plan                      metrics.jsonl  events, a line each
data.json        whose faces, which, the split control        `pause`, `resume` or `cancel`, written by others
checkpoint.pt    to resume from                mined.npz      triplets of triplet-offline
weights.pt, manifest.json   the new model      result.json    the verdict, when the run is over
model_card.md    plots/                        curves.json    what the plots show, as numbers
"""

import errno
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from attendance_app.errors import ModelError, UserError
from attendance_app.vision.models.files import locked, sync_folder

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class RunFolder:
    """Where the parts of a run lie."""

    path: Path

    @property
    def config(self) -> Path:
        """The plan."""
        return self.path / "config.json"

    @property
    def data(self) -> Path:
        """Whose faces, which, and the split."""
        return self.path / "data.json"

    @property
    def metrics(self) -> Path:
        """Events, a line each."""
        return self.path / "metrics.jsonl"

    @property
    def control(self) -> Path:
        """What others want of the run."""
        return self.path / "control"

    @property
    def checkpoint(self) -> Path:
        """To resume from."""
        return self.path / "checkpoint.pt"

    @property
    def mined(self) -> Path:
        """Triplets of triplet-offline."""
        return self.path / "mined.npz"

    @property
    def weights(self) -> Path:
        """The new model's state dict."""
        return self.path / "weights.pt"

    @property
    def manifest(self) -> Path:
        """The new model's description."""
        return self.path / "manifest.json"

    @property
    def result(self) -> Path:
        """The verdict."""
        return self.path / "result.json"

    @property
    def model_card(self) -> Path:
        """The new model's card."""
        return self.path / "model_card.md"

    @property
    def curves(self) -> Path:
        """What the pictures show, as numbers."""
        return self.path / "curves.json"

    @property
    def plots(self) -> Path:
        """Pictures."""
        return self.path / "plots"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Make the folder, and keep other processes from running in it.

        Raises:
            UserError: another process does, or the folder cannot be made.
        """
        with disk_trouble_told(self.path):
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        busy = ModelError(
            "Another process is training in {folder}.", "Wait for it, or cancel it first.", folder=self.path
        )
        with locked(self.path / ".lock", busy):
            yield


def write_json(path: Path, value: Mapping[str, Any]) -> None:
    """Write an object, whole or not at all.

    Raises:
        UserError: the disk is full, or the file cannot be written.
    """
    write_whole(path, (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode())


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all: it is on disk before it gets its name.

    Raises:
        UserError: the disk is full, or the file cannot be written.
    """
    written_whole(path, lambda file: _write_all(file, content))


def written_whole(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """As `write_whole`, by a function that is given the file.

    Raises:
        UserError: the disk is full, or the file cannot be written.
    """
    temporary: Path | None = None
    with disk_trouble_told(path.parent):
        try:
            with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
                temporary = Path(file.name)
                write(file)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            sync_folder(path.parent)
        except BaseException:
            if temporary is not None:
                temporary.unlink(missing_ok=True)
            raise


@contextmanager
def disk_trouble_told(folder: Path) -> Iterator[None]:
    """Within the block, failures of the file system become a `UserError` that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise UserError(
                "The disk is full: {folder}.",
                "Free some space, then resume the run: nothing before its last checkpoint is lost.",
                folder=folder,
            ) from error
        raise UserError(
            "The run's folder {folder} cannot be used: {problem}.",
            "Check its permissions.",
            folder=folder,
            problem=error.strerror or error,
        ) from error


def read_json(path: Path) -> dict[str, Any]:
    """Read an object back.

    Raises:
        UserError: the file is missing or damaged.
    """
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise UserError("{path} cannot be read.", "Start the run anew in another folder.", path=path) from error
    if not isinstance(value, dict):
        raise UserError("{path} is damaged.", "Start the run anew in another folder.", path=path)
    return value


def _write_all(file: IO[bytes], content: bytes) -> None:
    file.write(content)
