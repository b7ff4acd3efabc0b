import io

import numpy as np
import pytest
from PIL import Image

from attendance_app.vision.face_inputs import CHIP_INPUT, Pixels
from training.augmentation.sensor import jpeg_compressed, noisy, resized


@pytest.mark.parametrize("quality", [15, 30, 70, 95])
def test_compression_is_what_pillow_makes_of_it(crops: Pixels, quality: int) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    file = io.BytesIO()
    Image.fromarray(face).save(file, "JPEG", quality=quality, subsampling="4:2:0")
    expected = np.asarray(Image.open(file), float)
    assert abs(jpeg_compressed(face, quality) - expected).mean() < 0.5


def test_shrinking_averages(crops: Pixels) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    expected = face.astype(float).reshape(28, 4, 28, 4, 3).mean(axis=(1, 3))
    assert abs(resized(face, 28) - expected).max() <= 0.51


def test_growing_back_gives_the_side_asked_for(crops: Pixels) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    assert resized(resized(face, 37), 112).shape == face.shape
    assert resized(face, 112) is face


@pytest.mark.parametrize(("value", "read", "shot"), [(60, 5.0, 0.0), (120, 3.0, 0.5), (160, 10.0, 0.25)])
def test_noise_has_the_variance_it_is_said_to_have(value: int, read: float, shot: float) -> None:
    grey = np.full((200, 200, 3), value, np.uint8)
    seen = noisy(grey, np.random.default_rng(1), read, shot).astype(float)
    variance = read**2 + shot * value
    count = seen.size
    assert seen.mean() == pytest.approx(value, abs=5 * np.sqrt(variance / count))
    rounding = 1 / 12
    assert seen.var() == pytest.approx(variance + rounding, rel=5 * np.sqrt(2 / count))


def test_noise_is_independent_between_pixels_and_colours() -> None:
    grey = np.full((200, 200, 3), 128, np.uint8)
    off = noisy(grey, np.random.default_rng(2), 8.0, 0.0).astype(float) - 128
    limit = 5 / np.sqrt(40_000)
    assert abs(np.corrcoef(off[:, :-1, 0].ravel(), off[:, 1:, 0].ravel())[0, 1]) < limit
    assert abs(np.corrcoef(off[:, :, 0].ravel(), off[:, :, 2].ravel())[0, 1]) < limit


def test_noise_stays_between_black_and_white() -> None:
    black_and_white = np.zeros((50, 50, 3), np.uint8)
    black_and_white[25:] = 255
    seen = noisy(black_and_white, np.random.default_rng(3), 40.0, 0.0)
    assert seen[:25].mean() < 40  # wrapped values would be near white
    assert seen[25:].mean() > 215
