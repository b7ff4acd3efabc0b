"""Folders of pictures, a folder a person. Standard library; any thread."""

from dataclasses import dataclass
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.vision.pictures import PICTURE_SUFFIXES


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """A picture and the person it is of."""

    person: str
    path: Path


def people_pictures(folder: Path) -> list[LabelledPicture]:
    """The pictures of `folder/<person>/…`, ordered by person and path.

    Raises:
        UserError: the folder isn't one, or no person's folder holds a picture.
    """
    found = [LabelledPicture(path.relative_to(folder).parts[0], path) for path in _pictures_below(folder)]
    labelled = [picture for picture in found if picture.path.parent != folder]
    if not labelled:
        raise UserError(f"{folder} holds no folder with pictures.", "It needs a folder a person.")
    return labelled


def loose_pictures(folder: Path) -> list[Path]:
    """All pictures in a folder and below, ordered by path.

    Raises:
        UserError: the folder isn't one, or holds no picture.
    """
    found = _pictures_below(folder)
    if not found:
        raise UserError(f"{folder} holds no picture.")
    return found


def _pictures_below(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}.")
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file())
