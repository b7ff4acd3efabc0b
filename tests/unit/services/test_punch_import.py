"""Historic punches: a verdict a row, all or nothing, the same again is nothing new."""

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from attendance_app.domain.ledger import verify_chain
from attendance_app.domain.periods import LockedPeriod, PeriodAction, PeriodChange
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.errors import Cancelled, UserError
from attendance_app.services.people import PeopleService
from attendance_app.services.punch_import import PunchImportReport, PunchImportService, RowStatus
from attendance_app.services.punching import PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punch_batches import PunchBatchRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.fakes.schedule_guards import RememberedChanges

NEW, KNOWN, REFUSED = RowStatus.NEW, RowStatus.KNOWN, RowStatus.REFUSED


class LockedFebruary:
    """February 2026 is locked."""

    def periods(self) -> list[LockedPeriod]:
        first, last, at = date(2026, 2, 1), date(2026, 2, 28), people.MONDAY_8_UTC
        change = PeriodChange("p", PeriodAction.LOCK, first, last, "boss", at, "payroll")
        return [LockedPeriod(first, last, change)]


@pytest.fixture
def audit() -> RememberedChanges:
    return RememberedChanges()


@pytest.fixture
def punches(database: Database) -> PunchRepository:
    return PunchRepository(database)


@pytest.fixture
def ledger(database: Database) -> LedgerRepository:
    return LedgerRepository(database)


@pytest.fixture
def punch_import(
    database: Database,
    settings: SettingsService,
    clock: FakeClock,
    people_service: PeopleService,
    audit: RememberedChanges,
) -> PunchImportService:
    people_service.add("007", "Nguyễn Văn Đức")
    people_service.add("8", "Ada Lovelace", zone="America/New_York")
    return PunchImportService(
        PunchBatchRepository(database), EmployeeRepository(database), settings, clock, LockedFebruary(), audit
    )


def csv_file(folder: Path, *lines: str) -> Path:
    file = folder / "punches.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def statuses(report: PunchImportReport) -> list[tuple[int, RowStatus]]:
    return [(one.line, one.status) for one in report.verdicts]


def test_punches_come_in_with_their_own_offsets(
    punch_import: PunchImportService,
    punches: PunchRepository,
    tmp_path: Path,
    audit: RememberedChanges,
    clock: FakeClock,
) -> None:
    file = csv_file(
        tmp_path,
        "at,KIND,code,reason",
        "2025-07-01T08:57:00+02:00,in,007,",
        "2025-07-01T17:03:30.25+02:00,OUT,007,old clock",
        "2025-07-01T09:00:00-04:00,break start,8,",
        "2025-07-01T12:00:00+05:30,break_end,8,",
    )
    report = punch_import.run(file, "admin")
    assert (statuses(report), report.saved) == ([(line, NEW) for line in (2, 3, 4, 5)], True)
    found = {one.at_utc: one for one in punches.latest(10)}
    first, last = found[datetime(2025, 7, 1, 6, 57, tzinfo=UTC)], found[datetime(2025, 7, 1, 15, 3, 30, 250_000, UTC)]
    assert (first.kind, first.zone, first.utc_offset_s) == (PunchKind.IN, "Europe/Berlin", 7200)
    assert (first.method, first.author, first.reason) == (PunchMethod.IMPORT, "admin", "imported from punches.csv")
    assert first.recorded_at_utc == clock.now_utc()
    assert last.reason == "old clock"
    york, odd = found[datetime(2025, 7, 1, 13, 0, tzinfo=UTC)], found[datetime(2025, 7, 1, 6, 30, tzinfo=UTC)]
    assert (york.kind, york.zone, york.utc_offset_s) == (PunchKind.BREAK_START, "America/New_York", -14400)
    assert (odd.zone, odd.utc_offset_s) == ("UTC+05:30", 19800)
    assert [entry[:3] for entry in audit.entries] == [("admin", "import-punches", "punches.csv")]


def test_the_same_again_is_nothing_new(
    punch_import: PunchImportService, punches: PunchRepository, ledger: LedgerRepository, tmp_path: Path
) -> None:
    file = csv_file(tmp_path, "code,kind,at", "007,in,2025-07-01T08:57:00+02:00", "8,in,2025-07-01T09:00:00+02:00")
    punch_import.run(file, "admin")
    before = punches.latest(10)
    again = punch_import.run(file, "somebody else")
    assert (statuses(again), again.saved) == ([(2, KNOWN), (3, KNOWN)], True)
    more = csv_file(
        tmp_path,
        "code,kind,at",
        "007,in,2025-07-01T06:57:00Z",  # the same instant, another offset
        "007,out,2025-07-01T08:57:00+02:00",
        "007,out,2025-07-01T08:57:00+02:00",
    )
    assert statuses(punch_import.run(more, "admin")) == [(2, KNOWN), (3, NEW), (4, KNOWN)]
    assert len(punches.latest(10)) == len(before) + 1
    assert verify_chain(ledger.entries(), ledger.head()).ok


def test_a_punch_made_at_the_desk_is_known(
    punch_import: PunchImportService, punching: PunchService, people_service: PeopleService, tmp_path: Path
) -> None:
    punching.record_face(people_service.by_code("8").id, people.MONDAY_8_UTC, people.EVIDENCE)
    file = csv_file(tmp_path, "code,kind,at", "8,in,2026-03-02T08:00:00Z")
    assert statuses(punch_import.run(file, "admin")) == [(2, KNOWN)]


