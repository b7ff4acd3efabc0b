from collections.abc import Callable

import numpy as np
import pytest

from attendance_app.vision.alignment import TEMPLATE_XY_PX
from attendance_app.vision.face_inputs import CHIP_INPUT, FACENET_INPUT, FaceInput, Pixels
from training.augmentation.geometry import template_frame
from training.augmentation.light import dimmed
from training.augmentation.occluders import with_glasses, with_mask

EYES, NOSE, MOUTH = TEMPLATE_XY_PX[:2], TEMPLATE_XY_PX[2:3], TEMPLATE_XY_PX[3:]
BOTH_INPUTS = pytest.mark.parametrize("face_input", [CHIP_INPUT, FACENET_INPUT])
Wear = Callable[[Pixels, np.random.Generator], Pixels]


def changed_at(before: Pixels, after: Pixels, points_xy: np.ndarray) -> np.ndarray:
    """How much the pixels at template points changed, in grey levels."""
    columns, rows = template_frame(len(before)).carried(points_xy).round().astype(int).T
    return abs(after[rows, columns].astype(int) - before[rows, columns]).max(axis=1)


@BOTH_INPUTS
@pytest.mark.parametrize("seed", range(12))
def test_a_mask_hides_nose_and_mouth_and_spares_the_eyes(crops: Pixels, face_input: FaceInput, seed: int) -> None:
    green = np.zeros((face_input.side_px, face_input.side_px, 3), np.uint8)
    green[:, :, 1] = 160  # nothing of a mask is of this colour
    worn = with_mask(green, np.random.default_rng(seed))
    assert (changed_at(green, worn, np.concatenate([NOSE, MOUTH])) > 10).all()
    assert (changed_at(green, worn, EYES) == 0).all()
    for crop in crops:
        face = face_input.from_crop(crop)
        assert (changed_at(face, with_mask(face, np.random.default_rng(seed)), EYES) == 0).all()


@BOTH_INPUTS
@pytest.mark.parametrize("seed", range(12))
def test_glasses_change_the_eyes_surroundings_and_spare_the_mouth(
    crops: Pixels, face_input: FaceInput, seed: int
) -> None:
    face = face_input.from_crop(crops[0])
    worn = with_glasses(face, np.random.default_rng(seed))
    assert (changed_at(face, worn, MOUTH) == 0).all()
    rows = template_frame(face_input.side_px).carried(np.array([[0.0, 35.0], [0.0, 68.0]]))[:, 1].astype(int)
    share = (worn != face).any(axis=2)[rows[0] : rows[1]].mean()
    assert 0.05 < share < 0.75


def test_a_fifth_of_the_glasses_are_dark(crops: Pixels) -> None:
    face = np.full((112, 112, 3), 160, np.uint8)
    dark = sum(
        (changed_at(face, with_glasses(face, np.random.default_rng(seed)), EYES) > 60).all() for seed in range(300)
    )
    assert abs(dark - 60) < 5 * np.sqrt(300 * 0.2 * 0.8)


def test_a_mask_is_lit_as_the_face_is(crops: Pixels) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    for seed in range(6):
        bright = with_mask(face, np.random.default_rng(seed))[85:105, 45:67].mean()
        dark = with_mask(dimmed(face, 0.3), np.random.default_rng(seed))[85:105, 45:67].mean()
        assert dark < 0.6 * bright


@pytest.mark.parametrize("wear", [with_mask, with_glasses])
def test_occluders_differ_from_draw_to_draw_and_come_again_with_the_seed(crops: Pixels, wear: Wear) -> None:
    face = CHIP_INPUT.from_crop(crops[0])
    before = face.copy()
    seen = {wear(face, np.random.default_rng(seed)).tobytes() for seed in range(10)}
    assert len(seen) == 10
    assert seen == {wear(face, np.random.default_rng(seed)).tobytes() for seed in range(10)}
    assert np.array_equal(face, before)
