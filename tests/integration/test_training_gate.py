"""The gate with the real model and real faces: what a run must not get away with."""

import io
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from attendance_app.bootstrap.application import Networks
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.portraits import PortraitReader
from training.aligning.folder_run import align_folder
from training.distribution import Ranks
from training.faces.face_set import FaceSet
from training.faces.folders import aligned_faces
from training.fine_tuning import run as fine_tuning_run
from training.fine_tuning.control import Control
from training.fine_tuning.events import EventLog
from training.fine_tuning.learning_set import LearningSet, learning_set
from training.fine_tuning.plan import usual_plan
from training.fine_tuning.run import FineTuningRun, RunFaces
from training.fine_tuning.run_folder import RunFolder


@pytest.fixture
def orl(real_data: Path, networks: Networks, tmp_path: Path) -> FaceSet:
    """40 people with 10 pictures each, enlarged twice as the set's notes say."""
    for picture in sorted((real_data / "orl").glob("*/*.pgm")):
        path = tmp_path / "orl" / picture.parent.name / f"{picture.stem}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        enlarged = cv2.resize(cv2.imread(str(picture)), None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        assert cv2.imwrite(str(path), enlarged)
    align_folder(PortraitReader(*networks), tmp_path / "orl", tmp_path / "faces", several="foremost")
    return aligned_faces(tmp_path / "faces")


def _of_anybody(own: FaceSet, background: FaceSet | None) -> LearningSet:
    """The training pictures with their labels shuffled; the people of the gate keep theirs."""
    labels = np.random.default_rng(0).permutation(own.labels)
    return learning_set(FaceSet(own.people, labels, own.keys, own.quality, own.source), background)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_model_that_learnt_shuffled_labels_is_refused(
    orl: FaceSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fine_tuning_run, "learning_set", _of_anybody)
    # looked at once, at the end: early stopping would keep the weights of the first, still harmless steps
    plan = usual_plan("sface", "shuffled", "head", steps=60).model_copy(
        update={
            "objective": "softmax", "anchoring": 0.0, "learning_rate": 3e-3, "variants": 1, "averaging": "none",
            "evaluate_every": 60,
        }
    )  # fmt: skip
    folder = RunFolder(tmp_path / "run")
    folder.path.mkdir()
    events = EventLog(folder.metrics, True, io.StringIO())
    with Control(folder.control, events) as control:
        run = FineTuningRun(
            plan, RunFaces(orl, "shuffled"), ModelStore(tmp_path / "models"), folder, events, control,
            Ranks(0, 1, torch.device("cpu")),
        )  # fmt: skip
        result = run.go(resume=False)
    for population in result["populations"]:
        figures = {name: population["points"][0][name] for name in ("base", "new", "difference")}
        sys.stdout.write(f"{population['name']}: {figures}\n")
    clean, desk = (population["points"][0] for population in result["populations"][:2])
    assert clean["measurable"]
    assert clean["difference"]["value"] < 0
    assert desk["difference"]["high"] < 0
    assert result["verdict"] == "worse"
    assert "held-out people" in result["reason"]
