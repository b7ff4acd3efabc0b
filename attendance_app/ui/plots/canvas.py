"""What live plots have in common: colours of the theme, legible axes, no zooming by accident. pyqtgraph; GUI thread.

A plot is a picture of figures that a table beside it also gives; so it takes no focus, and says in its accessible
description what it shows.
"""

import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from attendance_app.ui.language.formats import number_words
from attendance_app.ui.theme import Tokens, tokens_of

_CAPTION_OF_BODY = 12 / 14  # the type scale's caption, of the body in force
_AXIS_PX = {"left": 96, "bottom": 52}
_BESIDE_TICKS_PX = 34  # the axis' own name, turned, and the distances between


class PlotCanvas(QWidget):
    """A plot with two axes; subclasses draw into `item` and colour what they drew in `_colour`.

    Args:
        name: What the plot is called.

    Attributes:
        least_left_px: How wide the left axis is at least, with type of the usual size.
    """

    least_left_px = _AXIS_PX["left"]

    def __init__(self, name: str, x_label: str, y_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view = pg.PlotWidget(background=None, axisItems={side: _Axis(side) for side in _AXIS_PX})
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setProperty("role", "plot")
        self.view.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.item = self.view.getPlotItem()
        self.item.hideButtons()
        self.item.setMenuEnabled(False)
        self.item.setMouseEnabled(False, False)
        self.item.getViewBox().setDefaultPadding(0)
        self._labels = {"bottom": x_label, "left": y_label}
        self._left_words: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setMinimumHeight(220)

    def put_left_ticks(self, ticks: Sequence[tuple[float, str]]) -> None:
        """Mark these heights with these words; the axis is as wide as they need."""
        self._left_words = tuple(words for _height, words in ticks)
        self.item.getAxis("left").setTicks([list(ticks)])
        self._make_room()

    def describe(self, text: str) -> None:
        """Say in words what the plot shows, for screen readers."""
        self.setAccessibleDescription(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme or of the type's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        """Colour everything; subclasses call it once they are built."""
        tokens = tokens_of(self.palette())
        font = self.caption_font()
        for side, label in self._labels.items():
            axis = self.item.getAxis(side)
            axis.setPen(QPen(QColor(tokens.border_strong)))
            axis.setTextPen(QPen(QColor(tokens.muted)))
            axis.setStyle(tickFont=font, tickTextOffset=6, tickLength=-4)
            axis.setLabel(label, **{"color": tokens.muted, "font-size": f"{font.pixelSize()}px"})
        self._make_room()
        self._colour(tokens)

    def _make_room(self) -> None:
        font = self.caption_font()
        scale, metrics = max(1.0, font.pixelSize() / 12), QFontMetrics(font)
        longest = max((metrics.horizontalAdvance(words) for words in self._left_words), default=0)
        wanted = max(self.least_left_px * scale, longest + _BESIDE_TICKS_PX * scale)
        self.item.getAxis("left").setWidth(round(wanted))  # words that don't fit aren't drawn at all
        self.item.getAxis("bottom").setHeight(round(_AXIS_PX["bottom"] * scale))

    def _colour(self, tokens: Tokens) -> None:
        """Give what was drawn the colours of this theme."""
        raise NotImplementedError

    def caption_font(self) -> QFont:
        """The type of axes and labels."""
        font = QFont(self.font())
        font.setPixelSize(max(11, round(font.pixelSize() * _CAPTION_OF_BODY)) if font.pixelSize() > 0 else 12)
        return font

    def add_grid_lines(self, horizontal: Sequence[float]) -> list[Any]:
        """Hairlines at these heights, behind everything."""
        lines = [pg.InfiniteLine(pos=height, angle=0) for height in horizontal]
        for line in lines:
            line.setZValue(-100)
            self.item.addItem(line, ignoreBounds=True)
        return lines


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis whose numbers are written as the language does."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        """As many digits after the point as tell neighbours apart."""
        digits = max(0, math.ceil(-math.log10(spacing * scale)))
        return [number_words(value * scale, digits) for value in values]


class Grid:
    """Where values are drawn in the plotting area, in pixels from its upper left corner, as it is now.

    Args:
        item: The plot; `usable` is False while it has no size yet.
    """

    def __init__(self, item: Any) -> None:
        box = item.getViewBox()
        self._seen: QRectF = box.viewRect()
        self.size_px = QSizeF(box.width(), box.height())
        self.usable = not (self.size_px.isEmpty() or self._seen.isEmpty())
        if self.usable:
            self._scale_x = self.size_px.width() / self._seen.width()
            self._scale_y = self.size_px.height() / self._seen.height()

    def points(self, data: Any) -> list[QPointF]:
        """The line through what a plotted item's or a scatter's `getData` returned."""
        xs, ys = data
        pairs = zip(xs, ys, strict=True) if xs is not None and ys is not None else ()
        return [
            QPointF((x - self._seen.left()) * self._scale_x, (self._seen.bottom() - y) * self._scale_y)
            for x, y in pairs
        ]

    def put(self, label: Any, place: QRectF | None) -> None:
        """Show words, whose anchor is (0, 0), in that place; hide them where there is none."""
        label.setVisible(place is not None)
        if place is not None:
            x, y = place.left() / self._scale_x, place.top() / self._scale_y
            label.setPos(self._seen.left() + x, self._seen.bottom() - y)


def pen(colour: str, width: float = 2.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen whose width doesn't grow with the axes."""
    made = QPen(QColor(colour), width, style)
    made.setCosmetic(True)
    return made


def label_item(anchor: tuple[float, float]) -> Any:
    """Words within a plot; give them their place with `setPos` and their colours with `colour_label`."""
    return pg.TextItem("", anchor=anchor)


def colour_label(label: Any, ink: str, ground: str, font: QFont) -> None:
    """Colour words; the ground keeps them legible where a line passes behind."""
    label.setColor(ink)
    label.fill = pg.mkBrush(ground)
    label.setFont(font)
