"""Background work in the drawer: what shows up, how it ends, stopping it, closing while it runs."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from attendance_app.errors import UserError
from attendance_app.ui.admin.jobs.entry import JobEntry
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.theme import apply_theme
from attendance_app.workers.jobs import JobHandle, Outcome
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]


def nothing(_answer: object) -> None:
    """What the page does with it isn't the drawer's business."""


class Gate:
    """Work that reports `done` of 10 and then waits until it may go on, or is told to stop."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def __call__(self, handle: JobHandle) -> None:
        handle.progress(3, 10)
        while not self.open.wait(0.01):
            handle.raise_if_cancelled()


@pytest.fixture
def window(stage: AdminStage, show_window: ShowWindow) -> AdminWindow:
    return show_window()


def entry_of(window: AdminWindow, label: str) -> JobEntry | None:
    return next((entry for entry in window.drawer.entries if entry.label == label), None)


def wait_for_entry(window: AdminWindow, label: str, qtbot: QtBot) -> JobEntry:
    qtbot.waitUntil(lambda: entry_of(window, label) is not None)
    entry = entry_of(window, label)
    assert entry is not None
    return entry


def test_long_work_shows_up_with_progress_and_stays_until_dismissed(window: AdminWindow, qtbot: QtBot) -> None:
    gate = Gate()
    window.jobs.run("Importing", gate, nothing, nothing)
    entry = wait_for_entry(window, "Importing", qtbot)
    qtbot.waitUntil(lambda: entry.state_words == "3 of 10")
    assert (entry.bar.value(), entry.bar.maximum()) == (3, 10)
    assert "1 running" in window.navigation.jobs_button.accessibleName()

    gate.open.set()
    qtbot.waitUntil(lambda: not entry.running)
    assert entry.state_words == "Done"
    assert entry_of(window, "Importing") is entry
    entry.dismiss_button.click()
    assert entry_of(window, "Importing") is None


def test_what_is_over_in_a_moment_never_shows(window: AdminWindow, qtbot: QtBot) -> None:
    gate = Gate()
    done: list[object] = []
    window.jobs.run("Quick", lambda _handle: None, done.append, nothing)
    qtbot.waitUntil(lambda: done == [None])
    window.jobs.run("Slow", gate, nothing, nothing)
    wait_for_entry(window, "Slow", qtbot)  # by then the quick one would have shown
    assert entry_of(window, "Quick") is None
    gate.open.set()


def test_quiet_work_leaves_as_it_ends(window: AdminWindow, qtbot: QtBot) -> None:
    gate = Gate()
    window.jobs.run("Reading", gate, nothing, nothing, quiet=True)
    wait_for_entry(window, "Reading", qtbot)
    assert window.drawer.counts == (0, 0)
    assert window.navigation.jobs_button.accessibleName() == "Background work"
    gate.open.set()
    qtbot.waitUntil(lambda: entry_of(window, "Reading") is None)


@pytest.mark.parametrize("text_percent", [100, 150])
def test_the_pages_keep_their_width_while_work_comes_and_goes(
    text_percent: int, window: AdminWindow, qapp: QApplication
) -> None:
    """A page that becomes narrower draws its charts anew, and that is work again."""
    apply_theme(qapp, "light", text_percent)
    widths = set()
    for running, failed in ((0, 0), (1, 0), (12, 0), (88, 0), (0, 3)):
        window.navigation.show_jobs(running, failed)
        widths.add((window.navigation.width(), window.navigation.minimumWidth()))
    assert len(widths) == 1
    assert window.navigation.jobs_button.sizeHint().width() < window.navigation.width()
    apply_theme(qapp, "light", 100)


def test_a_failure_is_told_in_words_and_counted_in_the_navigation(window: AdminWindow, qtbot: QtBot) -> None:
    gate = Gate()

    def work(handle: JobHandle) -> None:
        gate(handle)
        raise UserError("The stick is full.", "Take another.")

    window.jobs.run("Backing up", work, nothing, nothing)
    entry = wait_for_entry(window, "Backing up", qtbot)
    gate.open.set()
    qtbot.waitUntil(lambda: entry.outcome is Outcome.FAILED)
    assert entry.state_words == "The stick is full. Take another."
    assert "1 failed" in window.navigation.jobs_button.accessibleName()
    window.drawer.clear_button.click()
    assert window.drawer.entries == ()
    assert "failed" not in window.navigation.jobs_button.accessibleName()


def test_work_is_stopped_by_keyboard_while_other_work_goes_on(window: AdminWindow, qtbot: QtBot) -> None:
    first, second = Gate(), Gate()
    window.jobs.run("First", first, nothing, nothing)
    window.jobs.run("Second", second, nothing, nothing)
    other, entry = wait_for_entry(window, "First", qtbot), wait_for_entry(window, "Second", qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.drawer.isVisible()
    qtbot.waitUntil(entry.cancel_button.hasFocus)
    qtbot.keyClick(entry.cancel_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: entry.outcome is Outcome.CANCELLED)
    assert entry.state_words == "Stopped"
    assert other.running
    qtbot.keyClick(window.drawer, Qt.Key.Key_Escape)
    assert not window.drawer.isVisible()
    first.open.set()


def test_closing_asks_about_work_that_counts_its_steps(window: AdminWindow, qtbot: QtBot) -> None:
    gate = Gate()
    window.jobs.run("Backing up", gate, nothing, nothing)
    wait_for_entry(window, "Backing up", qtbot)
    qtbot.waitUntil(lambda: window.drawer.entries[0].bar.maximum() == 10)
    assert not window.close()
    question = window.findChild(QMessageBox)
    assert question is not None
    assert "Backing up" in question.text()
    leave = next(button for button in question.buttons() if button.text() == "Stop and close")
    with qtbot.waitSignal(window.closed):
        leave.click()


def test_a_question_that_is_left_with_esc_changes_nothing(window: AdminWindow, qtbot: QtBot) -> None:
    gate = Gate()
    window.jobs.run("Backing up", gate, nothing, nothing)
    entry = wait_for_entry(window, "Backing up", qtbot)
    qtbot.waitUntil(lambda: entry.bar.maximum() == 10)
    assert not window.close()
    question = window.findChild(QMessageBox)
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    assert window.isVisible()
    assert entry.running
    gate.open.set()
    qtbot.waitUntil(lambda: not entry.running)
