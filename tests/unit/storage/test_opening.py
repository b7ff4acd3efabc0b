"""Creating, migrating, refusing."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from attendance_app.errors import StorageError
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.migrations import MIGRATIONS, Migration
from attendance_app.storage.settings import SettingsRepository
from tests.fakes import people
from tests.unit.storage.conftest import KEY

NOW = MIGRATIONS[-1].version
NEXT = Migration(NOW + 1, "rooms", f"CREATE TABLE rooms (name TEXT); PRAGMA user_version = {NOW + 1};")
BROKEN = Migration(
    NOW + 2,
    "broken half-way",
    f"""PRAGMA user_version = {NOW + 2};
    CREATE TABLE doors (name TEXT);
    ALTER TABLE employees ADD COLUMN badge TEXT;
    INSERT INTO nowhere VALUES (1);""",  # noqa: S608 (no input)
)


def version_and_tables(file: Path) -> tuple[int, set[str]]:
    connection = sqlite3.connect(file)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return version, {row[0] for row in connection.execute("SELECT sql FROM sqlite_master")}
    finally:
        connection.close()


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def make(file: Path, tmp_path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    open_database(file, KEY, tmp_path / "backups", migrations).close()


def test_migrations_are_numbered_without_gaps() -> None:
    assert [one.version for one in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_a_new_file_is_private_and_at_the_newest_version(database_file: Path, tmp_path: Path) -> None:
    make(database_file, tmp_path)
    assert version_and_tables(database_file)[0] == MIGRATIONS[-1].version
    assert not (tmp_path / "backups").exists()
    if os.name == "posix":
        assert database_file.stat().st_mode & 0o777 == 0o600


def test_an_odd_folder_name_is_no_problem(tmp_path: Path) -> None:
    folder = tmp_path / "Zeit ü #1 100%?a=b"
    folder.mkdir()
    make(folder / "attendance.sqlite3", tmp_path)
    assert (folder / "attendance.sqlite3").stat().st_size > 0


def test_a_migration_keeps_the_data_and_leaves_a_backup_of_before(database_file: Path, tmp_path: Path) -> None:
    old = open_database(database_file, KEY, tmp_path / "backups")
    ada = people.employee()
    EmployeeRepository(old).add(ada)
    new = open_database(database_file, KEY, tmp_path / "backups", [*MIGRATIONS, NEXT])  # old still open: a live WAL
    assert EmployeeRepository(new).all() == [ada]
    new.close()
    old.close()
    assert version_and_tables(database_file)[0] == NOW + 1
    (backup,) = (tmp_path / "backups").iterdir()
    assert os.name != "posix" or backup.stat().st_mode & 0o777 == 0o600
    assert version_and_tables(backup)[0] == NOW
    restored = open_database(backup, KEY, tmp_path / "backups")
    assert EmployeeRepository(restored).all() == [ada]
    restored.close()


def test_a_failing_migration_rolls_back_schema_and_version_of_all_pending_ones(
    database_file: Path, tmp_path: Path
) -> None:
    make(database_file, tmp_path)
    before = version_and_tables(database_file)
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        make(database_file, tmp_path, [*MIGRATIONS, NEXT, BROKEN])
    assert version_and_tables(database_file) == before
    assert len(list((tmp_path / "backups").iterdir())) == 1
    make(database_file, tmp_path, [*MIGRATIONS, NEXT])
    assert version_and_tables(database_file)[0] == NOW + 1


def test_a_migration_that_forgets_its_version_is_a_bug_that_changes_nothing(
    database_file: Path, tmp_path: Path
) -> None:
    make(database_file, tmp_path)
    before = version_and_tables(database_file)
    with pytest.raises(RuntimeError, match="must set its user_version"):
        make(database_file, tmp_path, [*MIGRATIONS, Migration(NOW + 1, "forgetful", "CREATE TABLE rooms (name TEXT);")])
    assert version_and_tables(database_file) == before


def test_a_migration_without_room_for_its_backup_does_not_happen(database_file: Path, tmp_path: Path) -> None:
    make(database_file, tmp_path)
    before = version_and_tables(database_file)
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="backup"):
        make(database_file, tmp_path, [*MIGRATIONS, NEXT])
    assert version_and_tables(database_file) == before


def test_a_newer_database_is_refused_and_left_byte_for_byte(database_file: Path, tmp_path: Path) -> None:
    make(database_file, tmp_path, [*MIGRATIONS, NEXT])
    before = digest(database_file)
    with pytest.raises(StorageError, match="newer version") as refusal:
        make(database_file, tmp_path)
    assert "Install the newer version" in refusal.value.remedy
    assert digest(database_file) == before


def test_a_newer_database_whose_news_is_still_in_the_wal_is_refused_too(database_file: Path, tmp_path: Path) -> None:
    make(database_file, tmp_path)
    newer = sqlite3.connect(database_file)
    try:
        newer.execute("PRAGMA wal_autocheckpoint = 0")
        newer.execute("PRAGMA user_version = 9")
        before = digest(database_file)
        with pytest.raises(StorageError, match="newer version"):
            make(database_file, tmp_path)
        assert digest(database_file) == before
    finally:
        newer.close()


def test_another_program_s_database_is_refused_and_left_alone(database_file: Path, tmp_path: Path) -> None:
    other = sqlite3.connect(database_file)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.commit()
    other.close()
    before = digest(database_file)
    with pytest.raises(StorageError, match="another program"):
        make(database_file, tmp_path)
    assert digest(database_file) == before


@pytest.mark.parametrize("content", [b"hello", b"hello " * 5000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    database_file: Path, tmp_path: Path, content: bytes
) -> None:
    database_file.write_bytes(content)
    with pytest.raises(StorageError) as refusal:
        make(database_file, tmp_path)
    assert "backup" in refusal.value.remedy
    assert database_file.read_bytes() == content


def test_an_empty_file_becomes_a_database(database_file: Path, tmp_path: Path) -> None:
    database_file.touch()
    make(database_file, tmp_path)
    assert version_and_tables(database_file)[0] == MIGRATIONS[-1].version


@pytest.mark.parametrize("where", ["missing/attendance.sqlite3", "a-file/attendance.sqlite3", "a-folder"])
def test_a_place_where_no_file_can_be_is_explained(tmp_path: Path, where: str) -> None:
    (tmp_path / "a-file").touch()
    (tmp_path / "a-folder/inside").mkdir(parents=True)
    with pytest.raises(StorageError) as refusal:
        make(tmp_path / where, tmp_path)
    assert refusal.value.remedy


def test_another_key_is_noticed_before_anything_is_read(database_file: Path, tmp_path: Path) -> None:
    make(database_file, tmp_path)
    with pytest.raises(StorageError, match="key file doesn't belong"):
        open_database(database_file, b"\x01" * 32, tmp_path / "backups")
    make(database_file, tmp_path)


def test_programs_that_start_together_create_one_database(database_file: Path, tmp_path: Path) -> None:
    def start(number: int) -> Database:
        opened = open_database(database_file, KEY, tmp_path / "backups")
        SettingsRepository(opened).set_value(str(number), "x")
        return opened

    with ThreadPoolExecutor(6) as pool:
        opened = list(pool.map(start, range(6)))
    assert all(SettingsRepository(opened[0]).get_value(str(number)) == "x" for number in range(6))
    for one in opened:
        one.close()


_AS_ANOTHER_USER = """
import os, sys
from pathlib import Path
from attendance_app.errors import StorageError
from attendance_app.storage.connection import open_database
from attendance_app.storage.settings import SettingsRepository
import sqlite_utils.migrations, encodings.idna
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    database = open_database(Path(sys.argv[1]), bytes(range(32)), Path(sys.argv[2]))
    SettingsRepository(database).set_value("name", "x")
