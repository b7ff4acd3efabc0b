"""Removing what was learnt from somebody who wants to be forgotten. Depends on vision; may embed faces, so be patient.

A network that has seen a face may give something of it away. So the runs that had a person's faces go, with the models
they made, and everything that was trained from those.
"""

from collections.abc import Callable
from dataclasses import dataclass

from attendance_app.errors import UserError
from attendance_app.services.fine_tuning.processes import RunProcesses
from attendance_app.services.fine_tuning.promotion import PromotionService
from attendance_app.services.fine_tuning.provenance import Provenance, Traces
from attendance_app.services.fine_tuning.removal import (
    finish_removals,
    remove_run_folder,
    run_disk_trouble_told,
)
from attendance_app.services.model_switching import ModelSwitchService
from attendance_app.services.settings import SettingsService
from attendance_app.vision.models.store import ModelStore

_PATIENCE_S = 5.0
_STAYS = UserError("Its process could not be ended.", "Restart the computer, then erase again.")


@dataclass(frozen=True, slots=True)
class ForgottenModels:
    """What was removed for a person.

    Attributes:
        models: Ids of models that were removed, with everybody's templates made with them.
        runs: Names of training runs that were removed.
        put_into_use: The model that is in use instead of one that was removed; empty if none was in use.
        kept: Ids of models that learnt from the person and couldn't be removed, and names of runs whose process
            couldn't be ended, each with the reason, in English.
        spared: Ids of models that are known not to have learnt from the person.
    """

    models: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    put_into_use: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    spared: frozenset[str] = frozenset()


NOTHING_FORGOTTEN = ForgottenModels()


class ModelForgetting:
    """Finds and removes runs and models that learnt from a person.

    Args:
        provenance: Knows them.
        switching: Puts a model into use and removes others; made when it is needed, as it brings the networks.
    """

    def __init__(
        self,
        provenance: Provenance,
        store: ModelStore,
        settings: SettingsService,
        promotion: PromotionService,
        processes: RunProcesses,
        switching: Callable[[], ModelSwitchService],
    ) -> None:
        self._provenance, self._store, self._settings = provenance, store, settings
        self._promotion, self._processes, self._switching = promotion, processes, switching

    def forget(self, employee_id: str, author: str) -> ForgottenModels:
        """Remove every run and model that learnt from a person; where the model in use is one, go back to its base.

        The processes of runs end first, by force if need be. Models that cannot be removed, because somebody would be
        known no more, and runs whose process stays are named in the result. Asking again does what is still to be done.

        Raises:
            StorageError: it cannot be written; what was removed before stays removed.
        """
        learnt = self._provenance.traces_of(employee_id)
        put_into_use, removed, kept = "", [], [(name, str(_STAYS)) for name in self._not_ended(learnt)]
        gone = {name: folder for name, folder in learnt.runs.items() if name not in dict(kept)}
        in_use = self._settings.refresh().model_id
        if in_use in learnt.models:
            try:
                put_into_use = self._switching().switch(in_use.split("+")[0], author=author).model_id
            except UserError as error:
                kept.append((in_use, str(error)))
        doomed = learnt.models.union(self._store.half_removed())  # and whatever was left by a removal cut short
        for model_id in sorted(doomed - {one for one, _ in kept}):
            try:
                self._remove(model_id, author)
                removed.append(model_id)
            except UserError as error:
                kept.append((model_id, str(error)))
        for folder in gone.values():
            remove_run_folder(folder)
        finish_removals(self._provenance.folder)
        spared = {one.model_id for one in self._store.manifests() if one.learnt_from} - learnt.models
        return ForgottenModels(tuple(removed), tuple(sorted(gone)), put_into_use, tuple(kept), frozenset(spared))

    def _remove(self, model_id: str, author: str) -> None:
        self._switching().remove(model_id, author)
        self._promotion.forget_model(model_id)

    def _not_ended(self, learnt: Traces) -> list[str]:
        """End the runs' processes; the names of those whose process stays: it has the faces, and would write again."""
        going_on = {name: folder for name, folder in learnt.runs.items() if self._processes.is_there(folder)}
        for folder in going_on.values():
            with run_disk_trouble_told(folder):
                self._processes.order(folder, "cancel")
            self._processes.interrupt(folder)
        return [name for name, folder in going_on.items() if not self._processes.end(folder, _PATIENCE_S)]
