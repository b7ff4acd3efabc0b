"""One run on several processes, GPUs or machines, started by torchrun. Depends on torch; the thread that trains.

Every process embeds its share of a joint batch, gathers everybody's embeddings, and takes the loss of the joint batch:
triplets reach across processes, and loss and gradients are those of one process with the whole batch.

How the gradients come out right: all processes hold the same joint loss. The gather's backward pass *sums* what all of
them ask of an embedding (size times the gradient), and DistributedDataParallel *averages* the gradients of the network.
A classifier's head sees the whole joint batch in every process, so its gradient is complete everywhere and averaging
(`average_gradients`) leaves it as it is. pytorch-metric-learning's distributed wrappers multiply the loss by the number
of processes instead: the same for the network (tests compare), but that many times too much for a head.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, distributed, nn
from torch.nn.parallel import DistributedDataParallel

from attendance_app.errors import UserError
from training.objectives.objective import Objective
from training.objectives.value import ObjectiveValue

Result = TypeVar("Result")
WAIT = timedelta(minutes=10)
"""How long a process waits for the others: longer than any evaluation that one of them does alone."""


NAMES = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT")
"""What torchrun sets for each process it starts."""


@dataclass(frozen=True, slots=True)
class Ranks:
    """This process among those of the run: its place (0 writes the files), how many there are, where it computes."""

    rank: int
    size: int
    device: torch.device

    @property
    def leads(self) -> bool:
        """Whether this is the process that writes checkpoints and reports."""
        return self.rank == 0


@contextmanager
def joined_ranks(device: torch.device) -> Iterator[Ranks]:
    """Join the other processes of the run if torchrun started this one; alone otherwise.

    Args:
        device: CPU, or CUDA, of which each process of a machine takes the GPU with its place there.

    Raises:
        UserError: torchrun's variables are incomplete, a GPU is missing, or the others cannot be reached.
    """
    if os.environ.get("WORLD_SIZE", "1") == "1":
        yield Ranks(0, 1, device)
        return
    ranks = _ranks_from_environment(device)
    try:
        distributed.init_process_group("nccl" if ranks.device.type == "cuda" else "gloo", timeout=WAIT)
    except (RuntimeError, ValueError) as error:
        raise UserError(
            "The other processes of the run cannot be reached: {reason}.",
            "Check the address and port given to torchrun.",
            reason=error,
        ) from error
    try:
        yield ranks
    finally:
        distributed.destroy_process_group()


def after_the_leader(ranks: Ranks, work: Callable[[], Result]) -> Result:
    """Do something in the process that leads, then in the others, which find there what it wrote.

    If it raises in the leading process, the others are told by torchrun, which ends them.
    """
    if ranks.size == 1:
        return work()
    if ranks.leads:
        result = work()
        distributed.barrier()
        return result
    distributed.barrier()
    return work()


def of_the_leader(figures: Sequence[float], ranks: Ranks) -> tuple[float, ...]:
    """The leading process's figures, to the last bit, in every process; as given if there is only one.

    Whatever decides how a run goes on must be the same everywhere: a process that stopped by its own rounding would
    leave the others waiting. Every process must call it, with as many figures.
    """
    if ranks.size == 1:
        return tuple(figures)
    told = torch.tensor(figures, dtype=torch.float64, device=ranks.device)
    distributed.broadcast(told, src=0)
    return tuple(told.tolist())


def rank_share(batch: NDArray[np.intp], ranks: Ranks, multiple_of: int = 1) -> NDArray[np.intp]:
    """The part of a joint batch this process embeds: contiguous, the parts in the order of ranks.

    Args:
        batch: `(B,)` indices, the same in every process.
        ranks: This process.
        multiple_of: Never cut within so many entries (3 for batches of triplets).

    Raises:
        UserError: there are fewer entries than processes.
        ValueError: the batch isn't a multiple.
    """
    groups, rest = divmod(len(batch), multiple_of)
    if rest:
        raise ValueError(f"a batch of {len(batch)} isn't made of parts of {multiple_of}")
    if groups < ranks.size:
        raise UserError(
            f"A step's {len(batch)} faces cannot be shared by {ranks.size} processes.",
            "Start fewer processes, or choose a larger --batch.",
        )
    start, end = (groups * place // ranks.size * multiple_of for place in (ranks.rank, ranks.rank + 1))
    return batch[start:end]


def shared_network(network: nn.Module, ranks: Ranks) -> nn.Module:
    """The network with gradients averaged over processes and the first one's weights; itself if there is only one."""
    if ranks.size == 1:
        return network
    gpu = [ranks.device] if ranks.device.type == "cuda" else None
    return DistributedDataParallel(network, device_ids=gpu, broadcast_buffers=False)


