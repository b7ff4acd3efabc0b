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


def unit_vectors(random: np.random.Generator, count: int, dimension: int = 16) -> np.ndarray:
    vectors = random.normal(size=(count, dimension)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 300), st.integers(1, 8))
def test_comings_and_goings_leave_what_building_anew_would(seed, steps, crowd):
    random = np.random.default_rng(seed)
    gallery, kept = Gallery("m", 1), []
    for vector in unit_vectors(random, steps):
        kept.append(template(f"p{random.integers(crowd * 4):02}", vector))
        gallery.add([kept[-1]])
        while kept and random.random() < 0.45:
            gallery.remove([kept.pop(int(random.integers(len(kept)))).id])
    probe = unit_vectors(random, 1)[0]
    anew = Gallery("m", 1, kept)
    assert (len(gallery), gallery.template_ids) == (len(kept), {one.id for one in kept})
    assert sorted(gallery.people) == sorted(anew.people) == sorted({one.employee_id for one in kept})
    by_person = dict(zip(gallery.people, gallery.person_distances(probe), strict=True))
    assert by_person == pytest.approx(dict(zip(anew.people, anew.person_distances(probe), strict=True)), abs=1e-3)
    assert gallery.identify(probe, RULE) == anew.identify(probe, RULE)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 40), st.integers(1, 20))
def test_the_decision_rests_on_the_exact_distances_of_the_two_nearest_people(seed, people, each):
    random = np.random.default_rng(seed)
    vectors = unit_vectors(random, people * each)
    owners = np.repeat([f"p{number:03}" for number in range(people)], each)
    gallery = Gallery("m", 1, [template(owner, vector) for owner, vector in zip(owners, vectors, strict=True)])
    probe = unit_vectors(random, 1)[0]
    distances = cdist(probe[None].astype(float), vectors.astype(float))[0]
    first, second = sorted((distances[owners == person].min(), person) for person in gallery.people)[:2]
    match = gallery.identify(probe, RULE)
    assert match.employee_id == first[1]
    assert match.distance == pytest.approx(first[0], abs=1e-6)
    assert match.margin == pytest.approx(second[0] - first[0], abs=1e-6)


def test_somebody_with_very_many_templates_does_not_hide_the_runner_up():
    crowd = [template("ann", at_distance(0.5 + 0.0001 * number)) for number in range(500)]
    match = Gallery("m", 1, [*crowd, template("bob", at_distance(0.6))]).identify(PROBE, RULE)
    assert match.employee_id == "ann"
    assert match.margin == pytest.approx(0.1, abs=1e-5)


def test_somebody_removed_is_no_longer_known_and_leaves_no_numbers_behind():
    ann, bob = template("ann", at_distance(0.3)), template("bob", at_distance(0.8))
    gallery = Gallery("m", 1, [ann, bob])
    gallery.remove([ann.id])
    assert gallery.identify(PROBE, RULE).employee_id == "bob"
    assert gallery.people == ("bob",)
    assert np.count_nonzero(gallery._index._matrix.any(axis=1)) == 1


def test_a_template_is_added_once():
    ann = template("ann", PROBE)
    gallery = Gallery("m", 1, [ann])
    with pytest.raises(ValueError, match="already"):
        gallery.add([template("bob", PROBE), ann])
    assert (len(gallery), gallery.people) == (1, ("ann",))


def test_a_gallery_that_was_emptied_can_be_filled_again():
    ann, bob = template("ann", PROBE), template("bob", PROBE)
    gallery = Gallery("m", 1, [ann])
    gallery.remove([ann.id])
    assert gallery.identify(PROBE, RULE).employee_id is None
    assert gallery.person_distances(PROBE).shape == (0,)
    gallery.add([bob])
    assert gallery.identify(PROBE, RULE).employee_id == "bob"


def test_vectors_of_another_length_are_refused():
    gallery = Gallery("m", 1, [template("ann", at_distance(0.3, 4))])
    with pytest.raises(ValueError, match="5 numbers"):
        gallery.add([template("bob", at_distance(0.3, 5))])


def test_people_who_look_alike_need_a_wider_margin():
    # ann and bob are 0.8 apart (nearer than the threshold), ann and cat 1.0; the probe is nearest to ann each time
    def on_circle(degrees: float) -> np.ndarray:
        return np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees)), 0, 0], np.float32)

    ann, bob, cat = on_circle(0), on_circle(47.16), on_circle(-60)  # chord 2 sin(α/2)
    rule = DecisionRule(threshold=0.95, margin=0.05, lookalike_margin=0.15)
    towards_bob, towards_cat = on_circle(20), on_circle(-26)  # margins 0.12 and 0.13
    alike = Gallery("m", 1, [template("ann", ann), template("bob", bob)])
    unlike = Gallery("m", 1, [template("ann", ann), template("cat", cat)])
    assert alike.identify(towards_bob, rule).outcome is Outcome.AMBIGUOUS
    assert alike.identify(ann, rule).outcome is Outcome.ACCEPTED
    assert unlike.identify(towards_cat, rule).outcome is Outcome.ACCEPTED
