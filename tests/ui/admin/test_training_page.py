"""The Training page counts what there is to learn from."""

from collections.abc import Callable

import numpy as np
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.training.page import TrainingPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, template_of

ShowWindow = Callable[[], AdminWindow]


def enrol(stage: AdminStage, people: int, pictures: int, first_code: int = 0) -> None:
    for code in range(first_code, first_code + people):
        person = stage.people.add(str(code), f"Person {code}")
        stage.people.record_consent(person.id, "screen")
        vector = np.eye(1, 128, code % 128, dtype=np.float32)[0]
        stage.templates.add_many([template_of(person.id, vector, stage.clock) for _ in range(pictures)])


def open_page(window: AdminWindow, qtbot: QtBot) -> TrainingPage:
    window.open_page("training")
    page = window.page("training")
    assert isinstance(page, TrainingPage)
    qtbot.waitUntil(lambda: page.state.text != "")
    return page


def test_too_few_people_or_pictures_are_counted(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrol(stage, people=3, pictures=4)
    enrol(stage, people=5, pictures=1, first_code=3)
    page = open_page(show_window(), qtbot)
    assert page.state.text == "Not enough yet"
    assert [much.text() for _what, _bar, much in page._bars] == ["3 of 20", "17 of 80"]
    assert "17 more people" in page.advice.text()


def test_enough_is_said(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrol(stage, people=20, pictures=4)
    page = open_page(show_window(), qtbot)
    assert page.state.text == "Enough to learn from"
