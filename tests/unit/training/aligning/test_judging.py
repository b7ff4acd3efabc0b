from dataclasses import fields, replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.vision.detections import Detections
from attendance_app.vision.pictures import decode_picture
from attendance_app.vision.portraits import PortraitReader
from attendance_app.vision.quality import DESK_LIMITS, ENROLMENT_LIMITS, Quality, QualityLimits, quality_problem
from tests.fakes.portraits import ColourEmbedder
from training.aligning.judging import judge, shortfall
from training.faces.manifest import Verdict

LAX = QualityLimits(min_eye_distance_px=0, min_brightness=0, max_brightness=255, max_bright_share=1)
GOOD = Quality(
    eye_distance_px=40, yaw_deg=0, pitch_deg=0, roll_deg=0, landmark_misfit=0.03, brightness=120, dynamic_range_bits=7,
    dark_share=0, bright_share=0, light_balance=0.9, sharpness=20, visible_share=1, mouth_visibility=0,
    detection_score=0.999,
)  # fmt: skip


class PlacedDetector:
    """As many faces as it is told, side by side; the first starts at the picture's left edge plus `shift_px`."""

    def __init__(self, faces: int, shift_px: float = 10.0) -> None:
        self._lefts = [shift_px + 110 * number for number in range(faces)]

    def detect(self, image_rgb: np.ndarray, min_face_px: float | None = None) -> Detections:
        boxes = np.array([[left, 40, left + 90, 140] for left in self._lefts], np.float32).reshape(-1, 4)
        points = np.array([[25, 65], [65, 65], [45, 85], [30, 110], [60, 110]], np.float32)
        at = [points + np.array([left, 0], np.float32) for left in self._lefts]
        return Detections(boxes, np.full(len(boxes), 0.999, np.float32), np.array(at, np.float32).reshape(-1, 5, 2))

    def follow(self, image_rgb: np.ndarray, boxes_xyxy_px: np.ndarray) -> Detections:
        return self.detect(image_rgb)


def picture(values: np.ndarray | None = None) -> bytes:
    random = np.random.default_rng(0).integers(0, 255, (200, 260, 3), np.uint8)
    return cv2.imencode(".png", random if values is None else values)[1].tobytes()


def verdict_with(faces: int, shift_px: float = 10.0, limits: QualityLimits = LAX, data: bytes | None = None) -> tuple:
    reader = PortraitReader(PlacedDetector(faces, shift_px), ColourEmbedder())
    found = judge(reader, picture() if data is None else data, limits)
    return found.verdict, found.measure, found.crop_rgb is not None


def test_one_face_that_is_good_enough_is_kept() -> None:
    assert verdict_with(1) == (Verdict.KEPT, "", True)


def test_pictures_of_nobody_and_of_several_are_not() -> None:
    assert verdict_with(0) == (Verdict.NO_FACE, "", False)
    assert verdict_with(2) == (Verdict.SEVERAL_FACES, "faces", False)


def test_the_foremost_of_several_is_taken_where_that_is_wanted() -> None:
    reader = PortraitReader(PlacedDetector(2, shift_px=30.0), ColourEmbedder())
    image_rgb = decode_picture(picture())
    found = judge(reader, picture(), LAX, foremost=True)
    assert found.verdict is Verdict.KEPT
    assert np.array_equal(found.crop_rgb, reader.faces(image_rgb)[0].crop_rgb)
    assert judge(reader, picture(), replace(LAX, min_eye_distance_px=50), foremost=True).verdict is Verdict.POOR_QUALITY


def test_a_face_cut_off_by_the_edge_is_of_poor_quality() -> None:
    assert verdict_with(1, shift_px=-40.0) == (Verdict.POOR_QUALITY, "share inside the picture", False)


def test_poor_quality_names_measure_value_and_limit() -> None:
    reader = PortraitReader(PlacedDetector(1), ColourEmbedder())
    found = judge(reader, picture(), replace(LAX, min_eye_distance_px=50))
    assert (found.verdict, found.measure, found.limit) == (Verdict.POOR_QUALITY, "eye_distance_px", 50)
    assert found.value == pytest.approx(40, abs=1)  # the points are 40 apart
    assert found.reason == f"eye distance px: {found.value:.3g}, the limit is 50"


@pytest.mark.parametrize(
    "data",
    [b"", b"no picture", picture()[:200], picture(np.zeros((20, 20, 3), np.uint8))],
    ids=["empty", "text", "cut short", "tiny"],
)
def test_what_is_no_usable_picture_is_unreadable(data: bytes) -> None:
    assert verdict_with(1, data=data) == (Verdict.UNREADABLE, "", False)


QUALITIES = st.builds(
    Quality,
    eye_distance_px=st.floats(5, 60),
    yaw_deg=st.floats(-90, 90),
    pitch_deg=st.floats(-80, 80),
    roll_deg=st.floats(-90, 90),
    landmark_misfit=st.floats(0, 0.5),
    brightness=st.floats(0, 255),
    dynamic_range_bits=st.floats(0, 8),
    dark_share=st.floats(0, 1),
    bright_share=st.floats(0, 1),
    light_balance=st.floats(0, 1),
    sharpness=st.floats(0, 40),
    visible_share=st.floats(0, 1),
    mouth_visibility=st.floats(-12, 2),
    detection_score=st.floats(0, 1),
)


@given(st.one_of(QUALITIES, st.just(GOOD)), st.sampled_from([DESK_LIMITS, ENROLMENT_LIMITS]))
def test_a_measure_falls_short_exactly_where_the_app_would_object(quality: Quality, limits: QualityLimits) -> None:
    assert (shortfall(quality, limits) is None) == (quality_problem(quality, limits) == "")


@given(st.sampled_from([name.name for name in fields(QualityLimits)]), st.floats(0.5, 3))
def test_each_limit_is_that_of_the_measure_it_names(limit: str, by: float) -> None:
    kind, measure = limit.split("_", 1)
    value = float(getattr(GOOD, measure))
    worst = value + by if kind == "min" else value - by
    found = shortfall(GOOD, replace(LAX, **{limit: worst}))
    assert found is not None
    assert (found.measure, found.value, found.limit) == (measure, value, worst)
