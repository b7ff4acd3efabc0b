"""Where a run can be taken up again: everything that later steps depend on, in one file. Torch; the training thread.

Random numbers aren't among it (see `randomness`), nor what doesn't change. Read back without running anything.
"""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import IO, Any

import torch
from torch import Tensor

from attendance_app.errors import UserError
from training.fine_tuning.averaging import Weights
from training.fine_tuning.run_folder import written_whole

FORMAT = 1


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """The state of a run after some steps.

    Attributes:
        step: Steps done.
        signature: SHA-256 of plan, faces and base: a checkpoint of other ones is refused.
        weights: Of the parameters that learn.
        averaged: Their average, after `updates` updates.
        optimiser, objective, scaler: State dicts.
        best: The best weights by the people held out for it, empty before the first evaluation; with how good they
            are, after which step they were reached, and whether they are averaged.
        stale: Evaluations since.
        collapsed, inactive: Bad steps in a row.
        mined: `(3, T)` triplets of triplet-offline.
        checkpoint_stages: See `TrainableNetwork`.
        ended: Why training is over before its last step; a `StopReason`'s code, or empty.
    """

    step: int
    signature: str
    weights: Weights
    averaged: Weights
    updates: int
    optimiser: dict[str, Any]
    objective: dict[str, Tensor]
    scaler: dict[str, Any]
    best: Weights
    best_score: float
    best_step: int
    best_averaged: bool
    stale: int
    collapsed: int
    inactive: int
    mined: Tensor
    checkpoint_stages: bool
    ended: str


def save_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write a checkpoint; the one before it stays until this one is whole and on disk.

    Raises:
        UserError: the disk is full, or the file cannot be written.
    """
    write_tensors(
        path, {field.name: getattr(checkpoint, field.name) for field in fields(checkpoint)} | {"format": FORMAT}
    )


def write_tensors(path: Path, content: Mapping[str, Any]) -> None:
    """Write tensors and plain values, whole or not at all; the same weights give the same bytes.

    Raises:
        UserError: the disk is full, or the file cannot be written.
    """

    def write(file: IO[bytes]) -> None:
        try:
            torch.save(content, file)
        except RuntimeError as error:  # PyTorch's writer wraps what the file said
            raise error.__context__ if isinstance(error.__context__, OSError) else OSError(str(error)) from error

    written_whole(path, write)


def load_checkpoint(path: Path, signature: str) -> Checkpoint:
    """Read a checkpoint, tensors on the CPU.

    Raises:
        UserError: it is damaged, or of another plan, other faces or another base.
    """
    names = {field.name for field in fields(Checkpoint)}
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, ValueError, KeyError, EOFError, pickle.UnpicklingError) as error:
        raise _damaged(path) from error
    if not isinstance(content, dict) or set(content) != names | {"format"} or content["format"] != FORMAT:
        raise _damaged(path)
    if content["signature"] != signature:
        raise UserError(
            "The run in {folder} was made with other faces, another base or other settings.",
            "Start a new run in another folder.",
            folder=path.parent,
        )
    del content["format"]
    return Checkpoint(**content)


def _damaged(path: Path) -> UserError:
    return UserError(
        "The checkpoint {path} is damaged and the run cannot go on from it.",
        "Start a new run in another folder.",
        path=path,
    )
