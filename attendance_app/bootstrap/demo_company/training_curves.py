"""Curves of the demo company's training runs, as training leaves them. Made up; numpy, any thread.

Distances are drawn by lot around the thresholds that the run's figures have, and moved so that as many searches succeed
there as the figures say.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_EDGES = np.round(np.linspace(0, 2, 81), 3)
_FPIR = 0.01
_OWN_SPREAD, _OTHER_SPREAD = 0.13, 0.075
_MAPPED_PEOPLE, _MAPPED_PICTURES = 12, 6
_Z_95 = 1.96


@dataclass(frozen=True, slots=True)
class DrawnGroup:
    """A group of people, and what its curves must agree with.

    Attributes:
        before, after: Shares of searches for enrolled people that find them, at FPIR 1 %.
        thresholds: Distances before and after at which 1 % of the others find somebody.
    """

    name: str
    role: str
    probes: int
    searches: int
    before: float
    after: float
    thresholds: tuple[float, float]


def curves_text(groups: Sequence[DrawnGroup], seed: int) -> str:
    """What `curves.json` of a run holds; of the first group there is a map."""
    draw = np.random.default_rng((2026, 6, seed))
    told = {
        "version": 1,
        "bin_edges": _EDGES.tolist(),
        "populations": [
            {
                "name": group.name, "role": group.role, "probes": group.probes, "searches": group.searches,
                "before": _model(draw, group, group.before, group.thresholds[0]),
                "after": _model(draw, group, group.after, group.thresholds[1]),
            }
            for group in groups
        ],
        "map": _map(draw, groups[0].after - groups[0].before),
    }  # fmt: skip
    return json.dumps(told, separators=(",", ":")) + "\n"


def _model(draw: np.random.Generator, group: DrawnGroup, found: float, threshold: float) -> dict[str, Any]:
    other = np.sort(draw.normal(0.0, _OTHER_SPREAD, group.searches))
    other += threshold - other[int(_FPIR * group.searches + 1e-9)]
    own = np.sort(draw.normal(0.0, _OWN_SPREAD, group.probes))
    last = round(found * group.probes)  # the first that isn't found, if there is one
    own += threshold - (own[last - 1] + own[min(last, group.probes - 1)] + (0.04 if last == group.probes else 0)) / 2
    accepted, missed = [0], [int((own >= other[0]).sum())]
    for count, distance in enumerate(np.append(other[1:], math.inf), 1):
        misses = int((own >= distance).sum())
        if misses != missed[-1] or count == group.searches:
            accepted.append(count)
            missed.append(misses)
    low, high = _wilson(np.array(missed), group.probes)
    return {
        "accepted": accepted, "missed": missed, "fnir_low": low.tolist(), "fnir_high": high.tolist(),
        "own": np.histogram(own, _EDGES)[0].tolist(), "other": np.histogram(other, _EDGES)[0].tolist(),
        "threshold": threshold,
    }  # fmt: skip


def _wilson(missed: NDArray[np.intp], probes: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    share: NDArray[np.float64] = missed.astype(np.float64) / probes
    squared = _Z_95**2
    centre = (share + squared / (2 * probes)) / (1 + squared / probes)
    half = _Z_95 * np.sqrt(share * (1 - share) / probes + squared / (4 * probes**2)) / (1 + squared / probes)
    low, high = (np.asarray(np.round(np.clip(end, 0, 1), 4), np.float64) for end in (centre - half, centre + half))
    return low, high


def _map(draw: np.random.Generator, gained: float) -> dict[str, Any]:
    """People in the circles of a honeycomb; pictures lie nearer together the more was gained."""
    centres = np.array(
        [(4 * (place % 4) + 2 * (place // 4 % 2), 3.5 * (place // 4)) for place in range(_MAPPED_PEOPLE)]
    )
    people = np.repeat(np.arange(_MAPPED_PEOPLE), _MAPPED_PICTURES)
    around = draw.normal(0, 1, (len(people), 2))
    wandering = draw.normal(0, 0.5, centres.shape)
    places = {
        "before": centres[people] + around * 0.95,
        "after": (centres + wandering)[people] + around * (0.9 - 4 * gained),
    }
    return {"people": people.tolist(), **{when: np.round(at * 4, 3).tolist() for when, at in places.items()}}
