"""`python -m tests.fakes.training_program`: keeps to the contract of `training.finetune` and learns nothing.

Tells its start, two steps and evaluations, then does what its control file or its file `play` says: `finish VERDICT`,
`crash` (a traceback), `fail` (a problem in words), `collapse`, `vanish` (as if killed). Resumed, it goes on at
the third step.
"""

import json
import os
import signal
import sys
import threading
from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attendance_app.errors import ModelError
from attendance_app.vision.models.files import file_sha256, locked
from attendance_app.vision.models.manifest import Manifest

PROGRAM = (sys.executable, "-m", "tests.fakes.training_program")
STEPS = 4


def share(value: float, spread: float = 0.05) -> dict[str, float]:
    return {"value": value, "low": value - spread, "high": value + spread}


def result(verdict: str, model_id: str, moved_by: float = 0.0, cross_model: bool = False) -> dict[str, Any]:
    """What `result.json` holds."""
    gain = {"better": 0.1, "same": 0.0, "worse": -0.1}[verdict]
    point = {
        "fpir": 0.01, "measurable": True, "rough": False, "base_threshold": 0.9, "new_threshold": 0.9 + moved_by,
        "base": share(0.8), "new": share(0.8 + gain), "difference": share(gain),
        "cross_model": share(0.78) if cross_model else None,
    }  # fmt: skip
    people = {
        "name": "held-out people", "role": "held out", "people": 6, "probes": 18, "non_mated_searches": 400,
        "non_mated_people": 6, "points": [point],
    }  # fmt: skip
    return {
        "event": "result", "verdict": verdict, "model_id": model_id, "reason": f"held-out people say {verdict}.",
        "rule": "A rule.", "resolution": ["400 searches."], "populations": [people], "steps": STEPS,
    }  # fmt: skip


def leave_model(folder: Path, run_name: str, told: dict[str, Any], people: list[str], compatible: bool = False) -> None:
    """Everything that a finished run leaves."""
    (folder / "weights.pt").write_bytes(b"weights of " + run_name.encode())
    manifest = Manifest(
        model_id=f"sface+{run_name}", base="sface", title="", threshold_distance=None, dimension=128,
        preprocess_version=1, size_bytes=(folder / "weights.pt").stat().st_size,
        sha256=file_sha256(folder / "weights.pt"), created_utc=datetime(2026, 5, 1, tzinfo=UTC), licence="own",
        compatible_with="sface" if compatible else None,
    )  # fmt: skip
    (folder / "manifest.json").write_text(manifest.model_dump_json(), "utf-8")
    leave_data(folder, people)
    (folder / "result.json").write_text(json.dumps(told), "utf-8")


def leave_data(folder: Path, people: list[str]) -> None:
    faces = [{"key": f"{number:064x}", "person": person} for number, person in enumerate(people)]
    (folder / "data.json").write_text(json.dumps({"faces": faces, "people": len(people), "pictures": len(faces)}))


class Run:
    """One run of the program."""

    def __init__(self, folder: Path, name: str, resume: bool) -> None:
        self.folder, self.name, self.resumed = folder, name, resume
        self.paused = False

    def tell(self, **event: object) -> None:
        with (self.folder / "metrics.jsonl").open("a") as file:
            file.write(json.dumps(event) + "\n")
        sys.stdout.write(f"{event['event']}\n")
        sys.stdout.flush()

    def go(self) -> None:
        signal.signal(signal.SIGTERM, lambda _number, _frame: self.cancel())
        (self.folder / "control").unlink(missing_ok=True)
        self.tell(
            event="start", model_id=f"sface+{self.name}", steps=STEPS, people=12, pictures=36, held_out_people=4,
            seconds_estimate=30.0,
        )  # fmt: skip
        if not self.resumed:
            for step in (1, 2):
                self.step(step)
            (self.folder / "config.json").write_text(json.dumps({"base": "sface", "preset": "head"}))
            (self.folder / "checkpoint.pt").write_bytes(b"2")
        else:
            self.step(3)
        wait = threading.Event()
        while not wait.wait(0.02):
            self.obey(_text(self.folder / "control"), *_text(self.folder / "play").split())

    def step(self, step: int) -> None:
        self.tell(
            event="progress", step=step, steps=STEPS, loss=0.2 / step, active=0.5, spread=0.9, learning_rate=1e-3,
            seconds_left=10.0 * (STEPS - step),
        )  # fmt: skip
        self.tell(event="evaluation", step=step, weights="newest", best=True, **{
            "tpir_at_fpir_1e-2": 0.8, "tpir_at_fpir_1e-3": 0.7,
        })  # fmt: skip

    def obey(self, order: str, play: str = "", verdict: str = "better") -> None:
        if order == "cancel":
            self.cancel()
        if order == "pause" and not self.paused:
            self.paused = True
            self.tell(event="paused")
        if order == "resume" and self.paused:
            self.paused = False
            self.tell(event="resumed")
        if play == "crash":
            raise RuntimeError("out of ideas")
        if play == "fail":
            self.tell(event="failed", text="The disk is full.")
            sys.exit(1)
        if play == "collapse":
            self.tell(event="stopped", step=2, code="collapse", text="All faces look alike.")
            self.tell(event="failed", text="All faces look alike.")
            sys.exit(1)
        if play == "vanish":
            os._exit(9)
        if play == "finish":
            told = result(verdict, f"sface+{self.name}")
            leave_model(self.folder, self.name, told, [])
            self.tell(**told)
            sys.exit(0)

    def cancel(self) -> None:
        self.tell(event="cancelled")
        os._exit(130)


def _text(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def main() -> None:
    options = ArgumentParser()
    for name in ("home", "out", "run-name", "base", "preset", "objective", "threads", "steps", "people"):
        options.add_argument(f"--{name}")
    options.add_argument("--resume", action="store_true")
    given = options.parse_args()
    folder = Path(given.out)
    (folder / "arguments").write_text(json.dumps(vars(given)))
    with locked(folder / ".lock", ModelError("Another process is training there.")):
        Run(folder, given.run_name, given.resume).go()


if __name__ == "__main__":
    main()
