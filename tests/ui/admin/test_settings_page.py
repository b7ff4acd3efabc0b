"""Settings: checked while typing, saved as a whole, nothing else touched."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.capture.webcam import CameraChoice
from attendance_app.ui.admin.settings_page import SettingsPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage

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
    page.form.debounce.setValue(300)
    page.save.click()
    qtbot.waitUntil(lambda: window.banner.text == "The settings are saved.")

    assert stage.settings.refresh() == before.model_copy(update={"company_name": "Công ty Mặt Trời", "debounce_s": 300})
    assert not page.save.isEnabled()
    assert not page.unsaved()


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
    assert (page.form.threshold.minimum(), page.form.threshold.maximum()) == (0.1, 1.5)
    assert (page.form.debounce.minimum(), page.form.debounce.maximum()) == (0, 3600)


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
