"""The evaluation on real faces, as a command."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]


def evaluated(*arguments: str | Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "training.evaluate", *map(str, arguments), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def test_default_model_verifies_lfw_pairs(real_data: Path) -> None:
    folder = real_data / "lfw_verification"
    figures = evaluated("verification", "--images", folder, "--pairs", folder / "pairs.txt")
    assert (figures["pairs"], figures["folds"], figures["undetected_pairs"]) == (1200, 10, 0)
    assert figures["accuracy"] >= 0.9945
    assert figures["val_at_far_1e-3"] >= 0.985
    assert figures["auc"] >= 0.995
    assert figures["eer"] <= 0.01


def test_default_model_knows_people_from_strangers(real_data: Path, tmp_path: Path) -> None:
    folder = real_data / "lfw_identification"
    parts = [option for part in ("gallery", "probes", "strangers") for option in (f"--{part}", folder / part)]
    figures = evaluated("identification", *parts, "--plots", tmp_path)
    assert (figures["people"], figures["templates"], figures["probes"], figures["strangers"]) == (120, 360, 474, 800)
    assert figures["rank1"] >= 0.99
    assert figures["tpir_at_fpir_1e-2"] >= 0.985
    assert figures["tpir_at_fpir_1e-3"] >= 0.97
    low, high = figures["tpir_at_fpir_1e-2_interval_95"]
    assert low <= figures["tpir_at_fpir_1e-2"] <= high
    assert (tmp_path / "det.png").stat().st_size > 10_000
