"""From figures to better, same or worse, with the reason in words. Standard library; pure functions, any thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from training.gate.report import Figure, PointComparison, PopulationReport, Verdict

TOLERANCE = 0.02
"""A fall of more than two percentage points counts where it is likely, even if so few searches cannot prove it."""
TOLERATED_SEARCHES = 2
"""A fall by one or two searches alone never counts: with 40 probes one of them is 2.5 percentage points."""
LIKELY = NormalDist().inv_cdf(0.9) / NormalDist().inv_cdf(0.975)
"""How far the 80 % interval reaches, of the 95 % one. Without it, a third of the models that are no worse were called
so in simulations with five points of noise."""

RULE = (
    "Worse: in any population the 95 % interval of the difference lies below zero at FPIR 1 % (or at 0.1 %, where it "
    f"can be measured), or at FPIR 1 % the figure falls by more than {TOLERANCE * 100:.0f} percentage points and more "
    f"than {TOLERATED_SEARCHES} searches and the 80 % interval lies below zero. Better: worse nowhere, and among "
    "held-out people the 95 % interval lies above zero at FPIR 1 % or 0.1 %, where that can be measured. Same: "
    "everything else."
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and why."""

    verdict: Verdict
    reason: str


def judge(populations: Sequence[PopulationReport]) -> Judgement:
    """Apply `RULE`.

    Args:
        populations: At least one; the first held-out one is quoted where nothing else decides.
    """
    judged = [(population, point) for population in populations for point in _judged_points(population)]
    falls = [(population, point) for population, point in judged if _falls(population, point)]
    if falls:
        return Judgement("worse", _sentences(falls))
    gains = [
        (population, point)
        for population, point in judged
        if population.role == "held out" and point.measurable and point.difference.interval.low > 0
    ]
    if gains:
        return Judgement("better", _sentences(gains))
    held_out = [population for population in populations if population.role == "held out"]
    quoted = (held_out or list(populations))[0]
    point = quoted.points[0]
    if not point.measurable:
        why = f"; too few searches to tell FPIR {percent(point.fpir_target)} %"
    elif held_out:
        why = "; the interval holds zero"
    else:
        why = "; no held-out people were measured"
    return Judgement("same", comparison_in_words(quoted, point) + why + ".")


def comparison_in_words(population: PopulationReport, point: PointComparison) -> str:
    """Such as "held-out people: 96.1 → 98.4 % at FPIR 1 %, difference +2.3 [+0.4, +4.1]", in percentage points."""
    at = f"FPIR {percent(point.fpir_target)} %" if point.measurable else "no false match at all"
    return (
        f"{population.name}: {point.base.value * 100:.1f} → {point.new.value * 100:.1f} % at {at}, "
        f"difference {difference_in_words(point.difference)}"
    )


def difference_in_words(figure: Figure) -> str:
    """Such as "+2.3 [+0.4, +4.1]", percentage points."""
    low, high = figure.interval.low, figure.interval.high
    return f"{_signed(figure.value)} [{_signed(low)}, {_signed(high)}]"


def resolution_in_words(population: PopulationReport) -> str:
    """What FPIR a population's searches can tell."""
    searches = population.non_mated_searches
    counted = (
        f"{population.name}: {searches:,} {_plural(searches, 'search', 'searches')} that must find nobody, "
        f"by {population.non_mated_people:,} {_plural(population.non_mated_people, 'person', 'people')}"
    )
    missing = [point for point in population.points if not point.measurable]
    rough = [point for point in population.points if point.measurable and point.rough]
    told = f"; the lowest FPIR they can tell is {percent(1 / searches)} %"
    if missing:
        told += f", so nothing is claimed at {_targets(missing)}"
    if rough:
        told += f"; {_targets(rough)} rests on {_matches(rough[0])} and is rough"
    return counted + told + "."


def percent(share: float) -> str:
    """A share in per cent with two significant digits, such as "0.1"."""
    return f"{share * 100:.2g}" if share < 0.995 else "100"


def _judged_points(population: PopulationReport) -> list[PointComparison]:
    """The first point always (with too few searches it means no false match at all), others where measurable."""
    first, *others = population.points
    return [first, *(point for point in others if point.measurable)]


def _falls(population: PopulationReport, point: PointComparison) -> bool:
    if point.difference.interval.high < 0:
        return True
    fall = -point.difference.value
    tolerated = fall <= TOLERANCE + 1e-9 or fall * population.probes <= TOLERATED_SEARCHES + 1e-6
    likely = LIKELY * (point.difference.interval.high + fall) < fall
    return point is population.points[0] and likely and not tolerated


def _sentences(found: Sequence[tuple[PopulationReport, PointComparison]]) -> str:
    return "; ".join(comparison_in_words(population, point) for population, point in found) + "."


def _signed(share: float) -> str:
    text = f"{abs(share) * 100:.1f}"
    if text == "0.0":
        return text
    return f"{'+' if share > 0 else '−'}{text}"


def _targets(points: Sequence[PointComparison]) -> str:
    return " and ".join(f"FPIR {percent(point.fpir_target)} %" for point in points)


def _matches(point: PointComparison) -> str:
    allowed = int(point.non_mated_searches * point.fpir_target + 1e-9)
    return f"{allowed} false {_plural(allowed, 'match', 'matches')}"


def _plural(count: int, one: str, many: str) -> str:
    return one if count == 1 else many
