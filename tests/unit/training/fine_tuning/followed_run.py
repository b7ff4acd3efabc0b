"""`python -m training.finetune` as torchrun starts it in a test, watched: what each process writes and ends with.

`followed_run.py NOTES …` hands the rest to the command. Each process leaves `NOTES/rank<R>.json`: the files
it opened for writing, made or renamed below the run's folder, what it found in each step, and the weights its training
ended with.
"""

import hashlib
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from training.command_line import run
from training.fine_tuning.learner import Learner, StepFigures
from training.fine_tuning.loop import TrainingLoop
from training.finetune import app

_CHANGING = {"os.mkdir", "os.rename", "os.remove", "tempfile.mkstemp"}


def main() -> int:
    notes, arguments = Path(sys.argv[1]), sys.argv[2:]
    folder = arguments[arguments.index("--out") + 1]
    touched: list[str] = []
    weights: list[str] = []
    found: list[StepFigures] = []

    def watch(event: str, given: tuple[Any, ...]) -> None:
        writing = event == "open" and (given[2] or 0) & (os.O_WRONLY | os.O_RDWR)
        if (writing or event in _CHANGING) and str(given[0]).startswith(folder):
            touched.append(f"{event} {Path(str(given[0])).name}")

    step = Learner.step

    def followed(learner: Learner, *given: Any) -> StepFigures:
        found.append(step(learner, *given))
        return found[-1]

    train = TrainingLoop.run

    def watched(loop: TrainingLoop) -> Any:
        reason = train(loop)
        learnt = sorted(loop._learner.parameters.items())
        digest = hashlib.sha256(b"".join(name.encode() + value.detach().numpy().tobytes() for name, value in learnt))
        weights.append(digest.hexdigest())
        return reason

    Learner.step = followed  # type: ignore[method-assign]
    TrainingLoop.run = watched  # type: ignore[method-assign]
    sys.addaudithook(watch)
    status = run(app, arguments)
    told = {"status": status, "touched": touched, "weights": weights, "steps": [asdict(figures) for figures in found]}
    (notes / f"rank{os.environ['RANK']}.json").write_text(json.dumps(told))
    return status


if __name__ == "__main__":
    sys.exit(main())
