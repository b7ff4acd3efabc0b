"""punch, export, password, models, doctor, --home: everything that runs without networks."""

import csv
import io
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes.command_line import PASSWORD, CommandLine

ADA_IN = ("punch", "--code", "1", "--kind", "in", "--reason", "forgot", "--at", "2026-03-02T08:57:00+01:00")


@pytest.fixture
def attendance(tmp_path, monkeypatch, capsys) -> CommandLine:
    return CommandLine(tmp_path / "home", None, monkeypatch, capsys)


@pytest.fixture
def ada(attendance) -> CommandLine:
    """The command line of a site in Berlin where Ada works."""
    with attendance.open() as application:
        settings = application.settings
        settings.save(settings.current.model_copy(update={"site_zone": "Europe/Berlin"}))
        application.people.add("1", "Ada Lovelace")
    return attendance


def test_a_manual_punch_in_words_and_as_json(ada):
    assert ada(*ADA_IN).out == "Ada Lovelace: in at 2026-03-02 08:57\n"
    done = ada(
        "punch", "--code", "1", "--kind", "break_start", "--reason", "x", "--at", "2026-03-02T11:00:00Z", "--json"
    )
    assert set(done.json) == {"punch_id", "code", "kind", "at", "duplicate"}
    assert (done.json["kind"], done.json["at"], done.json["duplicate"]) == (
        "break_start", "2026-03-02T12:00:00+01:00", False,
    )  # fmt: skip


def test_the_very_same_punch_again_is_one_punch(ada):
    ada(*ADA_IN)
    again = ada(*ADA_IN, "--json")
    assert (again.status, again.json["duplicate"]) == (0, True)


def test_a_time_without_offset_is_the_sites(ada):
    done = ada("punch", "--code", "1", "--kind", "in", "--reason", "x", "--at", "2026-07-01T08:00", "--json")
    assert done.json["at"] == "2026-07-01T08:00:00+02:00"


