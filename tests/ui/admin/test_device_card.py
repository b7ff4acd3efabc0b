"""Settings, Devices: what is said of this device and the others is what the database and the disk say."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from attendance_app.capture.webcam import CameraChoice
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.settings import device_card
from attendance_app.ui.admin.settings.device_card import DeviceCard
from attendance_app.ui.admin.settings.page import SettingsPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]


class Disk(NamedTuple):
    total: int
    used: int
    free: int


def open_card(window: AdminWindow, qtbot: QtBot) -> DeviceCard:
    window.open_page("settings", Target(action="devices"))
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.device.open_folder.isEnabled)
    return page.device


def punched(stage: AdminStage, device: str) -> None:
    people = stage.people.search()
    person = people[0].employee if people else stage.people.add("1", "Eileen Collins")
    stage.settings.save(stage.settings.current.model_copy(update={"device_name": device}))
    stage.punching.ask_or_record_pin(person.id, stage.clock.now_utc())


def test_this_device_is_described(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Disk(500 * 10**9, 0, int(12.34 * 10**9)))
    stage.cameras = [CameraChoice("0", "Integrated Webcam (0)")]
    punched(stage, "gate-2")
    card = open_card(show_window(), qtbot)
    facts = card.facts
    assert card.header._text.text() == "gate-2"
    assert "10:30" in facts.value("punch")
    assert facts.value("camera") == "Integrated Webcam (0) Connected"
    assert facts.value("models") == "Not loaded yet" or "CPU" in facts.value("models").upper()
    assert facts.value("disk") == "12.3 GB free of 500 GB"
    assert facts.value("folder") == str(tmp_path)


def test_what_needs_somebody_is_marked_in_words(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Disk(500 * 10**9, 0, 10**8))
    monkeypatch.setattr(device_card, "player_command", lambda: None)
    monkeypatch.setattr("sys.platform", "linux")
    facts = open_card(show_window(), qtbot).facts
    assert facts.value("camera").endswith("Not connected")
    assert facts.value("disk").endswith("Nearly full")
    assert facts.value("sound").endswith("No player found")
    assert "None" in facts.value("punch")


@pytest.mark.parametrize(
    ("source", "said"), [("demo", "demo"), ("rtsp://guard:s3cret@door/1", "network"), ("/videos/door.mp4", "door.mp4")]
)
def test_other_sources_are_named_without_their_passwords(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, source: str, said: str
) -> None:
    stage.settings.save(stage.settings.current.model_copy(update={"camera_source": source}))
    words = open_card(show_window(), qtbot).facts.value("camera")
    assert said in words
    assert "s3cret" not in words


def test_other_devices_are_listed_with_their_last_punch_the_latest_first(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.clock.set_utc(stage.clock.now_utc() - timedelta(days=91))
    punched(stage, "sold-last-summer")
    stage.clock.advance(61 * 86_400)
    punched(stage, "warehouse")
    stage.clock.advance(29 * 86_400)
    punched(stage, "canteen")
    stage.clock.advance(86_400)
    punched(stage, "front-desk")
    card = open_card(show_window(), qtbot)
    assert card.others.keys() == ("canteen", "warehouse")
    assert card.others_header.isVisible()
    assert "21" in card.others.value("canteen")  # the day before the 22nd
    assert "10:30" in card.others.value("canteen")


def test_without_other_devices_nothing_is_said_of_them(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    card = open_card(show_window(), qtbot)
    assert not card.others_header.isVisible()


def test_the_data_folder_can_be_opened(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    card = open_card(show_window(), qtbot)
    opened: list[QUrl] = []
    card._open = opened.append
    card.open_folder.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
