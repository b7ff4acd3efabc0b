"""When frames are scanned, when faces are followed, and who is served. The detector is counted, not replaced."""

import cv2
import numpy as np
import pytest

from attendance_app.vision.detections import NOTHING_FOUND, Detections
from attendance_app.vision.pipeline import IDLE_SCAN_EVERY_S, SCAN_EVERY_S, FacePipeline


class CountingDetector:
    """Delegates to a real detector, or to nothing, and counts."""

    def __init__(self, real=None) -> None:
        self.scans = self.follows = 0
        self.blind = False
        self._real = real

    def detect(self, image_rgb, min_face_px=None) -> Detections:
        self.scans += 1
        return self._real.detect(image_rgb, min_face_px) if self._real and not self.blind else NOTHING_FOUND

    def follow(self, image_rgb, boxes_xyxy_px) -> Detections:
        self.follows += 1
        return self._real.follow(image_rgb, boxes_xyxy_px) if self._real and not self.blind else NOTHING_FOUND


@pytest.fixture
def frame(astronaut_rgb):
    picture = np.full((480, 640, 3), 140, np.uint8)
    picture[:, 64:576] = astronaut_rgb[:480]
    return picture


def test_a_face_is_followed_between_scans(detector, embedder, frame):
    counting = CountingDetector(detector)
    pipeline = FacePipeline(counting, embedder, 0.1)
    ids = {face.track_id for step in range(31) for face in pipeline.locate(frame, step / 30)}
    assert len(ids) == 1
    assert counting.scans == pytest.approx(1 / SCAN_EVERY_S, abs=1)
    assert counting.scans + counting.follows == 31


def test_an_empty_desk_is_scanned_seldom(embedder, frame):
    counting = CountingDetector()
    pipeline = FacePipeline(counting, embedder, 0.1)
    for step in range(31):
        assert pipeline.locate(frame, step / 30) == []
    assert counting.follows == 0
    assert counting.scans <= 1 / IDLE_SCAN_EVERY_S + 1


def test_losing_the_served_face_scans_at_once_and_then_only_as_for_an_empty_desk(detector, embedder, frame):
    counting = CountingDetector(detector)
    pipeline = FacePipeline(counting, embedder, 0.1)
    assert len(pipeline.locate(frame, 0.0)) == 1
    counting.blind = True
    assert pipeline.locate(frame, 0.03) == []
    assert counting.scans == 2
    for step in range(2, 31):
        pipeline.locate(frame, 0.03 * step)
    assert counting.scans <= 2 + 0.9 / IDLE_SCAN_EVERY_S + 1


def test_a_face_hidden_for_a_moment_keeps_its_track(detector, embedder, frame):
    counting = CountingDetector(detector)
    pipeline = FacePipeline(counting, embedder, 0.1)
    (before,) = pipeline.locate(frame, 0.0)
    counting.blind = True
    assert pipeline.locate(frame, 0.1) == []
    assert pipeline.follows(before.track_id)
    counting.blind = False
    (after,) = pipeline.locate(frame, 0.3)
    assert after.track_id == before.track_id


def test_a_look_that_is_too_poor_has_a_hint_and_no_embedding(detector, embedder, frame):
    pipeline = FacePipeline(detector, embedder, 0.1)
    dark = (frame * 0.12).astype(np.uint8)
    (face,) = pipeline.locate(frame, 0.0)
    description = pipeline.describe(dark, face)
    assert (description.problem, description.embedding) == ("too dark", None)


def test_forgetting_begins_a_new_track(detector, embedder, frame):
    pipeline = FacePipeline(detector, embedder, 0.1)
    (before,) = pipeline.locate(frame, 5.0)
    pipeline.forget()
    (after,) = pipeline.locate(frame, 0.0)
    assert pipeline.follows(after.track_id)
    assert after.first_seen_s == 0.0
    assert before.first_seen_s == 5.0


def test_a_large_frame_is_searched_reduced_and_found_as_in_full(detector, embedder, astronaut_rgb):
    large = np.full((1080, 1920, 3), 140, np.uint8)
    large[:1024, 400:1424] = cv2.resize(astronaut_rgb, (1024, 1024), interpolation=cv2.INTER_CUBIC)
    shapes = []

    class Noting(CountingDetector):
        def detect(self, image_rgb, min_face_px=None) -> Detections:
            shapes.append(image_rgb.shape[:2])
            return super().detect(image_rgb, min_face_px)

    pipeline = FacePipeline(Noting(detector), embedder, 0.1)
    (face,) = pipeline.locate(large, 0.0)
    assert shapes == [(480, 853)]
    full = detector.detect(large, 108)
    eye_distance_px = np.hypot(*(full.landmarks_xy_px[0, 1] - full.landmarks_xy_px[0, 0]))
    assert np.abs(face.landmarks_xy_px - full.landmarks_xy_px[0]).max() < 0.06 * eye_distance_px
    (followed,) = pipeline.locate(large, 0.05)
    assert np.abs(followed.landmarks_xy_px - full.landmarks_xy_px[0]).max() < 0.08 * eye_distance_px
    same = np.linalg.norm(pipeline.describe(large, face).embedding - pipeline.describe(large, followed).embedding)
    assert same < 0.3


def test_a_desk_sized_frame_is_searched_as_it_is(detector, embedder, frame):
    pipeline = FacePipeline(detector, embedder, 0.1)
    (face,) = pipeline.locate(frame, 0.0)
    direct = detector.detect(frame, 48)
    np.testing.assert_array_equal(face.landmarks_xy_px, direct.landmarks_xy_px[0])


def test_somebody_who_comes_in_beside_the_served_face_is_scanned_for_soon(detector, embedder, frame, hopper_rgb):
    counting = CountingDetector(detector)
    pipeline = FacePipeline(counting, embedder, 0.1)
    pipeline.locate(frame, 0.0)
    pipeline.locate(frame, IDLE_SCAN_EVERY_S)
    assert counting.scans == 1
    company = frame.copy()
    company[60:310, 470:640] = cv2.resize(hopper_rgb, (206, 250))[:, 18:188]
    faces = pipeline.locate(company, IDLE_SCAN_EVERY_S + 0.01)
    assert counting.scans == 2
    assert len(faces) == 2


def test_noise_and_the_served_face_itself_are_not_something_that_moves_elsewhere(detector, embedder, frame):
    counting = CountingDetector(detector)
    pipeline = FacePipeline(counting, embedder, 0.1)
    random = np.random.default_rng(3)
    for step in range(9):  # within the time between scans
        shifted = np.roll(frame, 4 * step, axis=1)
        shifted[:, :64] = shifted[:, -64:] = 140
        noisy = np.clip(shifted + random.normal(0, 4, frame.shape), 0, 255).astype(np.uint8)
        pipeline.locate(noisy, step / 30)
    assert counting.scans <= 2
