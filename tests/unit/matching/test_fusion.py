"""Fused looks against the formula, and what they are for: less noise."""

import numpy as np
import pytest

from attendance_app.matching.fusion import ANOTHER_PERSON_DISTANCE, LOOKS_FUSED, TrackEmbedding


def unit(vector) -> np.ndarray:
    return (np.asarray(vector) / np.linalg.norm(vector)).astype(np.float32)


def looks(count: int, noise: float = 0.4, seed: int = 1, dimension: int = 128) -> tuple[np.ndarray, list[np.ndarray]]:
    random = np.random.default_rng(seed)
    person = unit(random.normal(size=dimension))
    return person, [unit(person + noise * unit(random.normal(size=dimension))) for _ in range(count)]


def test_one_look_is_itself():
    _, (look,) = looks(1)
    np.testing.assert_allclose(TrackEmbedding().add(look, 0.7), look, atol=1e-6)


def test_fused_is_the_weighted_mean_at_unit_length():
    _, seen = looks(3)
    weights = [0.2, 0.9, 0.5]
    track = TrackEmbedding()
    for look, weight in zip(seen, weights, strict=True):
        fused = track.add(look, weight)
    np.testing.assert_allclose(fused, unit(np.average(seen, axis=0, weights=weights)), atol=1e-6)


def test_only_the_latest_looks_count():
    _, seen = looks(LOOKS_FUSED + 3)
    track = TrackEmbedding()
    for look in seen:
        fused = track.add(look, 1.0)
    np.testing.assert_allclose(fused, unit(np.mean(seen[-LOOKS_FUSED:], axis=0)), atol=1e-6)


def test_fused_is_nearer_to_the_person_than_single_looks_are():
    person, seen = looks(200)
    track = TrackEmbedding()
    fused = [np.linalg.norm(track.add(look, 1.0) - person) for look in seen]
    single = [np.linalg.norm(look - person) for look in seen]
    assert np.mean(fused[LOOKS_FUSED:]) < 0.6 * np.mean(single)  # noise shrinks by about √5


def test_somebody_else_is_not_fused_with_the_person_before():
    track = TrackEmbedding()
    _, seen = looks(4)
    for look in seen:
        track.add(look, 1.0)
    _, (other,) = looks(1, seed=9)
    assert np.linalg.norm(other - seen[-1]) > ANOTHER_PERSON_DISTANCE
    np.testing.assert_allclose(track.add(other, 1.0), other, atol=1e-6)


@pytest.mark.parametrize("quality", [0.0, 1e-9])
def test_a_worthless_look_alone_is_still_a_unit_vector(quality):
    _, (look,) = looks(1)
    assert np.linalg.norm(TrackEmbedding().add(look, quality)) == pytest.approx(1.0, abs=1e-5)
