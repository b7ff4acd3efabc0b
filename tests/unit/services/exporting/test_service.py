"""What the export service writes, read back; which place it writes to, and what it leaves in the audit log."""

import csv
import hashlib
import io
import json
import math
import os
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as checks
from hypothesis import strategies as st

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.ledger import LEDGER_COLUMNS, LedgerEntry, entry_hash, verify_chain
from attendance_app.domain.periods import PeriodAction, PeriodChange
from attendance_app.domain.punches import FaceEvidence, PunchKind
from attendance_app.domain.timesheets import TierMinutes, Timesheet
from attendance_app.errors import UserError
from attendance_app.services.exporting import ExportFormat, ExportRequest, ExportWhat, HoursStyle
from attendance_app.services.exporting import files as export_files
from attendance_app.services.exporting.escaping import FORMULA_STARTS, unescaped
from attendance_app.services.exporting.punch_table import USUAL_PUNCH_COLUMNS
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
from tests.fakes import people, timesheets
from tests.fakes.clock import FakeClock
from tests.fakes.rfc4180 import parse
from tests.fakes.schedule_guards import RememberedChanges
from tests.fakes.timesheets import FakeTimesheets

DAY = date(2026, 3, 2)
AT = people.MONDAY_8_UTC
MARCH = (date(2026, 3, 1), date(2026, 3, 31))


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


def punches(**more: object) -> ExportRequest:
    return ExportRequest(ExportWhat.PUNCHES, DAY, DAY, **more)  # type: ignore[arg-type]


def timesheet(**more: object) -> ExportRequest:
    return ExportRequest(ExportWhat.TIMESHEET, *MARCH, **more)  # type: ignore[arg-type]


def text_of(export: ExportService, request: ExportRequest) -> str:
    stream = io.StringIO(newline="")
    export.export(request, stream, "admin")
    return stream.getvalue()


def rows_of(export: ExportService, request: ExportRequest) -> list[dict[str, str]]:
    text = text_of(export, request)
    delimiter = ";" if request.decimal_comma else ","
    assert parse(text, delimiter) == list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


# ---- punches ----


def test_a_face_punch_and_a_manual_one_as_written(
    export: ExportService,
    punching: PunchService,
    people_service: PeopleService,
    clock: FakeClock,
    ledger: LedgerRepository,
) -> None:
    duc = people_service.add("007", "Nguyễn Văn Đức")
    face = punching.record_face(duc.id, AT, FaceEvidence("sface", 0.51234567, math.inf, "off")).punch
    clock.advance(9 * 3600)
    manual = punching.record_manual("007", PunchKind.OUT, None, 'said "bye",\nleft', "admin").punch
    first, last = (entry.hash for entry in ledger.entries())
    names = ("code", "name", "kind", "at", "date", "time", "zone", "method", "device", "model_id", "distance",
             "margin", "liveness", "reason", "author", "punch_id", "seq", "hash")  # fmt: skip
    assert text_of(export, punches(columns=names)) == (
        ",".join(names) + "\r\n"
        "007,Nguyễn Văn Đức,in,2026-03-02T09:00:00+01:00,2026-03-02,09:00:00,Europe/Berlin,face,front-desk,"
        f"sface,0.512346,,off,,,{face.id},1,{first}\r\n"
        "007,Nguyễn Văn Đức,out,2026-03-02T18:00:00+01:00,2026-03-02,18:00:00,Europe/Berlin,manual,front-desk,"
        f',,,,"said ""bye"",\nleft",admin,{manual.id},2,{last}\r\n'
    )


def test_without_punches_there_is_a_header_alone(export: ExportService) -> None:
    assert text_of(export, punches()) == ",".join(USUAL_PUNCH_COLUMNS) + "\r\n"


