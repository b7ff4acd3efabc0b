"""How two models trade strangers accepted for people missed: a DET curve of either (ISO/IEC 19795-1). GUI thread."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from attendance_app.ui.language.formats import percent_words
from attendance_app.ui.plots.canvas import Grid, PlotCanvas, colour_label, label_item, pen
from attendance_app.ui.plots.label_places import free_place
from attendance_app.ui.theme import Tokens, tokens_of

_BAND_ALPHA = 26
_HEADROOM, _LEAST_TOP = 1.35, 0.05
_AXIS_PX = 48
_RIGHT_ROOM = 0.035  # of the width: half of the last tick's words
_MOST_TICKS = 6
_LEAST_DECADES = -1.0
_STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2)


@dataclass(frozen=True, slots=True)
class ErrorSteps:
    """One model: from each rate to the next the share of misses stays the same.

    Attributes:
        fpir: Shares of strangers accepted, rising, none of them 0.
        fnir: Shares of looks at enrolled people that are missed.
        low, high: Their intervals.
    """

    fpir: Sequence[float]
    fnir: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]


@dataclass(frozen=True, slots=True)
class Mark:
    """A rate that is pointed at, what either model misses there, and the words for it."""

    fpir: float
    before: float
    after: float
    before_words: str
    after_words: str


class ErrorsBeforeAfterPlot(PlotCanvas):
    """The model before dashed and neutral, the new one in the accent; each with the band of its intervals."""

    least_left_px = _AXIS_PX

    def __init__(self, name: str, x_label: str, y_label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, x_label, y_label, parent)
        self._curves: dict[str, Any] = {}
        self._bands: dict[str, tuple[Any, Any, Any]] = {}
        for key in ("before", "after"):
            edges = (pg.PlotCurveItem(pen=None), pg.PlotCurveItem(pen=None))
            band = pg.FillBetweenItem(*edges)
            band.setZValue(-10)
            for item in (*edges, band):
                self.item.addItem(item, ignoreBounds=True)
            self._bands[key] = (*edges, band)
            self._curves[key] = self.item.plot([], [], antialias=True)
        self._points = {key: pg.ScatterPlotItem(size=10, pxMode=True) for key in self._curves}
        for item in self._points.values():
            self.item.addItem(item, ignoreBounds=True)
        self._marks: tuple[Mark, ...] = ()
        self._lines: list[Any] = []
        self._words: list[tuple[str, Any]] = []
        self._grid: list[Any] = []
        self.item.getAxis("left").enableAutoSIPrefix(False)
        self.item.getViewBox().sigResized.connect(lambda _box: self._place_words())
        self._dress()

    def show_errors(self, before: ErrorSteps, after: ErrorSteps, marks: Sequence[Mark]) -> None:
        """Draw these; both begin at the finest rate that can be told, and end where everybody is accepted."""
        for key, steps in (("before", before), ("after", after)):
            x = np.log10(np.asarray(steps.fpir))
            self._curves[key].setData(*stairs(x, steps.fnir))
            for edge, heights in zip(self._bands[key], (steps.low, steps.high), strict=False):
                edge.setData(*stairs(x, heights))
        left = min(math.log10(min(before.fpir[0], after.fpir[0])), _LEAST_DECADES)
        self.item.setXRange(left, -left * _RIGHT_ROOM, padding=0)
        top = min(1.0, max(_LEAST_TOP, max(*before.fnir, *after.fnir) * _HEADROOM))
        self.item.setYRange(0.0, top, padding=0)
        self._put_ticks(left, top)
        self._put_marks(tuple(marks))
        self._dress()

    def _put_ticks(self, left: float, top: float) -> None:
        decades = [(decade, percent_words(10.0**decade, max(0, -2 - decade))) for decade in range(math.ceil(left), 1)]
        self.item.getAxis("bottom").setTicks([decades])
        step = next((one for one in _STEPS if top / one <= _MOST_TICKS), 0.2)
        heights = [place * step for place in range(int(top / step + 1e-9) + 1)]
        self.put_left_ticks([(height, percent_words(height, 1 if step < 0.01 else 0)) for height in heights])
        for line in self._grid:
            self.item.removeItem(line)
        self._grid = self.add_grid_lines(heights)

    def _put_marks(self, marks: tuple[Mark, ...]) -> None:
        for item in (*self._lines, *(label for _key, label in self._words)):
            self.item.removeItem(item)
        self._marks = marks
        self._lines = [pg.InfiniteLine(pos=math.log10(mark.fpir), angle=90) for mark in marks]
        self._words = []
        for mark in marks:
            for key, words in (("before", mark.before_words), ("after", mark.after_words)):
                label = label_item((0, 0))
                label.setText(words)
                self._words.append((key, label))
        for item in (*self._lines, *(label for _key, label in self._words)):
            item.setZValue(5 if item not in self._lines else -50)
            self.item.addItem(item, ignoreBounds=True)
        for key, points in self._points.items():
            points.setZValue(10)
            points.setData([math.log10(mark.fpir) for mark in marks], [getattr(mark, key) for mark in marks])

    def _place_words(self) -> None:
        """Each figure beside its point, clear of curves, points and other figures; the upper one above."""
        grid = Grid(self.item)
        if not grid.usable or not self._words:
            return
        area = QRectF(QPointF(), grid.size_px)
        curves = [grid.points(curve.getData()) for curve in self._curves.values()]
        points = {key: grid.points(item.getData()) for key, item in self._points.items()}
        taken = [QRectF(point.x() - 6, point.y() - 6, 12, 12) for each in points.values() for point in each]
        for number, (key, label) in enumerate(self._words):
            size, at = label.boundingRect().size(), [points[key][number // 2]]
            place = free_place(size, at, curves, area, taken)
            # A ground keeps words legible where a curve must pass behind; elsewhere it would cut the bands.
            label.fill = pg.mkBrush(None if place is not None else tokens_of(self.palette()).surface)
            place = place or free_place(size, at, (), area, taken)
            grid.put(label, place)
            taken += [place] if place is not None else []

    def _colour(self, tokens: Tokens) -> None:
        colours = {"before": tokens.muted, "after": tokens.accent}
        styles = {"before": Qt.PenStyle.DashLine, "after": Qt.PenStyle.SolidLine}
        for key, colour in colours.items():
            self._curves[key].setPen(pen(colour, 2.5 if key == "after" else 2, styles[key]))
            ground = QColor(colour)
            ground.setAlpha(_BAND_ALPHA)
            self._bands[key][2].setBrush(ground)
            self._points[key].setBrush(pg.mkBrush(colour))
            self._points[key].setPen(pen(tokens.surface, 1.5))
        for line in self._grid:
            line.setPen(pen(tokens.border, 1))
        for line in self._lines:
            line.setPen(pen(tokens.border_strong, 1.5, Qt.PenStyle.DotLine))
        for key, label in self._words:
            colour_label(label, colours[key], tokens.surface, self.caption_font())
        self._place_words()


def stairs(x: NDArray[np.float64], heights: Sequence[float]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The line that stays at each height until the next place, `(2K - 1,)` each."""
    return np.repeat(x, 2)[1:], np.repeat(np.asarray(heights, np.float64), 2)[:-1]
