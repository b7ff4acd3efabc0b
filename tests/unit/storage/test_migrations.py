"""From format 1: a database made by the code of its time, opened with today's."""

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils

from attendance_app.domain.ledger import verify_chain
from attendance_app.errors import StorageError
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.migrations import MIGRATIONS, Migration
from attendance_app.storage.migrations.version_2 import LEDGER_AND_SCHEDULES
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from tests.fakes import people
from tests.unit.storage.conftest import KEY

DUMP = Path(__file__).parents[2] / "golden" / "databases" / "format-1.sql"
FORMAT_1_COLUMNS = """id, employee_id, kind, at_us, zone, utc_offset_s, device, method, model_id, distance, margin,
    liveness, reason, author"""
_PUNCHES = f"SELECT {FORMAT_1_COLUMNS} FROM punches ORDER BY seq"  # noqa: S608 (no input)


@pytest.fixture
def old_file(database_file: Path) -> Path:
    with closing(sqlite3.connect(database_file)) as connection:
        connection.executescript(DUMP.read_text(encoding="utf-8"))
    return database_file


@pytest.fixture
def migrated(old_file: Path, tmp_path: Path) -> Iterator[Database]:
    opened = open_database(old_file, KEY, tmp_path / "backups")
    yield opened
    opened.close()


