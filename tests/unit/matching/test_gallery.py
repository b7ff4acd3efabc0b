"""The open-set decision against SciPy's distances, and its rules by hand."""

import uuid
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from attendance_app.domain.people import Template
from attendance_app.domain.recognition import Outcome
from attendance_app.matching.gallery import DecisionRule, Gallery

RULE = DecisionRule(threshold=0.95, margin=0.05)


def template(person: str, vector, model_id: str = "m", version: int = 1) -> Template:
    data = np.asarray(vector, "<f4").tobytes()
    return Template(str(uuid.uuid4()), person, model_id, version, data, 1.0, b"", "x", "", datetime.now(UTC))


def at_distance(distance: float, dimension: int = 4) -> np.ndarray:
    """A unit vector at a Euclidean distance from (1, 0, 0, …): |a − b|² = 2 − 2 cos."""
    cosine = 1 - distance**2 / 2
    vector = np.zeros(dimension, np.float32)
    vector[0], vector[1] = cosine, np.sqrt(1 - cosine**2)
    return vector


PROBE = at_distance(0.0)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 30), st.integers(1, 5))
def test_distance_to_a_person_is_that_of_their_nearest_template(seed, people, each):
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(people * each, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    owners = random.permutation(np.repeat([f"p{number:03}" for number in range(people)], each))
    gallery = Gallery("m", 1, [template(owner, vector) for owner, vector in zip(owners, vectors, strict=True)])
    probe = vectors[0]
    distances = cdist(probe[None], vectors)[0]
    expected = [distances[owners == person].min() for person in gallery.people]
    np.testing.assert_allclose(gallery.person_distances(probe), expected, atol=1e-3)


def test_near_and_alone_is_accepted():
    match = Gallery("m", 1, [template("ann", at_distance(0.6)), template("bob", at_distance(1.2))]).identify(
        PROBE, RULE
    )
    assert (match.outcome, match.employee_id) == (Outcome.ACCEPTED, "ann")
    assert match.distance == pytest.approx(0.6, abs=1e-3)
    assert match.margin == pytest.approx(0.6, abs=1e-3)


def test_a_single_enrolled_person_has_no_runner_up():
    match = Gallery("m", 1, [template("ann", at_distance(0.6))]).identify(PROBE, RULE)
    assert match.outcome is Outcome.ACCEPTED
    assert match.margin == float("inf")


@pytest.mark.parametrize("distance", [0.951, 1.128, 1.9])
def test_beyond_the_threshold_nobody_is_accepted(distance):
    match = Gallery("m", 1, [template("ann", at_distance(distance))]).identify(PROBE, RULE)
    assert match.outcome is Outcome.UNKNOWN


def test_two_people_within_the_margin_are_ambiguous():
    gallery = Gallery("m", 1, [template("ann", at_distance(0.6)), template("bob", at_distance(0.63))])
    assert gallery.identify(PROBE, RULE).outcome is Outcome.AMBIGUOUS


def test_two_templates_of_one_person_are_not_ambiguous():
    gallery = Gallery("m", 1, [template("ann", at_distance(0.6)), template("ann", at_distance(0.61))])
    assert gallery.identify(PROBE, RULE).outcome is Outcome.ACCEPTED


def test_an_empty_gallery_knows_nobody():
    match = Gallery("m", 1, []).identify(PROBE, RULE)
    assert (match.outcome, match.employee_id, match.distance) == (Outcome.UNKNOWN, None, float("inf"))


@pytest.mark.parametrize(("model_id", "version"), [("other", 1), ("m", 2)])
def test_scores_never_cross_models_or_alignments(model_id, version):
    with pytest.raises(ValueError, match="not m/1"):
        Gallery("m", 1, [template("ann", PROBE), template("bob", PROBE, model_id, version)])
