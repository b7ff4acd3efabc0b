"""The windows of one application, and what passes between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.application import Application, open_application
from attendance_app.bootstrap.desktop import Desktop
from attendance_app.capture.source import VideoSource
from attendance_app.ui.admin.settings.camera_editor import CameraEditor
from attendance_app.ui.admin.settings.editors import SwitchEditor, TextEditor
from attendance_app.ui.admin.settings.page import SettingsPage
from attendance_app.ui.language.switching import install_language
from tests.fakes.desk import FakeRecogniser, living_camera


@pytest.fixture
def application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    with open_application(tmp_path / "home") as made:
        monkeypatch.setattr(made, "recognition", lambda asks: FakeRecogniser())
        yield made


class Opened:
    """Makes living cameras and remembers what was asked for."""

    def __init__(self) -> None:
        self.specs: list[str] = []

    def __call__(self, spec: str) -> VideoSource:
        self.specs.append(spec)
        return living_camera()


def test_what_the_administrator_saves_reaches_the_kiosk_at_once(application: Application, qtbot: QtBot) -> None:
    opened = Opened()
    desktop = Desktop(application, opened)
    kiosk = desktop.kiosk()
    qtbot.addWidget(kiosk)
    kiosk.show()
    qtbot.waitUntil(lambda: opened.specs == ["0"])
    admin = desktop.open_admin()
    qtbot.waitSignal(admin.unlocked).wait()
    admin.open_page("settings")
    page = admin.page("settings")
    assert isinstance(page, SettingsPage)
    device, company = page.row("device_name").editor, page.row("company_name").editor
    mirrored, camera = page.row("camera_mirrored").editor, page.row("camera_source").editor
    assert isinstance(device, TextEditor)
    assert isinstance(company, TextEditor)
    assert isinstance(mirrored, SwitchEditor)
    assert isinstance(camera, CameraEditor)
    qtbot.waitUntil(lambda: device.field.text() != "")

    company.field.setText("Harbour Bakery")
    mirrored.check.setChecked(False)
    camera.box.setEditText("rtsp://10.0.0.9/stream")
    with qtbot.waitSignal(admin.settings_saved):
        page.save.click()

    assert kiosk.clock._company.text() == "Harbour Bakery"
    assert not kiosk.pane._view._mirrored
    qtbot.waitUntil(lambda: opened.specs == ["0", "rtsp://10.0.0.9/stream"])
    kiosk.close()
    admin.close()


def test_settings_saved_by_another_process_reach_the_kiosk(application: Application, qtbot: QtBot) -> None:
    kiosk = Desktop(application, Opened()).kiosk()
    qtbot.addWidget(kiosk)
    kiosk.show()
    qtbot.waitUntil(lambda: kiosk.strip.database.state == "ok")
    with open_application(application.folder.root) as other:
        other.settings.save(other.settings.current.model_copy(update={"company_name": "Harbour Bakery"}))
    kiosk._on_check()
    qtbot.waitUntil(lambda: kiosk.clock._company.text() == "Harbour Bakery")
    kiosk.close()


def test_choosing_a_camera_at_the_kiosk_keeps_what_another_process_has_just_saved(
    application: Application, qtbot: QtBot
) -> None:
    kiosk = Desktop(application, Opened()).kiosk()
    qtbot.addWidget(kiosk)
    with open_application(application.folder.root) as other:
        other.settings.save(other.settings.current.model_copy(update={"model_id": "sface+spring"}))
        kiosk._dependencies.save_source("rtsp://10.0.0.9/stream")
        now = other.settings.refresh()
    assert (now.model_id, now.camera_source) == ("sface+spring", "rtsp://10.0.0.9/stream")


def test_the_administrator_opens_the_desk_and_enrolment_borrows_its_camera(
    application: Application, qtbot: QtBot
) -> None:
    opened = Opened()
    desktop = Desktop(application, opened)
    admin = desktop.open_admin()
    qtbot.waitSignal(admin.unlocked).wait()
    open_desk = admin.context.services.open_desk
    assert open_desk is not None
    open_desk()
    qtbot.waitUntil(lambda: opened.specs == ["0"])
    kiosk = desktop._kiosk
    assert kiosk is not None
    open_desk()  # comes to the front, and doesn't open twice
    assert desktop._kiosk is kiosk

    admin.context.camera_in_use(True)
    admin.context.camera_in_use(False)
    qtbot.waitUntil(lambda: opened.specs == ["0", "0"])
    kiosk.close()
    open_desk()
    assert desktop._kiosk is not kiosk
    desktop._kiosk.close()  # type: ignore[union-attr]
    admin.close()


def test_a_language_that_is_saved_is_spoken_at_once(application: Application, qtbot: QtBot, qapp: QApplication) -> None:
    install_language(qapp, "en")
    desktop = Desktop(application)
    admin = desktop.open_admin()
    qtbot.waitSignal(admin.unlocked).wait()
    navigation = admin.navigation
    settings = application.settings.current.model_copy(update={"language": "ko"})
    application.settings.save(settings)
    admin.context.settings_were_saved(settings)
    qtbot.waitUntil(lambda: admin.navigation is not navigation)
    assert QLocale().language() == QLocale.Language.Korean
    admin.close()
    install_language(qapp, "en")
