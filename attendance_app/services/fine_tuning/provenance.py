"""Whom runs and models have learnt from, themselves or through their bases. Storage, vision; any thread.

A model keeps the list in its manifest, a run in `data.json`; either may outlive the other.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from attendance_app.services.fine_tuning.app_record import read_app_record
from attendance_app.services.fine_tuning.processes import RunProcesses
from attendance_app.services.fine_tuning.reading import read_base, read_people, read_result
from attendance_app.services.fine_tuning.removal import run_folders
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.vision.models.store import ModelStore

_DATA_NAME = "data.json"


@dataclass(slots=True)
class Traces:
    """Runs, by name, and models on this computer that learnt from somebody."""

    runs: dict[str, Path] = field(default_factory=dict)
    models: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class EndedConsents:
    """How many people whose consent has ended each model and run has learnt from; those without any are left out.

    Attributes:
        models: By id.
        runs: By name.
    """

    models: Mapping[str, int]
    runs: Mapping[str, int]


class Provenance:
    """Looks into the folders of runs and models.

    Args:
        runs: The folder of the runs; need not exist.

    Attributes:
        folder: That folder.
    """

    def __init__(
        self,
        runs: Path,
        store: ModelStore,
        employees: EmployeeRepository,
        consents: ConsentRepository,
        processes: RunProcesses,
    ) -> None:
        self.folder, self._store, self._processes = runs, store, processes
        self._employees, self._consents = employees, consents

    def traces_of(self, employee_id: str) -> Traces:
        """What learnt from a person, and everything that was trained from that."""
        here = {one.model_id: one for one in self._store.manifests()}
        folders = {folder.name: folder for folder in run_folders(self.folder)}
        found = Traces(models={one for one, manifest in here.items() if employee_id in manifest.learnt_from})
        found.runs = {name: folder for name, folder in folders.items() if self._has_faces_of(employee_id, folder)}
        while True:
            made = _made_by(found.runs.values()) & here.keys()
            more = {name: folder for name, folder in folders.items() if read_base(folder) in found.models | made}
            if made <= found.models and more.keys() <= found.runs.keys():
                return found
            found.models |= made
            found.runs |= more

    def consent_ended(self) -> EndedConsents:
        """See `EndedConsents`; reads every run's list of faces.

        Raises:
            StorageError: the consents cannot be read.
        """
        ended = {one.id for one in self._employees.all(include_inactive=True)} - self._consents.standing_for()
        folders = run_folders(self.folder)
        models = {one.model_id: ended.intersection(one.learnt_from) for one in self._store.manifests()}
        runs = {folder.name: ended.intersection(people_behind(folder)) for folder in folders}
        bases = {folder.name: read_base(folder) for folder in folders}
        made = {folder.name: result.model_id for folder in folders if (result := read_result(folder)) is not None}
        for _ in folders:  # at least one more link of the longest chain is right after each
            for name, people in runs.items():
                people.update(models.get(bases[name], ()))
                if made.get(name) in models:
                    models[made[name]].update(people)
        return EndedConsents(_counted(models), _counted(runs))

    def _has_faces_of(self, employee_id: str, folder: Path) -> bool:
        if employee_id in people_behind(folder):
            return True
        if (folder / _DATA_NAME).exists() or not self._processes.is_there(folder):
            return False
        record = read_app_record(folder)  # it may be reading faces at this moment, and hasn't said yet whose
        return record is None or record.people is None or employee_id in record.people


def people_behind(folder: Path) -> frozenset[str]:
    """Ids of the people whose faces a run had, and of those its base had learnt from when it began."""
    record = read_app_record(folder)
    return read_people(folder).union(record.base_learnt_from if record is not None else ())


def _counted(people: Mapping[str, Collection[str]]) -> dict[str, int]:
    return {name: len(found) for name, found in people.items() if found}


def _made_by(folders: Collection[Path]) -> set[str]:
    return {result.model_id for folder in folders if (result := read_result(folder)) is not None}
