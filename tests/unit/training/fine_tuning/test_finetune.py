"""`python -m training.finetune`, in processes of its own: the whole way, and everything that gets in between."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from attendance_app.vision.models.manifest import Manifest
from attendance_app.vision.models.store import ModelStore
from tests.unit.training.fine_tuning.aligned_folders import paint_aligned
from training import finetune
from training.command_line import run
from training.fine_tuning.control import EXIT_CANCELLED
from training.fine_tuning.plan import RunPlan, usual_plan
from training.fine_tuning.run_folder import RunFolder

PROJECT = Path(__file__).parents[4]


def _command(faces: Path, run: Path, *options: str) -> list[str]:
    usual = ["--preset", "norm", "--steps", "6", "--threads", "1", "--device", "cpu", "--json"]
    return [sys.executable, "-m", "training.finetune", "--faces", str(faces), "--out", str(run), *usual, *options]


def _started(command: list[str], **how: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=PROJECT, **how)


def _lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def _until(process: subprocess.Popen[str], event: str, step: int = 0) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        told = json.loads(line)
        if told["event"] == event and told.get("step", 0) >= step:
            return
    raise AssertionError(f"the run ended before {event} {step}")


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return paint_aligned(tmp_path_factory.mktemp("faces"), people=11, pictures=3)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("preset", ["norm", "head"])
def test_a_run_killed_at_any_moment_and_resumed_ends_with_the_same_weights(
    faces: Path, tmp_path: Path, preset: str
) -> None:
    whole = _started(_command(faces, tmp_path / "whole", "--preset", preset, "--run-name", "same"))
    output, _ = whole.communicate()
    assert whole.returncode == 0
    seconds = np.random.default_rng().uniform(0.0, 3.0, size=2)
    for kill_after_s in seconds:  # counted from the first step, so that there is something to lose
        command = _command(faces, tmp_path / "cut", "--preset", preset, "--run-name", "same")
        process = _started(command + ["--resume"] * (tmp_path / "cut").exists())
        try:
            _until(process, "progress")
            process.wait(timeout=kill_after_s)
        except (subprocess.TimeoutExpired, AssertionError):
            process.send_signal(signal.SIGKILL)
        process.communicate()
    resumed = _started([*_command(faces, tmp_path / "cut"), "--resume"])
    assert resumed.communicate()[0]
    assert resumed.returncode == 0, seconds
    first, second = ((tmp_path / name / "weights.pt").read_bytes() for name in ("whole", "cut"))
    assert first == second, f"killed after {seconds} s"
    assert _lines(output)[-1]["event"] == "result"


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_run_leaves_a_model_with_its_verdict_and_everything_to_look_at(faces: Path, tmp_path: Path) -> None:
    background = paint_aligned(tmp_path / "background", people=24, pictures=2, name="Q")
    process = _started(_command(faces, tmp_path / "first", "--background", str(background)))
    output, errors = process.communicate()
    assert process.returncode == 0, errors
    told = _lines(output)
    assert told == _lines((tmp_path / "first" / "metrics.jsonl").read_text("utf-8"))
    assert [told[0]["event"], told[1]["event"], told[-1]["event"]] == ["start", "evaluation", "result"]
    assert told[-1]["model_id"] == "sface+first"
    assert told[-1]["verdict"] in {"better", "same", "worse"}
    assert {"base", "new", "difference"} <= set(told[-1])
    assert [population["role"] for population in told[-1]["populations"]][-1] == "background"
    run = tmp_path / "first"
    assert json.loads((run / "result.json").read_text()) == told[-1]
    manifest = Manifest.model_validate_json((run / "manifest.json").read_text())
    store = ModelStore(tmp_path / "models")
    store.add_fine_tuned(manifest, run / "weights.pt")
    assert store.verified_file(store.card("sface+first")).is_file()
    assert (run / "model_card.md").read_text().startswith("# sface+first")
    assert {path.name for path in (run / "plots").iterdir()} >= {"course.png", "det.png", "distances.png", "map.png"}
    curves = json.loads((run / "curves.json").read_text())["populations"]
    assert [one["name"] for one in curves] == [one["name"] for one in told[-1]["populations"]]
    assert json.loads((run / "data.json").read_text())["people"] == 11
    assert not (run / "checkpoint.pt").exists()
    again = _started([*_command(faces, run), "--resume"])
    assert _lines(again.communicate()[0]) == [told[-1]]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("how", ["control", "SIGTERM", "SIGINT"])
def test_a_run_is_cancelled_within_two_seconds(faces: Path, tmp_path: Path, how: str) -> None:
    process = _started(_command(faces, tmp_path / "run", "--steps", "500"))
    _until(process, "progress", step=2)
    begun = time.monotonic()
    if how == "control":
        (tmp_path / "run" / "control").write_text("cancel")
    else:
        process.send_signal(signal.Signals[how])
    output, _ = process.communicate()
    assert time.monotonic() - begun < 2
    assert process.returncode == EXIT_CANCELLED
    assert _lines(output)[-1] == {"event": "cancelled"}
    assert not list((tmp_path / "run").glob("weights.pt"))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_run_rests_until_it_is_resumed(faces: Path, tmp_path: Path) -> None:
    process = _started(_command(faces, tmp_path / "run", "--steps", "8"))
    _until(process, "progress")
    (tmp_path / "run" / "control").write_text("pause")
    _until(process, "paused")
    (tmp_path / "run" / "control").write_text("resume")
    _until(process, "resumed")
    _until(process, "result")
    process.communicate()
    assert process.returncode == 0


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are set differently")
def test_a_full_disk_is_told_in_words_and_leaves_nothing_half_written(faces: Path, tmp_path: Path) -> None:
    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    process = _started(_command(faces, tmp_path / "run", "--preset", "head"), preexec_fn=small_files)
    output, errors = process.communicate()
    assert process.returncode == 1
    assert "The disk is full" in errors
    assert "Traceback" not in errors
    assert _lines(output)[-1]["event"] == "failed"
    left = {path.name for path in (tmp_path / "run").iterdir()}
    assert left <= {".lock", "config.json", "data.json", "metrics.jsonl"}


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_processes_do_not_train_in_one_folder(faces: Path, tmp_path: Path) -> None:
    first = _started(_command(faces, tmp_path / "run", "--steps", "500"))
    _until(first, "start")
    second = _started([*_command(faces, tmp_path / "run"), "--resume"])
    _, errors = second.communicate()
    assert second.returncode == 1
    assert "Another process is training" in errors
    os.kill(first.pid, signal.SIGKILL)
    first.communicate()


Refused = Callable[..., tuple[int, str]]


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Refused:
    """Runs the command here; its exit status and what it said on standard error."""
    monkeypatch.delenv("ATTENDANCE_HOME", raising=False)

    def command(*options: object) -> tuple[int, str]:
        status = run(finetune.app, [str(option) for option in options])
        return status, capsys.readouterr().err

    return command


def test_too_few_people_are_refused_with_what_is_needed(refused: Refused, tmp_path: Path) -> None:
    few = paint_aligned(tmp_path / "few", people=4, pictures=3)
    status, said = refused("--faces", few, "--out", tmp_path / "run", "--json")
    assert status == 1
    assert "at least 10 people with at least 2 usable pictures each" in said
    assert not (tmp_path / "run" / "checkpoint.pt").exists()


def test_a_base_that_is_not_there_is_refused(refused: Refused, faces: Path, tmp_path: Path) -> None:
    status, said = refused(
        "--faces", faces, "--base", "facenet-vggface2", "--out", tmp_path / "run", "--home", tmp_path
    )
    assert status == 1
    assert "attendance models fetch facenet-vggface2" in said
    status, said = refused("--faces", faces, "--base", "nobody", "--out", tmp_path / "other")
    assert status == 1
    assert "no face model called nobody" in said


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (["--preset", "most"], 1, "no preset called most"),
        (["--objective", "luck"], 1, "no objective called luck"),
        (["--averaging", "median"], 1, "no way of averaging called median"),
        (["--device", "abacus"], 1, "no device called abacus"),
        (["--run-name", "../up"], 1, "cannot end a model's name"),
        (["--steps", "0"], 2, "--steps"),
        (["--seed", "4294967296"], 2, "--seed"),
        (["--batch", "16"], 2, "--batch"),
        (["--batch", "1x4"], 1, "people_per_batch cannot be 1"),
        (["--batch", "16x1"], 1, "several faces of a person"),
        (["--margin", "5"], 1, "no margin for triplet-semihard"),
        (["--objective", "softmax", "--margin", "0.3"], 1, "softmax has no margin"),
        (["--learning-rate", "inf"], 1, "learning_rate cannot be inf"),
        (["--weight-decay", "inf"], 1, "weight_decay cannot be inf"),
        (["--people", "7,8"], 2, "--people"),
        (["--resume"], 1, "no run in"),
    ],
)
def test_options_that_make_no_sense_are_refused(
    refused: Refused, tmp_path: Path, options: list[str], status: int, words: str
) -> None:
    got, said = refused("--faces", tmp_path, "--out", tmp_path / "run", *options)
    assert got == status
    assert words in said
    assert not (tmp_path / "run" / "config.json").exists()


def test_options_are_the_plans(refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans: list[RunPlan] = []
    monkeypatch.setattr(finetune, "_train", lambda plan, *_given: plans.append(plan))
    usual = ["--faces", tmp_path, "--run-name", "t", "--device", "cpu", "--out"]
    chosen = ["--batch", "8x3", "--margin", "30", "--weight-decay", "0.01", "--checkpointing", "--seed", "4294967295"]
    assert refused(*usual, tmp_path / "chosen", "--objective", "arc-softmax", *chosen) == (0, "")
    assert refused(*usual, tmp_path / "usual") == (0, "")
    assert refused(*usual, tmp_path / "single", "--objective", "softmax", "--batch", "32X1") == (0, "")
    usually = usual_plan("sface", "t", "norm")
    changed = {"people_per_batch": 8, "faces_per_person": 3, "margin": 30.0, "weight_decay": 0.01}
    changed |= {"checkpoint_stages": True, "seed": 4294967295, "objective": "arc-softmax"}
    assert plans[:2] == [usually.model_copy(update=changed), usually]
    assert (plans[2].people_per_batch, plans[2].faces_per_person) == (32, 1)


def test_what_a_run_told_that_never_began_is_forgotten(
    refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "metrics.jsonl").write_text('{"event": "start"}\n{"event": "progr')
    monkeypatch.setattr(finetune, "_train", lambda *_given: None)
    assert refused("--faces", tmp_path, "--run-name", "t", "--out", tmp_path) == (0, "")
    assert not (tmp_path / "metrics.jsonl").exists()


@pytest.mark.parametrize(
    ("run_folder", "verdict", "ending"),
    [
        ("training/spring", "better", "attendance models promote spring"),
        ("training/spring", "worse", 'attendance models promote spring --although-worse "…"'),
        ("elsewhere", "better", "model_card.md."),
    ],
)
def test_a_run_of_enrolled_people_says_at_last_how_its_model_is_used(
    tmp_path: Path, run_folder: str, verdict: str, ending: str
) -> None:
    said = finetune._what_next(RunFolder(tmp_path / run_folder), tmp_path, verdict)
    assert str(tmp_path / run_folder / "model_card.md") in said
    assert said.endswith(ending)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_a_run_of_a_gpu_is_not_resumed_without_one(refused: Refused, faces: Path, tmp_path: Path) -> None:
    plan = usual_plan("sface", "run", "norm").model_copy(update={"device": "cuda"})
    (tmp_path / "config.json").write_text(plan.model_dump_json())
    (tmp_path / "checkpoint.pt").touch()
    status, said = refused("--faces", faces, "--out", tmp_path, "--resume")
    assert status == 1
    assert "This run works on a GPU" in said


def test_a_process_that_follows_does_not_tell_the_result_of_a_finished_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "result.json").write_text('{"event": "result", "verdict": "same"}')
    told = []
    for rank in ("0", "1"):
        monkeypatch.setenv("RANK", rank)
        assert run(finetune.app, ["--resume", "--out", str(tmp_path), "--json"]) == 0
        told.append(capsys.readouterr().out)
    assert told == ['{"event": "result", "verdict": "same"}\n', ""]


@pytest.mark.parametrize("resume", [[], ["--resume"]])
def test_faces_must_be_named(refused: Refused, tmp_path: Path, resume: list[str]) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "checkpoint.pt").touch()
    (tmp_path / "run" / "config.json").write_text(usual_plan("sface", "run", "head").model_dump_json())
    status, said = refused("--out", tmp_path / "run", *resume)
    assert status == 2
    assert "--faces" in said


def test_a_folder_with_a_run_is_not_used_again_by_accident(refused: Refused, faces: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    (run / "checkpoint.pt").write_bytes(b"")
    status, said = refused("--faces", faces, "--out", run)
    assert status == 1
    assert "There is a run in" in said
