"""All runs: a table to open, compare and delete from."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.demo_company.training_runs import BETTER, CANCELLED, WORSE, write_runs
from attendance_app.paths import DataFolder
from attendance_app.services.fine_tuning.service import FineTuningService
from attendance_app.ui.admin.training.compare_dialog import CompareDialog
from attendance_app.ui.admin.training.page import TrainingPage
from tests.ui.admin.training.conftest import OpenPage
from tests.ui.admin.training.test_run import answer


@pytest.fixture
def runs(tmp_path: Path) -> None:
    write_runs(DataFolder(tmp_path).training, (BETTER, WORSE, CANCELLED))


@pytest.fixture
def page(runs: None, open_page: OpenPage, qtbot: QtBot) -> TrainingPage:
    page = open_page()
    page.show_view("runs")
    qtbot.waitUntil(lambda: page.runs.model.rowCount() == 3)
    return page


def select(page: TrainingPage, *names: str) -> None:
    selection = page.runs.table.view.selectionModel()
    selection.clearSelection()
    for name in names:
        row = page.runs.model.row_of(name)
        assert row is not None
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(page.runs.model.index(row, 0), flags)


def test_without_runs_the_page_says_how_to_begin(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page()
    page.show_view("run")
    assert page.run_view.empty.isVisible()
    page.show_view("runs")
    assert page.runs.table.currentWidget() is not page.runs.table.view
    page.runs.start_asked.emit()
    assert page.views.current == "start"


def test_runs_stand_newest_first_with_verdict_and_difference(page: TrainingPage) -> None:
    model = page.runs.model
    rows = [[model.index(row, column).data() for column in (1, 4)] for row in range(3)]
    assert rows == [
        ["Better", "+8.3 points"],  # 94.4 % after 86.1 %
        ["Worse", "\N{MINUS SIGN}11.1 points"],
        ["Cancelled", "–"],
    ]
    assert page.runs.in_use.text() == "In use: SFace (OpenCV Zoo, 2021-12)."
    assert not page.runs.roll_back.isVisible()


def test_a_run_is_opened_by_its_row(page: TrainingPage, qtbot: QtBot) -> None:
    select(page, WORSE.name)
    page.runs.open_button.click()
    assert page.views.current == "run"
    qtbot.waitUntil(lambda: page.run_view.result.heading.text() == "The new model is worse")


def test_two_finished_runs_are_compared(page: TrainingPage, qtbot: QtBot) -> None:
    select(page, BETTER.name)
    assert not page.runs.compare_button.isEnabled()
    select(page, BETTER.name, CANCELLED.name)
    assert not page.runs.compare_button.isEnabled()
    select(page, BETTER.name, WORSE.name)
    page.runs.compare_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(CompareDialog)))
    (dialog,) = page.findChildren(CompareDialog)
    model = dialog.model
    table = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert table[2] == ["Verdict", "Better", "Worse"]
    assert table[3] == ["People it has never seen", "94.4% (+8.3 points)", "75.0% (\N{MINUS SIGN}11.1 points)"]
    dialog.reject()


def test_deleting_asks_first(page: TrainingPage, service: FineTuningService, qtbot: QtBot, tmp_path: Path) -> None:
    select(page, CANCELLED.name)
    page.runs.delete_button.click()
    answer(page, "Keep it", qtbot)
    page.runs.delete_button.click()
    answer(page, "Delete the run", qtbot)
    qtbot.waitUntil(lambda: page.runs.model.rowCount() == 2)
    assert not (DataFolder(tmp_path).training / CANCELLED.name).exists()
    assert [run.name for run in service.runs()] == [BETTER.name, WORSE.name]
