"""Closing the kiosk ends its whole process within two seconds, whatever its threads are doing."""

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

HARNESS = Path(__file__).with_name("closing_harness.py")
ROOT = Path(__file__).parents[2]
LIMIT_S = 2.0
STATES = ("loading", "streaming", "hung", "writing", "no-camera", "guarded", "demo")


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES)
def test_process_is_gone_soon_after_its_window_was_closed(
    state: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    with subprocess.Popen(
        [sys.executable, str(HARNESS), state, str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    ) as process:
        try:
            output, errors = process.communicate(timeout=100)
        finally:
            gone_s = time.monotonic()
            process.kill()
    told = [line for line in output.splitlines() if line.startswith("closing ")]
    assert told, errors
    taken_s = gone_s - float(told[0].split()[1])
    with capsys.disabled():
        sys.stdout.write(f"\n{state}: gone after {taken_s:.2f} s ")
    assert taken_s < LIMIT_S
    assert process.returncode in ((0, 1) if state == "demo" else (0,)), errors
    for complaint in ("Traceback", "Fatal", "Destroyed while", "core dumped"):
        assert complaint not in errors, errors
    if state == "writing":
        with closing(sqlite3.connect(home / "attendance.sqlite3")) as database:
            assert database.execute("SELECT at FROM written").fetchall() == [("in time",)]
