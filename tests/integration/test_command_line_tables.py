"""export in every format, import-punches, import-people: files in and out of the command line."""

import csv
import io
import json

import openpyxl
import pytest

from attendance_app.services.exporting.escaping import unescaped
from tests.fakes.command_line import PASSWORD, CommandLine

MARCH = ("--from", "2026-03-01", "--to", "2026-03-31")


@pytest.fixture
def attendance(tmp_path, monkeypatch, capsys) -> CommandLine:
    return CommandLine(tmp_path / "home", None, monkeypatch, capsys)


@pytest.fixture
def ada(attendance) -> CommandLine:
    """The command line of a site in Berlin where Ada and Bob work."""
    with attendance.open() as application:
        settings = application.settings
        settings.save(settings.current.model_copy(update={"site_zone": "Europe/Berlin"}))
        application.people.add("1", "Ada Lovelace")
        application.people.add("=2", "Bob")
    return attendance


@pytest.fixture
def punched(ada, tmp_path) -> CommandLine:
    """Ada worked the day and the night of a clock change in March, Bob came in once."""
    file = tmp_path / "history.csv"
    file.write_text(
        "code,kind,at,reason\n"
        "1,in,2026-03-02T08:57:00+01:00,=old clock\n"
        "1,out,2026-03-02T17:30:00+01:00,\n"
        "1,in,2026-03-28T22:00:00+01:00,\n"
        "1,out,2026-03-29T06:00:00+02:00,\n"
        "=2,in,2026-03-03T09:00:00+01:00,\n",
        encoding="utf-8",
    )
    assert ada("import-punches", file).status == 0
    return ada