class JointObjective(nn.Module):
    """An objective over the joint batch of all processes; the objective itself if there is only one.

    Every process must call it in every step. All get the same value. A head's parameters are made the same at once.
    """

    def __init__(self, objective: Objective, ranks: Ranks) -> None:
        super().__init__()
        self.objective = objective
        self._ranks = ranks
        if ranks.size > 1:
            for parameter in objective.parameters():
                distributed.broadcast(parameter.data, src=0)

    def forward(self, embeddings: Tensor, labels: Tensor, base: Tensor | None = None) -> ObjectiveValue:
        """As `Objective.forward`, given this process's share: shares may differ in length, gathered by rank."""
        if self._ranks.size == 1:
            alone: ObjectiveValue = self.objective(embeddings, labels, base)
            return alone
        joint_base = None if base is None else gathered(base)
        joint: ObjectiveValue = self.objective(gathered(embeddings), gathered(labels), joint_base)
        return joint

    def at_share(self, share: float) -> None:
        """Pass on how much of the run is over (0..1)."""
        self.objective.at_share(share)


def average_gradients(module: nn.Module, ranks: Ranks) -> None:
    """Average the gradients of what isn't within `shared_network`: the head of a classifier. After `backward`."""
    if ranks.size == 1:
        return
    for parameter in module.parameters():
        if parameter.grad is not None:
            distributed.all_reduce(parameter.grad)
            parameter.grad /= ranks.size


def gathered(share: Tensor) -> Tensor:
    """The shares of all processes one after the other, by rank, `(ΣB, …)`; gradients flow back to each.

    Every process must call it, and call `backward` if any does.
    """
    gathered_tensor: Tensor = _Gather.apply(share)
    return gathered_tensor


class _Gather(torch.autograd.Function):
    """Shares may differ in length: they are padded to the longest for the exchange."""

    @staticmethod
    def forward(context: Any, share: Tensor) -> Tensor:
        length = torch.tensor([len(share)], device=share.device)
        lengths = [torch.zeros_like(length) for _ in range(distributed.get_world_size())]
        distributed.all_gather(lengths, length)
        sizes = [int(each) for each in lengths]
        padded = share.new_zeros((max(sizes), *share.shape[1:]))
        padded[: len(share)] = share
        parts = [torch.zeros_like(padded) for _ in sizes]
        distributed.all_gather(parts, padded)
        context.start = sum(sizes[: distributed.get_rank()])
        context.length = len(share)
        return torch.cat([part[:size] for part, size in zip(parts, sizes, strict=True)])

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> Tensor:
        summed = gradients[0].contiguous().clone()
        distributed.all_reduce(summed)
        return summed[context.start : context.start + context.length]


def _ranks_from_environment(device: torch.device) -> Ranks:
    missing = [name for name in NAMES if name not in os.environ]
    if missing:
        raise UserError(
            "{names} must be set for a run on several processes.",
            "Start it with torchrun, which sets them.",
            names=", ".join(missing),
        )
    try:
        rank, size, place = (int(os.environ[name]) for name in NAMES[:3])
    except ValueError as error:
        raise UserError("{names} must be whole numbers.", "Start the run with torchrun.", names=NAMES[:3]) from error
    if device.type != "cuda":
        return Ranks(rank, size, device)
    if place >= torch.cuda.device_count():
        raise UserError(
            "Process {place} of this machine has no GPU: there are {count}.",
            "Start at most one process for each GPU.",
            place=place,
            count=torch.cuda.device_count(),
        )
    torch.cuda.set_device(place)
    return Ranks(rank, size, torch.device("cuda", place))
