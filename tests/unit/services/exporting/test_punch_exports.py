"""Punches as CSV: what is written, which of them, and text that a spreadsheet must not run."""

import math
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as checks
from hypothesis import strategies as st

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.punches import FaceEvidence, PunchKind
from attendance_app.services.exporting.escaping import FORMULA_STARTS, unescaped
from attendance_app.services.exporting.punch_table import USUAL_PUNCH_COLUMNS
from attendance_app.services.exporting.service import ExportService
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.ledger import LedgerRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.fakes.timesheets import FakeTimesheets
from tests.unit.services.exporting.asking import AT, MARCH, punches, rows_of, text_of, timesheet


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
