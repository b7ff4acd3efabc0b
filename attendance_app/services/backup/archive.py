"""What a backup holds: a description, the database, its key and the models that were made here. Any thread.

A tar stream whose first member is `manifest.json`. Depends on nothing but the standard library and pydantic; the stream
is encrypted by `container`.
"""

import io
import re
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal, Protocol

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from attendance_app.paths import DataFolder
from attendance_app.services.backup.container import BackupError
from attendance_app.services.backup.disk import Meter, open_private

_MANIFEST, _DATABASE, _KEY = "manifest.json", "attendance.sqlite3", "attendance.key"
_MODEL_FILE = re.compile(r"models/([a-z0-9-]+\+[A-Za-z0-9][A-Za-z0-9._-]{0,63})/([A-Za-z0-9][A-Za-z0-9._-]{0,127})")
_PIECE = 256 * 1024
_MOST_MANIFEST_BYTES = 1 << 20


class Manifest(BaseModel):
    """What a backup says of itself.

    Attributes:
        schema_version: Format of the database in it.
        last_punch_utc: The instant of its latest punch; None without any.
        models: Ids of the fine-tuned models in it.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: Literal[1] = 1
    created_utc: AwareDatetime
    app_version: str
    schema_version: int
    people: int
    punches: int
    last_punch_utc: AwareDatetime | None
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A file to be archived under a name."""

    name: str
    path: Path

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size


class _Sink(Protocol):
    def write(self, data: bytes, /) -> int: ...


class _Source(Protocol):
    def read(self, size: int = ..., /) -> bytes: ...


def members_of(folder: DataFolder, database_copy: Path) -> list[Member]:
    """What of a data folder is backed up: not what can be fetched again, logs or earlier copies."""
    found = [Member(_DATABASE, database_copy), Member(_KEY, folder.key_file)]
    for model in model_folders(folder):
        files = sorted(path for path in model.iterdir() if path.is_file())
        found += [Member(f"models/{model.name}/{path.name}", path) for path in files]
    return [member for member in found if member.name in (_DATABASE, _KEY) or _MODEL_FILE.fullmatch(member.name)]


def model_folders(folder: DataFolder) -> list[Path]:
    """The folders of the models that were fine-tuned here."""
    return sorted(path for path in folder.models.glob("[!.]*+*") if path.is_dir())


def write_archive(target: _Sink, manifest: Manifest, members: Sequence[Member], meter: Meter) -> None:
    """Write everything to `target`; raises `OSError` as files and target do, `Cancelled` as `meter` does."""
    with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT, bufsize=_PIECE) as tar:  # type: ignore[call-overload]
        document = manifest.model_dump_json().encode()
        tar.addfile(_entry(_MANIFEST, len(document)), io.BytesIO(document))
        for member in members:
            with member.path.open("rb") as file:
                tar.addfile(_entry(member.name, member.size), _Metered(file, meter))


def read_manifest(source: _Source) -> Manifest:
    """The description a backup begins with.

    Raises:
        BackupError: it isn't understood, or the file is damaged.
    """
    with _reading(source) as tar:
        return _manifest(tar)


def unpack(source: _Source, folder: DataFolder, meter: Meter) -> Manifest:
    """Write the files of a backup into `folder`, an empty one that nobody looks at yet.

    Raises:
        BackupError: it isn't understood, or the file is damaged; some files may have been written.
        OSError: as the disk does.
        Cancelled: as `meter` does.
    """
    written = set()
    with _reading(source) as tar:
        manifest = _manifest(tar)
        while (entry := tar.next()) is not None:
            target = _place(entry, folder)
            content = tar.extractfile(entry)
            if content is None or entry.name in written:
                raise _not_understood()
            written.add(entry.name)
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with content, open_private(target) as file:
                _copy(content, file, meter)
    if not {_DATABASE, _KEY} <= written:
        raise _not_understood()
    return manifest


def _reading(source: _Source) -> tarfile.TarFile:
    try:
        return tarfile.open(fileobj=source, mode="r|", bufsize=_PIECE)  # type: ignore[call-overload, no-any-return]
    except tarfile.TarError as error:
        raise _not_understood() from error


def _manifest(tar: tarfile.TarFile) -> Manifest:
    entry = tar.next()
    content = tar.extractfile(entry) if entry and entry.name == _MANIFEST and entry.isfile() else None
    if entry is None or content is None or entry.size > _MOST_MANIFEST_BYTES:
        raise _not_understood()
    try:
        return Manifest.model_validate_json(content.read())
    except ValidationError as error:
        raise _not_understood() from error


def _place(entry: tarfile.TarInfo, folder: DataFolder) -> Path:
    """Where an entry goes; only plain files under known names go anywhere."""
    if entry.isfile() and entry.name == _DATABASE:
        return folder.database
    if entry.isfile() and entry.name == _KEY:
        return folder.key_file
    model = _MODEL_FILE.fullmatch(entry.name)
    if entry.isfile() and model:
        return folder.models / model.group(1) / model.group(2)
    raise _not_understood()


def _entry(name: str, size: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    return entry


def _copy(source: IO[bytes], target: IO[bytes], meter: Meter) -> None:
    while piece := source.read(_PIECE):
        target.write(piece)
        meter.add(len(piece))


def _not_understood() -> BackupError:
    return BackupError(
        "The backup opens, but its content isn't what this version of the program writes.",
        "Install the version it was made with, or use another backup.",
    )


class _Metered(io.RawIOBase):
    """A file whose reading is counted."""

    def __init__(self, file: IO[bytes], meter: Meter) -> None:
        super().__init__()
        self._file = file
        self._meter = meter

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._meter.add(len(data))
        return data
