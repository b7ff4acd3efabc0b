"""Locking and unlocking periods."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from attendance_app.domain.periods import PeriodAction
from attendance_app.errors import UserError
from attendance_app.services.periods import PeriodService
from attendance_app.storage.connection import Database
from attendance_app.storage.periods import PeriodRepository
from tests.fakes.clock import FakeClock

FEBRUARY = (date(2026, 2, 1), date(2026, 2, 28))
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def periods(database: Database, clock: FakeClock) -> PeriodService:
    return PeriodService(PeriodRepository(database), clock)


def test_a_locked_period_covers_its_first_and_its_last_day(periods: PeriodService, clock: FakeClock) -> None:
    made = periods.lock(*FEBRUARY, " payroll has it ", " Grace ")
    assert (made.action, made.reason, made.author, made.recorded_at_utc) == (
        PeriodAction.LOCK, "payroll has it", "Grace", clock.now_utc(),
    )  # fmt: skip
    locked = [periods.locked(day) for day in (date(2026, 1, 31), *FEBRUARY, date(2026, 3, 1))]
    assert locked == [False, True, True, False]


def test_unlocking_is_recorded_with_its_reason(periods: PeriodService) -> None:
    periods.lock(*FEBRUARY, "", "Grace")
    with pytest.raises(UserError, match="needs a reason"):
        periods.unlock(*FEBRUARY, " ", "Grace")
    periods.unlock(date(2026, 2, 10), date(2026, 2, 10), "a wrong clock", "Grace")
    assert [(change.action.value, change.reason) for change in periods.changes()] == [
        ("lock", ""),
        ("unlock", "a wrong clock"),
    ]
    assert [(period.from_day.day, period.to_day.day) for period in periods.periods()] == [(1, 9), (11, 28)]


def test_what_is_locked_already_or_not_at_all_is_said(periods: PeriodService) -> None:
    with pytest.raises(UserError, match="No day from 2026-02-01 to 2026-02-28 is locked"):
        periods.unlock(*FEBRUARY, "x", "Grace")
    periods.lock(*FEBRUARY, "", "Grace")
    with pytest.raises(UserError, match="locked already"):
        periods.lock(date(2026, 2, 3), date(2026, 2, 5), "", "Grace")
    periods.lock(date(2026, 2, 20), date(2026, 3, 10), "", "Grace")  # part of it is new
    with pytest.raises(UserError, match="before the first"):
        periods.lock(date(2026, 2, 5), date(2026, 2, 3), "", "Grace")


def test_an_instant_is_judged_by_the_site_s_day(periods: PeriodService) -> None:
    periods.lock(*FEBRUARY, "", "Grace")
    before_midnight = datetime(2026, 2, 28, 22, 59, tzinfo=UTC)
    after_midnight = datetime(2026, 2, 28, 23, 0, tzinfo=UTC)
    periods.refuse_locked([after_midnight], BERLIN)
    periods.refuse_locked([], BERLIN)
    with pytest.raises(UserError, match="2026-02-28 is in the locked period"):
        periods.refuse_locked([after_midnight, before_midnight], BERLIN)
    with pytest.raises(UserError, match="locked"):
        periods.refuse_locked([after_midnight], ZoneInfo("UTC"))
