"""A run from its faces to its verdict: puts the parts together. Torch; the main thread."""

import hashlib
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from attendance_app.errors import UserError
from attendance_app.vision.models.store import ModelStore
from training.distribution import Ranks
from training.faces.face_set import FaceSet
from training.faces.home import HomeFaces
from training.faces.joining import joined
from training.faces.run_data import data_json, fingerprint, parts_of
from training.faces.splits import Split, split_background, split_people
from training.fine_tuning.control import Control
from training.fine_tuning.events import EventLog
from training.fine_tuning.feeds import FeatureFeed, Feed, PixelFeed, variants_that_fit
from training.fine_tuning.judging import Population, faces_to_embed, populations
from training.fine_tuning.learner import FACES_AT_ONCE, Learner
from training.fine_tuning.learning_set import LearningSet, learning_set, with_mistakes
from training.fine_tuning.loop import TrainingLoop
from training.fine_tuning.outcome import DataCounts, finish_run
from training.fine_tuning.plan import RunPlan
from training.fine_tuning.run_folder import RunFolder, write_whole
from training.fine_tuning.tuning import TuningPeople, chosen_probes
from training.mining.offline import look_alike_cases, mine_confusions
from training.networks.embedding import as_pixels
from training.networks.memory import free_bytes, memory_is_short
from training.networks.presets import apply_preset
from training.networks.trainable import TrainableNetwork, load_trainable
from training.objectives.anchoring import Anchored
from training.objectives.catalogue import objective
from training.objectives.objective import Objective

REPORT_S = 10.0
"""What the comparison's bootstrap, plots and card take."""


@dataclass(frozen=True, slots=True, eq=False)
class RunFaces:
    """What a run is given.

    Attributes:
        own: The company's faces.
        described: Where they came from, in words.
        background: Other people's.
        home: Mistakes and look-alikes of the same people, where the app knows any.
        confirm: Asks, before the new model is kept, whether all of these faces may still be used; a `UserError` if not.
    """

    own: FaceSet
    described: str
    background: FaceSet | None = None
    home: HomeFaces | None = None
    confirm: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True, eq=False)
class _Material:
    """What a run is given, sorted."""

    split: Split
    learning: LearningSet
    mixed: FaceSet | None
    judged: list[Population]


