"""Import of people from CSV and XLSX files, all or nothing. Depends on people; any thread."""

from attendance_app.services.people_import.mapping import FIELDS, Mapping
from attendance_app.services.people_import.service import (
    PeopleImportReport,
    PeopleImportService,
    PersonStatus,
    PersonVerdict,
)

__all__ = ["FIELDS", "Mapping", "PeopleImportReport", "PeopleImportService", "PersonStatus", "PersonVerdict"]
