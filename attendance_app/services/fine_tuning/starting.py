"""Beginning a run, and taking one up again. Depends on storage and vision; any thread, slow with many pictures."""

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from attendance_app.domain.clock import Clock
from attendance_app.errors import ModelError, UserError
from attendance_app.services.audit_trail import AuditTrail, NoTrail
from attendance_app.services.fine_tuning.app_record import AppRecord, read_app_record, write_app_record
from attendance_app.services.fine_tuning.material import Learner, LearningMaterial, refusal
from attendance_app.services.fine_tuning.processes import LOCK_NAME, LOG_NAME, RunProcesses, training_program
from attendance_app.services.fine_tuning.reading import read_people
from attendance_app.services.fine_tuning.removal import run_disk_trouble_told, run_folders
from attendance_app.services.fine_tuning.runs import RunChoice
from attendance_app.services.settings import SettingsService
from attendance_app.vision.models.files import locked
from attendance_app.vision.models.manifest import RUN_NAME_PATTERN
from attendance_app.vision.models.store import ModelStore

PRESETS = ("head", "norm", "last-blocks", "full")
OBJECTIVES = (
    "triplet-semihard", "triplet-batch-hard", "triplet-all", "triplet-easy-to-hard", "triplet-offline",
    "contrastive-l2", "contrastive-l1", "contrastive-chi2", "softmax", "margin-softmax", "arc-softmax", "harmonic",
)  # fmt: skip
"""As `training` has them; the app never imports it, tests compare both."""
_TAKEN_UP = b'\n{"event": "taken_up"}\n'


