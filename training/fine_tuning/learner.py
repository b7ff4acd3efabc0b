"""One step of training: embed, take the loss, go back, change the weights. Torch; the training thread."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import normalize

from attendance_app.errors import UserError
from attendance_app.vision.embedding import Embeddings
from training.distribution import JointObjective, Ranks, average_gradients, gathered, shared_network
from training.fine_tuning.plan import RunPlan
from training.fine_tuning.precision import Precision
from training.fine_tuning.randomness import Purpose, torch_seed
from training.fine_tuning.watchers import embedding_spread
from training.networks.trainable import TrainableNetwork
from training.objectives.objective import Objective

FACES_AT_ONCE = 8
"""On a CPU a batch goes through in parts: no layer's output is so large then that it lies in fresh pages."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StepFigures:
    """What a step found.

    Attributes:
        active: Share of triplets that still give a gradient.
        spread: `embedding_spread` of the joint batch; `base_spread` that of the base's embeddings of the same faces.
    """

    loss: float
    active: float
    spread: float
    base_spread: float


class Learner:
    """A network, an objective and an optimiser.

    Args:
        network: On its device.
        parameters: What of it may change.
        objective: Its own parameters (a classifier's) learn as well, ten times as fast.
        plan: The run's.
        ranks: The processes that work on this run.
        from_features: Whether steps get the trunk's features instead of pixels.
        precision: Instead of what suits the device.
    """

    def __init__(
        self,
        network: TrainableNetwork,
        parameters: Mapping[str, nn.Parameter],
        objective: Objective,
        plan: RunPlan,
        ranks: Ranks,
        from_features: bool,
        precision: Precision | None = None,
    ) -> None:
        self.network = network
        self.parameters = dict(parameters)
        self.objective = objective.to(network.device)
        self.precision = precision or Precision(network.device)
        self._plan = plan
        self._ranks = ranks
        self._module = shared_network(_HeadOnly(network) if from_features else network, ranks)
        self._joint = JointObjective(self.objective, ranks)
        self.optimiser = torch.optim.AdamW(_groups(self.parameters, objective, plan), lr=plan.learning_rate, fused=True)
        self._parts = not from_features and ranks.size == 1 and network.device.type == "cpu"

    def step(self, step: int, inputs: Tensor, labels: Tensor, base: Tensor) -> StepFigures:
        """Learn from a batch.

        Args:
            step: From 0.
            inputs: Pixels or features, a row a face.
            labels: `(B,)`.
            base: `(B, D)` the base's unit embeddings of the same, clean faces.

        Raises:
            UserError: a batch doesn't fit into the GPU's memory.
        """
        torch.manual_seed(torch_seed(self._plan.seed, Purpose.TORCH, step))
        self._joint.at_share(step / self._plan.steps)
        try:
            return self._learn(step, inputs, labels, base)
        except torch.cuda.OutOfMemoryError as error:
            if self.network.checkpoint_stages or self._ranks.size > 1:  # others are in the midst of the same step
                raise _out_of_memory(self.network.checkpoint_stages) from error
        # Only here: until its error is forgotten, the step that failed holds on to what it had worked out.
        logger.warning("The GPU ran out of memory; working out activations twice from now on.")
        self.network.checkpoint_stages = True
        torch.cuda.empty_cache()
        try:
            return self._learn(step, inputs, labels, base)
        except torch.cuda.OutOfMemoryError as error:
            raise _out_of_memory(twice=True) from error

    def _learn(self, step: int, inputs: Tensor, labels: Tensor, base: Tensor) -> StepFigures:
        self.optimiser.zero_grad(set_to_none=True)
        with self.precision.autocast():
            raw = self._embedded(inputs)
        embeddings = normalize(raw.float(), dim=1)
        value = self._joint(embeddings, labels, base)
        figures = StepFigures(
            float(value.loss.detach()),
            value.active,
            embedding_spread(self._of_all(embeddings)),
            embedding_spread(self._of_all(base)),
        )
        if torch.isfinite(value.loss.detach()):
            self._go_back(step, value.loss)
        return figures

    def _of_all(self, share: Tensor) -> Embeddings:
        """The joint batch's: on their own shares processes might see different reasons to stop."""
        joint: Embeddings = (gathered(share.detach()) if self._ranks.size > 1 else share.detach()).cpu().numpy()
        return joint

    def _embedded(self, inputs: Tensor) -> Tensor:
        if not self._parts:
            embedded: Tensor = self._module(inputs)
            return embedded
        return torch.cat([self._module(part) for part in torch.split(inputs, FACES_AT_ONCE)])

    def _go_back(self, step: int, loss: Tensor) -> None:
        scaler = self.precision.scaler
        scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        scaler.unscale_(self.optimiser)
        average_gradients(self.objective, self._ranks)
        learning = [parameter for group in self.optimiser.param_groups for parameter in group["params"]]
        nn.utils.clip_grad_norm_(learning, self._plan.gradient_norm)
        for group in self.optimiser.param_groups:
            group["lr"] = self._plan.learning_rate_at(step) * group["factor"]
        scaler.step(self.optimiser)
        scaler.update()


class _HeadOnly(nn.Module):
    """The network from its trunk's features on."""

    def __init__(self, network: TrainableNetwork) -> None:
        super().__init__()
        self.layers = nn.Sequential(*network.head_layers)

    def forward(self, features: Tensor) -> Tensor:
        embedded: Tensor = self.layers(features)
        return embedded


def _out_of_memory(twice: bool) -> UserError:
    remedy = "a smaller --batch." if twice else "--checkpointing, or a smaller --batch."
    return UserError("The GPU has too little memory for a step of this run.", f"Start a new run with {remedy}")


def _groups(parameters: Mapping[str, nn.Parameter], objective: Objective, plan: RunPlan) -> list[dict[str, object]]:
    """Matrices with weight decay, the rest without; a classifier's head starts from nothing, so it is quicker."""
    matrices = [parameter for parameter in parameters.values() if parameter.ndim > 1]
    others = [parameter for parameter in parameters.values() if parameter.ndim <= 1]
    groups: list[dict[str, object]] = [
        {"params": matrices, "weight_decay": plan.weight_decay, "factor": 1.0},
        {"params": others, "weight_decay": 0.0, "factor": 1.0},
        {"params": list(objective.parameters()), "weight_decay": plan.weight_decay, "factor": 10.0},
    ]
    return [group for group in groups if group["params"]]
