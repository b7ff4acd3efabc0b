"""The chain in the database: kept by the repositories and triggers, and read as it is whatever was done to it."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from attendance_app.domain.corrections import Correction, CorrectionAction, effective
from attendance_app.domain.ledger import ChainReport, verify_chain
from attendance_app.domain.people import Employee
from attendance_app.domain.periods import PeriodAction, PeriodChange
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod
from attendance_app.storage.audit import AuditRepository
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.periods import PeriodRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import people
from tests.fakes.people import MONDAY_8_UTC as AT
from tests.unit.storage.conftest import KEY

ADD, MOVE, VOID = CorrectionAction.ADD, CorrectionAction.MOVE, CorrectionAction.VOID


@pytest.fixture
def ada(database: Database) -> Employee:
    person = people.employee()
    EmployeeRepository(database).add(person)
    return person


def correction(
    employee_id: str, action: CorrectionAction, target: str = "", at: datetime = AT, name: str = "c"
) -> Correction:
    return Correction(
        name, action, employee_id, target, PunchKind.OUT, at, "Europe/Berlin", 3600, "admin", AT, "mistaken"
    )


def lock(name: str = "l") -> PeriodChange:
    return PeriodChange(name, PeriodAction.LOCK, date(2026, 2, 1), date(2026, 2, 28), "admin", AT, "payroll")


def fill(database: Database, ada: Employee) -> None:
    """Rows 1 to 5: punch, correction, period, punch, correction."""
    first, second = people.punch(ada.id), people.punch(ada.id, PunchKind.OUT, AT + timedelta(hours=8))
    PunchRepository(database).add(replace(first, id="p1"))
    CorrectionRepository(database).add(correction(ada.id, MOVE, "p1"))
    PeriodRepository(database).add(lock())
    PunchRepository(database).add(replace(second, id="p4"))
    CorrectionRepository(database).add(correction(ada.id, ADD, name="c5"))


def report(database: Database) -> ChainReport:
    ledger = LedgerRepository(database)
    head, last = ledger.extent()
    return verify_chain(ledger.entries(to_seq=last), head)


def tamper(file: Path, *statements: str) -> None:
    """Change the file as somebody would who knows SQLite: without the triggers."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def test_all_records_are_one_chain_without_gaps(database: Database, ada: Employee) -> None:
    fill(database, ada)
    entries = list(LedgerRepository(database).entries())
    assert [(entry.seq, entry.cells[1], entry.cells[2]) for entry in entries] == [
        (1, "punch", "p1"),
        (2, "correction", "c"),
        (3, "period", "l"),
        (4, "punch", "p4"),
        (5, "correction", "c5"),
    ]
    assert report(database).ok
    assert list(PunchRepository(database).ledger(4)) == entries[3:]
    assert list(LedgerRepository(database).entries(2, 3)) == entries[1:3]


def test_a_new_ledger_verifies(database: Database) -> None:
    assert report(database) == ChainReport(0, None)


def test_a_roll_back_leaves_no_gap(database: Database, ada: Employee) -> None:
    punches = PunchRepository(database)
    punches.add(people.punch(ada.id))
    with suppress(KeyError), punches.transaction():
        punches.add(people.punch(ada.id, at=AT + timedelta(hours=1)))
        raise KeyError
    punches.add(people.punch(ada.id, at=AT + timedelta(hours=2)))
    assert (report(database).ok, LedgerRepository(database).head().seq) == (True, 2)


def test_the_same_punch_written_down_again_is_one_punch(database: Database, ada: Employee) -> None:
    punches = PunchRepository(database)
    first = replace(people.punch(ada.id), recorded_at_utc=AT)
    assert punches.add(first)
    assert not punches.add(replace(first, recorded_at_utc=AT + timedelta(hours=1), device="other desk"))
    assert punches.latest(10) == [first]
    for other in (
        replace(first, kind=PunchKind.OUT),
        replace(first, at_utc=AT + timedelta(microseconds=1)),
        replace(first, employee_id="somebody"),
        replace(first, method=PunchMethod.PIN),
    ):
        with pytest.raises(ValueError, match="another punch"):
            punches.add(other)
    assert report(database).entries == 1


