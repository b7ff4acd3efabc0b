"""cluster and similar: what scripts get to read, with real networks."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.bootstrap.application import Networks
from tests.fakes.command_line import CommandLine


@pytest.fixture
def attendance(
    tmp_path: Path, networks: Networks, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> CommandLine:
    return CommandLine(tmp_path / "home", networks, monkeypatch, capsys)


@pytest.fixture
def pile(tmp_path: Path, portraits: dict[str, Path]) -> Path:
    """Two pictures of Eileen Collins, one of them in a folder below, one of Grace Hopper, a wall, and a text."""
    folder = tmp_path / "pile"
    (folder / "more").mkdir(parents=True)
    for name, target in (("eileen", "one.png"), ("grace", "two.png")):
        (folder / target).write_bytes(portraits[name].read_bytes())
    mirrored = cv2.flip(cv2.imread(str(portraits["eileen"])), 1)
    cv2.imwrite(str(folder / "more/one.png"), mirrored)
    (folder / "more/again.png").write_bytes(portraits["eileen"].read_bytes())
    cv2.imwrite(str(folder / "wall.png"), np.full((240, 320, 3), 150, np.uint8))
    (folder / "text.jpg").write_text("no picture")
    (folder / "notes.txt").write_text("not called one")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_pictures_are_grouped_by_person_and_copied_not_moved(
    attendance: CommandLine, pile: Path, tmp_path: Path
) -> None:
    before = contents(pile)
    done = attendance("cluster", pile, "--into", tmp_path / "sorted", "--json")
    assert done.status == 0
    assert set(done.json) == {"distance", "groups", "alone", "unused"}
    (group,) = done.json["groups"]
    assert group["name"] == "person-001"
    assert len(group["pictures"]) == 2
    assert group["most_typical"] in group["pictures"]
    assert done.json["alone"] == [str(pile / "two.png")]
    reasons = {Path(one["path"]).name: one["reason"] for one in done.json["unused"]}
    assert set(reasons) == {"wall.png", "text.jpg", "one.png"}
    assert reasons["wall.png"] == "no face found"
    assert "the same picture as" in reasons["one.png"]
    assert contents(pile) == before
    copied = contents(tmp_path / "sorted")
    assert set(copied) <= {f"person-001/{name}" for name in ("one.png", "one-2.png", "again.png")}
    assert sorted(copied.values()) == sorted(Path(path).read_bytes() for path in group["pictures"])


def test_a_sheet_can_be_imported_once_it_lies_beside_the_pictures(
    attendance: CommandLine, pile: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "people.csv"
    done = attendance("cluster", pile, "--sheet", sheet)
    assert done.status == 0
    assert "2 pictures in 1 group" in done.out
    (row,) = csv.DictReader(sheet.read_text("utf-8").splitlines())
    assert (row["code"], row["name"]) == ("person-001", "person-001")
    sheet.rename(pile / "people.csv")
    imported = attendance("import", pile, "--consent", "--json")
    assert (imported.json["people_created"], imported.json["templates_added"]) == (1, 2)


def test_a_folder_of_nobody_is_status_3(attendance: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "walls").mkdir()
    cv2.imwrite(str(tmp_path / "walls/wall.png"), np.full((240, 320, 3), 150, np.uint8))
    done = attendance("cluster", tmp_path / "walls", "--json")
    assert (done.status, done.json["groups"], len(done.json["unused"])) == (3, [], 1)


def test_wrong_input_to_cluster_is_explained_and_writes_nothing(
    attendance: CommandLine, pile: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    before = contents(pile)
    both = attendance("cluster", pile, "--into", tmp_path / "a", "--sheet", tmp_path / "b.csv")
    assert both.status == 2
    for arguments, words in (
        ((tmp_path / "missing",), "is not a folder"),
        ((tmp_path / "empty",), "no picture"),
        ((pile, "--into", pile), "is there already"),
        ((pile, "--into", pile / "sorted"), "lies in"),
        ((pile, "--sheet", tmp_path / "no" / "b.csv"), "cannot be written"),
    ):
        done = attendance("cluster", *arguments)
        assert done.status == 1
        assert words in done.err
    assert contents(pile) == before


def test_similar_lists_the_nearest_people_and_accepts_nobody(
    attendance: CommandLine, portraits: dict[str, Path]
) -> None:
    for code, name in (("E1", "eileen"), ("G1", "grace")):
        attendance("enroll", "--code", code, "--name", name, "--consent", portraits[name])
    done = attendance("similar", portraits["grace"], "--json")
    assert done.status == 0
    assert [one["code"] for one in done.json] == ["G1", "E1"]
    assert all(set(one) == {"code", "name", "distance"} for one in done.json)
    assert done.json[0]["distance"] < 0.1
    assert done.json[1]["distance"] > 0.6
    assert [one["code"] for one in attendance("similar", portraits["eileen"], "--limit", 1, "--json").json] == ["E1"]
    assert "G1" in attendance("similar", portraits["grace"]).out


def test_similar_without_a_face_is_status_3(attendance: CommandLine, pile: Path) -> None:
    done = attendance("similar", pile / "wall.png", "--json")
    assert (done.status, done.out) == (3, "")
    assert "no face found" in done.err


def test_similar_with_nobody_enrolled_is_an_empty_list(attendance: CommandLine, portraits: dict[str, Path]) -> None:
    done = attendance("similar", portraits["grace"], "--json")
    assert (done.status, done.json) == (0, [])


def test_wrong_input_to_similar_is_explained(attendance: CommandLine, pile: Path, portraits: dict[str, Path]) -> None:
    assert attendance("similar", pile / "missing.jpg").status == 1
    assert attendance("similar", pile / "text.jpg").status == 1
    assert attendance("similar", portraits["grace"], "--limit", 0).status == 2
    assert attendance("similar").status == 2
