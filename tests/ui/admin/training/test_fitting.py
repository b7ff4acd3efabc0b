"""Whatever state a run is in, its words are translated and fit: in a long language, and in large type."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.demo_company.training_runs import (
    BETTER,
    FAILED,
    INTERRUPTED,
    RUNNING,
    SAME,
    WORSE,
    DemoRun,
    write_runs,
)
from attendance_app.errors import ModelError
from attendance_app.paths import DataFolder
from attendance_app.services.fine_tuning.processes import LOCK_NAME
from attendance_app.services.fine_tuning.service import FineTuningService
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.admin.training.page import TrainingPage
from attendance_app.ui.admin.training.result_plots import COURSE, DISTANCES, ERRORS, MAP, ResultPlots
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.plots.canvas import PlotCanvas
from attendance_app.ui.plots.loading import PlotSlot
from attendance_app.ui.theme import apply_theme
from attendance_app.vision.models.files import locked
from tests.fakes.admin import AdminStage
from tests.fakes.pseudo_language import speaking_pseudo
from tests.fakes.text_finder import clipped, untranslated
from tests.ui.admin.training.conftest import PATIENCE_MS, enrol

Shown = Callable[[bool, int, QSize], TrainingPage]
USUAL, LARGE = QSize(1280, 800), QSize(1920, 1080)
LOOKS = [
    pytest.param(True, 100, USUAL, id="long-language"),
    pytest.param(False, 150, USUAL, id="large-type"),
    pytest.param(True, 150, LARGE, id="long-and-large", marks=pytest.mark.slow),
]
# Names of runs, models and people, and what the process of a run wrote.
DATA = (
    r"sface\S*|\bSFace\b|\bOpenCV Zoo\b|facenet-[\w-]+|Person \d+",
    r"FaceNet[^,;)]*|VGGFace2|CASIA-WebFace",
    r"The disk is full: the run's folder\. Free some space, then resume the run\.",
    r"front-desk",
    r"\b\w{3} 2026\b|\d+ \w+ 2026",
)


@pytest.fixture
def show(
    stage: AdminStage, service: FineTuningService, qtbot: QtBot, qapp: QApplication
) -> Iterator[Callable[[bool, int, QSize], TrainingPage]]:
    windows: list[AdminWindow] = []
    speaking = []

    def show_it(in_pseudo: bool, text_percent: int, size: QSize) -> TrainingPage:
        apply_theme(qapp, "light", text_percent)
        if in_pseudo:
            language = speaking_pseudo(qapp)
            language.__enter__()
            speaking.append(language)
        window = AdminWindow(stage.dependencies())
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(size)
        with qtbot.waitSignal(window.unlocked):
            window.show()
        window.open_page("training")
        page = window.page("training")
        assert isinstance(page, TrainingPage)
        qtbot.waitUntil(lambda: page.runs.in_use.text() != "" and page.estimate.text().strip() != "")
        return page

    yield show_it
    for window in windows:
        window.leave()
    for language in speaking:
        language.__exit__(None, None, None)
    apply_theme(qapp, "light", 100)


def faults(page: TrainingPage, in_pseudo: bool) -> list[str]:
    page.grab()
    found = clipped(page.window())
    if in_pseudo:
        found += untranslated(page, DATA)
    return [str(one) for one in found]


@pytest.mark.parametrize(("in_pseudo", "text_percent", "size"), LOOKS)
@pytest.mark.parametrize("run", [BETTER, SAME, WORSE, FAILED, INTERRUPTED], ids=lambda run: run.name)
def test_what_came_of_a_run_fits(
    show: Shown, tmp_path: Path, qtbot: QtBot, run: DemoRun, in_pseudo: bool, text_percent: int, size: QSize
) -> None:
    write_runs(DataFolder(tmp_path).training, (run,))
    page = show(in_pseudo, text_percent, size)
    page.show_view("run")
    qtbot.waitUntil(page.run_view.result.isVisible)
    assert faults(page, in_pseudo) == []


@pytest.mark.parametrize(("in_pseudo", "text_percent", "size"), LOOKS)
@pytest.mark.parametrize("kind", [ERRORS, DISTANCES, MAP, COURSE])
def test_plots_of_what_came_of_a_run_fit(
    show: Shown, tmp_path: Path, qtbot: QtBot, kind: str, in_pseudo: bool, text_percent: int, size: QSize
) -> None:
    write_runs(DataFolder(tmp_path).training, (BETTER,))
    page = show(in_pseudo, text_percent, size)
    page.show_view("run")
    plots = page.run_view.result.plots
    qtbot.waitUntil(lambda: plots.kind.button(kind).isVisible())
    plots.kind.button(kind).click()
    qtbot.waitUntil(lambda: bool(drawn(plots)), timeout=PATIENCE_MS)
    page._shown["run"].ensureWidgetVisible(drawn(plots)[-1])
    assert faults(page, in_pseudo) == []
    area = page.stack.currentWidget()
    assert isinstance(area, TallScroll)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()  # it scrolls up and down only
    for plot in drawn(plots):
        assert cut_names(plot) == []


def drawn(plots: ResultPlots) -> list[PlotCanvas]:
    """The plots that are shown, once all of them are there."""
    slots = [slot for slot in plots.findChildren(PlotSlot) if slot.isVisible()]
    there = [slot.plot for slot in slots if isinstance(slot.plot, PlotCanvas)]
    return there if len(there) == len(slots) else []


def cut_names(plot: PlotCanvas) -> list[str]:
    """Names of axes that are longer than their plot is high or wide."""
    seen = plot.view.sceneRect()
    found = []
    for side in ("left", "bottom"):
        axis = plot.item.getAxis(side)
        if axis.isVisible() and axis.label.isVisible():
            name = axis.label.sceneBoundingRect()
            within = (
                seen.top() <= name.top() and name.bottom() <= seen.bottom()
                if side == "left"
                else seen.left() <= name.left() and name.right() <= seen.right()
            )
            found += [] if within else [axis.label.toPlainText()]
    return found


@pytest.mark.parametrize(("in_pseudo", "text_percent", "size"), LOOKS)
@pytest.mark.parametrize("content", [None, "{"], ids=["from-before", "damaged"])
def test_a_run_without_curves_fits(
    show: Shown, tmp_path: Path, qtbot: QtBot, content: str | None, in_pseudo: bool, text_percent: int, size: QSize
) -> None:
    write_runs(DataFolder(tmp_path).training, (BETTER,))
    file = DataFolder(tmp_path).training / BETTER.name / "curves.json"
    file.unlink()
    if content is not None:
        file.write_text(content)
    page = show(in_pseudo, text_percent, size)
    page.show_view("run")
    qtbot.waitUntil(page.run_view.result.plots.empty.isVisible)
    assert faults(page, in_pseudo) == []


@pytest.mark.parametrize(("in_pseudo", "text_percent", "size"), LOOKS)
def test_a_run_that_goes_on_fits(
    show: Shown, tmp_path: Path, qtbot: QtBot, in_pseudo: bool, text_percent: int, size: QSize
) -> None:
    write_runs(DataFolder(tmp_path).training, (RUNNING, BETTER))
    with locked(DataFolder(tmp_path).training / RUNNING.name / LOCK_NAME, ModelError("It goes on.")):
        page = show(in_pseudo, text_percent, size)
        qtbot.waitUntil(lambda: page.run_view.live is not None and page.run_view.live.isVisible())
        assert page.run_view.live is not None
        slots = page.run_view.live.plots.slots.values()
        qtbot.waitUntil(lambda: all(slot.plot is not None for slot in slots), timeout=PATIENCE_MS)
        assert faults(page, in_pseudo) == []
        page.show_view("start")
        assert faults(page, in_pseudo) == []


@pytest.mark.parametrize(("in_pseudo", "text_percent", "size"), LOOKS)
def test_everything_unfolded_and_the_history_fit(
    stage: AdminStage, show: Shown, tmp_path: Path, qtbot: QtBot, in_pseudo: bool, text_percent: int, size: QSize
) -> None:
    enrol(stage, 12)
    write_runs(DataFolder(tmp_path).training, (BETTER, WORSE))
    page = show(in_pseudo, text_percent, size)
    page.form.people.which.button("some").click()
    page.form.folder.setChecked(True)
    assert faults(page, in_pseudo) == []
    page.show_view("runs")
    page.actions_.compare([BETTER.name, WORSE.name])
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(QDialog)))
    assert faults(page, in_pseudo) == []
    for dialog in page.findChildren(QDialog):
        dialog.reject()
    page.actions_.ask_to_use(page.runs.model.record(page.runs.model.row_of(WORSE.name) or 0))
    assert faults(page, in_pseudo) == []
