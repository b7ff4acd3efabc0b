import math
from collections.abc import Sequence
from functools import partial

import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.errors import UserError
from training.classification.classifiers import Classifier, Guesses, fit_neighbours, fit_svm
from training.classification.open_set import choose_threshold, measure


def pictures(people: int, each: int, seed: int, first: int = 0) -> tuple[NDArray[np.float32], list[str]]:
    randomness = np.random.default_rng(seed)
    centres = np.random.default_rng(7).normal(size=(500, 32))[first : first + people]
    vectors = np.repeat(centres, each, axis=0) + 0.6 * randomness.normal(size=(people * each, 32))
    names = [f"p{number:03d}" for number in range(first, first + people) for _ in range(each)]
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), names


@pytest.mark.parametrize("fit", [partial(fit_neighbours, neighbours=3), fit_svm])
def test_new_strangers_pass_about_as_often_as_was_asked_for(fit) -> None:
    learnt, names = pictures(60, 4, seed=0)
    threshold = choose_threshold(fit, learnt, names, 0.05)
    assert (threshold.searches, threshold.probes, threshold.measurable) == (240, 240, True)
    assert threshold.fpir <= 0.05
    strangers, _ = pictures(400, 1, seed=2, first=60)
    asked, asked_names = pictures(60, 5, seed=3)
    figures = measure(fit(learnt, names), threshold.score, asked, asked_names, strangers)
    assert figures.fpir == pytest.approx(0.05, abs=0.035)
    assert figures.tpir == pytest.approx(threshold.tpir, abs=0.06)
    assert figures.tpir_interval.low <= figures.tpir <= figures.tpir_interval.high
    assert figures.tpir > 0.7


class Recorder:
    """A classifier that remembers what it learnt and scores everybody alike."""

    def __init__(self, people: Sequence[str], seen: list[tuple[set[str], NDArray[np.float32]]]) -> None:
        self.people = tuple(sorted(set(people)))
        self._seen = seen

    def guess(self, embeddings: NDArray[np.float32]) -> Guesses:
        self._seen.append((set(self.people), embeddings))
        return Guesses(np.zeros(len(embeddings), np.intp), embeddings[:, 0].astype(np.float64))


def test_people_left_out_are_unknown_to_the_classifier_that_is_asked() -> None:
    names = [f"p{number}" for number in range(7) for _ in range(3)]
    learnt = np.arange(21, dtype=np.float32)[:, None]
    seen: list[tuple[set[str], NDArray[np.float32]]] = []

    def fit(_embeddings: NDArray[np.float32], people: Sequence[str]) -> Classifier:
        return Recorder(people, seen)

    threshold = choose_threshold(fit, learnt, names, 0.1)
    folds = [(known, [int(value) for value in asked[:, 0]]) for known, asked in seen]
    people_folds = [(known, asked) for known, asked in folds if len(known) < 7]
    assert sorted(index for _, asked in people_folds for index in asked) == list(range(21))
    for known, asked in people_folds:
        assert not known & {names[index] for index in asked}
    picture_folds = [asked for known, asked in folds if len(known) == 7]
    assert sorted(index for asked in picture_folds for index in asked) == list(range(21))
    assert threshold.score == 18  # scores are 0 to 20; a tenth of 21 lets two pass: 19 and 20
    assert threshold.fpir == pytest.approx(2 / 21)


def test_strangers_count_too() -> None:
    learnt, names = pictures(8, 3, seed=0)
    fit = partial(fit_neighbours, neighbours=1)
    strangers, _ = pictures(200, 1, seed=2, first=60)
    threshold = choose_threshold(fit, learnt, names, 0.01, strangers)
    assert threshold.searches == 224
    assert (fit(learnt, names).guess(strangers).scores > threshold.score).sum() <= 2


def test_too_few_searches_let_nobody_pass_and_say_so() -> None:
    learnt, names = pictures(5, 3, seed=0)
    threshold = choose_threshold(fit_svm, learnt, names, 0.01)
    assert (threshold.fpir, threshold.measurable, threshold.searches) == (0, False, 15)


def test_people_with_one_picture_each_can_be_left_out_but_not_recognised() -> None:
    learnt, names = pictures(6, 1, seed=0)
    threshold = choose_threshold(partial(fit_neighbours, neighbours=1), learnt, names, 0.2)
    assert (threshold.searches, threshold.probes, math.isnan(threshold.tpir)) == (6, 0, True)


def test_pictures_without_a_face_are_missed_and_let_nobody_in() -> None:
    """Two right, one of them rejected; one wrong; one unseen. Strangers: one of three passes, one more is unseen."""
    near = fit_neighbours(np.eye(2, dtype=np.float32), ["ann", "bob"], 1)

    def at(*degrees: float) -> NDArray[np.float32]:
        angles = np.radians(degrees)
        return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)

    threshold = -2 * math.sin(math.radians(15))  # up to thirty degrees away
    figures = measure(near, threshold, at(10, 40, 80), ["ann", "ann", "ann"], at(100, 150, -60), unseen=(1, 1))
    assert (figures.rank1, figures.tpir, figures.wrong_person) == (0.5, 0.25, 0.25)
    assert (figures.fpir, figures.probes, figures.strangers) == (0.25, 4, 4)
    assert math.isnan(measure(near, threshold, at(10), ["ann"], at()).fpir)


def test_wrong_inputs_are_explained() -> None:
    learnt, names = pictures(3, 3, seed=0)
    with pytest.raises(UserError, match="at least 4 people"):
        choose_threshold(fit_svm, learnt, names, 0.01)
    with pytest.raises(UserError, match="between 0 and 1"):
        choose_threshold(fit_svm, learnt, names, 1.0)