def test_corrections_stand_with_their_marks_and_voided_punches_are_left_out(
    export: ExportService,
    punching: PunchService,
    people_service: PeopleService,
    corrections: CorrectionRepository,
    ledger: LedgerRepository,
    clock: FakeClock,
) -> None:
    ada = people_service.add("1", "Ada")
    moved = punching.record_face(ada.id, AT, people.EVIDENCE).punch
    clock.advance(4 * 3600)
    voided = punching.record_manual("1", PunchKind.OUT, None, "oops", "admin").punch
    words = {"employee_id": ada.id, "zone": "Europe/Berlin", "utc_offset_s": 3600, "author": "boss"}
    for number, (action, target, hour, reason) in enumerate(
        [
            (CorrectionAction.MOVE, moved.id, 7, "came earlier"),
            (CorrectionAction.VOID, voided.id, 12, "never left"),
            (CorrectionAction.ADD, None, 16, "forgot"),
        ]
    ):
        kind = PunchKind.OUT if action is CorrectionAction.ADD else PunchKind.IN
        at = AT.replace(hour=hour)
        corrections.add(
            Correction(f"c{number}", action, target_id=target, kind=kind, at_utc=at, recorded_at_utc=clock.now_utc(),
                       reason=reason, **words)  # type: ignore[arg-type]
        )  # fmt: skip
    first, second = rows_of(export, punches())
    hashes = [entry.hash for entry in ledger.entries()]
    assert (first["punch_id"], first["at"], first["correction"]) == (moved.id, "2026-03-02T08:00:00+01:00", "move")
    assert (first["original_at"], first["original_kind"]) == ("2026-03-02T09:00:00+01:00", "in")
    assert (first["corrected_by"], first["correction_reason"]) == ("boss", "came earlier")
    assert (first["method"], first["model_id"], first["hash"]) == ("face", "sface", hashes[0])
    assert (second["kind"], second["at"], second["correction"]) == ("out", "2026-03-02T17:00:00+01:00", "add")
    assert (second["method"], second["author"], second["reason"]) == ("manual", "boss", "forgot")
    assert (second["hash"], second["distance"]) == (hashes[4], "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_text_that_a_spreadsheet_would_run_is_escaped_and_numbers_are_not(
    export: ExportService, punching: PunchService, people_service: PeopleService, start: str
) -> None:
    person = people_service.add(f"{start}1+2", f"{start}cmd|' /C calc'!A0")
    punching.record_face(person.id, AT, FaceEvidence("sface", 0.5, -0.25, "off"))
    (row,) = rows_of(export, punches())
    assert row["code"] == f"'{start}1+2"
    assert row["name"] == f"'{start}cmd|' /C calc'!A0"
    assert row["margin"] == "-0.250000"


reasons = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(lambda text: text.strip())


