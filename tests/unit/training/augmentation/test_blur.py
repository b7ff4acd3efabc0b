import numpy as np
import pytest
from scipy import ndimage

from attendance_app.vision.face_inputs import CHIP_INPUT, Pixels
from training.augmentation.blur import focus_blurred, motion_blurred, motion_kernel


@pytest.mark.parametrize("sigma_px", [0.6, 1.3, 2.0, 3.5])
def test_focus_blur_is_scipys_gaussian(crops: Pixels, sigma_px: float) -> None:
    face = CHIP_INPUT.from_crop(crops[1])
    expected = ndimage.gaussian_filter(face.astype(float), (sigma_px, sigma_px, 0), mode="mirror", truncate=3.0)
    off = abs(focus_blurred(face, sigma_px) - expected)
    assert off.max() < 2.0  # OpenCV's weights for 8-bit pictures are fixed-point
    assert off.mean() < 0.5


@pytest.mark.parametrize(("length_px", "angle_deg"), [(3.0, 0.0), (6.0, 90.0), (7.5, 30.0), (9.0, 135.0)])
def test_motion_blur_is_the_mean_of_a_face_on_its_way(crops: Pixels, length_px: float, angle_deg: float) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    dx, dy = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    way = [
        ndimage.shift(face.astype(float), (along * dy, along * dx, 0), order=1, mode="mirror")
        for along in np.linspace(-length_px / 2, length_px / 2, 201)
    ]
    off = abs(motion_blurred(face, length_px, angle_deg) - np.mean(way, axis=0))
    assert off.mean() < 1.0


@pytest.mark.parametrize("angle_deg", [0.0, 20.0, 45.0, 90.0, 170.0])
def test_a_motion_kernel_keeps_the_light_and_the_middle(angle_deg: float) -> None:
    kernel = motion_kernel(8.0, angle_deg)
    assert kernel.sum() == pytest.approx(1.0, abs=1e-6)
    assert np.allclose(kernel, kernel[::-1, ::-1], atol=1e-7)


def test_no_motion_blurs_nothing(crops: Pixels) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    assert np.array_equal(motion_blurred(face, 0.0, 30.0), face)
