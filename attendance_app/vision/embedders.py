"""Face models that run on PyTorch. One instance belongs to one thread."""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from attendance_app.vision.device import with_cpu_fallback
from attendance_app.vision.embedding import Embeddings
from attendance_app.vision.face_inputs import CHIP_INPUT, FaceInput
from attendance_app.vision.facenet import load_facenet
from attendance_app.vision.models.catalogue import Carried, ModelCard
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.sface import folded, load_sface, load_tuned_sface

INPUTS_PER_BATCH = {"cuda": 64, "cpu": 4}
"""Larger batches are slower on a CPU: 64 mirrored faces took 1.3 s in fours and 2.4 s at once (2 cores, SFace)."""


class NetworkEmbedder:
    """An embedder around a network that takes `(N, 3, S, S)` pixels from 0 to 255.

    Args:
        network: In evaluation mode.
        model_id: The name that templates carry.
        dimension: Length of its output.
        device: Where it shall run, in half precision on a GPU; on the CPU if there is no memory left on it.
        face_input: How faces are cut for it.
    """

    def __init__(
        self,
        network: nn.Module,
        model_id: str,
        dimension: int,
        device: torch.device,
        face_input: FaceInput = CHIP_INPUT,
    ) -> None:
        self.model_id = model_id
        self.dimension = dimension
        self.face_input = face_input
        self._network = network
        self._device = with_cpu_fallback(lambda: self._moved_to(device), lambda: self._moved_to(torch.device("cpu")))

    @property
    def preprocess_version(self) -> int:
        """See `Embedder.preprocess_version`."""
        return self.face_input.version

    @property
    def input_size(self) -> int:
        """See `Embedder.input_size`."""
        return self.face_input.side_px

    def embed(self, inputs_rgb: NDArray[np.uint8], mirrored: bool = False) -> Embeddings:
        """See `Embedder.embed`; continues on the CPU if the GPU runs out of memory."""
        if not len(inputs_rgb):
            return np.zeros((0, self.dimension), np.float32)
        batch = INPUTS_PER_BATCH.get(self._device.type, INPUTS_PER_BATCH["cpu"])
        parts = [
            self._embed_batch(inputs_rgb[start : start + batch], mirrored) for start in range(0, len(inputs_rgb), batch)
        ]
        return np.concatenate(parts)

    def _embed_batch(self, inputs_rgb: NDArray[np.uint8], mirrored: bool) -> Embeddings:
        def on_cpu() -> Embeddings:
            self._device = self._moved_to(torch.device("cpu"))
            return self._forward(inputs_rgb, mirrored)

        return with_cpu_fallback(lambda: self._forward(inputs_rgb, mirrored), on_cpu)

    def _moved_to(self, device: torch.device) -> torch.device:
        self._network.to(device)
        return device

    def _forward(self, inputs_rgb: NDArray[np.uint8], mirrored: bool) -> Embeddings:
        with torch.inference_mode(), precision_on(self._device):
            pixels = torch.from_numpy(np.ascontiguousarray(inputs_rgb)).to(self._device)
            pixels = pixels.permute(0, 3, 1, 2).float()
            if mirrored:
                pixels = torch.cat([pixels, pixels.flip(3)])
            raw = self._network(pixels).float()
            if mirrored:
                raw = raw[: len(inputs_rgb)] + raw[len(inputs_rgb) :]
            unit: Embeddings = nn.functional.normalize(raw, dim=1).cpu().numpy()
        return unit


def precision_on(device: torch.device) -> AbstractContextManager[object]:
    """Half precision where it pays: on a GPU."""
    if device.type == "cuda":
        return torch.autocast("cuda", torch.float16)
    return nullcontext()


def load_embedder(model_id: str, device: torch.device, store: ModelStore | None = None) -> NetworkEmbedder:
    """A warmed-up embedder; takes a second or so, FaceNet several.

    Args:
        model_id: Which model.
        device: Where it shall run.
        store: Where to look; None means only the models that come with the app.

    Raises:
        ModelError: there is no such model, or its file is missing, not the right one, or unreadable.
    """
    store = store or ModelStore(Path())
    card = store.card(model_id)
    network = _load_network(card, store.verified_file(card))
    embedder = NetworkEmbedder(network, card.model_id, card.dimension, device, card.input)
    embedder.embed(np.zeros((1, embedder.input_size, embedder.input_size, 3), np.uint8))
    return embedder


def _load_network(card: ModelCard, path: Path) -> nn.Module:
    if card.architecture == "facenet":
        return load_facenet(path)
    if isinstance(card.origin, Carried):
        return folded(load_sface(path))
    return folded(load_tuned_sface(path))
