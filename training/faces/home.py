"""Faces of the app's own people, from its data folder: read, decrypted in memory, and never written anywhere.

Depends on the app's storage; the calling thread. Only people who are active and whose consent stands are read, which
is asked again for every set. The data folder is open only while a set is read, so that a long run stands in the way
of no restore.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from attendance_app.domain.feedback import FeedbackCase, FeedbackKind
from attendance_app.domain.people import Employee, Template
from attendance_app.errors import ModelError, PictureError, UserError
from attendance_app.matching.lookalikes import LookAlikes, lookalike_pairs
from attendance_app.paths import DataFolder, data_folder
from attendance_app.services.backup.swap import settle
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.models.store import ModelStore
from training.faces.face_set import FaceSet, labelled
from training.faces.folders import decoded_crop

_ALL_CASES = 100_000
_ROUNDS = 5
_LOOK_QUALITY = 0.5  # a look from the desk has none on record


@dataclass(frozen=True, slots=True)
class HardLook:
    """A look at the desk that recognition got wrong or could not decide, and that a PIN settled.

    Attributes:
        key: Of its face in `HomeFaces.looks`.
        person: Whose it is (employee id).
        taken_for: Whom it was taken for or was nearest to; None where that is nobody, the person themselves, or
            somebody whose faces aren't read.
    """

    key: str
    kind: FeedbackKind
    person: str
    taken_for: str | None


@dataclass(frozen=True, slots=True, eq=False)
class HomeFaces:
    """What a data folder gives to learn from.

    Attributes:
        faces: Enrolled faces; people are employee ids, a key is the SHA-256 of the kept crop, whichever models
            describe it.
        looks: Faces of `hard_looks`, of people in `faces`; none of them is among `faces`. To learn from those of
            trained people only.
        hard_looks: Earliest first, in the order of `looks`.
        look_alikes: Pairs of these people who come nearer than the threshold of the model in use, nearest first.
    """

    faces: FaceSet
    looks: FaceSet
    hard_looks: tuple[HardLook, ...]
    look_alikes: tuple[LookAlikes, ...]


class MemoryCrops:
    """Crops as JPEG in memory; they say nothing of themselves where they are printed."""

    __slots__ = ("_jpegs",)

    def __init__(self, jpegs: Mapping[str, bytes]) -> None:
        self._jpegs = jpegs

    def crop(self, key: str) -> Pixels:
        """See `CropSource.crop`."""
        try:
            return decoded_crop(self._jpegs[key])
        except PictureError as error:
            raise UserError(
                "A kept face cannot be used: {reason}.", "Enrol this person again.", reason=error.message
            ) from error


def enrolled_faces(home: Path | None = None, codes: Collection[str] | None = None) -> HomeFaces:
    """The faces of active people whose consent stands, and what was hard about them.

    Args:
        home: The data folder; None means the usual one.
        codes: Only these people, by payroll number in any letter case; None means everybody.

    Raises:
        UserError: there is no data folder, nobody has a code, or no face is kept.
        StorageError: it cannot be read, or belongs to another key.
    """
    folder = data_folder(home)
    with _opened(folder) as (database, vault):
        templates = TemplateRepository(database, vault)
        for _ in range(_ROUNDS):
            revision = templates.revision()
            read = _read(database, vault, folder, codes)
            if templates.revision() == revision:  # else somebody may have withdrawn their consent meanwhile
                return read
    raise UserError("People were being changed all the time, so their faces were not read.", "Try again.")


def _read(database: Database, vault: Vault, folder: DataFolder, codes: Collection[str] | None) -> HomeFaces:
    people = _chosen(_covered_people(database), codes)
    templates = TemplateRepository(database, vault)
    owned = {person.id: _by_crop(templates.for_employee(person.id)) for person in people}
    owners = Counter(key for kept in owned.values() for key in kept)
    crops = {key: one for kept in owned.values() for key, one in kept.items() if owners[key] == 1}
    if not crops:
        raise UserError(
            "No face is kept of anybody whose consent stands, so there is nothing to learn from.",
            "Enrol people first.",
        )
    faces = _enrolled(crops)
    looks, hard = _hard_looks(FeedbackRepository(database, vault).latest(_ALL_CASES), faces)
    return HomeFaces(
        faces=faces,
        looks=looks,
        hard_looks=hard,
        look_alikes=_look_alikes(database, folder, templates, faces.people),
    )


def people_covered(home: Path | None = None) -> frozenset[str]:
    """Ids of the active people whose consent stands now; a run asks again before it goes on and before it ends.

    Raises:
        UserError: there is no data folder.
        StorageError: it cannot be read.
    """
    with _opened(data_folder(home)) as (database, _vault):
        return frozenset(person.id for person in _covered_people(database))


@contextmanager
def _opened(folder: DataFolder) -> Iterator[tuple[Database, Vault]]:
    if not (folder.database.is_file() and folder.key_file.is_file()):
        raise UserError("There is no data folder of the app in {root}.", "Name another with --home.", root=folder.root)
    settle(folder)  # a restore that was cut short
    key = load_or_create_key(folder.key_file)
    database = open_database(folder.database, key, folder.backups)
    try:
        yield database, Vault(key)
    finally:
        database.close()


def _covered_people(database: Database) -> list[Employee]:
    consenting = ConsentRepository(database).standing_for()
    return [person for person in EmployeeRepository(database).all() if person.active and person.id in consenting]


def _chosen(people: list[Employee], codes: Collection[str] | None) -> list[Employee]:
    if codes is None:
        return people
    by_code = {person.code.casefold(): person for person in people}
    unknown = [code for code in codes if code.casefold() not in by_code]
    if unknown:
        raise UserError(
            "Nobody active with a consent that stands has the number {unknown}.",
            "Leave them out, or record their consent.",
            unknown=", ".join(unknown),
        )
    return [by_code[code] for code in sorted({code.casefold() for code in codes})]


def _by_crop(templates: list[Template]) -> dict[str, Template]:
    """One template a crop, the latest; several models may describe one."""
    return {hashlib.sha256(one.crop_jpeg).hexdigest(): one for one in templates if one.crop_jpeg}


def _enrolled(crops: Mapping[str, Template]) -> FaceSet:
    """Crops by key; one that several people have is left out before, for nobody knows whose it is."""
    people, labels = labelled([template.employee_id for template in crops.values()])
    quality = np.array([template.quality for template in crops.values()], np.float32)
    source = MemoryCrops({key: template.crop_jpeg for key, template in crops.items()})
    return FaceSet(people, labels, tuple(crops), quality, source)


def _hard_looks(cases: list[FeedbackCase], faces: FaceSet) -> tuple[FaceSet, tuple[HardLook, ...]]:
    """Looks that are kept, of people whose faces are read; each picture once."""
    known, enrolled = set(faces.people), set(faces.keys)
    jpegs: dict[str, bytes] = {}
    hard: list[HardLook] = []
    for case in sorted(cases, key=lambda one: (one.at_utc, one.id)):
        if case.look is None or not case.look.crop_jpeg or case.true_employee_id not in known:
            continue
        key = hashlib.sha256(case.look.crop_jpeg).hexdigest()
        if key in jpegs or key in enrolled:
            continue
        taken_for = case.claimed_employee_id
        mistaken = taken_for in known and taken_for != case.true_employee_id
        jpegs[key] = case.look.crop_jpeg
        hard.append(HardLook(key, case.kind, case.true_employee_id, taken_for if mistaken else None))
    people, labels = labelled([look.person for look in hard])
    quality = np.full(len(hard), _LOOK_QUALITY, np.float32)
    return FaceSet(people, labels, tuple(jpegs), quality, MemoryCrops(jpegs)), tuple(hard)


def _look_alikes(
    database: Database, folder: DataFolder, templates: TemplateRepository, people: Collection[str]
) -> tuple[LookAlikes, ...]:
    """Pairs among these people, by the model in use; none if that model is no longer here."""
    settings = SettingsService(SettingsRepository(database)).current
    try:
        card = ModelStore(folder.models).card(settings.model_id)
    except ModelError:
        return ()
    found = [one for one in templates.active(card.model_id, card.preprocess_version) if one.employee_id in set(people)]
    if not found:
        return ()
    vectors = np.stack([np.frombuffer(one.embedding, "<f4") for one in found]).astype(np.float32)
    return tuple(lookalike_pairs(vectors, [one.employee_id for one in found], settings.threshold_distance))
