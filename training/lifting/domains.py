"""What fine-tuning is tried on: people from elsewhere, and pictures as a desk makes them. Standard library; pure."""

from dataclasses import dataclass

AS_THEY_ARE = "as they are"
LIFT_FPIRS = (1e-2, 3e-3, 1e-3)
"""Where TPIR is compared. A desk is usually set to 0.1 %, for which two of the strangers stand; 0.3 % is the next that
isn't rough."""


@dataclass(frozen=True, slots=True)
class Domain:
    """Pictures that the base isn't at its best with.

    Attributes:
        name: Names its folders and runs.
        title: In words.
        folders: Below the data folder, each with a folder a person; a person's pictures from all of them are joined.
        conditions: How probes and strangers are degraded, names in `DESK_CONDITIONS`, or `AS_THEY_ARE`. What is
            enrolled stays as it is.
    """

    name: str
    title: str
    folders: tuple[str, ...]
    conditions: tuple[str, ...]


DOMAINS = (
    Domain(
        "east-asian",
        "East Asian faces, USB camera (CASIA-FaceV5)",
        ("east_asian",),
        (AS_THEY_ARE, "desk"),
    ),
    Domain(
        "desk",
        "Press pictures (LFW), degraded as at a desk",
        ("lfw_identification/gallery", "lfw_identification/probes"),
        ("desk", "low light", "blur", "mask", AS_THEY_ARE),
    ),
)
BACKGROUND_FOLDER = "lfw_identification/strangers"
VERIFICATION_IMAGES, VERIFICATION_PAIRS = "lfw_verification/images", "lfw_verification/pairs.txt"
"""Of its people, those who are in no other folder are strangers: FPIR 0.1 % takes a thousand of them."""
