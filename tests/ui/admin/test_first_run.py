"""From an empty installation to the first recognised punch: at most 12 clicks, counted one by one."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import repeat

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.today.page import TodayPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes import people
from tests.fakes.admin import AdminStage
from tests.fakes.video import FakeVideoSource

WANTED_CLICKS = 12


class Mouse:
    """Clicks like a person, and counts."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.clicked: list[str] = []

    def click(self, widget: QWidget, what: str) -> None:
        self._qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=10_000)
        self.clicked.append(what)
        where = QPoint(10, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)


@pytest.fixture
def asked_for_desk() -> list[str]:
    return []


@pytest.fixture
def window(stage: AdminStage, asked_for_desk: list[str], qtbot: QtBot) -> Iterator[AdminWindow]:
    made = AdminWindow(replace(stage.dependencies(), open_desk=lambda: asked_for_desk.append("desk")))
    qtbot.addWidget(made, before_close_func=AdminWindow.leave)
    with qtbot.waitSignal(made.unlocked):
        made.show()
    yield made
    made.close()


def test_the_first_recognised_punch_takes_seven_clicks(
    stage: AdminStage, window: AdminWindow, asked_for_desk: list[str], qtbot: QtBot
) -> None:
    stage.enrol_by_colour()
    stage.make_source = lambda _spec: FakeVideoSource(repeat(np.full((240, 320, 3), 90, np.uint8)), stage.clock)
    page, mouse = window.page("today"), Mouse(qtbot)
    assert isinstance(page, TodayPage)

    mouse.click(page.first_steps.add.button, "add a person")
    qtbot.waitUntil(lambda: page.findChild(EnrolDialog) is not None)
    dialog = page.findChild(EnrolDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.details.form.name, "Ada Lovelace")
    if not dialog.details.form.code.text():
        qtbot.keyClicks(dialog.details.form.code, "1")
    mouse.click(dialog.main, "continue")
    mouse.click(dialog.consent.agreed, "agree")
    mouse.click(dialog.main, "record the consent")
    mouse.click(dialog.method.camera, "with the camera")
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step, timeout=20_000)
    mouse.click(dialog.main, "done")
    mouse.click(page.first_steps.desk.button, "open the desk")
    assert asked_for_desk == ["desk"]

    (row,) = stage.people.search()
    stage.punches.add(people.punch(row.employee.id, at=stage.clock.now_utc()))
    qtbot.waitUntil(lambda: not page.first_steps.isVisible(), timeout=5000)
    assert "Ada Lovelace" in window.banner.text
    assert len(mouse.clicked) == 7 <= WANTED_CLICKS
