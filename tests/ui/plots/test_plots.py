"""Live plots: what they draw is what they were given, and they follow the theme."""

import math

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.services.what_if import Choice, Curve
from attendance_app.ui.plots.error_rates import ErrorRatesPlot
from attendance_app.ui.plots.histogram import HistogramPlot
from attendance_app.ui.plots.loading import PlotSlot
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