def test_without_a_time_the_punch_is_now(ada):
    done = ada("punch", "--code", "1", "--kind", "out", "--reason", "x", "--json")
    assert abs(datetime.fromisoformat(done.json["at"]) - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    "change",
    [
        {"--code": "nobody"},
        {"--reason": "  "},
        {"--at": (datetime.now(UTC) + timedelta(days=1)).isoformat()},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_punch_that_cannot_be_is_refused_in_words(ada, change):
    options = {"--code": "1", "--kind": "in", "--reason": "x"} | change
    done = ada("punch", *(part for pair in options.items() for part in pair), "--json")
    assert (done.status, done.out) == (1, "")
    assert done.err.strip()
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("employees", "--nonsense"),
        ("verify", "only-one.jpg"),
        ("identify",),
        ("enroll", "--consent", "x.jpg"),
        ("watch",),
        ("watch", "demo", "--liveness", "magic"),
        ("watch", "demo", "--starts-at", "yesterday"),
        ("watch", "demo", "--max-seconds", "-1"),
        ("punch", "--code", "1", "--kind", "sleep", "--reason", "x"),
        ("punch", "--code", "1", "--kind", "in", "--reason", "x", "--at", "9pm"),
        ("punch", "--code", "1", "--kind", "in", "--reason", "x", "--at", "2026-03-02"),
        ("punch", "--code", "1", "--kind", "in"),
        ("export", "punches", "--from", "2026-13-01", "--to", "2026-12-31"),
        ("export", "punches", "--from", "2026-01-01", "--to", "soon"),
        ("export", "punches", "--from", "2026-01-02", "--to", "2026-01-01"),
        ("export", "nonsense", "--from", "2026-01-01", "--to", "2026-01-02"),
        ("export", "punches", "--from", "2026-01-01", "--to", "2026-01-02", "--format", "pdf"),
        ("models",),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_before_anything_is_touched(attendance, arguments):
    done = attendance(*arguments)
    assert (done.status, done.out) == (2, "")
    assert "Usage: attendance" in done.err
    assert not attendance.home.exists()


def test_an_export_to_standard_output_is_rfc_4180_with_single_line_ends(ada):
    ada(*ADA_IN)
    done = ada("export", "punches", "--from", "2026-03-02", "--to", "2026-03-02")
    assert done.status == 0
    assert done.out.count("\r\n") == done.out.count("\n") == 2
    (row,) = csv.DictReader(io.StringIO(done.out, newline=""))
    assert (row["code"], row["kind"], row["at"]) == ("1", "in", "2026-03-02T08:57:00+01:00")


def test_an_export_to_a_file_is_counted(ada, tmp_path):
    ada(*ADA_IN)
    target = tmp_path / "out.csv"
    done = ada("export", "punches", "--from", "2026-03-01", "--to", "2026-03-02", "--output", target)
    assert (done.status, done.out) == (0, f"1 punch written to {target}\n")
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 2


def test_an_export_into_a_missing_folder_says_so(ada, tmp_path):
    target = tmp_path / "nowhere" / "out.csv"
    done = ada("export", "punches", "--from", "2026-03-01", "--to", "2026-03-02", "--output", target)
    assert (done.status, done.out) == (1, "")
    assert str(target.parent) in done.err
    assert not target.parent.exists()


def test_home_may_stand_before_or_after_the_command_or_in_the_environment(attendance, tmp_path):
    with attendance.open(tmp_path / "other") as application:
        application.people.add("2", "Bob")
    other = tmp_path / "other"
    assert attendance("employees", "--json").json == []
    for arguments in (("--home", other, "employees"), ("employees", "--home", other)):
        assert [one["code"] for one in attendance(*arguments, "--json").json] == ["2"]
    assert [one["code"] for one in attendance("--home", tmp_path, "employees", "--home", other, "--json").json] == ["2"]
    assert attendance("employees", "--json").json == []  # nothing is remembered from one run to the next


@pytest.mark.parametrize("below", [(), ("below",)], ids=["a file", "inside a file"])
def test_a_home_that_cannot_be_a_folder(attendance, tmp_path, below):
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")
    done = attendance("employees", "--json", "--home", file.joinpath(*below))
    assert (done.status, done.out) == (1, "")
    assert "--home" in done.err
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_newer_database_is_left_alone(ada):
    connection = sqlite3.connect(ada.home / "attendance.sqlite3")
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = ada.contents()
    for command in (("employees", "--json"), ADA_IN):
        done = ada(*command)
        assert (done.status, done.out) == (1, "")
        assert "newer" in done.err
    assert ada.contents() == before


def test_the_password_is_asked_for_by_punch(ada, tmp_path, monkeypatch):
    ada.set_password()
    needed = ada(*ADA_IN)
    assert (needed.status, needed.out) == (1, "")
    assert "password is needed" in needed.err
    monkeypatch.setenv("ATTENDANCE_PASSWORD", "wrong one")
    assert "password is wrong" in ada(*ADA_IN).err
    missing = ada(*ADA_IN, "--password-file", tmp_path / "missing.txt")
    assert missing.status == 1
    assert "missing.txt cannot be read: No such file" in missing.err
    monkeypatch.setenv("ATTENDANCE_PASSWORD", PASSWORD)
    assert ada(*ADA_IN).status == 0


def test_guessing_is_locked_out_with_the_time_to_wait(ada, monkeypatch):
    ada.set_password()
    monkeypatch.setenv("ATTENDANCE_PASSWORD", "a wrong guess")
    for _ in range(5):
        assert ada(*ADA_IN).status == 1
    monkeypatch.setenv("ATTENDANCE_PASSWORD", PASSWORD)
    locked = ada(*ADA_IN)
    assert locked.status == 1
    assert "Too many wrong passwords. Try again in " in locked.err


@pytest.fixture
def new_password(tmp_path) -> Path:
    file = tmp_path / "new.txt"
    file.write_text("a new password\n", encoding="utf-8")
    return file


def test_a_server_without_a_terminal_gets_its_password_from_a_file(ada, new_password, monkeypatch):
    assert ada("password", "--password-file", new_password).status == 0
    assert ada(*ADA_IN).status == 1
    monkeypatch.setenv("ATTENDANCE_PASSWORD", "a new password")
    assert ada(*ADA_IN).status == 0


def test_changing_the_password_takes_the_one_in_force(ada, new_password, monkeypatch):
    ada.set_password()
    assert "password is needed" in ada("password", "--password-file", new_password).err
    monkeypatch.setenv("ATTENDANCE_PASSWORD", "a wrong guess")
    assert ada("password", "--password-file", new_password).status == 1
    monkeypatch.setenv("ATTENDANCE_PASSWORD", PASSWORD)
    assert ada("password", "--password-file", new_password).status == 0
    assert ada(*ADA_IN).status == 1


def test_a_short_password_is_refused(ada, new_password):
    new_password.write_text("short", encoding="utf-8")
    done = ada("password", "--password-file", new_password)
    assert done.status == 1
    assert "8 characters" in done.err
    assert ada(*ADA_IN).status == 0


def test_without_terminal_and_file_there_is_nobody_to_ask(ada):
    done = ada("password")
    assert done.status == 1
    assert "--password-file" in done.err


def test_at_a_terminal_passwords_are_asked_for_without_echo_and_a_new_one_twice(ada, monkeypatch):
    typed = iter(["a new password", "a new password", "a new password"])
    asked: list[str] = []

    def type_in(prompt: str, *_: object) -> str:
        asked.append(prompt)
        return next(typed)

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", type_in)
    assert ada("password").status == 0
    assert len(asked) == 2
    assert ada(*ADA_IN).status == 0
    assert len(asked) == 3


def test_models_are_listed_with_the_one_in_use(attendance):
    rows = attendance("models", "list", "--json").json
    (used,) = [row for row in rows if row["in_use"]]
    assert (used["model_id"], used["state"]) == ("sface", "ready")
    assert "sface" in attendance("models", "list").out


def test_doctor_on_a_broken_database_says_so_and_ends_with_1(attendance):
    attendance.home.mkdir()
    (attendance.home / "attendance.sqlite3").write_bytes(b"this is no database, whatever its name says" * 100)
    done = attendance("doctor", "--json")
    assert done.status == 1
    assert set(done.json) == {"healthy", "checks"}
    assert done.json["healthy"] is False
    (failed,) = [check for check in done.json["checks"] if check["status"] == "failed"]
    assert failed["name"] == "Data folder"
    assert failed["detail"]
    assert "FAILED" in attendance("doctor").out


def test_every_command_explains_itself(attendance):
    listed = attendance("--help")
    assert listed.status == 0
    commands = "kiosk admin demo enroll import employees identify verify watch punch export models password doctor"
    for command in commands.split():
        assert f"  {command} " in listed.out
        helped = attendance(command, "--help")
        assert (helped.status, helped.err) == (0, "")
        assert helped.out.startswith(f"Usage: attendance {command}")
    assert not attendance.home.exists()


@pytest.mark.parametrize("command", ["kiosk", "admin"])
def test_without_a_screen_the_windows_say_so(attendance, command, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    done = attendance(command)
    assert done.status == 1
    assert "no screen" in done.err
