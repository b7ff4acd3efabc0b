"""Import of historic punches from CSV and XLSX files, all or nothing. Depends on storage; any thread."""

from attendance_app.services.punch_import.plan import PunchVerdict, RowStatus
from attendance_app.services.punch_import.service import PunchImportReport, PunchImportService

__all__ = ["PunchImportReport", "PunchImportService", "PunchVerdict", "RowStatus"]
