"""Distances to the own and to the nearest other person as filled steps, with the threshold. pyqtgraph; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from attendance_app.ui.language.formats import number_words, percent_words
from attendance_app.ui.plots.canvas import PlotCanvas, colour_label, label_item, pen
from attendance_app.ui.theme import Tokens

_HEADROOM = 1.3
_MOST_TICKS, _STEPS = 4, (0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5)
_X_STEP = 0.2
_AXIS_PX, _FILL_ALPHA = 48, 90


@dataclass(frozen=True, slots=True)
class DistanceShares:
    """What is drawn.

    Attributes:
        edges: Of the bins, one more than there are.
        own, other: Shares of all distances of that kind, a bin each.
        threshold: Up to where faces are accepted; None where there is none.
        words: Beside the threshold.
        span: The least and the greatest distance shown, the same for plots that are compared.
        highest: The greatest share of plots that are compared.
    """

    edges: Sequence[float]
    own: Sequence[float]
    other: Sequence[float]
    threshold: float | None
    words: str
    span: tuple[float, float]
    highest: float


class DistanceStepsPlot(PlotCanvas):
    """The own person in the accent, the nearest other one in the warning colour, the threshold dashed."""

    least_left_px = _AXIS_PX

    def __init__(self, name: str, x_label: str, y_label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, x_label, y_label, parent)
        self._own, self._other = (
            pg.PlotDataItem([0, 1], [0], stepMode="center", fillLevel=0, antialias=True) for _ in range(2)
        )
        self._threshold = pg.InfiniteLine(angle=90)
        self._words = label_item((0, 0))
        for item in (self._other, self._own, self._threshold, self._words):
            self.item.addItem(item, ignoreBounds=True)
        self._grid: list[Any] = []
        self.item.getAxis("left").enableAutoSIPrefix(False)
        self._dress()

    def show_shares(self, shown: DistanceShares) -> None:
        """Draw these instead."""
        self._own.setData(shown.edges, shown.own)
        self._other.setData(shown.edges, shown.other)
        top = shown.highest * _HEADROOM
        low, high = shown.span
        self.item.setXRange(low, high, padding=0)
        self.item.setYRange(0, top, padding=0)
        step = next((one for one in _STEPS if shown.highest / one <= _MOST_TICKS), 0.5)
        heights = [place * step for place in range(int(shown.highest / step) + 1)]
        self.put_left_ticks([(height, percent_words(height)) for height in heights])
        first, last = round(low / _X_STEP), round(high / _X_STEP)
        ticks = [round(place * _X_STEP, 3) for place in range(first, last + 1)]
        self.item.getAxis("bottom").setTicks([[(at, number_words(at, 1)) for at in ticks if low <= at <= high]])
        self._show_threshold(shown, top)
        for line in self._grid:
            self.item.removeItem(line)
        self._grid = self.add_grid_lines(heights)
        self._dress()

    def _show_threshold(self, shown: DistanceShares, top: float) -> None:
        there = shown.threshold is not None
        self._threshold.setVisible(there)
        self._words.setVisible(there)
        if shown.threshold is not None:
            self._threshold.setPos(shown.threshold)
            on_the_left = shown.threshold > sum(shown.span) / 2
            self._words.setAnchor((1.0, 0.0) if on_the_left else (0.0, 0.0))
            self._words.setText(shown.words)
            self._words.setPos(shown.threshold, top)

    def _colour(self, tokens: Tokens) -> None:
        for steps, colour in ((self._own, tokens.accent), (self._other, tokens.warning)):
            ground = QColor(colour)
            ground.setAlpha(_FILL_ALPHA)
            steps.setPen(pen(colour, 1.5))
            steps.setFillBrush(ground)
        self._threshold.setPen(pen(tokens.text, 2, Qt.PenStyle.DashLine))
        for line in self._grid:
            line.setPen(pen(tokens.border, 1))
        colour_label(self._words, tokens.text, tokens.surface, self.caption_font())
        self._words.fill = pg.mkBrush(None)  # a ground would cut the line they stand at
