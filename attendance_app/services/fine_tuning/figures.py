"""What a finished run measured, as its `result.json` has it. Standard library; immutable, any thread."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Verdict = Literal["better", "same", "worse"]
VERDICTS: tuple[Verdict, ...] = ("better", "same", "worse")


@dataclass(frozen=True, slots=True)
class Share:
    """A share, or a difference of shares, with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class PointFigures:
    """How many of the searches for enrolled people find them (TPIR), at one false positive rate (FPIR).

    Attributes:
        fpir: The rate that each model's threshold keeps to.
        measurable: Whether there were enough searches to tell that rate.
        rough: Whether it rests on fewer than three false matches.
        base_threshold, new_threshold: Distances.
        base, new: TPIR of either model.
        difference: New minus base, paired.
        cross_model: The new model's looks against templates of the base; None unless it is compatible with its base.
    """

    fpir: float
    measurable: bool
    rough: bool
    base_threshold: float
    new_threshold: float
    base: Share
    new: Share
    difference: Share
    cross_model: Share | None


@dataclass(frozen=True, slots=True)
class PopulationFigures:
    """One group of people that both models were tried on.

    Attributes:
        name: In English, such as "held-out people".
        role: "held out" (learnt from by nothing), "enrolled" or "background".
        people: Enrolled there.
        probes: Searches for them.
        non_mated_searches: Searches that must find nobody.
        points: At FPIR 1 %, then 0.1 %.
    """

    name: str
    role: str
    people: int
    probes: int
    non_mated_searches: int
    points: tuple[PointFigures, ...]


@dataclass(frozen=True, slots=True)
class RunFigures:
    """All figures of a run.

    Attributes:
        populations: The held-out people first.
        rule: How the verdict follows from them, in English.
        resolution: What FPIR so many searches can tell, in English; a sentence a population.
    """

    populations: tuple[PopulationFigures, ...]
    rule: str
    resolution: tuple[str, ...]

    @property
    def first(self) -> PointFigures | None:
        """The first population's first point, which the verdict mostly rests on."""
        points = self.populations[0].points if self.populations else ()
        return points[0] if points else None


def read_figures(result: Mapping[str, Any]) -> RunFigures:
    """The figures in a result.

    Raises:
        KeyError, TypeError, ValueError: they aren't there, or aren't figures.
    """
    return RunFigures(
        tuple(_population(one) for one in _sequence(result["populations"])),
        str(result["rule"]),
        tuple(str(one) for one in _sequence(result["resolution"])),
    )


def _population(told: Mapping[str, Any]) -> PopulationFigures:
    return PopulationFigures(
        name=str(told["name"]),
        role=str(told["role"]),
        people=int(told["people"]),
        probes=int(told["probes"]),
        non_mated_searches=int(told["non_mated_searches"]),
        points=tuple(_point(one) for one in _sequence(told["points"])),
    )


def _point(told: Mapping[str, Any]) -> PointFigures:
    cross = told.get("cross_model")
    return PointFigures(
        fpir=float(told["fpir"]),
        measurable=bool(told["measurable"]),
        rough=bool(told["rough"]),
        base_threshold=_distance(told["base_threshold"]),
        new_threshold=_distance(told["new_threshold"]),
        base=_share(told["base"]),
        new=_share(told["new"]),
        difference=_share(told["difference"]),
        cross_model=None if cross is None else _share(cross),
    )


def _share(told: Mapping[str, Any]) -> Share:
    return Share(float(told["value"]), float(told["low"]), float(told["high"]))


def _distance(told: object) -> float:
    """Endless, where so few searches allow any distance: JSON has no word for it."""
    return math.inf if told is None else float(told)  # type: ignore[arg-type]


def _sequence(value: object) -> Sequence[Any]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value
