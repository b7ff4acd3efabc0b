"""A data folder with people, faces, punches and a model made here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from attendance_app.paths import DataFolder
from attendance_app.services.backup.container import Hardness
from attendance_app.services.backup.making import BackupService
from attendance_app.services.backup.restoring import RestoreService
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from tests.fakes import people
from tests.fakes.clock import FakeClock

QUICK = Hardness(memory_kib=8, passes=1, lanes=1, chunk_bytes=4096)
SECRET = "correct horse"  # noqa: S105 (made up)


@dataclass(frozen=True, slots=True)
class Content:
    """What a data folder says when it is opened."""

    people: tuple[str, ...]
    punches: int
    faces: tuple[bytes, ...]
    key: bytes
    weights: bytes


class Site:
    """A data folder and what is done with it."""

    def __init__(self, root: Path, clock: FakeClock) -> None:
        self.folder = DataFolder(root)
        self.clock = clock
        self.backups = BackupService(self.folder, clock, hardness=QUICK)
        self.restores = RestoreService(self.folder, clock)

    def open(self) -> Database:
        self.folder.create()
        return open_database(self.folder.database, load_or_create_key(self.folder.key_file), self.folder.backups)

    def populate(self, name: str, punches: int, weights: bytes = b"weights") -> "Site":
        database = self.open()
        person = people.employee(code=name, name=name)
        EmployeeRepository(database).add(person)
        ConsentRepository(database).add(people.consent(person.id))
        TemplateRepository(database, self.vault).add_many([people.template(person.id)])
        database.close()
        self.punch(name, punches)
        model = self.folder.models / "sface+ours"
        model.mkdir(parents=True, exist_ok=True)
        (model / "weights.pt").write_bytes(weights)
        (model / "manifest.json").write_text("{}")
        downloaded = self.folder.models / "facenet-vggface2"
        downloaded.mkdir(exist_ok=True)
        (downloaded / "published.pt").write_bytes(b"can be fetched again")
        return self

    def punch(self, name: str, count: int) -> None:
        database = self.open()
        person = EmployeeRepository(database).by_code(name)
        assert person is not None
        for number in range(count):
            at = people.MONDAY_8_UTC + timedelta(minutes=number)
            PunchRepository(database).add(people.punch(person.id, at=at))
        database.close()

    @property
    def vault(self) -> Vault:
        return Vault(self.folder.key_file.read_bytes())

    def content(self) -> Content:
        database = self.open()
        try:
            everybody = EmployeeRepository(database).all()
            templates = TemplateRepository(database, self.vault)
            return Content(
                people=tuple(person.name for person in everybody),
                punches=len(PunchRepository(database).latest(1_000_000)),
                faces=tuple(one.crop_jpeg for person in everybody for one in templates.for_employee(person.id)),
                key=self.folder.key_file.read_bytes(),
                weights=(self.folder.models / "sface+ours" / "weights.pt").read_bytes(),
            )
        finally:
            database.close()

    def names(self) -> set[str]:
        """Without what SQLite keeps beside a database that is read."""
        return {path.name for path in self.folder.root.iterdir() if not path.name.endswith(("-wal", "-shm"))}


@pytest.fixture
def make_site(tmp_path: Path, clock: FakeClock) -> Callable[[str], Site]:
    return lambda name: Site(tmp_path / name, clock)


@pytest.fixture
def site(make_site: Callable[[str], Site]) -> Site:
    return make_site("home").populate("Ada", 3)
