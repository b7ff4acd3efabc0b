"""A firm with a database and kept faces of one colour each, and fine-tuning as the app wires it; a program plays it."""

import os
import signal
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.bootstrap.training import Training, build_training
from attendance_app.domain.audit import AuditEntry
from attendance_app.domain.people import Employee, Template
from attendance_app.paths import DataFolder
from attendance_app.services.auditing import AuditService
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.fine_tuning.app_record import read_app_record
from attendance_app.services.fine_tuning.runs import RunState, RunSummary
from attendance_app.services.fine_tuning.service import FineTuningService
from attendance_app.services.model_switching import ModelSwitchService
from attendance_app.services.people import PeopleService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.audit import AuditRepository
from attendance_app.storage.connection import open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from attendance_app.vision.models.store import ModelStore
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import ColourEmbedder
from tests.fakes.training_program import PROGRAM, leave_model, result
from tests.unit.services.conftest import KEY

PATIENCE_S = 60.0


class Firm:
    """People whose faces are colours, and fine-tuning over them."""

    def __init__(self, root: Path) -> None:
        self.folder, self.clock = DataFolder(root), FakeClock()
        self.folder.create()
        self.database = open_database(self.folder.database, KEY, self.folder.backups)
        self.templates = TemplateRepository(self.database, Vault(KEY))
        self.feedback = FeedbackRepository(self.database, Vault(KEY))
        self.values = SettingsRepository(self.database)
        self.people = PeopleService(
            EmployeeRepository(self.database), ConsentRepository(self.database), self.templates,
            PunchRepository(self.database), self.clock,
        )  # fmt: skip
        self.auditing = AuditService(AuditRepository(self.database), LedgerRepository(self.database), self.clock)
        self.store = ModelStore(self.folder.models)
        self.embedders: dict[str, ColourEmbedder] = {}
        self.meanwhile: Callable[[], object] = lambda: None
        self.open()

    def open(self) -> None:
        """As an app that has just been started."""
        self.settings = SettingsService(self.values)
        shipped = Path(__file__).parents[4] / "assets" / "calibration"
        self.calibrating = CalibrationService(self.values, self.settings, self.templates, shipped, self.auditing)
        self.training: Training = build_training(
            self.database, KEY, self.folder, self.settings, self.store, self.calibrating, self.switching, lambda: 3,
            self.clock, self.auditing, lambda: PROGRAM,
        )  # fmt: skip

    @property
    def service(self) -> FineTuningService:
        return self.training.fine_tuning

    def switching(self) -> ModelSwitchService:
        return ModelSwitchService(
            self.database, self.templates, self.settings, self.store, self.embedder, self.people.get,
            self.calibrating, self.auditing,
        )  # fmt: skip

    def embedder(self, model_id: str) -> ColourEmbedder:
        made = self.embedders.setdefault(model_id, ColourEmbedder(model_id))
        made.meanwhile = self.meanwhile
        return made

    def person(self, code: str, pictures: int = 3, consents: bool = True, crops: bool = True) -> Employee:
        person = self.people.add(code, f"Name {code}")
        if consents:
            self.people.record_consent(person.id, "screen")
        self.templates.add_many([self.template(person, number, crops) for number in range(pictures)])
        return person

    def template(self, person: Employee, number: int, crop: bool = True) -> Template:
        colour = np.frombuffer(uuid.uuid5(uuid.NAMESPACE_OID, f"{person.code} {number}").bytes[:3], np.uint8)
        picture = np.full((256, 256, 3), colour, np.uint8)
        jpeg = cv2.imencode(".jpg", picture)[1].tobytes() if crop else b""
        embedding = np.array([1, 0, 0], "<f4").tobytes()
        return Template(
            str(uuid.uuid4()), person.id, "sface", 1, embedding, 0.9, jpeg, f"{number}.jpg", "", self.clock.now_utc()
        )

    def many(self, count: int = 12) -> list[Employee]:
        return [self.person(f"P{number:02d}") for number in range(count)]

    def finished(
        self, name: str, verdict: str = "better", learnt_from: Sequence[Employee] = (), **told: object
    ) -> Path:
        """The folder of a run that is over."""
        folder = self.folder.training / name
        folder.mkdir(parents=True)
        moved_by, compatible = float(str(told.get("moved_by", 0))), bool(told.get("compatible"))
        outcome = result(verdict, f"sface+{name}", moved_by, compatible)
        leave_model(folder, name, outcome, [one.id for one in learnt_from], compatible)
        base = str(told.get("base", "sface"))
        objective = "harmonic" if compatible else "triplet-semihard"
        (folder / "config.json").write_text(f'{{"base": "{base}", "preset": "head", "objective": "{objective}"}}')
        return folder

    def log(self) -> list[AuditEntry]:
        return list(reversed(self.auditing.entries(1000)))

    def close(self) -> None:
        """End what runs are still going on, and the database."""
        for run in self.service.runs():
            record = read_app_record(run.folder)
            if run.state.going_on and record is not None:
                os.kill(record.process, signal.SIGKILL)
        self.eventually(lambda: not any(run.state.going_on for run in self.service.runs()))
        self.database.close()

    def eventually(self, holds: Callable[[], bool]) -> None:
        """Wait for another process; looks every few milliseconds."""
        given_up, look_again = time.monotonic() + PATIENCE_S, threading.Event()
        while not holds():
            assert time.monotonic() < given_up, [(run.name, run.state, run.reason) for run in self.service.runs()]
            look_again.wait(0.02)

    def until(self, name: str, *states: RunState) -> RunSummary:
        """The run once it is in one of these states."""
        self.eventually(lambda: self.service.run(name).state in states)
        return self.service.run(name)

    def waiting(self, name: str) -> RunSummary:
        """The run once it has made its first steps and waits to be told what to do."""
        self.eventually((self.folder.training / name / "checkpoint.pt").exists)
        return self.service.run(name)

    def play(self, name: str, what: str) -> None:
        """Tell the program what to do."""
        (self.folder.training / name / "play").write_text(what)


@pytest.fixture
def firm(tmp_path: Path) -> Iterator[Firm]:
    firm = Firm(tmp_path / "home")
    yield firm
    firm.close()
