"""What is past its period goes; nothing else does."""

from datetime import timedelta

from attendance_app.domain.feedback import FeedbackCase, FeedbackKind
from attendance_app.domain.pins import Failures
from attendance_app.domain.visitors import Visit
from attendance_app.services.retention import RetentionPeriods, RetentionReport, RetentionService
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.vault import Vault
from attendance_app.storage.visitors import VisitorRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.unit.services.conftest import KEY


def test_only_what_is_past_its_period_is_deleted(database: Database, clock: FakeClock) -> None:
    now, moment = clock.now_utc(), timedelta(microseconds=5)
    feedback, visitors = FeedbackRepository(database, Vault(KEY)), VisitorRepository(database)
    pins = PinRepository(database, Vault(KEY))
    for name, age in (("old", timedelta(days=10) + moment), ("at the limit", timedelta(days=10)), ("new", timedelta())):
        feedback.put(FeedbackCase(name, FeedbackKind.NOT_ME, now - age, "front-desk"))
        visitors.add(Visit(name, now - age / 5, "front-desk", name, "", ""))
    pins.set_failures("person:old", Failures(3, now - timedelta(hours=25)))
    pins.set_failures("person:new", Failures(3, now - timedelta(hours=23)))
    person = people.employee()
    EmployeeRepository(database).add(person)
    PunchRepository(database).add(people.punch(person.id, at=now - timedelta(days=4000)))
    service = RetentionService(feedback, visitors, pins, lambda: RetentionPeriods(10, 2))
    assert service.run(now) == RetentionReport(1, 1)
    assert [case.id for case in feedback.latest(9)] == ["new", "at the limit"]
    assert [visit.id for visit in visitors.latest(9)] == ["new", "at the limit"]
    assert pins.failures("person:old") is None
    assert pins.failures("person:new") == Failures(3, now - timedelta(hours=23))
    assert len(PunchRepository(database).latest(9)) == 1
    assert service.run(now) == RetentionReport(0, 0)
