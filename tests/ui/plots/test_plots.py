"""Live plots: what they draw is what they were given, and they follow the theme."""

import math
from functools import partial

import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPathStroker, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.matching.calibration import Calibration
from attendance_app.paths import assets_folder
from attendance_app.services.what_if import Choice, Curve, WhatIf
from attendance_app.ui.plots.error_rates import GREATEST, LEAST, ErrorRatesPlot
from attendance_app.ui.plots.histogram import HistogramPlot
from attendance_app.ui.plots.label_places import free_place
from attendance_app.ui.plots.loading import PlotSlot
from attendance_app.ui.plots.reports import BarChart, ChartStyle, draw_bars
from attendance_app.ui.plots.trade_off import TradeOffPlot
from attendance_app.ui.theme import DARK, LIGHT, apply_theme
from attendance_app.workers.jobs import JobRunner

CURVE = Curve((0.6, 0.8, 1.0), (1e-8, 1e-5, 1e-3), (0.1, 0.05, 0.01), (0.0, 1e-4, 1e-2))


def test_rates_are_drawn_on_a_log_scale_and_none_is_left_out(qtbot: QtBot) -> None:
    plot = ErrorRatesPlot(str)
    qtbot.addWidget(plot)
    plot.show_curve(CURVE)
    x, y = plot._accepts.getData()
    assert list(x) == [0.8, 1.0]  # a chance of 0 has no logarithm
    assert list(y) == pytest.approx([-4, -2])
    x, y = plot._rejects.getData()
    assert list(y) == pytest.approx([-1, math.log10(0.05), -2])
    plot.show_distances(0.9, 0.8, "tried")
    assert (plot._in_force.value(), plot._tried.value()) == (0.9, 0.8)


@pytest.mark.parametrize("templates", [0, 1, 336, 20_000])
@pytest.mark.parametrize(("size", "text_percent"), [((420, 220), 100), ((560, 300), 150), ((900, 520), 100)])
def test_the_names_of_curves_cover_no_curve(
    qtbot: QtBot, qapp: QApplication, templates: int, size: tuple[int, int], text_percent: int
) -> None:
    shipped = Calibration.from_json((assets_folder() / "calibration/sface.json").read_text(encoding="utf-8"))
    apply_theme(qapp, "light", text_percent)
    try:
        plot = ErrorRatesPlot(str)
        qtbot.addWidget(plot)
        plot.resize(300, 220)
        with qtbot.waitExposed(plot):
            plot.show()
        plot.show_curve(WhatIf(shipped, templates).curve(LEAST, GREATEST))
        plot.show_distances(0.95, 0.9, "distance 0.900")
        plot.resize(*size)
        qtbot.waitUntil(lambda: plot.view.size() == QSize(*size))
        plot.grab()
        words = [plot._words[name] for name in ("accepts", "rejects") if plot._words[name].isVisible()]
        assert len(words) == (2 if templates else 1)
        places = [one.sceneBoundingRect() for one in words]
        assert not any(one.intersects(other) for one in places for other in places if one is not other)
        area = plot.item.getViewBox().sceneBoundingRect()
        stroke = QPainterPathStroker()
        stroke.setWidth(2.5)
        for curve in (plot._accepts.curve, plot._rejects.curve):
            drawn = stroke.createStroke(curve.sceneTransform().map(curve.getPath()))
            for place in places:
                assert area.contains(place)
                assert not drawn.intersects(place)
    finally:
        apply_theme(qapp, "light", 100)


@pytest.mark.parametrize("distance", [0.7, 0.8, 0.9, 0.95, 1.0, 1.05, 1.2])
def test_the_words_of_the_choice_stand_beside_the_curve(qtbot: QtBot, distance: float) -> None:
    shipped = Calibration.from_json((assets_folder() / "calibration/sface.json").read_text(encoding="utf-8"))
    plot = TradeOffPlot(str)
    qtbot.addWidget(plot)
    plot.resize(560, 300)
    with qtbot.waitExposed(plot):
        plot.show()
    what_if = WhatIf(shipped, 336)
    plot.show_curve(what_if.curve(0.3, 1.4))
    plot.show_choice(what_if.at_distance(distance), "distance 0.900")
    plot.grab()
    assert plot._words.isVisible()
    place = plot._words.sceneBoundingRect()
    assert plot.item.getViewBox().sceneBoundingRect().contains(place)
    stroke = QPainterPathStroker()
    stroke.setWidth(2.5)
    curve = plot._curve.curve
    assert not stroke.createStroke(curve.sceneTransform().map(curve.getPath())).intersects(place)


@pytest.mark.parametrize(
    ("curve", "free"),
    [
        ([(0, 50), (100, 50)], True),
        ([(0, 12), (100, 12), (100, 22), (0, 22), (0, 32), (100, 32), (100, 42), (0, 42), (0, 50)], False),
    ],
)
def test_there_is_no_place_for_words_where_every_spot_is_crossed(curve: list[tuple[float, float]], free: bool) -> None:
    points = [QPointF(x, y) for x, y in curve]
    place = free_place(QSizeF(40, 10), points, [points], QRectF(0, 10, 100, 42))
    assert (place is not None) == free