def test_one_bad_row_keeps_all_out_and_every_bad_row_is_told(
    punch_import: PunchImportService, punches: PunchRepository, tmp_path: Path, audit: RememberedChanges
) -> None:
    file = csv_file(
        tmp_path,
        "code,kind,at,reason",
        "007,in,2025-07-01T08:57:00+02:00,",
        "9,in,2025-07-01T08:57:00+02:00,",
        "007,arrive,2025-07-01T08:57:00+02:00,",
        "007,in,2025-07-01T08:57:00,",
        "007,in,yesterday,",
        "007,in,2025-07-01,",
        "007,in,2026-03-03T08:00:00Z,",
        "007,in,2026-02-28T23:30:00+01:00,",
        "007,in,2026-02-28T23:30:00Z,",
        ",in,2025-07-01T08:57:00+02:00,",
        "007,in,2025-07-01T08:57:00+02:00,x,y",
        "007,in,1870-07-01T08:57:00+02:00,",
    )
    report = punch_import.run(file, "admin")
    assert not report.saved
    assert statuses(report) == [(2, NEW), *((line, REFUSED) for line in range(3, 10)), (10, NEW), *(
        (line, REFUSED) for line in (11, 12, 13))]  # fmt: skip
    words = {one.line: one.problem for one in report.verdicts}
    for line, expected in {
        3: 'Nobody has the code "9"', 4: 'kind "arrive"', 5: "has no offset", 6: "not a date and time",
        7: "has no offset", 8: "in the future", 9: "locked period", 11: "code is blank", 12: "more cells",
        13: "not a time anybody worked at",
    }.items():  # fmt: skip
        assert expected in words[line]
    assert all(one.remedy for one in report.verdicts if one.status is REFUSED)
    assert punches.latest(10) == []
    assert audit.entries == []


def test_a_dry_run_records_nothing(punch_import: PunchImportService, punches: PunchRepository, tmp_path: Path) -> None:
    file = csv_file(tmp_path, "code,kind,at", "007,in,2025-07-01T08:57:00+02:00")
    report = punch_import.run(file, "admin", dry_run=True)
    assert (statuses(report), report.saved) == ([(2, NEW)], False)
    assert punches.latest(10) == []


def test_a_workbook_with_text_instants_and_numbers_for_codes(
    punch_import: PunchImportService, punches: PunchRepository, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["code", "kind", "at"])
    sheet.append([8, "in", "2025-07-01T09:00:00-04:00"])
    sheet.append([8, "out", datetime(2025, 7, 1, 17, 0, tzinfo=UTC).replace(tzinfo=None)])
    book.save(tmp_path / "punches.xlsx")
    report = punch_import.run(tmp_path / "punches.xlsx", "admin")
    assert statuses(report) == [(2, NEW), (3, REFUSED)]
    assert "without an offset" in report.verdicts[1].problem


@pytest.mark.parametrize(
    ("heading", "words"), [("code,at", "no column called kind"), ("code,kind,at,at", "two columns called at")]
)
def test_a_file_without_its_columns_is_refused(
    punch_import: PunchImportService, tmp_path: Path, heading: str, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        punch_import.run(csv_file(tmp_path, heading, "007,x"), "admin")


@pytest.mark.slow
def test_fifty_thousand_rows_in_one_transaction_within_seconds(
    punch_import: PunchImportService, punches: PunchRepository, ledger: LedgerRepository, tmp_path: Path
) -> None:
    begin = datetime(2020, 1, 1, 6, 0, tzinfo=UTC)
    lines = [
        f"{('007', '8')[row % 2]},{('in', 'out')[row // 2 % 2]},{(begin + timedelta(minutes=40 * row)).isoformat()}"
        for row in range(50_000)
    ]
    file = csv_file(tmp_path, "code,kind,at", *lines)
    started = time.perf_counter()
    report = punch_import.run(file, "admin")
    took_s = time.perf_counter() - started
    assert report.saved
    assert report.count(NEW) == 50_000
    assert ledger.head().seq == 50_000
    assert verify_chain(ledger.entries(), ledger.head()).ok
    assert took_s < 30  # about 5 s on two busy cores


def test_progress_counts_judging_and_recording(punch_import: PunchImportService, tmp_path: Path) -> None:
    file = csv_file(tmp_path, "code,kind,at", *(f"8,in,2025-07-0{day}T09:00:00+02:00" for day in range(1, 4)))
    told: list[tuple[int, int]] = []
    punch_import.run(file, "admin", dry_run=True, on_progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    told.clear()
    punch_import.run(file, "admin", on_progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 6), (2, 6), (3, 6), (6, 6)]


@pytest.mark.parametrize("after", [700, 1500], ids=["while judging", "while recording"])
def test_stopping_records_no_punch_at_all(
    punch_import: PunchImportService, ledger: LedgerRepository, tmp_path: Path, audit: RememberedChanges, after: int
) -> None:
    begin = datetime(2020, 1, 1, 6, 0, tzinfo=UTC)
    lines = [f"8,in,{(begin + timedelta(hours=row)).isoformat()}" for row in range(1200)]
    done = [0]
    with pytest.raises(Cancelled):
        punch_import.run(
            csv_file(tmp_path, "code,kind,at", *lines),
            "admin",
            on_progress=lambda steps, _total: done.append(steps),
            cancelled=lambda: done[-1] >= after,
        )
    assert after <= done[-1] < 2400
    assert ledger.head().seq == 0
    assert audit.entries == []
