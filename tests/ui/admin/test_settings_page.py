"""Settings: checked while typing, saved as a whole, nothing else touched."""

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from attendance_app.capture.webcam import CameraChoice
from attendance_app.config import Settings
from attendance_app.domain.policies import PunchPolicy
from attendance_app.errors import StorageError, UserError
from attendance_app.matching.calibration import Calibration
from attendance_app.paths import assets_folder
from attendance_app.services.calibrating import Prediction
from attendance_app.ui.admin.recognition.prediction_words import PredictionWords
from attendance_app.ui.admin.settings_page import SettingsPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, template_of

ShowWindow = Callable[[], AdminWindow]


def open_page(window: AdminWindow, qtbot: QtBot) -> SettingsPage:
    window.open_page("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.form.device.text() != "")
    return page


def test_saving_changes_what_was_changed_and_keeps_the_rest(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    before = stage.settings.current.model_copy(update={"confirm_looks": 7, "camera_fps": 12.5})
    stage.settings.save(before)
    window = show_window()
    page = open_page(window, qtbot)
    assert not page.save.isEnabled()
    page.form.company.setText("Công ty Mặt Trời")
    page.form.recognition.debounce.setValue(300)
    page.save.click()
    qtbot.waitUntil(lambda: window.banner.text == "The settings are saved.")

    assert stage.settings.refresh() == before.model_copy(update={"company_name": "Công ty Mặt Trời", "debounce_s": 300})
    assert not page.save.isEnabled()
    assert not page.unsaved()


def test_the_rules_of_timekeeping_are_saved_as_chosen(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window()
    page = open_page(window, qtbot)
    rules = page.form.time_rules
    rules.policy.setCurrentIndex(rules.policy.findText("People press a button"))
    assert "Without an answer within 8 seconds nothing is recorded" in rules.meaning.text()
    rules.week_start.setCurrentIndex(6)
    rules.country.wanted.emit()
    qtbot.waitUntil(lambda: rules.country.findText("Germany") > 0, timeout=20_000)
    rules.country.setCurrentIndex(rules.country.findText("Germany"))
    qtbot.waitUntil(lambda: rules.subdivision.findText("Bayern (BY)") > 0, timeout=20_000)
    rules.subdivision.setCurrentIndex(rules.subdivision.findText("Bayern (BY)"))
    page.save.click()
    qtbot.waitUntil(lambda: window.banner.text == "The settings are saved.")
    saved = stage.settings.refresh()
    assert (saved.punch_policy, saved.week_starts_on) == (PunchPolicy.BUTTONS, 6)
    assert (saved.holidays_country, saved.holidays_subdivision) == ("DE", "BY")
    assert not page.unsaved()


def test_looking_at_the_holidays_chosen_before_changes_nothing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    chosen = {"holidays_country": "US", "holidays_subdivision": "CA", "punch_policy": PunchPolicy.SCHEDULE}
    stage.settings.save(stage.settings.current.model_copy(update=chosen))
    page = open_page(show_window(), qtbot)
    rules = page.form.time_rules
    assert (rules.country.currentText(), rules.subdivision.currentText()) == ("United States", "CA")
    rules.subdivision.wanted.emit()
    qtbot.waitUntil(lambda: rules.subdivision.currentText() == "California (CA)", timeout=20_000)
    assert not page.unsaved()
    rules.country.setCurrentIndex(0)
    assert (rules.values()["holidays_country"], rules.values()["holidays_subdivision"]) == ("", "")
    assert not rules.subdivision.isEnabled()


def test_holidays_that_would_change_locked_days_are_refused_and_nothing_is_saved(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(country: str, subdivision: str) -> None:
        raise UserError("February is locked.", "Unlock it.")

    dependencies = replace(stage.dependencies(), use_holidays=refuse)
    monkeypatch.setattr(stage, "dependencies", lambda: dependencies)
    stage.settings.save(stage.settings.current.model_copy(update={"holidays_country": "DE"}))
    window = show_window()
    page = open_page(window, qtbot)
    page.form.company.setText("Sun")
    page.form.time_rules.country.setCurrentIndex(0)
    page.save.click()
    qtbot.waitUntil(lambda: "February is locked" in window.banner.text)
    assert stage.settings.refresh().company_name == ""
    page.discard.click()
    page.form.company.setText("Sun")
    page.save.click()
    qtbot.waitUntil(lambda: window.banner.text == "The settings are saved.")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "Europe", "../etc"])
def test_a_zone_that_is_none_is_refused_while_typing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, zone: str
) -> None:
    page = open_page(show_window(), qtbot)
    page.form.zone.setEditText(zone)
    assert page.unsaved()
    assert not page.save.isEnabled()
    page.form.zone.setEditText("Asia/Ho_Chi_Minh")
    assert page.save.isEnabled()


def test_a_device_needs_a_name(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    page.form.device.setText("  ")
    assert not page.save.isEnabled()
    page.discard.click()
    assert page.form.device.text() == "front-desk"


def test_ranges_are_those_of_the_configuration(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    assert (page.form.recognition.threshold.minimum(), page.form.recognition.threshold.maximum()) == (0.1, 1.5)
    assert (page.form.recognition.debounce.minimum(), page.form.recognition.debounce.maximum()) == (0, 3600)


def test_cameras_are_offered_by_name_and_addresses_may_be_typed(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.cameras = [CameraChoice("0", "Integrated Webcam (0)"), CameraChoice("2", "Door camera (2)")]
    window = show_window()
    page = open_page(window, qtbot)
    qtbot.waitUntil(lambda: page.form.camera.currentText() == "Integrated Webcam (0)")
    assert not page.unsaved()

    page.form.camera.setEditText("rtsp://10.0.0.9/stream")
    page.save.click()
    qtbot.waitUntil(lambda: stage.settings.current.camera_source == "rtsp://10.0.0.9/stream")


def test_the_window_passes_on_what_was_saved(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window()
    page = open_page(window, qtbot)
    page.form.company.setText("Harbour Bakery")
    with qtbot.waitSignal(window.settings_saved) as saved:
        page.save.click()
    assert saved.args is not None
    assert saved.args[0].company_name == "Harbour Bakery"
    assert stage.settings.current.company_name == "Harbour Bakery"


def test_cameras_can_be_looked_for_again(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    stage.cameras = [CameraChoice("3", "Plugged in meanwhile (3)")]
    page.form.look.click()
    qtbot.waitUntil(lambda: page.form.camera.findText("Plugged in meanwhile (3)") >= 0)
    assert page.form.look.isEnabled()


def enrol_photos(stage: AdminStage, count: int) -> None:
    person = stage.people.add("1", "Eileen Collins")
    stage.people.record_consent(person.id, "screen")
    vector = np.eye(1, 128, dtype=np.float32)[0]
    stage.templates.add_many([template_of(person.id, vector, stage.clock) for _ in range(count)])


def test_the_prediction_follows_the_fields_before_anything_is_saved(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    enrol_photos(stage, 336)
    shipped = Calibration.from_json((assets_folder() / "calibration/sface.json").read_text(encoding="utf-8"))
    distance = shipped.distance_at_fmr(1 - 0.999 ** (1 / 336))  # 336 chances to be wrong, 1 in 1,000 in all
    card = open_page(show_window(), qtbot).form.recognition
    qtbot.waitUntil(lambda: card.prediction.text().startswith(f"With today's 336 photos: distance {distance:.3f}; "))
    missed = f"{100 * shipped.fnmr(distance):.1f} % of single looks"
    assert f"about one stranger's look in 1,000 accepted; {missed}" in card.prediction.text()

    card.chance.setCurrentIndex(card.chance.findText("once in 100,000 looks"))
    qtbot.waitUntil(lambda: "about one stranger's look in 100,000 accepted" in card.prediction.text())
    card.fixed.click()
    card.threshold.setValue(1.12)
    accepted = f"about {100 * (1 - (1 - shipped.fmr(1.12)) ** 336):.0f} % of strangers' looks accepted"
    qtbot.waitUntil(lambda: f"distance 1.120; {accepted}" in card.prediction.text())
    assert stage.settings.refresh() == Settings()


def test_a_prediction_never_runs_on_the_thread_of_the_window(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    card = open_page(show_window(), qtbot).form.recognition
    qtbot.waitUntil(lambda: card.prediction.text().startswith("No photos are enrolled yet."))
    assert stage.predicting_threads
    assert threading.get_ident() not in stage.predicting_threads


def test_a_prediction_that_fails_says_why_in_its_own_place(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.prediction_error = StorageError("The database is locked.", "Close the other program.")
    card = open_page(show_window(), qtbot).form.recognition
    qtbot.waitUntil(lambda: card.prediction.text() == "The database is locked. Close the other program.")
    assert card.prediction.property("role") == "error"


def test_only_the_field_of_the_chosen_mode_can_be_changed(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    card = open_page(show_window(), qtbot).form.recognition
    assert (card.chance.isEnabled(), card.threshold.isEnabled()) == (True, False)
    card.fixed.click()
    assert (card.chance.isEnabled(), card.threshold.isEnabled()) == (False, True)


def test_recognition_is_saved_as_chosen(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    card = page.form.recognition
    card.fixed.click()
    card.threshold.setValue(0.9)
    card.people_stand.setCurrentIndex(card.people_stand.findText("far"))
    assert not card.lookalike_margin.isVisible()
    card.advanced.click()
    assert card.lookalike_margin.isVisible()
    card.lookalike_margin.setValue(0.2)
    page.save.click()
    qtbot.waitUntil(lambda: not page.unsaved())

    assert stage.settings.refresh() == Settings(
        threshold_mode="fixed", threshold_distance=0.9, min_face_fraction=0.05, lookalike_margin_distance=0.2
    )


def test_values_between_the_usual_ones_are_shown_and_kept_to_the_last_digit(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    unusual = Settings(
        wanted_false_accept=0.0005, min_face_fraction=0.07, threshold_distance=0.93456, margin_distance=0.0123
    )
    stage.settings.save(unusual)
    page = open_page(show_window(), qtbot)
    card = page.form.recognition
    qtbot.waitUntil(lambda: card.chance.currentText() == "once in 2,000 looks")
    assert card.people_stand.currentText() == "faces of 7 % of the picture's height"
    assert card.threshold.text() == "0.935"
    assert not page.unsaved()

    card.debounce.setValue(60)
    page.save.click()
    qtbot.waitUntil(lambda: not page.unsaved())
    assert stage.settings.refresh() == unusual.model_copy(update={"debounce_s": 60})


CALIBRATED = Prediction(0.9, 1.234e-4, 0.0832, automatic=True, source="", templates=1)


@pytest.mark.parametrize(
    ("prediction", "words"),
    [
        (
            CALIBRATED,
            "With today's 1 photo: distance 0.900; about one stranger's look in 8,100 accepted; "
            "8 % of single looks at enrolled people not accepted at first.",
        ),
        (
            replace(CALIBRATED, templates=50_000, false_accept_chance=1e-12, false_reject_chance=0.0132),
            "With today's 50,000 photos: distance 0.900; fewer than one stranger's look in 10,000,000 accepted; "
            "1.3 % of single looks at enrolled people not accepted at first.",
        ),
        (
            replace(CALIBRATED, templates=2, false_accept_chance=0.25, false_reject_chance=0.0001),
            "With today's 2 photos: distance 0.900; about 25 % of strangers' looks accepted; "
            "< 0.1 % of single looks at enrolled people not accepted at first.",
        ),
        (
            replace(CALIBRATED, templates=0, false_accept_chance=0.0),
            "No photos are enrolled yet. The first ones start with a distance of 0.900.",
        ),
        (
            replace(CALIBRATED, false_accept_chance=None, false_reject_chance=None),
            "The face model is not calibrated: the fixed distance, 0.900, is used, "
            "and what it does can't be predicted.",
        ),
    ],
)
def test_predictions_are_said_no_more_exactly_than_they_are_known(prediction: Prediction, words: str) -> None:
    assert PredictionWords().sentence(prediction) == words
