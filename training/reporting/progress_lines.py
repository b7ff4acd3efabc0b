"""A run's course, read from its `metrics.jsonl`. Standard library; any thread."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attendance_app.errors import UserError


@dataclass(frozen=True, slots=True)
class Course:
    """How a run went.

    Attributes:
        steps, losses, active: Of every progress line; the active share is 0 to 1.
        evaluated_steps, evaluated_tpir: TPIR at FPIR 1 % of the people held out for early stopping.
    """

    steps: tuple[int, ...]
    losses: tuple[float, ...]
    active: tuple[float, ...]
    evaluated_steps: tuple[int, ...]
    evaluated_tpir: tuple[float, ...]


def read_course(path: Path) -> Course:
    """Read the lines of `metrics.jsonl`; of a step told twice (before and after a resume) the last counts.

    A last line cut short, as a killed run leaves it, and figures that are null are passed over.

    Raises:
        UserError: the file cannot be read, or another line is damaged.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path} cannot be read: {error}.") from error
    progress: dict[int, tuple[float, float]] = {}
    evaluated: dict[int, float] = {}
    for number, line in enumerate(lines, start=1):
        told = _event(line, path, number, last=number == len(lines))
        if told.get("event") == "progress" and told.get("loss") is not None:
            progress[int(told["step"])] = (float(told["loss"]), float(told.get("active") or 0.0))
        elif told.get("event") == "evaluation" and told.get("tpir_at_fpir_1e-2") is not None:
            evaluated[int(told["step"])] = float(told["tpir_at_fpir_1e-2"])
    steps, evaluated_steps = tuple(sorted(progress)), tuple(sorted(evaluated))
    return Course(
        steps=steps,
        losses=tuple(progress[step][0] for step in steps),
        active=tuple(progress[step][1] for step in steps),
        evaluated_steps=evaluated_steps,
        evaluated_tpir=tuple(evaluated[step] for step in evaluated_steps),
    )


def _event(line: str, path: Path, number: int, last: bool) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except json.JSONDecodeError as error:
        if last:
            return {}
        raise UserError(f"Line {number} of {path} is damaged: {error.msg}.") from error
    return told if isinstance(told, dict) else {}
