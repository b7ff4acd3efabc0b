"""Runs as their folders tell: reading only, no torch. Standard library; any thread.

A run's folder is `training/<run>/` of the data folder; `training.fine_tuning.run_folder` says what lies in it. The app
adds `app.json` (what was chosen, when it began) and `run.log`, what the process wrote.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from attendance_app.services.fine_tuning.figures import RunFigures, Verdict
from attendance_app.services.fine_tuning.following import RunPoint


class RunState(StrEnum):
    """How a run stands."""

    STARTING = "starting"  # its process loads what it needs and looks at the faces
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"  # there is a verdict
    STOPPED = "stopped"  # a watcher ended the training before it had good weights; there is no verdict
    CANCELLED = "cancelled"
    FAILED = "failed"
    INTERRUPTED = "interrupted"  # its process is gone, as after a power cut; it can be taken up again

    @property
    def going_on(self) -> bool:
        """Whether there is a process."""
        return self in (RunState.STARTING, RunState.RUNNING, RunState.PAUSED)

    @property
    def can_be_taken_up(self) -> bool:
        """Whether `FineTuningService.take_up` may go on with it."""
        return self in (RunState.INTERRUPTED, RunState.CANCELLED, RunState.FAILED)


@dataclass(frozen=True, slots=True)
class RunChoice:
    """What to train.

    Attributes:
        people: Ids of employees; None for everybody.
        preset: What changes: "head", "norm", "last-blocks" or "full".
        objective: What is learnt.
        base: The model to start from; empty for the one in use.
        steps: How many; None for what suits the preset.
        threads: Of the processor.
        name: Of the run; empty for one made from the moment.
    """

    people: tuple[str, ...] | None = None
    preset: str = "head"
    objective: str = "triplet-semihard"
    base: str = ""
    steps: int | None = None
    threads: int = 1
    name: str = ""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run.

    Attributes:
        started_utc: When it began, not when it was taken up again.
        people, pictures: Learnt from; 0 until it has looked at them.
        progress: Its last step, or before the first step 0; None until it has begun, and if nothing was written.
        verdict: None until it has finished.
        reason: Why it has this verdict, or why it stopped or failed; in English, may be empty.
        model_id: Of the model it made, or will make; None while that isn't known.
        in_use: Whether that model is the one in use.
        promoted_utc: When it was last put into use; None for never.
    """

    name: str
    folder: Path
    base: str
    preset: str
    objective: str
    started_utc: datetime
    people: int
    pictures: int
    state: RunState
    progress: RunPoint | None
    verdict: Verdict | None
    reason: str
    figures: RunFigures | None
    model_id: str | None
    in_use: bool
    promoted_utc: datetime | None

    @property
    def can_be_promoted(self) -> bool:
        """Whether it made a model that isn't in use."""
        return self.state is RunState.FINISHED and not self.in_use
