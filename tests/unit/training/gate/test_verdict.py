import pytest

from training.evaluation.intervals import Interval
from training.gate.protocol import Role
from training.gate.report import Figure, PointComparison, PopulationReport
from training.gate.verdict import RULE, difference_in_words, judge, resolution_in_words


def point(target: float, base: float, new: float, low: float, high: float, searches: int = 5000) -> PointComparison:
    return PointComparison(
        fpir_target=target,
        non_mated_searches=searches,
        base_threshold=0.9,
        new_threshold=0.9,
        base=Figure(base, Interval(base - 0.02, base + 0.02)),
        new=Figure(new, Interval(new - 0.02, new + 0.02)),
        difference=Figure(new - base, Interval(low, high)),
    )


def population(
    *points: PointComparison, name: str = "held-out people", role: Role = "held out", probes: int = 500
) -> PopulationReport:
    return PopulationReport(name, role, 50, probes, points[0].non_mated_searches, 900, points)


STEADY = population(point(0.01, 0.98, 0.98, -0.01, 0.01), name="background", role="background")
GAIN, NO_GAIN = (0.9, 0.93, 0.01, 0.05), (0.9, 0.91, -0.01, 0.03)
PROVEN_LOSS, BARE_LOSS, SMALL_LOSS = (0.9, 0.89, -0.02, -0.001), (0.9, 0.87, -0.07, 0.01), (0.9, 0.885, -0.04, 0.01)


@pytest.mark.parametrize(
    ("held_out", "verdict"),
    [
        ([point(0.01, *GAIN)], "better"),
        ([point(0.01, *NO_GAIN), point(0.001, *GAIN)], "better"),
        ([point(0.01, *NO_GAIN), point(0.001, *NO_GAIN)], "same"),
        ([point(0.01, *PROVEN_LOSS)], "worse"),  # small, but proven
        ([point(0.01, *BARE_LOSS)], "worse"),  # three points, not proven but likely
        ([point(0.01, 0.9, 0.87, -0.10, 0.04)], "same"),  # three points that may well be chance
        ([point(0.01, *SMALL_LOSS)], "same"),  # neither proven nor above the tolerance
        ([point(0.01, *GAIN), point(0.001, *PROVEN_LOSS)], "worse"),
        ([point(0.01, *GAIN), point(0.001, *BARE_LOSS)], "better"),  # the tolerance is for FPIR 1 % alone
        ([point(0.01, *GAIN, 700), point(0.001, *PROVEN_LOSS, 700)], "better"),  # 0.1 % of 700 is no figure
        ([point(0.01, *NO_GAIN, 700), point(0.001, *GAIN, 700)], "same"),
        ([point(0.01, *GAIN, 60)], "same"),  # 60 searches don't tell 1 %
        ([point(0.01, *PROVEN_LOSS, 60)], "worse"),  # but a loss is a loss
        ([point(0.01, 0.9, 0.9, 0.0, 0.0)], "same"),
    ],
)
def test_verdict_follows_from_the_held_out_people(held_out: list[PointComparison], verdict: str) -> None:
    assert judge([population(*held_out), STEADY]).verdict == verdict


def test_worse_anywhere_outweighs_better_among_held_out_people() -> None:
    worse = population(point(0.01, *PROVEN_LOSS), name="background", role="background")
    judgement = judge([population(point(0.01, *GAIN)), worse])
    assert judgement.verdict == "worse"
    assert judgement.reason == "background: 90.0 → 89.0 % at FPIR 1 %, difference −1.0 [−2.0, −0.1]."


def test_better_elsewhere_is_not_better() -> None:
    gain = population(point(0.01, *GAIN), name="enrolled people", role="enrolled")
    assert judge([population(point(0.01, *NO_GAIN)), gain]).verdict == "same"
    alone = judge([gain])
    assert (alone.verdict, alone.reason.endswith("no held-out people were measured.")) == ("same", True)


def test_a_fall_by_two_searches_is_tolerated_but_by_three_is_not() -> None:
    two, three = point(0.01, 1.0, 0.95, -0.15, 0.02), point(0.01, 1.0, 0.925, -0.18, 0.01)
    assert judge([population(two, probes=40)]).verdict == "same"
    assert judge([population(three, probes=40)]).verdict == "worse"


def test_reason_names_population_figures_and_interval() -> None:
    judgement = judge([population(point(0.01, 0.961, 0.984, 0.004, 0.041)), STEADY])
    assert judgement.reason == "held-out people: 96.1 → 98.4 % at FPIR 1 %, difference +2.3 [+0.4, +4.1]."
    same = judge([STEADY, population(point(0.01, *NO_GAIN))])
    assert same.reason == (
        "held-out people: 90.0 → 91.0 % at FPIR 1 %, difference +1.0 [−1.0, +3.0]; the interval holds zero."
    )


def test_too_few_searches_are_said_in_the_reason() -> None:
    reason = judge([population(point(0.01, *GAIN, 60))]).reason
    assert "at no false match at all" in reason
    assert reason.endswith("too few searches to tell FPIR 1 %.")


@pytest.mark.parametrize(
    ("searches", "expected"),
    [
        (60, "the lowest FPIR they can tell is 1.7 %, so nothing is claimed at FPIR 1 % and FPIR 0.1 %."),
        (100, "can tell is 1 %, so nothing is claimed at FPIR 0.1 %; FPIR 1 % rests on 1 false match and is rough."),
        (2000, "can tell is 0.05 %; FPIR 0.1 % rests on 2 false matches and is rough."),
        (3000, "by 900 people; the lowest FPIR they can tell is 0.033 %."),
    ],
)
def test_what_so_few_strangers_cannot_tell_is_said(searches: int, expected: str) -> None:
    words = resolution_in_words(population(point(0.01, *GAIN, searches), point(0.001, *GAIN, searches)))
    assert words.startswith(f"held-out people: {searches:,} searches that must find nobody")
    assert words.endswith(expected)


def test_a_difference_that_rounds_to_nothing_has_no_sign() -> None:
    assert difference_in_words(Figure(-0.0001, Interval(-0.0004, 0.0006))) == "0.0 [0.0, +0.1]"


def test_rule_names_its_own_limits() -> None:
    assert "more than 2 percentage points and more than 2 searches" in RULE
