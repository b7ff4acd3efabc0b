"""A whole run with FaceNet's network. Its published weights aren't here: drawn ones of the right shapes stand in."""

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from facenet_pytorch import InceptionResnetV1

from attendance_app.vision.embedders import load_embedder
from attendance_app.vision.models.catalogue import CARDS, Published
from attendance_app.vision.models.files import file_sha256
from attendance_app.vision.models.manifest import described_in
from attendance_app.vision.models.store import ModelStore
from tests.fakes.painted_faces import painted_faces
from tests.unit.training.fine_tuning.conftest import ALONE, small_plan
from training.fine_tuning.control import Control
from training.fine_tuning.events import EventLog
from training.fine_tuning.run import FineTuningRun, RunFaces
from training.fine_tuning.run_folder import RunFolder
from training.networks.embedding import embed_faces
from training.networks.presets import PRESETS
from training.networks.trainable import load_trainable

BASE = "facenet-vggface2"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    """As after `attendance models fetch`: the file lies where it belongs and has its card's hash."""
    folder = tmp_path_factory.mktemp("models")
    published = next(card for card in CARDS if card.model_id == BASE)
    assert isinstance(published.origin, Published)
    path = folder / BASE / published.origin.file_name
    path.parent.mkdir()
    torch.manual_seed(5)
    classifier = {"logits.weight": torch.zeros(10, 512), "logits.bias": torch.zeros(10)}
    torch.save(InceptionResnetV1(pretrained=None, classify=False).state_dict() | classifier, path)
    card = replace(published, size_bytes=path.stat().st_size, sha256=file_sha256(path))
    return ModelStore(folder, [card])


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("preset", list(PRESETS))
def test_a_run_with_facenet_gives_a_model_the_app_can_use(store: ModelStore, tmp_path: Path, preset: str) -> None:
    own = painted_faces(10, 2)
    plan = small_plan(
        base=BASE, run_name=f"tuned-{preset}", preset=preset, steps=2, evaluate_every=2, people_per_batch=2, variants=1
    )
    folder = RunFolder(tmp_path / "run")
    folder.path.mkdir()
    events, faces = EventLog(folder.metrics, True, io.StringIO()), RunFaces(own, "painted faces")
    with Control(folder.control, events) as control:
        result = FineTuningRun(plan, faces, store, folder, events, control, ALONE).go(resume=False)
    assert result["model_id"] == f"{BASE}+tuned-{preset}"
    lines = [json.loads(line) for line in folder.metrics.read_text().splitlines()]
    assert [line["event"] for line in lines if line["event"] == "progress"] == ["progress"] * 2
    store.add_fine_tuned(described_in(folder.path), folder.weights)
    loaded = load_embedder(result["model_id"], torch.device("cpu"), store)
    assert (loaded.dimension, loaded.input_size) == (512, 160)
    few = np.arange(3)
    seen = loaded.embed(own.inputs(few, store.card(BASE).input), mirrored=True)
    np.testing.assert_allclose(seen, embed_faces(load_trainable(result["model_id"], store), own, few), atol=1e-5)
    base = load_embedder(BASE, torch.device("cpu"), store)
    assert np.abs(seen - base.embed(own.inputs(few, store.card(BASE).input), mirrored=True)).max() > 1e-6
