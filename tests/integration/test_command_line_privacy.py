"""erase, pin and retention on the command line."""

from pathlib import Path

import pytest

from attendance_app.errors import AccessDeniedError
from tests.fakes.command_line import CommandLine


@pytest.fixture
def attendance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    line = CommandLine(tmp_path / "home", None, monkeypatch, capsys)
    with line.open() as application:
        person = application.people.add("1001", "Ada Lovelace")
        application.people.record_consent(person.id, "screen")
    return line


def test_erasing_needs_a_yes_and_says_what_went(attendance: CommandLine) -> None:
    refused = attendance("erase", "--code", "1001")
    assert (refused.status, "Nothing was erased" in refused.err) == (1, True)
    done = attendance("erase", "--code", "1001", "--yes", "--anonymise", "--json")
    assert done.status == 0
    assert (done.json["consents_withdrawn"], done.json["anonymised"], done.json["held_by"]) == (1, True, [])
    (person,) = attendance("employees", "--all", "--json").json
    assert person["name"].startswith("Former employee")
    assert person["active"] is False
    assert attendance("erase", "--code", "1001", "--yes").status == 1


def test_backups_that_still_hold_the_person_are_named(
    attendance: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATTENDANCE_BACKUP_PASSPHRASE", "four words of mine")
    attendance("backup", tmp_path / "march.attbackup")
    done = attendance("erase", "--code", "1001", "--yes")
    assert done.status == 0
    assert "march.attbackup: erase again after restoring it" in done.err


def test_a_pin_is_set_cleared_and_unlocked(attendance: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "pin").write_text("8306\n")
    (tmp_path / "weak").write_text("1234\n")
    assert "easy to guess" in attendance("pin", "--code", "1001", "--pin-file", tmp_path / "weak").err
    assert attendance("pin", "--code", "1001", "--pin-file", tmp_path / "pin").status == 0
    with attendance.open() as application:
        assert application.pins.verify("1001", "8306", "front-desk").name == "Ada Lovelace"
        for _ in range(5):
            with pytest.raises(AccessDeniedError):
                application.pins.verify("1001", "5172", "front-desk")
    assert attendance("pin", "--code", "1001", "--unlock").status == 0
    with attendance.open() as application:
        application.pins.verify("1001", "8306", "front-desk")
    assert "no PIN any more" in attendance("pin", "--code", "1001", "--clear").out
    assert attendance("pin", "--code", "1001", "--clear", "--unlock").status == 2
    assert "nobody to ask" in attendance("pin", "--code", "1001").err


def test_retention_says_how_much_went(attendance: CommandLine) -> None:
    assert attendance("retention", "--json").json == {"feedback": 0, "visitors": 0}


def test_the_administrator_is_asked(attendance: CommandLine) -> None:
    attendance.set_password()
    for command in (("erase", "--code", "1001", "--yes"), ("pin", "--code", "1001", "--clear"), ("retention",)):
        refused = attendance(*command)
        assert (refused.status, "password is needed" in refused.err) == (1, True)
