"""What a run settles before its first step."""

import io
from pathlib import Path

import pytest

from attendance_app.vision.models.store import ModelStore
from tests.fakes.painted_faces import painted_faces
from tests.fakes.small_networks import small_network
from tests.unit.training.fine_tuning.conftest import ALONE, small_plan
from training.fine_tuning import run
from training.fine_tuning.control import Control
from training.fine_tuning.events import EventLog
from training.fine_tuning.learning_set import learning_set
from training.fine_tuning.run import FineTuningRun, RunFaces
from training.fine_tuning.run_folder import RunFolder


@pytest.mark.parametrize(
    ("asked", "free", "twice"), [(None, 1, True), (None, 2**50, False), (None, None, False), (True, 2**50, True)]
)
def test_activations_are_worked_out_twice_where_memory_is_short_or_somebody_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: bool | None, free: int | None, twice: bool
) -> None:
    monkeypatch.setattr(run, "free_bytes", lambda _device: free)
    folder, faces = RunFolder(tmp_path), painted_faces(12, 4)
    events = EventLog(folder.metrics, True, io.StringIO())
    control = Control(folder.control, events)
    given = RunFaces(faces, "painted")
    plan = small_plan(checkpoint_stages=asked)
    begun = FineTuningRun(plan, given, ModelStore(tmp_path), folder, events, control, ALONE)
    network = small_network()
    assert begun._fitted(network, learning_set(faces, None)).checkpoint_stages is twice
