"""The demo company's training runs: folders as training leaves them, without a model. Made up; numpy, any thread.

Nothing was trained: courses follow from a formula and a seed, figures are of the size that real runs had. A run that
has finished there has no weights, so its model cannot be put into use.
"""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from attendance_app.bootstrap.demo_company.staff import SITE_ZONE
from attendance_app.bootstrap.demo_company.training_curves import DrawnGroup, curves_text
from attendance_app.services.fine_tuning.app_record import AppRecord, write_app_record
from attendance_app.services.fine_tuning.curves import CURVES_NAME
from attendance_app.services.fine_tuning.figures import Verdict

BASE = "sface"
PEOPLE, PICTURES = 22, 71
_HELD_OUT, _AT_DESK, _ENROLLED = (
    "held-out people", "held-out people, as at a desk", "enrolled people's other pictures",
)  # fmt: skip
_RULE = "Made up for the demo company."
_EVALUATE_EVERY = 10
_BASE_THRESHOLD, _NEW_THRESHOLD = 0.95, 0.93


@dataclass(frozen=True, slots=True)
class Tried:
    """What a group of people showed: shares recognised before and after, and half the width of the intervals."""

    name: str
    role: str
    people: int
    probes: int
    strangers: int
    before: float
    after: float
    half_width: float


@dataclass(frozen=True, slots=True)
class DemoRun:
    """A run that might have been.

    Attributes:
        done: Steps that were done.
        ending: How it ended: "result", "cancelled", "failed"; empty while it goes on, or where its process went away.
        text: Why it failed.
        by_hand: Not started by the app. Such a run goes on as long as somebody holds its lock.
    """

    name: str
    preset: str
    begun_utc: datetime
    steps: int
    done: int
    seconds_a_step: float
    objective: str = "triplet-semihard"
    ending: str = "result"
    text: str = ""
    verdict: Verdict = "same"
    tried: Sequence[Tried] = field(default_factory=tuple)
    seed: int = 0
    by_hand: bool = False

    @property
    def ended_utc(self) -> datetime:
        """When it was done."""
        return self.begun_utc + timedelta(seconds=self.done * self.seconds_a_step)


def _begun(month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=SITE_ZONE).astimezone(UTC)


def _groups(*shares: tuple[float, float, float]) -> tuple[Tried, ...]:
    shapes = (
        (_HELD_OUT, "held out", 12, 36, 420),
        (_AT_DESK, "held out", 12, 36, 420),
        (_ENROLLED, "enrolled", 22, 31, 390),
    )
    return tuple(Tried(*shape, *share) for shape, share in zip(shapes, shares, strict=True))


BETTER = DemoRun(
    "2026-03-16-1810", "norm", _begun(3, 16, 18, 10), 120, 120, 4.2, verdict="better", seed=3,
    tried=_groups((0.861, 0.944, 0.055), (0.722, 0.861, 0.081), (0.903, 0.968, 0.052)),
)  # fmt: skip
SAME = DemoRun(
    "2026-03-11-1245", "head", _begun(3, 11, 12, 45), 150, 150, 0.31, verdict="same", seed=1,
    tried=_groups((0.861, 0.889, 0.062), (0.722, 0.75, 0.09), (0.903, 0.935, 0.066)),
)  # fmt: skip
WORSE = DemoRun(
    "2026-03-12-1902", "full", _begun(3, 12, 19, 2), 200, 200, 4.6, "triplet-batch-hard", verdict="worse", seed=2,
    tried=_groups((0.861, 0.75, 0.078), (0.722, 0.639, 0.1), (0.903, 0.968, 0.05)),
)  # fmt: skip
CANCELLED = DemoRun("2026-03-10-0915", "norm", _begun(3, 10, 9, 15), 120, 34, 4.3, ending="cancelled", seed=4)
INTERRUPTED = DemoRun("2026-03-13-2030", "last-blocks", _begun(3, 13, 20, 30), 120, 58, 6.5, ending="", seed=5)
FAILED = DemoRun(
    "2026-03-09-1730", "norm", _begun(3, 9, 17, 30), 120, 22, 4.1, ending="failed", seed=6,
    text="The disk is full: the run's folder. Free some space, then resume the run.",
)  # fmt: skip
RUNNING = DemoRun("2026-03-17-1018", "norm", _begun(3, 17, 10, 18), 120, 74, 4.2, ending="", seed=7, by_hand=True)
HISTORY = (BETTER, SAME, WORSE, CANCELLED)
"""What the demo company has from the beginning."""


