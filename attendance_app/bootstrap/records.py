"""Wires the record as it stands: corrections, locked periods, the audit log. Any thread."""

from dataclasses import dataclass

from attendance_app.domain.clock import Clock
from attendance_app.services.attendance_record import AttendanceRecord
from attendance_app.services.auditing import AuditService
from attendance_app.services.correcting import CorrectionService
from attendance_app.services.periods import PeriodService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.audit import AuditRepository
from attendance_app.storage.connection import Database
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.periods import PeriodRepository
from attendance_app.storage.punches import PunchRepository


@dataclass(frozen=True, slots=True)
class Records:
    """The services of one database."""

    record: AttendanceRecord
    correcting: CorrectionService
    periods: PeriodService
    auditing: AuditService


def build_records(database: Database, settings: SettingsService, clock: Clock) -> Records:
    """The services over an open database."""
    punches, corrections = PunchRepository(database), CorrectionRepository(database)
    ledger, periods = LedgerRepository(database), PeriodService(PeriodRepository(database), clock)
    return Records(
        record=AttendanceRecord(punches, corrections, ledger),
        correcting=CorrectionService(corrections, punches, EmployeeRepository(database), periods, settings, clock),
        periods=periods,
        auditing=AuditService(AuditRepository(database), ledger, clock),
    )
