import math
from pathlib import Path

import numpy as np
import pytest

from attendance_app.errors import UserError
from attendance_app.vision.portraits import PortraitReader
from training.ablation import app
from training.command_line import run
from training.evaluation.ablation import (
    SCORERS,
    Enrolled,
    Trial,
    compare,
    mean_of_two_nearest,
    mean_template,
    nearest_or_mean,
    nearest_template,
    s_normalised,
    tpir_at,
    weighted_mean_template,
    z_normalised,
)
from training.evaluation.degraded import WORSENINGS, blurred, flattened, shrunk
from training.evaluation.exemplars import CHOOSERS
from training.evaluation.identification import person_distances, template_matrix
from training.evaluation.picture_looks import CROP_WAYS, crop_looks
from training.evaluation.trial_tables import markdown_table
from training.evaluation.trials import Looks, Way, each_in_turn_trial, halved_trial


def at_degrees(*degrees: float) -> np.ndarray:
    return np.array([[math.cos(math.radians(angle)), math.sin(math.radians(angle))] for angle in degrees], np.float32)


def chord(degrees: float) -> float:
    """Distance between unit vectors that far apart."""
    return 2 * math.sin(math.radians(degrees) / 2)


GALLERY = Enrolled(
    (at_degrees(0, 20, 40), at_degrees(90, 110)),
    (np.array([1, 0, 0], np.float32), np.array([1, 1], np.float32)),
    at_degrees(170, 180, 200, 300),
)
REFERENCE = Way("as it is", "plain", "plain")


@pytest.mark.parametrize(
    ("scorer", "expected"),
    [
        (nearest_template, [chord(10), chord(40)]),
        (mean_of_two_nearest, [(chord(10) + chord(30)) / 2, (chord(40) + chord(60)) / 2]),
        (mean_template, [chord(30), chord(50)]),
        (weighted_mean_template, [chord(50), chord(50)]),
        (nearest_or_mean, [(chord(10) + chord(30)) / 2, (chord(40) + chord(50)) / 2]),
    ],
)
def test_scores_of_a_search_at_fifty_degrees(scorer, expected: list[float]) -> None:
    np.testing.assert_allclose(scorer(GALLERY, at_degrees(50)), [expected], atol=1e-3)


def test_reference_is_the_evaluations_own_distance() -> None:
    matrix = template_matrix(["a", "a", "a", "b", "b"], np.concatenate(GALLERY.templates))
    searches = at_degrees(*range(0, 360, 7))
    np.testing.assert_allclose(nearest_template(GALLERY, searches), person_distances(matrix, searches), atol=1e-3)


def test_z_norm_counts_in_the_cohorts_standard_deviations() -> None:
    to_first = np.array([chord(130), chord(140), chord(160), chord(60)])  # the cohort's distances to the first person
    expected = (chord(10) - to_first.mean()) / to_first.std()
    found = z_normalised(nearest_template)(GALLERY, at_degrees(50))
    assert found[0, 0] == pytest.approx(expected, abs=1e-3)


def test_s_norm_averages_both_sides() -> None:
    to_search = np.array([chord(120), chord(130), chord(150), chord(110)])
    other_side = (chord(10) - to_search.mean()) / to_search.std()
    one_side = z_normalised(nearest_template)(GALLERY, at_degrees(50))[0, 0]
    found = s_normalised(nearest_template)(GALLERY, at_degrees(50))
    assert found[0, 0] == pytest.approx((one_side + other_side) / 2, abs=1e-3)


@pytest.mark.parametrize("name", SCORERS)
def test_every_scorer_puts_the_right_person_first_when_people_are_far_apart(name: str) -> None:
    scores = SCORERS[name](GALLERY, at_degrees(15, 105))
    assert scores.shape == (2, 2)
    assert scores.argmin(axis=1).tolist() == [0, 1]


def test_methods_are_compared_search_by_search() -> None:
    randomness = np.random.default_rng(1)
    strangers, owners = randomness.uniform(1, 1.4, 200), np.arange(300) // 3
    base = Trial(randomness.uniform(0.5, 1.1, 300), owners, strangers, np.arange(200))
    same, better = compare([base, base], 0.01, 300), compare([base, Trial(base.hits - 0.05, *_rest(base))], 0.01, 300)
    assert same[1].difference == 0
    assert (same[1].difference_interval.low, same[1].difference_interval.high) == (0, 0)
    assert better[0].tpir == tpir_at(base, 0.01)
    assert better[1].difference == pytest.approx(better[1].tpir - better[0].tpir)
    assert 0 < better[1].difference_interval.low <= better[1].difference <= better[1].difference_interval.high


def _rest(trial: Trial):
    return trial.owners, trial.strangers, trial.stranger_owners


def looks(angles: list[float], owners: list[int]) -> Looks:
    return Looks(np.array(owners), np.ones(len(angles), np.float32), {"plain": at_degrees(*angles)})


def test_halves_of_the_strangers_are_each_searched_once() -> None:
    known, seen = looks([0, 10, 90, 100], [0, 0, 1, 1]), looks([5, 96, 45], [0, 1, 0])
    strangers = looks([180, 190, 200, 210], [0, 1, 2, 3])
    trial = halved_trial(known, seen, strangers, strangers, REFERENCE, nearest_template)
    assert trial.owners.tolist() == [0, 1, 0] * 2
    np.testing.assert_allclose(trial.hits, [chord(5), chord(4), chord(35)] * 2, atol=1e-3)
    assert trial.stranger_owners.tolist() == [1, 3, 0, 2]
    np.testing.assert_allclose(trial.strangers, [chord(90), chord(110), chord(80), chord(100)], atol=1e-3)


