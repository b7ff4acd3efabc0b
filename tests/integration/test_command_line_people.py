"""enroll, import, employees, identify, verify: what scripts get to read, with real networks and database."""

import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.fakes.command_line import PASSWORD, CommandLine


@pytest.fixture
def attendance(tmp_path, networks, monkeypatch, capsys) -> CommandLine:
    return CommandLine(tmp_path / "home", networks, monkeypatch, capsys)


@pytest.fixture
def eileen(attendance, portraits) -> CommandLine:
    """The command line with Eileen Collins enrolled."""
    done = attendance("enroll", "--code", "E1", "--name", "Eileen Collins", "--consent", portraits["eileen"])
    assert done.status == 0
    return attendance


@pytest.fixture
def mirrored(portraits, tmp_path) -> Path:
    """Another picture of Eileen Collins."""
    target = tmp_path / "mirrored.jpg"
    cv2.imwrite(str(target), cv2.flip(cv2.imread(str(portraits["eileen"])), 1))
    return target


@pytest.fixture
def wall(tmp_path) -> Path:
    """A picture of nobody."""
    target = tmp_path / "wall.png"
    cv2.imwrite(str(target), np.full((240, 320, 3), 150, np.uint8))
    return target


@pytest.fixture
def corrupt(tmp_path) -> Path:
    target = tmp_path / "corrupt.jpg"
    target.write_bytes(b"\xff\xd8\xff\xe0 this is no picture")
    return target


def test_enrolling_says_who_and_how_many_as_json(attendance, portraits, wall, corrupt):
    options = ("--code", " E1 ", "--name", "Eileen Collins", "--consent", "--json")
    done = attendance("enroll", *options, portraits["eileen"], wall, corrupt, "missing.jpg")
    assert done.status == 0
    assert set(done.json) == {"employee_id", "code", "templates", "rejected"}
    assert (done.json["code"], done.json["templates"]) == ("E1", 1)
    reasons = {item["path"]: item["reason"] for item in done.json["rejected"]}
    assert list(reasons) == [str(wall), str(corrupt), "missing.jpg"]
    assert all(reasons.values())
    assert all(set(item) == {"path", "reason"} for item in done.json["rejected"])
    (person,) = attendance("employees", "--json").json
    assert person["employee_id"] == done.json["employee_id"]


def test_enrolling_from_a_video(attendance, video_of, portraits):
    done = attendance("enroll", "--code", "E1", "--name", "Eileen", "--consent", "--json", video_of("eileen"))
    assert done.status == 0
    assert done.json["templates"] >= 1
    assert attendance("identify", portraits["eileen"]).status == 0


def test_the_same_picture_again_is_no_problem_and_no_second_template(eileen, portraits):
    again = eileen("enroll", "--code", "e1", "--name", "Eileen Collins", "--consent", "--json", portraits["eileen"])
    assert (again.status, again.json["templates"]) == (0, 1)
    assert again.json["rejected"] == [{"path": str(portraits["eileen"]), "reason": "already enrolled"}]


def test_without_consent_nobody_is_enrolled(attendance, portraits):
    done = attendance("enroll", "--code", "E1", "--name", "Eileen", portraits["eileen"])
    assert (done.status, done.out) == (1, "")
    assert "--consent" in done.err
    assert attendance("employees", "--json").json == []


def test_when_no_picture_is_usable_the_verdicts_are_printed_and_nobody_is_added(attendance, wall, corrupt):
    done = attendance("enroll", "--code", "E1", "--name", "Eileen", "--consent", "--json", wall, corrupt)
    assert done.status == 1
    assert (done.json["employee_id"], done.json["templates"], len(done.json["rejected"])) == (None, 0, 2)
    assert done.err.strip()
    assert attendance("employees", "--json").json == []


def test_enrolling_in_words(eileen, portraits, mirrored, wall):
    done = eileen("enroll", "--code", "E1", "--name", "Eileen Collins", "--consent", mirrored, wall)
    assert done.out == "Eileen Collins (E1): 1 added, 2 templates in all\n"
    assert f"left out {wall}: " in done.err


