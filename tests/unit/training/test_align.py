import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.vision.portraits import PortraitReader
from training import align
from training.aligning import folder_run, judging
from training.command_line import run
from training.faces.folders import aligned_faces


@pytest.fixture(autouse=True)
def colour_reader(reader: PortraitReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(align, "load_reader", lambda _model, _device: reader)
    monkeypatch.setattr(folder_run, "LIMITS", dict.fromkeys(("desk", "enrolment"), judging._ANY_QUALITY))


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Two faces, one of them twice, a picture without a face, and a text that says it is a picture."""
    folder = tmp_path / "pictures"
    for name, grey in (("ada/1.png", 90), ("ada/2.png", 90), ("bob/1.png", 140), ("bob/2.png", 0)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(folder / name), np.full((120, 120, 3), grey, np.uint8))
    (folder / "bob/3.png").write_text("no picture")
    return folder


def test_json_lines_end_with_the_result(pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(align.app, [str(pictures), str(tmp_path / "faces"), "--json"]) == 0
    *steps, result = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(step["event"], step["done"], step["pictures"]) for step in steps] == [
        ("progress", number, 5) for number in range(1, 6)
    ]
    assert [step["verdict"] for step in steps] == ["kept", "kept", "kept", "no face", "unreadable"]
    assert result["event"] == "result"
    assert (result["pictures"], result["people"], result["read"], result["looked_at"]) == (5, 2, 5, 4)
    assert result["verdicts"] == {
        "kept": 2,
        "no face": 1,
        "several faces": 0,
        "poor quality": 0,
        "unreadable": 1,
        "duplicate": 1,
    }
    assert len(aligned_faces(Path(result["manifest"]).parent)) == 2


def test_people_read_what_was_not_kept_and_why(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(align.app, [str(pictures), str(tmp_path / "faces")]) == 0
    out = capsys.readouterr().out
    assert "ada/2.png: duplicate (the same picture as ada/1.png)" in out
    assert "bob/3.png: unreadable (not a picture, or corrupt)" in out
    assert "2 of 5 pictures kept, of 2 people" in out


def test_a_folder_without_a_usable_face_is_a_problem(
    tmp_path: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("ada/1.png", "ada/2.png", "bob/1.png"):
        (pictures / name).unlink()
    assert run(align.app, [str(pictures), str(tmp_path / "faces"), "--json"]) == 1
    heard = capsys.readouterr()
    assert json.loads(heard.out.splitlines()[-1])["verdicts"]["kept"] == 0
    assert "None of the 2 pictures gives a face to learn from" in heard.err


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["nowhere", "faces"], 1, "There is no folder nowhere"),
        (["pictures", "faces", "--limits", "none"], 1, "There are no limits called none"),
        (["pictures", "faces", "--several", "all"], 1, "--several can't be all"),
        (["pictures"], 2, "OUT"),
        (["pictures", "pictures/faces"], 1, "lie in one another"),
    ],
)
def test_problems_have_words_and_a_status(
    pictures: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    status: int,
    words: str,
) -> None:
    monkeypatch.chdir(pictures.parent)
    assert run(align.app, arguments) == status
    assert words in capsys.readouterr().err
    assert not Path("faces").exists()
