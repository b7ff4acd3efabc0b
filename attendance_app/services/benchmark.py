"""How quick this installation is: stage by stage, as a whole, and against large galleries.

Depends on vision, matching and capture; one thread's. It plays the built-in demo to a desk on a scratch folder, so that
every installation measures the same thing.
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.frames import Frame
from attendance_app.capture.source import VideoSource
from attendance_app.matching.search import TemplateIndex
from attendance_app.services.events import EventKind
from attendance_app.services.process_memory import process_memory
from attendance_app.services.recogniser import Recogniser
from attendance_app.vision.alignment import align_faces
from attendance_app.vision.detections import FaceDetector
from attendance_app.vision.embedding import Embedder

SAMPLE_EVERY = 7
"""Of the frames with a face, every so many is kept for timing the stages: about 60 of the demo's."""
TEMPLATES_PER_PERSON = 5
SEARCHES = 60
MEBIBYTE = 1024 * 1024

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class LoadedNetworks:
    """The networks and what they run on, in words."""

    detector: FaceDetector
    embedder: Embedder
    device: str


class Desk(Protocol):
    """A desk on a scratch folder that knows the demo's people."""

    def recogniser(self) -> Recogniser:
        """Analyses the clip's frames."""
        ...

    def clip(self) -> VideoSource:
        """The demo, as fast as it can be read, not yet opened."""
        ...


@dataclass(frozen=True, slots=True)
class Workshop:
    """What a benchmark needs of the rest of the app.

    Attributes:
        load_networks: Imports and loads them.
        open_desk: A desk that uses these networks.
        min_face_fraction: Smallest face to look for, as a share of the frame's height.
    """

    load_networks: Callable[[], LoadedNetworks]
    open_desk: Callable[[LoadedNetworks], AbstractContextManager[Desk]]
    min_face_fraction: float


@dataclass(frozen=True, slots=True)
class Timing:
    """Times of something done over and over, in milliseconds."""

    p50_ms: float
    p95_ms: float

    @classmethod
    def of(cls, times_ms: Sequence[float]) -> "Timing":
        """The percentiles; 0 for no times."""
        if not times_ms:
            return cls(0.0, 0.0)
        return cls(float(np.percentile(times_ms, 50)), float(np.percentile(times_ms, 95)))


@dataclass(frozen=True, slots=True)
class StreamFigures:
    """The clip at the desk; reading it is not counted, since a camera is read in a thread of its own.

    Attributes:
        fps: Frames analysed a second.
        fps_with_face: The same of the frames that show a face.
        processing: A frame that shows a face, from its pixels to the analysis.
        glance_to_punch_ms: Of each punch, from the first usable frame by the clip's clock to the punch on disk.
    """

    frames: int
    frames_with_face: int
    fps: float
    fps_with_face: float
    processing: Timing
    glance_to_punch_ms: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """One face against a gallery of random unit vectors."""

    templates: int
    search: Timing


@dataclass(frozen=True, slots=True)
class BenchmarkReport:
    """What was measured.

    Attributes:
        start_up_s: From nothing imported to networks that have seen a frame; the application itself is running.
        stages: `detect` (a scan), `track` (following instead of a scan), `align`, `embed`, `match`; one face each.
        resident_mb, peak_mb: Memory in MiB after the clip, before any large gallery.
    """

    model_id: str
    device: str
    cores: int
    start_up_s: float
    stages: Mapping[str, Timing]
    stream: StreamFigures
    resident_mb: float
    peak_mb: float
    searches: tuple[SearchFigures, ...]


class Benchmark:
    """Measures one installation."""

    def __init__(self, workshop: Workshop, say: Say) -> None:
        self._workshop = workshop
        self._say = say

    def run(self, gallery_sizes: Sequence[int]) -> BenchmarkReport:
        """Everything; about half a minute on two cores.

        Raises:
            ModelError: the networks cannot be loaded.
            CaptureError: the demo's pictures are missing.
            StorageError: the scratch folder cannot be used.
        """
        self._say("Loading the networks…")
        started_s = time.perf_counter()
        networks = self._workshop.load_networks()
        networks.detector.detect(np.zeros((480, 640, 3), np.uint8), 480 * self._workshop.min_face_fraction)
        start_up_s = time.perf_counter() - started_s
        with self._workshop.open_desk(networks) as desk:
            self._say("Playing the clip…")
            stream, match, sample = play(desk.recogniser(), desk.clip())
        memory = process_memory()
        self._say("Timing the stages…")
        stages = {**time_stages(networks, sample, self._workshop.min_face_fraction), "match": match}
        searches = []
        for templates in gallery_sizes:
            self._say(f"Searching among {templates:,} templates…")
            searches.append(time_search(templates, networks.embedder.dimension))
        return BenchmarkReport(
            model_id=networks.embedder.model_id,
            device=networks.device,
            cores=os.cpu_count() or 1,
            start_up_s=start_up_s,
            stages=stages,
            stream=stream,
            resident_mb=memory.resident / MEBIBYTE,
            peak_mb=memory.peak / MEBIBYTE,
            searches=tuple(searches),
        )


