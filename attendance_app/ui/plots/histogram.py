"""How many things there are of each size: bars. pyqtgraph; GUI thread."""

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from attendance_app.ui.plots.canvas import PlotCanvas, colour_label, label_item, pen
from attendance_app.ui.theme import Tokens

_MOST_TICKS = 5
_HEADROOM = 1.15


class HistogramPlot(PlotCanvas):
    """Counts between evenly spaced edges; bars below `weak_below` have another colour and their count is said in words.

    Args:
        number_words: Says a number as the language does.
    """

    def __init__(
        self,
        name: str,
        x_label: str,
        y_label: str,
        number_words: Callable[[float], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, x_label, y_label, parent)
        self._number_words = number_words
        self._weak_below: float | None = None
        self._weak, self._good = (pg.BarGraphItem(x=[], height=[], width=1) for _ in range(2))
        self._words = label_item((0, 0))
        for item in (self._weak, self._good):
            self.item.addItem(item)
        self.item.addItem(self._words, ignoreBounds=True)
        self._dress()

    def show_counts(
        self, edges: Sequence[float], counts: Sequence[int], weak_below: float | None = None, words: str = ""
    ) -> None:
        """Draw `counts[i]` things between `edges[i]` and `edges[i + 1]`.

        Raises:
            ValueError: there isn't one edge more than counts.
        """
        if len(edges) != len(counts) + 1:
            raise ValueError("a histogram needs one edge more than counts")
        width = edges[1] - edges[0]
        bars = [(edge + width / 2, count) for edge, count in zip(edges, counts, strict=False) if count]
        weak = [bar for bar in bars if weak_below is not None and bar[0] < weak_below]
        for item, shown in ((self._weak, weak), (self._good, bars[len(weak) :])):
            item.setOpts(x=[x for x, _ in shown], height=[count for _, count in shown], width=width * 0.86)
        most = max(counts, default=0)
        self.item.setXRange(edges[0], edges[-1], padding=0.02)
        self.item.setYRange(0, max(1, most) * _HEADROOM, padding=0)
        self.put_left_ticks([(n, self._number_words(n)) for n in _whole_ticks(most)])
        self.item.getAxis("bottom").setTicks([[(edge, self._number_words(round(edge, 3))) for edge in edges[::2]]])
        self._words.setPos(edges[0], max(1, most) * _HEADROOM)
        self._words.setText(words)

    def _colour(self, tokens: Tokens) -> None:
        self._weak.setOpts(brush=pg.mkBrush(tokens.warning), pen=pen(tokens.warning, 1))
        self._good.setOpts(brush=pg.mkBrush(tokens.accent), pen=pen(tokens.accent, 1))
        colour_label(self._words, tokens.warning, tokens.surface, self.caption_font())


def _whole_ticks(most: int) -> list[int]:
    """A few whole numbers from 0 to about `most`, at 1, 2 or 5 times a power of ten."""
    step = 1
    while most / step > _MOST_TICKS:
        text = str(step)
        step = step * 2 if text[0] == "1" else (step * 5 // 2 if text[0] == "2" else step * 2)
    return list(range(0, most + 1, step))