def test_nobody_yet(attendance):
    assert attendance("employees", "--json").out == "[]\n"
    assert "enroll" in attendance("employees").out


def test_the_list_is_one_array_with_every_person(eileen):
    eileen("punch", "--code", "E1", "--kind", "in", "--at", "2026-03-02T08:57:00+01:00", "--reason", "forgot")
    done = eileen("employees", "--json")
    assert len(done.out.splitlines()) == 1
    (person,) = done.json
    assert set(person) == {
        "employee_id", "code", "name", "department", "email", "hired_on", "zone", "active", "consent", "templates",
        "last_punch",
    }  # fmt: skip
    assert (person["code"], person["consent"], person["templates"], person["active"]) == ("E1", True, 1, True)


def test_a_table_that_is_piped_is_neither_cut_nor_wrapped_nor_interpreted(attendance):
    name = "Wolfeschlegelsteinhausenbergerdorff :smile: [bold]王小明[/bold] " * 2
    with attendance.open() as application:
        application.people.add("1", name.strip(), "A department with a name that is long as well")
        application.people.add("2", "Ada")
    heading, ada, long = attendance("employees").out.splitlines()
    assert name.strip() in long
    assert ada.startswith("2 ")
    assert heading.split()[0] == "Code"


def test_identify_prints_a_line_a_face(eileen, portraits, mirrored):
    done = eileen("identify", mirrored, portraits["grace"], "--json")
    known, stranger = done.lines
    assert done.status == 0
    for record in (known, stranger):
        assert set(record) == {
            "image", "box", "outcome", "code", "name", "distance", "threshold", "margin", "quality",
        }  # fmt: skip
        assert len(record["box"]) == 4
        assert "overall" in record["quality"]
    assert (known["image"], known["outcome"], known["code"], known["name"]) == (
        str(mirrored), "accepted", "E1", "Eileen Collins",
    )  # fmt: skip
    assert known["distance"] < known["threshold"] < stranger["distance"]
    assert known["margin"] is None  # nobody else is enrolled
    assert (stranger["outcome"], stranger["code"], stranger["name"]) == ("unknown", None, None)
    left, top, width, height = known["box"]
    height_px, width_px = cv2.imread(str(mirrored)).shape[:2]
    assert 0 < left < left + width < width_px
    assert 0 < top < top + height < height_px


def test_identify_with_nobody_accepted_ends_with_3(eileen, portraits, wall):
    assert eileen("identify", portraits["grace"]).status == 3
    faceless = eileen("identify", wall, "--json")
    assert (faceless.status, faceless.out) == (3, "")
    assert "no face" in faceless.err


def test_identify_with_nobody_enrolled_has_no_distance(attendance, portraits):
    done = attendance("identify", portraits["grace"], "--json")
    assert (done.status, done.json["outcome"], done.json["distance"]) == (3, "unknown", None)
    assert "inf" not in attendance("identify", portraits["grace"]).out


def test_pictures_that_cannot_be_read_dont_stop_the_others(eileen, corrupt, portraits):
    done = eileen("identify", corrupt, "missing.png", portraits["eileen"], "--json")
    assert done.status == 1
    assert done.json["code"] == "E1"
    assert str(corrupt) in done.err
    assert "missing.png: no such file" in done.err


def test_verify_tells_the_same_from_different_people(attendance, portraits, mirrored):
    same = attendance("verify", portraits["eileen"], mirrored, "--json")
    different = attendance("verify", portraits["eileen"], portraits["grace"], "--json")
    assert set(same.json) == set(different.json) == {"distance", "threshold", "same"}
    assert (same.status, same.json["same"]) == (0, True)
    assert (different.status, different.json["same"]) == (3, False)
    assert same.json["distance"] < same.json["threshold"] < different.json["distance"]
    assert attendance("verify", portraits["eileen"], mirrored).out.startswith("The same person (distance ")


@pytest.mark.parametrize("other", ["wall", "corrupt", "missing"])
def test_verify_names_the_picture_that_cannot_be_used(attendance, portraits, other, request):
    path = "missing.png" if other == "missing" else request.getfixturevalue(other)
    done = attendance("verify", portraits["eileen"], path, "--json")
    assert (done.status, done.out) == (1, "")
    assert str(path) in done.err


