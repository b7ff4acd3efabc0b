"""Base and fine-tuned model on one split of one domain, and on untouched verification pairs. Numpy; calling thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.embedding import Embeddings
from training.augmentation import DESK_CONDITIONS, Degradation
from training.evaluation.rates import most_accurate_threshold
from training.evaluation.verification import ComparedPairs
from training.faces.face_set import FaceSet, Indices
from training.faces.splits import Split
from training.gate.comparison import MeasuredPopulation, compare
from training.gate.paired_bootstrap import newcombe_interval
from training.gate.protocol import ProtocolEmbeddings, Role, SearchProtocol
from training.gate.report import Figure, PopulationReport
from training.lifting.domains import AS_THEY_ARE, LIFT_FPIRS
from training.lifting.pooling import PairedSearches, paired_searches

Embed = Callable[[FaceSet, Indices, Degradation | None], Embeddings]
"""Embeds some faces of a set by one model, degraded first if wanted, each face independently of the others."""


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """Who is searched for, and who must not be found.

    Attributes:
        own: The domain's people.
        split: What each of their faces is for.
        background: People from elsewhere.
        strangers: Indices of those of them that no training saw.
        cross_model: Whether the new model's probes are searched in the base's templates, too.
    """

    own: FaceSet
    split: Split
    background: FaceSet
    strangers: Indices
    cross_model: bool = False


@dataclass(frozen=True, slots=True)
class ConditionResult:
    """How both models do under one condition.

    Attributes:
        searches: Behind both figures, to be pooled with those of other seeds.
    """

    condition: str
    held_out: PopulationReport
    enrolled: PopulationReport
    searches: tuple[PairedSearches, PairedSearches] | None = None


@dataclass(frozen=True, slots=True)
class VerificationComparison:
    """Share of pairs rightly told the same or different, by each model.

    Attributes:
        difference: New minus base; Newcombe's paired interval, thresholds held fixed.
    """

    pairs: int
    base: float
    new: float
    difference: Figure


def measure_condition(
    condition: str, material: Material, base: Embed, new: Embed, seed: int, replicates: int = 1000
) -> ConditionResult:
    """Search clean galleries for probes under a condition.

    Strangers of the held-out people are background people; those of the enrolled ones are the held-out people too.
    """
    split, own, background, outside = material.split, material.own, material.background, material.strangers
    degrade = None if condition == AS_THEY_ARE else DESK_CONDITIONS[condition]
    others = np.sort(np.concatenate([split.gate_gallery, split.gate_probes]))
    strange = background.labels[outside]
    other_owners = np.concatenate([strange, len(background.people) + own.labels[others]])

    def population(
        name: str, role: Role, gallery: Indices, probes: Indices, unknown: NDArray[np.intp], with_held_out: bool
    ) -> MeasuredPopulation:
        protocol = SearchProtocol(f"{name}, {condition}", role, own.labels[gallery], own.labels[probes], unknown)
        seen = []
        for embed in (base, new):
            found = [embed(background, outside, degrade), *([embed(own, others, degrade)] if with_held_out else [])]
            seen.append(
                ProtocolEmbeddings(embed(own, gallery, None), embed(own, probes, degrade), np.concatenate(found))
            )
        return MeasuredPopulation(protocol, seen[0], seen[1])

    held_out = population("held-out people", "held out", split.gate_gallery, split.gate_probes, strange, False)
    enrolled = population(
        "enrolled people", "enrolled", split.enrolled_gallery, split.enrolled_probes, other_owners, True
    )
    report = compare([held_out, enrolled], replicates, seed, material.cross_model, LIFT_FPIRS)
    searches = paired_searches(held_out, material.cross_model), paired_searches(enrolled, material.cross_model)
    return ConditionResult(condition, report.populations[0], report.populations[1], searches)


def compare_verification(base: ComparedPairs, new: ComparedPairs) -> VerificationComparison:
    """Both models on the same pairs; each fold is judged with the threshold that is best on the others."""
    before, after = _right(base), _right(new)
    difference = Figure(float(after.mean() - before.mean()), newcombe_interval(before, after))
    return VerificationComparison(len(before), float(before.mean()), float(after.mean()), difference)


def unknown_pairs(people: Sequence[tuple[str, str]], learnt: frozenset[str]) -> NDArray[np.bool_]:
    """Which pairs show nobody who was learnt from, `(N,)` bool."""
    return np.array([first not in learnt and second not in learnt for first, second in people], np.bool_)


def _right(pairs: ComparedPairs) -> NDArray[np.bool_]:
    right = np.zeros(len(pairs.distances), np.bool_)
    for fold in np.unique(pairs.folds):
        inside = pairs.folds == fold
        others = pairs.chosen(~inside)
        threshold = most_accurate_threshold(others.distances, others.same)
        right[inside] = ((pairs.distances < threshold) == pairs.same)[inside] & pairs.compared[inside]
    return right
