"""Wires shifts, schedules, leave and holidays. Any thread."""

from attendance_app.domain.clock import Clock
from attendance_app.domain.periods import LockedPeriod, locked_periods
from attendance_app.services.audit_trail import AuditTrail, NoTrail
from attendance_app.services.public_holidays import HolidayService
from attendance_app.services.schedule_guards import LockedDays
from attendance_app.services.scheduling import ScheduleStores, SchedulingService
from attendance_app.services.settings import SettingsService
from attendance_app.services.shift_catalogue import ShiftCatalogue
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.holidays import HolidayRepository
from attendance_app.storage.leave import LeaveRepository
from attendance_app.storage.periods import PeriodRepository
from attendance_app.storage.shifts import ShiftRepository


class StoredLocks:
    """`LockedDays` as the database has them."""

    def __init__(self, periods: PeriodRepository) -> None:
        self._periods = periods

    def periods(self) -> list[LockedPeriod]:
        """What is locked now."""
        return locked_periods(self._periods.changes())


def build_scheduling(
    database: Database,
    settings: SettingsService,
    clock: Clock,
    audit: AuditTrail | None = None,
    locked: LockedDays | None = None,
) -> SchedulingService:
    """The service of schedules on an open database."""
    audit, locked = audit or NoTrail(), locked or StoredLocks(PeriodRepository(database))
    assignments = AssignmentRepository(database)
    return SchedulingService(
        ScheduleStores(assignments, LeaveRepository(database), EmployeeRepository(database)),
        ShiftCatalogue(ShiftRepository(database), assignments, clock, audit, locked),
        HolidayService(HolidayRepository(database), settings, audit, locked),
        settings,
        clock,
        audit,
        locked,
    )
