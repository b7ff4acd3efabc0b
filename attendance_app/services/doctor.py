"""A check-up of the installation: what works, what doesn't, what to do. Any thread; slow (loads the models).

Each check is a function that returns a `Finding`; one that fails unexpectedly becomes a failed finding, because a
check-up that crashes helps nobody.
"""

import logging
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.paths import DataFolder
from attendance_app.services.settings import SettingsService
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.models.store import ModelStore

logger = logging.getLogger(__name__)

LOW_DISK_BYTES = 500 * 1024 * 1024
_UTC_NAMES = frozenset({"UTC", "Etc/UTC"})


class Status(StrEnum):
    """How a check came out."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check, in words for an administrator.

    Attributes:
        remedy: What to do; empty when all is well.
    """

    name: str
    status: Status
    detail: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class MissingScript:
    """A script that no font of this computer has.

    Attributes:
        remedy: What to install, one sentence.
    """

    name: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the check-up asks of the rest of the app.

    Attributes:
        database_problem: What is wrong with the database, or None.
        verify_models: Checks the file of the model in use; says which it is, in words.
        prediction: The threshold in force and what to expect of it, in words.
        load_recognition: Loads the models and says what they run on, in words.
        enrolment_counts: People and templates, in words.
        list_cameras: Labels of the cameras found.
        missing_scripts: Scripts of the app's languages without a font.
    """

    database_problem: Callable[[], str | None]
    verify_models: Callable[[], str]
    prediction: Callable[[], str]
    load_recognition: Callable[[], str]
    enrolment_counts: Callable[[], str]
    list_cameras: Callable[[], Sequence[str]]
    missing_scripts: Callable[[], Sequence[MissingScript]]


class Doctor:
    """Runs the checks in order."""

    def __init__(self, folder: DataFolder, settings: SettingsService, surroundings: Surroundings) -> None:
        self._folder = folder
        self._settings = settings
        self._surroundings = surroundings

    def examine(self) -> list[Finding]:
        """All findings."""
        checks: tuple[tuple[str, Callable[[str], Finding]], ...] = (
            ("Python", _python),
            ("Data folder", self._data_folder),
            ("Database", self._database),
            ("People", self._people),
            ("Time zone", self._zone),
            ("Model", lambda name: Finding(name, Status.OK, self._surroundings.verify_models())),
            ("Recognition", self._recognition),
            ("Decision", lambda name: Finding(name, Status.OK, self._surroundings.prediction())),
            ("Cameras", self._cameras),
            ("Fonts", self._fonts),
            ("Liveness", self._liveness),
        )
        return [_examined(name, check) for name, check in checks]

    def _data_folder(self, name: str) -> Finding:
        try:
            with tempfile.TemporaryFile(dir=self._folder.root):
                pass
        except OSError as error:
            detail = f"{self._folder.root} cannot be written: {error.strerror}"
            return Finding(name, Status.FAILED, detail, "Free some disk space, or put its permissions right.")
        free = shutil.disk_usage(self._folder.root).free
        detail = f"{self._folder.root}, {free / 1024**3:.1f} GB free"
        if free < LOW_DISK_BYTES:
            return Finding(name, Status.WARNING, detail, "Free some disk space: punches need room.")
        return Finding(name, Status.OK, detail)

    def _database(self, name: str) -> Finding:
        problem = self._surroundings.database_problem()
        if problem:
            return Finding(name, Status.FAILED, problem, "Restore a backup.")
        return Finding(name, Status.OK, f"{self._folder.database.name} is sound")

    def _people(self, name: str) -> Finding:
        return Finding(name, Status.OK, self._surroundings.enrolment_counts())

    def _zone(self, name: str) -> Finding:
        wanted = self._settings.current.site_zone
        zone = self._settings.zone().key
        if not wanted and zone in _UTC_NAMES:  # also what a computer without a zone of its own says
            return Finding(name, Status.WARNING, zone, "If the site isn't in UTC, set its time zone in the settings.")
        return Finding(name, Status.OK, zone)

    def _recognition(self, name: str) -> Finding:
        return Finding(name, Status.OK, self._surroundings.load_recognition())

    def _cameras(self, name: str) -> Finding:
        labels = list(self._surroundings.list_cameras())
        if not labels:
            return Finding(name, Status.WARNING, "none found", "Plug in a webcam, or try the demo.")
        return Finding(name, Status.OK, ", ".join(labels))

    def _fonts(self, name: str) -> Finding:
        missing = self._surroundings.missing_scripts()
        if not missing:
            return Finding(name, Status.OK, "every language of the windows, and names in them, can be shown")
        remedies = dict.fromkeys(script.remedy for script in missing)  # one font may bring several scripts
        detail = "none for " + ", ".join(script.name for script in missing)
        return Finding(name, Status.WARNING, detail, " ".join(remedies))

    def _liveness(self, name: str) -> Finding:
        detail = f"{self._settings.current.liveness}: a photograph could be accepted"
        return Finding(name, Status.WARNING, detail, "Keep an eye on the desk; see README.")


def examine_without_data(problem: UserError) -> list[Finding]:
    """What can be found when the data folder or its database cannot be opened, which is `problem`."""
    opening = Finding("Data folder", Status.FAILED, problem.message, problem.remedy)
    return [_examined("Python", _python), opening, _examined("Model", _default_model)]


def _python(name: str) -> Finding:
    return Finding(name, Status.OK, sys.version.split()[0])


def _default_model(name: str) -> Finding:
    store = ModelStore(Path())
    store.verified_file(store.card(DEFAULT_MODEL_ID))
    return Finding(name, Status.OK, f"{DEFAULT_MODEL_ID} verified")


def _examined(name: str, check: Callable[[str], Finding]) -> Finding:
    try:
        return check(name)
    except UserError as error:
        return Finding(name, Status.FAILED, error.message, error.remedy)
    except Exception as error:
        logger.exception("The check %s failed", name)
        return Finding(name, Status.FAILED, f"{type(error).__name__}: {error}", "See the log on standard error.")
