"""Settings are kept, checked and survive what an older or newer version wrote."""

import json
import logging
from zoneinfo import ZoneInfo

import pytest

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.settings import SettingsRepository

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
