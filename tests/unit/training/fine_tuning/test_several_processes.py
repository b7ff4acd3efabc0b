"""The whole command on two processes, started by torchrun. They talk over the loopback interface only."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.training.fine_tuning.aligned_folders import paint_aligned

PROJECT = Path(__file__).parents[4]
PROGRAM = Path(__file__).parent / "followed_run.py"


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("preset", ["norm", "head"])
def test_two_processes_end_with_the_same_weights_and_one_of_them_writes(tmp_path: Path, preset: str) -> None:
    faces = paint_aligned(tmp_path / "faces", people=10, pictures=2)
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    options = ["--preset", preset, "--steps", "3", "--threads", "1", "--device", "cpu", "--json"]
    command = [str(PROGRAM), str(tmp_path), "--faces", str(faces), "--out", str(tmp_path / "run"), *options]
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "GLOO_SOCKET_IFNAME": "lo", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*launcher, *command], env=environment, cwd=PROJECT, capture_output=True, text=True, timeout=800, check=False
    )
    assert done.returncode == 0, done.stderr
    leader, follower = (json.loads((tmp_path / f"rank{rank}.json").read_text()) for rank in range(2))
    assert (leader["status"], follower["status"]) == (0, 0)
    assert leader["weights"] == follower["weights"]
    assert len(leader["weights"]) == 1
    assert leader["steps"] == follower["steps"]  # so that both see the same reasons to stop
    assert len(leader["steps"]) == 3
    assert (leader["looks"], follower["looks"]) == (1 + 3 * 2, 0)  # the base, then newest and averaged weights
    assert any("weights.pt" in name for name in leader["touched"])
    assert set(follower["touched"]) <= {"os.remove control"}  # an order left over from before, which is void
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert (told[0]["event"], told[-1]["event"]) == ("start", "result")
    assert sum(line["event"] == "progress" for line in told) == 3
    assert json.loads((tmp_path / "run" / "result.json").read_text()) == told[-1]
