"""What a run tells: lines in `metrics.jsonl`, the same on standard output. Standard library; any thread."""

import json
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from training.command_line import json_line, printable
from training.fine_tuning.run_folder import disk_trouble_told, write_whole

Event = Mapping[str, Any]


class EventLog:
    """Writes events to a file and to standard output, whole lines only.

    A reader of standard output that went away (a window that was closed) ends only that.

    Args:
        path: The run's `metrics.jsonl`; lines are added.
        as_json: Whether standard output gets the same lines, or words.
        output: Instead of standard output.
        quiet: Tell nothing: another process of the same run does.
    """

    def __init__(self, path: Path, as_json: bool, output: TextIO | None = None, quiet: bool = False) -> None:
        self._quiet = quiet
        self._path = path
        self._as_json = as_json
        self._output: TextIO | None = output or sys.stdout
        self._lock = threading.Lock()

    def tell(self, event: str, **values: Any) -> None:
        """Write one event.

        Raises:
            UserError: the disk is full, or the file cannot be written.
        """
        if self._quiet:
            return
        line = json_line({"event": event, **values})
        with self._lock:
            self._append(line)
            self._echo(line if self._as_json else in_words({"event": event, **values}))

    def tell_at_last(self, event: str, **values: Any) -> None:
        """Write a last event on the way out, whatever another thread is doing and however full the disk is."""
        if self._quiet:
            return
        line = json_line({"event": event, **values})
        self._lock.acquire(timeout=0.5)  # never given back: nothing is written after it
        try:
            self._append(line)
        except Exception as error:  # the process ends; the reader of standard output still hears
            sys.stderr.write(f"{error}\n")
        self._echo(line if self._as_json else in_words({"event": event, **values}))

    def forget_after(self, step: int) -> None:
        """Leave out what was told of later steps than a checkpoint's: they will be told again.

        Raises:
            UserError: the file cannot be written.
        """
        if self._quiet or not self._path.exists():
            return
        kept = [line for line in self._path.read_text("utf-8").splitlines() if _is_told_by(line, step)]
        write_whole(self._path, "".join(f"{line}\n" for line in kept).encode())

    def _append(self, line: str) -> None:
        with disk_trouble_told(self._path.parent), self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def _echo(self, text: str) -> None:
        if self._output is None or not text:
            return
        try:
            self._output.write(printable(text) + "\n")
            self._output.flush()
        except (OSError, ValueError):  # a closed pipe
            self._output = None
            if sys.stdout is not None:
                nothing = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nothing, 1)
                os.close(nothing)


def in_words(event: Event) -> str:
    """A line for a person at a terminal; empty for what isn't worth one."""
    match event["event"]:
        case "start":
            return (
                f"Learning from {event['pictures']} pictures of {event['people']} people, {event['steps']} steps; "
                f"about {_duration(event['seconds_estimate'])}."
            )
        case "progress":
            return (
                f"Step {event['step']} of {event['steps']}: loss {event['loss']:.4f}, active {event['active']:.0%}, "
                f"spread {event['spread']:.2f}; {_duration(event['seconds_left'])} left."
            )
        case "evaluation":
            mark = ", the best so far" if event["best"] else ""
            which = {"base": "the base", "newest": "newest weights", "averaged": "averaged weights"}[event["weights"]]
            tpir = f"TPIR {event['tpir_at_fpir_1e-2']:.1%} at FPIR 1 %"
            return f"Held-out people after step {event['step']}, {which}: {tpir}{mark}."
        case "warning" | "stopped":
            return str(event["text"])
        case "result":
            return f"{event['model_id']}: {event['verdict']}. {event.get('reason', '')}".strip()
        case other:
            return f"{other}.".capitalize()


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"


def _is_told_by(line: str, step: int) -> bool:
    try:
        told = json.loads(line)
    except json.JSONDecodeError:  # the last line of a killed run
        return False
    return isinstance(told, dict) and (told.get("event") == "start" or told.get("step", step) <= step)
