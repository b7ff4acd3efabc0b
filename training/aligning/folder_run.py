"""Aligning a tree of pictures, a folder a person, into a folder of faces. Owned by one thread; slow.

Whatever happens, what is done stays done: a face is written whole before the journal names it, and the manifest is
written whole once everything is judged. Faces are named by the SHA-256 of their picture, so a picture that was moved or
touched is recognised and not judged again, and the result follows from the pictures alone.
"""

import hashlib
import logging
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2

from attendance_app.errors import ModelError, PictureError, UserError
from attendance_app.services.enrolment import CROP_JPEG_QUALITY
from attendance_app.vision.alignment import PREPROCESS_VERSION
from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.models.files import locked
from attendance_app.vision.pictures import read_picture_bytes
from attendance_app.vision.portraits import PortraitReader
from training.aligning.journal import Journal
from training.aligning.judging import LIMITS, Judgement, judge
from training.evaluation.people_folders import LabelledPicture, people_pictures
from training.faces.manifest import (
    MANIFEST_NAME,
    Manifest,
    ManifestHead,
    PictureRecord,
    Verdict,
    read_manifest,
    write_manifest,
    write_whole,
)

FACES_FOLDER = "faces"
logger = logging.getLogger(__name__)

_LOCK_NAME = ".lock"
_FACE_NAME = re.compile(r"[0-9a-f]{64}\.jpg(\.part)?")


@dataclass(frozen=True, slots=True)
class AlignReport:
    """What a run did.

    Attributes:
        records: Every picture, ordered by its path.
        read: Pictures whose files were read in this run; all others were known and unchanged.
        looked_at: Of these, the ones that were looked for faces; the others had been, under another name.
    """

    records: tuple[PictureRecord, ...]
    read: int
    looked_at: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is; the verdict is that on the picture alone, before duplicates are sorted out."""

    record: PictureRecord
    done: int
    pictures: int


def align_folder(
    reader: PortraitReader,
    source: Path,
    target: Path,
    limits: str = "desk",
    on_progress: Callable[[Progress], None] | None = None,
    several: str = "refuse",
) -> AlignReport:
    """Bring `target` up to date with the pictures of `source/<person>/…`.

    Faces of pictures that are gone are removed. Of a picture that lies twice with a person the first is kept; one that
    lies with several people is nobody's.

    Args:
        reader: Finds faces.
        source: Read only.
        target: Made if need be, readable by its owner only; may be unfinished or out of date.
        limits: Which quality a face must have, `desk` or `enrolment`.
        on_progress: Told after each picture.
        several: What to do with a picture of several people: `refuse`, or `foremost` to take the most prominent.

    Raises:
        UserError: there are no pictures, a folder cannot be used or lies in the other, or another run is at it. What is
            done stays done.
    """
    pictures = people_pictures(source)
    _refuse_nested(source, target)
    busy = ModelError("Another run is aligning faces into {folder}.", "Wait until it has finished.", folder=target)
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked(target / _LOCK_NAME, busy):
            head = ManifestHead(PREPROCESS_VERSION, limits, several)
            with Journal(target, head) as journal:
                run = _Run(reader, source, target, head, journal)
                return run.over(pictures, on_progress or (lambda _progress: None))
    except OSError as error:
        raise UserError(
            "The faces cannot be written to {folder}: {problem}.",
            "Make room there or choose another folder, then start it again: what is done stays done.",
            folder=target,
            problem=error.strerror or error,
        ) from error


class _Run:
    """One run; knows what earlier ones found out."""

    def __init__(
        self, reader: PortraitReader, source: Path, target: Path, head: ManifestHead, journal: Journal
    ) -> None:
        self._reader, self._source, self._target = reader, source, target
        self._head, self._journal = head, journal
        earlier = (*_of_same_making(target, head), *journal.records)
        self._by_picture = {record.picture: record for record in earlier}
        self._by_sha256 = {record.sha256: record for record in earlier if _says_it_all(record)}
        self._read = self._looked_at = 0

    def over(self, pictures: Sequence[LabelledPicture], on_progress: Callable[[Progress], None]) -> AlignReport:
        found = []
        for number, picture in enumerate(pictures, start=1):
            record = self._judged(picture)
            found.append(record)
            on_progress(Progress(record, number, len(pictures)))
        settled = tuple(self._settled(found))
        write_manifest(self._target, Manifest(self._head, settled))
        self._clear({record.crop for record in settled if record.crop})
        self._journal.finish()
        return AlignReport(settled, self._read, self._looked_at)

    def _judged(self, picture: LabelledPicture) -> PictureRecord:
        """The record of a picture by itself, from memory if the file is as it was."""
        name = picture.path.relative_to(self._source).as_posix()
        known = self._by_picture.get(name)
        if known is not None and _is_unchanged(picture.path, known):
            worth = known if _says_it_all(known) else self._by_sha256.get(known.sha256)
            if worth is not None and worth.person == picture.person and self._is_there(worth):
                return _as_of(worth, known)
        return self._looked(picture, name)

    def _is_there(self, known: PictureRecord) -> bool:
        return not known.crop or (self._target / known.crop).is_file()

    def _looked(self, picture: LabelledPicture, name: str) -> PictureRecord:
        """Read a picture and judge it, unless one with the same bytes was judged before."""
        try:
            status = picture.path.stat()
            data = read_picture_bytes(picture.path)
        except (OSError, PictureError) as error:
            reason = error.message if isinstance(error, PictureError) else f"cannot be read: {error.strerror}"
            return PictureRecord(name, picture.person, Verdict.UNREADABLE, "", 0, 0, reason)
        self._read += 1
        sha256 = hashlib.sha256(data).hexdigest()
        crop = f"{FACES_FOLDER}/{picture.person}/{sha256}.jpg"
        known = self._by_sha256.get(sha256)
        if known is not None and self._is_there(known):
            record = replace(known, picture=name, person=picture.person)
            if known.crop and known.crop != crop:
                self._write(crop, (self._target / known.crop).read_bytes())
        else:
            judgement = judge(self._reader, data, LIMITS[self._head.limits], self._head.several == "foremost")
            self._looked_at += 1
            record = _record(name, picture.person, sha256, judgement)
            if judgement.crop_rgb is not None:
                self._write(crop, _as_jpeg(judgement.crop_rgb))
        kept_at = crop if record.verdict is Verdict.KEPT else ""
        record = replace(record, size_bytes=status.st_size, modified_ns=status.st_mtime_ns, crop=kept_at)
        self._by_sha256[sha256] = record
        self._journal.add(record)
        return record

    def _write(self, crop: str, data: bytes) -> None:
        path = self._target / crop
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, data)

    def _settled(self, records: Sequence[PictureRecord]) -> list[PictureRecord]:
        """Records with their duplicates named, ordered by picture."""
        same: dict[str, list[PictureRecord]] = defaultdict(list)
        ordered = sorted(records, key=lambda record: record.picture)
        for record in ordered:
            if record.verdict is Verdict.KEPT:
                same[record.sha256].append(record)
        return [_beside(record, same[record.sha256]) if record.crop else record for record in ordered]

    def _clear(self, wanted: set[str]) -> None:
        """Remove faces that the manifest doesn't name, and what kills left half written."""
        folder = self._target / FACES_FOLDER
        for path in folder.glob("*/*"):
            if _FACE_NAME.fullmatch(path.name) and path.relative_to(self._target).as_posix() not in wanted:
                path.unlink(missing_ok=True)
        for person in folder.glob("*/"):
            if not any(person.iterdir()):
                person.rmdir()


