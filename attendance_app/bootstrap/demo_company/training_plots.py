"""Pictures of the demo company's training runs, in the manner of training's own. Made up; matplotlib, any thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_BEFORE, _AFTER, _OWN, _OTHER = "#b5441a", "#1f5fd0", "#7ba0f0", "#d98a6c"
_SPREAD, _STRANGERS, _OWN_MEAN, _THRESHOLD = 0.11, 1.20, 0.80, 0.95
_DPI = 110


def draw_run(folder: Path, groups: Sequence[tuple[str, float, float]], seed: int) -> None:
    """Write `det.png` and `distances.png` for each group: its name, and the shares recognised before and after.

    Raises:
        OSError: they cannot be written.
    """
    folder.mkdir()
    for number, (name, before, after) in enumerate(groups, 1):
        ending = "" if number == 1 else f"_{number}"
        _save(_det(name, before, after), folder / f"det{ending}.png")
        _save(_distances(name, before, after, seed), folder / f"distances{ending}.png")


def _det(name: str, before: float, after: float) -> "Figure":
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4.6), layout="constrained")
    axes = figure.add_subplot()
    strangers = np.logspace(-2.5, 0, 60)
    for share, colour, words in ((before, _BEFORE, "before"), (after, _AFTER, "after")):
        missed = np.clip((1 - share) * (0.01 / strangers) ** 0.55, 0.004, 1.0)
        axes.plot(strangers, missed, color=colour, linewidth=2, label=f"Not recognised, {words}")
    axes.set(xscale="log", yscale="log", xlabel="Strangers accepted", ylabel="Enrolled people not recognised")
    axes.set_title(f"Before and after: {name}", loc="left")
    _dress(axes)
    return figure


def _distances(name: str, before: float, after: float, seed: int) -> "Figure":
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4.6), layout="constrained")
    draw = np.random.default_rng((2026, 6, seed))
    upper, lower = figure.subplots(2, sharex=True)
    bins = np.arange(0.3, 1.6, 0.05)
    for axes, share, words in ((upper, before, "Before"), (lower, after, "After")):
        own = _OWN_MEAN - 0.35 * (share - 0.8) + draw.normal(0, _SPREAD, 400)
        axes.hist(own, bins, color=_OWN, label="Own person", density=True)
        axes.hist(_STRANGERS + draw.normal(0, 0.07, 400), bins, color=_OTHER, label="Nearest other", density=True)
        axes.axvline(_THRESHOLD, color="#222222", linestyle="--", linewidth=1.2)
        axes.set_title(f"{words}: {name}", loc="left", fontsize=10)
        axes.set_yticks([])
        _dress(axes)
    lower.set_xlabel("Distance")
    return figure


def _dress(axes: "Axes") -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.grid(alpha=0.2)
    axes.legend(frameon=False, fontsize=9)


def _save(figure: "Figure", path: Path) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    FigureCanvasAgg(figure)
    figure.savefig(path, format="png", dpi=_DPI, metadata={"Software": None})
