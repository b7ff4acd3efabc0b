"""The experiment's figures as Markdown, with what did not help said as plainly. Pure; any thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from training.gate.report import PointComparison, PopulationReport
from training.gate.verdict import difference_in_words, percent
from training.lifting.domains import LIFT_FPIRS
from training.lifting.measuring import ConditionResult, VerificationComparison
from training.lifting.pooling import PooledCondition, PooledFigures
from training.reporting.model_card import figure_in_words, markdown_table


@dataclass(frozen=True, slots=True)
class SeedResult:
    """One run and what was measured after it.

    Attributes:
        verdict: Of the run's own gate.
        minutes: What it took; None if it had been trained before.
        all_pairs: Verification pairs as listed.
        unknown_pairs: Those that show nobody who was learnt from; None if none are left.
    """

    seed: int
    verdict: str
    minutes: float | None
    conditions: tuple[ConditionResult, ...]
    all_pairs: VerificationComparison
    unknown_pairs: VerificationComparison | None


@dataclass(frozen=True, slots=True)
class DomainResult:
    """A domain's runs.

    Attributes:
        described: Which people and how many, in words.
        pooled: All seeds together, in the order of a seed's conditions.
    """

    title: str
    described: str
    seeds: tuple[SeedResult, ...]
    pooled: tuple[PooledCondition, ...]


def lift_tables(settings: str, domains: Sequence[DomainResult]) -> str:
    """All domains as one Markdown text."""
    parts = [
        "# What fine-tuning gains and costs",
        settings,
        "TPIR at FPIR 1 %, 0.3 % and 0.1 %, base → fine-tuned, with 95 % intervals (paired bootstrap over people and "
        "strangers, thresholds estimated anew in each replicate; never narrower than Wilson's or Newcombe's). "
        "Differences are percentage points. Each seed holds out other people. Their mean has an interval of its own, "
        "which draws each person and stranger once for all seeds: pictures that seeds share aren't counted as new "
        "evidence. With a model made to be compatible, its probes are searched in the base's templates as well.",
        *(_domain(domain) for domain in domains if domain.seeds),
    ]
    return "\n\n".join(parts) + "\n"


def _domain(domain: DomainResult) -> str:
    parts = [f"## {domain.title}", domain.described]
    for name, which in (("Held-out people", 0), ("Enrolled people's held-out pictures", 1)):
        for place, fpir in enumerate(LIFT_FPIRS):
            parts += [f"### {name}, FPIR {percent(fpir)} %", _table(domain, which, place)]
    parts += ["### Undegraded verification (LFW pairs)", _verification(domain.seeds)]
    parts += ["### Where it did not help", "\n".join(f"- {line}" for line in without_gain(domain))]
    runs = "; ".join(f"seed {run.seed} {run.verdict}{_took(run)}" for run in domain.seeds)
    return "\n\n".join([*parts, f"Verdict of each run's own gate: {runs}."])


def without_gain(domain: DomainResult) -> list[str]:
    """A line for each figure whose mean over the seeds shows no gain, and for each loss."""
    lines = []
    for place, over_all in enumerate(domain.pooled):
        for which, figures in enumerate((over_all.held_out, over_all.enrolled)):
            found = [_populations(run.conditions[place])[which] for run in domain.seeds]
            for target, mean in enumerate(figures):
                lines += _told([population.points[target] for population in found], found[0].name, mean)
    differences = [run.all_pairs.difference for run in domain.seeds]
    lost = sum(difference.interval.high < 0 for difference in differences)
    if lost:
        lines.append(f"undegraded verification: a loss beyond the interval with {lost} of {len(differences)} seeds")
    return lines or ["Nowhere: every mean rises beyond its interval, and verification loses nothing beyond it."]


def _told(points: Sequence[PointComparison], population: str, mean: PooledFigures) -> list[str]:
    if points[0].fpir_target < LIFT_FPIRS[0] and not all(point.measurable for point in points):
        return []  # too few searches to say anything of it
    name = f"{population}, FPIR {percent(points[0].fpir_target)} %"
    lost = sum(point.difference.interval.high < 0 for point in points)
    lines = [f"{name}: a loss beyond the interval with {lost} of {len(points)} seeds"] if lost else []
    if mean.difference.interval.high < 0:
        return [*lines, f"{name}: a loss over all seeds, {difference_in_words(mean.difference)} points"]
    if mean.difference.interval.low > 0:
        return lines
    return [
        *lines,
        f"{name}: no gain beyond the interval over all seeds, {difference_in_words(mean.difference)} points",
    ]


def _populations(condition: ConditionResult) -> tuple[PopulationReport, PopulationReport]:
    return condition.held_out, condition.enrolled


def _table(domain: DomainResult, which: int, place: int) -> str:
    """One population at one FPIR: each condition's seeds, and their mean."""
    over_all = [(pooled.condition, (pooled.held_out, pooled.enrolled)[which][place]) for pooled in domain.pooled]
    crossed = any(figures.cross is not None for _, figures in over_all)
    rows = []
    for number, (condition, figures) in enumerate(over_all):
        for run in domain.seeds:
            point = _populations(run.conditions[number])[which].points[place]
            rows.append((condition + _marked(point), str(run.seed), *_figures(point, crossed)))
        rows.append((condition, f"all, {figures.people} people", *_figures(figures, crossed)))
    heading = (
        "Probes",
        "Seed",
        "Base",
        "Fine-tuned",
        "Difference",
        *(["New in the base's templates"] if crossed else []),
    )
    return markdown_table(heading, rows)


def _figures(found: PointComparison | PooledFigures, crossed: bool) -> tuple[str, ...]:
    cross = [figure_in_words(found.cross) if found.cross else "–"] if crossed else []
    return figure_in_words(found.base), figure_in_words(found.new), difference_in_words(found.difference), *cross


def _marked(point: PointComparison) -> str:
    return "" if point.measurable and not point.rough else " (rough)" if point.measurable else " (no false match)"


def _verification(seeds: Sequence[SeedResult]) -> str:
    rows = []
    for run in seeds:
        for name, compared in (("all", run.all_pairs), ("of people never learnt from", run.unknown_pairs)):
            if compared is not None:
                base, new = (f"{share * 100:.2f} %" for share in (compared.base, compared.new))
                rows.append(
                    (str(run.seed), f"{compared.pairs:,} {name}", base, new, difference_in_words(compared.difference))
                )
    return markdown_table(("Seed", "Pairs", "Base", "Fine-tuned", "Difference"), rows)


def _took(run: SeedResult) -> str:
    return "" if run.minutes is None else f" ({run.minutes:.1f} minutes)"
