"""Fine-tuning as the app offers it. Any thread; reading is quick, promoting and rolling back are slow.

A run is a process of its own (`python -m training.finetune`) in a session of its own, so it goes on when the app is
closed; the app knows it by its folder alone.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR, AuditTrail, NoTrail
from attendance_app.services.fine_tuning.app_record import read_app_record, write_app_record
from attendance_app.services.fine_tuning.duration import earlier_runs, estimated_s
from attendance_app.services.fine_tuning.figures import RunFigures, Verdict
from attendance_app.services.fine_tuning.following import RunFollower
from attendance_app.services.fine_tuning.material import Learner, LearningMaterial, Material, refusal
from attendance_app.services.fine_tuning.processes import RunProcesses
from attendance_app.services.fine_tuning.promotion import (
    CancelQuery,
    ProgressCallback,
    PromotionReport,
    PromotionService,
)
from attendance_app.services.fine_tuning.provenance import EndedConsents, Provenance
from attendance_app.services.fine_tuning.reading import Usage, read_log, read_run
from attendance_app.services.fine_tuning.removal import remove_run_folder, run_disk_trouble_told, run_folders
from attendance_app.services.fine_tuning.runs import RunChoice, RunState, RunSummary
from attendance_app.services.fine_tuning.starting import OBJECTIVES, PRESETS, RunStarter
from attendance_app.services.model_switching import ModelSwitchService
from attendance_app.services.settings import SettingsService
from attendance_app.services.withdrawing import LearntBefore
from attendance_app.vision.models.store import ModelStore

__all__ = [
    "OBJECTIVES",
    "PRESETS",
    "ComparedRun",
    "FineTuningService",
    "Learner",
    "Material",
    "PromotionReport",
]


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
    """Starts, follows and ends runs, and takes their models into use.

    Args:
        runs: The folder of the runs; need not exist.
        starter: Begins runs.
        provenance: Knows whom runs and models have learnt from.
        switching: Puts models into use and removes them; made when it is needed, as it brings the networks.
    """

    def __init__(
        self,
        runs: Path,
        settings: SettingsService,
        store: ModelStore,
        material: LearningMaterial,
        starter: RunStarter,
        promotion: PromotionService,
        processes: RunProcesses,
        provenance: Provenance,
        switching: Callable[[], ModelSwitchService],
        audit: AuditTrail | None = None,
    ) -> None:
        self._runs, self._settings, self._store = runs, settings, store
        self._material, self._starter, self._promotion = material, starter, promotion
        self._processes, self._provenance = processes, provenance
        self._switching, self._audit = switching, audit or NoTrail()

    def material(self) -> Material:
        """What there is to learn from; reads and decrypts every kept picture, so never on the GUI thread.

        Raises:
            StorageError: it cannot be read.
        """
        return self._material.count()

    def refusal(self, material: Material, people: Sequence[str] | None = None) -> UserError | None:
        """Why these people are too few to start with; None if they aren't.

        Args:
            material: From `material`.
            people: Ids; None for everybody.
        """
        return refusal(material.learners, people)

    def estimates_s(self, pictures: int, steps: int | None = None) -> dict[str, float]:
        """About how many seconds a run takes here with each preset, from earlier runs or from what others took."""
        earlier = earlier_runs(self._runs)
        return {preset: estimated_s(preset, pictures, steps, earlier) for preset in PRESETS}

    def bases(self) -> list[str]:
        """Ids of the models here that a run can start from, the one in use first; reads their files."""
        in_use = self._settings.refresh().model_id
        ready = [one.card.model_id for one in self._store.models() if one.ready]
        return sorted(ready, key=lambda model_id: model_id != in_use)

    def start(self, choice: RunChoice, author: str = ADMIN_AUTHOR) -> str:
        """Begin a run, in a process of its own; its name. Counts what there is first, so not on the GUI thread.

        Raises:
            UserError: one is going on, there is too little to learn from, the name is taken, or training isn't part
                of this installation.
            ModelError: the base isn't on this computer.
            StorageError: the run's folder cannot be written.
        """
        return self._starter.start(choice, author)

    def take_up(self, name: str, author: str = ADMIN_AUTHOR) -> None:
        """Go on with a run whose process is gone: from its last checkpoint, or from its beginning if it has none.

        Raises:
            UserError: it is running, is over, was started by hand, or another one is going on.
            StorageError: the run's folder cannot be written.
        """
        run = self.run(name)
        if not run.state.can_be_taken_up:
            raise UserError("The run {name} is going on, or over.", "Choose another, or start a new one.", name=name)
        self._starter.take_up(run.folder, author)

    def pause(self, name: str) -> None:
        """Ask a run to rest; it does within a step.

        Raises:
            UserError: it isn't running, or is only starting.
        """
        self._order(name, "pause")

    def resume(self, name: str) -> None:
        """Ask a paused run to go on.

        Raises:
            UserError: it isn't running.
        """
        self._order(name, "resume")

    def cancel(self, name: str) -> None:
        """End a run; its process is gone within two seconds.

        Raises:
            UserError: it isn't running.
        """
        self._cancel(self._going_on(name, RunState.STARTING, RunState.RUNNING, RunState.PAUSED))

    def runs(self) -> list[RunSummary]:
        """Every run, the newest first."""
        usage, promotions = self._settings.refresh().model_id, self._promotion.promotions()
        found = []
        for folder in run_folders(self._runs):
            # Another process may delete one meanwhile.
            with suppress(FileNotFoundError):
                known = Usage(usage, promotions.get(folder.name))
                found.append(read_run(folder, self._processes.is_there(folder), known))
        return sorted(found, key=lambda run: (run.started_utc, run.name), reverse=True)

    def run(self, name: str) -> RunSummary:
        """One run.

        Raises:
            UserError: there is none of that name.
        """
        folder = self._folder(name)
        usage = Usage(self._settings.refresh().model_id, self._promotion.promotions().get(name))
        return read_run(folder, self._processes.is_there(folder), usage)

    def follow(self, name: str) -> RunFollower:
        """Reads along; see `RunFollower`.

        Raises:
            UserError: there is none of that name.
        """
        return RunFollower(self._folder(name) / "metrics.jsonl")

    def log(self, name: str) -> str:
        """The end of what the run's process wrote, for people.

        Raises:
            UserError: there is none of that name.
        """
        return read_log(self._folder(name))

    def compare(self, names: Sequence[str]) -> list[ComparedRun]:
        """Figures of runs, to be shown side by side.

        Raises:
            UserError: there is none of a name.
        """
        found = [self.run(name) for name in names]
        return [ComparedRun(one.name, one.preset, one.objective, one.base, one.verdict, one.figures) for one in found]

    def delete(self, name: str, author: str) -> None:
        """Remove a run's folder, and its model where that isn't in use.

        Raises:
            UserError: it is running, its model is in use, or somebody is known by its model alone.
            ModelError: a run is being started at this moment.
            StorageError: it cannot be removed.
        """
        self._folder(name)
        with self._starter.held():  # another process might take it up meanwhile
            self._delete(self.run(name), author)

    def _delete(self, run: RunSummary, author: str) -> None:
        name = run.name
        if run.state.going_on:
            raise UserError("The run {name} is going on.", "Cancel it first.", name=name)
        if run.in_use:
            raise UserError("The model of {name} is in use.", "Roll back, or choose another model first.", name=name)
        if run.model_id is not None and self._store.has_files(run.model_id):
            self._switching().remove(run.model_id, author)
            self._promotion.forget_model(run.model_id)
        remove_run_folder(run.folder)
        self._audit.record(author, "delete training run", name, model=run.model_id or "")

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
            UserError: the run hasn't finished, is in use, or is worse and there is no reason.
            NoCropsError: people would be forgotten; it names them.
            ModelError, StorageError: the model cannot be taken in.
            Cancelled: `cancelled` said so.
            Whatever is raised, the model used before stays in use.
        """
        return self._promotion.promote(self.run(name), author, although_worse, on_progress, cancelled)

    def consent_ended(self) -> EndedConsents:
        """How many people whose consent has ended each model and run has learnt from; reads every run's list of faces.

        Raises:
            StorageError: the consents cannot be read.
        """
        return self._provenance.consent_ended()

    def stop_learning_from(self, employee_id: str) -> LearntBefore:
        """Cancel the runs that have a person's faces, and say what has learnt from them before.

        Raises:
            StorageError: a run couldn't be told to end.
        """
        traces, cancelled = self._provenance.traces_of(employee_id), []
        for name, folder in sorted(traces.runs.items()):
            if self.run(name).state.going_on:
                self._cancel(folder)
                cancelled.append(name)
        in_use = self._settings.refresh().model_id
        return LearntBefore(
            tuple(sorted(traces.models)), tuple(sorted(traces.runs)), tuple(cancelled),
            in_use if in_use in traces.models else "",
        )  # fmt: skip

    def previous_model(self) -> str | None:
        """What `roll_back` would put into use; None if there is nothing to roll back."""
        previous = self._promotion.previous()
        return previous.model_id if previous is not None else None

    def roll_back(
        self, author: str, on_progress: ProgressCallback | None = None, cancelled: CancelQuery | None = None
    ) -> PromotionReport:
        """Put the model back into use that was before the last promotion, with its templates and threshold.

        Raises:
            UserError: there is nothing to roll back.
            As `promote`.
        """
        return self._promotion.roll_back(author, on_progress, cancelled)

    def _cancel(self, folder: Path) -> None:
        with run_disk_trouble_told(folder):
            self._processes.order(folder, "cancel")
            record = read_app_record(folder)
            if record is not None:
                write_app_record(folder, record.model_copy(update={"cancelled": True}))
        self._processes.interrupt(folder)

    def _order(self, name: str, what: str) -> None:
        folder = self._going_on(name, RunState.RUNNING, RunState.PAUSED)
        with run_disk_trouble_told(folder):
            self._processes.order(folder, what)

    def _going_on(self, name: str, *states: RunState) -> Path:
        run = self.run(name)
        if run.state is RunState.STARTING and run.state not in states:
            raise UserError("The run {name} is only starting.", "Wait until it has begun.", name=name)
        if run.state not in states:
            raise UserError("The run {name} isn't running.", "Refresh the list.", name=name)
        return run.folder

    def _folder(self, name: str) -> Path:
        folder = self._runs / name
        if folder not in run_folders(self._runs):
            raise UserError(
                "There is no training run called {name}.",
                "Choose one that is listed: attendance models runs",
                name=name,
            )
        return folder
