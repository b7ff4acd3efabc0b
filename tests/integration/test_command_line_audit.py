"""audit, corrections, periods on the command line; and the program of docs/audit-chain.md on real exports."""

import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.command_line import PASSWORD, CommandLine

DOCUMENT = Path(__file__).parents[2] / "docs" / "audit-chain.md"
DAY = "2026-03-02"


@pytest.fixture
def attendance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line of a site in Berlin where Ada works; her Monday has an in (row 1) and an out (row 2)."""
    line = CommandLine(tmp_path / "home", None, monkeypatch, capsys)
    with line.open() as application:
        settings = application.settings
        settings.save(settings.current.model_copy(update={"site_zone": "Europe/Berlin"}))
        application.people.add("1", "Ada Lovelace")
    for kind, at in (("in", "08:00"), ("out", "17:00")):
        line("punch", "--code", "1", "--kind", kind, "--at", f"{DAY}T{at}", "--reason", '=forgot, "näturally"\n')
    return line


def punch_ids(attendance: CommandLine) -> list[str]:
    with attendance.open() as application:
        return [row.punch.id for row in reversed(application.punching.latest(10))]


def tamper(attendance: CommandLine, statement: str) -> None:
    """Somebody with a database tool, who takes the triggers away first."""
    with closing(sqlite3.connect(attendance.home / "attendance.sqlite3", isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)


def standing(attendance: CommandLine) -> list[tuple[str, str]]:
    done = attendance("export", "punches", "--from", DAY, "--to", DAY, "--format", "json")
    assert done.status == 0, done.err
    return [(row["kind"], row["at"]) for row in done.json]


def test_an_untouched_ledger_verifies(attendance: CommandLine) -> None:
    done = attendance("audit", "verify", "--json")
    assert (done.status, done.json["ok"], done.json["entries"], done.json["first_bad"]) == (0, True, 2, None)
    noted = f"{done.json['last']['seq']}:{done.json['last']['hash']}"
    words = attendance("audit", "verify", "--noted", noted)
    assert words.status == 0
    assert f"Last row: {noted}" in words.out


def test_a_chain_broken_on_purpose_is_found_and_the_first_bad_row_named(attendance: CommandLine) -> None:
    _, second = punch_ids(attendance)
    tamper(attendance, "UPDATE punches SET at_us = at_us - 3600000000 WHERE seq = 2")
    done = attendance("audit", "verify", "--json")
    assert (done.status, done.json["ok"], done.json["entries"]) == (1, False, 1)
    assert done.json["first_bad"] == {
        "chain": "ledger", "seq": 2, "id": second, "problem": "The content of row 2 isn't what was recorded.",
    }  # fmt: skip
    tamper(attendance, "DELETE FROM punches WHERE seq = 1")
    words = attendance("audit", "verify")
    assert words.status == 1
    assert "row 1" in words.out
    assert "missing" in words.out


def test_a_cut_off_end_is_found(attendance: CommandLine) -> None:
    tamper(attendance, "DELETE FROM punches WHERE seq = 2")
    bad = attendance("audit", "verify", "--json").json["first_bad"]
    assert (bad["seq"], bad["problem"]) == (2, "Row 2 is missing; there were 2.")


@pytest.mark.parametrize("text", ["7", "x:y", f"1:{'g' * 64}"])
def test_a_row_that_cannot_have_been_noted_is_wrong_usage(attendance: CommandLine, text: str) -> None:
    assert attendance("audit", "verify", "--noted", text).status == 2


def test_the_audit_log_tells_who_exported_what(attendance: CommandLine) -> None:
    assert "Nothing was written down yet." in attendance("audit", "log").out
    standing(attendance)
    (entry,) = attendance("audit", "log", "--json").json
    assert (entry["seq"], entry["actor"], entry["action"], entry["details"]["rows"]) == (1, "command line", "export", 2)
    assert "export" in attendance("audit", "log").out


def test_corrections_change_what_stands_and_can_be_undone(attendance: CommandLine) -> None:
    arrived, left = punch_ids(attendance)
    added = attendance(
        "corrections", "add", "--code", "1", "--kind", "break_start", "--at", f"{DAY}T12:00", "--reason", "x", "--json"
    ).json
    assert (added["action"], added["code"], added["at"]) == ("add", "1", f"{DAY}T12:00:00+01:00")
    moved = attendance("corrections", "move", left, "--at", f"{DAY}T16:30", "--reason", "x", "--json").json
    attendance("corrections", "void", arrived, "--reason", "x")
    assert standing(attendance) == [("break_start", f"{DAY}T12:00:00+01:00"), ("out", f"{DAY}T16:30:00+01:00")]
    undone = attendance("corrections", "undo", moved["correction_id"], "--reason", "it was right", "--json").json
    assert undone["at"] == f"{DAY}T17:00:00+01:00"
    history = attendance("corrections", "list", "--punch", left, "--json").json
    assert [(each["action"], each["reason"]) for each in history] == [("move", "x"), ("move", "it was right")]
    latest = attendance("corrections", "list", "--json", "--limit", "2").json
    assert [each["action"] for each in latest] == ["move", "void"]
    assert "it was right" in attendance("corrections", "list").out
    assert attendance("audit", "verify", "--json").json["entries"] == 6


def test_a_correction_in_a_locked_period_needs_an_unlock_that_is_recorded(attendance: CommandLine) -> None:
    arrived, _ = punch_ids(attendance)
    march = ("--from", "2026-03-01", "--to", "2026-03-31")
    locked = attendance("periods", "lock", *march, "--reason", "sent to payroll", "--json").json
    assert (locked["action"], locked["from"], locked["to"]) == ("lock", "2026-03-01", "2026-03-31")
    for refused in (
        ("corrections", "void", arrived, "--reason", "x"),
        ("punch", "--code", "1", "--kind", "in", "--at", f"{DAY}T18:00", "--reason", "x"),
    ):
        done = attendance(*refused)
        assert done.status == 1
        assert "2026-03-01 to 2026-03-31" in done.err
        assert "periods unlock" in done.err
    assert attendance("periods", "unlock", *march, "--reason", " ").status == 1
    assert attendance("periods", "unlock", *march, "--reason", "a wrong clock").status == 0
    assert attendance("corrections", "void", arrived, "--reason", "x").status == 0
    assert "Nothing is locked." in attendance("periods", "list").out
    history = attendance("periods", "list", "--history", "--json").json
    assert [(each["action"], each["reason"]) for each in history] == [
        ("lock", "sent to payroll"),
        ("unlock", "a wrong clock"),
    ]


def test_commands_that_change_records_need_the_administrator(attendance: CommandLine, tmp_path: Path) -> None:
    arrived, _ = punch_ids(attendance)
    attendance.set_password()
    before = attendance.contents()
    commands: list[tuple[str, ...]] = [
        ("corrections", "add", "--code", "1", "--kind", "in", "--at", f"{DAY}T07:00", "--reason", "x"),
        ("corrections", "move", arrived, "--at", f"{DAY}T07:00", "--reason", "x"),
        ("corrections", "void", arrived, "--reason", "x"),
        ("corrections", "undo", arrived, "--reason", "x"),
        ("periods", "lock", "--from", DAY, "--to", DAY),
        ("periods", "unlock", "--from", DAY, "--to", DAY, "--reason", "x"),
    ]
    for command in commands:
        done = attendance(*command)
        assert (done.status, done.out) == (1, "")
    assert attendance.contents() == before
    (tmp_path / "password").write_text(PASSWORD)
    assert attendance(*commands[0], "--password-file", tmp_path / "password").status == 0
    assert attendance("audit", "verify").status == 0


def program(folder: Path) -> Path:
    """The program in the document, as a reader would copy it."""
    (code,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    file = folder / "verify_ledger.py"
    file.write_text(code, encoding="utf-8")
    return file


def run(file: Path, export: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-I", str(file), str(export)], capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture
def exported(attendance: CommandLine, tmp_path: Path) -> Path:
    """Seven rows of every sort: punches, corrections, a lock and an unlock, texts a spreadsheet would run."""
    arrived, _ = punch_ids(attendance)
    attendance("corrections", "move", arrived, "--at", f"{DAY}T07:30", "--reason", "'=1+1 \\ 林")
    attendance("corrections", "add", "--code", "1", "--kind", "in", "--at", f"{DAY}T06:00", "--reason", "''@x\t\r\n")
    attendance("periods", "lock", "--from", DAY, "--to", DAY)
    attendance("periods", "unlock", "--from", DAY, "--to", DAY, "--reason", "-")
    attendance("punch", "--code", "1", "--kind", "in", "--at", "2026-03-04T18:00", "--reason", "+49")
    file = tmp_path / "ledger.csv"
    assert attendance("export", "ledger", "--output", file).status == 0
    return file


def test_the_documented_program_verifies_an_export(attendance: CommandLine, exported: Path, tmp_path: Path) -> None:
    done = run(program(tmp_path), exported)
    last = attendance("audit", "verify", "--json").json["last"]
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"7 rows are as they were written, 0 gaps. Last row: 7:{last['hash']}\n"


def test_the_documented_program_verifies_the_export_of_some_days(
    attendance: CommandLine, exported: Path, tmp_path: Path
) -> None:
    part = tmp_path / "part.csv"
    attendance("export", "ledger", "--from", "2026-03-04", "--to", "2026-03-04", "--output", part)
    done = run(program(tmp_path), part)
    assert done.returncode == 0, done.stderr
    assert "1 rows are as they were written, 1 gaps. Last row: 7:" in done.stdout


def swap_last_two(text: str) -> str:
    *rest, one, other, end = text.split("\r\n")
    return "\r\n".join([*rest, other, one, end])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text.replace("+49", "+48"), "The content of row 7"),
        (lambda text: text.replace("T05:00:00.000000Z", "T05:00:00.000001Z"), "The content of row 4"),
        (lambda text: re.sub(r"(?m)^5,period.*\n", "", text), None),
        (lambda text: text.replace("'=forgot", "=forgot"), None),
        (swap_last_two, "out of place"),
    ],
    ids=["reason", "instant", "deleted", "unescaped", "swapped"],
)
def test_the_documented_program_finds_a_changed_export(
    exported: Path, tmp_path: Path, change: Callable[[str], str], words: str | None
) -> None:
    whole = exported.read_bytes().decode("utf-8-sig")
    changed = change(whole)
    assert changed != whole
    exported.write_bytes(changed.encode("utf-8"))
    done = run(program(tmp_path), exported)
    if words is None:  # what was taken out is a gap; an apostrophe that isn't there is no change of the text
        assert done.returncode == 0
        assert ("1 gaps" in done.stdout) == ("5,period" not in changed)
    else:
        assert done.returncode == 1
        assert words in done.stderr


def test_the_document_names_the_columns_there_are(exported: Path) -> None:
    from attendance_app.domain.ledger import LEDGER_COLUMNS

    header = exported.read_text(encoding="utf-8-sig").splitlines()[0]
    assert header == ",".join([*LEDGER_COLUMNS, "previous_hash", "hash"])
    table: list[Any] = re.findall(r"(?m)^\| (`.*?) \|", DOCUMENT.read_text(encoding="utf-8"))
    assert re.findall(r"`(\w+)`", " ".join(table)) == [*LEDGER_COLUMNS, "previous_hash", "hash"]
