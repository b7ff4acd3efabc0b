"""What plots of a run show, as numbers: worked out once, drawn as pictures here and as live plots by the app. Numpy.

`curves.json` holds counts, distances and places on a map. Nobody is named: a person on the map is a number that means
nothing elsewhere. Pure; any thread.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.evaluation.intervals import wilson_interval
from training.evaluation.rates import Distances, threshold_at_rate
from training.gate.comparison import FPIR_TARGETS, MeasuredPopulation
from training.gate.protocol import ProtocolEmbeddings, SearchProtocol, search
from training.reporting.face_map import FaceMap, face_map

VERSION = 1
MOST_CORNERS = 200
BIN_EDGES: NDArray[np.float64] = np.round(np.linspace(0, 2, 81), 3)
"""Of both kinds of distances and both models: unit vectors are 0 to 2 apart."""
FPIR_SHOWN = FPIR_TARGETS[0]

Counts = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class DetSteps:
    """A detection error trade-off as the steps that it is, from the strictest threshold to the laxest.

    From each corner to the next the number of misses stays the same, as long as no more searches are accepted.

    Attributes:
        accepted: `(K,)` searches that must find nobody and find somebody, rising from 0; the last is all of them.
        missed: `(K,)` searches for enrolled people that don't find them, falling.
    """

    accepted: Counts
    missed: Counts


@dataclass(frozen=True, slots=True, eq=False)
class ModelCurves:
    """One model in one population.

    Attributes:
        own, other: `(B,)` how many distances to the own, and to the nearest other person lie in each bin.
        threshold: At which it accepts 1 % of the searches that must find nobody; infinite where any distance would do.
    """

    det: DetSteps
    own: Counts
    other: Counts
    threshold: float


@dataclass(frozen=True, slots=True, eq=False)
class PopulationCurves:
    """Both models in one population.

    Attributes:
        name, role: Of its protocol.
        probes: Searches for enrolled people.
        searches: Searches that must find nobody; one of them is the finest FPIR that can be told.
    """

    name: str
    role: str
    probes: int
    searches: int
    before: ModelCurves
    after: ModelCurves


@dataclass(frozen=True, slots=True, eq=False)
class RunCurves:
    """Everything that is drawn of a finished run but its course.

    Attributes:
        populations: The held-out people first.
        map: Of the first population's pictures.
    """

    populations: tuple[PopulationCurves, ...]
    map: FaceMap

    def to_json(self) -> str:
        """What `curves.json` holds; the same numbers for the same curves."""
        told = {
            "version": VERSION,
            "bin_edges": BIN_EDGES.tolist(),
            "populations": [_population_told(one) for one in self.populations],
            "map": {
                "people": self.map.people.tolist(),
                "before": np.round(self.map.before, 3).tolist(),
                "after": np.round(self.map.after, 3).tolist(),
            },
        }
        return json.dumps(told, separators=(",", ":"), allow_nan=False) + "\n"


def run_curves(populations: Sequence[MeasuredPopulation], seed: int = 0) -> RunCurves:
    """The curves of a run.

    Args:
        populations: At least one, the held-out people first.
        seed: Of the map.
    """
    return RunCurves(tuple(population_curves(one) for one in populations), face_map(populations[0], seed))


def population_curves(population: MeasuredPopulation) -> PopulationCurves:
    """The curves of one population; makes its searches with both models."""
    protocol = population.protocol
    return PopulationCurves(
        name=protocol.name,
        role=protocol.role,
        probes=len(protocol.probe_owners),
        searches=protocol.non_mated_searches,
        before=_model_curves(protocol, population.base),
        after=_model_curves(protocol, population.new),
    )


def det_steps(hits: Distances, non_mated: Distances, most: int = MOST_CORNERS) -> DetSteps:
    """The trade-off's corners, every one of them where there is room; thinned out on a logarithmic scale otherwise.

    Thinning leaves out corners and moves none: what lies between two that are kept is drawn too high, never too low.
    Those that hold at FPIR 1 % and 0.1 % are always kept.

    Args:
        hits: `(M,)` distance at which each probe finds its person; infinite where it never does.
        non_mated: `(N,)` distance at which each search that must find nobody finds somebody, N ≥ 1.
        most: How many corners at most, a few more than those two and the ends.
    """
    ordered, total = np.sort(non_mated), len(non_mated)
    thresholds = np.append(ordered, np.inf)
    accepted = np.searchsorted(ordered, thresholds)
    missed = len(hits) - np.searchsorted(np.sort(hits), thresholds)
    corners = np.flatnonzero(np.diff(missed, prepend=-1) != 0)
    corners = np.unique(np.append(corners, total))
    if len(corners) > most:
        kept = [math.floor(target * total + 1e-9) for target in FPIR_TARGETS]
        wanted = np.append(np.geomspace(1, total, most - 2 - len(kept)), kept)
        chosen = np.searchsorted(accepted[corners], wanted, side="right") - 1
        corners = corners[np.unique(np.concatenate([[0], chosen, [len(corners) - 1]]))]
    return DetSteps(accepted[corners], missed[corners])


def fnir_interval(missed: int, probes: int) -> tuple[float, float]:
    """Between which shares the true share of misses lies, 95 % (Wilson's, at a fixed threshold)."""
    interval = wilson_interval(missed, probes)
    return interval.low, interval.high


def _model_curves(protocol: SearchProtocol, embeddings: ProtocolEmbeddings) -> ModelCurves:
    found = search(protocol, embeddings)
    return ModelCurves(
        det=det_steps(found.hits, found.non_mated),
        own=_binned(found.genuine),
        other=_binned(found.non_mated),
        threshold=threshold_at_rate(found.non_mated, FPIR_SHOWN),
    )


def _binned(distances: Distances) -> Counts:
    """Rounding may put opposite vectors a hair further apart than 2."""
    return np.histogram(np.minimum(distances, BIN_EDGES[-1]), BIN_EDGES)[0].astype(np.intp)


def _population_told(curves: PopulationCurves) -> dict[str, Any]:
    return {
        "name": curves.name,
        "role": curves.role,
        "probes": curves.probes,
        "searches": curves.searches,
        "before": _model_told(curves.before, curves.probes),
        "after": _model_told(curves.after, curves.probes),
    }


def _model_told(model: ModelCurves, probes: int) -> dict[str, Any]:
    intervals = [fnir_interval(missed, probes) for missed in model.det.missed.tolist()]
    return {
        "accepted": model.det.accepted.tolist(),
        "missed": model.det.missed.tolist(),
        "fnir_low": [round(low, 4) for low, _ in intervals],
        "fnir_high": [round(high, 4) for _, high in intervals],
        "own": model.own.tolist(),
        "other": model.other.tolist(),
        "threshold": round(model.threshold, 4) if math.isfinite(model.threshold) else None,
    }
