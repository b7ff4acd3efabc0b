"""What an administrator may correct, and what stands afterwards. The site is in Berlin; it is Monday, 2 March 2026."""

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest

from attendance_app.bootstrap.records import Records, build_records
from attendance_app.domain.corrections import CorrectionAction
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.errors import UserError
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock

FRIDAY = datetime(2026, 2, 27, 7, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WEEK = (FRIDAY - timedelta(days=3), FRIDAY + timedelta(days=4))


@pytest.fixture
def records(database: Database, settings: SettingsService, clock: FakeClock) -> Records:
    return build_records(database, settings, clock)


@pytest.fixture
def ada(database: Database) -> Employee:
    person = people.employee()
    EmployeeRepository(database).add(person)
    return person


@pytest.fixture
def arrived(database: Database, ada: Employee) -> Punch:
    """Friday 08:00 in Berlin."""
    punch = people.punch(ada.id, at=FRIDAY)
    PunchRepository(database).add(punch)
    return punch


def stands(records: Records) -> list[tuple[str, PunchKind, datetime]]:
    return [(each.id, each.kind, each.at_utc) for each in records.record.effective_between(*WEEK)]


def test_a_missing_punch_is_added(records: Records, ada: Employee, arrived: Punch, clock: FakeClock) -> None:
    made = records.correcting.add("1001", PunchKind.OUT, FRIDAY + 8 * HOUR, " forgot ", " Grace ")
    assert (made.reason, made.author, made.recorded_at_utc) == ("forgot", "Grace", clock.now_utc())
    assert (made.zone, made.utc_offset_s) == ("Europe/Berlin", 3600)
    (_, left) = records.record.effective_between(*WEEK)
    assert (left.id, left.kind, left.method, left.corrected) == (made.id, PunchKind.OUT, PunchMethod.MANUAL, True)
    assert records.correcting.add(ada.id, PunchKind.OUT, FRIDAY + 9 * HOUR, "x", "Grace").employee_id == ada.id


def test_a_punch_is_moved_and_its_history_stays_visible(records: Records, arrived: Punch) -> None:
    moved = records.correcting.move(arrived.id, FRIDAY - HOUR, None, "desk was out of order", "Grace")
    again = records.correcting.move(arrived.id, None, PunchKind.BREAK_END, "it was the break", "Grace")
    assert stands(records) == [(arrived.id, PunchKind.BREAK_END, FRIDAY - HOUR)]
    assert records.record.history(arrived.id) == [moved, again]
    assert records.record.original(arrived.id) == arrived


def test_the_offset_of_a_moved_punch_is_that_of_its_new_time(
    records: Records, database: Database, ada: Employee, clock: FakeClock
) -> None:
    clock.set_utc(datetime(2026, 4, 1, tzinfo=UTC))
    winter = people.punch(ada.id, at=datetime(2026, 3, 28, 22, tzinfo=UTC))
    PunchRepository(database).add(winter)
    summer = records.correcting.move(winter.id, datetime(2026, 3, 29, 4, tzinfo=UTC), None, "x", "Grace")
    assert (summer.zone, summer.utc_offset_s) == ("Europe/Berlin", 7200)
    assert summer.at_local.isoformat() == "2026-03-29T06:00:00+02:00"


def test_a_void_punch_does_not_count_and_a_move_revives_it(records: Records, arrived: Punch) -> None:
    records.correcting.void(arrived.id, "somebody else", "Grace")
    assert stands(records) == []
    assert records.record.effective(arrived.id) is None
    with pytest.raises(UserError, match="void already"):
        records.correcting.void(arrived.id, "again", "Grace")
    records.correcting.move(arrived.id, None, None, "it was Ada after all", "Grace")
    assert stands(records) == [(arrived.id, PunchKind.IN, FRIDAY)]


def test_a_punch_that_is_right_can_be_confirmed(records: Records, arrived: Punch) -> None:
    records.correcting.move(arrived.id, None, None, "the clock had jumped, but the time is right", "Grace")
    (confirmed,) = records.record.effective_between(*WEEK)
    assert (confirmed.at_utc, confirmed.corrected) == (FRIDAY, True)


def test_each_correction_can_be_undone_and_the_undoing_too(records: Records, arrived: Punch) -> None:
    correcting = records.correcting
    at_first = stands(records)
    added = correcting.add("1001", PunchKind.OUT, FRIDAY + 8 * HOUR, "x", "Grace")
    with_out = stands(records)
    gone = correcting.undo(added.id, "wrong person", "Grace")
    assert (stands(records), gone.action) == (at_first, CorrectionAction.VOID)
    correcting.undo(gone.id, "right after all", "Grace")
    assert stands(records) == with_out
    moved = correcting.move(arrived.id, FRIDAY - HOUR, PunchKind.BREAK_START, "x", "Grace")
    voided = correcting.void(arrived.id, "x", "Grace")
    correcting.undo(voided.id, "x", "Grace")
    assert stands(records)[0] == (arrived.id, PunchKind.BREAK_START, FRIDAY - HOUR)
    with pytest.raises(UserError, match="later correction"):
        correcting.undo(moved.id, "x", "Grace")
    assert len(records.record.history(arrived.id)) == 3


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_correction_needs_a_reason(records: Records, arrived: Punch, reason: str) -> None:
    made = records.correcting.void(arrived.id, "x", "Grace")
    for attempt in (
        lambda: records.correcting.add("1001", PunchKind.OUT, FRIDAY, reason, "Grace"),
        lambda: records.correcting.move(arrived.id, FRIDAY, None, reason, "Grace"),
        lambda: records.correcting.void(arrived.id, reason, "Grace"),
        lambda: records.correcting.undo(made.id, reason, "Grace"),
    ):
        with pytest.raises(UserError, match="needs a reason"):
            attempt()
    assert len(records.record.corrections(10)) == 1


def test_what_is_not_there_cannot_be_corrected(records: Records, ada: Employee, arrived: Punch) -> None:
    moved = records.correcting.move(arrived.id, FRIDAY + HOUR, None, "x", "Grace")
    for attempt in (
        lambda: records.correcting.add("nobody", PunchKind.OUT, FRIDAY, "x", "Grace"),
        lambda: records.correcting.move("nothing", FRIDAY, None, "x", "Grace"),
        lambda: records.correcting.move(moved.id, FRIDAY, None, "x", "Grace"),
        lambda: records.correcting.void("nothing", "x", "Grace"),
        lambda: records.correcting.undo(arrived.id, "x", "Grace"),
        lambda: records.record.effective("nothing"),
    ):
        with pytest.raises(UserError) as refusal:
            attempt()
        assert refusal.value.remedy


def test_nothing_is_corrected_into_the_future(records: Records, arrived: Punch, clock: FakeClock) -> None:
    for attempt in (
        lambda: records.correcting.add("1001", PunchKind.OUT, clock.now_utc() + HOUR, "x", "Grace"),
        lambda: records.correcting.move(arrived.id, clock.now_utc() + HOUR, None, "x", "Grace"),
    ):
        with pytest.raises(UserError, match="future"):
            attempt()


def test_the_same_punch_never_stands_twice(records: Records, database: Database, arrived: Punch) -> None:
    other = dataclasses.replace(arrived, id="other", at_utc=FRIDAY + HOUR)
    PunchRepository(database).add(other)
    voided = records.correcting.void(arrived.id, "x", "Grace")
    records.correcting.move("other", FRIDAY, None, "x", "Grace")
    for attempt in (
        lambda: records.correcting.add("1001", PunchKind.IN, FRIDAY, "x", "Grace"),
        lambda: records.correcting.move(arrived.id, None, None, "x", "Grace"),
        lambda: records.correcting.undo(voided.id, "x", "Grace"),
    ):
        with pytest.raises(UserError, match="such a punch"):
            attempt()


def test_a_locked_day_is_not_corrected_until_it_is_unlocked(records: Records, arrived: Punch) -> None:
    records.periods.lock(date(2026, 2, 1), date(2026, 2, 28), "sent to payroll", "Grace")
    saturday_evening = datetime(2026, 2, 28, 22, 59, tzinfo=UTC)  # 23:59 in Berlin
    correcting = records.correcting
    for attempt in (
        lambda: correcting.add("1001", PunchKind.OUT, FRIDAY + HOUR, "x", "Grace"),
        lambda: correcting.add("1001", PunchKind.OUT, saturday_evening, "x", "Grace"),
        lambda: correcting.move(arrived.id, FRIDAY + HOUR, None, "x", "Grace"),
        lambda: correcting.move(arrived.id, FRIDAY + timedelta(days=2), None, "x", "Grace"),
        lambda: correcting.void(arrived.id, "x", "Grace"),
    ):
        with pytest.raises(UserError, match=r"locked period from 2026-02-01 to 2026-02-28") as refusal:
            attempt()
        assert "“Unlock…”" in refusal.value.remedy  # at the window
        assert "attendance periods unlock" in refusal.value.remedy  # at the command line
    assert records.record.corrections(10) == []
    sunday = correcting.add("1001", PunchKind.OUT, saturday_evening + timedelta(minutes=1), "x", "Grace")
    with pytest.raises(UserError, match="locked"):
        correcting.move(sunday.id, FRIDAY, None, "x", "Grace")
    records.periods.unlock(date(2026, 2, 27), date(2026, 2, 27), "a terminal was wrong", "Grace")
    voided = correcting.void(arrived.id, "x", "Grace")
    records.periods.lock(date(2026, 2, 27), date(2026, 2, 27), "sent again", "Grace")
    with pytest.raises(UserError, match="locked"):
        correcting.undo(voided.id, "x", "Grace")


def test_a_person_who_left_is_still_corrected(records: Records, database: Database, ada: Employee) -> None:
    EmployeeRepository(database).set_deactivated(ada.id, FRIDAY)
    assert records.correcting.add("1001", PunchKind.IN, FRIDAY, "x", "Grace").employee_id == ada.id


def test_corrections_join_the_caller_s_transaction(records: Records, database: Database, arrived: Punch) -> None:
    with pytest.raises(ZeroDivisionError), database.transaction():
        records.correcting.void(arrived.id, "x", str(1 // 0))
    with database.transaction():
        records.correcting.void(arrived.id, "x", "desk")
    assert stands(records) == []