except StorageError as error:
    assert error.remedy
    print(error)
    sys.exit(7)
"""


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX ones")
@pytest.mark.parametrize("made_before", [False, True])
def test_a_read_only_folder_is_explained_and_nothing_is_lost(made_before: bool) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:  # tmp_path is inside a folder that only its owner may enter
        folder = Path(name)
        file = folder / "attendance.sqlite3"
        if made_before:
            make(file, folder)
            file.chmod(0o444)
        before = digest(file) if made_before else None
        folder.chmod(0o555)
        try:
            child = subprocess.run(
                [sys.executable, "-c", _AS_ANOTHER_USER, str(file), str(folder / "backups")],
                capture_output=True,
                text=True,
                check=False,
            )
        finally:
            folder.chmod(0o755)
        assert child.returncode == 7, child.stderr
        assert "writ" in child.stdout or "opened" in child.stdout
        assert (digest(file) if file.exists() else None) == before


_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from attendance_app.errors import StorageError
from attendance_app.storage.connection import open_database
from attendance_app.storage.settings import SettingsRepository
database = open_database(Path(sys.argv[1]), bytes(range(32)), Path(sys.argv[2]))
settings = SettingsRepository(database)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
kept = 0
try:
    while True:
        settings.set_value(f"value-{kept}", "x" * 5000)
        kept += 1
except StorageError as error:
    assert error.remedy
    print(kept)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX ones")
def test_running_out_of_room_keeps_everything_that_was_acknowledged(database_file: Path, tmp_path: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-c", _ON_A_FULL_DISK, str(database_file), str(tmp_path / "backups")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    kept = int(child.stdout)
    assert kept > 5
    reopened = open_database(database_file, KEY, tmp_path / "backups")
    settings = SettingsRepository(reopened)
    assert all(settings.get_value(f"value-{number}") == "x" * 5000 for number in range(kept))
    assert settings.get_value(f"value-{kept}") is None
    assert reopened.integrity_problem() is None
    reopened.close()
