"""Face models that run on PyTorch. One instance belongs to one thread."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from attendance_app.vision.alignment import CHIP_SIDE_PX, PREPROCESS_VERSION
from attendance_app.vision.device import with_cpu_fallback
from attendance_app.vision.embedding import Embeddings
from attendance_app.vision.model_store import model_card, verified_model_file
from attendance_app.vision.sface import load_sface

CHIPS_PER_BATCH = 64


class NetworkEmbedder:
    """An embedder around a network that takes `(N, 3, 112, 112)` pixels from 0 to 255."""

    def __init__(self, network: nn.Module, model_id: str, dimension: int, device: torch.device) -> None:
        self.model_id = model_id
        self.dimension = dimension
        self.preprocess_version = PREPROCESS_VERSION
        self._network = network.to(device)
        self._device = device

    def embed(self, chips_rgb: NDArray[np.uint8], mirrored: bool = False) -> Embeddings:
        """See `Embedder.embed`; continues on the CPU if the GPU runs out of memory."""
        if not len(chips_rgb):
            return np.zeros((0, self.dimension), np.float32)
        parts = [
            self._embed_batch(chips_rgb[start : start + CHIPS_PER_BATCH], mirrored)
            for start in range(0, len(chips_rgb), CHIPS_PER_BATCH)
        ]
        return np.concatenate(parts)

    def _embed_batch(self, chips_rgb: NDArray[np.uint8], mirrored: bool) -> Embeddings:
        def on_cpu() -> Embeddings:
            self._device = torch.device("cpu")
            self._network.to(self._device)
            return self._forward(chips_rgb, mirrored)

        return with_cpu_fallback(lambda: self._forward(chips_rgb, mirrored), on_cpu)

    def _forward(self, chips_rgb: NDArray[np.uint8], mirrored: bool) -> Embeddings:
        with torch.inference_mode(), torch.autocast(self._device.type, enabled=self._device.type == "cuda"):
            pixels = torch.from_numpy(np.ascontiguousarray(chips_rgb)).to(self._device)
            pixels = pixels.permute(0, 3, 1, 2).float()
            if mirrored:
                pixels = torch.cat([pixels, pixels.flip(3)])
            raw = self._network(pixels).float()
            if mirrored:
                raw = raw[: len(chips_rgb)] + raw[len(chips_rgb) :]
            unit: Embeddings = nn.functional.normalize(raw, dim=1).cpu().numpy()
        return unit


def load_embedder(model_id: str, device: torch.device) -> NetworkEmbedder:
    """A warmed-up embedder; takes a second or so.

    Raises:
        ModelError: there is no such model, or its file is missing or not the published one.
    """
    card = model_card(model_id)
    embedder = NetworkEmbedder(load_sface(verified_model_file(card)), card.model_id, card.dimension, device)
    embedder.embed(np.zeros((1, CHIP_SIDE_PX, CHIP_SIDE_PX, 3), np.uint8))
    return embedder
