"""Plots of an evaluation as PNG files. Matplotlib without a display; pure apart from the files, any thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from attendance_app.errors import UserError
from training.evaluation.identification import DetPoint
from training.evaluation.rates import Distances, RocCurve

SIZE_IN = (6.4, 4.8)
DPI = 120
INK, ACCENT, OTHER = "#1f2937", "#2563eb", "#c2410c"


def plot_roc(curve: RocCurve, title: str, path: Path) -> None:
    """True against false accept rate, the latter on a logarithmic scale where errors are rare.

    Raises:
        UserError: the file cannot be written; so do the others.
    """
    figure, axes = page(title, "False accept rate", "True accept rate")
    axes.plot(curve.false_accept_rate, curve.true_accept_rate, color=ACCENT, drawstyle="steps-post")
    positive = curve.false_accept_rate[curve.false_accept_rate > 0]
    axes.set_xscale("symlog", linthresh=float(positive.min()) if len(positive) else 1e-4)
    axes.set_xlim(0, 1)
    axes.set_ylim(max(float(curve.true_accept_rate[curve.false_accept_rate > 0].min()) - 0.02, 0), 1.002)
    write_png(figure, path)


def plot_det(curve: Sequence[DetPoint], title: str, path: Path) -> None:
    """FNIR against FPIR, both logarithmic, with the band of FNIR's 95 % intervals."""
    shown = [point for point in curve if point.fpir > 0]
    figure, axes = page(title, "False positive identification rate (FPIR)", "False negative identification rate (FNIR)")
    fpir = np.array([point.fpir for point in shown])
    fnir = np.array([point.fnir for point in shown])
    low = np.array([point.fnir_interval.low for point in shown])
    high = np.array([point.fnir_interval.high for point in shown])
    floor = 10 ** np.floor(np.log10(max(high.min(), 1e-4) / 3)) if shown else 1e-4
    axes.fill_between(fpir, np.maximum(low, floor), high, color=ACCENT, alpha=0.15, linewidth=0, label="95 % interval")
    axes.plot(fpir, np.maximum(fnir, floor), color=ACCENT, marker=".", label="FNIR")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_ylim(bottom=floor)
    axes.legend(frameon=False, loc="upper right")
    write_png(figure, path)


def plot_distances(
    genuine: Distances, impostors: Distances, names: tuple[str, str], thresholds: Sequence[float], path: Path
) -> None:
    """Histograms of both kinds of distances, with up to three thresholds as vertical lines."""
    figure, axes = page("Distances", "Euclidean distance between unit vectors", "Share per bin")
    bins = np.linspace(0, 2, 81)
    for distances, name, colour in ((genuine, names[0], ACCENT), (impostors, names[1], OTHER)):
        finite = distances[np.isfinite(distances)]
        if len(finite):
            weights = np.full(len(finite), 1 / len(distances))
            axes.hist(finite, bins, weights=weights, alpha=0.6, color=colour, label=f"{name} ({len(distances)})")
    for threshold, dashes in zip(thresholds, ("--", ":", "-."), strict=False):
        if np.isfinite(threshold):
            axes.axvline(threshold, color=INK, linewidth=1, linestyle=dashes, label=f"Threshold {threshold:.3f}")
    axes.legend(frameon=False, loc="upper left")
    write_png(figure, path)


def page(title: str, x_label: str, y_label: str) -> tuple[Figure, Any]:
    """A figure with one pair of axes in the common style."""
    figure, (axes,) = pages(1, SIZE_IN)
    label(axes, title, x_label, y_label)
    return figure, axes


def pages(rows: int, size_in: tuple[float, float], columns: int = 1, share: bool = False) -> tuple[Figure, list[Any]]:
    """A figure with several axes, row by row.

    Args:
        rows: How many below each other.
        size_in: Width and height, inches.
        columns: How many beside each other.
        share: Whether all have the same scales.
    """
    with matplotlib.rc_context({"font.size": 10}):
        figure = Figure(size_in, DPI, layout="constrained")
        FigureCanvasAgg(figure)
        grid = figure.subplots(rows, columns, squeeze=False, sharex=share, sharey=share)
    return figure, list(grid.flat)


def label(axes: Any, title: str, x_label: str, y_label: str) -> None:
    """Title, names and grid in the common style."""
    axes.set_title(title)
    axes.set_xlabel(x_label)
    axes.set_ylabel(y_label)
    axes.grid(visible=True, alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)


def write_png(figure: Figure, path: Path) -> None:
    """Write a figure, making its folder.

    Raises:
        UserError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, format="png")
    except OSError as error:
        raise UserError(f"The plot {path} cannot be written: {error.strerror}.") from error
