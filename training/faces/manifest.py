"""What became of each picture of an aligned folder: `manifest.jsonl`. Standard library; any thread.

The first line says how the folder was made, each other one what became of a picture. Paths are relative: pictures' to
the folder they were read from, crops' to the aligned folder.
"""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from attendance_app.errors import UserError
from attendance_app.vision.models.files import sync_folder

MANIFEST_NAME = "manifest.jsonl"
FORMAT = "aligned faces"
FORMAT_VERSION = 1

_Line = TypeVar("_Line", "ManifestHead", "PictureRecord")


class Verdict(StrEnum):
    """What became of a picture."""

    KEPT = "kept"
    NO_FACE = "no face"
    SEVERAL_FACES = "several faces"
    POOR_QUALITY = "poor quality"
    UNREADABLE = "unreadable"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class ManifestHead:
    """How a folder was made; faces made in another way are made anew.

    Attributes:
        preprocess_version: Of the alignment (`vision.alignment.PREPROCESS_VERSION`).
        limits: Which quality was asked for: `desk` or `enrolment`.
        several: What is done with a picture of several people: `refuse`, or `foremost` to take the foremost face.
    """

    preprocess_version: int
    limits: str
    several: str = "refuse"


@dataclass(frozen=True, slots=True)
class PictureRecord:
    """One picture.

    Attributes:
        picture: Its path, with `/`.
        person: Whose folder it lies in.
        sha256: Of the file, and the key of its face; empty where the file could not be read.
        size_bytes, modified_ns: Of the file; while they stay it isn't read again.
        reason: Why it isn't kept, in words.
        measure: Which measure of `vision.quality.Quality` was not good enough, or another figure that decided.
        value: What was measured.
        limit: The worst that would have been accepted.
        quality: Of the face, 0 to 1; 0 where there is none.
        crop: Where the face is kept, or empty.
    """

    picture: str
    person: str
    verdict: Verdict
    sha256: str
    size_bytes: int
    modified_ns: int
    reason: str = ""
    measure: str = ""
    value: float | None = None
    limit: float | None = None
    quality: float = 0.0
    crop: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A folder's manifest; records are ordered by picture."""

    head: ManifestHead
    records: tuple[PictureRecord, ...]


def head_line(head: ManifestHead) -> str:
    """A manifest's first line, without its end."""
    return json.dumps({"format": FORMAT, "version": FORMAT_VERSION} | asdict(head))


def record_line(record: PictureRecord) -> str:
    """A record's line, without its end."""
    return json.dumps(asdict(record), ensure_ascii=False)


def parse_manifest(text: str) -> Manifest:
    """A manifest's text.

    Raises:
        ValueError: it isn't one, or of another version.
    """
    first, *others = text.removesuffix("\n").split(
        "\n"
    )  # not splitlines: names may hold what it takes for a line's end
    head = _object(first)
    if (head.pop("format", None), head.pop("version", None)) != (FORMAT, FORMAT_VERSION):
        raise ValueError("not a manifest of this version")
    return Manifest(_built(ManifestHead, head), tuple(parse_record(line) for line in others))


def parse_record(line: str) -> PictureRecord:
    """A record's line.

    Raises:
        ValueError: it isn't one.
    """
    values = _object(line)
    if values.get("verdict") not in set(Verdict):
        raise ValueError(f"no such verdict: {values.get('verdict')}")
    return _built(PictureRecord, values | {"verdict": Verdict(str(values["verdict"]))})


def read_manifest(folder: Path) -> Manifest:
    """An aligned folder's manifest.

    Raises:
        UserError: there is none, or it cannot be read.
    """
    path = folder / MANIFEST_NAME
    remedy = "Make the folder with python -m training.align, and let that finish."
    try:
        return parse_manifest(path.read_text("utf-8", "surrogateescape"))
    except FileNotFoundError as error:
        raise UserError("{folder} is not a folder of aligned faces.", remedy, folder=folder) from error
    except OSError as error:
        raise UserError("{path} cannot be read: {problem}.", path=path, problem=error.strerror) from error
    except ValueError as error:
        raise UserError("{path} is damaged or of another version.", remedy, path=path) from error


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put a folder's manifest on disk, whole or not at all. Raises `OSError` as it is."""
    lines = [head_line(manifest.head), *map(record_line, manifest.records)]
    write_whole(folder / MANIFEST_NAME, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))


def write_whole(path: Path, data: bytes) -> None:
    """Put a file on disk, whole or not at all. Raises `OSError` as it is."""
    unfinished = path.with_name(f"{path.name}.part")
    with unfinished.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    sync_folder(path.parent)


def verdict_counts(records: Iterable[PictureRecord]) -> dict[Verdict, int]:
    """How many pictures came to each verdict; every verdict has its count."""
    counts = dict.fromkeys(Verdict, 0)
    for record in records:
        counts[record.verdict] += 1
    return counts


def _object(line: str) -> dict[str, object]:
    found = json.loads(line)
    if not isinstance(found, dict):
        raise ValueError("not an object")
    return found


def _built(kind: type[_Line], values: dict[str, object]) -> _Line:
    names = {field.name for field in fields(kind)}
    if not values.keys() <= names:
        raise ValueError(f"unknown: {sorted(values.keys() - names)}")
    try:
        return kind(**values)  # type: ignore[arg-type]
    except TypeError as error:
        raise ValueError(str(error)) from error
