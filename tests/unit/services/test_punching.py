"""Punches are decided and recorded once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from attendance_app.domain.people import Employee
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.errors import UserError
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchResult, PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock

IN, OUT = PunchKind.IN, PunchKind.OUT
AT = people.MONDAY_8_UTC
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def ada(people_service: PeopleService) -> Employee:
    return people_service.add("1001", "Ada")


def test_a_face_punches_in_and_out_in_turn(punching: PunchService, ada: Employee) -> None:
    results = [punching.record_face(ada.id, AT + timedelta(hours=hour), people.EVIDENCE) for hour in (0, 4, 5, 9)]
    assert [one.punch.kind for one in results] == [IN, OUT, IN, OUT]
    assert not any(one.duplicate for one in results)


def test_a_face_punch_carries_where_when_and_why(
    punching: PunchService, settings: SettingsService, ada: Employee
) -> None:
    settings.save(settings.current.model_copy(update={"device_name": "gate-2"}))
    punch = punching.record_face(ada.id, AT.astimezone(ZoneInfo("Asia/Tokyo")), people.EVIDENCE).punch
    assert punch.at_local.isoformat() == "2026-03-02T09:00:00+01:00"
    assert (punch.zone, punch.utc_offset_s, punch.device) == ("Europe/Berlin", 3600, "gate-2")
    assert (punch.method, punch.evidence, punch.reason) == (PunchMethod.FACE, people.EVIDENCE, "")


def test_second_sighting_within_debounce_is_not_a_punch(punching: PunchService, ada: Employee) -> None:
    first = punching.record_face(ada.id, AT, people.EVIDENCE)
    again = punching.record_face(ada.id, AT + timedelta(seconds=119), people.EVIDENCE)
    earlier = punching.record_face(ada.id, AT - timedelta(seconds=3), people.EVIDENCE)
    assert (again.duplicate, earlier.duplicate) == (True, True)
    assert again.punch.id == earlier.punch.id == first.punch.id
    assert len(punching.latest(10)) == 1


def test_the_debounce_is_the_one_set(punching: PunchService, settings: SettingsService, ada: Employee) -> None:
    settings.save(settings.current.model_copy(update={"debounce_s": 10}))
    punching.record_face(ada.id, AT, people.EVIDENCE)
    assert punching.record_face(ada.id, AT + timedelta(seconds=10), people.EVIDENCE).punch.kind is OUT


def test_a_forgotten_out_is_not_invented(punching: PunchService, ada: Employee) -> None:
    punching.record_face(ada.id, AT, people.EVIDENCE)
    next_day = punching.record_face(ada.id, AT + timedelta(days=1), people.EVIDENCE)
    assert next_day.punch.kind is IN
    assert [row.punch.kind for row in punching.latest(10)] == [IN, IN]


def test_a_clock_put_back_continues_from_what_was_before_then(punching: PunchService, ada: Employee) -> None:
    punching.record_face(ada.id, AT, people.EVIDENCE)
    punching.record_face(ada.id, AT + timedelta(hours=6), people.EVIDENCE)
    assert punching.record_face(ada.id, AT + timedelta(hours=2), people.EVIDENCE).punch.kind is OUT


def test_strangers_and_deactivated_people_cannot_punch(
    punching: PunchService, people_service: PeopleService, ada: Employee
) -> None:
    people_service.deactivate(ada.id)
    with pytest.raises(UserError, match="Ada is deactivated"):
        punching.record_face(ada.id, AT, people.EVIDENCE)
    with pytest.raises(UserError, match="Ada is deactivated"):
        punching.record_manual("1001", IN, None, "reason", "admin")
    with pytest.raises(UserError, match="not in the database"):
        punching.record_face("nobody", AT, people.EVIDENCE)
    with pytest.raises(UserError, match="Nobody has the code"):
        punching.record_manual("7", IN, None, "reason", "admin")
    assert punching.latest(10) == []


def test_a_manual_punch_is_recorded_with_reason_and_author(
    punching: PunchService, clock: FakeClock, ada: Employee
) -> None:
    first = punching.record_manual(" 1001", IN, None, " camera broken ", " admin ")
    clock.advance(1)
    second = punching.record_manual("1001", OUT, None, "left at once", "admin")
    assert (first.duplicate, second.duplicate) == (False, False)
    assert first.punch.at_utc == AT
    assert (first.punch.method, first.punch.evidence) == (PunchMethod.MANUAL, None)
    assert (first.punch.reason, first.punch.author) == ("camera broken", "admin")


def test_the_same_manual_entry_twice_is_one_punch(punching: PunchService, ada: Employee) -> None:
    at = datetime(2026, 3, 2, 8, 0, tzinfo=BERLIN)
    first = punching.record_manual("1001", IN, at, "forgot", "admin")
    again = punching.record_manual("1001", IN, at, "forgot", "admin")
    assert (again.punch.id, again.duplicate) == (first.punch.id, True)
    assert len(punching.latest(10)) == 1


def test_a_manual_punch_needs_a_reason_and_a_past(punching: PunchService, ada: Employee) -> None:
    with pytest.raises(UserError, match="needs a reason"):
        punching.record_manual("1001", IN, AT, "  ", "admin")
    with pytest.raises(UserError, match="future"):
        punching.record_manual("1001", IN, AT + timedelta(minutes=6), "reason", "admin")


def test_the_site_s_day_decides_what_is_listed(punching: PunchService, ada: Employee) -> None:
    """23:30 UTC on 1 March is half past midnight on the 2nd in Berlin."""
    late = datetime(2026, 3, 1, 23, 30, tzinfo=ZoneInfo("UTC"))
    punch = punching.record_face(ada.id, late, people.EVIDENCE).punch
    assert [row.punch for row in punching.of_day(date(2026, 3, 2))] == [punch]
    assert punching.of_day(date(2026, 3, 1)) == []
    assert [row.employee for row in punching.of_day(date(2026, 3, 1), ZoneInfo("UTC"))] == [ada]


def test_a_range_includes_both_days(punching: PunchService, ada: Employee) -> None:
    for day in (1, 2, 3, 4):
        punching.record_face(ada.id, datetime(2026, 3, day, 12, tzinfo=BERLIN), people.EVIDENCE)
    listed = punching.between(date(2026, 3, 2), date(2026, 3, 3))
    assert [row.punch.at_local.day for row in listed] == [2, 3]
    assert [row.punch.at_local.day for row in punching.latest(3)] == [4, 3, 2]
    with pytest.raises(UserError, match="before the first"):
        punching.between(date(2026, 3, 3), date(2026, 3, 2))


def test_punches_of_people_who_left_are_still_listed(
    punching: PunchService, people_service: PeopleService, ada: Employee
) -> None:
    punching.record_face(ada.id, AT, people.EVIDENCE)
    people_service.deactivate(ada.id)
    assert [row.employee.name for row in punching.latest(1)] == ["Ada"]


def test_two_desks_that_see_one_person_at_once_make_one_punch(
    database: Database, settings: SettingsService, clock: FakeClock, ada: Employee
) -> None:
    desks = 8
    service = PunchService(PunchRepository(database), EmployeeRepository(database), settings, clock)
    for day in range(5):
        at = AT + timedelta(days=day)
        start = threading.Barrier(desks)

        def look(at: datetime = at, start: threading.Barrier = start) -> PunchResult:
            start.wait(timeout=30)
            return service.record_face(ada.id, at, people.EVIDENCE)

        with ThreadPoolExecutor(desks) as pool:
            results = [one.result() for one in [pool.submit(look) for _ in range(desks)]]
        assert sorted(one.duplicate for one in results) == [False] + [True] * (desks - 1)
        assert len({one.punch.id for one in results}) == 1
