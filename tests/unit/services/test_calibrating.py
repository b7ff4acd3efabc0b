"""What a rule is predicted to do, before and after its settings are saved."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from attendance_app.capture.frames import Frame
from attendance_app.config import Settings
from attendance_app.errors import StorageError
from attendance_app.paths import assets_folder
from attendance_app.services.auditing import AuditService
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.current_recognition import CHECK_EVERY_S, CurrentRecognition
from attendance_app.services.events import Analysis
from attendance_app.services.settings import SettingsService
from attendance_app.storage.audit import AuditRepository
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.unit.services.conftest import KEY


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


@pytest.fixture
def elsewhere(
    tmp_path: Path, database: Database, settings: SettingsService
) -> Iterator[tuple[CalibrationService, Database]]:
    """The same data folder as another process has it open, with 25 relatives enrolled."""
    other = open_database(database.path, KEY, tmp_path / "backups")
    templates = TemplateRepository(other, Vault(KEY))
    enrol_relatives(other, templates)
    values = SettingsRepository(other)
    yield CalibrationService(values, SettingsService(values), templates, assets_folder() / "calibration"), other
    other.close()


def enrol_relatives(database: Database, templates: TemplateRepository) -> None:
    """25 people with four pictures each, whose faces all come closer than strangers' do."""
    random = np.random.default_rng(4)
    family = random.standard_normal(128) * 1.2
    for number in range(25):
        person = people.employee(str(number))
        EmployeeRepository(database).add(person)
        ConsentRepository(database).add(people.consent(person.id))
        face = family + random.standard_normal(128)
        looks = face + 0.3 * random.standard_normal((4, 128))
        looks /= np.linalg.norm(looks, axis=1, keepdims=True)
        templates.add_many(
            [replace(people.template(person.id), embedding=look.astype("<f4").tobytes()) for look in looks]
        )


def test_a_calibration_made_by_another_process_comes_into_force_with_a_refresh(
    calibrating: CalibrationService, elsewhere: tuple[CalibrationService, Database]
) -> None:
    other, _ = elsewhere
    shipped = calibrating.predict("sface", 100)
    other.recalibrate("sface", 1, date(2026, 3, 2), "admin")
    assert calibrating.predict("sface", 100) == shipped
    calibrating.refresh()
    assert calibrating.predict("sface", 100) == other.predict("sface", 100)
    assert calibrating.predict("sface", 100).threshold < shipped.threshold
    other.forget_own("sface")
    calibrating.refresh()
    assert calibrating.predict("sface", 100) == shipped


def test_the_running_desk_follows_another_processs_calibration_and_settings(
    calibrating: CalibrationService,
    settings: SettingsService,
    elsewhere: tuple[CalibrationService, Database],
    clock: FakeClock,
) -> None:
    other, database = elsewhere
    thresholds: list[float] = []

    class Desk:
        def step(self, frame: Frame) -> Analysis:
            thresholds.append(calibrating.rule("sface", 100).threshold)
            return Analysis(frame.seq, 0.0, (1, 1), (), (), 0.0)

    def refresh() -> Settings:
        calibrating.refresh()
        return settings.refresh()

    shipped = calibrating.rule("sface", 100).threshold
    recognition = CurrentRecognition(Desk, refresh, clock)
    frame = Frame(np.zeros((1, 1, 3), np.uint8), 0, 0.0, clock.now_utc())
    recognition.step(frame)
    other.recalibrate("sface", 1, date(2026, 3, 2), "admin")
    recalibrated = other.rule("sface", 100).threshold
    clock.advance(CHECK_EVERY_S)
    recognition.step(frame)
    theirs = SettingsService(SettingsRepository(database))
    theirs.save(theirs.current.model_copy(update={"threshold_mode": "fixed", "threshold_distance": 0.7}))
    clock.advance(CHECK_EVERY_S)
    recognition.step(frame)
    assert thresholds == [shipped, recalibrated, 0.7]
    assert recalibrated < shipped


def test_measuring_anew_and_going_back_are_written_down_with_the_distance_before_and_after(
    database: Database, settings: SettingsService, templates: TemplateRepository, clock: FakeClock
) -> None:
    enrol_relatives(database, templates)
    auditing = AuditService(AuditRepository(database), LedgerRepository(database), clock)
    values, shipped = SettingsRepository(database), assets_folder() / "calibration"
    service = CalibrationService(values, settings, templates, shipped, auditing)
    before = service.predict("sface", 100).threshold
    service.recalibrate("sface", 1, date(2026, 3, 2), "admin")
    measured = service.predict("sface", 100).threshold
    service.use_shipped("sface", 1, "command line")
    assert service.predict("sface", 100).threshold == before
    back, there = auditing.entries(10)
    assert (there.actor, there.action, there.subject) == ("admin", "recalibrate", "sface")
    assert json.loads(there.details) == {"distance": f"{before:.3f} → {measured:.3f}", "people": 25}
    assert (back.actor, back.action) == ("command line", "use shipped calibration")
    assert json.loads(back.details) == {"distance": f"{measured:.3f} → {before:.3f}"}


def test_a_calibration_that_cannot_be_written_down_is_not_in_force(
    database: Database, settings: SettingsService, templates: TemplateRepository
) -> None:
    class FullTrail:
        def record(self, actor: str, action: str, subject: str, **details: object) -> None:
            raise StorageError("The disk is full.")

    enrol_relatives(database, templates)
    shipped = assets_folder() / "calibration"
    service = CalibrationService(SettingsRepository(database), settings, templates, shipped, FullTrail())
    before = service.predict("sface", 100)
    with pytest.raises(StorageError):
        service.recalibrate("sface", 1, date(2026, 3, 2), "admin")
    assert service.predict("sface", 100) == before
