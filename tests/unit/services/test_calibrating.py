"""What a rule is predicted to do, before and after its settings are saved."""

from pathlib import Path

import pytest

from attendance_app.paths import assets_folder
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository


@pytest.fixture
def calibrating(database: Database, settings: SettingsService, templates: TemplateRepository) -> CalibrationService:
    return CalibrationService(SettingsRepository(database), settings, templates, assets_folder() / "calibration")


def test_settings_that_are_not_saved_can_be_tried_and_change_nothing(
    calibrating: CalibrationService, settings: SettingsService
) -> None:
    before = calibrating.predict("sface", 336)
    strict = settings.current.model_copy(update={"wanted_false_accept": 1e-5})
    fixed = settings.current.model_copy(update={"threshold_mode": "fixed", "threshold_distance": 0.9})

    tried = calibrating.predict_with(strict, "sface", 336)

    assert tried.threshold < before.threshold
    assert tried.false_accept_chance == pytest.approx(1e-5, rel=0.01)
    assert tried.templates == 336
    assert calibrating.predict_with(fixed, "sface", 336).threshold == 0.9
    assert not calibrating.predict_with(fixed, "sface", 336).automatic
    assert calibrating.predict("sface", 336) == before


def test_trying_settings_predicts_what_saving_them_does(
    calibrating: CalibrationService, settings: SettingsService
) -> None:
    wanted = settings.current.model_copy(update={"wanted_false_accept": 0.01})
    tried = calibrating.predict_with(wanted, "sface", 50)
    settings.save(wanted)
    assert calibrating.predict("sface", 50) == tried


def test_without_a_calibration_the_fixed_distance_is_used_and_nothing_predicted(
    database: Database, settings: SettingsService, templates: TemplateRepository, tmp_path: Path
) -> None:
    calibrating = CalibrationService(SettingsRepository(database), settings, templates, tmp_path)
    prediction = calibrating.predict_with(settings.current, "sface", 10)
    assert prediction.threshold == settings.current.threshold_distance
    assert prediction.false_accept_chance is None
    assert prediction.false_reject_chance is None
