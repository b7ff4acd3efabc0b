"""How a run stands, from its folder's files. No torch; any thread."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attendance_app.services.fine_tuning.app_record import AppRecord, read_app_record
from attendance_app.services.fine_tuning.figures import VERDICTS, RunFigures, Verdict, read_figures
from attendance_app.services.fine_tuning.following import (
    RunEvent,
    RunNotice,
    RunPoint,
    RunStarted,
    parse_event,
)
from attendance_app.services.fine_tuning.processes import LOG_NAME
from attendance_app.services.fine_tuning.runs import RunState, RunSummary

_LOG_END = 16_000


@dataclass(frozen=True, slots=True)
class Result:
    """What `result.json` says."""

    verdict: Verdict
    reason: str
    model_id: str
    figures: RunFigures


@dataclass(frozen=True, slots=True)
class Usage:
    """What the app knows of a run's model.

    Attributes:
        model_in_use: The id of the model in use.
        promoted_utc: When the run's was last put into use; None for never.
    """

    model_in_use: str
    promoted_utc: datetime | None


def read_run(folder: Path, is_there: bool, usage: Usage) -> RunSummary:
    """A run as its folder tells; whatever is missing or damaged there is left blank.

    Args:
        folder: The run's.
        is_there: Whether its process is, looked up before the files are read.
        usage: Of its model.
    """
    record, plan = read_app_record(folder), _object(folder / "config.json")
    events = _events(folder / "metrics.jsonl")
    result = read_result(folder)
    state, why = _state(folder, events, record, result, is_there)
    start = next((one for one in reversed(events) if isinstance(one, RunStarted)), None)
    model_id = result.model_id if result else start.model_id if start else None
    return RunSummary(
        name=folder.name,
        folder=folder,
        base=str(plan.get("base") or (record.base if record else "")),
        preset=str(plan.get("preset") or (record.preset if record else "")),
        objective=str(plan.get("objective") or (record.objective if record else "")),
        started_utc=record.started_utc if record else _written(folder),
        people=start.people if start else 0,
        pictures=start.pictures if start else 0,
        state=state,
        progress=_progress(events, start),
        verdict=result.verdict if result else None,
        reason=why,
        figures=result.figures if result else None,
        model_id=model_id,
        in_use=model_id is not None and model_id == usage.model_in_use,
        promoted_utc=usage.promoted_utc,
    )


def read_result(folder: Path) -> Result | None:
    """The result of a run that has finished; None for others, and for one that is damaged."""
    told = _object(folder / "result.json")
    try:
        verdict = next(one for one in VERDICTS if one == told["verdict"])
        return Result(verdict, str(told.get("reason", "")), str(told["model_id"]), read_figures(told))
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration):
        return None


def read_people(folder: Path) -> frozenset[str]:
    """Ids of the people whose faces a run had, for whatever; empty where it hasn't looked at any yet."""
    faces = _object(folder / "data.json").get("faces")
    found = faces if isinstance(faces, list) else []
    return frozenset(str(one["person"]) for one in found if isinstance(one, dict) and "person" in one)


def count_pictures(folder: Path) -> int:
    """How many pictures a run had, for whatever; 0 where it hasn't looked at any yet."""
    found = _object(folder / "data.json").get("pictures")
    return found if isinstance(found, int) else 0


def read_base(folder: Path) -> str:
    """The model that a run started from; empty where that isn't known."""
    record = read_app_record(folder)
    return str(_object(folder / "config.json").get("base") or (record.base if record else ""))


def read_log(folder: Path) -> str:
    """The end of what the run's process wrote."""
    try:
        with (folder / LOG_NAME).open("rb") as file:
            file.seek(0, 2)
            file.seek(max(file.tell() - _LOG_END, 0))
            return file.read().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


def _state(
    folder: Path, events: Sequence[RunEvent], record: AppRecord | None, result: Result | None, is_there: bool
) -> tuple[RunState, str]:
    """The state, and why if that is worth a word."""
    if result is not None:
        return RunState.FINISHED, result.reason
    since = _since_taken_up(events)
    notices = [one for one in since if isinstance(one, RunNotice)]
    last = notices[-1] if notices else None
    if is_there:
        if not any(isinstance(one, RunStarted) for one in since):
            return RunState.STARTING, ""
        paused = [one.kind for one in notices if one.kind in ("paused", "resumed")][-1:] == ["paused"]
        return (RunState.PAUSED if paused else RunState.RUNNING), ""
    stopped = next((one.text for one in reversed(notices) if one.kind == "stopped"), "")
    if last is not None and last.kind == "failed":
        return (RunState.STOPPED, stopped) if stopped else (RunState.FAILED, last.text)
    if (last is not None and last.kind == "cancelled") or (record is not None and record.cancelled):
        return RunState.CANCELLED, ""
    return _gone(folder, any(isinstance(one, RunStarted) for one in since))


def _gone(folder: Path, begun: bool) -> tuple[RunState, str]:
    """A run whose process is gone without a word in its events: it failed if the log says how."""
    log = read_log(folder).strip()
    lines = log.splitlines()
    if lines and ("Traceback (most recent call last)" in log or not begun):
        return RunState.FAILED, lines[-1]
    if (folder / "result.json").exists():
        return RunState.FAILED, "The run's result is damaged."
    return RunState.INTERRUPTED, ""


def _since_taken_up(events: Sequence[RunEvent]) -> Sequence[RunEvent]:
    """What the last process told."""
    marks = [index for index, one in enumerate(events) if isinstance(one, RunNotice) and one.kind == "taken_up"]
    return events[marks[-1] + 1 :] if marks else events


def _progress(events: Sequence[RunEvent], start: RunStarted | None) -> RunPoint | None:
    point = next((one for one in reversed(events) if isinstance(one, RunPoint)), None)
    if point is None and start is not None:
        return RunPoint(0, start.steps, None, None, None, start.seconds_estimate)
    return point


def _events(path: Path) -> list[RunEvent]:
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return []
    return [event for line in lines if (event := parse_event(line)) is not None]


def _object(path: Path) -> Mapping[str, Any]:
    try:
        told = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _written(folder: Path) -> datetime:
    """When a run that was started by hand began: its settings are written once, at its beginning."""
    path = folder / "config.json"
    return datetime.fromtimestamp((path if path.exists() else folder).stat().st_mtime, UTC)
