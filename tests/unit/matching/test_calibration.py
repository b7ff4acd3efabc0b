"""Calibration against the closed form for random unit vectors, and its arithmetic by hand."""

import dataclasses
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import betainc

from attendance_app.matching.calibration import (
    LARGEST_DISTANCE,
    SMALLEST_DISTANCE,
    Calibration,
    false_accept_chance,
    fit_calibration,
    moved_to_level,
    threshold_for,
)

DIMENSION = 16
ABOUT = {"model_id": "m", "preprocess_version": 1, "source": "random vectors", "measured_on": date(2026, 1, 1)}


def hand_made(**changes) -> Calibration:
    """FMR 10⁻⁶ at 0.8, 10⁻⁴ at 0.9, 10⁻² at 1.0, 1 at 1.4; FNMR 50 % at 0.5, 0 at 1.0."""
    made = Calibration(
        fmr_distances=(0.8, 0.9, 1.0, 1.4),
        fmr_rates=(1e-6, 1e-4, 1e-2, 1.0),
        fnmr_distances=(0.0, 0.5, 1.0),
        fnmr_rates=(1.0, 0.5, 0.0),
        impostor_comparisons=10**8,
        genuine_comparisons=1000,
        people=500,
        **ABOUT,
    )
    return dataclasses.replace(made, **changes)


@pytest.fixture(scope="module")
def random_vectors():
    vectors = np.random.default_rng(5).normal(size=(1500, DIMENSION)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.mark.parametrize("distance", [0.7, 0.8, 0.9, 1.0, 1.2])
def test_measured_fmr_of_random_directions_is_the_share_of_the_sphere_that_is_nearer(random_vectors, distance):
    # For unit vectors in D dimensions P(cos ≥ c) = ½ I(1−c²; (D−1)/2, ½), the area of a spherical cap.
    calibration = fit_calibration(random_vectors, [f"p{i // 2}" for i in range(1500)], **ABOUT)
    cosine = 1 - distance**2 / 2
    expected = 0.5 * betainc((DIMENSION - 1) / 2, 0.5, 1 - cosine**2)
    assert calibration.fmr(distance) == pytest.approx(expected, rel=0.15)


def test_below_the_data_the_curve_errs_towards_more_false_matches(random_vectors):
    calibration = fit_calibration(random_vectors, [f"p{i // 2}" for i in range(1500)], **ABOUT)
    distance = calibration.fmr_distances[0] - 0.1
    cosine = 1 - distance**2 / 2
    assert calibration.fmr(distance) > 0.5 * betainc((DIMENSION - 1) / 2, 0.5, 1 - cosine**2)


def test_fnmr_counts_people_whose_nearest_other_picture_is_further():
    people, at = ["a", "a", "b", "b", "c", "d", "e"], np.radians([0, 20, 90, 150, 180, 220, 300])
    vectors = np.stack([np.cos(at), np.sin(at)], axis=1).astype(np.float32)
    calibration = fit_calibration(vectors, people, **ABOUT)
    # chords: a–a 2 sin 10° = 0.347, b–b 2 sin 30° = 1.0; c, d, e have no second picture
    assert calibration.genuine_comparisons == 4
    assert calibration.fnmr(0.3) == 1.0
    assert calibration.fnmr(0.6) == 0.5
    assert calibration.fnmr(1.1) == 0.0


@given(st.floats(0.7, 1.39))
def test_distance_and_rate_are_inverse(distance):
    calibration = hand_made()
    assert calibration.distance_at_fmr(calibration.fmr(distance)) == pytest.approx(distance, abs=1e-6)


@pytest.mark.parametrize(
    ("distance", "rate"), [(0.8, 1e-6), (0.85, 1e-5), (0.95, 1e-3), (1.2, 1e-1), (0.75, 1e-7), (1.9, 1.0)]
)
def test_fmr_is_straight_in_the_logarithm_between_and_below_the_points(distance, rate):
    assert hand_made().fmr(distance) == pytest.approx(rate, rel=1e-6)


def test_the_chance_over_a_gallery_is_one_minus_nobody_accepting():
    assert false_accept_chance(hand_made(), 0.9, 1) == pytest.approx(1e-4)
    assert false_accept_chance(hand_made(), 0.9, 1000) == pytest.approx(1 - (1 - 1e-4) ** 1000)
    assert false_accept_chance(hand_made(), 0.9, 0) == 0


def test_the_threshold_keeps_the_wanted_chance_and_shrinks_with_the_gallery():
    # 10⁻³ over 1,000 templates allows about 10⁻⁶ each, which is 0.8; over 10 templates 10⁻⁴, which is 0.9
    assert threshold_for(hand_made(), 1e-3, 1000) == pytest.approx(0.8, abs=1e-4)
    assert threshold_for(hand_made(), 1e-3, 10) == pytest.approx(0.9, abs=1e-4)


@given(st.floats(1e-4, 1e-2), st.integers(1, 100_000))
def test_the_threshold_never_allows_more_than_wanted_within_its_bounds(wanted, templates):
    calibration = hand_made()
    distance = threshold_for(calibration, wanted, templates)
    assert SMALLEST_DISTANCE <= distance <= LARGEST_DISTANCE
    if SMALLEST_DISTANCE < distance < LARGEST_DISTANCE:
        assert false_accept_chance(calibration, distance, templates) == pytest.approx(wanted, rel=1e-3)


def test_it_survives_json():
    assert Calibration.from_json(hand_made().to_json()) == hand_made()


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        hand_made(fmr_distances=(0.9, 0.8, 1.0, 1.4)).to_json(),
        hand_made(fmr_rates=(1e-2, 1e-4, 1e-6, 1.0)).to_json(),
        hand_made(fmr_rates=(0.0, 1e-4, 1e-2, 1.0)).to_json(),
        hand_made(fnmr_rates=(0.0, 0.5, 1.0)).to_json(),
        "not json",
    ],
)
def test_figures_that_make_no_sense_are_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 (several messages)
        Calibration.from_json(text)


def test_too_little_data_is_refused():
    vectors = np.eye(8, dtype=np.float32)
    with pytest.raises(ValueError, match="5 people"):
        fit_calibration(vectors[:4], list("abcd"), **ABOUT)
    with pytest.raises(ValueError, match="two pictures"):
        fit_calibration(vectors, list("abcdefgh"), **ABOUT)


def test_a_group_that_resembles_itself_more_moves_the_curve_nearer():
    nearer = hand_made(fmr_distances=(0.75, 0.85, 0.95, 1.35), fnmr_rates=(1.0, 0.8, 0.1))
    moved = moved_to_level(hand_made(), nearer, "both")
    assert moved.fmr_distances == (0.75, 0.85, 0.95, 1.35)
    assert moved.fnmr_rates == (1.0, 0.8, 0.1)
    assert (moved.people, moved.source) == (1000, "both")


def test_a_group_that_resembles_itself_less_moves_nothing():
    further = hand_made(fmr_distances=(0.9, 1.0, 1.1, 1.5))
    assert moved_to_level(hand_made(), further, "both").fmr_distances == hand_made().fmr_distances


def test_calibrations_of_different_models_are_not_combined():
    with pytest.raises(ValueError, match="different models"):
        moved_to_level(hand_made(), hand_made(model_id="other"), "both")
