"""Shifts, assignments, leave and own holidays on a real database."""

import dataclasses
import json
import sqlite3
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.calendars import Leave, SiteHoliday
from attendance_app.domain.planning import Assignment
from attendance_app.domain.shifts import (
    BreakRules,
    OvertimeRules,
    OvertimeTier,
    Shift,
    ShiftKind,
    ShiftSegment,
)
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.holidays import HolidayRepository
from attendance_app.storage.leave import LeaveRepository
from attendance_app.storage.shift_rules import from_json, to_json
from attendance_app.storage.shifts import ShiftRepository, StoredShift
from tests.fakes import people
from tests.fakes.schedules import assignment, shift

AT = people.MONDAY_8_UTC
DAY = date(2026, 3, 2)

times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
minutes = st.integers(0, 1440)
tiers = st.lists(st.builds(OvertimeTier, minutes, st.floats(0.5, 4))).map(tuple)
shifts = st.builds(
    Shift,
    id=st.uuids().map(str),
    name=st.text(min_size=1),
    segments=st.lists(st.builds(ShiftSegment, times, times), min_size=1, max_size=4).map(tuple),
    kind=st.sampled_from(ShiftKind),
    zone=st.none() | st.just("Europe/Berlin"),
    grace_late_min=minutes,
    grace_early_min=minutes,
    rounding_min=minutes,
    breaks=st.builds(BreakRules, minutes, st.none() | minutes, minutes, st.none() | st.tuples(times, times)),
    overtime=st.builds(OvertimeRules, tiers, tiers),
    target_min=st.none() | minutes,
    half_day_under_min=minutes,
    absent_under_min=minutes,
    usual_weekdays=st.sets(st.integers(0, 6)).map(sorted).map(tuple),
    on_holidays=st.booleans(),
)


@given(shifts)
def test_a_shifts_rules_come_back_as_they_were(one: Shift) -> None:
    assert from_json(one.id, one.name, to_json(one)) == one


def test_every_rule_of_a_shift_is_written() -> None:
    written = set(json.loads(to_json(shift())))
    assert written == {field.name for field in dataclasses.fields(Shift)} - {"id", "name"}


def test_rules_saved_without_what_came_later_have_its_default() -> None:
    assert from_json("1", "day", '{"segments":[[480,1020]],"kind":"fixed"}') == dataclasses.replace(shift(), id="1")


def test_a_shift_in_use_is_found_by_its_name_in_any_case(database: Database) -> None:
    repository, late = ShiftRepository(database), shift(name="Spät")
    repository.add(late)
    assert repository.by_name(" SPÄT ") == late
    assert repository.get(late.id) == StoredShift(late)
    assert repository.by_name("früh") is None


def test_two_shifts_in_use_cannot_have_one_name(database: Database) -> None:
    repository = ShiftRepository(database)
    repository.add(shift(name="Late"))
    with pytest.raises(sqlite3.IntegrityError):
        repository.add(shift(name="late"))


def test_an_archived_shift_keeps_its_rules_and_frees_its_name(database: Database) -> None:
    repository, old, new = ShiftRepository(database), shift("08:00-16:00"), shift("09:00-17:00")
    repository.add(old)
    assert not repository.was_archived("day")
    repository.archive(old.id, AT)
    repository.archive(old.id, AT + timedelta(days=1))
    repository.add(new)
    assert repository.was_archived("DAY")
    assert repository.by_name("day") == new
    assert repository.all() == [StoredShift(new)]
    assert repository.all(include_archived=True) == [StoredShift(new), StoredShift(old, AT)]


def test_a_removed_shift_is_gone(database: Database) -> None:
    repository, one = ShiftRepository(database), shift()
    repository.add(one)
    repository.remove(one.id)
    assert repository.all(include_archived=True) == []


@pytest.fixture
def ada(database: Database) -> str:
    person = people.employee("1")
    EmployeeRepository(database).add(person)
    return person.id


@pytest.fixture
def bob(database: Database) -> str:
    person = people.employee("2", "Bob")
    EmployeeRepository(database).add(person)
    return person.id


