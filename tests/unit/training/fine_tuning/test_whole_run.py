"""The whole command in this process, with a small network in the base's place."""

import json
from pathlib import Path
from typing import Any

import pytest

from attendance_app.services.fine_tuning.curves import read_curves
from attendance_app.vision.models.manifest import described_in
from tests.fakes.small_networks import small_network
from tests.unit.training.fine_tuning.aligned_folders import paint_aligned
from tests.unit.training.fine_tuning.conftest import told
from training.command_line import run
from training.fine_tuning import run as fine_tuning_run
from training.finetune import app


def _small(_model_id: str, _store: Any) -> Any:
    return small_network()


def test_a_run_leaves_a_model_its_verdict_and_everything_to_look_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fine_tuning_run, "load_trainable", _small)
    monkeypatch.delenv("ATTENDANCE_HOME", raising=False)
    faces, folder = paint_aligned(tmp_path / "faces", people=10, pictures=3), tmp_path / "first"
    options = ["--preset", "head", "--objective", "harmonic", "--steps", "4", "--device", "cpu", "--json"]
    assert run(app, ["--faces", str(faces), "--out", str(folder), *options]) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert printed == told(folder)
    result = printed[-1]
    assert (printed[0]["event"], result["event"], result["model_id"]) == ("start", "result", "sface+first")
    assert sum(line["event"] == "progress" for line in printed) == 4
    assert json.loads((folder / "result.json").read_text()) == result
    assert [one["role"] for one in result["populations"]] == ["held out", "held out", "enrolled"]
    assert all(point["cross_model"] for one in result["populations"] for point in one["points"])
    manifest = described_in(folder)
    assert (manifest.model_id, manifest.compatible_with) == ("sface+first", "sface")
    curves = read_curves(folder)
    assert curves is not None
    for group, told_of in zip(curves.populations, result["populations"], strict=True):
        assert (group.probes, group.searches) == (told_of["probes"], told_of["non_mated_searches"])
        for point in told_of["points"]:
            assert 1 - group.fnir(group.before, point["fpir"]) == pytest.approx(point["base"]["value"])
            assert 1 - group.fnir(group.after, point["fpir"]) == pytest.approx(point["new"]["value"])
    assert (folder / "model_card.md").read_text().startswith("# sface+first")
    assert {path.name for path in (folder / "plots").iterdir()} >= {"course.png", "det.png", "distances.png", "map.png"}
    assert not (folder / "checkpoint.pt").exists()


def test_a_model_that_need_not_stay_comparable_does_not_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fine_tuning_run, "load_trainable", _small)
    monkeypatch.setattr("training.fine_tuning.outcome._plot", lambda *_given: None)
    faces, folder = paint_aligned(tmp_path / "faces", people=10, pictures=2), tmp_path / "plain"
    run_plain = ["--faces", str(faces), "--out", str(folder), "--preset", "head", "--steps", "2", "--device", "cpu"]
    assert run(app, run_plain) == 0
    result = json.loads((folder / "result.json").read_text())
    assert described_in(folder).compatible_with is None
    assert not any(point["cross_model"] for one in result["populations"] for point in one["points"])
