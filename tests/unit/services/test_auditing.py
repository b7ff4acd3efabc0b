"""The audit log, and verifying both chains."""

import json
import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from attendance_app.bootstrap.records import Records, build_records
from attendance_app.domain.ledger import ChainHead
from attendance_app.errors import Cancelled
from attendance_app.services.auditing import FirstBad
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock


@pytest.fixture
def records(database: Database, settings: SettingsService, clock: FakeClock) -> Records:
    return build_records(database, settings, clock)


@pytest.fixture
def three(database: Database, records: Records) -> list[str]:
    """Ids of three punches, rows 1 to 3; and an entry in the log."""
    ada = people.employee()
    EmployeeRepository(database).add(ada)
    made = [people.punch(ada.id, at=people.MONDAY_8_UTC + timedelta(hours=hour)) for hour in range(3)]
    for punch in made:
        PunchRepository(database).add(punch)
    records.auditing.record("admin", "export", "punches", rows=3)
    return [punch.id for punch in made]


def tamper(database: Database, *statements: str) -> None:
    with closing(sqlite3.connect(database.path, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)


def test_entries_come_latest_first_with_their_details(records: Records, clock: FakeClock) -> None:
    for number in range(3):
        records.auditing.record("admin", "export", f"file {number}", rows=number, first=date(2026, 3, 1), ok=True)
        clock.advance(1)
    latest, before = records.auditing.entries(2)
    assert (latest.seq, latest.actor, latest.action, latest.subject) == (3, "admin", "export", "file 2")
    assert json.loads(latest.details) == {"rows": 2, "first": "2026-03-01", "ok": True}
    assert (latest.at_utc - before.at_utc) == timedelta(seconds=1)
    assert [entry.seq for entry in records.auditing.entries(9, before=2)] == [1]


def test_an_entry_is_part_of_the_transaction_it_is_about(records: Records, database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.transaction():
        records.auditing.record("admin", "export", str(1 // 0))
    with database.transaction():
        records.auditing.record("admin", "export", "x")
    assert records.auditing.verify().audit_entries == 1


def test_untouched_records_verify(records: Records, three: list[str]) -> None:
    verdict = records.auditing.verify()
    assert (verdict.ok, verdict.entries, verdict.audit_entries) == (True, 3, 1)
    assert verdict.head == records.record.head()


def test_a_changed_punch_is_named(records: Records, database: Database, three: list[str]) -> None:
    tamper(database, "UPDATE punches SET at_us = at_us - 3600000000 WHERE seq = 2")
    verdict = records.auditing.verify()
    assert (verdict.ok, verdict.entries) == (False, 1)
    assert verdict.first_bad == FirstBad("ledger", 2, three[1], "The content of row 2 isn't what was recorded.")


def test_a_cut_off_end_is_named(records: Records, database: Database, three: list[str]) -> None:
    tamper(database, "DELETE FROM punches WHERE seq = 3")
    assert records.auditing.verify().first_bad == FirstBad("ledger", 3, "", "Row 3 is missing; there were 3.")


def test_a_cut_off_end_whose_traces_were_removed_is_found_by_a_row_that_was_noted(
    records: Records, database: Database, three: list[str]
) -> None:
    noted = records.auditing.verify().head
    assert records.auditing.verify(noted=noted).ok
    PunchRepository(database).add(people.punch(EmployeeRepository(database).all()[0].id))
    assert records.auditing.verify(noted=noted).ok
    tamper(
        database,
        "UPDATE ledger_head SET seq = 2, hash = (SELECT hash FROM punches WHERE seq = 2)",
        "DELETE FROM punches WHERE seq > 2",
    )
    assert records.auditing.verify().ok
    lost = records.auditing.verify(noted=noted).first_bad
    assert lost is not None
    assert (lost.seq, lost.problem) == (3, "Row 3, which was noted, isn't there any more.")
    other = records.auditing.verify(noted=ChainHead(2, "ab" * 32)).first_bad
    assert other is not None
    assert other.id == three[1]


def test_a_changed_entry_of_the_log_is_named(records: Records, database: Database, three: list[str]) -> None:
    tamper(database, "UPDATE audit_log SET actor = 'nobody'")
    verdict = records.auditing.verify()
    assert (verdict.ok, verdict.entries, verdict.audit_entries) == (False, 3, 0)
    assert verdict.first_bad == FirstBad("audit_log", 1, "", "The content of row 1 isn't what was recorded.")


def test_verifying_tells_how_far_it_is_and_can_be_cancelled(records: Records, three: list[str]) -> None:
    told: list[tuple[int, int]] = []
    records.auditing.verify(lambda done, total: told.append((done, total)))
    assert told[0] == (0, 4)
    assert told[-1] == (4, 4)
    with pytest.raises(Cancelled):
        records.auditing.verify(cancelled=lambda: True)
