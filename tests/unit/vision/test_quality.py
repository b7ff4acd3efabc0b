"""What is measured on an aligned face, against formulas worked out here, and the verdicts on worsened photographs."""

import time
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.stats import entropy

from attendance_app.vision.alignment import align_faces
from attendance_app.vision.quality import (
    DESK_LIMITS,
    ENROLMENT_LIMITS,
    IDENTIFICATION_LIMITS,
    Quality,
    measure_quality,
    quality_problem,
)
from attendance_app.vision.quality.light import FACE_REGION, measure_light, measure_sharpness
from attendance_app.vision.quality.visibility import mouth_visibility, visible_share

CLEAR = Quality(
    eye_distance_px=60.0,
    yaw_deg=0.0,
    pitch_deg=0.0,
    roll_deg=0.0,
    landmark_misfit=0.03,
    brightness=128.0,
    dynamic_range_bits=7.0,
    dark_share=0.0,
    bright_share=0.0,
    light_balance=0.8,
    sharpness=20.0,
    visible_share=1.0,
    mouth_visibility=0.0,
    detection_score=0.999,
)
WORSE_VALUES = {
    "yaw_deg": 70.0,
    "pitch_deg": -60.0,
    "landmark_misfit": 0.4,
    "bright_share": 0.9,
    "light_balance": 0.05,
    "sharpness": 2.0,
    "visible_share": 0.2,
    "mouth_visibility": -9.0,
    "detection_score": 0.5,
}


@pytest.fixture(scope="module")
def found(detector, astronaut_rgb):
    detections = detector.detect(astronaut_rgb, 40.0)
    return detections.landmarks_xy_px[0], float(detections.scores[0])


def measured(image_rgb: NDArray[np.uint8], found, scale: float = 1.0) -> Quality:
    points, score = found
    return measure_quality(align_faces(image_rgb, (points * scale)[None])[0], points * np.float32(scale), score)


def noise(seed: int, low: int = 0, high: int = 256) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(low, high, (112, 112), np.uint8)


def test_light_follows_its_formulas_on_noise():
    luma = noise(1)
    light = measure_light(luma)
    inside = luma[FACE_REGION > 0]
    assert light.brightness == pytest.approx(inside.mean(), abs=1)  # the ellipse's middle column is left out
    assert light.dynamic_range_bits == pytest.approx(entropy(np.bincount(inside), base=2), abs=0.05)
    assert light.dark_share == pytest.approx(26 / 256, abs=0.02)
    assert light.bright_share == pytest.approx(9 / 256, abs=0.02)
    assert light.balance > 0.9


def test_an_even_grey_has_no_range_and_perfect_balance():
    light = measure_light(np.full((112, 112), 90, np.uint8))
    assert (light.brightness, light.dynamic_range_bits, light.balance) == (90.0, 0.0, 1.0)
    assert measure_sharpness(np.full((112, 112), 90, np.uint8)) == 0.0


def test_halves_without_a_shade_in_common_are_out_of_balance():
    luma = np.hstack([noise(1, 0, 96)[:, :56], noise(2, 160, 256)[:, 56:]])
    assert measure_light(luma).balance == 0.0


def test_balance_is_the_overlap_of_the_histograms():
    left = np.full((112, 56), 10, np.uint8)
    right = np.where(np.arange(112)[:, None] < 66, 10, 200).astype(np.uint8).repeat(56, axis=1)
    share = (FACE_REGION[:66, 56:] > 0).sum() / (FACE_REGION[:, 56:] > 0).sum()
    assert measure_light(np.hstack([left, right])).balance == pytest.approx(share, abs=0.02)


def test_sharpness_is_the_mean_laplacian_of_the_smoothed_face_at_usual_contrast():
    luma = noise(3, 60, 180)
    smooth = cv2.filter2D(luma, -1, np.outer([1, 2, 1], [1, 2, 1]) / 16.0).astype(np.float64)
    laplacian = cv2.filter2D(smooth, -1, np.array([[2.0, 0, 2], [0, -8, 0], [2, 0, 2]]))
    inside = FACE_REGION > 0
    expected = np.abs(laplacian)[inside].clip(0, 255).mean() * 40 / (luma[inside].std() + 5)
    assert measure_sharpness(luma) == pytest.approx(expected, rel=0.03)


def test_flat_light_is_not_taken_for_blur_nor_noise_for_detail(astronaut_rgb, found):
    chip = align_faces(astronaut_rgb, found[0][None])[0]
    luma = np.asarray(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), np.uint8)
    flat = cv2.convertScaleAbs(luma, alpha=0.5, beta=64)
    clear, blurred = measure_sharpness(luma), measure_sharpness(cv2.GaussianBlur(luma, (0, 0), 2))
    assert measure_sharpness(flat) > 0.85 * clear
    assert blurred < 0.6 * clear
    assert measure_sharpness(noise(4, 120, 123)) < clear


def test_what_lies_outside_the_picture_is_not_visible(astronaut_rgb, found):
    points, _score = found
    image = np.maximum(astronaut_rgb, 1)  # the photograph has a black corner
    assert visible_share(align_faces(image, points[None])[0]) == 1.0
    left_px = int(points[0, 0])
    cut = align_faces(image[:, left_px:], (points - (left_px, 0))[None].astype(np.float32))[0]
    assert visible_share(cut) == pytest.approx(1 - 38.3 / 112, abs=0.04)  # the chip's left eye is at column 38.3


def test_black_inside_a_face_is_visible(astronaut_rgb, found):
    chip = np.maximum(align_faces(astronaut_rgb, found[0][None])[0], 1)
    chip[40:60, 30:80] = 0
    assert visible_share(chip) == 1.0


