"""Fine-tuning as the app offers it. Any thread; reading is quick, promoting and rolling back are slow.

A run is a process of its own (`python -m training.finetune`) in a session of its own, so it goes on when the app is
closed; the app knows it by its folder alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from attendance_app.services.fine_tuning.figures import RunFigures, Verdict
from attendance_app.services.fine_tuning.following import RunFollower
from attendance_app.services.fine_tuning.runs import RunChoice, RunSummary

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who can be learnt from.

    Attributes:
        pictures: Kept pictures of their face, each once.
    """

    employee_id: str
    code: str
    name: str
    pictures: int


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to learn from: active people whose consent stands and whose pictures are kept.

    Attributes:
        learners: By name.
        pictures: Of all of them.
        mistakes: Looks from mistakes at the desk that are kept with consent.
        look_alikes: Pairs nearer than the threshold in force.
    """

    learners: tuple[Learner, ...]
    pictures: int
    mistakes: int
    look_alikes: int

    @property
    def people(self) -> int:
        """How many people."""
        return len(self.learners)

    def with_pictures(self, fewest: int) -> int:
        """How many people have so many pictures or more."""
        return sum(one.pictures >= fewest for one in self.learners)


@dataclass(frozen=True, slots=True)
class PromotionReport:
    """What promoting or rolling back did.

    Attributes:
        model_id: In use now.
        previous_model_id: In use before.
        people: In the gallery.
        embedded: Faces that were embedded anew.
        reused: Faces whose templates of an earlier time are used again.
        carried_over: Templates of the base that were kept, for people without kept pictures.
        left_out: Faces without a kept picture, of people who have others.
        threshold_distance: In force now.
        calibration: What the threshold rests on, in English.
    """

    model_id: str
    previous_model_id: str
    people: int
    embedded: int
    reused: int
    carried_over: int
    left_out: int
    threshold_distance: float
    calibration: str


@dataclass(frozen=True, slots=True)
class ComparedRun:
    """A row of the comparison of runs."""

    name: str
    preset: str
    objective: str
    base: str
    verdict: Verdict | None
    figures: RunFigures | None


class FineTuningService:
    """Starts, follows and ends runs, and takes their models into use."""

    def material(self) -> Material:
        """What there is to learn from; reads and decrypts every kept picture, so never on the GUI thread.

        Raises:
            StorageError: it cannot be read.
        """
        raise NotImplementedError

    def refusal(self, material: Material, people: Sequence[str] | None = None) -> str:
        """Why these people are too few to start with, in English; empty if they aren't.

        Args:
            material: From `material`.
            people: Ids; None for everybody.
        """
        raise NotImplementedError

    def estimate_s(self, preset: str, people: int, pictures: int) -> float:
        """About how many seconds a run takes on this computer, from earlier runs or from what others took."""
        raise NotImplementedError

    def bases(self) -> list[str]:
        """Ids of the models here that a run can start from, the one in use first."""
        raise NotImplementedError

    def start(self, choice: RunChoice, author: str) -> str:
        """Begin a run, in a process of its own; its name.

        Raises:
            UserError: one is going on, there is too little to learn from, the name is taken, or training isn't part
                of this installation.
        """
        raise NotImplementedError

    def pause(self, name: str) -> None:
        """Ask a run to rest; it does within a step.

        Raises:
            UserError: it isn't running.
        """
        raise NotImplementedError

    def resume(self, name: str) -> None:
        """Ask a paused run to go on.

        Raises:
            UserError: it isn't running.
        """
        raise NotImplementedError

    def cancel(self, name: str) -> None:
        """End a run; its process is gone within two seconds.

        Raises:
            UserError: it isn't running.
        """
        raise NotImplementedError

    def take_up(self, name: str) -> None:
        """Go on with a run whose process is gone, from its last checkpoint.

        Raises:
            UserError: it is running, is over, or another one is going on.
        """
        raise NotImplementedError

    def runs(self) -> list[RunSummary]:
        """Every run, the newest first."""
        raise NotImplementedError

    def run(self, name: str) -> RunSummary:
        """One run.

        Raises:
            UserError: there is none of that name.
        """
        raise NotImplementedError

    def follow(self, name: str) -> RunFollower:
        """Reads along; see `RunFollower`.

        Raises:
            UserError: there is none of that name.
        """
        raise NotImplementedError

    def log(self, name: str) -> str:
        """The end of what the run's process wrote, for people.

        Raises:
            UserError: there is none of that name.
        """
        raise NotImplementedError

    def compare(self, names: Sequence[str]) -> list[ComparedRun]:
        """Figures of runs, to be shown side by side.

        Raises:
            UserError: there is none of a name.
        """
        raise NotImplementedError

    def delete(self, name: str, author: str) -> None:
        """Remove a run's folder, and its model where that isn't in use.

        Raises:
            UserError: it is running, or its model is in use.
        """
        raise NotImplementedError

    def promote(
        self,
        name: str,
        author: str,
        although_worse: str = "",
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
    ) -> PromotionReport:
        """Put a finished run's model into use: everybody is embedded anew, then it is switched in one transaction.

        Args:
            name: The run.
            author: Who, for the audit log.
            although_worse: Why, if the run's verdict is worse; goes into the audit log.
            on_progress: Told faces embedded and faces to embed.
            cancelled: Asked between faces.

        Raises:
            UserError: the run hasn't finished, or is worse and there is no reason.
            NoCropsError: people would be forgotten; it names them.
            ModelError, StorageError: the model cannot be taken in.
            Cancelled: `cancelled` said so.
            Whatever is raised, the model used before stays in use.
        """
        raise NotImplementedError

    def previous_model(self) -> str | None:
        """What `roll_back` would put into use; None if there is nothing to roll back."""
        raise NotImplementedError

    def roll_back(
        self, author: str, on_progress: ProgressCallback | None = None, cancelled: CancelQuery | None = None
    ) -> PromotionReport:
        """Put the model back into use that was before the last promotion, with its templates and threshold.

        Raises:
            UserError: there is nothing to roll back.
            As `promote`.
        """
        raise NotImplementedError
