"""Plots of a training run: its course, and the people held out before and after. Matplotlib without a display.

Nobody is named: people are colours. Pure apart from the files; any thread.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.evaluation.plots import ACCENT, INK, OTHER, label, page, pages, write_png
from training.reporting.curves import BIN_EDGES, FPIR_SHOWN, PopulationCurves, fnir_interval
from training.reporting.face_map import FaceMap
from training.reporting.progress_lines import Course

TALL_IN, WIDE_IN = (6.4, 6.4), (9.6, 4.8)
_SMOOTHED_SHARE = 20

MARKERS = "os^Dv<>PXph*"
COLOURS = (*(f"C{number}" for number in range(10)), "#111827", "#facc15")


def plot_course(course: Course, path: Path) -> None:
    """Loss above, active share and held-out TPIR below, over the steps.

    Raises:
        UserError: the file cannot be written; so do the others.
    """
    figure, (upper, lower) = pages(2, TALL_IN)
    upper.plot(course.steps, course.losses, color=ACCENT, alpha=0.3, linewidth=1)
    upper.plot(course.steps, smoothed(course.losses), color=ACCENT, label="Loss, smoothed")
    label(upper, "Course of the training", "", "Loss")
    lower.plot(course.steps, np.array(course.active) * 100, color=OTHER, label="Triplets that still teach")
    if course.evaluated_steps:
        shares = np.array(course.evaluated_tpir) * 100
        lower.plot(course.evaluated_steps, shares, color=INK, marker="o", label="TPIR at FPIR 1 %, tuning people")
    label(lower, "", "Step", "Per cent")
    lower.set_ylim(-2, 102)
    for axes in (upper, lower):
        axes.legend(frameon=False, loc="center right")
    write_png(figure, path)


def smoothed(values: Sequence[float]) -> NDArray[np.float64]:
    """The running mean over a twentieth of the values, shorter at the ends, `(N,)`."""
    taken = np.asarray(values, np.float64)
    half = len(taken) // _SMOOTHED_SHARE // 2
    sums = np.concatenate([[0.0], np.cumsum(taken)])
    places = np.arange(len(taken))
    low, high = np.maximum(places - half, 0), np.minimum(places + half + 1, len(taken))
    means: NDArray[np.float64] = (sums[high] - sums[low]) / (high - low)
    return means


def plot_det_before_after(curves: PopulationCurves, path: Path) -> None:
    """FNIR against FPIR of both models on logarithmic scales, with the bands of FNIR's 95 % intervals."""
    figure, axes = page(
        f"Before and after: {curves.name}",
        f"False positive identification rate (FPIR), {curves.searches} searches",
        f"False negative identification rate (FNIR), {curves.probes} probes",
    )
    floor = 0.3 / curves.probes
    for model, name, colour in ((curves.before, "before", OTHER), (curves.after, "after", ACCENT)):
        fpir = np.maximum(model.det.accepted, 1) / curves.searches  # a logarithmic scale begins at one search
        fnir = model.det.missed / curves.probes
        low, high = np.array([fnir_interval(missed, curves.probes) for missed in model.det.missed.tolist()]).T
        axes.fill_between(fpir, np.maximum(low, floor), high, color=colour, alpha=0.12, lw=0, step="post")
        axes.plot(fpir, np.maximum(fnir, floor), color=colour, drawstyle="steps-post", label=f"FNIR {name}")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_ylim(floor, 1.05)
    axes.legend(frameon=False, loc="upper right")
    write_png(figure, path)


def plot_distances_before_after(curves: PopulationCurves, path: Path) -> None:
    """Distances to the own and to the nearest other person, before above and after below, on one scale."""
    figure, both = pages(2, TALL_IN, share=True)
    for axes, model, title in zip(both, (curves.before, curves.after), ("Before", "After"), strict=True):
        for counts, name, colour in ((model.own, "Own person", ACCENT), (model.other, "Nearest other person", OTHER)):
            total = int(counts.sum())
            axes.stairs(
                counts * (100 / total), BIN_EDGES, fill=True, alpha=0.6, color=colour, label=f"{name} ({total})"
            )
        _mark_threshold(axes, model.threshold)
        label(axes, f"{title}: {curves.name}", "", "Per cent a bin")
        axes.legend(frameon=False, loc="upper left")
    both[1].set_xlabel("Euclidean distance between unit vectors")
    write_png(figure, path)


def plot_map(shown: FaceMap, name: str, path: Path) -> None:
    """Some people's pictures before and after: the same people and colours on both sides, nobody named."""
    figure, both = pages(1, WIDE_IN, columns=2)
    people = np.unique(shown.people)
    for axes, places, title in zip(both, (shown.before, shown.after), ("Before", "After"), strict=True):
        for number in people.tolist():
            x, y = places[shown.people == number].T
            marker, colour = MARKERS[number % len(MARKERS)], COLOURS[number % len(COLOURS)]
            axes.scatter(x, y, s=28, marker=marker, color=colour, alpha=0.85, linewidths=0)
        label(axes, f"{title}: {name}", "", "")
        axes.set_xticks([])
        axes.set_yticks([])
    figure.supxlabel(f"t-SNE, {len(shown.people)} pictures of {len(people)} people; a colour is a person")
    write_png(figure, path)


def _mark_threshold(axes: Any, threshold: float) -> None:
    if np.isfinite(threshold):
        axes.axvline(
            threshold, color=INK, linewidth=1, linestyle="--", label=f"FPIR {FPIR_SHOWN:.0%} at {threshold:.3f}"
        )
