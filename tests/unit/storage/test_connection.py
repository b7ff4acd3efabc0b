"""Connections a thread, transactions, closing."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from attendance_app.errors import StorageError
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.settings import SettingsRepository
from tests.unit.storage.conftest import KEY


def count(database: Database) -> int:
    with database.reading() as connection:
        return int(connection.conn.execute("SELECT count(*) FROM settings").fetchone()[0])


def add(database: Database, name: str) -> None:
    SettingsRepository(database).set_value(name, "x")


def test_every_connection_is_durable_and_checks_references(database: Database) -> None:
    def pragmas() -> tuple[object, ...]:
        connection = database.connection().conn
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete", "recursive_triggers")
        return tuple(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names)

    with ThreadPoolExecutor(1) as pool:
        assert pragmas() == pool.submit(pragmas).result() == ("wal", 2, 1, 5000, 1, 1)


def test_each_thread_has_a_connection_of_its_own(database: Database) -> None:
    mine = database.connection()
    assert database.connection() is mine
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(database.connection).result() is not mine


def test_a_transaction_is_kept_when_left_normally(database: Database) -> None:
    with database.transaction():
        add(database, "a")
        add(database, "b")
    assert count(database) == 2
    assert not database.connection().conn.in_transaction


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, GeneratorExit, SystemExit])
def test_any_exception_rolls_back(database: Database, error: type[BaseException]) -> None:
    def interrupted() -> None:
        with database.transaction():
            add(database, "a")
            raise error

    with pytest.raises(error):
        interrupted()
    assert count(database) == 0
    assert not database.connection().conn.in_transaction


def test_a_failed_statement_rolls_back_even_what_sqlite_utils_nested(database: Database) -> None:
    def insert_twice() -> None:
        with database.transaction() as connection:
            connection.table("settings").insert_all([{"name": "a", "value": "1"}, {"name": "b", "value": "2"}])
            connection.table("settings").insert({"name": "a", "value": "again"})

    with pytest.raises(sqlite3.IntegrityError):
        insert_twice()
    assert count(database) == 0


def test_a_nested_transaction_is_refused_with_a_clear_message(database: Database) -> None:
    def nest() -> None:
        with database.transaction():
            add(database, "a")
            with database.transaction():
                pass

    with pytest.raises(RuntimeError, match="open in this thread already"):
        nest()
    assert count(database) == 0


def test_a_transaction_holds_the_write_lock_from_its_start(database: Database, database_file: Path) -> None:
    other = sqlite3.connect(database_file, timeout=0)
    try:
        with database.transaction(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    finally:
        other.close()


def test_readers_see_the_state_before_while_a_transaction_is_open(database: Database) -> None:
    with database.transaction(), ThreadPoolExecutor(1) as pool:
        add(database, "a")
        assert pool.submit(count, database).result() == 0
    assert count(database) == 1


def test_what_waits_for_a_commit_is_told_after_it_and_never_of_what_was_rolled_back(database: Database) -> None:
    told: list[str] = []
    database.when_committed(lambda: told.append("alone"))
    with database.transaction():
        database.when_committed(lambda: told.append("committed"))
        with database.writing():
            database.when_committed(lambda: told.append("joined"))
        assert told == ["alone"]
    assert told == ["alone", "committed", "joined"]

    def wait_and_stop() -> None:
        with database.transaction():
            database.when_committed(lambda: told.append("never"))
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        wait_and_stop()
    with database.transaction():
        pass
    assert told == ["alone", "committed", "joined"]


def test_many_threads_that_read_then_write_lose_nothing(database: Database) -> None:
    settings = SettingsRepository(database)
    settings.set_value("counter", "0")

    def increment() -> None:
        for _ in range(10):
            with database.transaction():
                value = settings.get_value("counter")
                assert value is not None
                settings.set_value("counter", str(int(value) + 1))

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(increment) for _ in range(8)]:
            done.result()
    assert settings.get_value("counter") == "80"


def test_a_lock_that_lasts_is_explained(database: Database, database_file: Path) -> None:
    database.connection().conn.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(database_file)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StorageError, match="locked"):
            add(database, "a")
    finally:
        other.close()
    add(database, "a")
    assert count(database) == 1


def test_a_bug_is_not_dressed_up_as_a_situation(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), database.reading() as connection:
        connection.execute("SELECT * FROM nowhere")


def test_a_full_disk_loses_nothing_and_says_what_to_do(database: Database) -> None:
    connection = database.connection().conn
    add(database, "kept")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    settings = SettingsRepository(database)

    def fill() -> None:
        with database.transaction():
            add(database, "lost")
            settings.set_value("big", "x" * 1_000_000)

    with pytest.raises(StorageError, match="disk is full") as failure:
        fill()
    assert "Free some space" in failure.value.remedy
    assert not connection.in_transaction
    assert settings.get_value("kept") == "x"
    assert settings.get_value("lost") is None
    connection.execute("PRAGMA max_page_count = 100000")
    settings.set_value("big", "x" * 1_000_000)
    assert database.integrity_problem() is None


def test_closing_reaches_every_thread_s_connection(database: Database) -> None:
    opened, finish = threading.Event(), threading.Event()
    connections: list[sqlite3.Connection] = []

    def work() -> None:
        connections.append(database.connection().conn)
        opened.set()
        finish.wait(30)

    thread = threading.Thread(target=work)
    thread.start()
    assert opened.wait(30)
    connections.append(database.connection().conn)
    database.close()
    database.close()
    finish.set()
    thread.join()
    for connection in connections:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("SELECT 1")
    with pytest.raises(RuntimeError, match="was closed"):
        database.connection()


def test_closing_waits_for_a_transaction_under_way(database: Database, database_file: Path, tmp_path: Path) -> None:
    begun, closing = threading.Event(), threading.Event()

    def work() -> None:
        with database.transaction():
            add(database, "a")
            begun.set()
            assert closing.wait(30)
            add(database, "b")

    worker = threading.Thread(target=work)
    worker.start()
    assert begun.wait(30)
    closer = threading.Thread(target=database.close)
    closer.start()
    while not database._closed:
        closer.join(0.001)
    closing.set()
    worker.join()
    closer.join()
    reopened = open_database(database_file, KEY, tmp_path / "backups")
    assert count(reopened) == 2
    reopened.close()


def test_a_thread_s_connection_is_closed_when_it_ends(database: Database) -> None:
    connections: list[sqlite3.Connection] = []

    def work() -> None:
        connections.append(database.connection().conn)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connections[0].execute("SELECT 1")


def test_the_changes_token_notices_other_threads_and_programs(database: Database, database_file: Path) -> None:
    tokens = [database.changes_token()]

    def changed() -> bool:
        tokens.append(database.changes_token())
        return tokens[-1] != tokens[-2]

    assert not changed()
    add(database, "mine")
    assert changed()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(add, database, "thread").result()
    assert changed()
    other = sqlite3.connect(database_file)
    other.execute("INSERT INTO settings VALUES ('program', 'x')")
    other.commit()
    other.close()
    assert changed()
    assert not changed()


def test_a_sound_file_has_no_problem_and_a_damaged_one_has(
    database: Database, database_file: Path, tmp_path: Path
) -> None:
    for number in range(200):
        add(database, f"{number:04}" * 50)
    assert database.integrity_problem() is None
    database.close()
    content = bytearray(database_file.read_bytes())
    content[-4096:] = b"\xa5" * 4096
    database_file.write_bytes(content)
    damaged = open_database(database_file, KEY, tmp_path / "backups")
    problem = damaged.integrity_problem()
    damaged.close()
    assert problem
