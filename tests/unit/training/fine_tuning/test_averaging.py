"""Averages of weights against their formulas."""

import torch

from tests.unit.training.fine_tuning.conftest import small_plan
from training.fine_tuning.averaging import AveragedWeights


def _course(averaging: str, values: list[float], **changes: float) -> float:
    plan = small_plan(averaging=averaging, steps=len(values) - 1, **changes)
    averaged = AveragedWeights(plan, {"w": torch.tensor([values[0]], dtype=torch.float64)})
    for step, value in enumerate(values[1:], start=1):
        averaged.update({"w": torch.tensor([value], dtype=torch.float64)}, step)
    return float(averaged.weights["w"])


def test_exponential_average_follows_its_formula() -> None:
    values = [1.0, 3.0, -2.0, 5.0, 8.0, 0.5]
    expected = values[0]
    for done, value in enumerate(values[1:]):
        decay = min(0.3, (1 + done) / (10 + done))
        expected = decay * expected + (1 - decay) * value
    assert abs(_course("ema", values, averaging_decay=0.3) - expected) < 1e-12


def test_even_average_is_the_mean_of_the_later_weights() -> None:
    values = [1.0, 100.0, 100.0, 100.0, 4.0, 6.0, 11.0]
    assert abs(_course("swa", values, averaging_from=0.5) - (4.0 + 6.0 + 11.0) / 3) < 1e-12


def test_even_average_is_the_newest_weights_until_it_begins() -> None:
    assert _course("swa", [1.0, 2.0, 7.0], averaging_from=0.99) == 7.0
    plan = small_plan(averaging="swa", steps=10)
    averaged = AveragedWeights(plan, {"w": torch.zeros(1)})
    averaged.update({"w": torch.ones(1) * 3}, 2)
    assert float(averaged.weights["w"]) == 3.0


def test_no_average_is_the_newest_weights() -> None:
    assert _course("none", [1.0, 2.0, 3.0]) == 3.0
