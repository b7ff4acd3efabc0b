"""Ways to sum up the latest looks of a track, and a protocol to tell. Numpy; pure functions, any thread.

Each look of each clip is searched, together with the looks before it in that clip, among people enrolled from other
clips and a background of other people; and once more with its own person taken out, as a stranger.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.matching.fusion import TrackEmbedding
from training.evaluation.ablation import Enrolled, Trial, Vectors, nearest_template
from training.evaluation.clips import ClipLooks
from training.evaluation.rates import Distances
from training.evaluation.trials import hit_scores

Weights = NDArray[np.float32]
Fuse = Callable[[Vectors, Weights], Vectors]
"""What is searched for at each look `(N, D)` of a track, from the looks up to it and their qualities `(N,)`."""


@dataclass(frozen=True, slots=True)
class Fusion:
    """How looks are summed up.

    Attributes:
        fuse: What is searched for.
        window: Of so many latest searches the smallest distance counts.
    """

    name: str
    fuse: Fuse
    window: int = 1


def single(looks: Vectors, _qualities: Weights) -> Vectors:
    """Each look by itself."""
    return looks


def as_the_app_does(looks: Vectors, qualities: Weights) -> Vectors:
    """The app's own fusion: the latest five, weighted with quality."""
    track = TrackEmbedding()
    return np.stack([track.add(look, float(quality)) for look, quality in zip(looks, qualities, strict=True)])


def mean_of(latest: int, power: float = 0.0) -> Fuse:
    """The mean of the latest looks, weighted with a power of their quality."""

    def fuse(looks: Vectors, qualities: Weights) -> Vectors:
        weighted = looks * qualities[:, None] ** power
        sums = np.stack([weighted[max(0, end - latest) : end].sum(axis=0) for end in range(1, len(looks) + 1)])
        return np.asarray(sums / np.linalg.norm(sums, axis=1, keepdims=True), np.float32)

    return fuse


def best_of(latest: int) -> Fuse:
    """The look of the best quality among the latest."""

    def fuse(looks: Vectors, qualities: Weights) -> Vectors:
        starts = [max(0, end - latest) for end in range(1, len(looks) + 1)]
        return looks[[start + int(qualities[start : at + 1].argmax()) for at, start in enumerate(starts)]]

    return fuse


FUSIONS: Sequence[Fusion] = (
    Fusion("single look", single),
    Fusion("latest 5, weighted with quality (the app)", as_the_app_does),
    Fusion("latest 5, plain mean", mean_of(5)),
    Fusion("latest 5, weighted with quality to the 4th", mean_of(5, 4.0)),
    Fusion("latest 3, plain mean", mean_of(3)),
    Fusion("latest 10, plain mean", mean_of(10)),
    Fusion("nearest of the latest 5", single, 5),
    Fusion("best quality of the latest 5", best_of(5)),
)
"""The first is the reference."""


def least_of_latest(distances: Distances, window: int) -> Distances:
    """Of each row and those before it, the smallest value in each column; `(N, P)` and `(N, P)`."""
    return np.stack([distances[max(0, end - window) : end].min(axis=0) for end in range(1, len(distances) + 1)])


def fused_trial(clips: Sequence[ClipLooks], background: Sequence[Vectors], fusion: Fusion) -> tuple[Trial, Distances]:
    """The protocol; a search's owner is its clip.

    Returns:
        The searches, and the distance of each to its own person whether or not somebody else is nearer.
    """
    hits, best, genuine, owners = [], [], [], []
    people = sorted({clip.person for clip in clips})
    for number, probe in enumerate(clips):
        weights = np.array([quality.overall for quality in probe.qualities], np.float32)
        searches = fusion.fuse(probe.looks, weights)
        own = people.index(probe.person)
        for turn in range(sum(clip.person == probe.person for clip in clips) - 1):
            enrolled = [_enrolled(clips, person, probe, turn) for person in people]
            gallery = Enrolled((*enrolled, *background), (), searches[:0])
            scores = least_of_latest(nearest_template(gallery, searches), fusion.window)
            everybody = np.arange(scores.shape[1])
            hits.append(hit_scores(scores, everybody, np.full(len(scores), own)))
            best.append(scores[:, everybody != own].min(axis=1))
            genuine.append(scores[:, own])
            owners.append(np.full(len(scores), number))
    searched = np.concatenate(owners)
    return Trial(np.concatenate(hits), searched, np.concatenate(best), searched), np.concatenate(genuine)


def _enrolled(clips: Sequence[ClipLooks], person: str, probe: ClipLooks, turn: int) -> Vectors:
    """The templates of one of a person's clips that isn't the one searched for."""
    others = [clip for clip in clips if clip.person == person and clip is not probe]
    return others[turn % len(others)].templates
