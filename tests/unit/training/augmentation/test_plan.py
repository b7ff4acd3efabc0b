from dataclasses import replace

import cv2
import numpy as np
import pytest

from attendance_app.vision.face_inputs import CHIP_INPUT, FACENET_INPUT, FaceInput, Pixels
from training.augmentation import DESK_CONDITIONS, TRIAL_PLAN, AugmentationPlan, augment

NOTHING = AugmentationPlan(mirrored=0.0, degraded=0.0)
ONLY_MASKS = AugmentationPlan(
    0.0, 1.0, mask=0.5, glasses=0, dark=0, uneven=0, gamma=0, cast=0, focus=0, motion=0, few_pixels=0, noise=0, jpeg=0
)


@pytest.fixture(params=[CHIP_INPUT, FACENET_INPUT], ids=["sface", "facenet"])
def faces(request: pytest.FixtureRequest, crops: Pixels) -> Pixels:
    face_input: FaceInput = request.param
    return face_input.from_crops(crops)


def same(one: Pixels, other: Pixels) -> np.ndarray:
    return (one == other).all(axis=(1, 2, 3))


def within_five_sigma(count: int, draws: int, share: float) -> bool:
    return abs(count - draws * share) <= 5 * np.sqrt(draws * share * (1 - share))


def test_the_default_degrades_three_in_five_and_mirrors_every_other(crops: Pixels) -> None:
    face = CHIP_INPUT.from_crops(crops[:1])
    done = augment(face.repeat(1500, axis=0), np.random.default_rng(0))
    untouched, mirrored = same(done, face), same(done, face[:, :, ::-1])
    left = int((untouched | mirrored).sum())
    assert within_five_sigma(1500 - left, 1500, 0.6 * 0.99)  # a hundredth, at most, draws nothing at all
    assert within_five_sigma(int(mirrored.sum()), left, 0.5)


def test_half_of_the_degraded_wear_a_mask(crops: Pixels) -> None:
    assert TRIAL_PLAN.mask == 0.5
    face = CHIP_INPUT.from_crops(crops[:1])
    done = augment(face.repeat(400, axis=0), np.random.default_rng(0), ONLY_MASKS)
    assert within_five_sigma(int((~same(done, face)).sum()), 400, 0.5)


def test_nothing_happens_when_nothing_is_planned(faces: Pixels) -> None:
    assert np.array_equal(augment(faces, np.random.default_rng(0), NOTHING), faces)
    assert np.array_equal(augment(faces, np.random.default_rng(0), replace(NOTHING, mirrored=1.0)), faces[:, :, ::-1])


def test_the_same_generator_gives_the_same_faces_whole_or_in_parts(faces: Pixels) -> None:
    many = faces.repeat(5, axis=0)
    before = many.copy()
    whole = augment(many, np.random.default_rng(4))
    rng = np.random.default_rng(4)
    parts = np.concatenate([augment(many[:3], rng), augment(many[3:], rng)])
    assert np.array_equal(whole, parts)
    assert not np.array_equal(whole, augment(many, np.random.default_rng(5)))
    assert np.array_equal(many, before)


def test_no_faces_give_no_faces() -> None:
    assert augment(np.zeros((0, 112, 112, 3), np.uint8), np.random.default_rng(0)).shape == (0, 112, 112, 3)


def test_faces_are_never_darker_than_the_desk_lets_in(crops: Pixels) -> None:
    worst = replace(ONLY_MASKS, mask=0.0, dark=1.0, uneven=1.0, gamma=1.0, gamma_range=(2.0, 2.5))
    done = augment(CHIP_INPUT.from_crops(crops).repeat(50, axis=0), np.random.default_rng(0), worst)
    luma = [cv2.cvtColor(face, cv2.COLOR_RGB2GRAY).mean() for face in done]
    assert min(luma) >= 25.0


def test_the_conditions_that_are_measured_have_their_names() -> None:
    assert {"low light", "blur", "mask", "glasses", "jpeg", "low resolution", "desk"} <= set(DESK_CONDITIONS)


@pytest.mark.parametrize("name", DESK_CONDITIONS)
def test_a_condition_changes_faces_alike_for_a_seed_whole_or_in_parts(name: str, faces: Pixels) -> None:
    worsen = DESK_CONDITIONS[name]
    before = faces.copy()
    whole = worsen(faces, np.random.default_rng(9))
    rng = np.random.default_rng(9)
    parts = np.concatenate([worsen(faces[:1], rng), worsen(faces[1:], rng)])
    assert (whole.shape, whole.dtype) == (faces.shape, np.uint8)
    assert np.array_equal(whole, parts)
    assert not same(whole, faces).any()
    assert np.array_equal(faces, before)


@pytest.mark.parametrize("name", ["blur", "low resolution", "uneven light", "mask", "glasses"])
def test_a_condition_is_as_bad_at_another_size(name: str, crops: Pixels) -> None:
    """Shrinking after is shrinking before: what is done scales with the input."""
    small = CHIP_INPUT.from_crops(crops)
    large = np.stack([cv2.resize(face, (448, 448), interpolation=cv2.INTER_CUBIC) for face in small])
    worsen = DESK_CONDITIONS[name]
    shrunk = [
        cv2.resize(one, (112, 112), interpolation=cv2.INTER_AREA) for one in worsen(large, np.random.default_rng(2))
    ]
    at_once = worsen(small, np.random.default_rng(2))
    off = abs(np.stack(shrunk).astype(int) - at_once).mean()
    assert off < 3.0
    assert off < 0.4 * abs(at_once.astype(int) - small).mean()
