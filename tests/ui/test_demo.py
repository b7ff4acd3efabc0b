"""The demonstration tells its story: known, unknown, enrolled while the desk is empty, known, already in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from attendance_app.domain.punches import PunchKind

ROOT = Path(__file__).parents[2]

PLAY = """
import sys
from pathlib import Path
from attendance_app.vision.threads import let_idle_threads_sleep
let_idle_threads_sleep()
from attendance_app.bootstrap.application import open_application
from attendance_app.bootstrap.demo import leave_demo, run_demo

def tell(event):
    sys.stdout.write(f"{event.kind.value} {event.employee.name if event.employee else '-'}\\n")

with open_application(Path(sys.argv[1])) as application:
    status = run_demo(application, Path(sys.argv[2]), 100, tell)
    rows = application.punching.latest(10)
sys.stdout.write(f"punches {' '.join(row.punch.kind.value for row in rows)}\\n")
leave_demo(status)
"""


def without_repeats(story: list[str]) -> list[str]:
    """On a busy computer a person's track may break: then the look that follows is told once more."""
    told: list[str] = []
    for line in story:
        kind, _, name = line.partition(" ")
        if kind == "duplicate" and (told[-1:] == [line] or told[-1:] == [f"punch {name}"]):
            continue
        told.append(line)
    return told


@pytest.mark.slow
def test_the_demo_tells_its_story_and_shows_every_card(tmp_path: Path) -> None:
    shots = tmp_path / "shots"
    played = subprocess.run(
        [sys.executable, "-c", PLAY, str(tmp_path / "home"), str(shots)],
        capture_output=True,
        text=True,
        timeout=115,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
    assert played.returncode == 0, played.stderr
    *story, punches = played.stdout.splitlines()
    assert without_repeats(story) == [
        "punch Eileen Collins",
        "unknown -",
        "punch Grace Hopper",
        "duplicate Eileen Collins",
    ]
    assert punches == f"punches {PunchKind.IN.value} {PunchKind.IN.value}"
    names = {path.stem for path in shots.glob("*.png")}
    assert {"admin-people", "admin-attendance"} <= names
    assert {name.split("-")[2] for name in names if name.startswith("kiosk-")} == {"punch", "unknown", "duplicate"}
