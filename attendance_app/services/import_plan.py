"""What a folder to import says: people, their pictures, and what of it cannot be read. Reads files; any thread.

    FOLDER/<code>__<name>/*.jpg     a person; underscores in the name are spaces
    FOLDER/<name>/*.jpg             a person whose code is the folder's name
    FOLDER/people.csv               code, name, and optionally department, email, hired_on, zone, photo, consent

A row and a folder with the same code are one person; the row's words win. Pictures that rows name may be anywhere in
FOLDER; a folder that holds pictures of several rows is a store of pictures, not a person.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.services.import_table import RowError, TableRow, read_table
from attendance_app.services.sentences import Sentence
from attendance_app.storage.rows import code_key

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp"})
# Pictures to people, not to this program: worth a word, unlike Thumbs.db.
_OTHER_PICTURE_SUFFIXES = frozenset({".heic", ".heif", ".gif", ".tif", ".tiff", ".avif", ".jp2", ".svg", ".raw"})
_NOT_READABLE = Sentence("not a kind of picture this program reads; use jpg, png, bmp or webp")


@dataclass(frozen=True, slots=True)
class PhotoVerdict:
    """What became of one picture.

    Attributes:
        path: FOLDER as it was given, and the picture in it.
        code: Whose it is; empty for a picture that is nobody's.
        added: Whether it became a template in this run.
        reason: Why not, as a `Sentence`; empty when it did.
    """

    path: str
    code: str
    added: bool
    reason: str


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """A person to import.

    Attributes:
        named_by_code: The name is only the folder's name, so one stored under this code may differ.
        consent: What people.csv says; None where it says nothing.
        pictures: Existing files in FOLDER, each once.
        line: Of people.csv; None for a folder alone.
    """

    code: str
    name: str
    named_by_code: bool = False
    department: str = ""
    email: str = ""
    hired_on: date | None = None
    zone: str | None = None
    consent: bool | None = None
    pictures: tuple[Path, ...] = ()
    line: int | None = None


@dataclass(slots=True)
class ImportPlan:
    """What is to be done, and what cannot be: pictures left out, rows with errors, notes for the reader.

    Attributes:
        people: By the key of their code.
        owners: Whose the pictures are that rows of people.csv name, by their resolved path; "" for an unusable row's.
    """

    people: dict[str, PlannedPerson] = field(default_factory=dict)
    left_out: list[PhotoVerdict] = field(default_factory=list)
    row_errors: list[RowError] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    owners: dict[Path, str] = field(default_factory=dict)


def plan_import(folder: Path) -> ImportPlan:
    """Read FOLDER.

    Raises:
        UserError: it isn't a folder, cannot be read, holds nothing to import, or people.csv cannot be used as a whole.
    """
    if not folder.is_dir():
        raise UserError(
            "{folder} is not a folder.", "Give the folder that holds people.csv or a folder a person.", folder=folder
        )
    plan = ImportPlan()
    try:
        _plan_rows(folder, plan)
        _plan_folders(folder, plan)
        _plan_loose_pictures(folder, plan)
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {problem}.",
            "Check the folder.",
            path=error.filename or folder,
            problem=error.strerror,
        ) from error
    if not (plan.people or plan.left_out or plan.row_errors):
        raise UserError(
            "There is nobody to import in {folder}.",
            "Put each person's pictures in a folder CODE__NAME, or write a people.csv with the columns code and name.",
            folder=folder,
        )
    return plan


def _plan_rows(folder: Path, plan: ImportPlan) -> None:
    file = next((entry for entry in _entries(folder) if entry.name.casefold() == "people.csv"), None)
    if file is None:
        return
    table = read_table(file)
    plan.row_errors += table.errors
    plan.notes += table.notes
    lost_photos = list(table.lost_photos)
    for row in table.rows:
        key = code_key(row.code)
        if key in plan.people:
            plan.row_errors.append(
                RowError(
                    row.line,
                    Sentence('the code "{code}" is on line {line} already', code=row.code, line=plan.people[key].line),
                )
            )
            lost_photos += row.photos
            continue
        plan.people[key] = PlannedPerson(
            code=row.code,
            name=row.name,
            department=row.department,
            email=row.email,
            hired_on=row.hired_on,
            zone=row.zone,
            consent=row.consent,
            pictures=tuple(_pictures_of_row(folder, row, plan)),
            line=row.line,
        )
    for picture in (folder / name for name in lost_photos):
        if picture.resolve() not in plan.owners:
            plan.owners[picture.resolve()] = ""
            plan.left_out.append(
                PhotoVerdict(str(picture), "", False, Sentence("its row of people.csv cannot be used"))
            )


def _pictures_of_row(folder: Path, row: TableRow, plan: ImportPlan) -> Iterable[Path]:
    """The files a row names; those that cannot be used are left out with the reason."""
    inside, seen = folder.resolve(), set[Path]()
    for name in row.photos:
        picture = folder / name
        resolved = picture.resolve()
        owner = plan.owners.setdefault(resolved, code_key(row.code))
        if not resolved.is_relative_to(inside):
            reason = Sentence("outside of the folder that is imported")
        elif owner != code_key(row.code):
            reason = Sentence("another row of people.csv names it too")
        elif not resolved.is_file():
            reason = Sentence("there is no such file")
        elif picture.suffix.casefold() not in PICTURE_SUFFIXES:
            reason = _NOT_READABLE
        else:
            if resolved not in seen:
                seen.add(resolved)
                yield picture
            continue
        plan.left_out.append(PhotoVerdict(str(picture), row.code, False, reason))


def _plan_folders(folder: Path, plan: ImportPlan) -> None:
    for subfolder in (entry for entry in _entries(folder) if entry.is_dir()):
        pictures, unreadable = _pictures_in(subfolder)
        code, name = _code_and_name(subfolder.name)
        named_by_rows = {plan.owners[one.resolve()] for one in pictures if one.resolve() in plan.owners}
        if named_by_rows - {code_key(code)}:
            plan.left_out += [_nobodys(one) for one in pictures if one.resolve() not in plan.owners]
            continue
        if not code or not name:
            plan.notes.append(
                Sentence("The folder {folder} has no code or no name before or after the __.", folder=subfolder.name)
            )
            plan.left_out += [
                PhotoVerdict(str(one), code, False, Sentence("the folder has no code or no name")) for one in pictures
            ]
            continue
        if not pictures and not unreadable and "__" not in subfolder.name:
            plan.notes.append(Sentence("The folder {folder} holds no pictures and is left out.", folder=subfolder.name))
            continue
        plan.left_out += [PhotoVerdict(str(one), code, False, _NOT_READABLE) for one in unreadable]
        _plan_folder(subfolder, code, name, pictures, plan)


def _plan_folder(subfolder: Path, code: str, name: str, pictures: Sequence[Path], plan: ImportPlan) -> None:
    known = plan.people.get(code_key(code))
    if known is None:
        plan.people[code_key(code)] = PlannedPerson(
            code, name, named_by_code="__" not in subfolder.name, pictures=tuple(pictures)
        )
    elif known.line is None:
        reason = Sentence('another folder has the code "{code}" too', code=code)
        plan.left_out += [PhotoVerdict(str(one), code, False, reason) for one in pictures]
    else:
        named = {one.resolve() for one in known.pictures}
        more = tuple(one for one in pictures if one.resolve() not in named)
        plan.people[code_key(code)] = replace(known, pictures=known.pictures + more)


def _plan_loose_pictures(folder: Path, plan: ImportPlan) -> None:
    pictures, _ = _pictures_in(folder)
    plan.left_out += [_nobodys(one) for one in pictures if one.resolve() not in plan.owners]


def _nobodys(picture: Path) -> PhotoVerdict:
    return PhotoVerdict(str(picture), "", False, Sentence("in nobody's folder, and no row of people.csv names it"))


def _entries(folder: Path) -> list[Path]:
    """What isn't hidden, by name."""
    return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))


def _pictures_in(folder: Path) -> tuple[list[Path], list[Path]]:
    """Files this program reads as pictures, and ones it doesn't though people would."""
    files = [entry for entry in _entries(folder) if entry.is_file()]
    readable = [file for file in files if file.suffix.casefold() in PICTURE_SUFFIXES]
    return readable, [file for file in files if file.suffix.casefold() in _OTHER_PICTURE_SUFFIXES]


def _code_and_name(folder_name: str) -> tuple[str, str]:
    """`7__Ada_Lovelace` is ("7", "Ada Lovelace"); `Ada_Lovelace` is ("Ada_Lovelace", "Ada Lovelace")."""
    plain = unicodedata.normalize("NFC", folder_name).strip()  # macOS stores names decomposed
    code, separator, name = plain.partition("__")
    return code.strip(), " ".join((name if separator else code).replace("_", " ").split())
