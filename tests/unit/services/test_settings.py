"""Settings are kept, checked and survive what an older or newer version wrote."""

import json
import logging
from concurrent.futures import ThreadPoolExecutor
from zoneinfo import ZoneInfo

import pytest

from attendance_app.config import Settings
from attendance_app.errors import StorageError, UserError
from attendance_app.services.auditing import AuditService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.audit import AuditRepository
from attendance_app.storage.connection import Database
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.settings import SettingsRepository
from tests.fakes.clock import FakeClock

DEFAULTS = Settings.model_validate({})


@pytest.fixture
def repository(database: Database) -> SettingsRepository:
    return SettingsRepository(database)


def test_defaults_are_in_force_until_something_is_saved(repository: SettingsRepository) -> None:
    assert SettingsService(repository).current == DEFAULTS


def test_saved_settings_are_in_force_here_at_once_and_elsewhere_after_a_refresh(
    repository: SettingsRepository,
) -> None:
    here, elsewhere = SettingsService(repository), SettingsService(repository)
    assert elsewhere.current == DEFAULTS
    changed = DEFAULTS.model_copy(update={"company_name": "Süßwaren & Söhne", "debounce_s": 7})
    here.save(changed)
    assert here.current == changed
    assert elsewhere.current == DEFAULTS
    assert elsewhere.refresh() == elsewhere.current == changed


def test_what_a_transaction_has_saved_is_in_force_for_others_once_it_is_on_disk(
    repository: SettingsRepository, database: Database
) -> None:
    """A thread that refreshed meanwhile used to put the old settings back into memory, and the next save onto disk."""
    service = SettingsService(repository)
    changed = DEFAULTS.model_copy(update={"company_name": "Süßwaren & Söhne"})
    with ThreadPoolExecutor(1) as other:
        with database.transaction():
            service.save(changed)
            assert service.current == changed  # its own thread goes on from there
            assert other.submit(service.refresh).result() == DEFAULTS
            assert other.submit(lambda: service.current).result() == DEFAULTS
            service.save(service.current.model_copy(update={"debounce_s": 7}))
        assert service.current == other.submit(lambda: service.current).result()
    assert service.current == service.refresh() == changed.model_copy(update={"debounce_s": 7})


def test_what_is_taken_back_was_never_in_force(repository: SettingsRepository, database: Database) -> None:
    service = SettingsService(repository)

    def save_and_stop() -> None:
        with database.transaction():
            service.save(DEFAULTS.model_copy(update={"debounce_s": 7}))
            assert service.refresh().debounce_s == 7
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        save_and_stop()
    assert service.current == DEFAULTS
    with database.transaction():
        pass  # another transaction doesn't carry it in
    assert service.current == DEFAULTS


def test_a_value_this_version_refuses_gives_way_to_its_default(
    repository: SettingsRepository, caplog: pytest.LogCaptureFixture
) -> None:
    repository.save_json(json.dumps({"debounce_s": -5, "company_name": "Kept", "from_the_future": True}))
    with caplog.at_level(logging.WARNING):
        current = SettingsService(repository).current
    assert (current.debounce_s, current.company_name) == (DEFAULTS.debounce_s, "Kept")
    assert "debounce_s" in caplog.text


def test_an_unknown_zone_is_refused_and_the_old_settings_stay(repository: SettingsRepository) -> None:
    service = SettingsService(repository)
    with pytest.raises(UserError, match="no time zone"):
        service.save(DEFAULTS.model_copy(update={"site_zone": "Europe/Atlantis"}))
    assert service.current == service.refresh() == DEFAULTS


def test_the_zone_is_the_one_set_else_this_computer_s(
    repository: SettingsRepository, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = SettingsService(repository)
    monkeypatch.setenv("TZ", "Asia/Seoul")
    assert service.zone() == ZoneInfo("Asia/Seoul")
    service.save(DEFAULTS.model_copy(update={"site_zone": "America/New_York"}))
    assert service.zone() == ZoneInfo("America/New_York")


@pytest.fixture
def auditing(database: Database, clock: FakeClock) -> AuditService:
    return AuditService(AuditRepository(database), LedgerRepository(database), clock)


def test_changes_are_written_down_with_who_made_them_and_what_was_before(
    repository: SettingsRepository, auditing: AuditService
) -> None:
    here, elsewhere = SettingsService(repository), SettingsService(repository)
    assert here.current == DEFAULTS
    elsewhere.save(DEFAULTS.model_copy(update={"company_name": "Sun"}))
    changed = here.change({"debounce_s": 300, "sounds": DEFAULTS.sounds, "language": "ko"}, "admin", auditing)
    wanted = DEFAULTS.model_copy(update={"company_name": "Sun", "debounce_s": 300, "language": "ko"})
    assert changed == here.current == SettingsService(repository).current == wanted
    (entry,) = auditing.entries(10)
    assert (entry.actor, entry.action, entry.subject) == ("admin", "change settings", "debounce_s, language")
    before = DEFAULTS.language
    assert json.loads(entry.details) == {"debounce_s": "120 → 300", "language": f"{before} → ko"}
    here.change({"debounce_s": 300}, "admin", auditing)
    assert len(auditing.entries(10)) == 1


def test_a_change_that_cannot_be_written_down_is_not_made(
    repository: SettingsRepository,
) -> None:
    class FullTrail:
        def record(self, actor: str, action: str, subject: str, **details: object) -> None:
            raise StorageError("The disk is full.")

    service = SettingsService(repository)
    with pytest.raises(StorageError):
        service.change({"debounce_s": 300}, "admin", FullTrail())
    assert service.current == service.refresh() == DEFAULTS


def test_a_cameras_password_is_not_in_the_audit_log(repository: SettingsRepository, auditing: AuditService) -> None:
    SettingsService(repository).change({"camera_source": "rtsp://guard:s3cret@door/1"}, "admin", auditing)
    assert json.loads(auditing.entries(1)[0].details) == {"camera_source": "0 → rtsp://…"}
