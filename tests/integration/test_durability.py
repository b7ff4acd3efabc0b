"""An acknowledged punch survives `kill -9`: a child punches, is killed at a random moment, and the file is looked at:
nothing is lost, and the hash chain fits.

The child prints an id only after `record_face` returned, which is when a kiosk would greet the person.
"""

import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from attendance_app.domain.ledger import verify_chain
from attendance_app.storage.connection import open_database
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punches import PunchRepository

_KEY = bytes(range(32))

_PUNCH_UNTIL_KILLED = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from attendance_app.domain.clock import SystemClock
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import FaceEvidence
from attendance_app.services.punching import PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import open_database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository

folder, run = Path(sys.argv[1]), int(sys.argv[2])
database = open_database(folder / "attendance.sqlite3", bytes(range(32)), folder / "backups")
settings = SettingsService(SettingsRepository(database))
employees = EmployeeRepository(database)
with employees.transaction():
    if employees.by_code("1") is None:
        employees.add(Employee("ada", "1", "Ada"))
punching = PunchService(PunchRepository(database), employees, settings, SystemClock())
at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=1000 * run)
print("ready", flush=True)
while True:
    at += timedelta(hours=1)
    result = punching.record_face("ada", at, FaceEvidence("sface", 0.5, 0.3, "off"))
    assert not result.duplicate
    print(result.punch.id, flush=True)
"""


def _punch_and_kill(folder: Path, run: int, after_s: float) -> list[str]:
    """The ids the child acknowledged before it was killed `after_s` seconds after its first word."""
    child = subprocess.Popen(
        [sys.executable, "-c", _PUNCH_UNTIL_KILLED, str(folder), str(run)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stderr is not None
        first = child.stdout.readline()
        killer = threading.Timer(after_s, child.kill)
        killer.start()
        printed, complaints = child.stdout.read(), child.stderr.read()
        killer.join()
    assert first == "ready\n", complaints
    assert complaints == ""
    return [line for line in printed.splitlines(keepends=True) if line.endswith("\n")]


def _check(folder: Path, acknowledged: set[str]) -> None:
    database = open_database(folder / "attendance.sqlite3", _KEY, folder / "backups")
    try:
        stored = {punch.id for punch in PunchRepository(database).latest(1_000_000)}
        assert acknowledged - stored == set()
        ledger = LedgerRepository(database)
        report = verify_chain(ledger.entries(), ledger.head())
        assert report.broken is None
        assert report.entries == len(stored)
        with database.reading() as connection:
            assert connection.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        database.close()


def _survive(folder: Path, kills: int) -> None:
    moments = random.Random(20260302)  # noqa: S311 (moments, not secrets)
    acknowledged: set[str] = set()
    for run in range(kills):
        lines = _punch_and_kill(folder, run, moments.uniform(0.0, 0.15))
        acknowledged.update(line.strip() for line in lines)
        _check(folder, acknowledged)
    assert len(acknowledged) > kills, "the child was killed before it did anything worth losing"


def test_no_acknowledged_punch_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    _survive(tmp_path, kills=8)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_no_acknowledged_punch_is_lost_in_a_thousand_kills(tmp_path: Path) -> None:
    _survive(tmp_path, kills=1000)


def test_two_programs_that_see_one_person_at_once_make_one_punch(tmp_path: Path) -> None:
    """Both children look at the same instants; each instant is acknowledged by exactly one of them."""
    script = _PUNCH_UNTIL_KILLED.replace("assert not result.duplicate", "if result.duplicate: continue").replace(
        "while True:", "sys.stdin.readline()\nfor _ in range(150):"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path), "0"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    acknowledged: list[str] = []
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        printed, complaints = child.communicate(timeout=100)
        assert child.returncode == 0, complaints
        acknowledged += printed.split()
    assert len(acknowledged) == len(set(acknowledged)) == 150
    _check(tmp_path, set(acknowledged))
