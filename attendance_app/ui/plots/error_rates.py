"""How often a distance lets strangers in and turns people away: two curves on a log scale. pyqtgraph; GUI thread."""

import math
from collections.abc import Callable
from itertools import product

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from attendance_app.services.what_if import Curve
from attendance_app.ui.plots.canvas import Grid, PlotCanvas, colour_label, label_item, pen
from attendance_app.ui.plots.label_places import free_place
from attendance_app.ui.theme import Tokens

LEAST, GREATEST = 0.5, 1.3
_FLOOR = 1e-6
_DECADES = tuple(range(-6, 1))


class ErrorRatesPlot(PlotCanvas):
    """False accepts (solid) and false rejects (dashed) against distance, the distance in force and the one tried.

    Args:
        odds_words: Says a chance: "1 in 1,000", or "always" for 1.
    """

    def __init__(self, odds_words: Callable[[float], str], parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.setAccessibleName(self.tr("Error rates against distance"))
        self._labels = {"bottom": self.tr("Distance (smaller is stricter)"), "left": self.tr("Chance of an error")}
        self._grid = self.add_grid_lines(_DECADES)
        self._accepts = self.item.plot([], [], antialias=True)
        self._rejects = self.item.plot([], [], antialias=True)
        self._in_force = pg.InfiniteLine(angle=90)
        self._tried = pg.InfiniteLine(angle=90)
        self._words = {name: label_item(anchor) for name, anchor in _ANCHORS.items()}
        for line in (self._in_force, self._tried, *self._words.values()):
            self.item.addItem(line, ignoreBounds=True)
        self._names = {"accepts": self.tr("strangers accepted"), "rejects": self.tr("enrolled not accepted")}
        self._words["in_force"].setText(self.tr("now"))
        self.item.setXRange(LEAST, GREATEST, padding=0)
        self.item.setYRange(_DECADES[0], _DECADES[-1] + 0.35, padding=0)
        self.put_left_ticks([(decade, odds_words(10.0**decade)) for decade in _DECADES])
        self.item.getViewBox().sigResized.connect(lambda _box: self._place_words())
        self._dress()

    def show_curve(self, curve: Curve) -> None:
        """Draw these rates: a stranger's look at the whole gallery, and a look at an enrolled person."""
        for plot, rates in ((self._accepts, curve.false_accept), (self._rejects, curve.false_non_match)):
            shown = [(d, math.log10(rate)) for d, rate in zip(curve.distances, rates, strict=True) if rate >= _FLOOR]
            plot.setData([d for d, _ in shown], [rate for _, rate in shown])
        self._place_words()

    def show_distances(self, in_force: float, tried: float, words: str) -> None:
        """Mark the distance in force and the one that is tried, with words for the latter."""
        self._in_force.setPos(in_force)
        self._tried.setPos(tried)
        self._words["in_force"].setPos(in_force, _DECADES[0])
        apart = abs(in_force - tried) > 0.004
        self._in_force.setVisible(apart)
        self._words["in_force"].setVisible(apart)
        on_the_left = tried > (LEAST + GREATEST) / 2
        self._words["tried"].setAnchor((1, 0) if on_the_left else (0, 0))
        self._words["tried"].setPos(tried, _DECADES[-1] + 0.35)
        self._words["tried"].setText(words)
        self._place_words()

    def _place_words(self) -> None:
        """Put each curve's name beside it; a curve that isn't there, as with an empty gallery, has none."""
        grid = Grid(self.item)
        if not grid.usable:
            return
        curves = {"accepts": grid.points(self._accepts.getData()), "rejects": grid.points(self._rejects.getData())}
        # The words of the two distances wander along the edges.
        above, below = (self._words[name].boundingRect().height() for name in ("tried", "in_force"))
        area = QRectF(0, above, grid.size_px.width(), grid.size_px.height() - above - below)
        bottom, top = self.item.getViewBox().viewRange()[1]
        marks = [grid.points(((line.value(),) * 2, (bottom, top))) for line in (self._in_force, self._tried)]
        taken: list[QRectF] = []
        lines = list(curves.values())
        for name, curve in curves.items():
            place = None
            for words, spared in product((self._names[name], _folded(self._names[name])), ([*lines, *marks], lines)):
                self._words[name].setText(words)
                place = free_place(self._words[name].boundingRect().size(), curve, spared, area, taken)
                if place is not None:
                    break
            grid.put(self._words[name], place)
            taken += [place] if place is not None else []

    def _colour(self, tokens: Tokens) -> None:
        for line in self._grid:
            line.setPen(pen(tokens.border, 1))
        self._accepts.setPen(pen(tokens.danger, 2.5))
        self._rejects.setPen(pen(tokens.info, 2.5, Qt.PenStyle.DashLine))
        self._in_force.setPen(pen(tokens.muted, 1.5, Qt.PenStyle.DotLine))
        self._tried.setPen(pen(tokens.accent, 2))
        colours = {"accepts": tokens.danger, "rejects": tokens.info, "in_force": tokens.muted, "tried": tokens.text}
        for name, item in self._words.items():
            colour_label(item, colours[name], tokens.surface, self.caption_font())
        self._place_words()


def _folded(words: str) -> str:
    """On two lines, where one is too long for the plot."""
    spaces = [place for place, character in enumerate(words) if character == " "]
    if not spaces:
        return words
    middle = min(spaces, key=lambda place: abs(place - len(words) / 2))
    return f"{words[:middle]}\n{words[middle + 1 :]}"


_ANCHORS = {"accepts": (0.0, 0.0), "rejects": (0.0, 0.0), "in_force": (0.5, 1.0), "tried": (0.0, 0.0)}
