"""An export service on a real database, with days of March and an eventful ledger to export."""

from datetime import timedelta

import pytest

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.periods import PeriodAction, PeriodChange
from attendance_app.domain.punches import FaceEvidence, PunchKind
from attendance_app.domain.timesheets import Timesheet
from attendance_app.services.exporting.service import ExportService, ExportSources
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.periods import PeriodRepository
from attendance_app.storage.punch_origins import PunchOriginRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import timesheets
from tests.fakes.clock import FakeClock
from tests.fakes.schedule_guards import RememberedChanges
from tests.fakes.timesheets import FakeTimesheets
from tests.unit.services.exporting.asking import AT, DAY, MARCH


@pytest.fixture
def audit() -> RememberedChanges:
    return RememberedChanges()


@pytest.fixture
def sheets() -> FakeTimesheets:
    return FakeTimesheets()


@pytest.fixture
def ledger(database: Database) -> LedgerRepository:
    return LedgerRepository(database)


@pytest.fixture
def export(
    database: Database,
    settings: SettingsService,
    audit: RememberedChanges,
    sheets: FakeTimesheets,
    ledger: LedgerRepository,
) -> ExportService:
    sources = ExportSources(
        PunchRepository(database),
        PunchOriginRepository(database),
        ledger,
        EmployeeRepository(database),
        sheets,
    )
    return ExportService(sources, settings, audit)


@pytest.fixture
def corrections(database: Database) -> CorrectionRepository:
    return CorrectionRepository(database)


@pytest.fixture
def march(sheets: FakeTimesheets, people_service: PeopleService) -> None:
    """Two people's days in March 2026."""
    ada = people_service.add("007", "Ada Lovelace", "Engines").id
    duc = people_service.add("=1+1", "Nguyễn Văn Đức").id
    sheets.sheets = [
        Timesheet(duc, *MARCH, (timesheets.absent(duc),)),
        Timesheet(ada, *MARCH, (timesheets.short_night(ada), timesheets.long_day(ada), timesheets.missing_out(ada))),
    ]


@pytest.fixture
def eventful(
    punching: PunchService,
    people_service: PeopleService,
    corrections: CorrectionRepository,
    database: Database,
    clock: FakeClock,
) -> None:
    """Punches on three days with dangerous words, a correction and a lock."""
    ada = people_service.add("1", "Ada")
    for day in range(3):
        punching.record_face(ada.id, AT + timedelta(days=day), FaceEvidence("=sface", 0.5, -0.25, "off"))
        clock.advance(24 * 3600)
    for number, words in enumerate(["'=1", "''@x", '"quoted",\r\n\t=', "-1"]):
        at = AT + timedelta(days=1, minutes=number)
        punching.record_manual("1", PunchKind.OUT, at, f"{words}x", words)
    first = punching.latest(100)[-1].punch
    corrections.add(
        Correction("+c", CorrectionAction.VOID, ada.id, first.id, first.kind, first.at_utc, "Europe/Berlin", 3600,
                   "@boss", clock.now_utc(), "=reason")
    )  # fmt: skip
    PeriodRepository(database).add(PeriodChange("p", PeriodAction.LOCK, DAY, DAY, "boss", clock.now_utc(), "-payroll"))
