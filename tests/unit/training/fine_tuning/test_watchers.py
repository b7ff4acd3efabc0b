"""What stops a run early, and the figures it is told from."""

import math

import numpy as np
import pytest

from training.fine_tuning.watchers import COLLAPSED_STEPS, INACTIVE_STEPS, RunWatch, StopReason, embedding_spread


def _unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def test_spread_is_half_the_mean_squared_distance_of_different_faces() -> None:
    faces = _unit(np.random.default_rng(0).normal(size=(7, 16)))
    pairs = [((faces[a] - faces[b]) ** 2).sum() / 2 for a in range(7) for b in range(7) if a != b]
    assert abs(embedding_spread(faces) - np.mean(pairs)) < 1e-6


def test_spread_of_one_face_again_and_again_is_zero() -> None:
    assert abs(embedding_spread(np.tile(_unit(np.ones((1, 8))), (5, 1)))) < 1e-6
    assert embedding_spread(_unit(np.ones((1, 8)))) == 0.0


def _after(steps: int, **step: float) -> StopReason | None:
    watch = RunWatch()
    reason = None
    for _ in range(steps):
        reason = watch.saw(**({"loss": 0.2, "active": 0.5, "spread": 0.9, "base_spread": 0.95} | step))
    return reason


def test_embeddings_that_draw_together_are_called_a_collapse() -> None:
    reason = _after(COLLAPSED_STEPS, spread=0.4)
    assert reason is not None
    assert reason.code == "collapse"
    assert "collapse" in reason.text
    assert reason.spoilt


def test_a_few_narrow_batches_are_no_collapse() -> None:
    assert _after(COLLAPSED_STEPS - 1, spread=0.4) is None


def test_many_steps_without_an_active_triplet_end_the_run() -> None:
    reason = _after(INACTIVE_STEPS, active=0.0)
    assert reason is not None
    assert reason.code == "no_active_triplets"
    assert "nothing left to learn" in reason.text
    assert not reason.spoilt
    assert _after(INACTIVE_STEPS - 1, active=0.0) is None


@pytest.mark.parametrize(
    ("usual", "now_and_then", "ends"),
    [(0.01, 0.03, True), (0.0, 0.2, True), (0.015, 0.015, True), (0.03, 0.0, False), (0.05, 0.05, False)],
)
def test_a_run_with_hardly_an_active_triplet_ends_and_one_with_a_few_goes_on(
    usual: float, now_and_then: float, ends: bool
) -> None:
    watch = RunWatch()
    reasons = [watch.saw(0.2, now_and_then if step % 4 == 3 else usual, 0.9, 0.9) for step in range(120)]
    assert (reasons[-1] is not None) is ends
    assert reasons[INACTIVE_STEPS - 2] is None


@pytest.mark.parametrize("loss", [math.nan, math.inf])
def test_a_loss_that_is_no_number_stops_at_once(loss: float) -> None:
    reason = _after(1, loss=loss)
    assert reason is not None
    assert reason.code == "not_finite"
