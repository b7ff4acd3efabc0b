"""How something goes while it is going on: a line that grows to the right. pyqtgraph; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from attendance_app.ui.plots.canvas import PlotCanvas, colour_label, label_item, pen
from attendance_app.ui.theme import Tokens

Ink = Literal["accent", "info", "success"]
_HEADROOM = 0.12
_NEAR = 0.3  # of the axis: below the reference there is no room for words
_FEWEST_STEPS = 10
_AXIS_PX, _STEPS_PX, _CAPTION_PX = 52, 44, 12  # without a label there is more room for the line


@dataclass(frozen=True, slots=True)
class Course:
    """What is drawn.

    Attributes:
        steps, values: Of each point.
        steps_in_all: Where the axis ends.
        reference: A height to compare with; None for none.
    """

    steps: Sequence[int]
    values: Sequence[float]
    steps_in_all: int
    reference: float | None = None


class CoursePlot(PlotCanvas):
    """One quantity against steps.

    Args:
        name: What it is.
        x_label, y_label: Of the axes.
        ink: The line's colour of the theme.
        marks: Draw each point, too.
        least_span: The vertical axis spans at least so much, so that noise doesn't look like news.
        bounds: The vertical axis never leaves these.
        reference_words: What the reference is.
    """

    def __init__(
        self,
        name: str,
        x_label: str,
        y_label: str,
        ink: Ink,
        *,
        marks: bool = False,
        least_span: float = 0.0,
        bounds: tuple[float, float] = (0.0, float("inf")),
        reference_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, x_label, y_label, parent)
        self._ink, self._least_span, self._bounds = ink, least_span, bounds
        self._line = self.item.plot([], [], antialias=True)
        self._marks = pg.ScatterPlotItem(size=8, pxMode=True)
        self._marks.setVisible(marks)
        self._reference = pg.InfiniteLine(angle=0)
        self._words = label_item((1, 0))
        self._words.setText(reference_words)
        for item in (self._marks, self._reference, self._words):
            self.item.addItem(item, ignoreBounds=True)
        self.item.showGrid(y=True, alpha=0.18)
        self.show_course(Course((), (), _FEWEST_STEPS))
        self._dress()

    def show_course(self, course: Course) -> None:
        """Draw this instead."""
        self._line.setData(list(course.steps), list(course.values))
        self._marks.setData(list(course.steps), list(course.values))
        for item in (self._reference, self._words):
            item.setVisible(course.reference is not None)
        self.item.setXRange(0, max(course.steps_in_all, _FEWEST_STEPS), padding=0.02)
        low, high = self._span(course)
        self.item.setYRange(low, high, padding=0)
        if course.reference is not None:
            self._reference.setPos(course.reference)
            near_bottom = course.reference - low < (high - low) * _NEAR
            self._words.setAnchor((1, 1) if near_bottom else (1, 0))
            self._words.setPos(max(course.steps_in_all, _FEWEST_STEPS), course.reference)

    def _span(self, course: Course) -> tuple[float, float]:
        values = [*course.values, *(() if course.reference is None else (course.reference,))]
        if not values:
            return self._bounds[0], min(self._bounds[0] + max(self._least_span, 1.0), self._bounds[1])
        low, high = min(values), max(values)
        room = max(0.0, self._least_span - (high - low)) / 2 + (high - low) * _HEADROOM
        low, high = low - room, high + room
        over = max(0.0, high - self._bounds[1])  # what is cut off at one end is given at the other
        return max(self._bounds[0], low - over), min(self._bounds[1], high)

    def _make_room(self) -> None:
        super()._make_room()
        scale = max(1.0, self.caption_font().pixelSize() / _CAPTION_PX)
        if not self._labels["left"]:
            self.item.getAxis("left").setWidth(round(_AXIS_PX * scale))
        self.item.getAxis("bottom").setHeight(round(_STEPS_PX * scale))

    def _colour(self, tokens: Tokens) -> None:
        colour = {"accent": tokens.accent, "info": tokens.info, "success": tokens.success}[self._ink]
        self._line.setPen(pen(colour, 2))
        self._marks.setPen(pen(tokens.surface, 1.5))
        self._marks.setBrush(pg.mkBrush(colour))
        self._reference.setPen(pen(tokens.muted, 1.5, Qt.PenStyle.DashLine))
        colour_label(self._words, tokens.muted, tokens.surface, self.caption_font())
