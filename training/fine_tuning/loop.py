"""The steps of a run from wherever it stands to its end. Torch; the main thread."""

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass

import numpy as np
import torch
from torch import Tensor

from attendance_app.errors import UserError
from attendance_app.vision.embedding import Embeddings
from training.distribution import Ranks, of_the_leader, rank_share
from training.fine_tuning.averaging import AveragedWeights, Weights, copied, put
from training.fine_tuning.checkpoints import Checkpoint, load_checkpoint, save_checkpoint
from training.fine_tuning.control import Control
from training.fine_tuning.events import EventLog
from training.fine_tuning.feeds import Feed
from training.fine_tuning.learner import Learner, StepFigures
from training.fine_tuning.learning_set import LearningSet
from training.fine_tuning.pace import Pace
from training.fine_tuning.plan import RunPlan
from training.fine_tuning.run_folder import RunFolder
from training.fine_tuning.tuning import TuningFigures, TuningPeople
from training.fine_tuning.watchers import EARLY, NOT_FINITE, REASONS, RunWatch, StopReason
from training.mining.offline import MinedTriplets, mine_offline, save_mined
from training.objectives.triplet import FACENET_MARGIN

LEAST_GAIN = 1e-3
"""Of the soft figure, for an evaluation to count as an improvement: a tenth of a percentage point."""
CHECKPOINT_EVERY_S = 10.0
CHECKPOINT_SHARE = 0.05
"""Writing checkpoints may take this share of the time."""


@dataclass(slots=True)
class Best:
    """The best weights so far, by the people held out for it; and evaluations since the last clear improvement."""

    weights: Weights
    score: float = float("-inf")
    step: int = 0
    averaged: bool = False
    stale: int = 0


