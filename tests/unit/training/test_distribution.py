"""Two real processes against one: same loss, same gradients. They talk over the loopback interface only."""

import math
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from attendance_app.errors import UserError
from tests.unit.training import joint_steps
from training.distribution import (
    JointObjective,
    Ranks,
    average_gradients,
    joined_ranks,
    of_the_leader,
    rank_share,
    shared_network,
)
from training.objectives.catalogue import objective

PROJECT = Path(__file__).parents[3]
PROGRAM = PROJECT / "tests" / "unit" / "training" / "joint_steps.py"
pytestmark = pytest.mark.timeout(300)  # three programs that load PyTorch and a network

ALONE = Ranks(0, 1, torch.device("cpu"))
Figures = dict[str, NDArray[np.float64]]


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(PROJECT), "GLOO_SOCKET_IFNAME": "lo", "OMP_NUM_THREADS": "1"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def write_batch(folder: Path, faces: dict[str, NDArray[np.generic]]) -> None:
    rng = np.random.default_rng(1)
    labels = np.arange(12) % 4
    vectors = (rng.normal(size=(4, 10))[labels] + rng.normal(size=(12, 10))).astype(np.float32)
    np.savez(folder / "batch.npz", vectors=vectors, labels=labels, **faces)  # type: ignore[arg-type]


def real_faces(data: Path, cases: Sequence[str]) -> dict[str, NDArray[np.generic]]:
    """Three people with three pictures each: the middle of an LFW picture, which is about what alignment would cut."""
    people = sorted(path for path in (data / "lfw_identification" / "gallery").iterdir() if path.is_dir())[:3]
    pictures = [sorted(person.iterdir())[number] for number in range(3) for person in people]
    chips = [cv2.resize(cv2.imread(str(picture))[60:190, 60:190, ::-1], (112, 112)) for picture in pictures]
    faces = np.stack(chips).transpose(0, 3, 1, 2).astype(np.float32)
    return {"faces": faces, "owners": np.tile(np.arange(3), 3), "real_cases": np.array(cases)}


def run_two(folder: Path) -> None:
    """Two processes with the variables torchrun sets."""
    shared = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port())}
    running = [
        subprocess.Popen(
            [sys.executable, str(PROGRAM), str(folder)],
            env=environment() | shared | {"RANK": str(rank), "LOCAL_RANK": str(rank)},
            stderr=subprocess.PIPE,
            text=True,
        )
        for rank in range(2)
    ]
    try:
        for process in running:
            _, complaints = process.communicate(timeout=200)
            assert process.returncode == 0, complaints
    finally:
        for process in running:
            process.kill()
            process.wait()


def figures_of(path: Path) -> Figures:
    with np.load(path) as stored:
        return dict(stored)


def assert_equal_steps(together: Figures, alone: Figures, case: str) -> None:
    names = [name for name in alone if name.startswith(f"{case}/")]
    assert sorted(names) == sorted(name for name in together if name.startswith(f"{case}/"))
    assert any(name.endswith("weight") for name in names)
    for name in names:
        if name.endswith(("/loss", "/active")):
            np.testing.assert_allclose(together[name], alone[name], rtol=1e-6)
        else:
            size = float(np.abs(alone[name]).max())
            np.testing.assert_allclose(together[name], alone[name], rtol=1e-5, atol=1e-5 * size, err_msg=name)
    assert float(alone[f"{case}/loss"]) > 0


def two_and_one(folder: Path, faces: dict[str, NDArray[np.generic]]) -> tuple[Figures, Figures, Figures]:
    """Figures of both of two processes, and of one."""
    write_batch(folder, faces)
    run_two(folder)
    threads = torch.get_num_threads()
    joint_steps.main(folder)
    torch.set_num_threads(threads)
    first, second, alone = (figures_of(folder / f"rank{name}.npz") for name in ("0of2", "1of2", "0of1"))
    return first, second, alone


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> tuple[Figures, Figures, Figures]:
    return two_and_one(tmp_path_factory.mktemp("steps"), {})


@pytest.mark.slow
@pytest.mark.parametrize("case", [*joint_steps.SMALL_CASES, joint_steps.UNEVEN])
def test_two_processes_have_loss_and_gradients_of_one(steps: tuple[Figures, Figures, Figures], case: str) -> None:
    first, second, alone = steps
    assert_equal_steps(first, alone, case)
    assert_equal_steps(second, alone, case)


