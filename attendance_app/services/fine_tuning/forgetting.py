"""Removing what was learnt from somebody who wants to be forgotten. Depends on vision; may embed faces, so be patient.

A network that has seen a face may give something of it away. So the runs that had a person's faces go, with the models
they made, and everything that was trained from those.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.services.fine_tuning.processes import RunProcesses
from attendance_app.services.fine_tuning.promotion import PromotionService
from attendance_app.services.fine_tuning.reading import read_base, read_people, read_result
from attendance_app.services.fine_tuning.removal import remove_run_folder, run_folders
from attendance_app.services.model_switching import ModelSwitchService
from attendance_app.services.settings import SettingsService
from attendance_app.vision.models.store import ModelStore

_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class ForgottenModels:
    """What was removed for a person.

    Attributes:
        models: Ids of models that were removed, with everybody's templates made with them.
        runs: Names of training runs that were removed.
        put_into_use: The model that is in use instead of one that was removed; empty if none was in use.
        kept: Ids of models that learnt from the person and couldn't be removed, each with the reason, in English.
        spared: Ids of models that are known not to have learnt from the person.
    """

    models: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    put_into_use: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    spared: frozenset[str] = frozenset()


NOTHING_FORGOTTEN = ForgottenModels()


@dataclass(slots=True)
class _Learnt:
    """Runs and models that learnt from somebody."""

    runs: dict[str, Path] = field(default_factory=dict)
    models: set[str] = field(default_factory=set)


class ModelForgetting:
    """Finds and removes runs and models that learnt from a person.

    Args:
        runs: The folder of the runs; need not exist.
        switching: Puts a model into use and removes others; made when it is needed, as it brings the networks.
    """

    def __init__(
        self,
        runs: Path,
        store: ModelStore,
        settings: SettingsService,
        promotion: PromotionService,
        processes: RunProcesses,
        switching: Callable[[], ModelSwitchService],
    ) -> None:
        self._runs, self._store, self._settings = runs, store, settings
        self._promotion, self._processes, self._switching = promotion, processes, switching

    def forget(self, employee_id: str, author: str) -> ForgottenModels:
        """Remove every run and model that learnt from a person; where the model in use is one, go back to its base.

        Models that cannot be removed, because somebody would be known no more, are named in the result. Asking again
        does what is still to be done.

        Raises:
            StorageError: it cannot be written; what was removed before stays removed.
        """
        learnt = self._learnt_from(employee_id)
        for folder in learnt.runs.values():
            self._end(folder)
        put_into_use, removed, kept = "", [], []
        in_use = self._settings.refresh().model_id
        if in_use in learnt.models:
            try:
                put_into_use = self._switching().switch(in_use.split("+")[0], author=author).model_id
            except UserError as error:
                kept.append((in_use, str(error)))
        for model_id in sorted(learnt.models - {one for one, _ in kept}):
            try:
                self._remove(model_id, author)
                removed.append(model_id)
            except UserError as error:
                kept.append((model_id, str(error)))
        for folder in learnt.runs.values():
            remove_run_folder(folder)
        spared = {one.model_id for one in self._store.manifests() if one.learnt_from} - learnt.models
        return ForgottenModels(tuple(removed), tuple(sorted(learnt.runs)), put_into_use, tuple(kept), frozenset(spared))

    def _remove(self, model_id: str, author: str) -> None:
        self._switching().remove(model_id, author)
        self._promotion.forget_model(model_id)

    def _learnt_from(self, employee_id: str) -> _Learnt:
        """By what the models themselves say, by what the runs say, and everything that was trained from those."""
        here = {one.model_id: one for one in self._store.manifests()}
        folders = {folder.name: folder for folder in run_folders(self._runs)}
        found = _Learnt(models={one for one, manifest in here.items() if employee_id in manifest.learnt_from})
        found.runs = {name: folder for name, folder in folders.items() if employee_id in read_people(folder)}
        while True:
            made = _made_by(found.runs.values()) & here.keys()
            more = {name: folder for name, folder in folders.items() if read_base(folder) in found.models | made}
            if made <= found.models and more.keys() <= found.runs.keys():
                return found
            found.models |= made
            found.runs |= more

    def _end(self, folder: Path) -> None:
        if self._processes.is_there(folder):
            self._processes.order(folder, "cancel")
            self._processes.interrupt(folder)
            self._processes.end(folder, _PATIENCE_S)


def _made_by(folders: Collection[Path]) -> set[str]:
    return {result.model_id for folder in folders if (result := read_result(folder)) is not None}
