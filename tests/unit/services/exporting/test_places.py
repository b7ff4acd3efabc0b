"""Where exports go: files as a whole or not at all, encodings, the audit log, and what cannot be met."""

import hashlib
import io
import os
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from attendance_app.errors import UserError
from attendance_app.services.exporting import ExportFormat, ExportRequest, ExportWhat
from attendance_app.services.exporting import files as export_files
from attendance_app.services.exporting.service import ExportService
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from tests.fakes import people
from tests.fakes.schedule_guards import RememberedChanges
from tests.unit.services.exporting.asking import AT, DAY, punches, text_of, timesheet


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
