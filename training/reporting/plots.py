"""Plots of a training run: its course, and the people held out before and after. Matplotlib without a display.

Nobody is named: people are colours. Pure apart from the files; any thread.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.evaluation.identification import SearchResults, det_curve
from training.evaluation.plots import ACCENT, INK, OTHER, label, page, pages, write_png
from training.evaluation.rates import threshold_at_rate
from training.gate.comparison import MeasuredPopulation
from training.gate.protocol import SearchDistances, search
from training.reporting.progress_lines import Course

TALL_IN, WIDE_IN = (6.4, 6.4), (9.6, 4.8)
MAPPED_PEOPLE, MAPPED_PICTURES = 12, 10
"""More people than that have no colours of their own; t-SNE of 120 points takes about a second."""
FPIR_SHOWN = 0.01
_SMOOTHED_SHARE = 20

MARKERS = "os^Dv<>PXph*"
COLOURS = (*(f"C{number}" for number in range(10)), "#111827", "#facc15")
MAP_ITERATIONS = 500


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


def plot_det_before_after(population: MeasuredPopulation, path: Path) -> None:
    """FNIR against FPIR of both models on logarithmic scales, with the bands of FNIR's 95 % intervals."""
    protocol = population.protocol
    figure, axes = page(
        f"Before and after: {protocol.name}",
        f"False positive identification rate (FPIR), {protocol.non_mated_searches} searches",
        f"False negative identification rate (FNIR), {len(protocol.probe_owners)} probes",
    )
    floor = 0.3 / len(protocol.probe_owners)
    for embeddings, name, colour in ((population.base, "before", OTHER), (population.new, "after", ACCENT)):
        found = search(protocol, embeddings)
        results = SearchResults(found.hits, np.isfinite(found.hits), protocol.probe_owners, found.non_mated)
        curve = [point for point in det_curve(results) if point.fpir > 0]
        fpir = [point.fpir for point in curve]
        low = [max(point.fnir_interval.low, floor) for point in curve]
        axes.fill_between(fpir, low, [point.fnir_interval.high for point in curve], color=colour, alpha=0.12, lw=0)
        axes.plot(fpir, [max(point.fnir, floor) for point in curve], color=colour, marker=".", label=f"FNIR {name}")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_ylim(floor, 1.05)
    axes.legend(frameon=False, loc="upper right")
    write_png(figure, path)


def plot_distances_before_after(population: MeasuredPopulation, path: Path) -> None:
    """Distances to the own and to the nearest other person, before above and after below, on one scale."""
    figure, both = pages(2, TALL_IN, share=True)
    bins = np.linspace(0, 2, 81)
    for axes, embeddings, title in zip(both, (population.base, population.new), ("Before", "After"), strict=True):
        found = search(population.protocol, embeddings)
        for distances, name, colour in (
            (found.genuine, "Own person", ACCENT),
            (found.non_mated, "Nearest other person", OTHER),
        ):
            shares = np.full(len(distances), 100 / len(distances))
            axes.hist(distances, bins, weights=shares, alpha=0.6, color=colour, label=f"{name} ({len(distances)})")
        _mark_threshold(axes, found)
        label(axes, f"{title}: {population.protocol.name}", "", "Per cent a bin")
        axes.legend(frameon=False, loc="upper left")
    both[1].set_xlabel("Euclidean distance between unit vectors")
    write_png(figure, path)


def plot_map(population: MeasuredPopulation, path: Path, seed: int = 0) -> None:
    """t-SNE of some people's pictures before and after: the same people and colours on both sides, nobody named.

    Only the neighbourhoods mean something; sizes of and distances between groups don't.
    """
    owners = np.concatenate([population.protocol.gallery_owners, population.protocol.probe_owners])
    shown = mapped_rows(owners, seed)
    figure, both = pages(1, WIDE_IN, columns=2)
    places: NDArray[np.float32] | None = None
    for axes, embeddings, title in zip(both, (population.base, population.new), ("Before", "After"), strict=True):
        places = flat_places(np.concatenate([embeddings.gallery, embeddings.probes])[shown], seed, places)
        for number, person in enumerate(np.unique(owners[shown])):
            own = places[owners[shown] == person]
            marker = MARKERS[number % len(MARKERS)]
            axes.scatter(
                own[:, 0],
                own[:, 1],
                s=28,
                marker=marker,
                color=COLOURS[number % len(COLOURS)],
                alpha=0.85,
                linewidths=0,
            )
        label(axes, f"{title}: {population.protocol.name}", "", "")
        axes.set_xticks([])
        axes.set_yticks([])
    figure.supxlabel(f"t-SNE, {len(shown)} pictures of {len(np.unique(owners[shown]))} people; a colour is a person")
    write_png(figure, path)


def mapped_rows(owners: NDArray[np.intp], seed: int) -> NDArray[np.intp]:
    """Rows of at most 12 people, drawn by lot, and at most 10 pictures of each, ascending."""
    randomness = np.random.default_rng(seed)
    everybody = np.unique(owners)
    people = randomness.choice(everybody, min(MAPPED_PEOPLE, len(everybody)), replace=False)
    rows = [np.flatnonzero(owners == person) for person in people]
    kept = [randomness.choice(own, min(MAPPED_PICTURES, len(own)), replace=False) for own in rows]
    return np.sort(np.concatenate(kept))


def flat_places(
    embeddings: NDArray[np.float32], seed: int, start: NDArray[np.float32] | None = None
) -> NDArray[np.float32]:
    """Where t-SNE puts embeddings on a plane, `(N, 2)` float32; too few of them lie on a line.

    Args:
        embeddings: `(N, D)`; the exact method is used, which suits a few hundred.
        seed: Of the starting point.
        start: Another map `(N, 2)` of the same pictures to start from, so that both can be compared.

    Source: van der Maaten and Hinton, "Visualizing Data using t-SNE", 2008; scikit-learn's implementation.
    """
    from sklearn.manifold import TSNE  # noqa: PLC0415 (a second to load, and only here)

    count = len(embeddings)
    if count < 4:
        return np.stack([np.arange(count), np.zeros(count)], axis=1).astype(np.float32)
    spread = float(start.std()) if start is not None else 0.0
    init = start * np.float32(1e-4 / spread) if start is not None and spread > 0 else "pca"
    perplexity = min(15.0, (count - 1) / 3)
    mapping = TSNE(perplexity=perplexity, init=init, random_state=seed, method="exact", max_iter=MAP_ITERATIONS)
    return np.asarray(mapping.fit_transform(embeddings), np.float32)


def _mark_threshold(axes: Any, found: SearchDistances) -> None:
    threshold = threshold_at_rate(found.non_mated, FPIR_SHOWN)
    axes.axvline(threshold, color=INK, linewidth=1, linestyle="--", label=f"FPIR 1 % at {threshold:.3f}")
