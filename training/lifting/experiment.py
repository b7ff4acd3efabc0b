"""The experiment step by step: align, train, measure. Starts the training commands as processes; main thread.

Whatever is done is kept in its folder: aligned faces, finished runs, the checkpoint of one that was broken off.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from attendance_app.errors import UserError
from attendance_app.vision.embedders import INPUTS_PER_BATCH
from attendance_app.vision.embedding import Embeddings
from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.models.manifest import Manifest
from attendance_app.vision.models.store import ModelStore
from training.evaluation.people_folders import people_pictures
from training.faces.face_set import FaceSet, Indices
from training.faces.folders import aligned_faces
from training.faces.joining import joined
from training.faces.splits import Split, split_background, split_people
from training.fine_tuning.run_folder import RunFolder, read_json
from training.lifting.domains import BACKGROUND_FOLDER, VERIFICATION_IMAGES, Domain
from training.lifting.measuring import (
    Embed,
    Material,
    VerificationComparison,
    compare_verification,
    measure_condition,
    unknown_pairs,
)
from training.lifting.pooling import PooledCondition, pooled
from training.lifting.table import DomainResult, SeedResult
from training.lifting.verification_inputs import VerificationInputs
from training.networks.embedding import Degradation, embed_faces, embed_inputs
from training.networks.trainable import TrainableNetwork, load_trainable

DEGRADED_ALIKE = 0
"""Seed of the degradation: the same for every run, so that seeds differ by people and training alone."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is tried.

    Attributes:
        data: The folder with the development pictures.
        out: Where everything goes.
        options: Handed to `training.finetune` as they are, such as ("--preset", "norm").
        home: The data folder with a fetched base; None for the usual one.
    """

    data: Path
    out: Path
    base: str
    seeds: tuple[int, ...]
    options: tuple[str, ...]
    threads: int
    home: Path | None = None


class Experiment:
    """One domain after the other.

    Args:
        settings: What is tried.
        store: Where the base is.
        verification: Faces of the undegraded pairs.
        tell: Given a line for a person now and then.
    """

    def __init__(
        self, settings: Settings, store: ModelStore, verification: VerificationInputs, tell: Callable[[str], None]
    ) -> None:
        self._settings, self._store, self._verification, self._tell = settings, store, verification, tell
        self._base = load_trainable(settings.base, store)
        self._base_embed = _embedding(self._base)
        self._base_pairs = verification.compared(lambda inputs: _of_inputs(self._base, inputs))

    def run(self, domain: Domain, on_result: Callable[[DomainResult], None]) -> None:
        """Train and measure with every seed.

        Args:
            domain: What on.
            on_result: Given what there is after each seed.

        Raises:
            UserError: pictures are missing, or a command failed.
        """
        own = self._aligned(domain.name, domain.folders)
        background = self._aligned("background", (BACKGROUND_FOLDER,))
        others = self._others(own, background)
        seeds: list[SeedResult] = []
        for seed in self._settings.seeds:
            split = split_people(own, seed)
            verdict, minutes = self._trained(domain, seed)
            mixed, kept = split_background(background, seed)
            everybody = joined(background, others)
            strangers = np.concatenate([kept, np.arange(len(background), len(everybody))])
            learnt = frozenset(own.subset(split.train).people) | frozenset(background.subset(mixed).people)
            measured = self._measured(domain, seed, Material(own, split, everybody, strangers), learnt)
            seeds.append(replace(measured, verdict=verdict, minutes=minutes))
            described = _described(own, split, background, others)
            on_result(DomainResult(domain.title, described, tuple(seeds), _pooled(seeds)))

    def _others(self, own: FaceSet, background: FaceSet) -> FaceSet:
        """People of the verification pictures who are in no other set."""
        found, known = self._aligned("others", (VERIFICATION_IMAGES,)), {*own.people, *background.people}
        return found.subset(np.flatnonzero([found.people[label] not in known for label in found.labels]))

    def _aligned(self, name: str, folders: Sequence[str]) -> FaceSet:
        pictures, target = self._settings.out / "pictures" / name, self._settings.out / "aligned" / name
        if not target.is_dir():
            for folder in folders:
                for picture in people_pictures(self._settings.data / folder):
                    copy = pictures / picture.person / f"{folder.replace('/', '-')}-{picture.path.name}"
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(picture.path, copy)
        if pictures.is_dir():
            self._tell(f"aligning {name}")
            _command("training.align", str(pictures), str(target))
            shutil.rmtree(pictures)
        return aligned_faces(target)

    def _trained(self, domain: Domain, seed: int) -> tuple[str, float | None]:
        """The verdict of a run, and the minutes it took unless it was over before."""
        folder = self._run_folder(domain, seed)
        minutes = None
        if not folder.result.is_file():
            self._tell(f"training {folder.path.name}")
            resumed = folder.checkpoint.exists()
            begun = time.monotonic()
            _command(
                "training.finetune", *_training_options(self._settings, domain, seed, folder), *["--resume"] * resumed
            )
            minutes = None if resumed else (time.monotonic() - begun) / 60
        return str(read_json(folder.result)["verdict"]), minutes

    def _measured(self, domain: Domain, seed: int, material: Material, learnt: frozenset[str]) -> SeedResult:
        self._tell(f"measuring {domain.name}, seed {seed}")
        folder = self._run_folder(domain, seed)
        manifest = Manifest.model_validate_json(folder.manifest.read_bytes())
        material = replace(material, cross_model=manifest.compatible_with is not None)
        new = self._network(manifest, folder)
        new_embed = _embedding(new)
        pairs = self._verification.compared(lambda inputs: _of_inputs(new, inputs))
        unknown = unknown_pairs(self._verification.people, learnt)
        apart: VerificationComparison | None = None
        if unknown.any():
            apart = compare_verification(self._base_pairs.chosen(unknown), pairs.chosen(unknown))
        return SeedResult(
            seed=seed,
            verdict="",
            minutes=None,
            conditions=tuple(
                measure_condition(condition, material, self._base_embed, new_embed, seed)
                for condition in domain.conditions
            ),
            all_pairs=compare_verification(self._base_pairs, pairs),
            unknown_pairs=apart,
        )

    def _run_folder(self, domain: Domain, seed: int) -> RunFolder:
        return RunFolder(self._settings.out / "runs" / f"lift-{domain.name}-{seed}")

    def _network(self, manifest: Manifest, folder: RunFolder) -> TrainableNetwork:
        store = ModelStore(self._settings.out / "models")
        if not store.has_files(manifest.model_id):
            store.add_fine_tuned(manifest, folder.weights)
        return load_trainable(manifest.model_id, store)


def _training_options(settings: Settings, domain: Domain, seed: int, folder: RunFolder) -> list[str]:
    """What `training.finetune` is started with; a resumed run needs its faces as a new one does."""
    aligned = settings.out / "aligned"
    return [
        "--faces", str(aligned / domain.name), "--background", str(aligned / "background"), "--out", str(folder.path),
        "--base", settings.base, "--run-name", folder.path.name, "--seed", str(seed),
        "--threads", str(settings.threads), *settings.options,
        *(("--home", str(settings.home)) if settings.home else ()),
    ]  # fmt: skip


def _pooled(seeds: Sequence[SeedResult]) -> tuple[PooledCondition, ...]:
    found = []
    for place, first in enumerate(seeds[0].conditions):
        searches = [run.conditions[place].searches for run in seeds]
        both = [[pair[which] for pair in searches if pair is not None] for which in (0, 1)]
        found.append(PooledCondition(first.condition, pooled(both[0]), pooled(both[1])))
    return tuple(found)


def _embedding(network: TrainableNetwork) -> Embed:
    """Embeds by this network, each face under each condition once."""
    known: dict[tuple[str, Degradation | None], Embeddings] = {}

    def embed(faces: FaceSet, indices: Indices, degrade: Degradation | None) -> Embeddings:
        missing = np.array([index for index in indices if (faces.keys[index], degrade) not in known], np.intp)
        fresh = embed_faces(network, faces, missing, degrade, seed=DEGRADED_ALIKE)
        known.update({(faces.keys[index], degrade): one for index, one in zip(missing, fresh, strict=True)})
        nothing = np.zeros((0, network.dimension), np.float32)
        return np.stack([known[faces.keys[index], degrade] for index in indices]) if len(indices) else nothing

    return embed


def _of_inputs(network: TrainableNetwork, inputs: Pixels) -> Embeddings:
    size = INPUTS_PER_BATCH.get(network.device.type, INPUTS_PER_BATCH["cpu"])
    return embed_inputs(network, (inputs[place : place + size] for place in range(0, len(inputs), size)), len(inputs))


def _described(own: FaceSet, split: Split, background: FaceSet, others: FaceSet) -> str:
    def people(indices: Indices) -> int:
        return len(np.unique(own.labels[indices]))

    return (
        f"{len(own.people)} people, {len(own)} pictures. A seed learns from about {people(split.train)} people, holds "
        f"out {people(split.tuning_gallery)} for early stopping and {people(split.gate_gallery)} for these figures "
        f"({len(split.gate_probes)} probes; {len(split.enrolled_probes)} of enrolled people). Background: "
        f"{len(background.people)} people, one half mixed into the training, the other half strangers here, as are "
        f"{len(others.people):,} more people with {len(others):,} pictures."
    )


def _command(module: str, *arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", module, *arguments], check=False)
    if done.returncode:
        raise UserError(f"{module} stopped with status {done.returncode}; its words are above.")


def limit_threads(threads: int) -> None:
    """Keep PyTorch to so many threads."""
    torch.set_num_threads(threads)