@given(reason=reasons)
@checks(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_text_survives_the_round_trip_and_none_is_a_formula(
    export: ExportService, punching: PunchService, people_service: PeopleService, reason: str
) -> None:
    if people_service.find("1") is None:
        people_service.add("1", "Ada")
    kinds = list(PunchKind)
    before = len(punching.latest(1000))
    punch = punching.record_manual("1", kinds[before % 4], AT - timedelta(seconds=before), reason, "admin").punch
    cell = next(row["reason"] for row in rows_of(export, punches()) if row["punch_id"] == punch.id)
    assert unescaped(cell) == reason.strip()
    assert not cell.startswith(FORMULA_STARTS)


def test_the_site_s_zone_decides_the_days(
    export: ExportService, punching: PunchService, people_service: PeopleService, settings: SettingsService
) -> None:
    late = AT + timedelta(hours=15, minutes=30)  # 23:30 UTC: the 3rd in Berlin, still the 2nd in New York
    punching.record_face(people_service.add("1", "Ada").id, late, people.EVIDENCE)
    assert rows_of(export, punches()) == []
    settings.save(settings.current.model_copy(update={"site_zone": "America/New_York"}))
    assert len(rows_of(export, punches())) == 1


def test_only_the_people_asked_for(
    export: ExportService, punching: PunchService, people_service: PeopleService, sheets: FakeTimesheets
) -> None:
    ids = [people_service.add(code, code).id for code in "12"]
    for employee_id in ids:
        punching.record_face(employee_id, AT, people.EVIDENCE)
    assert [row["code"] for row in rows_of(export, punches(employees=(ids[1],)))] == ["2"]
    rows_of(export, timesheet(employees=(ids[1],)))
    assert sheets.asked == [((ids[1],), *MARCH)]


def test_frappe_hr_knows_in_and_out_only(
    export: ExportService, punching: PunchService, people_service: PeopleService, clock: FakeClock
) -> None:
    people_service.add("HR-EMP-00001", "Ada")
    clock.advance(9 * 3600)
    for hour, kind in enumerate(PunchKind):
        punching.record_manual("HR-EMP-00001", kind, AT + timedelta(hours=hour), "x", "admin")
    assert text_of(export, punches(preset="frappe-hr")) == (
        "Employee,Log Type,Time,Location / Device ID\r\n"
        "HR-EMP-00001,IN,2026-03-02 09:00:00,front-desk\r\n"
        "HR-EMP-00001,OUT,2026-03-02 10:00:00,front-desk\r\n"
        "HR-EMP-00001,OUT,2026-03-02 11:00:00,front-desk\r\n"
        "HR-EMP-00001,IN,2026-03-02 12:00:00,front-desk\r\n"
    )


# ---- the ledger ----


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


def entries_of(text: str) -> Iterator[LedgerEntry]:
    """A chain from nothing but the CSV."""
    for row in csv.DictReader(io.StringIO(text, newline="")):
        cells = tuple(unescaped(row[name]) for name in LEDGER_COLUMNS)
        yield LedgerEntry(int(row["seq"]), cells, row["previous_hash"], row["hash"])


@pytest.mark.parametrize("what", [ExportWhat.LEDGER, ExportWhat.PUNCHES])
def test_the_whole_chain_can_be_verified_from_the_csv_alone(
    export: ExportService, eventful: None, ledger: LedgerRepository, what: ExportWhat
) -> None:
    text = text_of(export, ExportRequest(what, preset="all-punches"))
    assert verify_chain(entries_of(text), ledger.head()).ok
    assert list(entries_of(text)) == list(ledger.entries())
    head = text.partition("\r\n")[0].split(",")
    assert head == [*LEDGER_COLUMNS, "previous_hash", "hash"]
    assert not any(
        cell.startswith(FORMULA_STARTS) and not cell.lstrip("-").replace(".", "").isdigit()
        for record in parse(text)
        for cell in record
    )


def test_one_changed_character_is_found(export: ExportService, eventful: None) -> None:
    text = text_of(export, ExportRequest(ExportWhat.LEDGER))
    report = verify_chain(entries_of(text.replace("''@x", "''@y", 1)))
    assert report.broken is not None
    assert not report.ok


def test_a_period_of_the_ledger_has_no_gaps(export: ExportService, eventful: None) -> None:
    second = DAY + timedelta(days=1)
    text = text_of(export, ExportRequest(ExportWhat.LEDGER, second, second))
    entries = list(entries_of(text))
    assert [entry.seq for entry in entries] == [2, 3, 4, 5, 6, 7]
    assert [entry.hash for entry in entries] == [entry_hash(entry.previous_hash, entry.cells) for entry in entries]
    assert [entry.previous_hash for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
    nothing = text_of(export, ExportRequest(ExportWhat.LEDGER, date(2020, 1, 1), date(2020, 1, 2)))
    assert len(nothing.splitlines()) == 1


def test_a_period_of_the_ledger_has_what_later_became_of_its_punches(export: ExportService, eventful: None) -> None:
    text = text_of(export, ExportRequest(ExportWhat.LEDGER, DAY, DAY))
    assert [entry.seq for entry in entries_of(text)] == list(range(1, 10))  # up to the void and the lock of that day


def test_the_ledger_in_json_has_the_text_that_is_hashed(
    export: ExportService, eventful: None, ledger: LedgerRepository
) -> None:
    rows = json.loads(text_of(export, ExportRequest(ExportWhat.LEDGER, format=ExportFormat.JSON)))
    assert [tuple(row[name] for name in LEDGER_COLUMNS) for row in rows] == [one.cells for one in ledger.entries()]


def test_the_ledger_is_not_for_single_people(export: ExportService) -> None:
    with pytest.raises(UserError, match="one chain"):
        text_of(export, ExportRequest(ExportWhat.LEDGER, employees=("x",)))


# ---- timesheets ----


def test_a_timesheet_as_json(export: ExportService, march: None) -> None:
    night, long, missing, absent = json.loads(text_of(export, timesheet(format=ExportFormat.JSON)))
    assert {name: night[name] for name in list(night)[:12]} == {
        "code": "007", "date": "2026-03-28", "shift": "=Night",
        "in": "2026-03-28T22:03:20+01:00", "out": "2026-03-29T06:00:00+02:00",
        "worked_minutes": 387, "break_minutes": 30, "overtime_minutes": 0, "late_minutes": 3, "early_minutes": 0,
        "absent": False, "exceptions": [],
    }  # fmt: skip
    assert (long["overtime_minutes"], long["overtime_rates"]) == (260, ["1.5=120", "2=140"])
    assert (missing["in"], missing["out"]) == ("2026-03-31T08:57:00+02:00", None)
    assert missing["exceptions"] == ["missing_out", "clock_jumped"]
    assert (absent["code"], absent["absent"], absent["in"]) == ("=1+1", True, None)


def test_a_timesheet_as_csv(export: ExportService, march: None) -> None:
    night, _long, missing, absent = rows_of(export, timesheet())
    assert list(night.values())[:12] == [
        "007", "2026-03-28", "'=Night", "2026-03-28T22:03:20+01:00", "2026-03-29T06:00:00+02:00", "387", "30", "0",
        "3", "0", "false", "",
    ]  # fmt: skip
    assert (missing["out"], missing["exceptions"]) == ("", "missing_out clock_jumped")
    assert (absent["code"], absent["absent"]) == ("'=1+1", "true")


def test_hours_columns_and_decimal_commas_as_asked(export: ExportService, march: None) -> None:
    request = timesheet(columns=("code", "worked_minutes"), hours=HoursStyle.DECIMAL, decimal_comma=True)
    assert text_of(export, request) == "code;worked_hours\r\n007;6,45\r\n007;12,33\r\n007;0,00\r\n'=1+1;0,00\r\n"
    hhmm = timesheet(columns=("worked_minutes", "code"), hours=HoursStyle.HHMM)
    assert text_of(export, hhmm).splitlines()[:2] == ["worked_hours,code", "6:27,007"]


def as_xlsx_should_have_it(cell: str, name: str, hours: HoursStyle) -> object:
    """What a spreadsheet should hold for a cell of the CSV; instants to the minute."""
    plain = unescaped(cell)
    if plain == "" or name in {"code", "name", "shift", "department", "zone", "exceptions", "overtime_rates"}:
        return plain or None
    if name.endswith(("_minutes", "_hours")):
        return {
            HoursStyle.MINUTES: lambda: timedelta(minutes=int(plain)),
            HoursStyle.HHMM: lambda: timedelta(hours=int(plain.split(":")[0]), minutes=int(plain.split(":")[1])),
            HoursStyle.DECIMAL: lambda: float(plain),
        }[hours]()
    if name == "date":
        return datetime.combine(date.fromisoformat(plain), time())
    if name in {"in", "out", "rounded_in", "rounded_out"}:
        return datetime.fromisoformat(plain).replace(tzinfo=None, second=0)
    return {"true": True, "false": False}.get(plain, plain)


@pytest.mark.parametrize("hours", [None, HoursStyle.HHMM, HoursStyle.DECIMAL])
def test_an_xlsx_opened_again_says_what_the_csv_says_to_the_minute(
    export: ExportService, march: None, tmp_path: Path, hours: HoursStyle | None
) -> None:
    file = tmp_path / "march.xlsx"
    result = export.export(timesheet(format=ExportFormat.XLSX, hours=hours), file, "admin")
    sheet = openpyxl.load_workbook(file)["Timesheet"]
    header, *body, total = sheet.iter_rows()
    csv_rows = rows_of(export, timesheet(hours=hours))
    assert result.rows == len(body) == len(csv_rows) == 4
    assert [cell.value for cell in header] == list(csv_rows[0])
    compared = 0
    for cells, csv_row in zip(body, csv_rows, strict=True):
        for cell, (name, text) in zip(cells, csv_row.items(), strict=True):
            wanted = as_xlsx_should_have_it(text, name, hours or HoursStyle.MINUTES)
            found = cell.value.replace(second=0) if isinstance(cell.value, datetime) else cell.value
            assert found == wanted, (name, text)
            compared += 1
    assert compared == 4 * 24
    assert total[0].value == "Total"


def test_totals_a_person_and_overall_by_hand(export: ExportService, march: None, tmp_path: Path) -> None:
    file = tmp_path / "march.xlsx"
    export.export(timesheet(format=ExportFormat.XLSX), file, "admin")
    book = openpyxl.load_workbook(file)
    header, ada, duc, total = ([cell.value for cell in row] for row in book["Totals"].iter_rows())
    by_name = [dict(zip(header, row, strict=True)) for row in (ada, duc, total)]
    names = ("code", "days_worked", "worked_minutes", "overtime_minutes", "planned_minutes", "absences", "exceptions")
    minutes = timedelta(minutes=1)
    assert [tuple(row[name] for name in names) for row in by_name] == [
        ("007", 2, 1127 * minutes, 260 * minutes, 1350 * minutes, 0, 2),
        ("=1+1", 0, 0 * minutes, 0 * minutes, 480 * minutes, 1, 0),
        ("Total", 2, 1127 * minutes, 260 * minutes, 1830 * minutes, 1, 2),
    ]
    last = [cell.value for cell in list(book["Timesheet"].iter_rows())[-1]]
    assert (last[0], last[5], last[7]) == ("Total", 1127 * minutes, 260 * minutes)
    assert book["Totals"].freeze_panes == "A2"


def test_adp_has_a_row_a_person_in_decimal_hours(export: ExportService, march: None) -> None:
    fill = (("Co Code", "ABC"), ("Hours 3 Code", "D"))
    assert text_of(export, timesheet(preset="adp", fill=fill)) == (
        "Co Code,Batch ID,File #,Employee Name,Reg Hours,O/T Hours,Hours 3 Code,Hours 3 Amount\r\n"
        "ABC,260331,007,Ada Lovelace,14.45,2.00,D,2.33\r\n"
    )  # 387 + 740 - 260 = 867 min


def test_double_time_is_never_passed_off_as_overtime(export: ExportService, march: None) -> None:
    with pytest.raises(UserError, match="double time"):
        text_of(export, timesheet(preset="adp"))


def test_overtime_that_is_paid_like_other_work_is_regular_and_more_rates_than_columns_are_refused(
    export: ExportService, sheets: FakeTimesheets, people_service: PeopleService
) -> None:
    ada = people_service.add("1", "Ada").id
    tiers = (TierMinutes(1.0, 60), TierMinutes(1.25, 30))
    worked = timesheets.day(ada, date(2026, 3, 2), worked_minutes=570, overtime=tiers)
    sheets.sheets = [Timesheet(ada, *MARCH, (worked,))]
    (row,) = rows_of(export, timesheet(preset="adp"))
    assert (row["Reg Hours"], row["O/T Hours"], row["Hours 3 Amount"]) == ("9.00", "0.50", "")
    items = [(row["Payroll Item"], row["Duration"]) for row in rows_of(export, timesheet(preset="quickbooks"))]
    assert items == [("Regular Pay", "9:00"), ("Overtime Pay 1.25", "0:30")]
    sheets.sheets = [Timesheet(ada, *MARCH, (worked, timesheets.long_day(ada)))]
    with pytest.raises(UserError, match=r"1\.25, 1\.5, 2"):
        rows_of(export, timesheet(preset="adp", fill=(("Hours 3 Code", "D"),)))


def test_quickbooks_has_a_row_a_pay_item(export: ExportService, march: None) -> None:
    assert text_of(export, timesheet(preset="quickbooks", fill=(("Service Item", "Labor"),))) == (
        "Employee,Date,Customer,Service Item,Payroll Item,Duration,Class,Billable,Notes\r\n"
        "Ada Lovelace,03/28/2026,,Labor,Regular Pay,6:27,,N,'=Night\r\n"
        "Ada Lovelace,03/30/2026,,Labor,Regular Pay,8:00,,N,Day\r\n"
        "Ada Lovelace,03/30/2026,,Labor,Overtime Pay,2:00,,N,Day\r\n"
        "Ada Lovelace,03/30/2026,,Labor,Double-time Pay,2:20,,N,Day\r\n"
    )


def test_a_preset_s_days_are_days_in_a_workbook(export: ExportService, march: None, tmp_path: Path) -> None:
    export.export(timesheet(preset="quickbooks", format=ExportFormat.XLSX), tmp_path / "q.xlsx", "admin")
    sheet = openpyxl.load_workbook(tmp_path / "q.xlsx").worksheets[0]
    assert (sheet["B2"].value, sheet["B2"].number_format) == (datetime.fromisoformat("2026-03-28"), "mm/dd/yyyy")
    assert (sheet["F2"].value, sheet["F2"].number_format) == (timedelta(hours=6, minutes=27), "[h]:mm")


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (timesheet(preset="sap"), "no preset"),
        (timesheet(preset="frappe-hr"), "layout of the punches"),
        (punches(preset="adp"), "layout of the timesheets"),
        (punches(columns=("shoe_size",)), "no column"),
        (timesheet(fill=(("Shoe", "42"),)), "to fill"),
        (ExportRequest(ExportWhat.TIMESHEET), "no beginning"),
        (punches(encoding="morse"), "no encoding"),
        (punches(encoding="base64"), "no encoding"),
        (punches(delimiter="x"), "separated"),
    ],
)
def test_what_cannot_be_met_is_explained_and_leaves_nothing(
    export: ExportService, request_: ExportRequest, words: str, tmp_path: Path, audit: RememberedChanges
) -> None:
    with pytest.raises(UserError, match=words):
        export.export(request_, tmp_path / "out.csv", "admin")
    assert [one.name for one in tmp_path.iterdir() if "out" in one.name] == []
    assert audit.entries == []