class FineTuningRun:
    """One run, new or taken up again.

    Args:
        plan: What to do; of a run that is resumed, as its folder has it.
        faces: What to learn from and to be judged on.
        store: Where the base is.
        folder: Held by the caller.
        events: Told how it goes.
        control: Asked whether to rest.
        ranks: The processes of this run.
    """

    def __init__(
        self,
        plan: RunPlan,
        faces: RunFaces,
        store: ModelStore,
        folder: RunFolder,
        events: EventLog,
        control: Control,
        ranks: Ranks,
    ) -> None:
        self._plan, self._faces, self._store, self._folder = plan, faces, store, folder
        self._events, self._control, self._ranks = events, control, ranks

    def go(self, resume: bool) -> dict[str, Any]:
        """Train, compare, report.

        Args:
            resume: From the folder's checkpoint.

        Returns:
            What `result.json` holds; nothing in a process that doesn't lead the run.

        Raises:
            UserError: there are too few faces, the base isn't there, the checkpoint isn't this run's, the disk is
                full, or it stopped without good weights.
        """
        material = self._sorted()
        base, network = self._network(), self._network()
        parameters = apply_preset(network, self._plan.preset)
        if not resume:
            self._plan = self._fitted(network, material.learning)
            self._record(material)
        network.checkpoint_stages = bool(self._plan.checkpoint_stages)
        pace = _measured_pace(network, self._plan)
        self._tell_start(material, pace)
        frozen_trunk = self._plan.preset == "head"
        feed = self._feed(material.learning, network)
        base_embeddings = feed.embeddings(network)
        learning = self._with_mistakes(material.learning, base_embeddings)
        tuning = TuningPeople(
            self._faces.own, material.split, network, frozen_trunk, self._plan.seed, self._control.rest_while_paused
        )
        kept = isinstance(feed, FeatureFeed)
        learner = Learner(
            network, parameters, self._objective(network, learning), self._plan, self._ranks, from_features=kept
        )
        loop = TrainingLoop(
            self._plan, learning, base_embeddings, feed, learner, tuning, self._events, self._control, self._folder,
            self._signature(base), self._ranks, _judging_s(material, pace, frozen_trunk),
        )  # fmt: skip
        if resume:
            loop.resume()
        loop.run()
        if not self._ranks.leads:
            return {}
        self._faces.confirm()
        counts = DataCounts(
            self._faces.described,
            people=len(np.unique(learning.faces.labels[: learning.own])),
            pictures=learning.own,
            tuning_people=_people(self._faces.own, material.split.tuning_gallery),
            background_people=learning.background_people,
        )
        return finish_run(
            self._plan, self._folder, base, network, material.judged, counts, loop.step, self._control.rest_while_paused
        )

    def _sorted(self) -> _Material:
        own, seed = self._faces.own, self._plan.seed
        split = split_people(own, seed)
        mixed = strangers = None
        if self._faces.background is not None:
            mixed_in, kept_out = split_background(self._faces.background, seed)
            mixed, strangers = (self._faces.background.subset(part) for part in (mixed_in, kept_out))
        trained = own.subset(split.train)
        if self._faces.home is not None:
            trained = _with_looks(trained, self._faces.home)
        return _Material(split, learning_set(trained, mixed), mixed, populations(own, split, strangers))

    def _network(self) -> TrainableNetwork:
        network = load_trainable(self._plan.base, self._store).to(self._ranks.device)
        if self._ranks.device.type == "cuda":
            network = network.to(memory_format=torch.channels_last)
        return network

    def _fitted(self, network: TrainableNetwork, learning: LearningSet) -> RunPlan:
        """The plan with what depends on this computer's memory, decided once so that resuming decides nothing anew."""
        plan = self._plan
        faces = plan.people_per_batch * plan.faces_per_person
        fitted = plan
        if plan.checkpoint_stages is None:
            short = memory_is_short(network, faces, free_bytes(network.device))
            fitted = plan.model_copy(update={"checkpoint_stages": short})
        if plan.preset == "head":
            side = network.face_input.side_px
            with torch.inference_mode():
                features = network.trunk_features(torch.zeros(1, 3, side, side, device=network.device)).shape[1]
            fitting = variants_that_fit(len(learning.faces), plan.variants, features)
            if fitting is None:
                self._events.tell("warning", code="features_too_large", text=_TOO_MANY)
                return fitted.model_copy(update={"variants": 0})
            fitted = fitted.model_copy(update={"variants": fitting[0], "feature_type": fitting[1]})
        return fitted

    def _record(self, material: _Material) -> None:
        if not self._ranks.leads:
            return
        own = self._faces.own
        data = data_json(own, parts_of(own, material.split), self._faces.background)
        write_whole(self._folder.data, (data + "\n").encode("utf-8", "surrogateescape"))
        write_whole(self._folder.config, (self._plan.model_dump_json(indent=1) + "\n").encode())

    def _signature(self, base: TrainableNetwork) -> str:
        background = self._faces.background
        parts = [
            self._plan.model_dump_json(),
            base.card.sha256,
            fingerprint(self._faces.own),
            fingerprint(background) if background is not None else "",
            fingerprint(self._faces.home.looks) if self._faces.home is not None else "",
        ]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def _feed(self, learning: LearningSet, network: TrainableNetwork) -> Feed:
        rest = self._control.rest_while_paused
        if self._plan.preset == "head" and self._plan.variants:
            return FeatureFeed(learning.faces, network, self._plan, rest)
        return PixelFeed(learning.faces, network, self._plan.seed, rest)

    def _objective(self, network: TrainableNetwork, learning: LearningSet) -> Objective:
        torch.manual_seed(self._plan.seed)  # a classifier's head starts from drawn weights
        options = {} if self._plan.margin is None else {"margin": self._plan.margin}
        plain = objective(self._plan.objective, network.dimension, len(learning.faces.people), **options)
        return Anchored(plain, self._plan.anchoring) if self._plan.anchoring else plain

    def _with_mistakes(self, learning: LearningSet, embeddings: np.ndarray[Any, np.dtype[np.float32]]) -> LearningSet:
        """Triplets from looks that were taken for somebody else, and from pairs who look alike."""
        home = self._faces.home
        if home is None:
            return learning
        labels = learning.faces.labels
        label_of = {person.removeprefix("0 "): label for label, person in enumerate(learning.faces.people)}
        place = {key: index for index, key in enumerate(learning.faces.keys)}
        taken = [
            (place[look.key], label_of[look.taken_for])
            for look in home.hard_looks
            if look.key in place and look.taken_for in label_of
        ]
        pairs = [
            (label_of[pair.first], label_of[pair.second])
            for pair in home.look_alikes
            if pair.first in label_of and pair.second in label_of
        ]
        looks = np.array([face for face, _ in taken], np.intp), np.array([other for _, other in taken], np.intp)
        cases = (looks, look_alike_cases(labels, pairs))
        return with_mistakes(learning, [mine_confusions(embeddings, labels, *case) for case in cases])

    def _tell_start(self, material: _Material, pace: "_PaceEstimate") -> None:
        plan, learning = self._plan, material.learning
        faces = plan.people_per_batch * plan.faces_per_person
        before = len(learning.faces) * (2 + (plan.variants if plan.preset == "head" else 0)) * pace.embedding_s
        looked_at = len(material.split.tuning_gallery) + 2 * len(chosen_probes(material.split))
        looking = looked_at * 2 * pace.embedding_s
        evaluations = math.ceil(plan.steps / plan.evaluate_every) * (0 if plan.preset == "head" else 2)
        self._events.tell(
            "start",
            model_id=f"{self._plan.base.split('+')[0]}+{plan.run_name}",
            steps=plan.steps,
            people=len(np.unique(learning.faces.labels[: learning.own])),
            pictures=learning.own,
            background_people=learning.background_people,
            held_out_people=_people(self._faces.own, material.split.gate_gallery),
            seconds_estimate=round(
                before
                + looking * (1 + evaluations)
                + plan.steps * faces * pace.learning_s
                + _judging_s(material, pace, plan.preset == "head"),
                1,
            ),
        )


