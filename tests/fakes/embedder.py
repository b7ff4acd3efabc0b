"""A face model that looks at colours alone, and a fine-tuned model that a store takes for real."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.face_inputs import CHIP_INPUT
from attendance_app.vision.models.files import file_sha256
from attendance_app.vision.models.manifest import Manifest
from attendance_app.vision.models.store import ModelStore

TUNED = "sface+spring"


class ColourEmbedder:
    """Embeds a face as its mean colour; tells `meanwhile` about every batch."""

    face_input = CHIP_INPUT
    preprocess_version = CHIP_INPUT.version
    input_size = CHIP_INPUT.side_px
    dimension = 3

    def __init__(self, model_id: str) -> None:
        self.model_id = model_id
        self.embedded = 0
        self.meanwhile: Callable[[], object] = lambda: None

    def embed(self, inputs_rgb: NDArray[np.uint8], mirrored: bool = False) -> NDArray[np.float32]:
        assert mirrored
        self.meanwhile()
        self.embedded += len(inputs_rgb)
        colours = inputs_rgb.astype(np.float32).mean(axis=(1, 2))
        return np.asarray(colours / np.linalg.norm(colours, axis=1, keepdims=True), np.float32)


def take_in(store: ModelStore, weights: Path, **changes: object) -> None:
    """A fine-tuned model of the shipped one, as training would leave it."""
    fields: dict[str, object] = {
        "model_id": TUNED,
        "base": "sface",
        "dimension": 128,
        "preprocess_version": 1,
        "size_bytes": weights.stat().st_size,
        "sha256": file_sha256(weights),
        "created_utc": datetime(2026, 5, 1, tzinfo=UTC),
        "licence": "own",
        "threshold_distance": 0.87,
    }
    store.add_fine_tuned(Manifest.model_validate(fields | changes), weights)