# ---- places and encodings ----


def test_a_file_has_a_bom_and_the_same_rows(
    export: ExportService, punching: PunchService, people_service: PeopleService, tmp_path: Path
) -> None:
    punching.record_face(people_service.add("1", "Ada").id, AT, people.EVIDENCE)
    text, file = text_of(export, punches()), tmp_path / "punches.csv"
    result = export.export(punches(), file, "admin")
    assert result.rows == 1
    assert file.read_bytes() == b"\xef\xbb\xbf" + text.encode()
    assert not text.startswith("\ufeff")
    export.export(punches(bom=False), file, "admin")
    assert file.read_bytes() == text.encode()


@pytest.mark.parametrize(
    ("encoding", "begins"),
    [
        ("utf-16", (b"\xff\xfe", b"\xfe\xff")),
        ("utf-16-le", (b"\xff\xfe",)),
        ("cp1258", (b"code",)),
        ("UTF_8", (b"\xef",)),
    ],
)
def test_other_encodings(
    export: ExportService, people_service: PeopleService, punching: PunchService, tmp_path: Path,
    encoding: str, begins: tuple[bytes, ...],
) -> None:  # fmt: skip
    punching.record_face(people_service.add("1", "Ödön").id, AT, people.EVIDENCE)
    file = tmp_path / "out.csv"
    export.export(punches(encoding=encoding, columns=("code", "name")), file, "admin")
    assert file.read_bytes().startswith(begins)
    assert file.read_bytes().decode(encoding).lstrip("\ufeff") == "code,name\r\n1,Ödön\r\n"


