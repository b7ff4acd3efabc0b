"""Opening with and without a password, notices, navigation, closing while something runs."""

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.admin.page import AdminPage
from attendance_app.ui.admin.pages import PAGES, PageSpec, Place
from attendance_app.ui.admin.password_dialog import PasswordDialog
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage
from tests.fakes.clock import FakeClock

ShowWindow = Callable[[], AdminWindow]
PASSWORD = "correct horse battery"  # noqa: S105


def login_dialog(window: AdminWindow, qtbot: QtBot) -> LoginDialog:
    qtbot.waitUntil(lambda: window.findChild(LoginDialog) is not None)
    dialog = window.findChild(LoginDialog)
    assert dialog is not None
    return dialog


def try_password(dialog: LoginDialog, password: str, qtbot: QtBot) -> None:
    dialog.password.setText(password)
    dialog.act_button.click()
    qtbot.waitUntil(lambda: dialog.field.error != "")


def test_without_a_password_the_window_opens_and_proposes_one(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    assert window.password_banner.isVisible()
    window.password_banner.action_triggered.emit()
    dialog = window.findChild(PasswordDialog)
    assert dialog is not None
    dialog.new.setText(PASSWORD)
    assert not dialog.act_button.isEnabled()  # not before it was typed twice
    dialog.again.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted):
        dialog.act_button.click()

    assert stage.access.password_is_set()
    stage.access.require(PASSWORD)
    assert not window.password_banner.isVisible()


def test_wrong_passwords_show_nothing_and_the_right_one_opens(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.access.set_password(PASSWORD)
    window = show_window()
    dialog = login_dialog(window, qtbot)
    for guess in ("guess", "another guess", "a third"):
        try_password(dialog, guess, qtbot)
        assert "wrong" in dialog.field.error
        assert not window.navigation.isVisible()
        window.open_page("people")
        assert window.stack.count() == 0

    dialog.password.setText(PASSWORD)
    with qtbot.waitSignal(window.unlocked):
        dialog.act_button.click()
    assert window.navigation.isVisible()
    assert not window.password_banner.isVisible()


def test_the_lock_out_is_told_in_words(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.access.set_password(PASSWORD)
    dialog = login_dialog(show_window(), qtbot)
    for guess in range(5):
        try_password(dialog, f"guess {guess}", qtbot)
    dialog.password.setText(PASSWORD)
    dialog.act_button.click()
    qtbot.waitUntil(lambda: "Try again in" in dialog.field.error)


def test_a_lock_out_counts_down_and_the_dialog_is_ready_again_by_itself(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.access.set_password(PASSWORD)
    dialog = login_dialog(show_window(), qtbot)
    steady = FakeClock()
    monkeypatch.setattr(dialog.countdown, "_now_s", steady.monotonic_s)
    for guess in range(5):
        try_password(dialog, f"guess {guess}", qtbot)
    assert dialog.field.error == "The password is wrong. Try again in 60 s."
    assert not dialog.password.isEnabled()
    steady.advance(1.2)
    dialog.countdown.timer.timeout.emit()
    assert dialog.field.error == "The password is wrong. Try again in 59 s."
    steady.advance(59)
    dialog.countdown.timer.timeout.emit()
    assert dialog.field.error == ""
    assert dialog.password.isEnabled()


def test_declining_to_sign_in_closes_the_window(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.access.set_password(PASSWORD)
    window = show_window()
    dialog = login_dialog(window, qtbot)
    with qtbot.waitSignal(window.closed):
        dialog.cancel_button.click()


def test_every_registered_page_opens_from_the_navigation_by_keyboard(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    seen = []
    for _ in PAGES:
        seen.append(window.stack.currentWidget().accessibleName())
        qtbot.keyClick(window.navigation, Qt.Key.Key_Down)
    assert len(set(seen)) == len(PAGES)


def test_closing_during_a_running_job_ends_within_two_seconds(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    begun, go_on = threading.Event(), threading.Event()

    def work(_handle: object) -> None:
        begun.set()
        go_on.wait(30)

    window.jobs.run("A job that hangs", work, lambda _result: None, lambda _error: None)
    assert begun.wait(5)
    before_s = time.monotonic()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert time.monotonic() - before_s < 2
    go_on.set()


class UnsavedPage(AdminPage):
    """Something was typed here."""

    def unsaved(self) -> bool:
        return True


def test_what_is_not_saved_is_asked_about_before_closing(stage: AdminStage, qtbot: QtBot) -> None:
    window = AdminWindow(stage.dependencies(), (PageSpec(Place("note", "Note", "note", "Group"), UnsavedPage),))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.unlocked):
        window.show()

    assert not window.close()
    question = window.findChild(QMessageBox)
    assert question is not None
    leave = next(button for button in question.buttons() if button.text() == "Close without saving")
    with qtbot.waitSignal(window.closed):
        leave.click()


def test_closing_while_the_password_is_asked_for_closes_once(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.access.set_password(PASSWORD)
    window = show_window()
    login_dialog(window, qtbot)
    closed = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    assert closed == [True]