def test_a_correction_is_recorded_once_and_never_under_a_punch_s_id(database: Database, ada: Employee) -> None:
    punches, corrections = PunchRepository(database), CorrectionRepository(database)
    punch = people.punch(ada.id)
    punches.add(punch)
    voided = correction(ada.id, VOID, punch.id)
    assert corrections.add(voided)
    assert not corrections.add(voided)
    with pytest.raises(ValueError, match="another correction"):
        corrections.add(replace(voided, reason="else"))
    with pytest.raises(ValueError, match="a punch has the id"):
        corrections.add(correction(ada.id, ADD, name=punch.id))
    assert corrections.words_on(punch.id) == [voided]


# ruff: noqa: S608 (statements of this file's own making)
_MADE_UP = "zeroblob(32), zeroblob(32)"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE corrections SET reason = 'else'",
        "DELETE FROM corrections",
        "UPDATE period_changes SET to_day = '2027-01-01'",
        "DELETE FROM period_changes",
        "UPDATE audit_log SET actor = 'nobody'",
        "DELETE FROM audit_log",
        "UPDATE ledger_head SET seq = 1",
        "UPDATE audit_head SET hash = zeroblob(32)",
        "DELETE FROM ledger_head",
        "DELETE FROM audit_head",
        f"INSERT INTO period_changes VALUES (9, 'x', 'lock', '2026-01-01', '2026-01-01', '', 0, '', {_MADE_UP})",
        f"INSERT INTO period_changes VALUES (6, 'x', 'lock', '2026-01-01', '2026-01-01', '', 0, '', {_MADE_UP})",
        f"REPLACE INTO period_changes VALUES (3, 'x', 'lock', '2026-01-01', '2026-01-01', '', 0, '', {_MADE_UP})",
        f"REPLACE INTO audit_log VALUES (1, 0, '', '', '', '{{}}', {_MADE_UP})",
    ],
)
def test_the_triggers_keep_the_chains(database: Database, ada: Employee, statement: str) -> None:
    fill(database, ada)
    AuditRepository(database).append(AT, "admin", "export", "punches", "{}")
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.conn.execute(statement)
    assert report(database).entries == 5


@pytest.mark.parametrize(
    ("statement", "seq"),
    [
        ("UPDATE punches SET at_us = at_us + 1 WHERE seq = 4", 4),
        ("UPDATE punches SET kind = 'out' WHERE seq = 1", 1),
        ("UPDATE punches SET distance = 0.4 WHERE seq = 1", 1),
        ("UPDATE punches SET at_us = 9223372036854775807 WHERE seq = 1", 1),
        ("UPDATE punches SET reason = cast(x'c328' AS TEXT) WHERE seq = 4", 4),
        ("UPDATE corrections SET reason = 'else' WHERE seq = 2", 2),
        ("UPDATE corrections SET target_id = 'p4' WHERE seq = 2", 2),
        ("UPDATE period_changes SET to_day = '2026-02-27'", 3),
        ("UPDATE punches SET hash = zeroblob(32) WHERE seq = 4", 4),
        ("UPDATE punches SET previous_hash = x'00' WHERE seq = 4", 4),
        ("DELETE FROM corrections WHERE seq = 2", 2),
        ("DELETE FROM corrections WHERE seq = 5", 5),
        ("UPDATE punches SET seq = -7 WHERE seq = 1", -7),
        ("UPDATE punches SET seq = 4000000000000 WHERE seq = 4", 4),
        ("UPDATE ledger_head SET seq = 4", 5),
        ("UPDATE ledger_head SET hash = zeroblob(32)", 5),
        ("DELETE FROM ledger_head", 1),
        ("INSERT INTO period_changes SELECT 4, 'copy', action, from_day, to_day, author, recorded_at_us, reason, "
         "previous_hash, hash FROM period_changes", 4),
        ("INSERT INTO period_changes SELECT 6, 'copy', action, from_day, to_day, author, recorded_at_us, reason, "
         "previous_hash, hash FROM period_changes", 6),
    ],
)  # fmt: skip
def test_a_change_past_the_triggers_is_found_and_the_first_bad_row_named(
    database: Database, database_file: Path, ada: Employee, statement: str, seq: int
) -> None:
    fill(database, ada)
    tamper(database_file, statement)
    broken = report(database).broken
    assert broken is not None
    assert broken.seq == seq


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)


