"""The command line as a process of its own: what only a real process shows. Few, because each loads the networks."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from attendance_app.storage.connection import open_database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.vault import load_or_create_key
from tests.fakes.people import employee

COMMANDS = (
    "kiosk", "admin", "demo", "enroll", "import", "employees", "identify", "verify", "watch", "punch", "export",
    "models", "password", "doctor", "cluster", "similar",
)  # fmt: skip
ATTENDANCE = (sys.executable, "-m", "attendance_app")


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("ATTENDANCE_HOME", str(folder))
    return folder


def attendance(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*ATTENDANCE, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        env=os.environ | environment,
        check=False,
    )


def test_from_a_portrait_to_an_export(home, portraits, video_of, tmp_path):
    enrolled = attendance("enroll", "--code", "E1", "--name", "Eileen", "--consent", "--json", portraits["eileen"])
    assert (enrolled.returncode, enrolled.stderr) == (0, "")
    assert json.loads(enrolled.stdout)["templates"] == 1
    watched = attendance("watch", video_of("eileen"), "--json", "--fast", "--starts-at", "2026-03-02T08:57:00+00:00")
    assert (watched.returncode, watched.stderr) == (0, "")
    assert [json.loads(line)["event"] for line in watched.stdout.splitlines()] == ["punch", "summary"]
    target = tmp_path / "out.csv"
    exported = attendance("export", "punches", "--from", "2026-03-01", "--to", "2026-03-03", "--output", target)
    assert (exported.returncode, exported.stderr) == (0, "")
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_events_are_printed_at_once_and_a_kill_still_gets_the_summary(home, video_of):
    with subprocess.Popen([*ATTENDANCE, "watch", "demo", "--json"], stdout=subprocess.PIPE, text=True) as watching:
        assert watching.stdout is not None
        first = json.loads(watching.stdout.readline())  # comes while it runs: nothing waits in a buffer
        watching.send_signal(signal.SIGTERM)
        rest = watching.stdout.read()
        assert watching.wait(30) == 0
    assert first["event"] == "unknown"
    assert json.loads(rest.splitlines()[-1])["event"] == "summary"


def test_names_in_any_script_reach_a_program_that_reads(home):
    home.mkdir()
    database = open_database(home / "attendance.sqlite3", load_or_create_key(home / "attendance.key"), home / "backups")
    EmployeeRepository(database).add(employee("1", "王小明 Łukasz"))
    database.close()
    listed = attendance("employees", "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert json.loads(listed.stdout)[0]["name"] == "王小明 Łukasz"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_reader_that_has_seen_enough_is_not_a_traceback(home):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        arguments = ("export", "punches", "--from", "2026-01-01", "--to", "2026-01-02")
        ended = subprocess.run(
            [*ATTENDANCE, *arguments], stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (1, "")


def test_help_of_every_command_loads_nothing_heavy():
    script = f"""
import contextlib, io, sys
from attendance_app.cli import run
for command in [[], *([name] for name in {COMMANDS!r}), ["models", "list"]]:
    with contextlib.redirect_stdout(io.StringIO()):
        assert run([*command, "--help"]) == 0, command
print(*sorted({{"torch", "PySide6", "cv2", "numpy", "rich"}} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False, env=os.environ
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


@pytest.mark.skipif(os.name != "posix", reason="Windows doesn't tell what ended processes took")
def test_help_answers_at_once():
    """Processor time, which a busy computer doesn't stretch, against the least that such a program needs."""

    def seconds(*command: str) -> float:
        before = os.times()
        subprocess.run(command, stdout=subprocess.DEVNULL, timeout=60, check=True)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    least, helped = [], []
    for _ in range(4):
        least.append(seconds(sys.executable, "-c", "import typer, rich"))
        helped.append(seconds(*ATTENDANCE, "watch", "--help"))
    assert min(helped) < 6 * min(least)
