"""Look-alikes: who they are, nobody, and closing while they are being looked for. Real service, real database."""

import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from attendance_app.domain.people import Employee
from attendance_app.errors import StorageError
from attendance_app.ui.admin.lookalikes_dialog import LookAlikesDialog, LookAlikesModel
from attendance_app.ui.admin.people.page import PeoplePage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, template_of

ShowWindow = Callable[[], AdminWindow]


def enrolled(stage: AdminStage, code: str, name: str, *embeddings: NDArray[np.float32]) -> Employee:
    person = stage.people.add(code, name)
    stage.people.record_consent(person.id, "screen")
    stage.templates.add_many([template_of(person.id, embedding, stage.clock) for embedding in embeddings])
    return person


def direction(axis: int, towards: int = 0, distance: float = 0.0) -> NDArray[np.float32]:
    """A unit vector, of the plane of two axes, that is `distance` away from the first of them."""
    angle = 2 * np.arcsin(distance / 2)
    vector = np.zeros(128, np.float32)
    vector[axis], vector[towards] = np.cos(angle), np.sin(angle) if towards != axis else 1.0
    return vector


def open_dialog(window: AdminWindow) -> LookAlikesDialog:
    window.open_page("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    page.lookalikes.click()
    dialog = page.findChild(LookAlikesDialog)
    assert dialog is not None
    return dialog


def rows(model: LookAlikesModel) -> list[list[str]]:
    return [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


def test_pairs_are_listed_nearest_first(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    eileen = enrolled(stage, "E-1001", "Eileen Collins", direction(1, 1), direction(3, 3))
    twin = enrolled(stage, "E-1002", "Eileen's Twin", direction(1, 2, 0.5), direction(4, 4))
    son = enrolled(stage, "7", "Đặng Thái Sơn", direction(3, 5, 0.25))
    enrolled(stage, "8", "Grace Hopper", direction(6, 6))
    dialog = open_dialog(show_window())
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.table)

    def pair(one: Employee, other: Employee) -> list[str]:
        return [f"{person.name} ({person.code})" for person in sorted((one, other), key=lambda person: person.id)]

    assert rows(dialog.model) == [["0.250", *pair(eileen, son)], ["0.500", *pair(eileen, twin)]]
    assert dialog.count.text() == "2 pairs"


def test_the_limit_is_the_distance_in_force(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1, 1))
    enrolled(stage, "2", "Grace Hopper", direction(1, 2, 0.5))
    strict = stage.settings.current.model_copy(update={"threshold_mode": "fixed", "threshold_distance": 0.4})
    stage.settings.save(strict)
    dialog = open_dialog(show_window())
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.table)
    assert rows(dialog.model) == []


def test_nobody_alike_is_said_in_words(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1, 1))
    enrolled(stage, "2", "Grace Hopper", direction(2, 2))
    dialog = open_dialog(show_window())
    qtbot.waitUntil(dialog.nobody.isVisible)
    assert dialog.nobody._title.text() == "No two people look that much alike."
    assert dialog.count.text() == ""


def test_nobody_enrolled_is_no_error(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    dialog = open_dialog(show_window())
    qtbot.waitUntil(dialog.nobody.isVisible)


def test_a_failure_is_told_in_the_dialog(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.lookalikes_error = StorageError("The database cannot be read.", "Check the disk.")
    dialog = open_dialog(show_window())
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.text() == "The database cannot be read. Check the disk."


def test_closing_during_the_comparison_stops_it(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1, 1))
    enrolled(stage, "2", "Grace Hopper", direction(1, 2, 0.5))
    stage.lookalikes_gate = threading.Event()
    dialog = open_dialog(show_window())
    assert dialog.working.isVisible()
    gone = threading.Event()
    dialog.destroyed.connect(gone.set)
    dialog.close_button.click()
    stage.lookalikes_gate.set()
    qtbot.waitUntil(gone.is_set)
