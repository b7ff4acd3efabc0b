"""A new run: what there is to learn from, what is chosen, and beginning it."""

import json
from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from attendance_app.services.fine_tuning.service import FineTuningService
from attendance_app.ui.admin.training.page import TrainingPage
from attendance_app.ui.admin.training.people_picker import SOME
from tests.fakes.admin import AdminStage
from tests.ui.admin.training.conftest import PATIENCE_MS, OpenPage, enrol


def offered(page: TrainingPage, qtbot: QtBot) -> TrainingPage:
    qtbot.waitUntil(lambda: page.estimate.text().strip() != "")
    return page


def test_too_few_people_or_pictures_are_counted_and_nothing_begins(
    stage: AdminStage, open_page: OpenPage, qtbot: QtBot
) -> None:
    enrol(stage, people=3, pictures=4)
    enrol(stage, people=5, pictures=1, first_code=3)
    page = offered(open_page(), qtbot)
    assert page.material.state.text == "Not enough yet"
    assert [much.text() for _what, _bar, much in page.material.bars] == ["3 of 20", "17 of 80"]
    assert "at least 10 people" in page.material.advice.text()
    assert "at least 10 people" in page.estimate.text()
    assert not page.start.isEnabled()
    assert page.enrol.isVisible()


def test_without_anybody_the_page_leads_to_people(open_page: OpenPage, qtbot: QtBot) -> None:
    page = offered(open_page(), qtbot)
    assert not page.start.isEnabled()
    page.enrol.click()
    assert not page.isVisible()


def test_ten_people_can_be_tried(stage: AdminStage, open_page: OpenPage, qtbot: QtBot) -> None:
    enrol(stage, people=10, pictures=2)
    page = offered(open_page(), qtbot)
    assert page.material.state.text == "Few, but it can be tried"
    assert page.start.isEnabled()
    assert not page.enrol.isVisible()


def test_enough_is_said_with_the_time_each_kind_takes(stage: AdminStage, open_page: OpenPage, qtbot: QtBot) -> None:
    enrol(stage, people=20, pictures=4)
    page = offered(open_page(), qtbot)
    assert page.material.state.text == "Enough to learn from"
    assert page.estimate.text().startswith("Quick: ")
    assert "20 people and 80 pictures" in page.estimate.text()
    assert all(time.text() for time in page.form.presets._times.values())


def test_people_are_found_checked_and_counted(stage: AdminStage, open_page: OpenPage, qtbot: QtBot) -> None:
    enrol(stage, people=12)
    page = offered(open_page(), qtbot)
    picker = page.form.people
    picker.which.button(SOME).click()
    assert picker.chosen is not None
    assert len(picker.chosen) == 12
    picker.none.click()
    qtbot.waitUntil(lambda: page.estimate.text() == "Choose the people to learn from.")
    assert not page.start.isEnabled()
    qtbot.keyClicks(picker.search, "Person 1")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert [item.text().split(" (")[0] for item in picker._items() if not item.isHidden()] == [
        "Person 1",
        "Person 10",
        "Person 11",
    ]
    picker.every.click()
    wanted = {stage.people.by_code(code).id for code in ("1", "10", "11")}
    assert set(page.form.choice.people or ()) == wanted
    assert picker.people_and_pictures == (3, 12)
    qtbot.waitUntil(lambda: "at least 10 people" in page.estimate.text())


def test_what_specialists_change_is_folded_away(stage: AdminStage, open_page: OpenPage) -> None:
    form = open_page().form
    assert not form.advanced.isVisible()
    form.folder.click()
    assert form.advanced.isVisible()
    form.objective.setCurrentIndex(form.objective.findData("harmonic"))
    form.base.setCurrentIndex(form.base.findData("sface"))
    form.steps.setValue(40)
    form.presets.choose("norm")
    choice = form.choice
    assert (choice.objective, choice.base, choice.steps, choice.preset) == ("harmonic", "sface", 40, "norm")


def test_a_run_begins_as_it_was_chosen_and_is_shown(
    stage: AdminStage, open_page: OpenPage, service: FineTuningService, qtbot: QtBot
) -> None:
    enrol(stage, people=12)
    page = offered(open_page(), qtbot)
    page.form.presets.choose("norm")
    page.start.click()
    qtbot.waitUntil(lambda: page.views.current == "run", timeout=PATIENCE_MS)
    (run,) = service.runs()
    qtbot.waitUntil(lambda: page.run_view.log.points != {}, timeout=PATIENCE_MS)
    assert page.run_view.name == run.name
    assert json.loads((run.folder / "arguments").read_text())["preset"] == "norm"


def test_while_a_run_goes_on_no_other_can_begin(open_page: OpenPage, begun: Callable[[], str], qtbot: QtBot) -> None:
    name = begun()
    page = open_page()
    page.show_view("start")
    qtbot.waitUntil(page.see.isVisible)
    assert not page.start.isEnabled()
    page.see.click()
    assert (page.views.current, page.run_view.name) == ("run", name)
