"""The kiosk is left with the administrator's password only, once there is one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.desktop import close_windows
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.kiosk.window import KioskWindow
from tests.fakes.kiosk import KioskStage
from tests.ui.kiosk.conftest import ShowKiosk

PASSWORD = "correct horse"  # noqa: S105


def dialog_of(qtbot: QtBot, window: KioskWindow) -> LoginDialog:
    qtbot.waitUntil(lambda: window._leaving.dialog is not None)
    assert window._leaving.dialog is not None
    return window._leaving.dialog


def answer(qtbot: QtBot, dialog: LoginDialog, password: str) -> None:
    qtbot.keyClicks(dialog.password, password)
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)


def test_without_a_password_the_window_closes(show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    assert window.close()
    assert not window.isVisible()


def test_with_a_password_closing_asks_and_the_right_one_lets_go(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    stage.app.access.set_password(PASSWORD)
    window = show_kiosk()
    assert not window.close()
    assert window.isVisible()
    assert window._session._camera is not None
    assert window._session._camera.isRunning()
    with qtbot.waitSignal(window.closed):
        answer(qtbot, dialog_of(qtbot, window), PASSWORD)


def test_a_wrong_password_keeps_the_window(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    stage.app.access.set_password(PASSWORD)
    window = show_kiosk()
    window.close()
    dialog = dialog_of(qtbot, window)
    answer(qtbot, dialog, "battery staple")
    qtbot.waitUntil(lambda: bool(dialog.field.error))
    dialog.reject()
    assert window.isVisible()


def test_asking_twice_is_one_dialog(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    stage.app.access.set_password(PASSWORD)
    window = show_kiosk()
    window.close()
    window.close()
    assert len(window.findChildren(LoginDialog)) == 1
    dialog_of(qtbot, window).reject()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_leaving_full_screen_asks(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk, key: Qt.Key) -> None:
    stage.app.access.set_password(PASSWORD)
    window = show_kiosk()
    window.showFullScreen()
    qtbot.keyClick(window, key)
    dialog = dialog_of(qtbot, window)
    assert window.isFullScreen()
    answer(qtbot, dialog, PASSWORD)
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_a_dialog_left_alone_goes_away(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attendance_app.ui.kiosk.leaving.FORGOTTEN_AFTER_MS", 30)
    stage.app.access.set_password(PASSWORD)
    window = show_kiosk()
    window.close()
    qtbot.waitUntil(lambda: window._leaving.dialog is None)
    assert window.isVisible()


def test_a_service_manager_is_not_asked(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    stage.app.access.set_password(PASSWORD)
    window = show_kiosk()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with qtbot.waitSignal(window.closed):
        close_windows(app)
    assert not window.isVisible()
