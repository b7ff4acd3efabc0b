"""Pausing and cancelling."""

import io
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from training.fine_tuning.control import EXIT_CANCELLED, Control
from training.fine_tuning.events import EventLog

BUSY = """
import hashlib, sys
from pathlib import Path
from training.fine_tuning.control import Control
from training.fine_tuning.events import EventLog
folder = Path(sys.argv[1])
with Control(folder / "control", EventLog(folder / "m.jsonl", True)):
    print("ready", flush=True)
    hashlib.pbkdf2_hmac("sha256", b"x", b"y", 10**9)  # one long call into C, as PyTorch's are
"""


def _told(folder: Path) -> str:
    path = folder / "m.jsonl"
    return path.read_text() if path.exists() else ""


def test_an_order_to_pause_holds_the_run_until_it_is_resumed(tmp_path: Path) -> None:
    events = EventLog(tmp_path / "m.jsonl", True, io.StringIO())
    saved = threading.Event()
    with Control(tmp_path / "control", events) as control:
        passed = threading.Event()

        def work() -> None:
            while not saved.is_set():
                control.rest_while_paused(saved.set)
            passed.set()

        (tmp_path / "control").write_text("Pause\n")
        worker = threading.Thread(target=work)
        worker.start()
        assert saved.wait(10)
        assert not passed.is_set()
        (tmp_path / "control").write_text("resume")
        assert passed.wait(10)
        worker.join()
    assert _told(tmp_path) == '{"event": "paused"}\n{"event": "resumed"}\n'


def test_an_order_from_an_earlier_run_is_void(tmp_path: Path) -> None:
    (tmp_path / "control").write_text("cancel")
    left: list[int] = []
    events = EventLog(tmp_path / "m.jsonl", True, io.StringIO())
    with Control(tmp_path / "control", events, left.append):
        assert not (tmp_path / "control").exists()
    assert left == []


def test_an_order_that_is_no_word_is_passed_over(tmp_path: Path) -> None:
    left = threading.Event()
    events = EventLog(tmp_path / "m.jsonl", True, io.StringIO())
    with Control(tmp_path / "control", events, lambda _status: left.set()) as control:
        (tmp_path / "control").write_bytes(b"\xff\xfe")
        control.rest_while_paused()
        (tmp_path / "control").write_text("cancel")
        assert left.wait(10)
    assert '"cancelled"' in _told(tmp_path)


@pytest.mark.parametrize("how", ["file", "signal"])
@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent differently")
def test_a_run_in_the_middle_of_anything_is_gone_within_two_seconds(tmp_path: Path, how: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", BUSY, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[4]
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        begun = time.monotonic()
        if how == "file":
            (tmp_path / "control").write_text("cancel")
        else:
            os.kill(process.pid, signal.SIGTERM)
        told = process.stdout.read()
        assert process.wait(timeout=20) == EXIT_CANCELLED
        assert time.monotonic() - begun < 2
    assert told == '{"event": "cancelled"}\n'
