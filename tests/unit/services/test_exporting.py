"""The CSV, read back with csv.reader and looked at byte by byte."""

import csv
import io
import math
import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as checks
from hypothesis import strategies as st

from attendance_app.domain.punches import FaceEvidence, PunchKind
from attendance_app.errors import UserError
from attendance_app.services import exporting
from attendance_app.services.exporting import PUNCH_COLUMNS, ExportService
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from attendance_app.services.settings import SettingsService
from tests.fakes import people
from tests.fakes.clock import FakeClock

DAY = date(2026, 3, 2)
AT = people.MONDAY_8_UTC


@pytest.fixture
def export(punching: PunchService) -> ExportService:
    return ExportService(punching)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_face_punch_and_a_manual_one_as_written(
    export: ExportService, punching: PunchService, people_service: PeopleService, clock: FakeClock
) -> None:
    duc = people_service.add("007", "Nguyễn Văn Đức")
    face = punching.record_face(duc.id, AT, FaceEvidence("sface", 0.51234567, math.inf, "off")).punch
    clock.advance(9 * 3600)
    manual = punching.record_manual("007", PunchKind.OUT, None, 'said "bye",\nleft', "admin").punch
    stream = io.StringIO(newline="")
    assert export.export_punches_csv(DAY, DAY, stream) == 2
    assert stream.getvalue() == (
        "code,name,kind,at,date,time,zone,method,device,model_id,distance,margin,liveness,reason,author,punch_id\r\n"
        "007,Nguyễn Văn Đức,in,2026-03-02T09:00:00+01:00,2026-03-02,09:00:00,Europe/Berlin,face,front-desk,"
        f"sface,0.5123,,off,,,{face.id}\r\n"
        "007,Nguyễn Văn Đức,out,2026-03-02T18:00:00+01:00,2026-03-02,18:00:00,Europe/Berlin,manual,front-desk,"
        f',,,,"said ""bye"",\nleft",admin,{manual.id}\r\n'
    )


def test_a_file_has_a_bom_and_the_same_rows(
    export: ExportService, punching: PunchService, people_service: PeopleService, tmp_path: Path
) -> None:
    punching.record_face(people_service.add("1", "Ada").id, AT, people.EVIDENCE)
    stream, file = io.StringIO(newline=""), tmp_path / "punches.csv"
    export.export_punches_csv(DAY, DAY, stream)
    assert export.export_punches_csv(DAY, DAY, file) == 1
    assert file.read_bytes() == b"\xef\xbb\xbf" + stream.getvalue().encode()
    assert not stream.getvalue().startswith("\ufeff")


def test_without_punches_there_is_a_header_alone(export: ExportService) -> None:
    stream = io.StringIO(newline="")
    assert export.export_punches_csv(DAY, DAY + timedelta(days=30), stream) == 0
    assert stream.getvalue() == ",".join(PUNCH_COLUMNS) + "\r\n"


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_text_that_a_spreadsheet_would_run_is_escaped(
    export: ExportService, punching: PunchService, people_service: PeopleService, start: str
) -> None:
    person = people_service.add(f"{start}1+2", f"{start}cmd|' /C calc'!A0")
    punching.record_face(person.id, AT, FaceEvidence("sface", 0.5, -0.25, "off"))
    stream = io.StringIO(newline="")
    export.export_punches_csv(DAY, DAY, stream)
    (row,) = read(stream.getvalue())
    assert row["code"] == f"'{start}1+2"
    assert row["name"] == f"'{start}cmd|' /C calc'!A0"
    assert row["margin"] == "-0.2500"


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
    stream = io.StringIO(newline="")
    export.export_punches_csv(DAY, DAY, stream)
    cell = next(row["reason"] for row in read(stream.getvalue()) if row["punch_id"] == punch.id)
    assert cell.removeprefix("'") == punch.reason.removeprefix("'")
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_the_site_s_zone_decides_the_days(
    export: ExportService, punching: PunchService, people_service: PeopleService, settings: SettingsService
) -> None:
    late = AT + timedelta(hours=15, minutes=30)  # 23:30 UTC: the 3rd in Berlin, still the 2nd in New York
    punching.record_face(people_service.add("1", "Ada").id, late, people.EVIDENCE)
    assert export.export_punches_csv(DAY, DAY, io.StringIO()) == 0
    settings.save(settings.current.model_copy(update={"site_zone": "America/New_York"}))
    assert export.export_punches_csv(DAY, DAY, io.StringIO()) == 1


def test_a_file_is_replaced_as_a_whole_or_not_at_all(
    export: ExportService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "punches.csv"
    file.write_text("old")

    def disk_full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting.os, "fsync", disk_full)
    with pytest.raises(UserError, match="No space left"):
        export.export_punches_csv(DAY, DAY, file)
    assert file.read_text() == "old"
    assert {one.name for one in tmp_path.iterdir() if "punches" in one.name} == {"punches.csv"}
    monkeypatch.undo()
    export.export_punches_csv(DAY, DAY, file)
    assert file.read_bytes().startswith(b"\xef\xbb\xbfcode,")
    assert {one.name for one in tmp_path.iterdir() if "punches" in one.name} == {"punches.csv"}


def test_places_that_cannot_be_written_are_explained(export: ExportService, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no folder"):
        export.export_punches_csv(DAY, DAY, tmp_path / "missing" / "punches.csv")
    with pytest.raises(UserError, match="is a folder"):
        export.export_punches_csv(DAY, DAY, tmp_path)
    with pytest.raises(UserError, match="before the first"):
        export.export_punches_csv(DAY, DAY - timedelta(days=1), tmp_path / "punches.csv")
    assert not any(one.suffix == ".unfinished" for one in tmp_path.parent.iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_explained(export: ExportService, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    with pytest.raises(UserError, match="cannot be written"):
        export.export_punches_csv(DAY, DAY, folder / "punches.csv")
