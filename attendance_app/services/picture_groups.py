"""Sorting pictures of unknown people into groups, one a person. Owned by the thread that owns the networks; slow.

Nobody is enrolled by this: it prepares a folder or a sheet for the import, after somebody has looked at it. Originals
are never moved or changed.
"""

import csv
import hashlib
import io
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import Cancelled, PictureError, UserError
from attendance_app.matching.calibration import Calibration
from attendance_app.matching.clustering import group_faces, grouping_distance
from attendance_app.services.import_plan import PICTURE_SUFFIXES
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader
from attendance_app.vision.quality import IDENTIFICATION_LIMITS

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]
PERSON = "person-{number:03d}"


@dataclass(frozen=True, slots=True)
class PictureGroup:
    """Pictures of one person, it is supposed.

    Attributes:
        name: Such as `person-001`; the largest group first.
        pictures: Paths, sorted.
        most_typical: The picture that is most like the others.
    """

    name: str
    pictures: tuple[Path, ...]
    most_typical: Path


@dataclass(frozen=True, slots=True)
class UnusedPicture:
    """A picture that is in no group for want of a usable face, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class GroupedPictures:
    """What grouping came to.

    Attributes:
        alone: Pictures of people of whom there is only one.
        unused: Pictures that show no one person well enough, or are there twice.
        distance: Faces nearer than this were joined.
    """

    groups: tuple[PictureGroup, ...]
    alone: tuple[Path, ...]
    unused: tuple[UnusedPicture, ...]
    distance: float


class PictureGrouping:
    """Groups the pictures of a folder.

    Args:
        reader: Finds and embeds faces.
        calibration: Of the reader's model; None where it isn't calibrated.
        threshold_distance: Where acceptance ends without a calibration.
    """

    def __init__(self, reader: PortraitReader, calibration: Calibration | None, threshold_distance: float) -> None:
        self._reader, self._calibration, self._threshold_distance = reader, calibration, threshold_distance

    def group(
        self, folder: Path, on_progress: ProgressCallback | None = None, cancelled: CancelQuery | None = None
    ) -> GroupedPictures:
        """Look at every picture in `folder` and the folders in it.

        Raises:
            UserError: it isn't a folder, or there is no picture in it.
            Cancelled: `cancelled` said so.
        """
        pictures, progress = _pictures(folder), on_progress or (lambda _done, _total: None)
        paths: list[Path] = []
        vectors: list[NDArray[np.float32]] = []
        unused: list[UnusedPicture] = []
        seen: dict[bytes, Path] = {}
        for number, path in enumerate(pictures):
            if cancelled is not None and cancelled():
                raise Cancelled
            progress(number, len(pictures))
            try:
                vectors.append(self._embedded(path, seen))
                paths.append(path)
            except PictureError as error:
                unused.append(UnusedPicture(path, error.message))
        progress(len(pictures), len(pictures))
        return self._grouped(paths, vectors, tuple(unused))

    def _embedded(self, path: Path, seen: dict[bytes, Path]) -> NDArray[np.float32]:
        content = read_picture_bytes(path)
        first = seen.setdefault(hashlib.sha256(content).digest(), path)
        if first != path:
            raise PictureError("the same picture as {first}", first=first)
        face = self._reader.portrait(decode_picture(content), IDENTIFICATION_LIMITS)
        return np.asarray(self._reader.embed([face])[0], np.float32)

    def _grouped(
        self, paths: Sequence[Path], vectors: Sequence[NDArray[np.float32]], unused: tuple[UnusedPicture, ...]
    ) -> GroupedPictures:
        distance = (
            grouping_distance(self._calibration, len(paths))
            if self._calibration is not None
            else self._threshold_distance
        )
        if not paths:
            return GroupedPictures((), (), unused, distance)
        found = group_faces(np.stack(vectors), distance)
        groups = [
            PictureGroup(
                PERSON.format(number=number), tuple(paths[member] for member in one.members), paths[one.most_typical]
            )
            for number, one in enumerate(found.groups, start=1)
        ]
        return GroupedPictures(tuple(groups), tuple(paths[index] for index in found.alone), unused, distance)


def copy_groups(groups: Sequence[PictureGroup], target: Path) -> None:
    """Copy each group into a folder of its name; `target` appears whole or not at all.

    Raises:
        UserError: `target` is there already and isn't empty, or cannot be written.
    """
    refuse_used_folder(target)
    staged = target.with_name(f".{target.name}.partial")
    with _writing_explained(target):
        shutil.rmtree(staged, ignore_errors=True)
        try:
            for group in groups:
                (staged / group.name).mkdir(parents=True)
                for name, picture in _distinct_names(group.pictures):
                    shutil.copy2(picture, staged / group.name / name)
            staged.mkdir(parents=True, exist_ok=True)
            if target.is_dir():
                target.rmdir()
            staged.rename(target)
        finally:
            shutil.rmtree(staged, ignore_errors=True)


def write_sheet(groups: Sequence[PictureGroup], folder: Path, target: Path) -> None:
    """Write a sheet for the import, a row a group; to be put into `folder` as people.csv once it has real names.

    Raises:
        UserError: `target` cannot be written, or a picture's name has a semicolon in it.
    """
    rows = io.StringIO(newline="")
    writer = csv.writer(rows)
    writer.writerow(("code", "name", "photo"))
    for group in groups:
        names = [picture.relative_to(folder).as_posix() for picture in group.pictures]
        awkward = next((name for name in names if ";" in name), None)
        if awkward is not None:
            raise UserError(
                "The name of {name} has a semicolon in it, which separates pictures in a sheet.",
                "Rename it, or copy into folders.",
                name=awkward,
            )
        writer.writerow((group.name, group.name, ";".join(names)))
    with _writing_explained(target):
        target.write_text(rows.getvalue(), "utf-8", newline="")


def refuse_used_folder(target: Path) -> None:
    """Raises `UserError` unless `target` isn't there yet or is an empty folder."""
    with _writing_explained(target):
        if target.exists() and not (target.is_dir() and not any(target.iterdir())):
            raise UserError("{target} is there already.", "Name a folder that doesn't exist yet.", target=target)


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise UserError("{folder} is not a folder.", "Give the folder with the pictures.", folder=folder)
    found = (path for path in folder.rglob("*") if path.suffix.casefold() in PICTURE_SUFFIXES and path.is_file())
    pictures = sorted(
        path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    if not pictures:
        raise UserError("There is no picture in {folder}.", "Give the folder with the pictures.", folder=folder)
    return pictures


def _distinct_names(pictures: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    """Pictures of several folders may share a name; the later ones get a number."""
    taken: set[str] = set()
    for picture in pictures:
        name, number = picture.name, 1
        while name.casefold() in taken:
            number += 1
            name = f"{picture.stem}-{number}{picture.suffix}"
        taken.add(name.casefold())
        yield name, picture


@contextmanager
def _writing_explained(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            "{target} cannot be written: {problem}.",
            "Choose another place.",
            target=target,
            problem=error.strerror or error,
        ) from error