def play(recogniser: Recogniser, clip: VideoSource) -> tuple[StreamFigures, Timing, list[NDArray[np.uint8]]]:
    """Analyse a clip: how it went, how long matching took, and some `(H, W, 3)` uint8 RGB frames with a face."""
    times_ms: list[float] = []
    face_ms: list[float] = []
    match_ms: list[float] = []
    glances_ms: list[float] = []
    sample: list[NDArray[np.uint8]] = []
    for frame in _frames(clip):
        analysis = recogniser.step(frame)
        times_ms.append(analysis.processing_ms)
        if analysis.faces:
            face_ms.append(analysis.processing_ms)
            if len(face_ms) % SAMPLE_EVERY == 0:
                sample.append(np.asarray(cv2.cvtColor(frame.image_bgr, cv2.COLOR_BGR2RGB), np.uint8))
        if "match" in analysis.stages_ms:
            match_ms.append(analysis.stages_ms["match"])
        glances_ms += [event.glance_ms for event in analysis.events if event.kind is EventKind.PUNCH]
    stream = StreamFigures(
        frames=len(times_ms),
        frames_with_face=len(face_ms),
        fps=_rate(times_ms),
        fps_with_face=_rate(face_ms),
        processing=Timing.of(face_ms),
        glance_to_punch_ms=tuple(glances_ms),
    )
    return stream, Timing.of(match_ms), sample


def time_stages(
    networks: LoadedNetworks, images_rgb: Sequence[NDArray[np.uint8]], min_face_fraction: float
) -> dict[str, Timing]:
    """The stages in turn on each frame, so that whatever else the computer does meets all of them alike."""
    times_ms: dict[str, list[float]] = {"detect": [], "track": [], "align": [], "embed": []}
    detector, embedder = networks.detector, networks.embedder
    for image in images_rgb:
        min_face_px = max(20.0, image.shape[0] * min_face_fraction)
        started_s = time.perf_counter()
        found = detector.detect(image, min_face_px)
        detected_s = time.perf_counter()
        if not len(found):
            continue
        detector.follow(image, found.boxes_xyxy_px[:1])
        tracked_s = time.perf_counter()
        align_faces(image, found.landmarks_xy_px[:1])
        aligned_s = time.perf_counter()
        embedder.embed(np.zeros((1, embedder.input_size, embedder.input_size, 3), np.uint8))
        moments_s = (started_s, detected_s, tracked_s, aligned_s, time.perf_counter())
        for stage, before_s, after_s in zip(times_ms, moments_s, moments_s[1:], strict=False):
            times_ms[stage].append(1000 * (after_s - before_s))
    return {stage: Timing.of(times) for stage, times in times_ms.items()}


def time_search(templates: int, dimension: int, searches: int = SEARCHES, seed: int = 1) -> SearchFigures:
    """The two nearest people of one face among `templates` random unit vectors, five a person.

    Every other face searched for belongs to somebody who is there.
    """
    random = np.random.default_rng(seed)
    vectors = random_unit_vectors(random, templates, dimension)
    index = TemplateIndex()
    index.add(
        [str(row) for row in range(templates)],
        [f"person {row // TEMPLATES_PER_PERSON}" for row in range(templates)],
        vectors,
    )
    probes = random_unit_vectors(random, searches, dimension)
    probes[::2] += vectors[random.integers(templates, size=len(probes[::2]))] if templates else 0
    probes /= np.linalg.norm(probes, axis=1, keepdims=True)
    del vectors
    times_ms = []
    for probe in probes:
        started_s = time.perf_counter()
        index.nearest_people(probe, 2)
        times_ms.append(1000 * (time.perf_counter() - started_s))
    return SearchFigures(templates, Timing.of(times_ms[1:]))


def random_unit_vectors(random: np.random.Generator, count: int, dimension: int) -> NDArray[np.float32]:
    """`(count, dimension)` float32, evenly over the sphere."""
    vectors = random.standard_normal((count, dimension), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _frames(clip: VideoSource) -> Iterator[Frame]:
    clip.open()
    try:
        yield from iter(clip.read, None)
    finally:
        clip.close()


def _rate(times_ms: Sequence[float]) -> float:
    total_s = sum(times_ms) / 1000
    return len(times_ms) / total_s if total_s > 0 else 0.0
