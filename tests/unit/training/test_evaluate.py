import json
from pathlib import Path

import pytest

from attendance_app.errors import ModelError
from attendance_app.vision.portraits import PortraitReader
from training import evaluate
from training.command_line import run

VERIFICATION_NAMES = [
    "accuracy",
    "accuracy_std",
    "auc",
    "eer",
    "val_at_far_1e-3",
    "far_1e-3_threshold",
    "pairs",
    "skipped",
]
IDENTIFICATION_NAMES = ["tpir_at_fpir_1e-2", "tpir_at_fpir_1e-3", "rank1", "people", "probes", "strangers"]
COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255), "black": (0, 0, 0)}


@pytest.fixture(autouse=True)
def colour_reader(reader: PortraitReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "load_reader", lambda _model, _device, _home: reader)


@pytest.fixture
def faces(paint, tmp_path: Path) -> Path:
    """Three people and a black cat, two pictures each; every same pair is nearer than every different one."""
    for name, (red, green, blue) in COLOURS.items():
        paint(f"faces/{name}/{name}_0001.png", (red, green, blue))
        paint(f"faces/{name}/{name}_0002.png", (red, green, blue))
    return tmp_path / "faces"


def pairs_file(folder: Path, last_same: str = "blue\t1\t2") -> Path:
    path = folder / "pairs.txt"
    different = "red\t1\tgreen\t1\ngreen\t1\tblue\t1\nred\t1\tblue\t2\n"
    path.write_text(f"3\nred\t1\t2\ngreen\t1\t2\n{last_same}\n{different}")
    return path


def test_verification_prints_the_agreed_figures_first(faces: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pairs = pairs_file(faces)
    assert run(evaluate.app, ["verification", "--images", str(faces), "--pairs", str(pairs), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert list(printed)[: len(VERIFICATION_NAMES)] == VERIFICATION_NAMES
    assert (printed["accuracy"], printed["auc"], printed["eer"], printed["val_at_far_1e-3"]) == (1, 1, 0, 1)
    assert printed["far_1e-3_threshold"] == pytest.approx(2**0.5, abs=1e-4)
    assert (printed["pairs"], printed["skipped"]) == (6, 0)


def test_identification_prints_the_agreed_figures_first(
    faces: Path, paint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("red", "green"):
        paint(f"gallery/{name}/g.png", COLOURS[name])
        paint(f"probes/{name}/p.png", COLOURS[name])
    paint("strangers/s.png", COLOURS["blue"])
    folders = [text for part in ("gallery", "probes", "strangers") for text in (f"--{part}", str(tmp_path / part))]
    assert run(evaluate.app, ["identification", *folders, "--json", "--plots", str(tmp_path / "plots")]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert list(printed)[: len(IDENTIFICATION_NAMES)] == IDENTIFICATION_NAMES
    assert [printed[name] for name in IDENTIFICATION_NAMES] == [1, 1, 1, 2, 2, 1]
    assert printed["det"][0]["fnir"] == 0
    assert {path.name for path in (tmp_path / "plots").iterdir()} == {"det.png", "distances.png"}


def test_an_undetected_face_is_an_error_unless_skipped(faces: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "2\t2\nred 1 2\nblack 1 2\nred 1 blue 1\ngreen 1 blue 1\nblue 1 2\ngreen 1 2\nred 1 green 1\nblack 1 red 1\n"
    (faces / "pairs.txt").write_text(text)
    arguments = ["verification", "--images", str(faces), "--pairs", str(faces / "pairs.txt"), "--json"]
    assert run(evaluate.app, arguments) == 0
    counted = json.loads(capsys.readouterr().out)
    assert run(evaluate.app, [*arguments, "--skip-undetected"]) == 0
    skipped = json.loads(capsys.readouterr().out)
    assert (counted["accuracy"], counted["pairs"], counted["skipped"]) == (0.75, 8, 0)
    assert (skipped["accuracy"], skipped["pairs"], skipped["skipped"]) == (1.0, 6, 2)
    assert counted["undetected_pairs"] == skipped["undetected_pairs"] == 2
    assert counted["undetected_pictures"] == 2


def test_people_can_read_it_without_json(faces: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    options = ["--plots", str(tmp_path / "plots"), "--cache", str(tmp_path / "cache")]
    arguments = ["verification", "--images", str(faces), "--pairs", str(pairs_file(faces)), *options]
    assert run(evaluate.app, arguments) == 0
    first = capsys.readouterr()
    assert "accuracy  " in first.out
    assert first.err == ""
    assert (tmp_path / "plots" / "roc.png").is_file()
    assert run(evaluate.app, arguments) == 0
    assert capsys.readouterr().out == first.out


def test_problems_are_explained_with_status_1(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = pairs_file(faces)
    assert run(evaluate.app, ["verification", "--images", str(tmp_path / "no"), "--pairs", str(pairs)]) == 1
    assert "There is no folder" in capsys.readouterr().err

    def unknown_model(model: str, _device: str, _home: Path | None) -> PortraitReader:
        raise ModelError(f"There is no face model called {model}.")

    monkeypatch.setattr(evaluate, "load_reader", unknown_model)
    wrong = ["verification", "--images", str(faces), "--pairs", str(pairs), "--model", "none", "--json"]
    assert run(evaluate.app, wrong) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "no face model called none" in printed.err


@pytest.mark.parametrize("arguments", [["verification"], ["nonsense"], ["identification", "--gallery"], []])
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(evaluate.app, arguments) == 2
    assert capsys.readouterr().out == ""
