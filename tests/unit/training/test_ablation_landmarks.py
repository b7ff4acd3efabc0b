"""Weighted alignment against an oracle's least squares, and O-Net's answers against the detector's own."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.optimize import least_squares

from attendance_app.vision.alignment import TEMPLATE_XY_PX, similarity_transform
from attendance_app.vision.detector import MtcnnDetector
from attendance_app.vision.embedders import NetworkEmbedder, load_embedder
from attendance_app.vision.portraits import PortraitReader
from training.evaluation.landmarks import (
    EVEN,
    MOUTH_HALF,
    NINE_BOXES,
    NO_NOSE,
    NOSE_HALF,
    ONE_BOX,
    LandmarkExaminer,
    jittered,
    weighted_similarity,
)
from training.evaluation.picture_looks import LANDMARK_WAYS, landmark_looks, seen_from_afar

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def networks() -> tuple[MtcnnDetector, LandmarkExaminer]:
    return MtcnnDetector(CPU), LandmarkExaminer(CPU)


@pytest.fixture(scope="module")
def portrait_rgb() -> NDArray[np.uint8]:
    from skimage import data

    return np.asarray(data.astronaut(), np.uint8)


def scattered(seed: int) -> NDArray[np.float64]:
    randomness = np.random.default_rng(seed)
    return TEMPLATE_XY_PX * randomness.uniform(0.3, 3) + randomness.normal(0, 5, (5, 2)) + randomness.uniform(0, 300, 2)


@pytest.mark.parametrize("weights", [EVEN, MOUTH_HALF, NOSE_HALF, NO_NOSE, (3.0, 1.0, 0.2, 0.7, 2.0)])
def test_a_weighted_similarity_is_what_an_iterative_solver_finds(weights: tuple[float, ...]) -> None:
    source = scattered(1)

    def errors(numbers: NDArray[np.float64]) -> NDArray[np.float64]:
        scale, angle, right, down = numbers
        turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        misses = source @ turn.T + [right, down] - TEMPLATE_XY_PX
        return np.asarray((np.sqrt(weights)[:, None] * misses).ravel(), np.float64)

    scale, angle, right, down = least_squares(errors, [0.5, 0.0, 0.0, 0.0], x_scale=[0.1, 0.1, 10, 10], xtol=1e-14).x
    expected = [
        [scale * np.cos(angle), -scale * np.sin(angle), right],
        [scale * np.sin(angle), scale * np.cos(angle), down],
    ]
    np.testing.assert_allclose(weighted_similarity(source, TEMPLATE_XY_PX, weights), expected, atol=1e-4)


@given(st.integers(0, 1000), st.floats(0.1, 10))
@settings(deadline=None, max_examples=30)
def test_equal_weights_give_the_apps_own_alignment(seed: int, weight: float) -> None:
    found = weighted_similarity(scattered(seed), TEMPLATE_XY_PX, (weight,) * 5)
    np.testing.assert_allclose(found, similarity_transform(scattered(seed), TEMPLATE_XY_PX), atol=1e-8)


def test_a_point_of_no_weight_may_be_anywhere() -> None:
    moved = scattered(2)
    moved[2] += 1000
    np.testing.assert_allclose(
        weighted_similarity(moved, TEMPLATE_XY_PX, NO_NOSE), weighted_similarity(scattered(2), TEMPLATE_XY_PX, NO_NOSE)
    )


def test_boxes_are_moved_and_grown_by_shares_of_their_side() -> None:
    square = np.array([10, 20, 110, 120], np.float32)
    found = jittered(square, ((0, 0, 0), (0.1, 0, 0), (0, -0.1, 0), (0, 0, 0.2)))
    np.testing.assert_allclose(found, [square, [20, 20, 120, 120], [10, 10, 110, 110], [0, 10, 120, 130]], atol=1e-4)


def test_mean_points_lie_where_the_detector_sees_them(networks, portrait_rgb: NDArray[np.uint8]) -> None:
    detector, examiner = networks
    found = detector.detect(portrait_rgb, 60.0)
    eyes_px = np.linalg.norm(found.landmarks_xy_px[0, 1] - found.landmarks_xy_px[0, 0])
    for jitters in (ONE_BOX, NINE_BOXES):
        points = examiner.landmarks(portrait_rgb, found.boxes_xyxy_px[0], jitters)
        assert np.abs(points - found.landmarks_xy_px[0]).max() < 0.12 * eyes_px


def test_the_mean_is_weighted_with_the_score_of_each_box(networks, portrait_rgb: NDArray[np.uint8]) -> None:
    detector, examiner = networks
    box = detector.detect(portrait_rgb, 60.0).boxes_xyxy_px[0]
    side = (box[2:] - box[:2]).max()
    middle = (box[:2] + box[2:]) / 2
    square = np.concatenate([middle - side / 2, middle + side / 2]).astype(np.float32)
    jitters = (*ONE_BOX, (0.5, 0.0, 0.0))  # the second misses half of the face
    each = examiner.examine(portrait_rgb, jittered(square, jitters))
    expected = np.average(each.landmarks_xy_px, axis=0, weights=each.scores)
    np.testing.assert_allclose(examiner.landmarks(portrait_rgb, box, jitters), expected, atol=1e-2)


def test_a_box_outside_the_picture_has_no_points(networks, portrait_rgb: NDArray[np.uint8]) -> None:
    assert networks[1].landmarks(portrait_rgb, np.array([-90, -90, -40, -40], np.float32), NINE_BOXES) is None


def test_a_face_is_seen_again_in_the_shrunk_picture(networks, portrait_rgb: NDArray[np.uint8]) -> None:
    detector, _ = networks
    embedder: NetworkEmbedder = load_embedder("sface", CPU)
    face = PortraitReader(detector, embedder).faces(portrait_rgb)[0]
    same, _, points = seen_from_afar(detector, portrait_rgb, face, 112)
    assert same is portrait_rgb
    small, _, few = seen_from_afar(detector, portrait_rgb, face, 48)
    scale = small.shape[0] / portrait_rgb.shape[0]
    eyes_px = np.linalg.norm(few[1] - few[0])
    assert eyes_px == pytest.approx(48 / 112 * 35.2, rel=0.1)
    assert np.abs(few - points * scale).max() < 0.2 * eyes_px


def test_every_method_embeds_the_same_faces(reader: PortraitReader, detector, networks, paint: Callable) -> None:
    paths = [paint("a.png", (255, 0, 0)), paint("b.png", (0, 0, 0)), paint("c.png", (0, 255, 0))]
    looks, cost_ms = landmark_looks(reader, detector, networks[1], paths, [4, 5, 6], 112, lambda _done, _total: None)
    assert looks.owners.tolist() == [4, 6]
    assert set(looks.vectors) == {way.name for way in LANDMARK_WAYS}
    assert len(cost_ms) == len(LANDMARK_WAYS)
    np.testing.assert_allclose(looks.vectors[LANDMARK_WAYS[0].name], [[1, 0, 0], [0, 1, 0]], atol=1e-6)