@pytest.mark.slow
def test_two_processes_train_the_real_network_as_one_does(tmp_path: Path, real_data: Path) -> None:
    first, second, alone = two_and_one(tmp_path, real_faces(real_data, joint_steps.QUICK_REAL_CASES))
    for name in joint_steps.QUICK_REAL_CASES:
        assert_equal_steps(first, alone, f"sface {name}")
        assert_equal_steps(second, alone, f"sface {name}")


@pytest.mark.slow
def test_the_librarys_own_distributed_wrappers_agree(steps: tuple[Figures, Figures, Figures]) -> None:
    together, _, alone = steps
    assert_equal_steps(together, alone, joint_steps.WRAPPED)
    prefix = f"{joint_steps.WRAPPED}/"
    for name in (name for name in together if name.startswith(prefix)):
        ours = together["triplet-semihard/" + name.removeprefix(prefix)]
        np.testing.assert_allclose(ours, together[name], rtol=1e-5, atol=1e-7)


@pytest.mark.slow
def test_torchrun_starts_the_same_steps(tmp_path: Path, real_data: Path) -> None:
    write_batch(tmp_path, real_faces(real_data, joint_steps.MORE_REAL_CASES))
    launcher = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node=2", "--nnodes=1"]
    where = ["--rdzv-backend=static", "--master-addr=127.0.0.1", f"--master-port={free_port()}"]
    subprocess.run([*launcher, *where, str(PROGRAM), str(tmp_path)], env=environment(), check=True, timeout=200)
    joint_steps.main(tmp_path)
    together, alone = (figures_of(tmp_path / f"rank{name}.npz") for name in ("0of2", "0of1"))
    for case in (*joint_steps.SMALL_CASES, *(f"sface {name}" for name in joint_steps.MORE_REAL_CASES)):
        assert_equal_steps(together, alone, case)


def test_a_process_alone_joins_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    with joined_ranks(torch.device("cpu")) as ranks:
        assert ranks == ALONE
        assert ranks.leads
        assert not torch.distributed.is_initialized()
    network, tested = torch.nn.Linear(2, 2), objective("softmax", 2, 2)
    assert shared_network(network, ALONE) is network
    value = JointObjective(tested, ALONE)(torch.eye(2), torch.tensor([0, 1]))
    assert value.loss.item() == tested(torch.eye(2), torch.tensor([0, 1])).loss.item()
    value.loss.backward()
    (weight,) = tested.parameters()
    assert weight.grad is not None
    before = weight.grad.clone()
    average_gradients(tested, ALONE)
    assert torch.equal(weight.grad, before)


def test_figures_of_a_process_alone_stay_its_own() -> None:
    first, second = of_the_leader((0.1, math.nan), ALONE)
    assert first == 0.1
    assert math.isnan(second)


def test_missing_variables_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    for name in ("RANK", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT"):
        monkeypatch.delenv(name, raising=False)
    with (
        pytest.raises(UserError, match="RANK, LOCAL_RANK, MASTER_ADDR, MASTER_PORT must be set"),
        joined_ranks(torch.device("cpu")),
    ):
        pass


def test_variables_that_are_no_numbers_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RANK", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT"):
        monkeypatch.setenv(name, "first")
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(UserError, match="whole numbers"), joined_ranks(torch.device("cpu")):
        pass


def test_more_processes_than_gpus_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"RANK": "9", "LOCAL_RANK": "9", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "1"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("WORLD_SIZE", "10")
    with pytest.raises(UserError, match="has no GPU"), joined_ranks(torch.device("cuda")):
        pass


@pytest.mark.parametrize(("size", "multiple"), [(1, 1), (2, 1), (3, 1), (2, 3), (3, 3), (5, 3)])
def test_shares_make_up_the_batch_in_order(size: int, multiple: int) -> None:
    batch = np.arange(100, 115)
    shares = [rank_share(batch, Ranks(rank, size, torch.device("cpu")), multiple) for rank in range(size)]
    np.testing.assert_array_equal(np.concatenate(shares), batch)
    assert all(len(share) % multiple == 0 and len(share) for share in shares)


@pytest.mark.parametrize(("length", "multiple"), [(1, 1), (3, 3)])
def test_batches_that_cannot_be_shared_are_refused(length: int, multiple: int) -> None:
    with pytest.raises(UserError, match="cannot be shared by 2 processes"):
        rank_share(np.arange(length), Ranks(0, 2, torch.device("cpu")), multiple)


def test_batches_of_broken_triplets_are_refused() -> None:
    with pytest.raises(ValueError, match="parts of 3"):
        rank_share(np.arange(7), Ranks(0, 2, torch.device("cpu")), 3)
