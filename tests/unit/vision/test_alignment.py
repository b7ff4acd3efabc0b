"""Alignment against scikit-image's similarity estimator, and by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.transform import SimilarityTransform

from attendance_app.vision.alignment import align_faces, similarity_transform

TEMPLATE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]]
)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 100_000))
def test_transform_equals_scikit_images_estimate(seed):
    random = np.random.default_rng(seed)
    points = TEMPLATE * random.uniform(0.3, 4) + random.uniform(-50, 300, 2) + random.normal(0, 4, (5, 2))
    expected = SimilarityTransform.from_estimate(points, TEMPLATE).params[:2]
    np.testing.assert_allclose(similarity_transform(points, TEMPLATE), expected, atol=1e-6)


def test_transform_recovers_a_known_rotation_scale_and_shift():
    angle = np.radians(25)
    rotation = 0.5 * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    source = (TEMPLATE - [7, -3]) @ np.linalg.inv(rotation).T
    np.testing.assert_allclose(similarity_transform(source, TEMPLATE), np.hstack([rotation, [[7], [-3]]]), atol=1e-9)


def test_mirrored_points_are_rotated_never_reflected():
    transform = similarity_transform(TEMPLATE * [-1, 1], TEMPLATE)
    assert np.linalg.det(transform[:, :2]) > 0


@pytest.mark.parametrize("points", [np.ones((5, 2)), np.full((5, 2), np.nan)])
def test_points_without_extent_are_refused(points):
    with pytest.raises(ValueError, match="coincide"):
        similarity_transform(points, TEMPLATE)


def test_a_face_that_lies_on_the_template_is_copied_unchanged(astronaut_rgb):
    patch = np.ascontiguousarray(astronaut_rgb[60:172, 170:282])
    np.testing.assert_array_equal(
        align_faces(patch, TEMPLATE[None].astype(np.float32))[0][2:-2, 2:-2], patch[2:-2, 2:-2]
    )


def test_no_faces_give_an_empty_batch(astronaut_rgb):
    assert align_faces(astronaut_rgb, np.zeros((0, 5, 2), np.float32)).shape == (0, 112, 112, 3)
