"""What a comparison of two models found, as figures and in words. Standard library; any thread."""

from dataclasses import dataclass
from typing import Any, Literal

from training.evaluation.intervals import Interval
from training.gate.protocol import Role

Verdict = Literal["better", "same", "worse"]

ROUGH_BELOW = 3
"""An FPIR that fewer than three false matches stand for is a rough figure (the rule of three: none in n searches still
allows 3/n)."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A share, or a difference of shares, with its 95 % interval."""

    value: float
    interval: Interval


@dataclass(frozen=True, slots=True)
class PointComparison:
    """TPIR of both models at one FPIR.

    Attributes:
        fpir_target: Each model's threshold is the largest that keeps to it.
        non_mated_searches: How many searches the thresholds rest on.
        difference: New minus base, paired.
        cross: New probes against the base's templates, where that was asked for.
    """

    fpir_target: float
    non_mated_searches: int
    base_threshold: float
    new_threshold: float
    base: Figure
    new: Figure
    difference: Figure
    cross: Figure | None = None

    @property
    def measurable(self) -> bool:
        """Whether there are enough searches for one false match to be no more than the target."""
        return self.non_mated_searches * self.fpir_target >= 1 - 1e-9

    @property
    def rough(self) -> bool:
        """Whether it rests on fewer than three false matches."""
        return self.non_mated_searches * self.fpir_target < ROUGH_BELOW - 1e-9


@dataclass(frozen=True, slots=True)
class PopulationReport:
    """One population's figures.

    Attributes:
        people: Enrolled there.
        probes: Searches for them.
        non_mated_searches: Searches that must find nobody, of `non_mated_people` different people.
        points: At FPIR 1 %, then 0.1 %.
    """

    name: str
    role: Role
    people: int
    probes: int
    non_mated_searches: int
    non_mated_people: int
    points: tuple[PointComparison, ...]


@dataclass(frozen=True, slots=True)
class GateReport:
    """The comparison and what follows from it.

    Attributes:
        verdict: Only a model that isn't worse may be used without somebody overriding it.
        reason: The figures that decided, in words.
        rule: How the verdict follows, in words.
        resolution: What FPIR so many searches can tell, in words; a sentence a population.
    """

    verdict: Verdict
    reason: str
    rule: str
    resolution: tuple[str, ...]
    populations: tuple[PopulationReport, ...]
    replicates: int
    seed: int

    def to_json(self) -> dict[str, Any]:
        """For `result.json` and the last line of a run: `base`, `new` and `difference` are the first population's."""
        first = self.populations[0]
        return {
            "verdict": self.verdict,
            "reason": self.reason,
            "base": {_key(point): point.base.value for point in first.points},
            "new": {_key(point): point.new.value for point in first.points},
            "difference": {_key(point): _figure(point.difference) for point in first.points},
            "rule": self.rule,
            "resolution": list(self.resolution),
            "populations": [_population(population) for population in self.populations],
            "replicates": self.replicates,
            "seed": self.seed,
        }


def _key(point: PointComparison) -> str:
    mantissa, exponent = f"{point.fpir_target:.0e}".split("e")
    return f"tpir_at_fpir_{mantissa}e{int(exponent)}"


def _figure(figure: Figure) -> dict[str, float]:
    return {"value": figure.value, "low": figure.interval.low, "high": figure.interval.high}


def _population(population: PopulationReport) -> dict[str, Any]:
    return {
        "name": population.name,
        "role": population.role,
        "people": population.people,
        "probes": population.probes,
        "non_mated_searches": population.non_mated_searches,
        "non_mated_people": population.non_mated_people,
        "points": [_point(point) for point in population.points],
    }


def _point(point: PointComparison) -> dict[str, Any]:
    return {
        "fpir": point.fpir_target,
        "measurable": point.measurable,
        "rough": point.rough,
        "base_threshold": point.base_threshold,
        "new_threshold": point.new_threshold,
        "base": _figure(point.base),
        "new": _figure(point.new),
        "difference": _figure(point.difference),
        "cross_model": None if point.cross is None else _figure(point.cross),
    }
