"""A chart's picture is drawn again only when it would be another one."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from attendance_app.ui.plots.figure_view import FigureView
from attendance_app.ui.plots.reports import BarChart
from attendance_app.workers.jobs import JobRunner

CHART = BarChart("Arrivals", "Hour", "Days", ("08:00", "09:00"), (("", (3.0, 1.0)),))
OTHER = BarChart("Arrivals", "Hour", "Days", ("08:00", "09:00"), (("", (1.0, 3.0)),))


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    shown = FigureView(JobRunner(), "Drawing")
    qtbot.addWidget(shown)
    shown.resize(400, 240)
    shown.show()
    qtbot.waitUntil(lambda: not shown._settle.isActive())
    with qtbot.waitSignal(shown.drawn, timeout=60_000):
        shown.show_chart(CHART, "Most come at eight.")
    return shown


def begun(view: FigureView) -> list[str]:
    """The labels of the jobs that begin from now on."""
    labels: list[str] = []
    view._jobs.started.connect(lambda job: labels.append(job.label))
    return labels


def test_a_size_that_comes_back_draws_nothing(view: FigureView, qtbot: QtBot) -> None:
    jobs = begun(view)
    size = view.size()
    view.resize(size + QSize(4, 0))
    view.resize(size)
    with qtbot.waitSignal(view.drawn):  # it says so once the size has settled
        assert view._settle.isActive()
    assert jobs == []


def test_another_size_and_another_chart_are_drawn(view: FigureView, qtbot: QtBot) -> None:
    jobs = begun(view)
    with qtbot.waitSignal(view.drawn, timeout=60_000):
        view.resize(view.size() + QSize(40, 0))
    assert view._pixmap.width() == 440
    before = view._pixmap.toImage()
    with qtbot.waitSignal(view.drawn, timeout=60_000):
        view.show_chart(OTHER, "Most come at nine.")
    assert jobs == ["Drawing", "Drawing"]
    assert view._pixmap.toImage() != before