@st.composite
def punches_of(draw: st.DrawFn, employee_id: str = "ada") -> list[Punch]:
    found = []
    for number in range(draw(st.integers(0, 5))):
        face = draw(st.none() | st.builds(FaceEvidence, TEXTS, st.floats(0, 2), st.floats(0, 2), st.just("off")))
        found.append(
            Punch(
                id=f"p{number}",
                employee_id=employee_id,
                kind=draw(st.sampled_from(PunchKind)),
                at_utc=AT + timedelta(hours=draw(st.integers(0, 4))),
                zone=draw(TEXTS),
                utc_offset_s=3600,
                device=draw(TEXTS),
                method=PunchMethod.FACE if face else PunchMethod.MANUAL,
                evidence=face,
                reason=draw(TEXTS),
                author=draw(TEXTS),
                recorded_at_utc=draw(st.none() | st.just(AT)),
                clock_jump_s=draw(st.none() | st.integers(-99, 99)),
            )
        )
    return found


@pytest.fixture(scope="module")
def template_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in which Ada works; copied for each example."""
    folder = tmp_path_factory.mktemp("template")
    with closing(open_database(folder / "template.sqlite3", KEY, folder)) as opened:
        EmployeeRepository(opened).add(Employee("ada", "1", "Ada"))
    return folder / "template.sqlite3"


def copied(template: Path, folder: Path) -> Iterator[Database]:
    for left in folder.glob("example*"):
        left.unlink()
    (folder / "example.sqlite3").write_bytes(template.read_bytes())
    with closing(Database(folder / "example.sqlite3")) as opened:
        yield opened


once_a_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)


@once_a_folder
@given(data=st.data())
def test_any_column_of_any_row_that_is_changed_is_found(
    data: st.DataObject, template_file: Path, tmp_path: Path
) -> None:
    for database in copied(template_file, tmp_path):
        punches = data.draw(punches_of().filter(bool))
        repository = PunchRepository(database)
        for punch in punches:
            repository.add(punch)
        seq = data.draw(st.integers(1, len(punches)))
        (row,) = rows_of(database, "SELECT * FROM punches WHERE seq = ?", seq)
        column = data.draw(st.sampled_from([name for name in row if name not in {"seq", "margin", "distance"}]))
        value: Any = data.draw(TEXTS)
        if isinstance(row[column], int) or column in {"clock_jump_s", "recorded_at_us"}:
            value = data.draw(st.integers(-(2**40), 2**40))
        elif isinstance(row[column], bytes):
            value = data.draw(st.binary(min_size=32, max_size=32))
        if value == row[column] or (value == "" and row[column] is None):
            return
        with closing(sqlite3.connect(database.path)) as connection:
            connection.execute("DROP TRIGGER punches_are_never_changed")
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute(f"UPDATE punches SET {column} = ? WHERE seq = ?", [value, seq])
            connection.commit()
        broken = report(database).broken
        assert broken is not None
        assert broken.seq == seq


def rows_of(database: Database, query: str, *values: object) -> list[dict[str, Any]]:
    with database.reading() as connection:
        return list(connection.query(query, values))


@once_a_folder
@given(data=st.data())
def test_recording_the_same_punches_again_in_any_order_changes_nothing(
    data: st.DataObject, template_file: Path, tmp_path: Path
) -> None:
    for database in copied(template_file, tmp_path):
        punches = data.draw(punches_of().filter(bool))
        attempts = data.draw(st.lists(st.sampled_from(punches), max_size=12))
        repository = PunchRepository(database)
        seen: set[str] = set()
        for punch in attempts:
            assert repository.add(punch) == (punch.id not in seen)
            seen.add(punch.id)
        assert {punch.id: punch for punch in repository.latest(99)} == {punch.id: punch for punch in attempts}
        assert (report(database).ok, report(database).entries) == (True, len(seen))


@once_a_folder
@given(data=st.data())
def test_what_the_database_says_stands_is_what_the_rules_say(
    data: st.DataObject, template_file: Path, tmp_path: Path
) -> None:
    """SQL against `domain.corrections.effective`, for everyone, one person, one punch and any stretch of time."""
    for database in copied(template_file, tmp_path):
        punches, repository = data.draw(punches_of()), PunchRepository(database)
        corrections: list[Correction] = []
        for punch in punches:
            repository.add(punch)
        targets = [punch.id for punch in punches]
        for number in range(data.draw(st.integers(0, 8))):
            action = data.draw(st.sampled_from(CorrectionAction)) if targets else ADD
            target = "" if action is ADD else data.draw(st.sampled_from(targets))
            at = AT + timedelta(hours=data.draw(st.integers(0, 4)))
            corrections.append(correction("ada", action, target, at, f"c{number}"))
            CorrectionRepository(database).add(corrections[-1])
            targets += [f"c{number}"] if action is ADD else []
        first, last = sorted(data.draw(st.tuples(st.integers(0, 5), st.integers(0, 5))))
        bounds = AT + timedelta(hours=first), AT + timedelta(hours=last)
        expected = effective(punches, corrections)
        within = [each for each in expected if bounds[0] <= each.at_utc < bounds[1]]
        assert repository.effective_between(*bounds) == within
        assert repository.effective_between(*bounds, "ada") == within
        assert repository.effective_between(*bounds, "nobody") == []
        by_id = {each.id: each for each in expected}
        assert [repository.effective(target) for target in targets] == [by_id.get(target) for target in targets]
        assert report(database).entries == len(punches) + len(corrections)


def test_corrections_about_a_stretch_of_time_include_what_moved_out_of_it(database: Database, ada: Employee) -> None:
    punch = people.punch(ada.id)
    PunchRepository(database).add(punch)
    corrections = CorrectionRepository(database)
    moved = correction(ada.id, MOVE, punch.id, AT + timedelta(days=1))
    corrections.add(moved)
    corrections.add(correction(ada.id, ADD, at=AT + timedelta(days=9), name="elsewhere"))
    today, tomorrow = (AT, AT + timedelta(hours=1)), (AT + timedelta(days=1), AT + timedelta(days=2))
    assert corrections.about_between(*today) == corrections.about_between(*tomorrow, ada.id) == [moved]
    assert corrections.about_between(*today, "somebody else") == []
    assert [each.id for each in corrections.latest(1)] == ["elsewhere"]


def test_threads_that_record_at_once_make_one_chain(database: Database, ada: Employee) -> None:
    def record(number: int) -> None:
        at = AT + timedelta(minutes=number)
        PunchRepository(database).add(people.punch(ada.id, at=at))
        CorrectionRepository(database).add(correction(ada.id, ADD, at=at, name=f"c{number}"))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(record, range(60)))
    assert (report(database).ok, report(database).entries) == (True, 120)


_RECORD_150 = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.storage.connection import open_database
from attendance_app.storage.punches import PunchRepository
punches = PunchRepository(open_database(Path(sys.argv[1]), bytes(range(32)), Path(sys.argv[1]).parent / "backups"))
print("ready", flush=True)
sys.stdin.readline()
for number in range(150):
    at = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(minutes=number)
    punches.add(Punch(f"{sys.argv[2]}-{number}", sys.argv[3], PunchKind.IN, at, "UTC", 0, "desk", PunchMethod.PIN))
"""