def test_the_distance_in_force_is_not_drawn_twice(qtbot: QtBot) -> None:
    plot = ErrorRatesPlot(str)
    qtbot.addWidget(plot)
    plot.show_distances(0.9, 0.9, "")
    assert not plot._in_force.isVisible()


def test_both_errors_are_drawn_against_each_other(qtbot: QtBot) -> None:
    plot = TradeOffPlot(str)
    qtbot.addWidget(plot)
    plot.show_curve(CURVE)
    plot.show_choice(Choice(0.8, 1e-4, 0.05), "here")
    x, y = plot._curve.getData()
    assert (list(x), list(y)) == (pytest.approx([-4, -2]), pytest.approx([math.log10(0.05), -2]))
    x, y = plot._point.getData()
    assert (x[0], y[0]) == (pytest.approx(-4), pytest.approx(math.log10(0.05)))


def test_bars_are_as_high_as_the_counts_and_weak_ones_are_apart(qtbot: QtBot) -> None:
    plot = HistogramPlot("Quality", "x", "y", str)
    qtbot.addWidget(plot)
    plot.show_counts([0, 1, 2, 3, 4], [5, 0, 7, 9], weak_below=2, words="5 weak")
    assert list(plot._weak.opts["height"]) == [5]
    assert list(plot._good.opts["height"]) == [7, 9]
    assert list(plot._good.opts["x"]) == [2.5, 3.5]
    with pytest.raises(ValueError, match="one edge more"):
        plot.show_counts([0, 1], [1, 2])


def test_colours_follow_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    plot = TradeOffPlot(str)
    qtbot.addWidget(plot)
    try:
        for theme, tokens in (("dark", DARK), ("light", LIGHT)):
            apply_theme(qapp, "dark" if theme == "dark" else "light")
            plot.setPalette(qapp.palette())
            assert plot._curve.opts["pen"].color().name() == tokens.info
            assert plot.item.getAxis("left").textPen().color().name() == tokens.muted
    finally:
        apply_theme(qapp, "light")


def test_a_plot_appears_in_its_place_once_its_library_is_loaded(qtbot: QtBot) -> None:
    jobs = JobRunner()
    slot = PlotSlot("Quality", jobs, lambda: HistogramPlot("Quality", "x", "y", str))
    qtbot.addWidget(slot)
    assert slot.plot is None
    with qtbot.waitSignal(slot.made):
        pass
    assert slot.currentWidget() is slot.plot
    jobs.close(2)


def test_numbers_on_axes_are_written_as_the_language_does(qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(partial(QLocale.setDefault, QLocale()))
    QLocale.setDefault(QLocale("vi"))
    plot = ErrorRatesPlot(str)
    qtbot.addWidget(plot)
    axis = plot.item.getAxis("bottom")
    assert axis.tickStrings([0.6, 1.2], 1.0, 0.1) == ["0,6", "1,2"]
    assert axis.tickStrings([0, 2000], 1.0, 1000) == ["0", "2.000"]


def test_numbers_beside_bars_are_written_as_the_language_does(request: pytest.FixtureRequest) -> None:
    request.addfinalizer(partial(QLocale.setDefault, QLocale()))
    QLocale.setDefault(QLocale("vi"))
    figure = Figure()
    draw_bars(figure, BarChart("Hours", "Week", "Hours", ("1",), (("", (2000.0,)),)), ChartStyle(LIGHT, (), 14))
    figure.draw_without_rendering()
    written = [tick.get_text() for tick in figure.axes[0].get_yticklabels()]
    assert "0" in written
    assert "2.000" in written


def test_the_axis_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    words = {1e-6: "một lần trên 1.000.000 lần nhìn"}
    plot = ErrorRatesPlot(lambda chance: words.get(chance, "x"))
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.grab()
    axis = plot.item.getAxis("left")
    assert axis.width() > QFontMetrics(plot.caption_font()).horizontalAdvance(words[1e-6])
    sheet = QPixmap(600, 300)
    painter = QPainter(sheet)
    drawn = [text for _place, _flags, text in axis.generateDrawSpecs(painter)[2]]
    painter.end()
    assert words[1e-6] in drawn


def test_a_long_name_of_a_curve_is_folded_where_one_line_has_no_room(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = {"strangers accepted": "người lạ được chấp nhận", "enrolled not accepted": "người đã đăng ký không " * 2}
    monkeypatch.setattr(ErrorRatesPlot, "tr", lambda _self, words: long.get(words, words))
    shipped = Calibration.from_json((assets_folder() / "calibration/sface.json").read_text(encoding="utf-8"))
    plot = ErrorRatesPlot(str)
    qtbot.addWidget(plot)
    plot.resize(470, 330)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.show_curve(WhatIf(shipped, 112).curve(LEAST, GREATEST))
    plot.show_distances(0.983, 0.983, "0,983")
    plot.grab()
    assert plot._words["accepts"].isVisible()
    assert plot._words["rejects"].isVisible()
    assert "\n" in plot._words["rejects"].toPlainText()