def _is_unchanged(path: Path, known: PictureRecord) -> bool:
    try:
        status = path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (known.size_bytes, known.modified_ns)


def _as_of(worth: PictureRecord, known: PictureRecord) -> PictureRecord:
    """What a picture with the same bytes is worth, said of this one."""
    return replace(worth, picture=known.picture, size_bytes=known.size_bytes, modified_ns=known.modified_ns)


def _beside(record: PictureRecord, copies: Sequence[PictureRecord]) -> PictureRecord:
    """A kept picture's record in view of all pictures with the same bytes, itself among them."""
    others = sorted({copy.person for copy in copies} - {record.person})
    if others:
        return _duplicate(record, f"the same picture is in the folder of {', '.join(others)}: whose is it?")
    if record.picture != copies[0].picture:
        return _duplicate(record, f"the same picture as {copies[0].picture}")
    return record


def _duplicate(record: PictureRecord, reason: str) -> PictureRecord:
    return replace(record, verdict=Verdict.DUPLICATE, reason=reason, crop="")


def _says_it_all(record: PictureRecord) -> bool:
    """Whether a record tells what its picture is worth; one that couldn't be read is always tried again."""
    return record.verdict is not Verdict.DUPLICATE and bool(record.sha256)


def _record(name: str, person: str, sha256: str, judgement: Judgement) -> PictureRecord:
    return PictureRecord(
        picture=name,
        person=person,
        verdict=judgement.verdict,
        sha256=sha256,
        size_bytes=0,
        modified_ns=0,
        reason=judgement.reason,
        measure=judgement.measure,
        value=judgement.value,
        limit=judgement.limit,
        quality=judgement.quality,
    )


def _of_same_making(target: Path, head: ManifestHead) -> tuple[PictureRecord, ...]:
    """The records of an earlier finished run, if it judged as this one does and can be read."""
    if not (target / MANIFEST_NAME).exists():
        return ()
    try:
        manifest = read_manifest(target)
    except UserError as error:
        logger.warning("%s All pictures are looked at again.", error.message)
        return ()
    return manifest.records if manifest.head == head else ()


def _as_jpeg(crop_rgb: Pixels) -> bytes:
    """As enrolment keeps its crops, so that a model learns from what it will be shown."""
    done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(crop_rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, CROP_JPEG_QUALITY]
    )
    if not done:
        raise RuntimeError(f"OpenCV could not write a JPEG of {crop_rgb.shape}")
    return data.tobytes()


def _refuse_nested(source: Path, target: Path) -> None:
    inside, outside = target.resolve(), source.resolve()
    if inside == outside or outside in inside.parents or inside in outside.parents:
        raise UserError(
            "The pictures' folder and the faces' folder lie in one another.",
            "Choose a folder of its own for the faces.",
        )
