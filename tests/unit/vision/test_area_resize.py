"""Area resizing against torch's own "area" interpolation, which the reference implementation uses."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.vision.area_resize import AreaResizer


def torch_area(pixels, height, width):
    tensor = torch.from_numpy(np.ascontiguousarray(pixels)).permute(2, 0, 1)[None].float()
    resized = torch.nn.functional.interpolate(tensor, size=(height, width), mode="area")
    return resized[0].permute(1, 2, 0).numpy()


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 70), st.integers(1, 70), st.integers(1, 60), st.integers(1, 60), st.integers(0, 99))
def test_whole_image_equals_torch_area(height, width, new_height, new_width, seed):
    image = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    ours = AreaResizer(image).whole(new_height, new_width)
    np.testing.assert_allclose(ours, torch_area(image, new_height, new_width), atol=1e-3)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_crop_equals_torch_area_of_that_crop(data):
    image = np.random.default_rng(7).integers(0, 256, (60, 90, 3), np.uint8)
    ranges = []
    for _ in range(data.draw(st.integers(1, 4))):
        x1, y1 = data.draw(st.integers(0, 88)), data.draw(st.integers(0, 58))
        ranges.append([x1, y1, data.draw(st.integers(x1 + 1, 90)), data.draw(st.integers(y1 + 1, 60))])
    crops = AreaResizer(image).crops(np.array(ranges), 24)
    for crop, (x1, y1, x2, y2) in zip(crops, ranges, strict=True):
        np.testing.assert_allclose(crop, torch_area(image[y1:y2, x1:x2], 24, 24), atol=1e-3)


def test_what_lies_outside_the_image_is_black():
    image = np.random.default_rng(0).integers(1, 256, (40, 60, 3), np.uint8)
    padded = np.pad(image, ((30, 30), (30, 30), (0, 0)))
    ranges = np.array([[-20, -10, 30, 40], [35, 5, 85, 55], [-15, -15, 75, 75], [5, 5, 35, 35]])
    np.testing.assert_allclose(AreaResizer(image).crops(ranges, 24), AreaResizer(padded).crops(ranges + 30, 24))


def test_no_crops_give_an_empty_batch():
    image = np.zeros((8, 8, 3), np.uint8)
    assert AreaResizer(image).crops(np.zeros((0, 4), np.int64), 24).shape == (0, 24, 24, 3)


@pytest.mark.parametrize("side", [2_000, 3_000])
def test_sums_of_large_bright_images_do_not_overflow(side):
    image = np.full((side, side, 3), 255, np.uint8)
    np.testing.assert_allclose(AreaResizer(image).whole(1, 1), 255.0)