def made(employee_id: str, first: date, last: date | None, *cycle: Shift | None) -> Assignment:
    plain = assignment(first, last, *cycle, created_at_utc=AT, author="admin")
    return dataclasses.replace(plain, employee_id=employee_id)


def test_assignments_come_back_in_the_order_they_were_made(database: Database, ada: str, bob: str) -> None:
    repository, one = AssignmentRepository(database), shift()
    first, other, second = made(ada, DAY, None, one, None), made(bob, DAY, None, one), made(ada, DAY, DAY, None)
    for each in (first, other, second):
        repository.add(each)
    found = repository.of(ada)
    assert [dataclasses.replace(each, seq=0) for each in found] == [first, second]
    assert found[0].seq < found[1].seq
    assert [each.id for each in repository.naming(one.id)] == [first.id, other.id]
    assert [each.id for each in repository.starting_with(second.id[:8])] == [second.id]


def test_assignments_that_cover_a_day_of_a_range_by_person(database: Database, ada: str, bob: str) -> None:
    repository = AssignmentRepository(database)
    ended, running = made(ada, DAY, DAY + timedelta(days=4), None), made(bob, DAY + timedelta(days=2), None, None)
    repository.add(ended)
    repository.add(running)

    def covering(first: int, last: int, *ids: str) -> dict[str, list[str]]:
        found = repository.overlapping(ids, DAY + timedelta(days=first), DAY + timedelta(days=last))
        return {person: [each.id for each in theirs] for person, theirs in found.items()}

    assert covering(4, 9, ada, bob) == {ada: [ended.id], bob: [running.id]}
    assert covering(5, 9, ada, bob) == {bob: [running.id]}
    assert covering(-3, 1, ada, bob) == {ada: [ended.id]}
    assert covering(0, 9, ada) == {ada: [ended.id]}
    assert covering(-9, -1, ada, bob) == covering(0, 9) == {}


def test_an_assignment_is_ended_and_removed(database: Database, ada: str) -> None:
    repository, one = AssignmentRepository(database), made(ada, DAY, None, None)
    repository.add(one)
    repository.end(one.id, DAY + timedelta(days=1))
    assert repository.of(ada)[0].to_day == DAY + timedelta(days=1)
    repository.remove(one.id)
    assert repository.of(ada) == []


def test_an_assignment_of_nobody_is_refused(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        AssignmentRepository(database).add(made("nobody", DAY, None, None))


def test_leave_by_person_and_range(database: Database, ada: str, bob: str) -> None:
    repository = LeaveRepository(database)
    week = Leave("aaaa1", ada, DAY, DAY + timedelta(days=6), "vacation", False, "", AT, "admin")
    sick = Leave("bbbb2", bob, DAY, DAY, "sick", True, "dentist", AT, "admin")
    repository.add(week)
    repository.add(sick)
    assert repository.overlapping(None, DAY, DAY) == {ada: [week], bob: [sick]}
    assert repository.overlapping([bob], DAY, DAY) == {bob: [sick]}
    assert repository.overlapping(None, DAY + timedelta(days=1), DAY + timedelta(days=9)) == {ada: [week]}
    assert repository.starting_with("bbbb") == [sick]
    repository.remove(sick.id)
    assert repository.overlapping([bob], DAY, DAY) == {}


def test_a_later_decision_about_a_day_replaces_the_earlier(database: Database) -> None:
    repository = HolidayRepository(database)
    repository.put(SiteHoliday(DAY, "Founders' Day"))
    repository.put(SiteHoliday(DAY, "Founders' Day", working=True))
    repository.put(SiteHoliday(DAY + timedelta(days=1), "Outing"))
    assert repository.get(DAY) == SiteHoliday(DAY, "Founders' Day", working=True)
    assert repository.between(DAY + timedelta(days=1), DAY + timedelta(days=9)) == [
        SiteHoliday(DAY + timedelta(days=1), "Outing")
    ]
    repository.remove(DAY)
    assert repository.get(DAY) is None
