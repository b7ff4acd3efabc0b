"""LFW's lists of pairs and the pictures they name. Standard library and numpy; any thread.

Source: the README of Labeled Faces in the Wild, sections 3a to 3c. View 2's `pairs.txt` begins with the number of
folds and of pairs of each kind a fold; each fold lists its same-person pairs ("name n m"), then its different-person
pairs ("name n name m"). View 1's `pairsDevTrain.txt` and `pairsDevTest.txt` begin with the number of pairs of each
kind and are one set.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from attendance_app.vision.pictures import PICTURE_SUFFIXES

FOLDS_OF_ONE_SET = 10
"""A set without folds is cut into ten, as View 2 is, so that no pair is judged by a threshold it helped to choose."""


@dataclass(frozen=True, slots=True)
class PictureName:
    """A picture as a list of pairs names it: the person, and the picture's number from 1."""

    person: str
    number: int

    def __str__(self) -> str:
        return f"{self.person}_{self.number:04d}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures, and the fold they belong to."""

    first: PictureName
    second: PictureName
    fold: int

    @property
    def same(self) -> bool:
        """Whether both pictures are of one person."""
        return self.first.person == self.second.person


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a file, in its order.

    Raises:
        UserError: the file cannot be read or isn't a list of pairs; the message names the line.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise UserError(f"The list of pairs {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"The list of pairs {path} is not UTF-8 text.") from error
    rows = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    try:
        return _parse(rows)
    except ValueError as error:
        raise UserError(f"{path} is not a list of pairs as LFW writes them: {error}.") from error


def _parse(rows: list[tuple[int, str]]) -> list[Pair]:
    if not rows:
        raise ValueError("it is empty")
    header = [int(field) for field in rows[0][1].split()]
    if len(header) not in {1, 2} or min(header) < 1:
        raise ValueError("its first line must be the number of pairs of each kind, after the number of folds if any")
    folds, of_each_kind = (1, header[0]) if len(header) == 1 else (header[0], header[1])
    if len(rows) - 1 != 2 * folds * of_each_kind:
        raise ValueError(f"its first line promises {2 * folds * of_each_kind} pairs, {len(rows) - 1} follow")
    pairs = []
    for index, (number, line) in enumerate(rows[1:]):
        fold, place = divmod(index, 2 * of_each_kind)
        if folds == 1:
            fold = place % of_each_kind * min(FOLDS_OF_ONE_SET, of_each_kind) // of_each_kind
        pair = _pair(number, line, fold)
        if pair.same != (place < of_each_kind):
            raise ValueError(f"line {number}: a pair of {'one person' if pair.same else 'two people'} is out of place")
        pairs.append(pair)
    return pairs


def _pair(number: int, line: str, fold: int) -> Pair:
    fields = [field.strip() for field in line.split("\t")] if "\t" in line else line.split()
    try:
        if len(fields) == 3:
            return Pair(PictureName(fields[0], int(fields[1])), PictureName(fields[0], int(fields[2])), fold)
        if len(fields) == 4:
            return Pair(PictureName(fields[0], int(fields[1])), PictureName(fields[2], int(fields[3])), fold)
    except ValueError as error:
        raise ValueError(f"line {number}: the pictures' numbers must be whole numbers") from error
    raise ValueError(f"line {number}: expected a name and two numbers, or two names with a number each")


def find_pictures(folder: Path, pairs: list[Pair]) -> tuple[list[Path], NDArray[np.intp]]:
    """The distinct pictures of all pairs, and each pair's two places among them.

    A picture is `<person>/<person>_<4 digits>.<suffix>` anywhere below the folder, or lies loose in it; of several
    the one least deep counts.

    Returns:
        The files, and `(N, 2)` indices into them.

    Raises:
        UserError: the folder isn't one, or pictures are missing.
    """
    by_stem = _pictures_by_stem(folder)
    names = sorted({str(name) for pair in pairs for name in (pair.first, pair.second)})
    missing = [name for name in names if name not in by_stem]
    if missing:
        raise UserError(
            f"{len(missing)} of the {len(names)} pictures of the pairs are not in {folder}, the first is {missing[0]}.",
            "Give the folder that holds a folder a person.",
        )
    place = {name: index for index, name in enumerate(names)}
    indices = np.array([[place[str(pair.first)], place[str(pair.second)]] for pair in pairs], np.intp)
    return [by_stem[name] for name in names], indices


def _pictures_by_stem(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}.")
    pictures = [path for path in folder.rglob("*") if path.suffix.lower() in PICTURE_SUFFIXES]
    deepest_first = sorted(pictures, key=lambda path: (-len(path.parts), path))
    return {path.stem: path for path in deepest_first}
