"""How quickly everybody's year is planned, against planning each person's day by itself."""

# ruff: noqa: T201 (the figures are what a benchmark is for)

import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from attendance_app.domain.clock import SystemClock
from attendance_app.domain.planning import plan_day
from attendance_app.services.public_holidays import HolidayService
from attendance_app.services.scheduling import ScheduleStores, SchedulingService
from attendance_app.services.settings import SettingsService
from attendance_app.services.shift_catalogue import ShiftCatalogue
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.holidays import HolidayRepository
from attendance_app.storage.leave import LeaveRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.shifts import ShiftRepository
from tests.fakes import people
from tests.fakes.schedule_guards import LocksAtWill, RememberedChanges
from tests.fakes.schedules import shift

PEOPLE = 200
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
KEY = bytes(range(32))
ROTA = ["early", "early", "late", "late", "night", "night", None, None]


@pytest.mark.bench
def test_everybodys_year_is_planned_in_well_under_a_second(tmp_path: Path) -> None:
    database = open_database(tmp_path / "attendance.sqlite3", KEY, tmp_path / "backups")
    scheduling = staffed(database)
    staff = EmployeeRepository(database).all()
    scheduling.plans(staff[0], FIRST, FIRST)  # imports the calendars, as the first look of a day does
    cold_s, plans = timed(scheduling, staff)
    warm_s = min(timed(scheduling, staff)[0] for _ in range(5))

    assignments = AssignmentRepository(database).overlapping([one.id for one in staff], FIRST, LAST)
    leave = LeaveRepository(database).overlapping(None, FIRST, LAST)
    shifts = {stored.shift.id: stored.shift for stored in scheduling.shifts()}
    holidays = scheduling.holidays.names(FIRST, LAST)
    sample = staff[::10]
    started_s = time.perf_counter()
    naive = {
        one.id: [
            plan_day(each.day, assignments[one.id], shifts, "Europe/Berlin", leave.get(one.id, ()), holidays)
            for each in plans[one.id]
        ]
        for one in sample
    }
    naive_s = (time.perf_counter() - started_s) * len(staff) / len(sample)
    database.close()
    print(
        f"\n{PEOPLE} people x {(LAST - FIRST).days + 1} days, read and planned: {warm_s * 1000:.0f} ms "
        f"(first time {cold_s * 1000:.0f} ms); a day at a time {naive_s * 1000:.0f} ms: {naive_s / warm_s:.0f} x"
    )
    assert naive == {one.id: plans[one.id] for one in sample}
    assert sum(map(len, plans.values())) == PEOPLE * 365
    assert warm_s < 0.5
    assert naive_s > 5 * warm_s


def timed(scheduling: SchedulingService, staff: list) -> tuple[float, dict]:
    started_s = time.perf_counter()
    plans = scheduling.plans_for(staff, FIRST, LAST)
    return time.perf_counter() - started_s, plans


def staffed(database: Database) -> SchedulingService:
    """Half work an office week, half a rotation in one of eight crews; each takes three weeks of leave."""
    employees, assignments = EmployeeRepository(database), AssignmentRepository(database)
    settings = SettingsService(SettingsRepository(database))
    site = {"site_zone": "Europe/Berlin", "holidays_country": "DE", "holidays_subdivision": "BY"}
    settings.save(settings.current.model_copy(update=site))
    clock, audit, locks = SystemClock(), RememberedChanges(), LocksAtWill()
    scheduling = SchedulingService(
        ScheduleStores(assignments, LeaveRepository(database), employees),
        ShiftCatalogue(ShiftRepository(database), assignments, clock, audit, locks),
        HolidayService(HolidayRepository(database), settings, audit, locks),
        settings,
        clock,
        audit,
        locks,
    )
    with database.transaction():
        for name, hours in {"early": "06:00-14:00", "late": "14:00-22:00", "night": "22:00-06:00"}.items():
            scheduling.add_shift(shift(hours, name), "admin")
        scheduling.add_shift(shift("08:00-12:00 13:00-17:00", "office"), "admin")
        for number in range(PEOPLE):
            employees.add(people.employee(f"{number}", f"Person {number}", hired_on=date(2020, 1, 1)))
            if number % 2:
                scheduling.assign(f"{number}", "office", date(2025, 1, 1), author="admin")
            else:
                start = date(2025, 1, 1) + timedelta(days=number // 2 % 8)
                scheduling.rotate(f"{number}", ROTA, date(2025, 1, 1), author="admin", anchor_day=start)
            off = date(2026, 2, 2) + timedelta(days=number)
            scheduling.add_leave(f"{number}", off, off + timedelta(days=20), "vacation", author="admin")
    return scheduling
