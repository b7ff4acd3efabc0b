"""One step of training on a joint batch, alone or as one of several processes; run by torchrun or by the tests.

`python joint_steps.py FOLDER` reads `FOLDER/batch.npz`, joins the others as the environment says, and writes
`FOLDER/rank<R>.npz` with loss and gradients of every case.
"""

import copy
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from pytorch_metric_learning.losses import TripletMarginLoss
from pytorch_metric_learning.utils.distributed import DistributedLossWrapper, DistributedMinerWrapper
from torch import Tensor, nn
from torch.nn.functional import normalize

from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.sface import load_sface
from training.distribution import JointObjective, Ranks, average_gradients, joined_ranks, rank_share, shared_network
from training.mining.semi_hard import SemiHardMiner
from training.objectives.catalogue import objective
from training.objectives.objective import squared_distance

Figures = dict[str, NDArray[np.float64]]
SMALL_CASES = (
    "triplet-semihard", "triplet-batch-hard", "triplet-all", "triplet-offline",
    "contrastive-l2", "contrastive-chi2", "softmax", "margin-softmax", "arc-softmax", "harmonic",
)  # fmt: skip
GRADIENTS_KEPT = 20_000
"""Of each tensor: SFace's last layer alone has six million."""
WIDE_MARGIN = 1.5
"""Faces of LFW and a few triplets keep to FaceNet's margin already: there would be no gradient to compare."""
QUICK_REAL_CASES = ("triplet-semihard", "softmax")
MORE_REAL_CASES = ("triplet-batch-hard", "contrastive-l2")
UNEVEN = "triplet-semihard of uneven shares"
WRAPPED = "triplet-semihard by the library's wrappers"


def small_network() -> nn.Module:
    torch.manual_seed(11)
    return nn.Sequential(nn.Linear(10, 16), nn.PReLU(), nn.Linear(16, 8))


@cache
def loaded_network() -> nn.Module:
    store = ModelStore(Path())
    return load_sface(store.verified_file(store.card("sface"))).requires_grad_(True)


class FaceByFace(nn.Module):
    """A batch's faces one at a time: batches of other sizes are rounded otherwise, by 1.5e-5 of a tensor's gradient."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, faces: Tensor) -> Tensor:
        return torch.cat([self.network(face[None]) for face in faces])


def real_network() -> nn.Module:
    return FaceByFace(copy.deepcopy(loaded_network()))


def step(
    make: Callable[[], nn.Module], name: str, batch: tuple[Tensor, Tensor], ranks: Ranks, uneven: bool = False
) -> Figures:
    """Loss and gradients after one backward pass; every process has its own idea of a head's first weights."""
    inputs, labels = batch
    network = shared_network(make(), ranks)
    dimension = 8 if inputs.ndim == 2 else 128
    wide = name == "triplet-offline" or (dimension == 128 and name.startswith("triplet"))
    options = {"margin": WIDE_MARGIN} if wide else {}
    torch.manual_seed(5 + ranks.rank)
    tested = JointObjective(objective(name, dimension, 4, **options), ranks)
    mine = torch.from_numpy(
        rank_share(np.arange(len(labels)), ranks, multiple_of=3 if name == "triplet-offline" else 1)
    )
    if uneven and ranks.size > 1:
        mine = torch.arange(len(labels))[:5] if ranks.leads else torch.arange(len(labels))[5:]
    embeddings = normalize(network(inputs[mine]), dim=1)
    base = normalize(inputs[mine].flatten(1)[:, :dimension], dim=1) if name == "harmonic" else None
    value = tested(embeddings, labels[mine], base)
    value.loss.backward()
    average_gradients(tested, ranks)
    return {"loss": value.loss.detach().double().numpy(), "active": np.array(value.active)} | gradients(network, tested)


def wrapped_step(batch: tuple[Tensor, Tensor], ranks: Ranks) -> Figures:
    """The same by pytorch-metric-learning's wrappers: their loss is that of the joint batch times the processes."""
    inputs, labels = batch
    network = shared_network(small_network(), ranks)
    miner = SemiHardMiner(0.2, squared_distance())
    loss = TripletMarginLoss(margin=0.2, distance=squared_distance())
    mine = torch.from_numpy(rank_share(np.arange(len(labels)), ranks))
    embeddings = normalize(network(inputs[mine]), dim=1)
    if ranks.size == 1:
        joint = loss(embeddings, labels[mine], miner(embeddings, labels[mine]))
    else:
        chosen = DistributedMinerWrapper(miner)(embeddings, labels[mine])
        joint = DistributedLossWrapper(loss)(embeddings, labels[mine], chosen)
    joint.backward()
    return {"loss": joint.detach().double().numpy() / ranks.size} | gradients(network)


def gradients(*modules: nn.Module) -> Figures:
    found: Figures = {}
    for module in modules:
        for name, parameter in module.named_parameters():
            if parameter.grad is not None:
                found[name.removeprefix("module.")] = (
                    parameter.grad.flatten()[:GRADIENTS_KEPT].numpy().astype(np.float64)
                )
    return found


def all_cases(folder: Path, ranks: Ranks) -> Iterator[tuple[str, Figures]]:
    with np.load(folder / "batch.npz") as stored:
        small = torch.from_numpy(stored["vectors"]), torch.from_numpy(stored["labels"])
        real = (torch.from_numpy(stored["faces"]), torch.from_numpy(stored["owners"])) if "faces" in stored else None
        real_cases = stored["real_cases"].tolist() if "faces" in stored else []
    in_turn = torch.tensor([0, 0, 1, 1, 1, 2, 2, 2, 0, 3, 3, 1])
    for name in SMALL_CASES:
        yield name, step(small_network, name, (small[0], in_turn if name == "triplet-offline" else small[1]), ranks)
    yield UNEVEN, step(small_network, "triplet-semihard", small, ranks, uneven=True)
    yield WRAPPED, wrapped_step(small, ranks)
    if real is not None:
        for name in real_cases:
            yield f"sface {name}", step(real_network, name, real, ranks)


def main(folder: Path) -> None:
    torch.set_num_threads(1)
    with joined_ranks(torch.device("cpu")) as ranks:
        figures = {f"{case}/{name}": value for case, found in all_cases(folder, ranks) for name, value in found.items()}
    np.savez(folder / f"rank{ranks.rank}of{ranks.size}.npz", **figures)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
