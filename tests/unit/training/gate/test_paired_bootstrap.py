import math
from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest

from training.evaluation.intervals import wilson_interval
from training.evaluation.rates import threshold_at_rate
from training.gate.paired_bootstrap import draw, newcombe_interval, replicated_tpir, widened_interval
from training.gate.protocol import SearchDistances, SearchProtocol, search


def paired(both: int, only_new: int, only_base: int, neither: int) -> tuple[np.ndarray, np.ndarray]:
    """Outcomes (base, new) of a two-by-two table."""
    counts = [both, only_new, only_base, neither]
    return np.repeat([True, False, True, False], counts), np.repeat([True, True, False, False], counts)


def test_each_replicate_is_what_a_plain_loop_finds_in_the_drawn_searches(crowd) -> None:
    simulated = crowd(people=7, strangers=30, seed=3)
    protocol = simulated.protocol()
    found = search(protocol, simulated.seen(1.0))
    draws = draw(protocol, 300, np.random.default_rng(1))  # more than one block
    for target in (0.01, 0.1, 1.0):
        expected = []
        for probes, non_mated in zip(draws.probes, draws.non_mated, strict=True):
            threshold = threshold_at_rate(np.repeat(found.non_mated, non_mated), target)
            expected.append((np.repeat(found.hits, probes) < threshold).mean())
        assert replicated_tpir(found, draws, target).tolist() == pytest.approx(expected)


def test_a_persons_pictures_are_drawn_together_and_as_often_when_left_out(crowd) -> None:
    simulated = crowd(people=6, strangers=9, pictures=3)
    draws = draw(simulated.protocol(), 50, np.random.default_rng(2))
    for person in range(6):
        columns = draws.probes[:, simulated.probe_owners == person]
        assert (columns == columns[:, :1]).all()
    assert (draws.non_mated[:, :18] == draws.probes).all()
    assert (draws.probes.sum(axis=1) == 18).all()
    assert (draws.non_mated[:, 18:].sum(axis=1) == 9).all()


def test_impostors_are_drawn_with_their_person(crowd) -> None:
    simulated = crowd(people=6, strangers=9, pictures=3)
    protocol = replace(simulated.protocol(), impostor_owners=simulated.gallery_owners)
    draws = draw(protocol, 50, np.random.default_rng(2))
    assert draws.probes.shape == (50, 18)
    assert draws.non_mated.shape == (50, 18 + 18 + 9)
    assert (draws.non_mated[:, 18:36] == draws.probes).all()  # here templates and probes have the same owners


def test_pictures_of_one_stranger_are_drawn_together() -> None:
    protocol = SearchProtocol("people", "held out", np.zeros(1, int), np.zeros(1, int), np.array([4, 4, 8]))
    draws = draw(protocol, 40, np.random.default_rng(3))
    assert (draws.non_mated[:, 0] == draws.non_mated[:, 1]).all()
    assert draws.non_mated.shape == (40, 3)  # nobody left out: one person enrolled


@pytest.mark.parametrize(("people", "t"), [(2, 12.706), (3, 4.303), (6, 2.571), (11, 2.228), (41, 2.021)])
def test_intervals_are_widened_by_students_t(people: int, t: float) -> None:
    """t from the printed tables (97.5 %); the replicates are the normal distribution's own quantiles."""
    normal = NormalDist()
    replicates = np.array([normal.inv_cdf((place + 0.5) / 200_001) for place in range(200_001)])
    interval = widened_interval(replicates, people)
    expected = min(math.sqrt(people / (people - 1)) * t, replicates.max())
    assert (interval.low, interval.high) == (pytest.approx(-expected, rel=2e-3), pytest.approx(expected, rel=2e-3))


def test_newcombe_interval_is_the_published_one() -> None:
    """Worked examples: Newcombe 1998, table II, and Altman et al., Statistics with Confidence, 2000, table 6.2."""
    first = newcombe_interval(*paired(36, 12, 2, 0))
    assert (first.low, first.high) == (pytest.approx(0.0569, abs=1e-4), pytest.approx(0.3404, abs=1e-4))
    second = newcombe_interval(*paired(14, 5, 0, 22))
    assert (second.low, second.high) == (pytest.approx(0.011, abs=1e-3), pytest.approx(0.226, abs=1e-3))


def test_when_nothing_fails_the_difference_is_as_uncertain_as_wilson_says() -> None:
    interval = newcombe_interval(*paired(50, 0, 0, 0))
    assert interval.high == pytest.approx(1 - wilson_interval(50, 50).low)
    assert interval.low == pytest.approx(-interval.high)


def test_widened_interval_is_the_percentile_interval_for_many_people_and_wider_for_few() -> None:
    replicates = np.random.default_rng(4).normal(size=20_000)
    many = widened_interval(replicates, 100_000)
    assert (many.low, many.high) == (pytest.approx(-1.96, abs=0.06), pytest.approx(1.96, abs=0.06))
    assert widened_interval(replicates, 6).high > many.high + 0.5
    assert widened_interval(replicates, 1).high == replicates.max()


@pytest.mark.parametrize("people", [10, 40])
def test_interval_of_the_difference_covers_the_true_one_about_as_often_as_it_says(people: int) -> None:
    """Distances are normal, so the true TPIR has a formula; people differ, and both models find the same ones hard."""
    spread_of_people, spread_of_pictures, pictures = 0.10, 0.10, 4
    threshold = NormalDist(1.0, 0.1).inv_cdf(0.05)
    both = math.hypot(spread_of_people, spread_of_pictures)
    truth = NormalDist(0.70, both).cdf(threshold) - NormalDist(0.78, both).cdf(threshold)
    protocol = SearchProtocol(
        "people", "held out", np.arange(people), np.repeat(np.arange(people), pictures), np.arange(300)
    )
    covered, simulations = 0, 100
    for seed in range(simulations):
        randomness = np.random.default_rng(seed)
        hard = np.repeat(randomness.normal(0, spread_of_people, people), pictures)
        strangers = randomness.normal(1.0, 0.1, 300)

        def model(
            mean: float,
            hard: np.ndarray = hard,
            strangers: np.ndarray = strangers,
            randomness: np.random.Generator = randomness,
        ) -> SearchDistances:
            hits = mean + hard + randomness.normal(0, spread_of_pictures, people * pictures)
            shared = 1 + 0.8 * (strangers - 1) + 0.6 * randomness.normal(0, 0.1, 300)  # alike, but not the same
            return SearchDistances(hits, hits, np.full(len(hits), np.inf), shared)

        draws = draw(protocol, 250, randomness)
        draws.non_mated[:, : people * pictures] = 0  # only background strangers, whose law is known
        base, new = model(0.78), model(0.70)
        interval = widened_interval(replicated_tpir(new, draws, 0.05) - replicated_tpir(base, draws, 0.05), people)
        covered += interval.low <= truth <= interval.high
    assert covered >= 89  # 95 % of 100; the odds of fewer than 89 are under 1 in 100
