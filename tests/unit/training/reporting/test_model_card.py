from dataclasses import replace
from datetime import date

import pytest

from attendance_app.vision.models.catalogue import CARDS
from training.evaluation.intervals import Interval
from training.gate.report import Figure, GateReport, PointComparison, PopulationReport
from training.reporting.model_card import TrainingFacts, model_card

FACTS = TrainingFacts(
    model_id="sface+spring",
    base=CARDS[0],
    made_on=date(2026, 3, 2),
    preset="norm",
    objective="triplet-semihard",
    steps=1200,
    seed=3,
    data="a folder of pictures",
    people=230,
    pictures=1840,
    tuning_people=31,
    background_people=400,
    options=(("Steps a minute", "20|21"),),
)


def point(target: float, searches: int, cross: bool = False) -> PointComparison:
    base, new = Figure(0.961, Interval(0.93, 0.982)), Figure(0.984, Interval(0.95, 0.99))
    difference = Figure(0.023, Interval(0.004, 0.041))
    return PointComparison(target, searches, 0.9, 0.9, base, new, difference, base if cross else None)


def report(searches: int = 900, cross: bool = False) -> GateReport:
    points = (point(0.01, searches, cross), point(0.001, searches, cross))
    held_out = PopulationReport("held-out people", "held out", 62, 310, searches, 500, points)
    return GateReport("better", "it finds more.", "The rule.", ("so much can be told.",), (held_out,), 1000, 0)


def test_card_tells_data_base_licence_figures_limits_and_uses() -> None:
    card = model_card(FACTS, report())
    assert card.startswith("# sface+spring\n\nSFace (OpenCV Zoo, 2021-12), fine-tuned on 2026-03-02")
    for told in (
        "**Better** than its base: it may be used. It finds more.",
        "| at FPIR 1 % | 96.1 % [93.0, 98.2] | 98.4 % [95.0, 99.0] | +2.3 [+0.4, +4.1] |",
        "| at FPIR 0.1 % | too few searches to tell |",
        "62 people enrolled, 310 probes, 900 searches that must find nobody.",
        "230 people, 1,840 pictures",
        "| Steps a minute | 20\\|21 |",
        "is under Apache-2.0",
        "- So much can be told.",
        "The rule.",
        "## Not for",
    ):
        assert told in card


def test_figures_from_few_false_matches_are_marked() -> None:
    assert "| at FPIR 1 % (rough) |" in model_card(FACTS, report(searches=150))


def test_cross_model_figure_has_a_column_of_its_own_where_it_was_measured() -> None:
    heading = "| TPIR | base | new | difference | new probes, base's templates |"
    assert heading in model_card(FACTS, report(cross=True))
    assert "base's templates |" not in model_card(FACTS, report())


@pytest.mark.parametrize(("verdict", "told"), [("same", "Not told apart"), ("worse", "must not be used")])
def test_verdict_says_what_it_allows(verdict: str, told: str) -> None:
    assert told in model_card(FACTS, replace(report(), verdict=verdict))


def test_a_model_never_measured_on_new_people_says_so() -> None:
    measured = report()
    enrolled = replace(measured.populations[0], role="enrolled", name="enrolled people")
    assert "not measured on people it hasn't seen" in model_card(FACTS, replace(measured, populations=(enrolled,)))