def test_only_the_first_pictures_of_each_person_are_kept() -> None:
    some = looks([0, 90, 10, 100, 20], [0, 1, 0, 1, 0]).first_of_each(2)
    assert some.owners.tolist() == [0, 1, 0, 1]
    np.testing.assert_allclose(some.vectors["plain"], at_degrees(0, 90, 10, 100))
    assert looks([0], [3]).first_of_each(5).owners.tolist() == [3]


def test_each_picture_is_searched_with_and_without_its_person() -> None:
    few = looks([0, 10, 20, 90, 100, 110], [0, 0, 0, 1, 1, 1])
    trial = each_in_turn_trial(few, looks([200, 300], [0, 1]), REFERENCE, nearest_template)
    assert len(trial.hits) == len(trial.strangers) == 6 * 4
    np.testing.assert_allclose(trial.hits, chord(10), atol=1e-3)  # never the picture itself
    np.testing.assert_allclose(trial.strangers[[0, 23]], [chord(90), chord(90)], atol=1e-3)


def nothing_reported(_done: int, _total: int) -> None:
    pass


def test_pictures_are_embedded_in_all_ways(reader: PortraitReader, paint) -> None:
    paths = [paint("a.png", (255, 0, 0)), paint("b.png", (0, 0, 0)), paint("c.png", (0, 255, 0))]
    found = crop_looks(reader, paths, [4, 5, 6], 24, nothing_reported)
    assert found.owners.tolist() == [4, 6]
    for name in {name for way in CROP_WAYS for name in (way.templates, way.searches)}:
        np.testing.assert_allclose(found.vectors[name], [[1, 0, 0], [0, 1, 0]], atol=1e-6)


def test_pictures_without_any_face_are_explained(reader: PortraitReader, paint) -> None:
    with pytest.raises(UserError, match="No face"):
        crop_looks(reader, [paint("a.png", (0, 0, 0))], [0], 112, nothing_reported)


def test_a_table_has_a_line_a_method_and_says_what_was_searched() -> None:
    trial = Trial(np.array([0.5, 1.5]), np.arange(2), np.ones(2), np.arange(2))
    lines = markdown_table("Title", [("first", trial), ("second", trial)], (0.5,), 2, "clips")
    assert lines[0] == "### Title: 2 clips, 2 probes; 2 searches of 2 strangers"
    assert lines[2] == "| method | TPIR at FPIR 50 % | difference |"
    assert lines[4].startswith("| first | 50.00% (")
    assert lines[5].endswith("| +0.00 (+0.0 to +0.0) |")
    assert len(lines) == 7


@pytest.mark.parametrize("name", ["table", "landmarks", "exemplars", "tracks", "quality", "blur"])
def test_each_comparison_is_a_command_that_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(app, [name, "--help"]) == 0
    assert "--" in capsys.readouterr().out


def test_pictures_of_too_few_are_explained(
    paint, reader: PortraitReader, tmp_path: Path, monkeypatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paint("people/a/1.png", (255, 0, 0))
    monkeypatch.setattr("training.ablation.load_reader", lambda _model, _device: reader)
    assert run(app, ["exemplars", "--people", str(tmp_path / "people")]) == 1
    assert "Nobody has 6 pictures" in capsys.readouterr().err


def test_chosen_templates_are_compared_from_folders(
    paint, reader: PortraitReader, tmp_path: Path, monkeypatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, (red, green, blue) in {"a": (255, 0, 0), "b": (0, 255, 0), "c": (0, 0, 255)}.items():
        for number in range(3):
            paint(f"people/{name}/{number}.png", (red, min(255, green + 20 * number), blue))
    monkeypatch.setattr("training.ablation.load_reader", lambda _model, _device: reader)
    arguments = ["--people", str(tmp_path / "people"), "--least", "3", "--held-out", "1", "--repeats", "2"]
    assert run(app, ["exemplars", *arguments]) == 0
    out = capsys.readouterr().out
    assert "3 people, 3 probes; 6 searches of 3 strangers" in out
    assert out.count("100.00%") == 2 * (2 + 3 * len(CHOOSERS))


def test_what_worse_pictures_cost_is_told(
    paint, reader: PortraitReader, tmp_path: Path, monkeypatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paint("gallery/red/1.png", (255, 0, 0))
    paint("probes/red/1.png", (0, 255, 0))
    paint("probes/nobody/1.png", (0, 0, 255))
    monkeypatch.setattr("training.ablation.load_reader", lambda _model, _device: reader)
    assert run(app, ["blur", "--gallery", str(tmp_path / "gallery"), "--probes", str(tmp_path / "probes")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 + len(WORSENINGS) + 2
    assert lines[2].startswith("| as it is | 0.0 |")
    assert lines[2].endswith("| +0.000 | 100.0% |")  # red and green are a quarter turn apart: 1.41


def test_worsened_chips_lose_what_they_should() -> None:
    chip = np.random.default_rng(0).integers(64, 192, (112, 112, 3), np.uint8)
    assert flattened(0.5)(chip).std() == pytest.approx(chip.std() / 2, rel=0.02)
    assert blurred(2.0)(chip).std() < 0.3 * chip.std()  # white noise falls to 1 / (2 σ √π) = 0.14
    assert shrunk(28)(chip).std() < 0.5 * chip.std()
    assert shrunk(28)(chip).shape == chip.shape
