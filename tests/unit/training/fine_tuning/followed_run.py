"""`python -m training.finetune` as torchrun starts it in a test, watched: what each process writes and ends with.

`followed_run.py NOTES …` hands the rest to the command. Each process leaves `NOTES/rank<R>.json`: the files
it opened for writing, made or renamed below the run's folder, the figures it decided by in each step, how often it
looked at the people held out, and the weights its training ended with. Processes that follow round otherwise.
"""

import hashlib
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.command_line import run
from training.fine_tuning.learner import Learner, StepFigures
from training.fine_tuning.loop import TrainingLoop
from training.fine_tuning.tuning import TuningFigures, TuningPeople
from training.fine_tuning.watchers import RunWatch
from training.finetune import app

_CHANGING = {"os.mkdir", "os.rename", "os.remove", "tempfile.mkstemp"}


def main() -> int:
    notes, arguments = Path(sys.argv[1]), sys.argv[2:]
    folder = arguments[arguments.index("--out") + 1]
    touched: list[str] = []
    weights: list[str] = []
    decided_by: list[tuple[float, ...]] = []
    looks: list[int] = []
    follows = int(os.environ["RANK"]) > 0

    def watch(event: str, given: tuple[Any, ...]) -> None:
        writing = event == "open" and (given[2] or 0) & (os.O_WRONLY | os.O_RDWR)
        if (writing or event in _CHANGING) and str(given[0]).startswith(folder):
            touched.append(f"{event} {Path(str(given[0])).name}")

    step = Learner.step

    def rounded(learner: Learner, *given: Any) -> StepFigures:
        found = step(learner, *given)
        return replace(found, spread=found.spread * (1 + 1e-7)) if follows else found

    saw = RunWatch.saw

    def noted(run_watch: RunWatch, *figures: float) -> Any:
        decided_by.append(figures)
        return saw(run_watch, *figures)

    measure = TuningPeople.measure

    def counted(people: TuningPeople, *given: Any) -> TuningFigures:
        looks.append(1)
        return measure(people, *given)

    train = TrainingLoop.run

    def watched(loop: TrainingLoop) -> Any:
        reason = train(loop)
        learnt = sorted(loop._learner.parameters.items())
        digest = hashlib.sha256(b"".join(name.encode() + value.detach().numpy().tobytes() for name, value in learnt))
        weights.append(digest.hexdigest())
        return reason

    Learner.step = rounded  # type: ignore[method-assign]
    RunWatch.saw = noted  # type: ignore[method-assign]
    TuningPeople.measure = counted  # type: ignore[method-assign]
    TrainingLoop.run = watched  # type: ignore[method-assign]
    sys.addaudithook(watch)
    status = run(app, arguments)
    told = {"status": status, "touched": touched, "weights": weights, "steps": decided_by, "looks": len(looks)}
    (notes / f"rank{os.environ['RANK']}.json").write_text(json.dumps(told))
    return status


if __name__ == "__main__":
    sys.exit(main())
