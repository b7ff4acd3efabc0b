"""Where pictures of faces lie on a plane: a mark each, of a colour and a shape for each person. GUI thread."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from attendance_app.ui.plots.canvas import PlotCanvas, pen
from attendance_app.ui.theme import Tokens

# Source: Krzywinski, "Designing for color blindness", palette of 12 colours (mk.bcgsc.ca/colorblind). Colours that are
# near to each other have different shapes.
MARKS = (
    ("#008df9", "o"), ("#ff6e3a", "s"), ("#9f0162", "t1"), ("#00fccf", "d"), ("#a40122", "t"), ("#ffc33b", "o"),
    ("#8400cd", "s"), ("#ffb2fd", "t1"), ("#009f81", "p"), ("#e20134", "o"), ("#00c2f9", "t"), ("#ff5aaf", "d"),
)  # fmt: skip
_SIZE_PX = 11
_ROOM = 0.08


class FacePlacesPlot(PlotCanvas):
    """No axes: only who lies beside whom means something."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", "", parent)
        for side in ("left", "bottom"):
            self.item.hideAxis(side)
        self._scatters: list[Any] = []
        self._dress()

    def show_places(self, people: Sequence[int], places: Sequence[tuple[float, float]]) -> None:
        """Draw these; a person has the same colour and shape in every plot."""
        for scatter in self._scatters:
            self.item.removeItem(scatter)
        self._scatters = []
        for person in sorted(set(people)):
            colour, shape = MARKS[person % len(MARKS)]
            own = [place for number, place in zip(people, places, strict=True) if number == person]
            scatter = pg.ScatterPlotItem(
                [x for x, _ in own],
                [y for _, y in own],
                size=_SIZE_PX,
                symbol=shape,
                brush=pg.mkBrush(colour),
                pxMode=True,
            )
            self.item.addItem(scatter)
            self._scatters.append(scatter)
        if places:
            self._show_all(places)
        self._dress()

    def _show_all(self, places: Sequence[tuple[float, float]]) -> None:
        """With room for marks at the edges."""
        xs, ys = [x for x, _ in places], [y for _, y in places]
        for values, show in ((xs, self.item.setXRange), (ys, self.item.setYRange)):
            room = max((max(values) - min(values)) * _ROOM, 1e-3)
            show(min(values) - room, max(values) + room, padding=0)

    def _colour(self, tokens: Tokens) -> None:
        self.item.getViewBox().setBorder(pen(tokens.border, 1))
        outline = QColor(tokens.text)
        outline.setAlpha(150)
        for scatter in self._scatters:
            scatter.setPen(pen(outline.name(QColor.NameFormat.HexArgb), 1))
