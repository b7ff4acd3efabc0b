from dataclasses import replace

from training.evaluation.intervals import Interval
from training.gate.protocol import Role
from training.gate.report import Figure, PointComparison, PopulationReport
from training.lifting.domains import LIFT_FPIRS
from training.lifting.measuring import ConditionResult, VerificationComparison
from training.lifting.pooling import PooledCondition, PooledFigures
from training.lifting.table import DomainResult, SeedResult, lift_tables, without_gain

GAIN, NOTHING, LOSS = (0.05, 0.01, 0.09), (0.01, -0.02, 0.04), (-0.05, -0.09, -0.01)


def population(name: str, role: Role, difference: tuple[float, float, float], searches: int = 300) -> PopulationReport:
    value, low, high = difference
    points = [
        PointComparison(
            fpir, searches, 0.9, 0.9, Figure(0.8, Interval(0.75, 0.85)),
            Figure(0.8 + value, Interval(0.7, 0.95)), Figure(value, Interval(low, high)),
        )
        for fpir in LIFT_FPIRS
    ]  # fmt: skip
    return PopulationReport(name, role, 20, 100, searches, 300, tuple(points))


def seed(number: int, held_out: tuple[float, float, float], verification: tuple[float, float, float]) -> SeedResult:
    value, low, high = verification
    pairs = VerificationComparison(1200, 0.99, 0.99 + value, Figure(value, Interval(low, high)))
    condition = ConditionResult(
        "desk",
        population("held-out people, desk", "held out", held_out),
        population("enrolled people, desk", "enrolled", GAIN),
    )
    return SeedResult(number, "better", 4.0 if number else None, (condition,), pairs, None)


def over_all(*differences: tuple[float, float, float]) -> tuple[PooledFigures, ...]:
    base = Figure(0.8, Interval(0.76, 0.84))
    return tuple(
        PooledFigures(33, base, Figure(0.8 + value, Interval(0.7, 0.9)), Figure(value, Interval(low, high)))
        for value, low, high in differences
    )


def domain(*seeds: SeedResult, mean: tuple[float, float, float] = GAIN) -> DomainResult:
    pooled = PooledCondition("desk", over_all(mean, mean, mean), over_all(GAIN, GAIN, GAIN))
    return DomainResult("A domain", "20 people.", seeds, (pooled,))


def test_table_has_every_seed_and_their_mean() -> None:
    text = lift_tables("Settings.", [domain(seed(0, GAIN, NOTHING), seed(1, NOTHING, NOTHING))])
    assert "| desk | 0 | 80.0 % [75.0, 85.0] | 85.0 % [70.0, 95.0] | +5.0 [+1.0, +9.0] |" in text
    assert "| desk | all, 33 people | 80.0 % [76.0, 84.0] | 85.0 % [70.0, 90.0] | +5.0 [+1.0, +9.0] |" in text
    assert "| 0 | 1,200 all | 99.00 % | 100.00 % | +1.0 [−2.0, +4.0] |" in text
    assert "seed 0 better; seed 1 better (4.0 minutes)" in text


def test_what_did_not_help_is_said() -> None:
    mixed = without_gain(domain(seed(0, GAIN, NOTHING), seed(1, LOSS, LOSS), mean=NOTHING))
    assert mixed == [
        "held-out people, desk, FPIR 1 %: a loss beyond the interval with 1 of 2 seeds",
        "held-out people, desk, FPIR 1 %: no gain beyond the interval over all seeds, +1.0 [−2.0, +4.0] points",
        "undegraded verification: a loss beyond the interval with 1 of 2 seeds",
    ]
    lost = without_gain(domain(seed(0, NOTHING, NOTHING), mean=LOSS))
    assert lost == ["held-out people, desk, FPIR 1 %: a loss over all seeds, −5.0 [−9.0, −1.0] points"]
    assert without_gain(domain(seed(0, GAIN, NOTHING)))[0].startswith("Nowhere")


def test_figures_from_few_searches_are_marked() -> None:
    few = seed(0, GAIN, NOTHING)
    rough = ConditionResult(
        "desk",
        population("held-out people, desk", "held out", GAIN, 150),
        population("enrolled people, desk", "enrolled", GAIN, 60),
    )
    text = lift_tables("", [domain(SeedResult(0, "same", None, (rough,), few.all_pairs, few.all_pairs))])
    assert "| desk | all, 33 people |" in text
    assert "| desk (rough) | 0 |" in text
    assert "| desk (no false match) | 0 |" in text
    assert "1,200 of people never learnt from" in text


def test_fpir_of_one_in_a_thousand_is_told_of_where_there_are_searches_enough() -> None:
    def told(searches: int) -> list[str]:
        few = seed(0, GAIN, NOTHING)
        condition = ConditionResult(
            "desk",
            population("held-out people, desk", "held out", NOTHING, searches),
            population("enrolled people, desk", "enrolled", GAIN, searches),
        )
        return without_gain(domain(replace(few, conditions=(condition,)), mean=NOTHING))

    assert [line.split(":")[0] for line in told(333)] == ["held-out people, desk, FPIR 1 %"]
    assert [line.split(":")[0] for line in told(1000)] == [
        "held-out people, desk, FPIR 1 %",
        "held-out people, desk, FPIR 0.3 %",
        "held-out people, desk, FPIR 0.1 %",
    ]


def test_searches_across_models_have_a_column_where_they_were_made() -> None:
    one = domain(seed(0, GAIN, NOTHING))
    assert "New in the base's templates" not in lift_tables("", [one])
    crossed = tuple(replace(each, cross=Figure(0.78, Interval(0.7, 0.86))) for each in one.pooled[0].held_out)
    both = replace(one, pooled=(replace(one.pooled[0], held_out=crossed),))
    text = lift_tables("", [both])
    assert "| Difference | New in the base's templates |" in text
    assert "+5.0 [+1.0, +9.0] | 78.0 % [70.0, 86.0] |" in text
