"""How long a run will take. Reads finished runs; any thread.

The constants were measured with SFace on one core of a 2-core server (see `docs/training.md`); what earlier runs took
on this computer, compared with the same formula, says how much faster or slower it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from attendance_app.services.fine_tuning.app_record import read_app_record
from attendance_app.services.fine_tuning.following import RunFollower, RunNotice, RunPoint, RunStarted
from attendance_app.services.fine_tuning.reading import count_pictures
from attendance_app.services.fine_tuning.removal import run_folders

LOADING_S = 12.0
"""Importing PyTorch, loading the network, reading the faces."""
FINISHING_S = 12.0
"""The comparison's bootstrap, plots and card."""
EMBEDDING_S = 0.017
"""A face through the network."""
VARIANTS = 6
"""A face, its mirror image and four augmented versions: what `head` embeds of each beforehand."""
LOOKS = 9
"""What others embed of each in all: at the start, and a share of them at each look at the people held out for it."""
JUDGING = 4
"""Times that a face is embedded for the verdict: half of them, by two models, also as they look at a desk."""
STEP_S = {"head": 0.02, "norm": 3.3, "last-blocks": 1.6, "full": 4.3}
"""64 faces forwards and backwards, and their augmentation."""
STEPS = {"head": 150, "norm": 120, "last-blocks": 120, "full": 200}
_SLOWEST, _QUICKEST = 8.0, 0.1


@dataclass(frozen=True, slots=True)
class FinishedRun:
    """An earlier run on this computer.

    Attributes:
        took_s: From its start to its result, without a rest.
    """

    preset: str
    pictures: int
    steps: int
    took_s: float


def earlier_runs(runs: Path) -> list[FinishedRun]:
    """The finished runs of a folder of runs whose time is known: neither paused nor taken up again."""
    return [run for folder in run_folders(runs) if (run := _timed(folder)) is not None]


def _timed(folder: Path) -> FinishedRun | None:
    record, result = read_app_record(folder), folder / "result.json"
    if record is None or record.taken_up or not result.is_file():
        return None
    events = RunFollower(folder / "metrics.jsonl").news()
    start = next((one for one in events if isinstance(one, RunStarted)), None)
    rested = any(isinstance(one, RunNotice) and one.kind == "paused" for one in events)
    steps = [one.step for one in events if isinstance(one, RunPoint)]
    if start is None or rested or not steps:
        return None
    took_s = result.stat().st_mtime - record.started_utc.timestamp()
    return FinishedRun(record.preset, count_pictures(folder), steps[-1], took_s)


def usual_s(preset: str, pictures: int, steps: int | None = None) -> float:
    """About how long a run takes on the computer that the constants were measured on, in seconds."""
    wanted = steps or STEPS.get(preset, STEPS["full"])
    looking = pictures * EMBEDDING_S * (VARIANTS if preset == "head" else LOOKS)
    judging = pictures * EMBEDDING_S * JUDGING
    return LOADING_S + looking + wanted * STEP_S.get(preset, STEP_S["full"]) + judging + FINISHING_S


def estimated_s(preset: str, pictures: int, steps: int | None, earlier: Sequence[FinishedRun]) -> float:
    """About how long a run takes here, in seconds: as earlier ones with this preset, else as any."""
    alike = [one for one in earlier if one.preset == preset] or earlier
    factors = [one.took_s / usual_s(one.preset, one.pictures, one.steps) for one in alike if one.took_s > 0]
    factor = min(max(median(factors), _QUICKEST), _SLOWEST) if factors else 1.0
    return usual_s(preset, pictures, steps) * factor
