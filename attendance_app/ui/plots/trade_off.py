"""The trade between strangers accepted and people turned away (a DET curve, ISO/IEC 19795-1). pyqtgraph; GUI thread."""

import math
from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from attendance_app.services.what_if import Choice, Curve
from attendance_app.ui.plots.canvas import Grid, PlotCanvas, colour_label, label_item, pen
from attendance_app.ui.plots.label_places import free_place
from attendance_app.ui.theme import Tokens

_X_DECADES = (-6, -5, -4, -3, -2, -1, 0)
_Y_DECADES = (-4, -3, -2, -1, 0)
_CERTAIN = 0.9999


class TradeOffPlot(PlotCanvas):
    """Each point of the curve is a distance; further left is safer, further down is more convenient.

    Args:
        odds_words: Says a chance: "1 in 1,000", or "always" for 1.
    """

    def __init__(self, odds_words: Callable[[float], str], parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.setAccessibleName(self.tr("Trade-off between both errors"))
        self._labels = {"bottom": self.tr("A stranger accepted"), "left": self.tr("An enrolled person not accepted")}
        self._grid = self.add_grid_lines(_Y_DECADES)
        self._curve = self.item.plot([], [], antialias=True)
        self._point = pg.ScatterPlotItem(size=12, pxMode=True)
        self._words = label_item((0, 0))
        for mark in (self._point, self._words):
            self.item.addItem(mark, ignoreBounds=True)
        self.item.setXRange(_X_DECADES[0], _X_DECADES[-1], padding=0)
        self.item.setYRange(_Y_DECADES[0], _Y_DECADES[-1] + 0.2, padding=0)
        self.item.getAxis("bottom").setTicks([[(x, odds_words(10.0**x)) for x in _X_DECADES]])
        self.put_left_ticks([(y, odds_words(10.0**y)) for y in _Y_DECADES])
        self.item.getViewBox().sigResized.connect(lambda _box: self._place_words())
        self._dress()

    def show_curve(self, curve: Curve) -> None:
        """Draw these rates against each other."""
        pairs = [
            (math.log10(accept), math.log10(reject))
            for accept, reject in zip(curve.false_accept, curve.false_non_match, strict=True)
            if 10.0 ** _X_DECADES[0] <= accept < _CERTAIN and reject >= 10.0 ** _Y_DECADES[0]
        ]
        self._curve.setData([x for x, _ in pairs], [y for _, y in pairs])
        self._place_words()

    def show_choice(self, choice: Choice, words: str) -> None:
        """Mark a distance, with words."""
        x = max(_X_DECADES[0], math.log10(max(choice.false_accept, 1e-12)))
        y = max(_Y_DECADES[0], math.log10(max(choice.false_reject, 1e-12)))
        self._point.setData([x], [y])
        self._words.setText(words)
        self._place_words()

    def _place_words(self) -> None:
        grid = Grid(self.item)
        if grid.usable:
            point, curve = grid.points(self._point.getData()), grid.points(self._curve.getData())
            size, area = self._words.boundingRect().size(), QRectF(QPointF(), grid.size_px)
            grid.put(self._words, free_place(size, point, [curve], area))

    def _colour(self, tokens: Tokens) -> None:
        for line in self._grid:
            line.setPen(pen(tokens.border, 1))
        self._curve.setPen(pen(tokens.info, 2.5))
        self._point.setPen(pen(tokens.surface, 2))
        self._point.setBrush(pg.mkBrush(tokens.accent))
        colour_label(self._words, tokens.text, tokens.surface, self.caption_font())
        self._place_words()