@pytest.fixture
def to_import(tmp_path, portraits) -> Path:
    folder = tmp_path / "to import"
    for name, person in (("E1__Eileen Collins", "eileen"), ("Grace_Hopper", "grace")):
        (folder / name).mkdir(parents=True)
        shutil.copy(portraits[person], folder / name)
    return folder


def test_import_reports_every_picture_and_a_second_run_changes_nothing(attendance, to_import):
    first = attendance("import", to_import, "--consent", "--json")
    assert first.status == 0
    assert (first.json["people_created"], first.json["templates_added"]) == (2, 2)
    assert {(one["code"], one["added"]) for one in first.json["verdicts"]} == {("E1", True), ("Grace_Hopper", True)}
    before = attendance("employees", "--json").json
    second = attendance("import", to_import, "--consent", "--json")
    assert (second.status, second.json["people_created"], second.json["templates_added"]) == (0, 0, 0)
    assert {one["reason"] for one in second.json["verdicts"]} == {"already enrolled"}
    assert attendance("employees", "--json").json == before


def test_a_second_import_loads_no_network(attendance, to_import, tmp_path):
    attendance("import", to_import, "--consent")
    script = (
        "import sys; from pathlib import Path; from attendance_app.bootstrap.application import open_application\n"
        "with open_application(Path(sys.argv[1])) as application:\n"
        "    report = application.importing().run(Path(sys.argv[2]), consent=True)\n"
        "print({verdict.reason for verdict in report.verdicts}, 'torch' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, attendance.home, to_import], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "{'already enrolled'} False\n"), done.stderr


def test_import_without_consent_adds_people_and_says_why_there_are_no_pictures(attendance, to_import):
    done = attendance("import", to_import)
    assert done.status == 0
    assert "2 people added" in done.out
    assert "2 pictures left out" in done.out
    assert done.err.count("--consent") == 2
    assert {(one["consent"], one["templates"]) for one in attendance("employees", "--json").json} == {(False, 0)}


def test_import_in_words_names_bad_rows_and_stays_short_the_second_time(attendance, to_import):
    (to_import / "people.csv").write_text("code,name\n7,Ada\n7,Bob\n", encoding="utf-8")
    done = attendance("import", to_import, "--consent")
    assert done.status == 1
    assert "people.csv, line 3: " in done.err
    assert "RowError" not in done.err
    (to_import / "people.csv").write_text("code,name\n7,Ada\n", encoding="utf-8")
    again = attendance("import", to_import, "--consent")
    assert (again.status, again.err) == (0, "")
    assert "2 enrolled already" in again.out


def test_import_of_no_folder(attendance, tmp_path):
    done = attendance("import", tmp_path / "nowhere", "--json")
    assert (done.status, done.out) == (1, "")
    assert "is not a folder" in done.err


def test_enrolling_and_importing_ask_for_the_password_once_one_is_set(
    attendance, to_import, portraits, tmp_path, monkeypatch
):
    attendance.set_password()
    enroll = ("enroll", "--code", "E1", "--name", "Eileen Collins", "--consent", portraits["eileen"])
    for command in (enroll, ("import", to_import, "--consent")):
        refused = attendance(*command)
        assert (refused.status, refused.out) == (1, "")
        assert "ATTENDANCE_PASSWORD" in refused.err
    assert attendance("employees", "--json").json == []
    file = tmp_path / "password.txt"
    file.write_text(PASSWORD + "\r\n", encoding="utf-8-sig")
    assert attendance(*enroll, "--password-file", file).status == 0
    monkeypatch.setenv("ATTENDANCE_PASSWORD", PASSWORD)
    assert attendance("import", to_import, "--consent").status == 0


def test_an_unexpected_failure_prints_no_json_and_ends_with_1(attendance, portraits, monkeypatch):
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("attendance_app.services.identification.IdentificationService.identify", broken)
    done = attendance("identify", portraits["eileen"], "--json")
    assert (done.status, done.out) == (1, "")
    assert "unexpected" in done.err
