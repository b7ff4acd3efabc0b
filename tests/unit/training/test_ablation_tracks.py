"""Fused looks against sums worked by hand, the protocol on vectors at known angles, and labels of clips."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from attendance_app.errors import UserError
from attendance_app.vision.quality import Quality
from training.evaluation.clips import ClipLooks, labelled_clips
from training.evaluation.fused_looks import FUSIONS, Fusion, best_of, fused_trial, least_of_latest, mean_of, single
from training.evaluation.quality_ranks import FIGURES, Ranked, ranked, within_clips

CLEAR = Quality(60.0, 0.0, 0.0, 0.0, 0.03, 128.0, 7.0, 0.0, 0.0, 0.8, 20.0, 1.0, 0.0, 0.999)


def at_degrees(*degrees: float) -> np.ndarray:
    radians = np.radians(degrees)
    return np.stack([np.cos(radians), np.sin(radians)], axis=1).astype(np.float32)


def chord(degrees: float) -> float:
    return 2 * float(np.sin(np.radians(degrees) / 2))


def angles(vectors: np.ndarray) -> list[float]:
    return [float(angle) for angle in np.degrees(np.arctan2(vectors[:, 1], vectors[:, 0]))]


def test_the_mean_of_the_latest_looks_points_between_them() -> None:
    fused = mean_of(2)(at_degrees(0, 20, 60), np.ones(3, np.float32))
    assert angles(fused) == pytest.approx([0, 10, 40], abs=1e-3)


def test_weights_pull_towards_the_better_look() -> None:
    fused = mean_of(2, power=1.0)(at_degrees(0, 90), np.array([3, 1], np.float32))
    assert angles(fused)[1] == pytest.approx(np.degrees(np.arctan2(1, 3)), abs=1e-3)


def test_the_best_of_the_latest_looks_is_kept_while_it_is_recent() -> None:
    fused = best_of(2)(at_degrees(0, 10, 20, 30), np.array([0.9, 0.5, 0.4, 0.8], np.float32))
    assert angles(fused) == pytest.approx([0, 0, 10, 30], abs=1e-3)


def test_the_smallest_of_the_latest_distances_counts() -> None:
    distances = np.array([[5.0, 1], [4, 2], [6, 3], [7, 4]])
    assert least_of_latest(distances, 2).tolist() == [[5, 1], [4, 1], [4, 2], [6, 3]]


@pytest.mark.parametrize("fusion", FUSIONS, ids=lambda fusion: fusion.name)
def test_one_look_alone_is_itself_whatever_the_method(fusion: Fusion) -> None:
    look = at_degrees(30)
    np.testing.assert_allclose(fusion.fuse(look, np.array([0.7], np.float32)), look, atol=1e-6)


def clip(person: str, looks: tuple[float, ...], templates: tuple[float, ...]) -> ClipLooks:
    return ClipLooks("any.mkv", person, at_degrees(*looks), (CLEAR,) * len(looks), at_degrees(*templates))


CLIPS = [
    clip("A", (0, 10), (0,)),
    clip("A", (5,), (20,)),
    clip("B", (90, 100), (90,)),
    clip("B", (95,), (110,)),
]


def test_each_look_is_searched_in_other_clips_with_and_without_its_person() -> None:
    trial, genuine = fused_trial(CLIPS, [at_degrees(200)], Fusion("single", single))
    assert trial.owners.tolist() == [0, 0, 1, 2, 2, 3]
    np.testing.assert_allclose(genuine, [chord(a) for a in (20, 10, 5, 20, 10, 5)], atol=1e-3)
    np.testing.assert_allclose(trial.hits, genuine)
    np.testing.assert_allclose(trial.strangers, [chord(a) for a in (90, 80, 85, 90, 100, 95)], atol=1e-3)


def test_somebody_else_who_is_nearer_is_no_hit_but_the_own_distance_is_told() -> None:
    trial, genuine = fused_trial(CLIPS, [at_degrees(1)], Fusion("single", single))
    assert np.isinf(trial.hits[0])
    assert genuine[0] == pytest.approx(chord(20), abs=1e-3)


def test_within_clips_only_what_changes_from_look_to_look_counts() -> None:
    """Sharper clips are further away, but inside each clip the sharper look is nearer."""
    groups = tuple(tuple(replace(CLEAR, sharpness=value) for value in values) for values in ((5.0, 6.0), (10.0, 12.0)))
    distances = (np.array([0.5, 0.4]), np.array([0.9, 0.7]))
    sharpness = FIGURES["sharpness"]
    assert ranked(Ranked(groups, distances, grouped=True), sharpness) == pytest.approx(-1)
    assert ranked(Ranked(groups, distances, grouped=False), sharpness) > 0


def test_looks_are_ranked_by_their_distance_to_other_clips_of_the_person() -> None:
    found = within_clips(CLIPS[:1], CLIPS)
    np.testing.assert_allclose(found.distances[0], [chord(20), chord(10)], atol=1e-3)


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_falls_when_its_measure_gets_worse(name: str) -> None:
    worse = replace(
        CLEAR, eye_distance_px=9.0, yaw_deg=-40.0, pitch_deg=-40.0, roll_deg=30.0, landmark_misfit=0.3,
        bright_share=0.5, light_balance=0.2, sharpness=4.0, mouth_visibility=-7.0, detection_score=0.8,
    )  # fmt: skip
    assert FIGURES[name](worse) < FIGURES[name](CLEAR)


def test_labels_name_clip_and_person(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("clip,person,note\nx.mkv,A,\ny.mkv,B,far\n", encoding="utf-8")
    assert labelled_clips(tmp_path) == [("x.mkv", "A"), ("y.mkv", "B")]


@pytest.mark.parametrize("text", [None, "name,who\nx,A\n"])
def test_clips_without_labels_are_explained(text: str | None, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "labels.csv").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="labels"):
        labelled_clips(tmp_path)
