"""Box arithmetic against torchvision's NMS and IoU, and by hand."""

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torchvision.ops import box_iou, nms

from attendance_app.vision.boxes import (
    apply_regression,
    clip_to_image,
    make_square,
    overlap_matrix,
    suppress_overlaps,
    whole_ranges,
)


def random_boxes(seed: int, count: int) -> np.ndarray:
    corner = np.random.default_rng(seed).uniform(0, 100, (count, 2))
    size = np.random.default_rng(seed + 1).uniform(1, 60, (count, 2))
    return np.hstack([corner, corner + size]).astype(np.float32)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 60), st.sampled_from([0.3, 0.5, 0.7]))
def test_suppression_equals_torchvision(seed, count, threshold):
    boxes = random_boxes(seed, count)
    scores = np.random.default_rng(seed + 2).permutation(count).astype(np.float32)
    expected = nms(torch.from_numpy(boxes), torch.from_numpy(scores), threshold).numpy()
    np.testing.assert_array_equal(suppress_overlaps(boxes, scores, threshold), expected)


def test_suppression_relative_to_the_smaller_box_removes_nested_boxes():
    boxes = np.array([[0, 0, 99, 99], [10, 10, 29, 29], [200, 0, 299, 99]], np.float32)
    scores = np.array([0.9, 0.8, 0.7], np.float32)
    assert suppress_overlaps(boxes, scores, 0.7, "smaller").tolist() == [0, 2]
    assert suppress_overlaps(boxes, scores, 0.7, "union").tolist() == [0, 1, 2]


def test_suppression_of_nothing_keeps_nothing():
    assert suppress_overlaps(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), 0.5).tolist() == []


def test_overlap_equals_torchvision():
    first, second = random_boxes(1, 20), random_boxes(5, 30)
    expected = box_iou(torch.from_numpy(first), torch.from_numpy(second)).numpy()
    np.testing.assert_allclose(overlap_matrix(first, second), expected, atol=1e-6)


def test_square_keeps_centre_and_longer_side():
    square = make_square(np.array([[10, 20, 30, 80]], np.float32))
    np.testing.assert_allclose(square, [[-10, 20, 50, 80]])


def test_regression_moves_corners_by_fractions_of_the_inclusive_size():
    boxes = np.array([[10, 10, 19, 29]], np.float32)  # 10 wide, 20 high, corners inclusive
    moved = apply_regression(boxes, np.array([[0.1, -0.1, 0.2, 0.05]], np.float32))
    np.testing.assert_allclose(moved, [[11, 8, 21, 30]])


def test_clipping_marks_boxes_without_pixels():
    boxes = np.array([[-5, -5, 10, 10], [90, 0, 200, 10], [150, 0, 200, 10], [5, 5, 4, 9], [np.nan] * 4], np.float32)
    ranges, usable = clip_to_image(boxes, 100, 50)
    assert usable.tolist() == [True, True, False, False, False]
    assert ranges[0].tolist() == [0, 0, 10, 10]
    assert ranges[1].tolist() == [89, 0, 100, 10]


def test_whole_ranges_reach_beyond_the_image_and_agree_inside_it():
    boxes = np.array([[-5, -5, 10, 10], [20, 10, 40, 30], [150, 0, 200, 10], [np.nan] * 4], np.float32)
    ranges, usable = whole_ranges(boxes, 100, 50)
    assert usable.tolist() == [True, True, False, False]
    assert ranges[0].tolist() == [-6, -6, 10, 10]
    assert ranges[1].tolist() == clip_to_image(boxes, 100, 50)[0][1].tolist()
