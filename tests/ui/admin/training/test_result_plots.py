"""Plots of what came of a run: they say what its files say, in the language and the colours in force."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.demo_company.training_runs import BETTER, WORSE, write_runs
from attendance_app.paths import DataFolder
from attendance_app.ui.admin.training.curve_panes import DistancesPane, ErrorsPane, MapPane
from attendance_app.ui.admin.training.page import TrainingPage
from attendance_app.ui.admin.training.result_plots import COURSE, DISTANCES, ERRORS, MAP, ResultPlots
from attendance_app.ui.plots.distance_steps import DistanceStepsPlot
from attendance_app.ui.plots.errors_before_after import ErrorsBeforeAfterPlot
from attendance_app.ui.plots.face_places import FacePlacesPlot
from attendance_app.ui.theme import DARK, LIGHT, apply_theme
from tests.ui.admin.training.conftest import PATIENCE_MS, OpenPage

Opened = Callable[[], ResultPlots]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_runs(DataFolder(tmp_path).training, (BETTER, WORSE))
    return DataFolder(tmp_path).training / BETTER.name


@pytest.fixture
def page(folder: Path, open_page: OpenPage) -> TrainingPage:
    assert folder.is_dir()
    return open_page()


@pytest.fixture
def opened(folder: Path, open_page: OpenPage, qtbot: QtBot) -> Opened:
    """Opens the page with the better run, its curves read."""

    def open_it() -> ResultPlots:
        page = open_page()
        page.open_run(BETTER.name)
        plots = page.run_view.result.plots
        qtbot.waitUntil(lambda: bool(plots.panes) or plots.empty.isVisible(), timeout=PATIENCE_MS)
        return plots

    return open_it


@pytest.fixture
def vietnamese_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("vi_VN"))
    yield
    QLocale.setDefault(before)


def told(folder: Path) -> dict[str, object]:
    return json.loads((folder / "curves.json").read_text())


def errors_plot(plots: ResultPlots, qtbot: QtBot) -> ErrorsBeforeAfterPlot:
    pane = plots.panes[ERRORS]
    assert isinstance(pane, ErrorsPane)
    qtbot.waitUntil(lambda: pane.slot.plot is not None, timeout=PATIENCE_MS)
    assert isinstance(pane.slot.plot, ErrorsBeforeAfterPlot)
    return pane.slot.plot


def made(slots: dict[str, QWidget], kind: type[QWidget], qtbot: QtBot) -> list[QWidget]:
    qtbot.waitUntil(lambda: all(slot.plot is not None for slot in slots.values()), timeout=PATIENCE_MS)
    assert all(isinstance(slot.plot, kind) for slot in slots.values())
    return [slots[key].plot for key in ("before", "after")]


def test_errors_are_said_in_words_that_agree_with_the_figures(opened: Opened, qtbot: QtBot) -> None:
    plots = opened()
    pane = plots.panes[ERRORS]
    # 86.1 % and 94.4 % are recognised; 31 and 34 of 36 looks.
    words = "With 1% of strangers accepted, the model before misses 13.9%, the new one 5.6%."
    assert words in pane.caption.text()
    assert pane.caption.text().startswith("Lower is better")
    plot = errors_plot(plots, qtbot)
    assert plot.accessibleName() == "Errors before and after"
    assert words in plot.accessibleDescription()
    assert "0.1%" not in pane.caption.text()  # 420 searches cannot tell that
    plots.group.setCurrentIndex(1)
    plots.group.activated.emit(1)
    assert "misses 27.8%, the new one 13.9%" in pane.caption.text()  # 72.2 % and 86.1 %, as at a desk


def test_the_line_is_as_high_everywhere_as_the_corner_before_it(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    plot = errors_plot(opened(), qtbot)
    group = told(folder)["populations"][0]
    for key in ("before", "after"):
        x, y = plot._curves[key].getData()
        for accepted in (1, 2, 4, 10, 42, 100, 419):
            corner = max(place for place, count in enumerate(group[key]["accepted"]) if count <= accepted)
            at = np.log10((accepted + 0.5) / group["searches"])  # right of a jump there
            drawn = y[np.flatnonzero(x <= at)[-1]]
            assert drawn == pytest.approx(group[key]["missed"][corner] / group["probes"])
    assert plot._points["before"].getData()[0].tolist() == [-2.0]
    assert plot._points["after"].getData()[1].tolist() == pytest.approx([2 / 36])


def test_distances_are_drawn_as_shares_with_both_thresholds(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    plots = opened()
    plots.kind.button(DISTANCES).click()
    pane = plots.panes[DISTANCES]
    assert isinstance(pane, DistancesPane)
    assert "0.950 before, 0.930 after" in pane.caption.text()
    group, edges = told(folder)["populations"][0], told(folder)["bin_edges"]
    for plot, key in zip(made(pane.slots, DistanceStepsPlot, qtbot), ("before", "after"), strict=True):
        assert isinstance(plot, DistanceStepsPlot)
        for steps, name in ((plot._own, "own"), (plot._other, "other")):
            x, y = steps.getOriginalDataset()
            assert x.tolist() == edges
            assert y.tolist() == pytest.approx([count / sum(group[key][name]) for count in group[key][name]])
        assert plot._threshold.value() == group[key]["threshold"]
        assert plot.accessibleDescription().startswith("Half of the looks are nearer than ")
    first, second = (slot.plot.item.getViewBox().viewRange() for slot in pane.slots.values())
    assert first == second  # comparable


def test_a_person_has_the_same_colour_and_shape_on_both_maps_and_nobody_else_has(
    opened: Opened, folder: Path, qtbot: QtBot
) -> None:
    plots = opened()
    plots.kind.button(MAP).click()
    assert not plots.group.isVisible()
    pane = plots.panes[MAP]
    assert isinstance(pane, MapPane)
    shown = told(folder)["map"]
    looks = []
    for plot, key in zip(made(pane.slots, FacePlacesPlot, qtbot), ("before", "after"), strict=True):
        assert isinstance(plot, FacePlacesPlot)
        looks.append([(each.opts["brush"].color().name(), each.opts["symbol"]) for each in plot._scatters])
        drawn = {tuple(place) for each in plot._scatters for place in zip(*each.getData(), strict=True)}
        assert drawn == {tuple(place) for place in shown[key]}
    assert looks[0] == looks[1]
    assert len({colour for colour, _shape in looks[0]}) == len(set(shown["people"])) == 12


def test_map_says_how_many_pictures_lie_beside_their_own_person(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    plots = opened()
    plots.kind.button(MAP).click()
    pane = plots.panes[MAP]
    assert isinstance(pane, MapPane)
    shown = told(folder)["map"]
    places, people = np.array(shown["after"]), np.array(shown["people"])
    distances = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    share = (people[distances.argmin(axis=1)] == people).mean()
    after = made(pane.slots, FacePlacesPlot, qtbot)[1]
    assert after.accessibleDescription() == f"Of 72 pictures, {share:.0%} have one of the same person nearest."


def test_the_course_is_that_of_the_live_plots_at_its_end(opened: Opened, qtbot: QtBot) -> None:
    plots = opened()
    plots.kind.button(COURSE).click()
    assert plots.course is not None
    slots = plots.course.plots.slots
    qtbot.waitUntil(lambda: all(slot.plot is not None for slot in slots.values()), timeout=PATIENCE_MS)
    assert slots["loss"].plot is not None
    assert slots["loss"].plot.accessibleDescription().startswith("120 points; the newest is 0.")


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (None, "There are no curves of this run"),
        ("{", "The curves of this run cannot be shown"),
        ('{"version": 9}', "The curves of this run cannot be shown"),
    ],
)
def test_without_curves_the_page_says_so_and_still_shows_the_course(
    opened: Opened, folder: Path, qtbot: QtBot, content: str | None, title: str
) -> None:
    (folder / "curves.json").unlink()
    if content is not None:
        (folder / "curves.json").write_text(content)
    plots = opened()
    assert plots.empty.isVisible()
    assert plots.empty._title.text() == title
    plots.kind.button(COURSE).click()
    assert not plots.empty.isVisible()
    assert plots.course is not None
    assert plots.course.isVisible()
    plots.kind.button(MAP).click()
    assert plots.empty.isVisible()
    assert not plots.course.isVisible()


def test_another_run_is_shown_in_the_kind_that_was_chosen(page: TrainingPage, qtbot: QtBot) -> None:
    page.open_run(BETTER.name)
    plots = page.run_view.result.plots
    qtbot.waitUntil(lambda: ERRORS in plots.panes, timeout=PATIENCE_MS)
    page.open_run(WORSE.name)
    pane = plots.panes[ERRORS]
    words = "misses 13.9%, the new one 25.0%"  # 75 % are recognised
    qtbot.waitUntil(lambda: words in pane.caption.text(), timeout=PATIENCE_MS)
    assert pane.isVisible()


def test_kinds_and_groups_are_reached_by_keyboard(opened: Opened, qtbot: QtBot) -> None:
    plots = opened()
    first = plots.kind.button(ERRORS)
    plots.window().activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.waitUntil(plots.kind.button(DISTANCES).hasFocus)
    qtbot.keyClick(plots.kind.button(DISTANCES), Qt.Key.Key_Space)
    assert plots.panes[DISTANCES].isVisible()
    assert plots.kind.nextInFocusChain() is not None
    assert plots.group.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_numbers_follow_the_language(vietnamese_numbers: None, opened: Opened, qtbot: QtBot) -> None:
    plots = opened()
    assert "13,9%" in plots.panes[ERRORS].caption.text()
    plot = errors_plot(plots, qtbot)
    assert [label.toPlainText() for _key, label in plot._words] == ["before: 13,9%", "after: 5,6%"]


def test_colours_follow_the_theme(opened: Opened, qtbot: QtBot, qapp: QApplication) -> None:
    plot = errors_plot(opened(), qtbot)
    assert plot._curves["after"].opts["pen"].color().name() == LIGHT.accent
    assert plot._curves["before"].opts["pen"].style() == Qt.PenStyle.DashLine
    try:
        apply_theme(qapp, "dark", 100)
        qtbot.waitUntil(lambda: plot._curves["after"].opts["pen"].color().name() == DARK.accent)
        assert plot._curves["before"].opts["pen"].color().name() == DARK.muted
    finally:
        apply_theme(qapp, "light", 100)
