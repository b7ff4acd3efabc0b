"""Usable looks at one person, taken from pictures and videos. Depends on vision, matching and capture.

Owned by the thread that owns the networks; slow (tens of milliseconds a picture, seconds a video).
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.opening import open_source
from attendance_app.capture.source import VideoSource
from attendance_app.errors import Cancelled, CaptureError, PictureError
from attendance_app.matching.selection import best_and_different, one_person
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.pictures import PICTURE_SUFFIXES, decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader, StillFace
from attendance_app.vision.quality import ENROLMENT_LIMITS

LOOKS_PER_VIDEO = 5
SECONDS_BETWEEN_LOOKS = 0.15
VIDEO_LIMIT_S = 60.0
DIFFERENT_LOOK_SHARE = 0.2 / 0.95
"""Looks closer than this share of a model's threshold teach nothing new. Measured with SFace, whose threshold is 0.95:
webcam frames a second apart differ by 0.2 to 0.4 (development clips). That other models' distances stretch alike is an
assumption."""
VIDEO_SUFFIXES = frozenset({".mp4", ".mkv", ".avi", ".mov", ".webm", ".m4v", ".mpg", ".mpeg"})


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """One usable look at a person.

    Attributes:
        embedding: `(D,)` float32 of unit length, mirror-averaged.
        source: File name or `camera`.
        source_sha256: Identifies the picture, or the video and which of its looks this is.
        model_id, preprocess_version: What the embedding was made with.
    """

    face: StillFace
    embedding: NDArray[np.float32]
    source: str
    source_sha256: str
    model_id: str
    preprocess_version: int

    @classmethod
    def by(
        cls, embedder: Embedder, face: StillFace, embedding: NDArray[np.float32], source: str, source_sha256: str = ""
    ) -> "Look":
        """A look whose embedding that embedder has made."""
        return cls(face, embedding, source, source_sha256, embedder.model_id, embedder.preprocess_version)


@dataclass(frozen=True, slots=True)
class LookDistances:
    """How looks of one sitting are told apart with one model.

    Attributes:
        same_person: Looks nearer than that are of one person.
        different_look: Looks nearer than that are the same look.
    """

    same_person: float
    different_look: float

    @classmethod
    def of(cls, threshold_distance: float) -> "LookDistances":
        """For a model whose card says that acceptance ends there (`ModelCard.threshold_distance`).

        Not the threshold in force, which shrinks as the gallery grows: here two looks are compared with each other.
        """
        return cls(threshold_distance, DIFFERENT_LOOK_SHARE * threshold_distance)


def is_video(path: Path) -> bool:
    """Whether a path is taken for a video: by its suffix, anything else is taken for a picture."""
    return path.suffix.lower() in VIDEO_SUFFIXES


def is_picture(path: Path) -> bool:
    """Whether a path is taken for a picture by its suffix."""
    return path.suffix.lower() in PICTURE_SUFFIXES


def file_hash(path: Path) -> str:
    """The SHA-256 of a picture's or video's file.

    Raises:
        PictureError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise PictureError("no such file") from error
    except OSError as error:
        raise PictureError("cannot be read: {problem}", problem=error.strerror) from error


def look_from_picture(reader: PortraitReader, path: Path, sha256: str) -> Look:
    """The look a picture gives.

    Raises:
        PictureError: it holds no usable portrait; the message is the reason.
    """
    face = reader.portrait(decode_picture(read_picture_bytes(path)), ENROLMENT_LIMITS)
    return Look.by(reader.embedder, face, reader.embed([face])[0], path.name, sha256)


def looks_from_video(
    reader: PortraitReader,
    path: Path,
    sha256: str,
    distances: LookDistances,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Look]:
    """The best, mutually different looks a video gives, at most `LOOKS_PER_VIDEO`.

    Raises:
        PictureError: it cannot be read, shows nobody well enough, or shows more than one person.
        Cancelled: `cancelled` said so.
    """
    try:
        source = open_source(str(path), fast=True)
        faces, last_problem = _portraits_in(reader, source, cancelled)
    except CaptureError as error:
        raise PictureError(error.template, "", **error.fields) from error
    if not faces:
        raise last_problem or PictureError("no face found in the video")
    embeddings = reader.embed(faces)
    same = one_person(embeddings, distances.same_person)
    if same.mean() < 0.8:
        raise PictureError("the video shows more than one person")
    kept = np.flatnonzero(same)
    qualities = np.array([faces[index].quality.overall for index in kept], np.float32)
    chosen = best_and_different(embeddings[kept], qualities, LOOKS_PER_VIDEO, distances.different_look)
    return [
        Look.by(reader.embedder, faces[index], embeddings[index], path.name, _nth_look_hash(sha256, number))
        for number, index in enumerate(kept[chosen])
    ]


def _portraits_in(
    reader: PortraitReader, source: VideoSource, cancelled: Callable[[], bool]
) -> tuple[list[StillFace], PictureError | None]:
    """Usable portraits spread over a video's first minute, and what was wrong with the last look that wasn't usable."""
    faces: list[StillFace] = []
    last_problem: PictureError | None = None
    next_look_s = -1.0
    source.open()
    try:
        while (frame := source.read()) is not None and frame.captured_monotonic_s <= VIDEO_LIMIT_S:
            if cancelled():
                raise Cancelled
            if frame.captured_monotonic_s < next_look_s:
                continue
            next_look_s = frame.captured_monotonic_s + SECONDS_BETWEEN_LOOKS
            image_rgb = np.asarray(cv2.cvtColor(frame.image_bgr, cv2.COLOR_BGR2RGB), np.uint8)
            try:
                faces.append(reader.portrait(image_rgb, ENROLMENT_LIMITS))
            except PictureError as error:
                last_problem = error
    finally:
        source.close()
    return faces, last_problem


def _nth_look_hash(sha256: str, number: int) -> str:
    """The video's own hash for its first look, so that the video is found again; a derived one for the others."""
    return sha256 if number == 0 else hashlib.sha256(f"{sha256}:{number}".encode()).hexdigest()
