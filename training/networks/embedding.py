"""Embeddings of labelled faces by a network in training, exactly as the app would make them. Torch; calling thread."""

from collections.abc import Callable, Iterable, Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from attendance_app.vision.embedders import INPUTS_PER_BATCH, precision_on
from attendance_app.vision.embedding import Embeddings
from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.sface import SFace, folded
from training.faces.face_set import FaceSet, Indices
from training.networks.trainable import TrainableNetwork

Degradation = Callable[[Pixels, np.random.Generator], Pixels]
"""`(n, S, S, 3)` uint8 -> the same shape, worse to look at."""

WORTH_FOLDING = 16
"""Faces from which on a folded copy of SFace is quicker, its making included (about 0.1 s)."""


def embed_faces(
    network: TrainableNetwork,
    faces: FaceSet,
    indices: Indices,
    degrade: Degradation | None = None,
    mirrored: bool = True,
    seed: int = 0,
    between: Callable[[], None] | None = None,
) -> Embeddings:
    """Unit embeddings `(n, D)` float32 of some faces, as `NetworkEmbedder` with these weights would make them.

    Args:
        network: Its device is used.
        faces: The set.
        indices: Which of them.
        degrade: Makes each face worse first. What happens to a face follows from its key and the seed alone.
        mirrored: Average each face with its mirror image, as templates are.
        seed: Of the degradation.
        between: Called after every batch (to stop or to wait).

    Raises:
        UserError: a face cannot be read any more.
    """
    batches = inputs_in_batches(faces, indices, network, degrade, seed)
    return embed_inputs(network, batches, len(indices), mirrored, between)


def embed_inputs(
    network: TrainableNetwork,
    batches: Iterable[Pixels],
    count: int,
    mirrored: bool = True,
    between: Callable[[], None] | None = None,
) -> Embeddings:
    """As `embed_faces`, of inputs that are cut already.

    Args:
        network: Its device is used.
        batches: A few `(n, S, S, 3)` uint8 at a time.
        count: How many faces they are in all.
        mirrored: As there.
        between: As there.
    """
    module = _quick(network, count)
    parts = [np.zeros((0, network.dimension), np.float32)]
    for inputs in batches:
        with torch.inference_mode(), precision_on(network.device):
            pixels = as_pixels(inputs, network.device)
            raw = module(pixels).float()
            if mirrored:
                raw = raw + module(pixels.flip(3)).float()
            parts.append(nn.functional.normalize(raw, dim=1).cpu().numpy())
        if between:
            between()
    return np.concatenate(parts)


def inputs_in_batches(
    faces: FaceSet, indices: Indices, network: TrainableNetwork, degrade: Degradation | None = None, seed: int = 0
) -> Iterator[Pixels]:
    """The faces as the network wants to see them, as many at a time as its device likes best."""
    size = INPUTS_PER_BATCH.get(network.device.type, INPUTS_PER_BATCH["cpu"])
    for start in range(0, len(indices), size):
        some = indices[start : start + size]
        inputs = faces.inputs(some, network.face_input)
        if degrade:
            for position, index in enumerate(some):
                random = np.random.default_rng([seed, *faces.keys[index].encode()])
                inputs[position : position + 1] = degrade(inputs[position : position + 1], random)
        yield inputs


def as_pixels(inputs_rgb: NDArray[np.uint8], device: torch.device) -> Tensor:
    """`(N, S, S, 3)` uint8 -> `(N, 3, S, S)` float on the device, 0…255, in channels-last order."""
    pixels = torch.from_numpy(np.ascontiguousarray(inputs_rgb)).to(device)
    return pixels.permute(0, 3, 1, 2).float()


def _quick(network: TrainableNetwork, faces: int) -> nn.Module:
    worth_it = faces >= WORTH_FOLDING and network.device.type == "cpu"
    return folded(network.module) if worth_it and isinstance(network.module, SFace) else network.module
