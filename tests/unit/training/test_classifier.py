"""The commands that export embeddings and classify them, on coloured pictures that count as faces."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from attendance_app.vision.portraits import PortraitReader
from training import classifier, export_embeddings
from training.classification.embedding_file import read_embeddings, write_embeddings
from training.command_line import run

COLOURS = {
    "red": (250, 10, 10),
    "green": (10, 250, 10),
    "blue": (10, 10, 250),
    "yellow": (250, 250, 10),
    "cyan": (10, 250, 250),
}
STRANGERS = {"pink": (250, 10, 250), "grey": (120, 120, 120)}


@pytest.fixture(autouse=True)
def colour_reader(reader: PortraitReader, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (classifier, export_embeddings):
        monkeypatch.setattr(module, "load_reader", lambda _model, _device, _home: reader)


@pytest.fixture
def faces(paint, tmp_path: Path) -> Path:
    """Five people with three slightly different pictures each."""
    for name, (red, green, blue) in COLOURS.items():
        for number in range(3):
            paint(f"faces/{name}/{number}.png", (red - 5 * number, green + 3 * number, blue))
    return tmp_path / "faces"


def printed(capsys: pytest.CaptureFixture[str], *arguments: object, app=classifier.app) -> dict:
    assert run(app, [*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def problem(capsys: pytest.CaptureFixture[str], *arguments: object, app=classifier.app) -> str:
    assert run(app, [*map(str, arguments)]) == 1
    return capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".npz", ".csv"])
def test_export_writes_embeddings_with_labels_and_lists_undetected(
    faces: Path, paint, tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    paint("faces/red/black.png", (0, 0, 0))
    paint("faces/loose.png", (200, 100, 50))
    paint("faces/red/deeper/4.png", COLOURS["red"])
    out = tmp_path / f"faces{suffix}"
    told = printed(capsys, faces, "--out", out, app=export_embeddings.app)
    assert (told["pictures"], told["people"], told["dimension"], told["model_id"]) == (17, 5, 3, "colour")
    assert told["undetected"] == ["red/black.png"]
    found = read_embeddings(out)
    labels = dict(zip(found.paths, found.labels, strict=True))
    assert (labels["loose.png"], labels["red/deeper/4.png"], labels["blue/0.png"]) == ("", "red", "blue")
    colour = np.array([200, 100, 50]) / np.linalg.norm([200, 100, 50])
    np.testing.assert_allclose(found.embeddings[found.paths.index("loose.png")], colour, atol=0.01)


def test_export_lists_undetected_for_people_too(paint, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paint("faces/red/0.png", COLOURS["red"])
    paint("faces/red/black.png", (0, 0, 0))
    assert run(export_embeddings.app, [str(tmp_path / "faces"), "--out", str(tmp_path / "a.npz")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "no face detected: red/black.png"
    assert lines[1].startswith("1 pictures of 1 people with colour")


@pytest.mark.parametrize("suffix", [".npz", ".csv"])
def test_names_that_are_no_text_are_exported_readably(
    paint, tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    picture = paint("faces/red/0.png", COLOURS["red"])
    odd = picture.parent.parent / os.fsdecode(b"M\xfcller")
    try:
        picture.parent.rename(odd)
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    printed(capsys, tmp_path / "faces", "--out", tmp_path / f"a{suffix}", app=export_embeddings.app)
    assert read_embeddings(tmp_path / f"a{suffix}").paths == ("M?ller/0.png",)


def test_export_explains_wrong_inputs(faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app = export_embeddings.app
    assert "neither an .npz nor a .csv" in problem(capsys, faces, "--out", tmp_path / "a.txt", app=app)
    assert "no folder" in problem(capsys, tmp_path / "none", "--out", tmp_path / "a.npz", app=app)
    (tmp_path / "empty").mkdir()
    assert "holds no picture" in problem(capsys, tmp_path / "empty", "--out", tmp_path / "a.npz", app=app)


@pytest.mark.parametrize("kind", ["svm", "knn"])
def test_trained_classifier_knows_its_people_and_rejects_others(
    faces: Path, paint, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    out = tmp_path / "classifier.npz"
    told = printed(capsys, "train", faces, "--out", out, "--kind", kind, "--fpir", 0.1)
    assert (told["kind"], told["people"], told["pictures"]) == (kind, 5, 15)
    paint("asked/a.png", (248, 12, 8))
    paint("asked/b.png", STRANGERS["grey"])
    paint("asked/c.png", (0, 0, 0))
    predictions = printed(capsys, "predict", tmp_path / "asked", "--classifier", out)["predictions"]
    assert [told["path"] for told in predictions] == ["a.png", "b.png", "c.png"]
    assert [told["nearest"] is None for told in predictions] == [False, False, True]
    if kind == "knn":
        assert [told["person"] for told in predictions] == ["red", None, None]
    assert predictions[0]["nearest"] == "red"


def test_evaluation_counts_unknown_folders_as_strangers(
    faces: Path, paint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "classifier.npz"
    printed(capsys, "train", faces, "--out", out, "--kind", "knn", "--fpir", 0.1)
    paint("asked/red/new.png", (247, 8, 12))
    paint("asked/red/black.png", (0, 0, 0))
    paint("asked/grey/new.png", STRANGERS["grey"])
    paint("asked/loose.png", STRANGERS["grey"])
    paint("others/pink.png", STRANGERS["pink"])
    told = printed(capsys, "evaluate", tmp_path / "asked", "--classifier", out, "--strangers", tmp_path / "others")
    assert (told["probes"], told["strangers"], told["unlabelled"]) == (2, 2, 1)
    assert (told["rank1"], told["tpir"], told["fpir"], told["wrong_person"]) == (0.5, 0.5, 0, 0)
    assert run(classifier.app, ["evaluate", str(tmp_path / "asked"), "--classifier", str(out)]) == 0
    assert "tpir            0.5000" in capsys.readouterr().out


def test_exported_files_do_as_well_as_folders(faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, faces, "--out", tmp_path / "faces.csv", app=export_embeddings.app)
    from_folder = printed(capsys, "train", faces, "--out", tmp_path / "a.npz", "--fpir", 0.1)
    from_file = printed(capsys, "train", tmp_path / "faces.csv", "--out", tmp_path / "b.npz", "--fpir", 0.1)
    assert from_folder["threshold"] == from_file["threshold"]
    assert from_folder["cross_validation"] == from_file["cross_validation"]


def test_words_say_what_so_few_people_cannot_tell(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(classifier.app, ["train", str(faces), "--out", str(tmp_path / "a.npz")]) == 0
    told = capsys.readouterr().out
    assert "svm on 15 pictures of 5 people" in told
    assert "cannot tell an FPIR of 1 %" in told
    assert run(classifier.app, ["predict", str(faces), "--classifier", str(tmp_path / "a.npz")]) == 0
    assert "red/0.png: " in capsys.readouterr().out


def test_wrong_inputs_are_explained(faces: Path, paint, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.npz"
    assert "svm or knn" in problem(capsys, "train", faces, "--out", out, "--kind", "tree")
    assert "above 0" in problem(capsys, "train", faces, "--out", out, "--penalty", 0)
    assert "above 0" in problem(capsys, "train", faces, "--out", out, "--penalty", "nan")
    assert "between 0 and 1" in problem(capsys, "train", faces, "--out", out, "--fpir", 2)
    paint("loose/a.png", COLOURS["red"])
    assert "doesn't say who" in problem(capsys, "train", tmp_path / "loose", "--out", out)
    paint("cats/tom/a.png", (0, 0, 0))
    assert "No face was detected" in problem(capsys, "train", tmp_path / "cats", "--out", out)
    printed(capsys, "train", faces, "--out", out, "--fpir", 0.1)
    assert "anybody the classifier knows" in problem(capsys, "evaluate", tmp_path / "loose", "--classifier", out)


def test_embeddings_of_another_model_are_refused(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed(capsys, "train", faces, "--out", tmp_path / "a.npz", "--fpir", 0.1)
    printed(capsys, faces, "--out", tmp_path / "faces.npz", app=export_embeddings.app)
    found = read_embeddings(tmp_path / "faces.npz")
    write_embeddings(replace(found, model_id="sface"), tmp_path / "other.npz")
    told = problem(capsys, "predict", tmp_path / "other.npz", "--classifier", tmp_path / "a.npz")
    assert "holds embeddings of sface" in told