def test_two_programs_that_record_at_once_make_one_chain(
    database: Database, database_file: Path, ada: Employee
) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", _RECORD_150, str(database_file), name, ada.id],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("kiosk", "window")
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        _, complaints = child.communicate(timeout=100)
        assert child.returncode == 0, complaints
    assert (report(database).ok, report(database).entries) == (True, 300)


def test_rows_that_are_recorded_while_verifying_are_not_looked_at(database: Database, ada: Employee) -> None:
    fill(database, ada)
    head, last = LedgerRepository(database).extent()
    entries = LedgerRepository(database).entries(to_seq=last)
    seen = [next(entries)]
    PunchRepository(database).add(people.punch(ada.id))
    seen += entries
    assert verify_chain(seen, head).ok
    assert report(database).entries == 6


def test_the_audit_log_is_a_chain_of_its_own(database: Database, database_file: Path, ada: Employee) -> None:
    audit = AuditRepository(database)
    made = [audit.append(AT + timedelta(seconds=number), "admin", "export", "x", '{"rows": 1}') for number in range(3)]
    assert audit.latest(2) == [made[2], made[1]]
    assert audit.latest(9, before_seq=2) == [made[0]]
    head, last = audit.extent()
    assert verify_chain(audit.entries(last), head).entries == 3
    tamper(database_file, "UPDATE audit_log SET details = '{\"rows\": 2}' WHERE seq = 2")
    broken = verify_chain(audit.entries(last), head).broken
    assert broken is not None
    assert broken.seq == 2
