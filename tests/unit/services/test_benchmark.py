"""The arithmetic of the benchmark, on analyses and networks whose times are known."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from attendance_app.capture.frames import Frame
from attendance_app.services.benchmark import (
    Benchmark,
    LoadedNetworks,
    Timing,
    Workshop,
    play,
    random_unit_vectors,
    time_search,
    time_stages,
)
from attendance_app.services.events import Analysis, DeskEvent, EventKind, FaceView
from attendance_app.vision.detections import NOTHING_FOUND, Detections
from attendance_app.vision.face_inputs import CHIP_INPUT
from tests.fakes.clock import FakeClock
from tests.fakes.video import FakeVideoSource

PICTURE = np.full((48, 64, 3), 127, np.uint8)
FACE = FaceView(1, (10.0, 10.0, 40.0, 40.0), (), True, None)
ONE_FACE = Detections(
    np.float32([[10, 5, 40, 45]]),
    np.float32([0.99]),
    np.float32([[[18, 20], [32, 20], [25, 28], [20, 36], [30, 36]]]),
)
EMPTY = Analysis(0, 0.0, (64, 48), (), (), processing_ms=1.0)
FOLLOWED = replace(EMPTY, faces=(FACE,), processing_ms=4.0)
LOOKED = replace(FOLLOWED, processing_ms=25.0, stages_ms={"match": 0.5})


def event(kind: EventKind, glance_ms: float) -> DeskEvent:
    return DeskEvent(kind, datetime(2026, 3, 2, 8, tzinfo=UTC), None, None, 0.4, 1, 0, 30.0, glance_ms)


class Recorded:
    """A recogniser that answers from a list."""

    def __init__(self, analyses: Sequence[Analysis]) -> None:
        self._analyses = iter(analyses)

    def step(self, frame: Frame) -> Analysis:
        return next(self._analyses)


class FakeDetector:
    def __init__(self, found: Detections) -> None:
        self._found = found
        self.asked_px: list[float | None] = []

    def detect(self, image_rgb: np.ndarray, min_face_px: float | None = None) -> Detections:
        self.asked_px.append(min_face_px)
        return self._found

    def follow(self, image_rgb: np.ndarray, boxes_xyxy_px: np.ndarray) -> Detections:
        return self._found


class FakeEmbedder:
    model_id, face_input, preprocess_version, input_size, dimension = "fake", CHIP_INPUT, 1, 112, 8

    def embed(self, inputs_rgb: np.ndarray, mirrored: bool = False) -> np.ndarray:
        return np.eye(8, dtype=np.float32)[: len(inputs_rgb)]


def clip(analyses: Sequence[Analysis]) -> FakeVideoSource:
    return FakeVideoSource([PICTURE] * len(analyses), FakeClock(), live=False)


def networks(found: Detections = ONE_FACE) -> LoadedNetworks:
    return LoadedNetworks(FakeDetector(found), FakeEmbedder(), "CPU, 2 threads")


def test_rates_count_analysis_only_and_frames_with_a_face_apart() -> None:
    punched = replace(LOOKED, events=(event(EventKind.PUNCH, 210.0), event(EventKind.UNKNOWN, 900.0)))
    analyses = [EMPTY] * 10 + [FOLLOWED] * 8 + [LOOKED, punched]
    stream, match, sample = play(Recorded(analyses), clip(analyses))
    assert (stream.frames, stream.frames_with_face) == (20, 10)
    assert stream.fps == pytest.approx(20 / 0.092)
    assert stream.fps_with_face == pytest.approx(10 / 0.082)
    assert (stream.processing.p50_ms, stream.processing.p95_ms) == (4.0, 25.0)
    assert stream.glance_to_punch_ms == (210.0,)
    assert match == Timing(0.5, 0.5)
    assert [image.shape for image in sample] == [PICTURE.shape]


def test_a_clip_without_frames_gives_zeros() -> None:
    stream, match, sample = play(Recorded([]), clip([]))
    assert (stream.fps, stream.processing, match, sample) == (0.0, Timing(0.0, 0.0), Timing(0.0, 0.0), [])


def test_every_stage_is_timed_where_there_is_a_face() -> None:
    stages = time_stages(networks(), [PICTURE] * 3, 0.1)
    assert list(stages) == ["detect", "track", "align", "embed"]
    assert all(0 < timing.p50_ms <= timing.p95_ms for timing in stages.values())
    assert time_stages(networks(NOTHING_FOUND), [PICTURE], 0.1)["embed"] == Timing(0.0, 0.0)


@pytest.mark.parametrize("templates", [0, 1, 3000])
def test_searching_is_timed_in_galleries_of_any_size(templates: int) -> None:
    figures = time_search(templates, 16, searches=10)
    assert figures.templates == templates
    assert 0 < figures.search.p50_ms <= figures.search.p95_ms


def test_random_vectors_are_unit_ones_without_a_preferred_direction() -> None:
    vectors = random_unit_vectors(np.random.default_rng(3), 20_000, 16)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert np.abs(vectors.mean(axis=0)).max() < 5 / np.sqrt(16 * 20_000)  # five standard errors


def test_the_report_tells_what_was_measured_on_what() -> None:
    class Desk:
        def recogniser(self) -> Recorded:
            return Recorded([LOOKED] * 14)

        def clip(self) -> FakeVideoSource:
            return clip([LOOKED] * 14)

    closed = []

    @contextlib.contextmanager
    def open_desk(given: LoadedNetworks) -> Iterator[Desk]:
        yield Desk()
        closed.append(given)

    loaded, said = networks(), []
    report = Benchmark(Workshop(lambda: loaded, open_desk, 0.1), said.append).run([100, 200])
    assert (report.model_id, report.device, closed) == ("fake", "CPU, 2 threads", [loaded])
    assert list(report.stages) == ["detect", "track", "align", "embed", "match"]
    assert [one.templates for one in report.searches] == [100, 200]
    assert report.stream.frames == 14
    assert 10 < report.resident_mb <= report.peak_mb
    assert report.start_up_s > 0
    assert "Searching among 200 templates…" in said
