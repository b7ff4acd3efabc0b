"""What a run is asked to do: everything that its result depends on, besides faces and base. Pydantic; immutable.

Stored as the run folder's `config.json`; resuming reads it back and takes no other options.
"""

import math
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from training.networks.presets import Preset
from training.objectives.catalogue import DEFAULT_OBJECTIVE

Averaging = Literal["ema", "swa", "none"]
AVERAGES: tuple[Averaging, ...] = get_args(Averaging)
FeatureType = Literal["float32", "float16"]


class RunPlan(BaseModel):
    """A run's settings.

    Attributes:
        base: The model it starts from.
        run_name: The new model is `<built-in base>+<run_name>`.
        people_per_batch, faces_per_person: P and K.
        background_share: Of the P people, from the background.
        learning_rate: The highest, after `warm_up_steps`; falls as half a cosine to zero at the end.
        weight_decay: Of weights with more than one dimension; scales, shifts and slopes have none.
        margin: Of objectives that have one, None for their own.
        anchoring: Weight of the squared distance from the base's embedding of the clean face.
        gradient_norm: Longer gradients are cut to this length.
        averaging: "ema" averages weights with `averaging_decay`, "swa" evenly from `averaging_from` (share of the run).
        evaluate_every: Steps between evaluations on the people held out for it.
        patience: Evaluations in a row without anything better, after which the run stops early.
        variants: Augmented versions of each face whose features `head` keeps, besides the face and its mirror image.
        feature_type: What they are kept as.
        mine_every: Steps between minings of triplet-offline.
        checkpoint_stages: See `TrainableNetwork`; None for what memory says, until that was looked at.
        threads: PyTorch's; the result is the same to the last bit only with the same number.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    format: Literal[1] = 1
    base: str
    run_name: str
    preset: Preset
    objective: str = DEFAULT_OBJECTIVE
    seed: int = Field(default=0, ge=0)
    steps: int = Field(ge=1)
    people_per_batch: int = Field(default=16, ge=2)
    faces_per_person: int = Field(default=4, ge=1)
    background_share: float = Field(default=0.25, ge=0, le=1)
    learning_rate: float = Field(gt=0)
    warm_up_steps: int = Field(default=10, ge=0)
    weight_decay: float = Field(default=1e-4, ge=0)
    margin: float | None = None
    anchoring: float = Field(default=1.0, ge=0)
    gradient_norm: float = Field(default=5.0, gt=0)
    averaging: Averaging = "ema"
    averaging_decay: float = Field(default=0.95, ge=0, lt=1)
    averaging_from: float = Field(default=0.5, ge=0, lt=1)
    evaluate_every: int = Field(ge=1)
    patience: int = Field(default=4, ge=1)
    variants: int = Field(default=4, ge=0)
    feature_type: FeatureType = "float32"
    mine_every: int = Field(default=50, ge=1)
    checkpoint_stages: bool | None = None
    threads: int = Field(default=1, ge=1)
    device: Literal["cpu", "cuda"] = "cpu"

    def learning_rate_at(self, step: int) -> float:
        """The learning rate of a step: rises in a line, then falls as half a cosine.

        Source: Loshchilov and Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017, equation 5,
        without restarts.
        """
        if step < self.warm_up_steps:
            return self.learning_rate * (step + 1) / (self.warm_up_steps + 1)
        share = (step - self.warm_up_steps) / max(self.steps - self.warm_up_steps, 1)
        return self.learning_rate * (1 + math.cos(math.pi * share)) / 2

    def evaluates_after(self, step: int) -> bool:
        """Whether the people held out for it are looked at after so many steps."""
        return step % self.evaluate_every == 0 or step == self.steps


STEPS: dict[Preset, int] = {"head": 150, "norm": 120, "last-blocks": 120, "full": 200}
LEARNING_RATES: dict[Preset, float] = {"head": 2e-4, "norm": 2e-3, "last-blocks": 1e-4, "full": 5e-5}

EVALUATIONS = 8
"""Of a run; a few fewer where so many steps don't divide so."""


def usual_plan(base: str, run_name: str, preset: Preset, steps: int | None = None) -> RunPlan:
    """The plan for a preset."""
    wanted = steps or STEPS[preset]
    return RunPlan(
        base=base,
        run_name=run_name,
        preset=preset,
        steps=wanted,
        learning_rate=LEARNING_RATES[preset],
        warm_up_steps=min(10, wanted // 4),
        evaluate_every=math.ceil(wanted / EVALUATIONS),
    )
