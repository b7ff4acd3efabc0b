"""Averages of the weights along a run, which generalise better than any one of them. Torch; the training thread."""

from collections.abc import Mapping

import torch
from torch import Tensor

from training.fine_tuning.plan import RunPlan

Weights = dict[str, Tensor]


class AveragedWeights:
    """The running average of the parameters that learn.

    Sources: exponential: Polyak and Juditsky, "Acceleration of Stochastic Approximation by Averaging", 1992, as used
    since Inception, with the decay `min(decay, (1 + n) / (10 + n))` after n updates (TensorFlow's
    `ExponentialMovingAverage`), so that the beginning is forgotten. Even: Izmailov et al., "Averaging Weights Leads
    to Wider Optima and Better Generalization" (SWA), 2018.

    Args:
        plan: Which average, and how.
        weights: Where it starts.
    """

    def __init__(self, plan: RunPlan, weights: Mapping[str, Tensor]) -> None:
        self._plan = plan
        self.weights = copied(weights)
        self.updates = 0

    @torch.no_grad()
    def update(self, weights: Mapping[str, Tensor], steps_done: int) -> None:
        """Take in the weights after a step."""
        share = self._share(steps_done)
        for name, average in self.weights.items():
            average.lerp_(weights[name], share)
        if self._plan.averaging != "swa" or self._begun(steps_done):
            self.updates += 1

    def restore(self, weights: Mapping[str, Tensor], updates: int) -> None:
        """Continue from a checkpoint."""
        for name, average in self.weights.items():
            average.copy_(weights[name])
        self.updates = updates

    def _share(self, steps_done: int) -> float:
        """How much the newest weights count."""
        match self._plan.averaging:
            case "ema":
                return 1 - min(self._plan.averaging_decay, (1 + self.updates) / (10 + self.updates))
            case "swa":
                return 1 / (self.updates + 1) if self._begun(steps_done) else 1.0
            case "none":
                return 1.0

    def _begun(self, steps_done: int) -> bool:
        return steps_done > self._plan.averaging_from * self._plan.steps


def copied(weights: Mapping[str, Tensor]) -> Weights:
    """A copy that later steps don't change."""
    return {name: value.detach().clone() for name, value in weights.items()}


@torch.no_grad()
def put(weights: Mapping[str, Tensor], into: Mapping[str, Tensor]) -> None:
    """Overwrite parameters by name."""
    for name, value in weights.items():
        into[name].copy_(value)