def test_a_plain_mask_hides_the_mouth(astronaut_rgb, hopper_rgb, detector):
    for image in (astronaut_rgb, hopper_rgb):
        chip = align_faces(image, detector.detect(image, 40.0).landmarks_xy_px[:1])[0]
        luma = np.asarray(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), np.uint8)
        covered = luma.copy()
        covered[76:, 22:90] = 200
        assert mouth_visibility(luma) > -3
        assert mouth_visibility(cv2.blur(covered, (3, 3))) < -6


def test_eye_distance_is_corrected_for_the_turned_head(found, astronaut_rgb):
    quality = measured(astronaut_rgb, found)
    plain_px = float(np.linalg.norm(found[0][1] - found[0][0]))
    assert quality.eye_distance_px == pytest.approx(plain_px / np.cos(np.radians(quality.yaw_deg)), rel=1e-4)


def test_a_good_portrait_passes_everywhere(astronaut_rgb, found):
    quality = measured(astronaut_rgb, found)
    assert [quality_problem(quality, limits) for limits in (DESK_LIMITS, ENROLMENT_LIMITS)] == ["", ""]
    assert quality.overall > 0.85


WORSENED = {
    "too dark": lambda image: cv2.convertScaleAbs(image, alpha=0.1),
    "too bright": lambda image: cv2.convertScaleAbs(image, alpha=2.0, beta=120),
    "the light is too flat": lambda image: cv2.convertScaleAbs(image, alpha=0.02, beta=120),
    "hold still": lambda image: cv2.GaussianBlur(image, (0, 0), 7),
}


@pytest.mark.parametrize("problem", WORSENED)
def test_a_worsened_portrait_is_turned_away_with_the_reason(problem, astronaut_rgb, found):
    worse = measured(WORSENED[problem](astronaut_rgb), found)
    assert quality_problem(worse, DESK_LIMITS) == problem
    assert worse.overall < measured(astronaut_rgb, found).overall


def test_a_tiny_face_should_come_closer(astronaut_rgb, found):
    small = cv2.resize(astronaut_rgb, None, fx=0.2, fy=0.2, interpolation=cv2.INTER_AREA)
    assert quality_problem(measured(small, found, 0.2), DESK_LIMITS) == "come closer"


@pytest.mark.parametrize(
    ("worse", "problem"),
    [
        ({"visible_share": 0.3}, "move to the middle of the picture"),
        ({"dark_share": 0.99}, "too dark"),
        ({"bright_share": 0.8}, "too bright"),
        ({"yaw_deg": -65.0}, "turn to the camera"),
        ({"pitch_deg": 55.0}, "lower your chin a little"),
        ({"pitch_deg": -55.0}, "raise your chin a little"),
        ({"roll_deg": -70.0}, "hold your head upright"),
        ({"detection_score": 0.5}, "show your whole face"),
        ({"landmark_misfit": float("inf")}, "show your whole face"),
        ({"brightness": 10.0, "sharpness": 1.0, "yaw_deg": 80.0}, "too dark"),
    ],
    ids=str,
)
def test_the_most_telling_problem_is_named(worse, problem):
    assert quality_problem(replace(CLEAR, **worse), DESK_LIMITS) == problem


@pytest.mark.parametrize(
    "fair",
    [
        {"eye_distance_px": 15.0}, {"yaw_deg": 50.0}, {"pitch_deg": 40.0}, {"roll_deg": 45.0}, {"brightness": 30.0},
        {"brightness": 235.0}, {"bright_share": 0.5}, {"visible_share": 0.45}, {"sharpness": 6.0},
        {"detection_score": 0.9}, {"mouth_visibility": -8.0}, {"light_balance": 0.1}, {"dynamic_range_bits": 4.0},
    ],
    ids=str,
)  # fmt: skip
def test_enrolment_refuses_what_the_desk_still_takes(fair):
    assert quality_problem(replace(CLEAR, **fair), DESK_LIMITS) == ""
    assert quality_problem(replace(CLEAR, **fair), ENROLMENT_LIMITS) != ""


@pytest.mark.parametrize("odd", [{"yaw_deg": 85.0}, {"sharpness": 0.5}, {"mouth_visibility": -20.0}], ids=str)
def test_a_question_about_a_picture_is_answered_whatever_the_pose(odd):
    assert quality_problem(replace(CLEAR, **odd), IDENTIFICATION_LIMITS) == ""


@given(st.sampled_from(sorted(WORSE_VALUES)), st.floats(0, 1), st.floats(0, 1))
@settings(deadline=None)
def test_overall_never_rises_when_a_measure_gets_worse(name, first, second):
    good, bad = getattr(CLEAR, name), WORSE_VALUES[name]
    some, more = (replace(CLEAR, **{name: good + share * (bad - good)}) for share in sorted((first, second)))
    assert 0 < more.overall <= some.overall <= 1


def test_overall_tells_the_expected_rise_of_the_distance():
    assert CLEAR.overall == pytest.approx(np.exp(-2 * CLEAR.expected_rise))
    burnt = replace(CLEAR, bright_share=0.5)
    assert burnt.expected_rise - CLEAR.expected_rise == pytest.approx(0.135)


@pytest.mark.bench
def test_a_look_costs_a_small_part_of_an_embedding(astronaut_rgb, found, embedder):
    chip = align_faces(astronaut_rgb, found[0][None])[0]

    def least_s(work, times: int) -> float:
        work()
        spans = []
        for _ in range(times):
            start = time.perf_counter()
            work()
            spans.append(time.perf_counter() - start)
        return min(spans)

    measuring_s = least_s(lambda: measure_quality(chip, found[0], found[1]), 50)
    assert measuring_s < 0.2 * least_s(lambda: embedder.embed(chip[None]), 10)