def test_a_character_the_encoding_lacks_is_named_and_nothing_is_written(
    export: ExportService, people_service: PeopleService, punching: PunchService, tmp_path: Path
) -> None:
    punching.record_face(people_service.add("1", "王小明").id, AT, people.EVIDENCE)
    with pytest.raises(UserError, match='has no "王"'):
        export.export(punches(encoding="cp1252"), tmp_path / "out.csv", "admin")
    assert not (tmp_path / "out.csv").exists()


def test_a_workbook_goes_to_bytes_and_not_to_text(export: ExportService) -> None:
    stream = io.BytesIO()
    result = export.export(punches(format=ExportFormat.XLSX), stream, "admin")
    assert result.sha256 == hashlib.sha256(stream.getvalue()).hexdigest()
    assert openpyxl.load_workbook(stream).sheetnames == ["Punches", "Totals"]
    with pytest.raises(UserError, match="isn't text"):
        export.export(punches(format=ExportFormat.XLSX), io.StringIO(), "admin")


def test_every_export_is_recorded_with_the_hash_of_what_was_written(
    export: ExportService, audit: RememberedChanges, march: None, tmp_path: Path
) -> None:
    for name, file_format in (
        ("a.csv", ExportFormat.CSV),
        ("a.xlsx", ExportFormat.XLSX),
        ("a.json", ExportFormat.JSON),
    ):
        result = export.export(timesheet(format=file_format), tmp_path / name, "boss")
        sha256 = hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        assert result.sha256 == sha256
        actor, action, subject, details = audit.entries[-1]
        assert (actor, action, subject) == ("boss", "export", "timesheet")
        assert (details["first"], details["last"], details["rows"]) == ("2026-03-01", "2026-03-31", 4)
        assert (details["file"], details["format"], details["sha256"]) == (name, file_format.value, sha256)
    stream = io.BytesIO()
    export.export(timesheet(), stream, "boss")
    assert audit.entries[-1][3]["sha256"] == hashlib.sha256(stream.getvalue()).hexdigest()


