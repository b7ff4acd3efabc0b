"""How quality measures rank with the distance to the own templates. Numpy; pure functions, any thread.

Within clips distances and measures are taken relative to their clip's mean: who sits there, and how that room is lit,
then says nothing, and only what changes from look to look is left.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.quality import Quality
from training.evaluation.clips import ClipLooks
from training.evaluation.discard import rank_correlation
from training.evaluation.measured_faces import MeasuredFaces

Figure = Callable[[Quality], float]
FIGURES: Mapping[str, Figure] = {
    "overall": lambda quality: quality.overall,
    "sharpness": lambda quality: quality.sharpness,
    "size": lambda quality: quality.eye_distance_px,
    "turned sideways": lambda quality: -abs(quality.yaw_deg),
    "raised or lowered": lambda quality: -abs(quality.pitch_deg),
    "tilted": lambda quality: -abs(quality.roll_deg),
    "burnt out": lambda quality: -quality.bright_share,
    "balance of light": lambda quality: quality.light_balance,
    "mouth": lambda quality: quality.mouth_visibility,
    "misfit of the points": lambda quality: -quality.landmark_misfit,
    "detector's score": lambda quality: quality.detection_score,
}
"""Each is higher for a better look, so that a useful one has a negative correlation with the distance."""


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """Looks in groups, with the distance `(N,)` of each to its person's templates; `grouped`: compare within groups."""

    qualities: tuple[tuple[Quality, ...], ...]
    distances: tuple[NDArray[np.float64], ...]
    grouped: bool


def still_distances(known: MeasuredFaces, seen: MeasuredFaces) -> Ranked:
    """Pictures and the nearest template of their person; those of nobody known are left out."""
    owners = np.array(known.people)
    rows = [row for row, person in enumerate(seen.people) if person in set(known.people)]
    distances = [
        np.linalg.norm(known.embeddings[owners == seen.people[row]] - seen.embeddings[row], axis=1).min()
        for row in rows
    ]
    return Ranked((tuple(seen.qualities[row] for row in rows),), (np.array(distances, np.float64),), grouped=False)


def within_clips(clips: Sequence[ClipLooks], enrolled: Sequence[ClipLooks]) -> Ranked:
    """Looks of clips, and the nearest template from another clip of the same person."""
    distances = []
    for clip in clips:
        own = np.concatenate(
            [other.templates for other in enrolled if other.person == clip.person and other is not clip]
        )
        distances.append(np.linalg.norm(clip.looks[:, None] - own[None], axis=2).min(axis=1).astype(np.float64))
    return Ranked(tuple(clip.qualities for clip in clips), tuple(distances), grouped=True)


def ranked(looks: Ranked, figure: Figure) -> float:
    """Spearman's correlation of a figure with the distance; both relative to their group's mean if `grouped`."""
    figures = [np.array([figure(quality) for quality in group]) for group in looks.qualities]
    distances = list(looks.distances)
    if looks.grouped:
        figures, distances = ([group - group.mean() for group in groups] for groups in (figures, distances))
    return rank_correlation(np.concatenate(figures), np.concatenate(distances))
