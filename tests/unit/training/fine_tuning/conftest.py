"""Runs in small: painted faces, a small network, one thread."""

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.fakes.painted_faces import painted_faces
from tests.fakes.small_networks import small_network
from training.distribution import Ranks
from training.faces.splits import split_people
from training.fine_tuning.control import Control
from training.fine_tuning.events import EventLog
from training.fine_tuning.feeds import FeatureFeed, PixelFeed
from training.fine_tuning.learner import Learner
from training.fine_tuning.learning_set import learning_set
from training.fine_tuning.loop import TrainingLoop
from training.fine_tuning.plan import RunPlan
from training.fine_tuning.run_folder import RunFolder
from training.fine_tuning.tuning import TuningPeople
from training.networks.presets import apply_preset
from training.objectives.anchoring import Anchored
from training.objectives.catalogue import objective

ALONE = Ranks(0, 1, torch.device("cpu"))


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def small_plan(**changes: Any) -> RunPlan:
    usual: dict[str, Any] = {
        "base": "sface", "run_name": "t", "preset": "norm", "steps": 12, "learning_rate": 1e-3, "warm_up_steps": 2,
        "people_per_batch": 4, "faces_per_person": 2, "evaluate_every": 4, "variants": 2, "patience": 50,
    }  # fmt: skip
    return RunPlan.model_validate(usual | changes)


def told(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "metrics.jsonl").read_text("utf-8").splitlines()]


class Bench:
    """Builds the loop of a small run in a folder; each one as a new process would."""

    def __init__(self, folder: Path) -> None:
        self.folder = RunFolder(folder)
        self.output = io.StringIO()

    def loop(
        self, plan: RunPlan, clock: Callable[[], float] = lambda: 0.0, signature: str = "s", ranks: Ranks = ALONE
    ) -> TrainingLoop:
        faces = painted_faces(12, 4)
        split = split_people(faces, plan.seed)
        learning = learning_set(faces.subset(split.train), painted_faces(6, 2, name="Q"))
        self.network = small_network()
        parameters = apply_preset(self.network, plan.preset)
        head = plan.preset == "head"
        feed = (
            FeatureFeed(learning.faces, self.network, plan)
            if head
            else PixelFeed(learning.faces, self.network, plan.seed)
        )
        base = feed.embeddings(self.network)
        torch.manual_seed(plan.seed)
        wanted = Anchored(objective(plan.objective, 16, len(learning.faces.people)), plan.anchoring)
        learner = Learner(self.network, parameters, wanted, plan, ALONE, from_features=head)
        tuning = TuningPeople(faces, split, self.network, head, plan.seed)
        events = EventLog(self.folder.metrics, True, self.output)
        self.control = Control(self.folder.control, events)
        return TrainingLoop(
            plan,
            learning,
            base,
            feed,
            learner,
            tuning,
            events,
            self.control,
            self.folder,
            signature,
            ranks,
            clock=clock,
        )

    def weights(self) -> dict[str, np.ndarray]:
        return {name: value.detach().numpy().copy() for name, value in self.network.state_dict().items()}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)
