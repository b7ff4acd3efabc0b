"""Charts of reports, drawn by matplotlib as pictures. Pure drawing; any thread.

Matplotlib is imported when a chart is first drawn: loading it takes about a second.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from attendance_app.ui.language.formats import number_words
from attendance_app.ui.theme import Tokens

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_BAR_WIDTH = 0.86
_one_at_a_time = threading.Lock()  # matplotlib keeps its settings for the whole process
_MOST_DEPARTMENTS = 7  # further ones are added up
_MOST_LABELS = 12


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """How charts look.

    Attributes:
        families: Font families, the first that has a character draws it.
        text_px: Size of the type at 100 dots an inch.
    """

    tokens: Tokens
    families: tuple[str, ...]
    text_px: int


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars side by side, or stacked where there are several series.

    Attributes:
        labels: Under the bars, one each; empty ones aren't written.
        series: Name and heights; a single series is drawn in the accent and needs no name.
        between: Labels stand between the bars, as those of a histogram do; there is one more of them.
    """

    title: str
    x_label: str
    y_label: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    between: bool = False


def draw_bars(figure: Figure, chart: BarChart, style: ChartStyle) -> None:
    """Draw the chart into an empty figure."""
    tokens = style.tokens
    figure.set_facecolor(tokens.surface)
    axes = figure.add_subplot()
    _dress(axes, tokens)
    positions = range(len(chart.labels) - (1 if chart.between else 0))
    colours = _colours(tokens, len(chart.series))
    base = [0.0] * len(positions)
    for (name, heights), colour in zip(chart.series, colours, strict=True):
        axes.bar(positions, heights, _BAR_WIDTH, base, color=colour, label=name, edgecolor=tokens.surface, linewidth=1)
        base = [low + height for low, height in zip(base, heights, strict=True)]
    offset = 0.5 if chart.between else 0.0
    shown = [(place - offset, text) for place, text in enumerate(_thinned(chart.labels))]
    axes.set_xticks([place for place, text in shown if text], [text for _place, text in shown if text])
    axes.set_ylim(0, max([*base, 1]) * 1.12)
    axes.locator_params(axis="y", integer=True)
    axes.yaxis.set_major_formatter(lambda height, _place: number_words(height))
    axes.set_xlabel(chart.x_label)
    axes.set_ylabel(chart.y_label)
    axes.set_title(chart.title, loc="left", pad=16, color=tokens.text, fontweight="bold")
    if len(chart.series) > 1:
        handles, names = axes.get_legend_handles_labels()
        axes.legend(
            handles[::-1],
            names[::-1],
            frameon=False,
            labelcolor=tokens.text,
            loc="upper left",
            bbox_to_anchor=(1.0, 1.0),
        )


def picture(chart: BarChart, style: ChartStyle, width_px: int, height_px: int, scale: float = 1.0) -> bytes:
    """The chart as PNG, `width_px` by `height_px` logical pixels, each `scale` pixels of the picture."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 (see above)

    figure, context = _figure(style, width_px, height_px)
    with _one_at_a_time, context:
        FigureCanvasAgg(figure)
        draw_bars(figure, chart, style)
        file = BytesIO()
        figure.savefig(file, format="png", dpi=100 * scale, facecolor=figure.get_facecolor())
    return file.getvalue()


def _figure(style: ChartStyle, width_px: int, height_px: int) -> tuple[Figure, Any]:
    import matplotlib as mpl  # noqa: PLC0415 (see above)
    from matplotlib import font_manager  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    # It warns of each family without a bold face, as some of Chinese have none; the usual one is drawn then.
    logging.getLogger(font_manager.__name__).setLevel(logging.ERROR)
    known = set(font_manager.get_font_names())
    families = [*(family for family in style.families if family in known), "DejaVu Sans"]
    points = style.text_px * 0.72  # a point is 1/72 inch, and there are 100 dots to one
    settings: Any = {"font.family": families, "font.size": points, "axes.titlesize": points * 1.2}
    context = mpl.rc_context(settings)
    return Figure(figsize=(width_px / 100, height_px / 100), dpi=100, layout="constrained"), context


def _dress(axes: Axes, tokens: Tokens) -> None:
    axes.set_facecolor(tokens.surface)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(tokens.border_strong)
    axes.tick_params(colors=tokens.muted, length=0, pad=6)
    axes.xaxis.label.set_color(tokens.muted)
    axes.yaxis.label.set_color(tokens.muted)
    axes.grid(axis="y", color=tokens.border, linewidth=1)
    axes.set_axisbelow(True)


def _colours(tokens: Tokens, count: int) -> list[str]:
    """The accent for one series; for several, colours that differ in lightness too, and stand in the legend's order."""
    if count == 1:
        return [tokens.accent]
    palette = (
        tokens.accent,
        tokens.success,
        tokens.warning,
        tokens.info,
        tokens.danger,
        tokens.neutral,
        tokens.border_strong,
    )
    return [palette[place % len(palette)] for place in range(count)]


def _thinned(labels: Sequence[str]) -> list[str]:
    """Every second, third … label where there are too many to be read."""
    written = [place for place, text in enumerate(labels) if text]
    kept = set(written[:: max(1, -(-len(written) // _MOST_LABELS))])
    return [text if place in kept else "" for place, text in enumerate(labels)]


def with_few_series(
    series: Sequence[tuple[str, tuple[float, ...]]], rest: str
) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """The series with the last ones added up under the name `rest` where there are too many to be told apart."""
    if len(series) <= _MOST_DEPARTMENTS:
        return tuple(series)
    kept, others = series[: _MOST_DEPARTMENTS - 1], series[_MOST_DEPARTMENTS - 1 :]
    return (*kept, (rest, tuple(map(sum, zip(*(heights for _name, heights in others), strict=True)))))