class RunStarter:
    """Begins runs, one at a time a data folder.

    Args:
        home: The data folder.
        runs: The folder of the runs; need not exist.
        program: The command that trains, without arguments.
    """

    def __init__(
        self,
        home: Path,
        runs: Path,
        settings: SettingsService,
        store: ModelStore,
        material: LearningMaterial,
        processes: RunProcesses,
        clock: Clock,
        audit: AuditTrail | None = None,
        program: Callable[[], Sequence[str]] = training_program,
    ) -> None:
        self._home, self._runs, self._settings, self._store = home, runs, settings, store
        self._material, self._processes, self._clock = material, processes, clock
        self._audit, self._program = audit or NoTrail(), program

    def start(self, choice: RunChoice, author: str) -> str:
        """See `FineTuningService.start`."""
        program = self._program()
        _refuse_unknown(choice)
        base = choice.base or self._settings.refresh().model_id
        self._store.verified_file(self._store.card(base))
        learners = self._material.learners()
        problem = refusal(learners, choice.people)
        if problem is not None:
            raise problem
        people = _people_option(choice.people, learners)
        with self._only_one():
            folder = self._new_folder(choice.name, base)
            record = AppRecord(
                people=choice.people, preset=choice.preset, objective=choice.objective, base=base, steps=choice.steps,
                threads=choice.threads, started_utc=self._clock.now_utc(), base_learnt_from=self._learnt_from(base),
            )  # fmt: skip
            try:
                self._launch(program, folder, record, [*_plan_options(record), *people])
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)  # else it would look like a run that was started by hand
                raise
        told = "all" if choice.people is None else len(choice.people)
        self._audit.record(author, "start training", folder.name, base=base, preset=choice.preset, people=told)
        return folder.name

    def take_up(self, folder: Path, author: str) -> None:
        """See `FineTuningService.take_up`."""
        program, record = self._program(), read_app_record(folder)
        if record is None:
            raise UserError(
                "The run {name} was started by hand.", "Resume it by hand, with the same options.", name=folder.name
            )
        learners = self._material.learners()
        people = _people_option(_same_people(folder, record, learners), learners)
        with self._only_one(), run_disk_trouble_told(folder):
            metrics = folder / "metrics.jsonl"
            resumable = (folder / "checkpoint.pt").is_file() and (folder / "config.json").is_file()
            if resumable:
                with metrics.open("ab") as file:
                    file.write(_TAKEN_UP)  # after a line that a killed process left half written
            else:
                metrics.unlink(missing_ok=True)
            (folder / LOG_NAME).unlink(missing_ok=True)
            again = record.model_copy(update={"taken_up": record.taken_up + 1, "cancelled": False, "process": 0})
            options = ["--resume"] if resumable else _plan_options(record)
            self._launch(program, folder, again, [*options, *people])
        self._audit.record(author, "take up training", folder.name)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Within the block no process starts a run, takes one up or deletes one.

        Raises:
            ModelError: another one does at this moment.
        """
        with run_disk_trouble_told(self._runs):
            self._runs.mkdir(parents=True, exist_ok=True, mode=0o700)
        busy = ModelError("Another run is being started or deleted.", "Wait a moment.")
        with locked(self._runs / LOCK_NAME, busy):
            yield

    @contextmanager
    def _only_one(self) -> Iterator[None]:
        """Held while a run begins; refuses while another one goes on."""
        with self.held():
            for folder in run_folders(self._runs):
                if self._processes.is_there(folder):
                    raise UserError("The run {name} is going on.", "Wait for it, or cancel it first.", name=folder.name)
            yield

    def _learnt_from(self, model_id: str) -> tuple[str, ...]:
        return next((one.learnt_from for one in self._store.manifests() if one.model_id == model_id), ())

    def _new_folder(self, wanted: str, base: str) -> Path:
        name = wanted or self._clock.now_utc().astimezone(self._settings.zone()).strftime("%Y-%m-%d-%H%M%S")
        if not re.fullmatch(RUN_NAME_PATTERN, name):
            raise UserError(
                "{name} cannot end a model's name.",
                "Choose letters, digits, dots, hyphens and underscores.",
                name=name,
            )
        if (self._runs / name).exists() or self._store.has_files(f"{base.split('+', maxsplit=1)[0]}+{name}"):
            raise UserError("There is a run called {name} already.", "Choose another name.", name=name)
        with run_disk_trouble_told(self._runs):
            (self._runs / name).mkdir(mode=0o700)
        return self._runs / name

    def _launch(self, program: Sequence[str], folder: Path, record: AppRecord, options: Sequence[str]) -> None:
        where = ["--home", str(self._home), "--out", str(folder), "--run-name", folder.name]
        with run_disk_trouble_told(folder):
            write_app_record(folder, record)
            process = self._processes.launch([*program, *where, *options], folder, record.threads)
            try:
                write_app_record(folder, record.model_copy(update={"process": process}))
            except BaseException:
                self._processes.abandon(process)  # nobody would know its number
                raise


def _people_option(people: Sequence[str] | None, learners: Sequence[Learner]) -> list[str]:
    """The option that names people by their codes; none for everybody."""
    if people is None:
        return []
    codes = {one.employee_id: one.code for one in learners}
    gone = [one for one in people if one not in codes]
    if gone:
        raise UserError(
            "{count} of these people have left, withdrawn their consent, or have no picture that is kept.",
            "Choose people anew, and start a new run.",
            count=len(gone),
        )
    with_comma = [codes[one] for one in people if "," in codes[one]]
    if with_comma:
        raise UserError(
            "The code {code} has a comma in it, so the person cannot be chosen for training.",
            "Train with everybody, or change the code.",
            code=with_comma[0],
        )
    return ["--people", ",".join(codes[one] for one in people)]


def _same_people(folder: Path, record: AppRecord, learners: Sequence[Learner]) -> Sequence[str] | None:
    """The people a run began with: others who have been enrolled since don't come into it."""
    had = read_people(folder)
    if record.people is not None or not had:
        return record.people
    now = {one.employee_id for one in learners}
    return None if now == had else tuple(sorted(had))


def _plan_options(record: AppRecord) -> list[str]:
    options = ["--base", record.base, "--preset", record.preset, "--objective", record.objective]
    options += ["--threads", str(record.threads)]
    return [*options, "--steps", str(record.steps)] if record.steps is not None else options


def _refuse_unknown(choice: RunChoice) -> None:
    for option, value, known in (
        ("preset", choice.preset, PRESETS),
        ("objective", choice.objective, OBJECTIVES),
    ):
        if value not in known:
            raise UserError(
                "There is no {option} called {value}.",
                "Choose one of: {known}.",
                option=option,
                value=value,
                known=", ".join(known),
            )
    if choice.steps is not None and choice.steps < 1:
        raise UserError("A run takes at least one step.", "Choose more.")
