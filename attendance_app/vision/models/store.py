"""The models on this computer: which there are, where their files lie, fetching and removing. No torch; any thread.

A file is handed out after its size and SHA-256 were checked. In the data folder's `models/`, a downloaded model is
`<model_id>/<published name>` and a fine-tuned one a folder as `manifest` describes.
"""

import logging
import os
import shutil
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from attendance_app.errors import ModelError
from attendance_app.vision.models.catalogue import CARDS, Carried, FineTuned, ModelCard, Published
from attendance_app.vision.models.download import CancelQuery, Patience, ProgressCallback, PublishedFile, download
from attendance_app.vision.models.files import disk_trouble_explained, file_sha256, locked, sync_folder
from attendance_app.vision.models.manifest import MANIFEST_NAME, WEIGHTS_NAME, Manifest, read_manifest

logger = logging.getLogger(__name__)

_REMOVED = ".removed"


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model and whether it can be used.

    Attributes:
        problem: Why it cannot be used yet, in words; empty when its file is there and is the right one.
    """

    card: ModelCard
    problem: str

    @property
    def ready(self) -> bool:
        """Whether it can be used."""
        return not self.problem


class ModelStore:
    """The models of one data folder.

    Args:
        folder: The data folder's `models`; need not exist.
        built_in: The models known by name.
        patience: How long a download tries.
    """

    def __init__(self, folder: Path, built_in: Sequence[ModelCard] = CARDS, patience: Patience | None = None) -> None:
        self._folder = folder
        self._built_in = tuple(built_in)
        self._patience = patience

    def cards(self) -> list[ModelCard]:
        """Every model: the built-in ones, then the fine-tuned ones by name.

        A fine-tuned one whose description is damaged is left out, with a word in the log.
        """
        return [*self._built_in, *(manifest.card() for manifest in self.manifests())]

    def manifests(self) -> list[Manifest]:
        """The descriptions of the fine-tuned models, by name; a damaged one is left out as by `cards`."""
        found = []
        for folder in sorted(self._folder.glob("[!.]*+*")):
            try:
                manifest = read_manifest(folder)
                manifest.card()
                found.append(manifest)
            except ModelError as error:
                logger.warning("%s", error)
        return found

    def models(self) -> list[StoredModel]:
        """Every model with its state; reads each file once (about a tenth of a second for 100 MB)."""
        return [StoredModel(card, self._problem(card)) for card in self.cards()]

    def card(self, model_id: str) -> ModelCard:
        """The card of a model.

        Raises:
            ModelError: there is no such model, or its description is damaged.
        """
        for card in self._built_in:
            if card.model_id == model_id:
                return card
        folder = self._fine_tuned_folder(model_id)
        if folder is not None:
            return read_manifest(folder).card()
        known = ", ".join(card.model_id for card in self.cards())
        raise ModelError(
            "There is no face model called {model_id}.", "Choose one of: {known}.", model_id=model_id, known=known
        )

    def verified_file(self, card: ModelCard) -> Path:
        """The model's file, its size and SHA-256 checked.

        Raises:
            ModelError: it is missing, or isn't the right one.
        """
        path = self._path(card)
        with disk_trouble_explained(path.parent):
            if not path.is_file():
                raise ModelError(
                    "The file of the face model {model_id} is missing.", _remedy(card), model_id=card.model_id
                )
            right = path.stat().st_size == card.size_bytes and file_sha256(path) == card.sha256
        if not right:
            raise ModelError(
                "The file of the face model {model_id} is damaged or was replaced: {path}.",
                _remedy(card),
                model_id=card.model_id,
                path=path,
            )
        return path

    def fetch(
        self, model_id: str, on_progress: ProgressCallback | None = None, cancelled: CancelQuery | None = None
    ) -> ModelCard:
        """Download a model unless it is there already; an earlier, broken-off download is continued.

        Args:
            model_id: Which one.
            on_progress: Told bytes there and bytes in all.
            cancelled: Asked now and then; what has arrived is kept for the next time.

        Raises:
            ModelError: see `download`; or another program is fetching it; or there is nothing to download.
            Cancelled: `cancelled` said so.
        """
        card = self.card(model_id)
        if not self._problem(card):
            return card
        if not isinstance(card.origin, Published):
            raise ModelError(
                "The face model {model_id} isn't downloaded: {problem}",
                _remedy(card),
                model_id=model_id,
                problem=self._problem(card),
            )
        target = self._path(card)
        with self._locked(card.model_id):
            if self._problem(card):  # nobody else has fetched it meanwhile
                with disk_trouble_explained(self._folder):
                    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                    target.unlink(missing_ok=True)
                wanted = PublishedFile(card.origin.url, card.size_bytes, card.sha256)
                download(wanted, target, on_progress, cancelled, self._patience)
        return card

    def add_fine_tuned(self, manifest: Manifest, weights: Path) -> ModelCard:
        """Take in a fine-tuned model; it appears whole or not at all.

        Args:
            manifest: Its description, whose size and hash are those of `weights`.
            weights: Its state dict; copied.

        Raises:
            ModelError: there is one of that name, the weights aren't those described, or the disk is full.
        """
        card = manifest.card()
        target, staged = self._folder / card.model_id, self._folder / f".{card.model_id}.incoming"
        with self._locked(card.model_id), disk_trouble_explained(self._folder):
            if target.exists():
                raise ModelError(
                    "There is a model called {model_id} already.", "Choose another run name.", model_id=card.model_id
                )
            shutil.rmtree(staged, ignore_errors=True)
            try:
                staged.mkdir(mode=0o700)
                shutil.copyfile(weights, staged / WEIGHTS_NAME)
                (staged / MANIFEST_NAME).write_text(manifest.model_dump_json(indent=2) + "\n", "utf-8")
                if file_sha256(staged / WEIGHTS_NAME) != card.sha256:
                    raise ModelError(
                        "The weights of {model_id} aren't the ones described.",
                        "Train it again.",
                        model_id=card.model_id,
                    )
                for path in staged.iterdir():
                    _sync_file(path)
                staged.rename(target)
                sync_folder(self._folder)
            finally:
                shutil.rmtree(staged, ignore_errors=True)
        return card

    def has_files(self, model_id: str) -> bool:
        """Whether anything of a model is on this computer, be it damaged or half removed."""
        if any(card.model_id == model_id and isinstance(card.origin, Carried) for card in self._built_in):
            return True
        return (self._folder / model_id).is_dir() or self._is_half_removed(model_id)

    def half_removed(self) -> list[str]:
        """Ids of models whose removal was cut short; `remove` finishes it."""
        return sorted(folder.name[1 : -len(_REMOVED)] for folder in self._folder.glob(f".*{_REMOVED}"))

    def remove(self, model_id: str) -> None:
        """Delete a downloaded or fine-tuned model's files, whatever state they are in.

        Once it has begun to delete, it is no model any more; asking again deletes what is left.

        Raises:
            ModelError: there is no such model, it comes with the app, or its files cannot be deleted.
        """
        folder, doomed = self._folder / model_id, self._doomed(model_id)
        if self._fine_tuned_folder(model_id) is None and not self._is_half_removed(model_id):
            card = self.card(model_id)  # a fine-tuned one can be removed even if its description is damaged
            if isinstance(card.origin, Carried):
                raise ModelError(
                    "The face model {model_id} comes with the app and cannot be removed.", model_id=model_id
                )
            if not folder.is_dir():
                raise ModelError("The face model {model_id} isn't on this computer.", model_id=model_id)
        with self._locked(model_id), disk_trouble_explained(self._folder):
            if folder.is_dir():
                shutil.rmtree(doomed, ignore_errors=True)
                folder.rename(doomed)  # from here on it is no model any more
            shutil.rmtree(doomed)

    def _path(self, card: ModelCard) -> Path:
        match card.origin:
            case Carried(package, inner_path):
                return _in_package(package, inner_path)
            case Published():
                return self._folder / card.model_id / card.origin.file_name
            case FineTuned():
                return self._folder / card.model_id / WEIGHTS_NAME

    def _problem(self, card: ModelCard) -> str:
        if isinstance(card.origin, Published) and not self._path(card).is_file():
            return "not fetched yet"
        try:
            self.verified_file(card)
        except ModelError as error:
            return error.message
        return ""

    def _fine_tuned_folder(self, model_id: str) -> Path | None:
        folder = self._folder / model_id
        return folder if "+" in model_id and folder.parent == self._folder and folder.is_dir() else None

    def _doomed(self, model_id: str) -> Path:
        """Where a model's folder is put to be deleted."""
        return self._folder / f".{model_id}{_REMOVED}"

    def _is_half_removed(self, model_id: str) -> bool:
        return self._doomed(model_id).parent == self._folder and self._doomed(model_id).is_dir()

    def _locked(self, model_id: str) -> AbstractContextManager[None]:
        busy = ModelError(
            "The face model {model_id} is being changed already.", "Wait until it has finished.", model_id=model_id
        )
        return locked(self._folder / f".{model_id}.lock", busy)


def _in_package(package: str, inner_path: str) -> Path:
    """Where a package has, or would have, a file; finds the package without running it."""
    spec = find_spec(package)
    folders = list(spec.submodule_search_locations or []) if spec else []
    return Path(folders[0] if folders else package) / inner_path


def _remedy(card: ModelCard) -> str:
    match card.origin:
        case Carried():
            return "Reinstall the app."
        case Published():
            return "Fetch it first: attendance models fetch {model_id}"
        case FineTuned():
            return "Remove it, and train it again."


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