class TrainingLoop:
    """A run's training.

    Args:
        plan: What to do.
        learning: What to learn from.
        base: `(N, D)` the base's embeddings of the clean faces.
        feed: Gives the steps their inputs.
        learner: Makes the steps.
        tuning: The people who decide which weights are best.
        events: Told how it goes.
        control: Asked whether to rest.
        folder: Where checkpoints go.
        signature: See `Checkpoint`.
        ranks: The processes of this run.
        afterwards_s: How long what comes after the training will take.
    """

    def __init__(
        self,
        plan: RunPlan,
        learning: LearningSet,
        base: Embeddings,
        feed: Feed,
        learner: Learner,
        tuning: TuningPeople,
        events: EventLog,
        control: Control,
        folder: RunFolder,
        signature: str,
        ranks: Ranks,
        afterwards_s: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._plan, self._learning, self._feed, self._learner = plan, learning, feed, learner
        self._tuning, self._events, self._control, self._folder = tuning, events, control, folder
        self._signature, self._ranks, self._clock = signature, ranks, clock
        self._base = torch.from_numpy(base)
        self._labels = torch.from_numpy(learning.faces.labels.astype(np.int64))
        self._averaged = AveragedWeights(plan, learner.parameters)
        self._watch = RunWatch()
        self._best = Best({})
        self._mined: MinedTriplets | None = None
        self._ended = ""
        self._resumed = False
        self._pace = Pace(plan.steps, afterwards_s, clock)
        self._saved_at, self._save_took = clock(), 0.0
        self.step = 0

    @property
    def best_step(self) -> int:
        """After which step the best weights were reached."""
        return self._best.step

    def resume(self) -> None:
        """Go on from the folder's checkpoint.

        Raises:
            UserError: it is damaged, or of another run.
        """
        checkpoint = load_checkpoint(self._folder.checkpoint, self._signature)
        learner = self._learner
        put(checkpoint.weights, learner.parameters)
        self._averaged.restore(checkpoint.averaged, checkpoint.updates)
        learner.optimiser.load_state_dict(checkpoint.optimiser)
        learner.objective.load_state_dict(checkpoint.objective)
        learner.precision.scaler.load_state_dict(checkpoint.scaler)
        learner.network.checkpoint_stages = checkpoint.checkpoint_stages
        self._best = Best(
            checkpoint.best, checkpoint.best_score, checkpoint.best_step, checkpoint.best_averaged, checkpoint.stale
        )
        self._watch = RunWatch(checkpoint.collapsed, checkpoint.inactive)
        if checkpoint.mined.numel():
            self._mined = MinedTriplets(*checkpoint.mined.numpy().astype(np.intp))
        self._ended = checkpoint.ended
        self._resumed = True
        self.step = checkpoint.step
        self._events.forget_after(self.step)

    def run(self) -> StopReason | None:
        """Train to the end, and leave the best weights in the network.

        Returns:
            Why it stopped before its last step, if it did.

        Raises:
            UserError: a face cannot be read any more, the disk is full, or it stopped before there were good weights.
        """
        if not self._resumed:
            self._tell_evaluation(self._learner.parameters, kind="base")
            self.save()
        reason = REASONS.get(self._ended)
        while self.step < self._plan.steps and not self._ended:
            self._control.rest_while_paused(self.save)
            reason = self._one_step()
            if reason:
                self._ended = reason.code
                self._events.tell("stopped", step=self.step, code=reason.code, text=reason.text)
            if reason or self.step == self._plan.steps or self._save_is_due():
                self.save()
        if not self._best.weights:
            if reason and reason.spoilt:
                raise UserError(reason.text)
            self._evaluate()
            self.save()
        if not self._best.weights:
            raise UserError(NOT_FINITE.text)
        put(self._best.weights, self._learner.parameters)
        return reason

    def save(self) -> None:
        """Write a checkpoint.

        Raises:
            UserError: the disk is full, or the folder cannot be used.
        """
        if not self._ranks.leads:
            return
        begun = self._clock()
        save_checkpoint(self._folder.checkpoint, self._checkpoint())
        self._saved_at = self._clock()
        self._save_took = self._saved_at - begun

    def _one_step(self) -> StopReason | None:
        self._mine_if_due()
        objective = self._learner.objective
        batch = self._learning.batch(self._plan, objective.batches, self._mined, self.step)
        share = rank_share(batch, self._ranks, 3 if objective.batches == "triplets" else 1)
        chosen, device = torch.from_numpy(share), self._learner.network.device
        inputs = self._feed.inputs(self.step, share)
        labels, base = self._labels[chosen].to(device), self._base[chosen].to(device)
        seen = astuple(self._learner.step(self.step, inputs, labels, base))
        figures = StepFigures(*of_the_leader(seen, self._ranks))
        self.step += 1
        reason = self._watch.saw(figures.loss, figures.active, figures.spread, figures.base_spread)
        if not (reason and reason.spoilt):
            self._averaged.update(self._learner.parameters, self.step)
        self._tell_progress(figures)
        if self._plan.evaluates_after(self.step) and not (reason and reason.spoilt):
            return self._evaluate() or reason
        return reason

    def _evaluate(self) -> StopReason | None:
        """Look at the newest and at the averaged weights, and keep the better if it is the best so far."""
        begun = self._clock()
        newest = copied(self._learner.parameters)
        improved = self._tell_evaluation(newest, kind="newest")
        if self._plan.averaging != "none":
            improved = self._tell_evaluation(self._averaged.weights, kind="averaged") or improved
            put(newest, self._learner.parameters)
        self._best.stale = 0 if improved else self._best.stale + 1
        self._pace.evaluation_took(self._clock() - begun)
        return EARLY if self._best.stale >= self._plan.patience and self.step < self._plan.steps else None

    def _tell_evaluation(self, weights: Mapping[str, Tensor], kind: str) -> bool:
        """Keep these weights if they are the best so far (the base's own never are); whether they are so clearly."""
        put(weights, self._learner.parameters)
        figures = self._measured()
        gain = figures.score - self._best.score
        best = kind != "base" and gain > 0
        if best:
            self._best = Best(copied(weights), figures.score, self.step, kind == "averaged", self._best.stale)
        self._events.tell(
            "evaluation",
            step=self.step,
            weights=kind,
            score=figures.score,
            best=best,
            **{"tpir_at_fpir_1e-2": figures.tpir_1e2, "tpir_at_fpir_1e-3": figures.tpir_1e3},
        )
        return best and gain > LEAST_GAIN

    def _measured(self) -> TuningFigures:
        """What the leading process finds; the others wait for it (at most `distribution.WAIT`)."""
        unknown = TuningFigures(math.nan, math.nan, math.nan)
        found = self._tuning.measure(self._learner.network) if self._ranks.leads else unknown
        return TuningFigures(*of_the_leader(astuple(found), self._ranks))

    def _mine_if_due(self) -> None:
        due = self.step % self._plan.mine_every == 0 or self._mined is None
        if self._learner.objective.batches != "triplets" or not due:
            return
        embeddings = self._feed.embeddings(self._learner.network)
        margin = FACENET_MARGIN if self._plan.margin is None else self._plan.margin
        mined = mine_offline(embeddings, self._learning.faces.labels, rule="semi-hard", margin=margin)
        self._mined = self._learning.mistakes.joined(mined)
        if self._ranks.leads:
            save_mined(self._folder.mined, self._mined, self._learning.faces.keys)

    def _save_is_due(self) -> bool:
        since = self._clock() - self._saved_at
        return since >= max(CHECKPOINT_EVERY_S, self._save_took / CHECKPOINT_SHARE)

    def _tell_progress(self, figures: StepFigures) -> None:
        self._pace.step_done(self.step)
        evaluations = sum(self._plan.evaluates_after(step) for step in range(self.step + 1, self._plan.steps + 1))
        self._events.tell(
            "progress",
            step=self.step,
            steps=self._plan.steps,
            loss=figures.loss,
            active=figures.active,
            spread=figures.spread,
            learning_rate=self._plan.learning_rate_at(self.step - 1),
            seconds_left=round(self._pace.seconds_left(self.step, evaluations), 1),
        )

    def _checkpoint(self) -> Checkpoint:
        learner, best, mined = self._learner, self._best, self._mined
        triplets = [] if mined is None else [mined.anchors, mined.positives, mined.negatives]
        return Checkpoint(
            step=self.step,
            signature=self._signature,
            weights=copied(learner.parameters),
            averaged=self._averaged.weights,
            updates=self._averaged.updates,
            optimiser=learner.optimiser.state_dict(),
            objective=learner.objective.state_dict(),
            scaler=learner.precision.scaler.state_dict(),
            best=best.weights,
            best_score=best.score,
            best_step=best.step,
            best_averaged=best.averaged,
            stale=best.stale,
            collapsed=self._watch.collapsed,
            inactive=self._watch.inactive,
            mined=torch.from_numpy(np.stack(triplets).astype(np.int64)) if triplets else torch.zeros(0),
            checkpoint_stages=learner.network.checkpoint_stages,
            ended=self._ended,
        )
