"""Locking by hand and by itself; what was open stays as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.idle_watch import IdleWatch
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.admin.page import AdminPage, PageContext
from attendance_app.ui.admin.pages import PageSpec, Place
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage

PASSWORD = "correct horse battery"  # noqa: S105


class NotePage(AdminPage):
    """A page with a dialog of its own, and something unsaved if it is told so."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.dirty = False

    def unsaved(self) -> bool:
        return self.dirty


NOTE = PageSpec(Place("note", "Note", "note", "Group"), NotePage)


@pytest.fixture
def window(stage: AdminStage, qtbot: QtBot) -> AdminWindow:
    """Unlocked, with a password set."""
    made = AdminWindow(stage.dependencies(), (NOTE,))
    qtbot.addWidget(made, before_close_func=AdminWindow.leave)
    with qtbot.waitSignal(made.unlocked):
        made.show()
    stage.access.set_password(PASSWORD)
    made.password_was_set()
    return made


def login_of(window: AdminWindow, qtbot: QtBot) -> LoginDialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(LoginDialog)))
    return next(dialog for dialog in window.findChildren(LoginDialog) if dialog.isVisible())


def sign_in(window: AdminWindow, qtbot: QtBot) -> None:
    dialog = login_of(window, qtbot)
    dialog.password.setText(PASSWORD)
    with qtbot.waitSignal(window.unlocked):
        dialog.act_button.click()


def test_without_a_password_there_is_nothing_to_lock(stage: AdminStage, show_window: Callable[[], AdminWindow]) -> None:
    window = show_window()
    assert not window.navigation.lock_button.isVisible()
    window.lock()
    assert window.navigation.isVisible()


def test_ctrl_l_hides_everything_until_the_password_is_given(window: AdminWindow, qtbot: QtBot) -> None:
    page = window.page("note")
    dialog = QDialog(page)
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    window.lock()
    login_of(window, qtbot)
    assert not window.navigation.isVisible()
    assert not dialog.isVisible()
    window.open_page("note")
    assert not page.isVisible()

    sign_in(window, qtbot)
    assert page.isVisible()
    assert dialog.isVisible()
    dialog.reject()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    login_of(window, qtbot)
    assert not page.isVisible()


def test_declining_the_password_keeps_unsaved_changes_behind_the_lock(window: AdminWindow, qtbot: QtBot) -> None:
    page = window.page("note")
    assert isinstance(page, NotePage)
    page.dirty = True
    window.lock()
    login_of(window, qtbot).cancel_button.click()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    question = window.findChild(QMessageBox)
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    sign_in(window, qtbot)
    assert page.isVisible()


def test_the_lock_follows_the_setting(stage: AdminStage, window: AdminWindow) -> None:
    assert window._idle._limit_s == 600
    stage.settings.save(stage.settings.current.model_copy(update={"admin_auto_lock_min": 3}))
    window.context.settings_were_saved(stage.settings.current)
    assert window._idle._limit_s == 180


def test_the_window_locks_when_nobody_has_touched_it_for_a_while(window: AdminWindow, qtbot: QtBot) -> None:
    window._idle.start(0.05)
    login_of(window, qtbot)
    assert not window.navigation.isVisible()


def test_input_puts_the_lock_off(window: AdminWindow, qtbot: QtBot) -> None:
    watch = IdleWatch(window)
    watch.start(1000)
    before_s = watch._last_input_s
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle, QPoint(40, 40))
    assert watch._last_input_s > before_s
    before_s = watch._last_input_s
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert watch._last_input_s > before_s


def test_zero_minutes_mean_never(window: AdminWindow) -> None:
    watch = IdleWatch(window)
    watch.start(0)
    assert not watch._timer.isActive()