@dataclass(frozen=True, slots=True)
class _PaceEstimate:
    """Seconds a face takes: to be embedded, to be learnt from."""

    embedding_s: float
    learning_s: float


_HEAD_STEP_S = 0.001
_TOO_MANY = (
    "There are too many faces to keep their features in memory; every step works them out anew, which takes longer."
)


def _measured_pace(network: TrainableNetwork, plan: RunPlan) -> _PaceEstimate:
    """Try it on grey faces, twice: the first time includes finding out which kernels suit."""
    side = network.face_input.side_px
    grey = np.full((FACES_AT_ONCE, side, side, 3), 127, np.uint8)
    trunk = network.inference_trunk()

    def embed() -> None:
        with torch.inference_mode():
            trunk(as_pixels(grey[:4], network.device))

    def learn() -> None:
        network(as_pixels(grey, network.device).contiguous()).square().sum().backward()
        network.zero_grad(set_to_none=True)

    embedding_s = _timed(embed) / 4
    if plan.preset == "head" and plan.variants:
        return _PaceEstimate(embedding_s, _HEAD_STEP_S)
    return _PaceEstimate(embedding_s, _timed(learn) / FACES_AT_ONCE)


def _timed(work: Callable[[], None]) -> float:
    work()
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def _judging_s(material: _Material, pace: _PaceEstimate, same_trunk: bool) -> float:
    """How long the comparison will take: every face and its mirror image by two models, or by what they share."""
    return faces_to_embed(material.judged) * (2 if same_trunk else 4) * pace.embedding_s + REPORT_S


def _with_looks(trained: FaceSet, home: HomeFaces) -> FaceSet:
    """Add the looks that were hard, of people who are learnt from."""
    looks, known = home.looks, set(trained.people)
    if not len(looks):
        return trained
    return joined(trained, looks.subset(np.flatnonzero([looks.people[label] in known for label in looks.labels])))


def _people(faces: FaceSet, indices: np.ndarray[Any, np.dtype[np.intp]]) -> int:
    return len(np.unique(faces.labels[indices]))


def resumable(folder: RunFolder) -> bool:
    """Whether the folder has a run that was begun and isn't over."""
    return folder.config.is_file() and folder.checkpoint.is_file() and not folder.result.is_file()


def read_plan(folder: RunFolder) -> RunPlan:
    """The plan of a run that was begun.

    Raises:
        UserError: it is missing or damaged.
    """
    try:
        return RunPlan.model_validate_json(folder.config.read_bytes())
    except (OSError, ValueError) as error:  # pydantic's ValidationError is a ValueError
        raise UserError(
            "The run in {folder} cannot be resumed: its settings cannot be read.",
            "Start a new run in another folder.",
            folder=folder.path,
        ) from error
