"""Wires shifts, schedules, leave and holidays. Any thread."""

from attendance_app.domain.clock import Clock
from attendance_app.domain.periods import LockedPeriod
from attendance_app.services.public_holidays import HolidayService
from attendance_app.services.schedule_guards import ChangeRecorder, LockedDays
from attendance_app.services.scheduling import ScheduleStores, SchedulingService
from attendance_app.services.settings import SettingsService
from attendance_app.services.shift_catalogue import ShiftCatalogue
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.holidays import HolidayRepository
from attendance_app.storage.leave import LeaveRepository
from attendance_app.storage.shifts import ShiftRepository


class NothingRecorded:
    """Until there is an audit log."""

    def record(self, actor: str, action: str, subject: str, /, **details: object) -> None:
        """Does nothing."""


class NothingLocked:
    """Until periods can be locked."""

    def periods(self) -> list[LockedPeriod]:
        """None."""
        return []


def build_scheduling(
    database: Database,
    settings: SettingsService,
    clock: Clock,
    audit: ChangeRecorder | None = None,
    locked: LockedDays | None = None,
) -> SchedulingService:
    """The service of schedules on an open database."""
    audit, locked = audit or NothingRecorded(), locked or NothingLocked()
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
