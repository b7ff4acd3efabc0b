"""backup and restore on the command line."""

from datetime import timedelta
from pathlib import Path

import pytest

from attendance_app.domain.punches import PunchKind
from tests.fakes.command_line import PASSWORD, CommandLine

PASSPHRASE = "four words of mine"  # noqa: S105 (made up)


@pytest.fixture
def attendance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    monkeypatch.setenv("ATTENDANCE_BACKUP_PASSPHRASE", PASSPHRASE)
    line = CommandLine(tmp_path / "home", None, monkeypatch, capsys)
    with line.open() as application:
        application.people.add("1001", "Ada")
    punch(line, 1)
    return line


def punch(attendance: CommandLine, hours_ago: int) -> None:
    with attendance.open() as application:
        at = application.clock.now_utc() - timedelta(hours=hours_ago)
        application.punching.record_manual("1001", PunchKind.IN, at, "forgotten", "test")


def punches(attendance: CommandLine) -> int:
    with attendance.open() as application:
        return len(application.punching.latest(100))


def test_a_backup_and_its_restore_are_told_in_figures(attendance: CommandLine, tmp_path: Path) -> None:
    made = attendance("backup", tmp_path / "b", "--json")
    assert (made.status, made.json["people"], made.json["punches"]) == (0, 1, 1)
    assert made.json["bytes"] == (tmp_path / "b").stat().st_size
    other = attendance("--home", tmp_path / "other", "restore", tmp_path / "b", "--json")
    assert (other.status, other.json["punches"], other.json["kept_aside"]) == (0, 1, None)
    assert attendance("--home", tmp_path / "other", "employees", "--json").json[0]["code"] == "1001"


def test_later_punches_go_only_when_confirmed_and_come_back_with_undo(attendance: CommandLine, tmp_path: Path) -> None:
    assert attendance("backup", tmp_path / "b").status == 0
    punch(attendance, 2)
    refused = attendance("restore", tmp_path / "b")
    assert refused.status == 1
    assert "punches: 1" in refused.err
    assert punches(attendance) == 2
    done = attendance("restore", tmp_path / "b", "--yes", "--json")
    assert (done.status, done.json["lost_punches"]) == (0, 1)
    assert punches(attendance) == 1
    assert attendance("restore", "--undo").status == 0
    assert punches(attendance) == 2


def test_without_a_passphrase_there_is_no_backup(
    attendance: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ATTENDANCE_BACKUP_PASSPHRASE")
    refused = attendance("backup", tmp_path / "b")
    assert refused.status == 1
    assert "needs a passphrase" in refused.err
    (tmp_path / "short").write_text("short\n")
    assert "shorter than 8" in attendance("backup", tmp_path / "b", "--passphrase-file", tmp_path / "short").err
    assert not (tmp_path / "b").exists()


def test_a_wrong_passphrase_is_told(attendance: CommandLine, tmp_path: Path) -> None:
    attendance("backup", tmp_path / "b")
    (tmp_path / "wrong").write_text("something else\n")
    refused = attendance("restore", tmp_path / "b", "--passphrase-file", tmp_path / "wrong")
    assert refused.status == 1
    assert "passphrase is wrong" in refused.err


def test_backup_and_restore_ask_for_the_administrator(
    attendance: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attendance("backup", tmp_path / "b")
    attendance.set_password()
    for command in (("backup", tmp_path / "c"), ("restore", tmp_path / "b"), ("restore", "--undo")):
        refused = attendance(*command)
        assert (refused.status, "password is needed" in refused.err) == (1, True)
    monkeypatch.setenv("ATTENDANCE_PASSWORD", PASSWORD)
    assert attendance("backup", tmp_path / "c").status == 0


def test_a_running_program_is_told(attendance: CommandLine, tmp_path: Path) -> None:
    attendance("backup", tmp_path / "b")
    with attendance.open():
        refused = attendance("restore", tmp_path / "b")
    assert refused.status == 1
    assert "Close the kiosk" in refused.err


def test_a_damaged_database_is_restored_without_its_password(attendance: CommandLine, tmp_path: Path) -> None:
    attendance("backup", tmp_path / "b")
    attendance.set_password()
    (attendance.home / "attendance.sqlite3").write_bytes(b"damaged" * 1000)
    for log in attendance.home.glob("attendance.sqlite3-*"):
        log.unlink()
    assert "cannot be read" in attendance("restore", tmp_path / "b").err
    assert attendance("restore", tmp_path / "b", "--yes").status == 0
    assert punches(attendance) == 1


def test_a_restore_that_was_cut_short_is_finished_by_whoever_opens_the_folder(
    attendance: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attendance("backup", tmp_path / "b")
    punch(attendance, 2)
    with monkeypatch.context() as plug:
        plug.setattr("attendance_app.services.backup.restoring.finish", lambda _folder: None)
        attendance("restore", tmp_path / "b", "--yes")
    assert (attendance.home / "restore.ready").is_dir()
    assert punches(attendance) == 1
    assert not (attendance.home / "restore.ready").exists()


def test_either_a_file_or_undo_is_given(attendance: CommandLine, tmp_path: Path) -> None:
    assert attendance("restore").status == 2
    assert attendance("restore", tmp_path / "b", "--undo").status == 2
    assert "nothing to undo" in attendance("restore", "--undo").err
