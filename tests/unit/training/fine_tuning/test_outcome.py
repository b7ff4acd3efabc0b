"""What a finished run says of its model."""

import resource
import sys
from pathlib import Path

import pytest

from attendance_app.errors import UserError
from attendance_app.vision.models.manifest import described_in
from tests.fakes.small_networks import small_network
from training.fine_tuning.outcome import store_model
from training.fine_tuning.plan import usual_plan
from training.fine_tuning.run_folder import RunFolder


@pytest.mark.parametrize(("objective", "compatible"), [("harmonic", "sface"), ("triplet-semihard", None)])
def test_only_harmonic_models_are_compatible_with_their_base(
    tmp_path: Path, objective: str, compatible: str | None
) -> None:
    plan = usual_plan("sface", "spring", "head").model_copy(update={"objective": objective})
    store_model(plan, RunFolder(tmp_path), small_network())
    assert described_in(tmp_path).compatible_with == compatible


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are set differently")
def test_a_disk_too_full_for_the_new_model_is_told_in_words(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(UserError):
            store_model(usual_plan("sface", "spring", "head"), RunFolder(tmp_path), small_network())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not list(tmp_path.iterdir())
