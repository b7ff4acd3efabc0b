"""A face that is enrolled under another code is stored only when somebody says it is another person's.

The services are the app's own; only the networks are replaced, by ones to which a colour is a person.
"""

from collections.abc import Callable
from itertools import repeat
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from attendance_app.domain.people import Employee
from attendance_app.ui.admin.enrol.same_person_question import SamePersonQuestion
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, ColourReader
from tests.fakes.video import FakeVideoSource

ShowWindow = Callable[[], AdminWindow]
QUESTION = "This looks like Eileen Collins (E-1001), who is enrolled already. Is it another person?"
RED, GREEN = (20, 20, 220), (20, 220, 20)


def painted(colour_bgr: tuple[int, int, int]) -> NDArray[np.uint8]:
    return np.full((240, 320, 3), colour_bgr, np.uint8)


def picture(folder: Path, name: str, colour_bgr: tuple[int, int, int]) -> Path:
    path = folder / name
    cv2.imwrite(str(path), painted(colour_bgr))
    return path


@pytest.fixture
def reader(stage: AdminStage, tmp_path: Path) -> ColourReader:
    """Eileen Collins is enrolled, and red."""
    reader = stage.enrol_by_colour()
    eileen = person(stage, "E-1001", "Eileen Collins")
    stage.enrolment.add_pictures(eileen.id, [picture(tmp_path, "eileen.png", RED)])
    return reader


def person(stage: AdminStage, code: str, name: str) -> Employee:
    added = stage.people.add(code, name)
    stage.people.record_consent(added.id, "screen")
    return added


def photos(stage: AdminStage, code: str) -> int:
    (row,) = stage.people.search(code)
    return row.templates


def open_dialog(window: AdminWindow, qtbot: QtBot, employee: Employee) -> EnrolDialog:
    dialog = EnrolDialog(window.context, employee, True, window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def offer_picture(dialog: EnrolDialog, path: Path) -> None:
    dialog.method.pictures.click()
    dialog.pictures.add_paths([path])
    dialog.main.click()


def question_of(dialog: EnrolDialog, qtbot: QtBot) -> SamePersonQuestion:
    qtbot.waitUntil(lambda: dialog.findChild(SamePersonQuestion) is not None)
    question = dialog.findChild(SamePersonQuestion)
    assert question is not None
    return question


def test_pictures_of_somebody_enrolled_already_are_asked_about_and_stored_once_confirmed(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, reader: ColourReader
) -> None:
    dialog = open_dialog(show_window(), qtbot, person(stage, "E-1002", "Eileen's Twin"))
    offer_picture(dialog, picture(tmp_path, "twin.png", (21, 20, 220)))
    question = question_of(dialog, qtbot)
    assert question.heading.text() == QUESTION
    assert "Eileen's Twin (E-1002)" in question.explanation.text()
    assert question.cancel_button.isDefault()  # Enter doesn't enrol
    assert photos(stage, "E-1002") == 0

    question.act_button.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)
    assert dialog.result_step.verdict.text() == "Eileen's Twin can be recognised now."
    assert photos(stage, "E-1002") == 1


def test_nothing_is_stored_when_the_question_is_cancelled(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, reader: ColourReader
) -> None:
    dialog = open_dialog(show_window(), qtbot, person(stage, "E-1002", "Eileen again"))
    offer_picture(dialog, picture(tmp_path, "again.png", (21, 20, 220)))
    question_of(dialog, qtbot).cancel_button.click()

    qtbot.waitUntil(lambda: dialog.problem.text() == "No photos were stored for Eileen again.")
    assert dialog.step is dialog.pictures  # other pictures can be chosen
    assert dialog.main.isEnabled()
    assert photos(stage, "E-1002") == 0


def test_a_face_nobody_else_has_is_not_asked_about(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, reader: ColourReader
) -> None:
    dialog = open_dialog(show_window(), qtbot, person(stage, "E-1002", "Grace Hopper"))
    offer_picture(dialog, picture(tmp_path, "grace.png", GREEN))
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)
    assert dialog.findChild(SamePersonQuestion) is None


def test_live_photos_are_stored_once_confirmed_without_capturing_again(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, reader: ColourReader
) -> None:
    opened: list[str] = []

    def make_source(spec: str) -> FakeVideoSource:
        opened.append(spec)
        return FakeVideoSource(repeat(painted(RED)), stage.clock)

    stage.make_source = make_source
    dialog = open_dialog(show_window(), qtbot, person(stage, "E-1002", "Eileen's Twin"))
    dialog.method.camera.click()
    question = question_of(dialog, qtbot)
    assert not dialog.capture.running
    looks = reader.looks

    question.act_button.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)
    assert photos(stage, "E-1002") == 5
    assert (len(opened), reader.looks) == (1, looks)


def test_live_photos_are_thrown_away_when_the_question_is_cancelled(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, reader: ColourReader
) -> None:
    stage.make_source = lambda _spec: FakeVideoSource(repeat(painted(RED)), stage.clock)
    dialog = open_dialog(show_window(), qtbot, person(stage, "E-1002", "Eileen again"))
    dialog.method.camera.click()
    question_of(dialog, qtbot).cancel_button.click()

    qtbot.waitUntil(lambda: dialog.step is dialog.method)
    assert dialog.problem.text() == "No photos were stored for Eileen again."
    assert photos(stage, "E-1002") == 0


def test_a_new_person_who_turns_out_to_be_known_is_not_added(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, reader: ColourReader
) -> None:
    window = show_window()
    dialog = EnrolDialog(window.context, None, False, window)
    dialog.open()
    dialog.details.form.name.setText("Eileen again")
    dialog.details.form.code.setText("E-1002")
    qtbot.waitUntil(dialog.main.isEnabled)
    dialog.main.click()
    dialog.consent.agreed.setChecked(True)
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.method)
    offer_picture(dialog, picture(tmp_path, "again.png", (21, 20, 220)))
    question_of(dialog, qtbot).cancel_button.click()
    qtbot.waitUntil(lambda: "Eileen again was not added" in dialog.problem.text())
    assert stage.people.find("E-1002") is None


def test_closing_the_window_while_the_question_is_open_stores_nothing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, reader: ColourReader
) -> None:
    window = show_window()
    dialog = open_dialog(window, qtbot, person(stage, "E-1002", "Eileen again"))
    offer_picture(dialog, picture(tmp_path, "again.png", (21, 20, 220)))
    question_of(dialog, qtbot)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert photos(stage, "E-1002") == 0
