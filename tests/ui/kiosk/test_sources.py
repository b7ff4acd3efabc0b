"""Where the kiosk's picture comes from: missing, troubled, chosen, lent and exchanged cameras."""

import threading
from datetime import UTC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.capture.health import BLACK, FROZEN, STALLED, HealthKind, HealthState
from attendance_app.capture.source import VideoSource
from attendance_app.domain.clock import SystemClock
from tests.fakes.desk import fake_desk, living_camera, missing_camera
from tests.fakes.video import FakeVideoSource, living_pictures
from tests.ui.kiosk.conftest import OpenKiosk


def test_missing_camera_gives_a_helpful_page_and_the_rest_lives_on(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk(make_source=missing_camera))
    qtbot.waitUntil(lambda: "There is no camera 0. Plug one in." in window.pane.page.text)
    assert window.pane.showing_page
    assert window.strip.camera.text == "Camera trouble"
    assert window.clock.isVisible()
    labels = {button.text().replace("&", "") for button in window.pane.page.findChildren(QPushButton)}
    assert labels == {"Try again", "Play the demo"}


def test_page_disappears_by_itself_when_pictures_come(qtbot: QtBot, open_window: OpenKiosk) -> None:
    plugged_in = threading.Event()

    def make_source(spec: str) -> VideoSource:
        return living_camera() if plugged_in.is_set() else missing_camera(spec)

    window = open_window(fake_desk(make_source=make_source))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    plugged_in.set()
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    qtbot.waitUntil(lambda: window.strip.camera.state == "ok")


def test_try_again_opens_the_same_source_at_once(qtbot: QtBot, open_window: OpenKiosk) -> None:
    asked: list[str] = []

    def make_source(spec: str) -> VideoSource:
        asked.append(spec)
        return missing_camera(spec) if len(asked) == 1 else living_camera()

    window = open_window(fake_desk(make_source=make_source, source="7"))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    qtbot.mouseClick(window.pane.page._retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    assert asked[:2] == ["7", "7"]


def test_chosen_camera_is_opened_and_remembered(qtbot: QtBot, open_window: OpenKiosk) -> None:
    saved: list[str] = []
    asked: list[str] = []

    def make_source(spec: str) -> VideoSource:
        asked.append(spec)
        return missing_camera(spec) if spec == "7" else living_camera()

    window = open_window(fake_desk(make_source=make_source, source="7", save_source=saved.append))
    picker = window.pane.page._picker
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble" and picker.findText("Front camera (0)") > 0)
    picker.activated.emit(picker.findText("Front camera (0)"))
    qtbot.waitUntil(lambda: not window.pane.showing_page and saved == ["0"])
    assert asked[-1] == "0"


def test_camera_is_let_go_of_for_another_window_and_taken_back(qtbot: QtBot, open_window: OpenKiosk) -> None:
    opened: list[FakeVideoSource] = []

    def make_source(spec: str) -> VideoSource:
        opened.append(FakeVideoSource(living_pictures(), SystemClock()))
        return opened[-1]

    window = open_window(fake_desk(make_source=make_source))
    qtbot.waitUntil(lambda: window.pane.painted_frames > 0)
    window.pause_camera()
    assert window.pane.showing_page
    assert window.strip.camera.text == "Camera lent out"
    qtbot.waitUntil(opened[0].closed.is_set)
    assert len(opened) == 1
    window.resume_camera()
    qtbot.waitUntil(lambda: not window.pane.showing_page)


def test_demo_is_played_but_not_remembered(qtbot: QtBot, open_window: OpenKiosk) -> None:
    saved: list[str] = []

    def make_source(spec: str) -> VideoSource:
        return living_camera() if spec == "demo" else missing_camera(spec)

    window = open_window(fake_desk(make_source=make_source, save_source=saved.append))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    qtbot.mouseClick(window.pane.page._demo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    assert saved == []


@pytest.mark.parametrize("health", [BLACK, FROZEN, STALLED], ids=lambda health: health.kind.value)
def test_trouble_with_a_picture_is_told_in_a_banner_and_taken_back(
    qtbot: QtBot, open_window: OpenKiosk, health: HealthState
) -> None:
    window = open_window(fake_desk())
    qtbot.waitUntil(lambda: window.pane.painted_frames > 0)
    window._on_health(health)
    assert window.pane.banner_text == health.message
    assert not window.pane.showing_page
    window._on_health(HealthState(HealthKind.OK))
    assert window.pane.banner_text == ""


def test_end_of_a_video_is_told_and_can_be_played_again(qtbot: QtBot, open_window: OpenKiosk) -> None:
    pictures = living_pictures()
    film = [next(pictures) for _ in range(3)]
    window = open_window(fake_desk(make_source=lambda spec: FakeVideoSource(film, SystemClock(), live=False)))
    qtbot.waitUntil(lambda: "The video has ended" in window.pane.page.text)
    assert window.pane.page._retry.isVisible()


def test_another_camera_in_the_saved_settings_is_opened_at_once(qtbot: QtBot, open_window: OpenKiosk) -> None:
    opened: list[str] = []

    def make(spec: str) -> VideoSource:
        opened.append(spec)
        return living_camera()

    desk = fake_desk(make_source=make)
    window = open_window(desk)
    qtbot.waitUntil(lambda: opened == ["0"])
    desk.settings.change(camera_source="1")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    qtbot.waitUntil(lambda: opened == ["0", "1"])
    window.follow_settings(UTC)  # saved again without a change
    assert opened == ["0", "1"]


def test_a_source_chosen_for_today_survives_saving_other_settings(qtbot: QtBot, open_window: OpenKiosk) -> None:
    opened: list[str] = []

    def make(spec: str) -> VideoSource:
        opened.append(spec)
        return living_camera()

    desk = fake_desk(make_source=make, source="demo")
    window = open_window(desk)
    qtbot.waitUntil(lambda: opened == ["demo"])
    desk.settings.change(company_name="Bakery Ltd")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    assert window._session.source == "demo"
    assert opened == ["demo"]


def test_a_camera_that_is_lent_out_is_exchanged_when_it_comes_back(qtbot: QtBot, open_window: OpenKiosk) -> None:
    opened: list[str] = []

    def make(spec: str) -> VideoSource:
        opened.append(spec)
        return living_camera()

    desk = fake_desk(make_source=make)
    window = open_window(desk)
    qtbot.waitUntil(lambda: opened == ["0"])
    window.pause_camera()
    desk.settings.change(camera_source="1")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    assert opened == ["0"]
    window.resume_camera()
    qtbot.waitUntil(lambda: opened == ["0", "1"])
