"""From an empty installation to the first punch of a recognised face, with the real networks and a real face.

The clicks are those of `admin/test_first_run`. What the person needs is estimated with the keystroke-level model (Card,
Moran and Newell, 1980): 1.35 s to think and 1.3 s to point and click for each click, 0.28 s a key, 0.4 s for each
change between mouse and keyboard. What the computer needs is measured. Reading the consent aloud isn't counted.
"""

import threading
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.desktop import Desktop, dress_application
from attendance_app.domain.clock import SystemClock
from attendance_app.domain.punches import PunchMethod
from attendance_app.paths import DataFolder
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.today.page import TodayPage
from tests.fakes.video import FakeVideoSource

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

CLICK_S, KEY_S, HOMING_S = 1.35 + 1.1 + 0.2, 0.28, 0.4
TARGET_S = 90
FRAMES_A_SECOND = 30


class Person:
    """Clicks and types at once, and counts what somebody would need for it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.clicks = 0
        self.seconds = 0.0

    def click(self, widget: QWidget) -> None:
        self._qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=60_000)
        where = QPoint(10, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)
        self.clicks += 1
        self.seconds += CLICK_S

    def type(self, widget: QWidget, text: str) -> None:
        self._qtbot.keyClicks(widget, text)
        self.seconds += 2 * HOMING_S + KEY_S * len(text)


def paced(frames: list[NDArray[np.uint8]]) -> Iterator[NDArray[np.uint8]]:
    """As a webcam delivers them: so many a second, for ever."""
    never = threading.Event()
    due_s = time.monotonic()
    for frame in cycle([*frames, *frames[-2:0:-1]]):  # there and back, so that nobody jumps
        due_s += 1 / FRAMES_A_SECOND
        never.wait(max(0.0, due_s - time.monotonic()))
        yield frame


def frames_of(clip: Path) -> list[NDArray[np.uint8]]:
    capture = cv2.VideoCapture(str(clip))
    found = []
    while (read := capture.read())[0]:
        found.append(np.asarray(read[1], np.uint8))
    capture.release()
    return found


def test_the_first_recognised_punch_takes_less_than_90_seconds(
    tmp_path: Path, real_data: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    frames = frames_of(real_data / "clips" / "again.mkv")
    clock = SystemClock()
    started_s = time.perf_counter()
    application = Application(DataFolder(tmp_path / "home"), clock)
    desktop = Desktop(application, make_source=lambda _spec: FakeVideoSource(paced(frames), clock))
    dress_application(qapp, application.settings.current)
    window = desktop.open_admin()
    qtbot.waitUntil(lambda: window.isVisible() and window.stack.current_key == "today")
    page, person = window.page("today"), Person(qtbot)
    assert isinstance(page, TodayPage)
    try:
        person.click(page.first_steps.add.button)
        qtbot.waitUntil(lambda: page.findChild(EnrolDialog) is not None)
        dialog = page.findChild(EnrolDialog)
        assert dialog is not None
        person.type(dialog.details.form.name, "Ada Lovelace")
        if not dialog.details.form.code.text():
            person.type(dialog.details.form.code, "1")
        person.click(dialog.main)
        person.click(dialog.consent.agreed)
        person.click(dialog.main)
        person.click(dialog.method.camera)
        qtbot.waitUntil(lambda: dialog.step is dialog.result_step, timeout=90_000)
        captured_s = time.perf_counter()
        person.click(dialog.main)
        person.click(page.first_steps.desk.button)
        qtbot.waitUntil(lambda: bool(application.punching.latest(1)), timeout=90_000)
        ended_s = time.perf_counter()
        (row,) = application.punching.latest(2)
    finally:
        desktop._close_everything()

    computer_s = ended_s - started_s
    print(  # noqa: T201
        f"\nfirst punch: {person.clicks} clicks; computer {computer_s:.1f} s (until the pictures were taken "
        f"{captured_s - started_s:.1f} s), person {person.seconds:.1f} s by the keystroke-level model"
    )
    assert row.punch.method is PunchMethod.FACE
    assert person.clicks <= 12
    assert computer_s + person.seconds < TARGET_S
