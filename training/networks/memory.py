"""How much memory a training step takes and how much there is. Torch; pure apart from asking the system."""

import os
from pathlib import Path

import torch
from torch import Tensor

from training.networks.trainable import TrainableNetwork

SHARE_OF_FREE = 0.5
"""Of the free memory a step may fill: the rest is for what is worked out on the way back, and for others."""


def bytes_kept_per_face(network: TrainableNetwork) -> int:
    """What one face's way through the network keeps for the way back, in bytes: counted on a grey face.

    Nothing is kept of layers before the first one that learns, so it depends on the preset.
    """
    side = network.face_input.side_px
    pixels = torch.full((1, 3, side, side), 127.0, device=network.device)
    own = {parameter.untyped_storage().data_ptr() for parameter in network.parameters()}
    kept: dict[int, int] = {}

    def count(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(count, lambda tensor: tensor):
        network(pixels)
    return sum(kept.values())


def free_bytes(device: torch.device, meminfo: Path = Path("/proc/meminfo")) -> int | None:
    """Memory that is free for a step on the device; None where the system doesn't say.

    What Linux keeps of files counts as free, for it is given up when it is needed: after a few hours hardly anything
    else is left.
    """
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    try:
        for line in meminfo.read_text("ascii").splitlines():
            name, _, size = line.partition(":")
            if name == "MemAvailable":
                return int(size.removesuffix("kB")) * 1024
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # not on Windows, and not everywhere else
        return None


def memory_is_short(network: TrainableNetwork, faces_per_step: int, free: int | None) -> bool:
    """Whether a step of so many faces would take more than its share of the free bytes."""
    return free is not None and bytes_kept_per_face(network) * faces_per_step > free * SHARE_OF_FREE
