"""Services on a real database in a scratch folder, with a clock the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from tests.fakes.clock import FakeClock

KEY = bytes(range(32))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "attendance.sqlite3", KEY, tmp_path / "backups")
    yield opened
    opened.close()


@pytest.fixture
def templates(database: Database) -> TemplateRepository:
    return TemplateRepository(database, Vault(KEY))


@pytest.fixture
def settings(database: Database) -> SettingsService:
    service = SettingsService(SettingsRepository(database))
    service.save(service.current.model_copy(update={"site_zone": "Europe/Berlin"}))
    return service


@pytest.fixture
def people_service(database: Database, templates: TemplateRepository, clock: FakeClock) -> PeopleService:
    return PeopleService(
        EmployeeRepository(database), ConsentRepository(database), templates, PunchRepository(database), clock
    )


@pytest.fixture
def punching(database: Database, settings: SettingsService, clock: FakeClock) -> PunchService:
    return PunchService(PunchRepository(database), EmployeeRepository(database), settings, clock)
