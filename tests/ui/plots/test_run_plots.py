"""Plots of a training run: their words stand where they can be read."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainterPathStroker
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.ui.plots.distance_steps import DistanceShares, DistanceStepsPlot
from attendance_app.ui.plots.errors_before_after import ErrorsBeforeAfterPlot, ErrorSteps, Mark, stairs
from attendance_app.ui.plots.face_places import MARKS
from attendance_app.ui.theme import apply_theme


def steps(seed: int, level: float, count: int = 5000) -> ErrorSteps:
    randomness = np.random.default_rng(seed)
    fpir = np.unique(np.round(np.geomspace(1, count, 80))) / count
    fnir = np.clip(level * (0.001 / fpir) ** 0.5 + randomness.normal(0, level / 60, len(fpir)), 0, 1)
    fnir = np.minimum.accumulate(fnir)
    return ErrorSteps(fpir.tolist(), fnir.tolist(), (fnir * 0.7).tolist(), np.minimum(1, fnir * 1.4).tolist())


def missed(drawn: ErrorSteps, fpir: float) -> float:
    return next(high for low, high in zip(drawn.fpir[::-1], drawn.fnir[::-1], strict=True) if low <= fpir + 1e-12)


@pytest.mark.parametrize(("size", "text_percent"), [((620, 320), 100), ((900, 480), 150), ((420, 260), 100)])
@pytest.mark.parametrize(("before", "after"), [(0.3, 0.1), (0.1, 0.3), (0.2, 0.19), (0.2, 0.2)])
def test_figures_at_both_rates_cover_no_point_and_no_other_figure(
    qtbot: QtBot, qapp: QApplication, before: float, after: float, size: tuple[int, int], text_percent: int
) -> None:
    apply_theme(qapp, "light", text_percent)
    try:
        plot = ErrorsBeforeAfterPlot("Errors", "Strangers accepted", "People missed")
        qtbot.addWidget(plot)
        plot.resize(*size)
        with qtbot.waitExposed(plot):
            plot.show()
        first, second = steps(1, before), steps(2, after)
        marks = [
            Mark(fpir, missed(first, fpir), missed(second, fpir), "before: 13.9%", "after: 5.6%")
            for fpir in (0.01, 0.001)
        ]
        plot.show_errors(first, second, marks)
        qtbot.waitUntil(lambda: plot.view.size() == QSize(*size))
        plot.grab()
        labels = [label for _key, label in plot._words]
        assert all(label.isVisible() for label in labels)
        places = [label.sceneBoundingRect() for label in labels]
        area = plot.item.getViewBox().sceneBoundingRect()
        assert all(area.contains(place) for place in places)
        assert not any(one.intersects(other) for one in places for other in places if one is not other)
        for points in plot._points.values():
            for x, y in zip(*points.getData(), strict=True):
                at = plot.item.getViewBox().mapViewToScene(QPointF(x, y))
                assert not any(place.contains(at) for place in places)
    finally:
        apply_theme(qapp, "light", 100)


def test_figures_stand_beside_the_curves_where_there_is_room(qtbot: QtBot) -> None:
    plot = ErrorsBeforeAfterPlot("Errors", "Strangers accepted", "People missed")
    qtbot.addWidget(plot)
    plot.resize(900, 420)
    with qtbot.waitExposed(plot):
        plot.show()
    first, second = steps(1, 0.3, 500), steps(2, 0.1, 500)
    plot.show_errors(first, second, [Mark(0.01, missed(first, 0.01), missed(second, 0.01), "before: 9%", "after: 3%")])
    plot.grab()
    stroke = QPainterPathStroker()
    stroke.setWidth(2)
    for curve in plot._curves.values():
        drawn = stroke.createStroke(curve.curve.sceneTransform().map(curve.curve.getPath()))
        assert not any(drawn.intersects(label.sceneBoundingRect()) for _key, label in plot._words)


def test_stairs_stay_at_a_height_until_the_next_place() -> None:
    x, y = stairs(np.array([1.0, 2.0, 5.0]), [9.0, 4.0, 0.0])
    assert list(zip(x, y, strict=True)) == [(1, 9), (2, 9), (2, 4), (5, 4), (5, 0)]


@pytest.mark.parametrize("threshold", [0.4, 0.7, 1.3, None])
def test_the_threshold_is_named_within_the_plot(qtbot: QtBot, threshold: float | None) -> None:
    plot = DistanceStepsPlot("Distances", "Distance", "Looks")
    qtbot.addWidget(plot)
    plot.resize(460, 290)
    with qtbot.waitExposed(plot):
        plot.show()
    edges = np.round(np.linspace(0, 2, 41), 3).tolist()
    share = [1 / 40] * 40
    plot.show_shares(DistanceShares(edges, share, share, threshold, "0.700", (0.35, 1.4), 1 / 40))
    plot.grab()
    assert plot._threshold.isVisible() is (threshold is not None)
    assert plot._words.isVisible() is (threshold is not None)
    if threshold is not None:
        assert plot.item.getViewBox().sceneBoundingRect().contains(plot._words.sceneBoundingRect().center())
        assert plot.item.getViewBox().viewRange()[0] == [0.35, 1.4]


def test_twelve_people_differ_in_colour_and_those_of_like_colours_in_shape_too() -> None:
    assert len({colour for colour, _ in MARKS}) == len(MARKS) == 12
    lit = {colour: np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) for colour, _ in MARKS}
    for colour, shape in MARKS:
        nearest = min(
            (one for one in MARKS if one[0] != colour), key=lambda one: np.abs(lit[one[0]] - lit[colour]).sum()
        )
        assert nearest[1] != shape
