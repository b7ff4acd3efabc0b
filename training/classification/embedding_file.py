"""Embeddings of labelled pictures as a file for other programs: `.npz` or `.csv`. Numpy; any thread.

Neither needs pickle to be read. A file appears whole or not at all.
"""

import csv
import io
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from attendance_app.services.exporting.files import replaced_when_complete

SUFFIXES = (".npz", ".csv")
_COLUMNS = ("path", "label", "model_id", "preprocess_version")
_REMEDY = "Make it again with python -m training.export_embeddings."


@dataclass(frozen=True, slots=True, eq=False)
class ExportedEmbeddings:
    """Embeddings of one model.

    Attributes:
        embeddings: `(N, D)` float32 of unit length.
        labels: `(N,)` the person each picture shows; empty where that isn't known.
        paths: `(N,)` the pictures, relative to the folder that was exported, with forward slashes.
        undetected: Pictures without a detected face; a CSV file doesn't keep them.
    """

    embeddings: NDArray[np.float32]
    labels: tuple[str, ...]
    paths: tuple[str, ...]
    model_id: str
    preprocess_version: int
    undetected: tuple[str, ...] = ()


def write_embeddings(exported: ExportedEmbeddings, path: Path) -> None:
    """Write `.npz` or `.csv`, whichever the name ends in.

    Raises:
        UserError: it ends in something else, or cannot be written.
    """
    require_suffix(path)
    if path.suffix.lower() == ".csv":
        write_whole(path, _csv(exported).encode())
    else:
        write_arrays(
            path,
            {
                "embeddings": exported.embeddings,
                "labels": np.array(exported.labels, np.str_),
                "paths": np.array(exported.paths, np.str_),
                "undetected": np.array(exported.undetected, np.str_),
                "model_id": np.array(exported.model_id),
                "preprocess_version": np.array(exported.preprocess_version),
            },
        )


def read_embeddings(path: Path) -> ExportedEmbeddings:
    """Read what `write_embeddings` wrote.

    Raises:
        UserError: it cannot be read, or is something else.
    """
    require_suffix(path)
    try:
        found = _from_csv(path) if path.suffix.lower() == ".csv" else _from_npz(path)
        _require_sound(found)
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, IndexError, EOFError, zipfile.BadZipFile, csv.Error) as error:
        raise UserError(f"{path} doesn't hold exported embeddings: {error}.", _REMEDY) from error
    return found


def require_suffix(path: Path) -> None:
    """Refuse names of other kinds of files.

    Raises:
        UserError: it is neither `.npz` nor `.csv`.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(f"{path.name} is neither an .npz nor a .csv file.", "Choose a name that ends in one of these.")


def write_arrays(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    """Write an `.npz` file whole.

    Raises:
        UserError: it cannot be written.
    """
    packed = io.BytesIO()
    np.savez(packed, allow_pickle=False, **arrays)
    write_whole(path, packed.getvalue())


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, or leave the old one, making its folder.

    Raises:
        UserError: it cannot be written.
    """
    with suppress(OSError):  # without its folder the file cannot be written either, and that says why
        path.parent.mkdir(parents=True, exist_ok=True)
    with replaced_when_complete(path) as file:
        file.write(content)


def _csv(exported: ExportedEmbeddings) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([*_COLUMNS, *(f"e{place}" for place in range(exported.embeddings.shape[1]))])
    for path, label, embedding in zip(exported.paths, exported.labels, exported.embeddings, strict=True):
        values = [f"{value:.9g}" for value in embedding.tolist()]  # nine digits give the same float32 back
        writer.writerow([path, label, exported.model_id, exported.preprocess_version, *values])
    return text.getvalue()


def _from_csv(path: Path) -> ExportedEmbeddings:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    if not rows or tuple(rows[0][: len(_COLUMNS)]) != _COLUMNS:
        raise ValueError(f"its first line doesn't begin with {','.join(_COLUMNS)}")
    first = len(_COLUMNS)
    if len(rows) < 2:
        raise ValueError("it holds no picture")
    if len({(row[2], row[3]) for row in rows[1:]}) > 1:
        raise ValueError("it mixes embeddings of several models")
    return ExportedEmbeddings(
        embeddings=np.array([[float(value) for value in row[first:]] for row in rows[1:]], np.float32),
        labels=tuple(row[1] for row in rows[1:]),
        paths=tuple(row[0] for row in rows[1:]),
        model_id=rows[1][2],
        preprocess_version=int(rows[1][3]),
    )


def _from_npz(path: Path) -> ExportedEmbeddings:
    with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
        return ExportedEmbeddings(
            embeddings=np.asarray(stored["embeddings"], np.float32),
            labels=tuple(stored["labels"].tolist()),
            paths=tuple(stored["paths"].tolist()),
            model_id=str(stored["model_id"]),
            preprocess_version=int(stored["preprocess_version"]),
            undetected=tuple(stored["undetected"].tolist()),
        )


def _require_sound(found: ExportedEmbeddings) -> None:
    count = len(found.paths)
    if found.embeddings.ndim != 2 or not len(found.embeddings) == len(found.labels) == count:
        raise ValueError("its parts differ in length")
    if not np.isfinite(found.embeddings).all():
        raise ValueError("an embedding isn't finite")
    if count and np.abs(np.linalg.norm(found.embeddings, axis=1) - 1).max() > 1e-3:
        raise ValueError("an embedding isn't of unit length")