def rows_of(file: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


def content(file: Path) -> list[str]:
    """Everything in the file as SQL, and its version."""
    with closing(sqlite3.connect(file)) as connection:
        return [*connection.iterdump(), str(connection.execute("PRAGMA user_version").fetchone())]


def test_nothing_of_format_1_is_lost(old_file: Path, tmp_path: Path) -> None:
    tables = ("employees", "consents", "templates", "settings", "key_check", "gallery_revision")
    queries = [*(f"SELECT * FROM {table}" for table in tables), _PUNCHES]  # noqa: S608 (no input)
    before = [rows_of(old_file, query) for query in queries]
    assert len(before[-1]) == 61
    open_database(old_file, KEY, tmp_path / "backups").close()
    assert [rows_of(old_file, query) for query in queries] == before
    assert rows_of(old_file, "SELECT name FROM sqlite_master WHERE name LIKE '%format_1%'") == []


def test_people_and_punches_are_read_by_todays_code(migrated: Database) -> None:
    by_code = {person.code: person for person in EmployeeRepository(migrated).all(include_inactive=True)}
    assert set(by_code) == {"1001", "1002", "A-7"}
    assert not by_code["A-7"].active
    assert ConsentRepository(migrated).standing(by_code["1001"].id) is not None
    assert len(TemplateRepository(migrated, Vault(KEY)).for_employee(by_code["1001"].id)) == 1
    assert SettingsRepository(migrated).get_value("site") == "Berlin"
    late = PunchRepository(migrated).latest(100)[-1]
    assert (late.reason, late.recorded_at_utc, late.clock_jump_s) == ("entered later", None, None)


def test_the_punches_of_format_1_become_a_chain_in_the_order_they_were_recorded(migrated: Database) -> None:
    ledger = LedgerRepository(migrated)
    entries = list(ledger.entries())
    assert verify_chain(entries, ledger.head()).ok
    assert [entry.seq for entry in entries] == list(range(1, 62))
    assert entries[-1].cells[-1] == "entered later"
    previous = 64 * "0"
    for entry in entries:  # as anybody else would compute it
        text = json.dumps([previous, *entry.cells], ensure_ascii=False, separators=(",", ":"))
        previous = sha256(text.encode()).hexdigest()
        assert entry.hash == previous


def test_a_gap_in_the_numbers_of_format_1_is_none_in_the_chain(old_file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute(
            """INSERT INTO punches SELECT 1000, 'after-a-gap', employee_id, kind, at_us + 1, zone, utc_offset_s, device,
            method, model_id, distance, margin, liveness, reason, author FROM punches WHERE seq = 1"""
        )
        connection.commit()
    with closing(open_database(old_file, KEY, tmp_path / "backups")) as database:
        ledger = LedgerRepository(database)
        assert verify_chain(ledger.entries(), ledger.head()).entries == 62
        assert ledger.head().seq == 62


def test_a_migrated_database_goes_on_append_only(migrated: Database) -> None:
    ada = EmployeeRepository(migrated).by_code("1001")
    assert ada is not None
    punches, ledger = PunchRepository(migrated), LedgerRepository(migrated)
    punches.add(people.punch(ada.id))
    assert verify_chain(ledger.entries(), ledger.head()).entries == 62
    for statement in ("UPDATE punches SET reason = 'x' WHERE seq = 3", "DELETE FROM punches WHERE seq = 61"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"), migrated.transaction() as database:
            database.execute(statement)


def test_a_backup_of_format_1_is_kept(old_file: Path, tmp_path: Path) -> None:
    before = content(old_file)
    open_database(old_file, KEY, tmp_path / "backups").close()
    (backup,) = (tmp_path / "backups").iterdir()
    assert "-format1-" in backup.name
    assert content(backup) == before


def test_a_failure_while_hashing_leaves_format_1_as_it_was(old_file: Path, tmp_path: Path) -> None:
    before = content(old_file)

    def fail_half_way(database: sqlite_utils.Database) -> None:
        database.conn.execute("INSERT INTO site_holidays VALUES ('2026-01-01', 'half done', 0)")
        raise RuntimeError("power cut")

    broken = Migration(2, "breaks", LEDGER_AND_SCHEDULES.script, fail_half_way)
    with pytest.raises(RuntimeError, match="power cut"):
        open_database(old_file, KEY, tmp_path / "backups", [MIGRATIONS[0], broken])
    assert content(old_file) == before
    open_database(old_file, KEY, tmp_path / "backups").close()
    assert len(rows_of(old_file, _PUNCHES)) == 61


_KILLED_HALF_WAY = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from attendance_app.storage.connection import open_database
from attendance_app.storage.migrations import MIGRATIONS
from attendance_app.storage.migrations.version_2 import LEDGER_AND_SCHEDULES

def fill_and_die(database):
    database.conn.execute("PRAGMA cache_size = 2")  # so that half of it is in the file already
    LEDGER_AND_SCHEDULES.fill(database)
    os.kill(os.getpid(), signal.SIGKILL)

broken = replace(LEDGER_AND_SCHEDULES, fill=fill_and_die)
open_database(Path(sys.argv[1]), bytes(range(32)), Path(sys.argv[2]), [MIGRATIONS[0], broken])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX ones")
def test_being_killed_while_migrating_leaves_format_1_as_it_was(old_file: Path, tmp_path: Path) -> None:
    before = content(old_file)
    child = subprocess.run(
        [sys.executable, "-c", _KILLED_HALF_WAY, str(old_file), str(tmp_path / "backups")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    assert content(old_file) == before
    open_database(old_file, KEY, tmp_path / "backups").close()
    assert len(rows_of(old_file, _PUNCHES)) == 61


def test_a_punch_that_cannot_be_chained_leaves_format_1_as_it_was(old_file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection:  # a stranger's row, whose person isn't there
        connection.execute(
            """INSERT INTO punches SELECT 1000, 'strange', 'nobody', kind, at_us, zone, utc_offset_s, device, method,
            model_id, distance, margin, liveness, reason, author FROM punches WHERE seq = 1"""
        )
        connection.commit()
    before = content(old_file)
    with pytest.raises(sqlite3.IntegrityError):
        open_database(old_file, KEY, tmp_path / "backups")
    assert content(old_file) == before


def test_version_1_code_would_refuse_the_new_format(old_file: Path, tmp_path: Path) -> None:
    open_database(old_file, KEY, tmp_path / "backups").close()
    before = content(old_file)
    with pytest.raises(StorageError, match="newer version"):
        open_database(old_file, KEY, tmp_path / "backups", MIGRATIONS[:1])
    assert content(old_file) == before


def test_a_migrated_schema_is_the_schema_of_a_new_file(old_file: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite3"
    for file in (new, old_file):
        open_database(file, KEY, tmp_path / "backups").close()
    query = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    assert rows_of(old_file, query) == rows_of(new, query)
