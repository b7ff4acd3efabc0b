"""Looks at the people in labelled clips, as a desk would take them. Uses the app's pipeline; the calling thread.

A folder of clips has a `labels.csv` with the columns `clip` and `person`.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.opening import open_source
from attendance_app.errors import UserError
from attendance_app.services.face_looks import LookDistances, looks_from_video
from attendance_app.vision.detections import FaceDetector
from attendance_app.vision.pipeline import FaceDescription, FacePipeline
from attendance_app.vision.portraits import PortraitReader
from attendance_app.vision.quality import Quality

MIN_FACE_FRACTION = 0.1
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ClipReader:
    """How clips are looked at.

    Attributes:
        every_s: Seconds between looks; 0 means each frame.
        apart: How looks of one clip are told apart when somebody is enrolled from it.
    """

    reader: PortraitReader
    detector: FaceDetector
    every_s: float
    apart: LookDistances


@dataclass(frozen=True, slots=True, eq=False)
class ClipLooks:
    """The usable looks at the person of one clip, and what enrolling from that clip would keep.

    Attributes:
        looks: `(N, D)` float32 of unit length, in the order of time; not mirror-averaged, as at the desk.
        qualities: Of the same looks.
        templates: `(K, D)` float32 of unit length, mirror-averaged.
    """

    clip: str
    person: str
    looks: NDArray[np.float32]
    qualities: tuple[Quality, ...]
    templates: NDArray[np.float32]


def labelled_clips(folder: Path) -> list[tuple[str, str]]:
    """Clip and person of each line of `labels.csv`.

    Raises:
        UserError: it is missing or lacks a column.
    """
    try:
        with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
            return [(row["clip"], row["person"]) for row in csv.DictReader(file)]
    except (OSError, KeyError) as error:
        raise UserError(f"{folder} has no usable labels.csv.", "It needs the columns clip and person.") from error


def read_clips(how: ClipReader, folder: Path, on_progress: Report) -> list[ClipLooks]:
    """The looks of every labelled clip.

    Raises:
        UserError: a clip cannot be read or shows nobody well enough.
    """
    labels = labelled_clips(folder)
    found = []
    for index, (clip, person) in enumerate(labels):
        found.append(read_clip(how, folder / clip, person))
        on_progress(index + 1, len(labels))
    return found


def read_clip(how: ClipReader, path: Path, person: str) -> ClipLooks:
    """The looks of one clip.

    Raises:
        UserError: it cannot be read or shows nobody well enough.
    """
    templates = np.stack([look.embedding for look in looks_from_video(how.reader, path, path.name, how.apart)])
    seen = _descriptions(FacePipeline(how.detector, how.reader.embedder, MIN_FACE_FRACTION), path, how.every_s)
    usable = [(look.embedding, look.quality) for look in seen if look.embedding is not None]
    if not usable:
        raise UserError(f"{path.name} shows no usable face.")
    return ClipLooks(
        path.name, person, np.stack([vector for vector, _ in usable]), tuple(q for _, q in usable), templates
    )


def _descriptions(pipeline: FacePipeline, path: Path, every_s: float) -> list[FaceDescription]:
    """A look at the served face now and then."""
    found: list[FaceDescription] = []
    next_look_s = -1.0
    source = open_source(str(path), fast=True)
    source.open()
    try:
        while (frame := source.read()) is not None:
            image_rgb = np.asarray(cv2.cvtColor(frame.image_bgr, cv2.COLOR_BGR2RGB), np.uint8)
            faces = pipeline.locate(image_rgb, frame.captured_monotonic_s)
            served = next((face for face in faces if face.served), None)
            if served is not None and frame.captured_monotonic_s >= next_look_s:
                next_look_s = frame.captured_monotonic_s + every_s - 1e-6
                found.append(pipeline.describe(image_rgb, served))
    finally:
        source.close()
    return found
