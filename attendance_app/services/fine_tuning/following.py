"""Reading along while a run writes `metrics.jsonl`. Standard library; a follower belongs to one thread at a time."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attendance_app.services.fine_tuning.removal import run_disk_trouble_told

_MOST_AT_ONCE = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A run has looked at its faces and begins, or goes on after it was taken up again.

    Attributes:
        people, pictures: Learnt from.
        held_out_people: Kept aside for the verdict.
        seconds_estimate: How long it will take, as measured on this computer.
    """

    model_id: str
    steps: int
    people: int
    pictures: int
    held_out_people: int
    seconds_estimate: float


@dataclass(frozen=True, slots=True)
class RunPoint:
    """A step.

    Attributes:
        step, steps: Which, of how many; 0 before the first.
        loss: Of the batch; this and the next two are None before the first step, or if they weren't a number.
        active: Share of the triplets that still give a gradient.
        spread: How far apart the faces are to the model: 0 if all are one, 1 if they are unrelated.
        seconds_left: Until the end of the run.
    """

    step: int
    steps: int
    loss: float | None
    active: float | None
    spread: float | None
    seconds_left: float


@dataclass(frozen=True, slots=True)
class EvaluationPoint:
    """A look at the people held out for it: how many are found.

    Attributes:
        weights: Which weights: "base", "newest" or "averaged".
        tpir_1e2, tpir_1e3: At FPIR 1 % and 0.1 %.
        best: Whether they are the best so far.
    """

    step: int
    weights: str
    tpir_1e2: float | None
    tpir_1e3: float | None
    best: bool


@dataclass(frozen=True, slots=True)
class RunNotice:
    """Something else that a run told.

    Attributes:
        kind: warning, paused, resumed, cancelled, failed, stopped (a watcher ended the training), taken_up or result.
        code: Of warnings and of what made it stop (collapse, no_active_triplets, not_finite, early); else empty.
        text: In English; may be empty.
    """

    kind: str
    code: str
    text: str


RunEvent = RunStarted | RunPoint | EvaluationPoint | RunNotice


class RunFollower:
    """Reads what a run has written since last time.

    Args:
        path: The run's `metrics.jsonl`; need not exist yet.

    Attributes:
        started_over: How often the file has got shorter: a run that was taken up tells its last steps again. Whoever
            draws them starts over then, and gets everything anew.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = 0
        self._identity: tuple[int, int] | None = None
        self.started_over = 0

    def news(self) -> list[RunEvent]:
        """What came since the last call; a line that isn't whole yet waits for the next. Empty while there is no file.

        Raises:
            StorageError: the file cannot be read.
        """
        with run_disk_trouble_told(self._path.parent):
            try:
                with self._path.open("rb") as file:
                    self._notice_new_file(file.fileno())
                    file.seek(self._read)
                    content = file.read(_MOST_AT_ONCE)
            except FileNotFoundError:
                return []
        whole = content[: content.rfind(b"\n") + 1]
        self._read += len(whole)
        return [event for line in whole.splitlines() if (event := parse_event(line)) is not None]

    def _notice_new_file(self, descriptor: int) -> None:
        """A run that is taken up writes the file anew, without what it will tell again."""
        found = os.fstat(descriptor)
        identity = (found.st_dev, found.st_ino)
        if self._identity is not None and (identity != self._identity or found.st_size < self._read):
            self._read = 0
            self.started_over += 1
        self._identity = identity


def parse_event(line: bytes | str) -> RunEvent | None:
    """One line of `metrics.jsonl`; None for one that isn't whole or isn't known."""
    try:
        told = json.loads(line)
        return _typed(told) if isinstance(told, dict) else None
    except (ValueError, KeyError, TypeError):
        return None


def _typed(told: Mapping[str, Any]) -> RunEvent | None:
    match told.get("event"):
        case "start":
            return RunStarted(
                model_id=str(told["model_id"]),
                steps=int(told["steps"]),
                people=int(told["people"]),
                pictures=int(told["pictures"]),
                held_out_people=int(told["held_out_people"]),
                seconds_estimate=float(told["seconds_estimate"]),
            )
        case "progress":
            return RunPoint(
                step=int(told["step"]),
                steps=int(told["steps"]),
                loss=_number(told["loss"]),
                active=_number(told["active"]),
                spread=_number(told["spread"]),
                seconds_left=float(told["seconds_left"]),
            )
        case "evaluation":
            return EvaluationPoint(
                step=int(told["step"]),
                weights=str(told.get("weights", "newest")),
                tpir_1e2=_number(told["tpir_at_fpir_1e-2"]),
                tpir_1e3=_number(told["tpir_at_fpir_1e-3"]),
                best=bool(told["best"]),
            )
        case str(kind):
            return RunNotice(kind, str(told.get("code", "")), str(told.get("text", told.get("reason", ""))))
        case _:
            return None


def _number(value: object) -> float | None:
    return None if value is None else float(value)  # type: ignore[arg-type]