def table(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_historic_punches_come_in_and_the_same_again_adds_nothing(punched, tmp_path):
    again = punched("import-punches", tmp_path / "history.csv", "--json")
    assert again.status == 0
    assert {name: again.json[name] for name in ("new", "known", "refused", "saved")} == {
        "new": 0, "known": 5, "refused": 0, "saved": True,
    }  # fmt: skip
    assert again.json["rows"][0] == {
        "line": 2, "code": "1", "kind": "in", "at": "2026-03-02T08:57:00+01:00", "status": "known",
        "problem": "It is recorded already.", "remedy": "",
    }  # fmt: skip
    assert len(table(punched("export", "punches", *MARCH).out)) == 5


def test_refused_rows_are_told_and_nothing_is_saved(ada, tmp_path):
    file = tmp_path / "history.csv"
    file.write_text("code,kind,at\n1,in,2026-03-02T08:57:00\n1,in,2026-03-02T08:57:00Z\n9,in,2026-03-02T08:57:00Z\n")
    done = ada("import-punches", file)
    assert done.status == 1
    assert 'line 2: The time "2026-03-02T08:57:00" has no offset. Say how far' in done.err
    assert 'line 4: Nobody has the code "9". Check it' in done.err
    assert "Nothing was saved" in done.err
    assert done.out == "1 new punch, 0 known, 2 refused\n"
    assert table(ada("export", "punches", *MARCH).out) == []


def test_a_dry_run_saves_nothing(ada, tmp_path):
    file = tmp_path / "history.csv"
    file.write_text("code,kind,at\n1,in,2026-03-02T08:57:00Z\n")
    done = ada("import-punches", file, "--dry-run")
    assert (done.status, done.out) == (
        0, "1 new punch, 0 known, 0 refused\nNothing was saved: this was a dry run.\n",
    )  # fmt: skip
    assert ada("import-punches", file, "--dry-run", "--json").json["saved"] is False
    assert table(ada("export", "punches", *MARCH).out) == []


def test_imports_ask_for_the_password(ada, tmp_path, monkeypatch):
    ada.set_password()
    file = tmp_path / "t.csv"
    file.write_text("code,kind,at,name\n3,in,2026-03-02T08:57:00Z,Eve\n")
    for command in ("import-punches", "import-people"):
        assert "password is needed" in ada(command, file).err
    monkeypatch.setenv("ATTENDANCE_PASSWORD", PASSWORD)
    assert ada("import-people", file).status == 0


def test_people_come_in_with_their_columns_said(ada, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text(
        "Personalnummer;Nachname;Vorname;Schuhgröße\n7;Nguyễn;Đức;42\n1;Lovelace;Ada;37\n", encoding="utf-8"
    )
    shown = ada("import-people", file, "--dry-run", "--json").json
    assert shown["mapping"] == {"code": "Personalnummer", "first_name": "Vorname", "last_name": "Nachname"}
    assert (shown["ignored"], shown["saved"]) == (["Schuhgröße"], False)
    assert [(row["line"], row["code"], row["name"], row["status"]) for row in shown["rows"]] == [
        (2, "7", "Đức Nguyễn", "new"),
        (3, "1", "Ada Lovelace", "known"),
    ]
    done = ada("import-people", file)
    assert done.status == 0
    assert "code: from the column Personalnummer\n" in done.out
    assert "ignored: Schuhgröße\n" in done.out
    assert "1 new person, 0 updated, 1 known, 0 refused\n" in done.out
    assert {row["code"] for row in ada("employees", "--json").json} == {"1", "=2", "7"}


def test_a_column_can_be_told(ada, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Code,Kürzel,Name\nx,7,Eve\n", encoding="utf-8")
    assert ada("import-people", file, "--map", "code=Kürzel").status == 0
    assert "7" in {row["code"] for row in ada("employees", "--json").json}
    assert ada("import-people", file, "--map", "code").status == 2
    wrong = ada("import-people", file, "--map", "code=Nummer")
    assert wrong.status == 1
    assert "Its columns are: Code, Kürzel, Name." in wrong.err


def test_one_bad_person_keeps_all_out(ada, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("code,name\n7,Eve\n8,\n", encoding="utf-8")
    done = ada("import-people", file, "--json")
    assert (done.status, done.json["saved"], done.json["refused"]) == (1, False, 1)
    assert len(ada("employees", "--json").json) == 2


def test_a_timesheet_row_has_the_fields_of_the_contract(punched):
    rows = punched("export", "timesheet", *MARCH, "--format", "json").json
    day = next(row for row in rows if row["code"] == "1" and row["date"] == "2026-03-02")
    assert list(day)[:12] == [
        "code", "date", "shift", "in", "out", "worked_minutes", "break_minutes", "overtime_minutes", "late_minutes",
        "early_minutes", "absent", "exceptions",
    ]  # fmt: skip
    assert (day["in"], day["out"]) == ("2026-03-02T08:57:00+01:00", "2026-03-02T17:30:00+01:00")
    assert (day["worked_minutes"], day["absent"], day["exceptions"]) == (513, False, [])
    night = next(row for row in rows if row["date"] == "2026-03-28")
    assert (night["out"], night["worked_minutes"]) == ("2026-03-29T06:00:00+02:00", 420)
    bob = next(row for row in rows if row["code"] == "=2")
    assert bob["exceptions"] == ["missing_out"]


def test_the_same_timesheet_as_csv_and_as_a_workbook(punched, tmp_path):
    rows = table(punched("export", "timesheet", *MARCH).out)
    target = tmp_path / "march.xlsx"
    done = punched("export", "timesheet", *MARCH, "--output", target)
    assert (done.status, done.out) == (0, f"{len(rows)} days written to {target}\n")
    sheet = openpyxl.load_workbook(target)["Timesheet"]
    head = [cell.value for cell in sheet[1]]
    assert head == list(rows[0])
    for cells, row in zip(sheet.iter_rows(min_row=2, values_only=True), rows, strict=False):
        found = dict(zip(head, cells, strict=True))
        assert found["code"] == unescaped(row["code"])
        assert found["worked_minutes"].total_seconds() / 60 == int(row["worked_minutes"])
        assert found["in"].isoformat() == row["in"][:19]
    assert sheet.cell(sheet.max_row, 1).value == "Total"


def test_options_of_csv(punched, tmp_path):
    columns = ("--columns", "code,worked_minutes", "--code", "1")
    done = punched("export", "timesheet", *MARCH, *columns, "--hours", "decimal", "--decimal-comma")
    assert done.out == "code;worked_hours\r\n1;8,55\r\n1;7,00\r\n"
    tabs = punched("export", "timesheet", *MARCH, *columns, "--hours", "hhmm", "--delimiter", "tab")
    assert tabs.out == "code\tworked_hours\r\n1\t8:33\r\n1\t7:00\r\n"
    target = tmp_path / "out.csv"
    punched("export", "timesheet", *MARCH, *columns, "--encoding", "utf-16", "--output", target)
    assert target.read_bytes().startswith(b"\xff\xfe")
    punched("export", "timesheet", *MARCH, *columns, "--no-bom", "--output", target)
    assert target.read_bytes().startswith(b"code,")


def test_presets(punched):
    frappe = punched("export", "punches", *MARCH, "--preset", "frappe-hr", "--code", "1")
    assert frappe.out.splitlines()[:2] == ["Employee,Log Type,Time,Location / Device ID", "1,IN,2026-03-02 08:57:00,"]
    adp = table(punched("export", "timesheet", *MARCH, "--preset", "adp", "--fill", "Co Code=ABC").out)
    assert (adp[0]["Co Code"], adp[0]["File #"]) == ("ABC", "1")
    assert punched("export", "timesheet", *MARCH, "--preset", "quickbooks").status == 0
    assert punched("export", "timesheet", *MARCH, "--fill", "x").status == 2
    wrong = punched("export", "punches", *MARCH, "--preset", "adp")
    assert (wrong.status, wrong.out) == (1, "")


@pytest.mark.parametrize("arguments", [("ledger",), ("ledger", *MARCH), ("punches", *MARCH, "--preset", "all-punches")])
def test_the_ledger_links_row_to_row(punched, arguments):
    rows = table(punched("export", *arguments).out)
    assert [row["seq"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert rows[0]["previous_hash"] == "0" * 64
    assert [row["previous_hash"] for row in rows[1:]] == [row["hash"] for row in rows[:-1]]
    assert rows[0]["reason"] == "'=old clock"


def test_a_period_is_needed_except_for_the_whole_ledger(ada):
    for arguments in (("punches",), ("timesheet", "--from", "2026-03-01"), ("ledger", "--to", "2026-03-01")):
        assert ada("export", *arguments).status == 2
    assert ada("export", "punches", "--from", "2026-03-02", "--to", "2026-03-01").status == 2
    assert ada("export", "ledger").status == 0


def test_exports_and_imports_are_in_the_audit_log(punched, tmp_path):
    target = tmp_path / "out.json"
    punched("export", "timesheet", *MARCH, "--output", target)
    with punched.open() as application:
        latest = application.auditing.entries(2)
    assert [(entry.actor, entry.action) for entry in latest] == [
        ("command line", "export"),
        ("command line", "import-punches"),
    ]
    assert json.loads(latest[0].details)["file"] == "out.json"