def write_runs(folder: Path, runs: Sequence[DemoRun]) -> None:
    """Write runs into `training` of a data folder.

    Args:
        folder: The data folder's `training`; made where it isn't there.
        runs: Which.

    Raises:
        OSError: they cannot be written.
    """
    for run in runs:
        own = folder / run.name
        own.mkdir(parents=True, mode=0o700)
        if not run.by_hand:
            record = AppRecord(
                people=None, preset=run.preset, objective=run.objective, base=BASE, steps=None, threads=1,
                started_utc=run.begun_utc, cancelled=run.ending == "cancelled",
            )  # fmt: skip
            write_app_record(own, record)
        config = {
            "base": BASE,
            "run_name": run.name,
            "preset": run.preset,
            "objective": run.objective,
            "steps": run.steps,
        }
        _write(own / "config.json", json.dumps(config, indent=1) + "\n", run.begun_utc)
        _write(
            own / "data.json", json.dumps({"people": PEOPLE, "pictures": PICTURES, "faces": []}) + "\n", run.begun_utc
        )
        lines = (json.dumps(event, ensure_ascii=False) for event in _events(run))
        _write(own / "metrics.jsonl", "".join(f"{line}\n" for line in lines), run.ended_utc)
        if run.ending == "result":
            _write(own / "result.json", json.dumps(_result(run), ensure_ascii=False, indent=1) + "\n", run.ended_utc)
            _write(own / CURVES_NAME, curves_text([_drawn(one) for one in run.tried], run.seed), run.ended_utc)


def _write(path: Path, text: str, at_utc: datetime) -> None:
    """Write a file as of then: how long earlier runs took says how long the next one will."""
    path.write_text(text, "utf-8", newline="\n")
    os.utime(path, (at_utc.timestamp(), at_utc.timestamp()))


def _events(run: DemoRun) -> Iterator[dict[str, Any]]:
    draw, whole = np.random.default_rng((2026, 5, run.seed)), run.steps * run.seconds_a_step
    held_out = run.tried[0] if run.tried else Tried(_HELD_OUT, "held out", 12, 36, 420, 0.861, 0.944, 0.0)
    yield {
        "event": "start", "model_id": f"{BASE}+{run.name}", "steps": run.steps, "people": PEOPLE, "pictures": PICTURES,
        "held_out_people": 12, "seconds_estimate": round(whole, 1),
    }  # fmt: skip
    best = held_out.before
    yield _evaluation(0, "base", best, False)
    for step in range(1, run.done + 1):
        share = step / run.steps
        fading = float(np.exp(-3.2 * share))
        yield {
            "event": "progress", "step": step, "steps": run.steps,
            "loss": round(0.19 + 0.34 * fading + float(draw.normal(0, 0.022)), 4),
            "active": round(min(1.0, max(0.02, 0.06 + 0.36 * fading + float(draw.normal(0, 0.025)))), 4),
            "spread": round(0.93 - 0.05 * share, 4),
            "seconds_left": round((run.steps - step) * run.seconds_a_step + 20, 1),
        }  # fmt: skip
        if step % _EVALUATE_EVERY == 0:
            grown = held_out.before + (held_out.after - held_out.before) * (1 - fading) * 1.04
            found = round(round(grown * held_out.probes + float(draw.normal(0, 0.35))) / held_out.probes, 4)
            yield _evaluation(step, "averaged", found, found > best)
            best = max(best, found)
    if run.ending == "result":
        yield {"event": "result", "verdict": run.verdict, "model_id": f"{BASE}+{run.name}"}
    elif run.ending:
        yield {"event": run.ending, **({"text": run.text} if run.text else {})}


def _evaluation(step: int, weights: str, found: float, best: bool) -> dict[str, Any]:
    return {
        "event": "evaluation", "step": step, "weights": weights, "best": best,
        "tpir_at_fpir_1e-2": found, "tpir_at_fpir_1e-3": max(0.0, round(found - 0.05, 4)),
    }  # fmt: skip


def _result(run: DemoRun) -> dict[str, Any]:
    return {
        "event": "result",
        "verdict": run.verdict,
        "model_id": f"{BASE}+{run.name}",
        "reason": _RULE,
        "rule": _RULE,
        "resolution": [],
        "populations": [_population(one) for one in run.tried],
    }


def _population(tried: Tried) -> dict[str, Any]:
    gained = tried.after - tried.before
    return {
        "name": tried.name, "role": tried.role, "people": tried.people, "probes": tried.probes,
        "non_mated_searches": tried.strangers,
        "points": [
            {
                "fpir": 0.01, "measurable": True, "rough": False,
                "base_threshold": _BASE_THRESHOLD, "new_threshold": _NEW_THRESHOLD,
                "base": _share(tried.before, 0.09), "new": _share(tried.after, 0.07),
                "difference": {
                    "value": round(gained, 4),
                    "low": round(gained - tried.half_width, 4),
                    "high": round(gained + tried.half_width, 4),
                },
                "cross_model": None,
            }
        ],
    }  # fmt: skip


def _drawn(tried: Tried) -> DrawnGroup:
    return DrawnGroup(
        tried.name, tried.role, tried.probes, tried.strangers, tried.before, tried.after,
        (_BASE_THRESHOLD, _NEW_THRESHOLD),
    )  # fmt: skip


def _share(value: float, half_width: float) -> dict[str, float]:
    return {
        "value": value,
        "low": round(max(0.0, value - half_width), 4),
        "high": round(min(1.0, value + half_width), 4),
    }