def test_a_file_is_replaced_as_a_whole_or_not_at_all(
    export: ExportService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, audit: RememberedChanges
) -> None:
    file = tmp_path / "punches.csv"
    file.write_text("old")

    def disk_full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export_files.os, "fsync", disk_full)
    with pytest.raises(UserError, match="No space left"):
        export.export(punches(), file, "admin")
    assert file.read_text() == "old"
    assert {one.name for one in tmp_path.iterdir() if "punches" in one.name} == {"punches.csv"}
    assert audit.entries == []
    monkeypatch.undo()
    export.export(punches(), file, "admin")
    assert file.read_bytes().startswith(b"\xef\xbb\xbfcode,")
    assert {one.name for one in tmp_path.iterdir() if "punches" in one.name} == {"punches.csv"}


def test_a_file_that_another_program_holds_stays_as_it_was(
    export: ExportService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "punches.csv"
    file.write_text("old")

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(13, "The file is in use by another program")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(UserError, match="in use by another program"):
        export.export(punches(), file, "admin")
    monkeypatch.undo()
    assert file.read_text() == "old"


def test_an_export_that_cannot_be_recorded_is_not_made(
    export: ExportService, tmp_path: Path, audit: RememberedChanges, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise UserError("The audit log cannot be written.")

    monkeypatch.setattr(audit, "record", fail)
    with pytest.raises(UserError, match="audit log"):
        export.export(punches(), tmp_path / "out.csv", "admin")
    assert not (tmp_path / "out.csv").exists()


def test_places_that_cannot_be_written_are_explained(export: ExportService, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no folder"):
        export.export(punches(), tmp_path / "missing" / "punches.csv", "admin")
    with pytest.raises(UserError, match="is a folder"):
        export.export(punches(), tmp_path, "admin")
    with pytest.raises(UserError, match="before the first"):
        ExportRequest(ExportWhat.PUNCHES, DAY, DAY - timedelta(days=1))
    assert not any(one.suffix == ".unfinished" for one in tmp_path.parent.iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_explained(export: ExportService, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    with pytest.raises(UserError, match="cannot be written"):
        export.export(punches(), folder / "punches.csv", "admin")


def test_a_preview_has_the_first_rows_and_counts_them_all(export: ExportService, march: None) -> None:
    preview = export.preview(timesheet(columns=("code", "worked_minutes", "out")), 2)
    assert preview.columns == ("code", "worked_minutes", "out")
    assert preview.rows == (("007", "387", "2026-03-29T06:00:00+02:00"), ("007", "740", "2026-03-30T19:20:00+02:00"))
    assert (preview.count, preview.people) == (4, 2)
    assert export.preview(timesheet(preset="quickbooks"), 1).count == 4


def test_a_preview_of_the_ledger_counts_without_reading_it_all(export: ExportService, eventful: None) -> None:
    assert export.preview(ExportRequest(ExportWhat.LEDGER), 2).count == 9
    preview = export.preview(ExportRequest(ExportWhat.LEDGER, DAY + timedelta(days=1), DAY + timedelta(days=1)), 2)
    assert ([row[0] for row in preview.rows], preview.count) == (["2", "3"], 6)
    assert export.preview(ExportRequest(ExportWhat.LEDGER, date(2020, 1, 1), date(2020, 1, 1)), 2).count == 0
