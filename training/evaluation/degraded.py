"""What blur, few pixels and flat light cost, picture by picture. Uses the app's embedder; the thread that owns it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.alignment import CHIP_SIDE_PX
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.portraits import StillFace
from attendance_app.vision.quality import Quality, measure_quality
from training.evaluation.picture_looks import embed_chips

Chip = NDArray[np.uint8]
MIDDLE_GREY = 128


@dataclass(frozen=True, slots=True, eq=False)
class DegradedFaces:
    """Faces made worse in one way: qualities, and distances `(N,)` to the nearest own template."""

    qualities: tuple[Quality, ...]
    distances: NDArray[np.float64]


def blurred(sigma_px: float) -> Callable[[Chip], Chip]:
    """Out of focus."""
    return lambda chip: np.asarray(cv2.GaussianBlur(chip, (0, 0), sigma_px), np.uint8)


def shrunk(side_px: int) -> Callable[[Chip], Chip]:
    """Captured with so few pixels."""

    def work(chip: Chip) -> Chip:
        small = cv2.resize(chip, (side_px, side_px), interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.resize(small, (CHIP_SIDE_PX, CHIP_SIDE_PX), interpolation=cv2.INTER_CUBIC), np.uint8)

    return work


def flattened(share: float) -> Callable[[Chip], Chip]:
    """With so much of the contrast left; no detail is lost but by rounding."""
    return lambda chip: np.asarray(cv2.convertScaleAbs(chip, alpha=share, beta=MIDDLE_GREY * (1 - share)), np.uint8)


WORSENINGS: Mapping[str, Callable[[Chip], Chip]] = {
    "as it is": lambda chip: chip,
    **{f"blur, σ {sigma_px} px": blurred(sigma_px) for sigma_px in (0.8, 1.2, 1.8, 2.5, 3.5, 5.0)},
    **{f"{side_px} px wide": shrunk(side_px) for side_px in (72, 48, 36, 28, 22)},
    **{f"{share:.0%} of the contrast": flattened(share) for share in (0.5, 0.25)},
}


def degraded_faces(
    embedder: Embedder,
    faces: Sequence[StillFace],
    templates: Sequence[NDArray[np.float32]],
    worsen: Callable[[Chip], Chip],
) -> DegradedFaces:
    """Faces worsened in one way.

    Args:
        embedder: The face model; takes aligned chips.
        faces: At least one.
        templates: `(K, D)` of each face's person.
        worsen: What to do to each chip.
    """
    chips = [worsen(face.chip_rgb) for face in faces]
    embeddings = embed_chips(embedder, np.stack(chips), mirrored=True)
    nearest = [
        np.linalg.norm(own - embedding, axis=1).min() for own, embedding in zip(templates, embeddings, strict=True)
    ]
    qualities = tuple(
        measure_quality(chip, face.landmarks_xy_px, face.quality.detection_score)
        for chip, face in zip(chips, faces, strict=True)
    )
    return DegradedFaces(qualities, np.array(nearest, np.float64))
