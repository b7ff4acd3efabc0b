import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import LinearSVC

from attendance_app.errors import UserError
from training.classification.classifiers import fit_neighbours, fit_svm


def pictures(people: int, each: int, seed: int = 0) -> tuple[NDArray[np.float32], list[str]]:
    randomness = np.random.default_rng(seed)
    centres = np.repeat(np.random.default_rng(99).normal(size=(people, 16)), each, axis=0)
    vectors = centres + 0.7 * randomness.normal(size=(people * each, 16))
    names = [f"person {number}" for number in range(people) for _ in range(each)]
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), names


@pytest.mark.parametrize("people", [2, 3, 12])
def test_support_vector_machine_decides_as_scikit_learn_does(people: int) -> None:
    (learnt, names), (asked, _) = pictures(people, 5), pictures(people, 20, seed=1)
    oracle = LinearSVC(C=2.0, class_weight="balanced", random_state=0, max_iter=10_000).fit(learnt, names)
    machine = fit_svm(learnt, names, penalty=2.0)
    decided, expected = machine.decision(asked), oracle.decision_function(asked)
    np.testing.assert_allclose(decided if people > 2 else decided[:, 1], expected, atol=1e-9)
    guesses = machine.guess(asked)
    assert [machine.people[guess] for guess in guesses.people] == oracle.predict(asked).tolist()
    np.testing.assert_allclose(guesses.scores, np.abs(expected) if people == 2 else expected.max(axis=1), atol=1e-9)


@pytest.mark.parametrize("neighbours", [1, 3, 8])
def test_nearest_neighbours_vote_as_scikit_learns_do(neighbours: int) -> None:
    (learnt, names), (asked, _) = pictures(9, 4), pictures(9, 150, seed=1)  # more than one block
    oracle = KNeighborsClassifier(neighbours, weights="distance", algorithm="brute").fit(learnt, names)
    near = fit_neighbours(learnt, names, neighbours)
    np.testing.assert_allclose(near.shares(asked), oracle.predict_proba(asked), atol=1e-5)
    guesses = near.guess(asked)
    agree = np.array([near.people[guess] for guess in guesses.people]) == oracle.predict(asked)
    assert agree.all()
    for index in range(30):
        own = learnt[np.array(names) == near.people[guesses.people[index]]]
        assert -guesses.scores[index] == pytest.approx(np.linalg.norm(own - asked[index], axis=1).min(), abs=1e-5)


def test_a_picture_that_was_learnt_is_recognised_whoever_else_is_near() -> None:
    learnt, names = pictures(9, 4)
    near = fit_neighbours(learnt, names, 36)
    assert [near.people[guess] for guess in near.guess(learnt).people] == names
    np.testing.assert_allclose(near.guess(learnt).scores, 0, atol=1e-3)


def test_no_pictures_give_no_guesses() -> None:
    learnt, names = pictures(3, 2)
    for classifier in (fit_svm(learnt, names), fit_neighbours(learnt, names, 1)):
        guesses = classifier.guess(learnt[:0])
        assert (guesses.people.shape, guesses.scores.shape) == ((0,), (0,))


def test_what_cannot_be_trained_is_refused() -> None:
    learnt, names = pictures(1, 3)
    with pytest.raises(UserError, match="two at least"):
        fit_svm(learnt, names)
    with pytest.raises(UserError, match="At least one neighbour"):
        fit_neighbours(learnt, names, 0)
    assert fit_neighbours(learnt, names, 50).neighbours == 3
