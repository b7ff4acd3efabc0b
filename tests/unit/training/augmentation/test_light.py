import numpy as np
import pytest

from attendance_app.vision.face_inputs import CHIP_INPUT, Pixels
from training.augmentation.light import colour_cast, dimmed, exposed, gamma_corrected, unevenly_lit

EVERY_VALUE = np.arange(256, dtype=np.uint8).reshape(16, 16, 1).repeat(3, axis=2)


@pytest.mark.parametrize("gamma", [0.5, 1.0, 1.7, 2.2])
def test_gamma_follows_its_formula_at_every_value(gamma: float) -> None:
    expected = [round(255 * (value / 255) ** gamma) for value in range(256)]
    assert gamma_corrected(EVERY_VALUE, gamma)[:, :, 0].ravel().tolist() == expected


@pytest.mark.parametrize("share", [0.1, 0.5, 1.0, 1.6])
def test_dimming_scales_every_value_and_burns_out_at_white(share: float) -> None:
    expected = np.minimum(np.arange(256) * share, 255)
    assert abs(dimmed(EVERY_VALUE, share)[:, :, 0].ravel() - expected).max() <= 0.5


def test_uneven_light_leaves_one_edge_and_darkens_the_other() -> None:
    white = np.full((112, 112, 3), 255, np.uint8)
    lit = unevenly_lit(white, 0.0, 0.2)
    assert (lit[:, 0] == 255).all()
    assert (lit[:, -1] == 51).all()
    assert (np.diff(lit[5, :, 0].astype(int)) <= 0).all()
    assert (lit == lit[:1]).all()  # the same in every row


@pytest.mark.parametrize(
    ("towards_deg", "turned"), [(180.0, lambda one: one[:, ::-1]), (90.0, lambda one: one.transpose(1, 0, 2))]
)
def test_the_dark_side_is_where_it_is_said_to_be(towards_deg: float, turned: object) -> None:
    white = np.full((80, 80, 3), 255, np.uint8)
    right = unevenly_lit(white, 0.0, 0.3).astype(int)
    assert abs(unevenly_lit(white, towards_deg, 0.3) - turned(right)).max() <= 1  # type: ignore[operator]


def test_a_colour_cast_scales_each_colour_by_itself() -> None:
    grey = np.full((8, 8, 3), 100, np.uint8)
    assert colour_cast(grey, (1.2, 1.0, 0.75))[0, 0].tolist() == [120, 100, 75]


def test_a_camera_brightens_what_is_too_dark_and_nothing_else(crops: Pixels) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    dark = dimmed(face, 0.05)
    weights = np.array([0.299, 0.587, 0.114])  # Rec. 601
    assert (dark @ weights).mean() < 10
    assert (exposed(dark, 28.0) @ weights).mean() == pytest.approx(28.0, abs=1.5)
    assert exposed(face, 28.0) is face
    assert not exposed(np.zeros_like(face), 28.0).any()
