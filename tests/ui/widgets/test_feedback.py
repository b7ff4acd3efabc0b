"""What comes and goes by itself: skeletons and toasts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.widgets.busy import Skeleton
from attendance_app.ui.widgets.toast import Toast


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


# ---- busy ----


def test_motion_stops_with_nobody_looking(qtbot: QtBot) -> None:
    moving = Skeleton("Reading people")
    _shown(qtbot, moving)
    assert moving.moves
    moving.hide()
    assert not moving.moves


# ---- toast ----


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made, middle = QMainWindow(), QWidget()
    QVBoxLayout(middle).addWidget(QLineEdit())
    made.setCentralWidget(middle)
    made.resize(900, 500)
    _shown(qtbot, made)
    qtbot.waitExposed(made)
    return made


def test_toast_undoes_once_and_is_gone(qtbot: QtBot, window: QMainWindow) -> None:
    toast, undone = Toast(window), []
    toast.show_message("Ada was erased.", undo=lambda: undone.append(True))
    assert toast.text == "Ada was erased."
    button = next(child for child in toast.findChildren(QPushButton) if "ndo" in child.text())
    with qtbot.waitSignals([toast.undone, toast.gone]):
        button.click()
    toast.undo()
    assert undone == [True]
    assert toast.text == ""


def test_ctrl_z_undoes_while_the_toast_is_there(qtbot: QtBot, window: QMainWindow) -> None:
    toast, undone = Toast(window), []
    toast.show_message("Moved to 08:15.", undo=lambda: undone.append(True))
    window.activateWindow()
    window.centralWidget().setFocus()
    with qtbot.waitSignal(toast.undone):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_toast_leaves_by_itself_and_what_was_done_stays(qtbot: QtBot, window: QMainWindow) -> None:
    toast, undone = Toast(window, stays_ms=1), []
    with qtbot.waitSignal(toast.gone):
        toast.show_message("Saved.", undo=lambda: undone.append(True))
    toast.undo()
    assert undone == []


def test_a_new_message_drops_the_way_back_of_the_one_before(window: QMainWindow) -> None:
    toast, undone = Toast(window), []
    toast.show_message("One.", undo=lambda: undone.append(1))
    toast.show_message("Two.")
    toast.undo()
    assert undone == []


def test_toast_stays_inside_its_window(qtbot: QtBot, window: QMainWindow) -> None:
    toast = Toast(window)
    toast.show_message("A sentence that is rather long for such a narrow window, as translations tend to be. " * 2)
    for width in (900, 420):
        window.resize(width, 500)
        qtbot.waitUntil(lambda: window.rect().contains(toast.geometry()))
