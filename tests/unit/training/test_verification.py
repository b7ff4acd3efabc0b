import math

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.model_selection import KFold

from attendance_app.errors import UserError
from training.evaluation.verification import ComparedPairs, pair_distances, verify


def pairs_of(genuine: NDArray[np.float64], impostors: NDArray[np.float64], folds: int = 10) -> ComparedPairs:
    """As many of both kinds in each fold, in blocks as LFW lists them."""
    each = len(genuine) // folds
    distances = np.concatenate([genuine.reshape(folds, each), impostors.reshape(folds, each)], axis=1)
    same = np.tile(np.repeat([True, False], each), folds)
    return ComparedPairs(distances.ravel(), same, np.repeat(np.arange(folds), 2 * each))


def overlapping(pairs: int = 3000, seed: int = 7) -> ComparedPairs:
    randomness = np.random.default_rng(seed)
    return pairs_of(np.abs(randomness.normal(0.75, 0.17, pairs)), randomness.normal(1.3, 0.1, pairs))


def test_hand_worked_folds() -> None:
    # Three folds of two same and two different pairs.
    genuine = np.array([0.2, 0.4, 0.3, 0.9, 0.5, 0.55])
    impostors = np.array([1.0, 1.2, 0.8, 1.3, 1.1, 1.4])
    result = verify(pairs_of(genuine, impostors, 3))
    # Fold 1 by folds 2 and 3: same .3 .5 .55 .9, different .8 1.1 1.3 1.4. Between .55 and .8 (one miss) is as good as
    #   between .9 and 1.1 (one false accept): the lower choice is .675, and .2 .4 | 1.0 1.2 are all right: 1.
    # Fold 2 by 1 and 3: same .2 .4 .5 .55, different 1.0 1.1 1.2 1.4: .775 parts them. .3 .8 1.3 right, .9 wrong: ¾.
    # Fold 3 by 1 and 2: same .2 .3 .4 .9, different .8 1.0 1.2 1.3: .6, and .5 .55 | 1.1 1.4 are all right: 1.
    assert result.accuracy == pytest.approx((1 + 0.75 + 1) / 3)
    deviation = math.sqrt(((1 / 12) ** 2 + (1 / 6) ** 2 + (1 / 12) ** 2) / 2)
    assert result.accuracy_std == pytest.approx(deviation)
    assert result.accuracy_standard_error == pytest.approx(deviation / math.sqrt(3))
    # FAR 1e-3 of four different pairs is none: thresholds .8, 1.0, .8. VAL: 2/2, 2/2, 2/2; FAR: 0, ½ (.8 < 1.0), 0.
    assert result.far_threshold == pytest.approx((0.8 + 1.0 + 0.8) / 3)
    assert result.val == 1
    assert result.far == pytest.approx(1 / 6)
    assert result.far_resolution == pytest.approx(1 / 4)
    # AUC: of 36 couples only (.9, .8) is the wrong way round.
    assert result.auc == pytest.approx(35 / 36)
    assert (result.pairs, result.skipped, result.folds) == (12, 0, 3)


def test_accuracy_agrees_with_cross_validation_on_a_fine_grid() -> None:
    pairs = overlapping()
    grid = np.arange(0, 2, 0.0005)
    accuracies = []
    for train, test in KFold(10, shuffle=False).split(pairs.distances):
        on_train = [((pairs.distances[train] < threshold) == pairs.same[train]).mean() for threshold in grid]
        best = grid[int(np.argmax(on_train))]
        accuracies.append(((pairs.distances[test] < best) == pairs.same[test]).mean())
    result = verify(pairs)
    assert result.accuracy == pytest.approx(np.mean(accuracies), abs=2e-3)  # equally good thresholds differ a little
    assert 0.9 < result.accuracy < 0.99


def test_val_agrees_with_facenets_published_evaluation() -> None:
    """As in FaceNet's open implementation: squared distances, a grid with steps of 0.001, interpolated."""
    pairs = overlapping()
    squared, grid = pairs.distances**2, np.arange(0, 4, 0.001)
    values, rates, thresholds = [], [], []
    for train, test in KFold(10, shuffle=False).split(squared):
        impostors = np.sort(squared[train][~pairs.same[train]])
        far_of_grid = np.searchsorted(impostors, grid, side="left") / len(impostors)
        after = int(np.argmax(far_of_grid >= 1e-3))
        low, high = far_of_grid[after - 1], far_of_grid[after]
        threshold = grid[after - 1] + (1e-3 - low) / (high - low) * 0.001
        thresholds.append(math.sqrt(threshold))
        values.append((squared[test][pairs.same[test]] < threshold).mean())
        rates.append((squared[test][~pairs.same[test]] < threshold).mean())
    result = verify(pairs)
    assert result.far_threshold == pytest.approx(np.mean(thresholds), abs=1e-3)
    assert result.val == pytest.approx(np.mean(values), abs=1e-3)
    assert result.far == pytest.approx(np.mean(rates), abs=4e-4)


def test_perfect_separation_is_perfect() -> None:
    randomness = np.random.default_rng(2)
    result = verify(pairs_of(randomness.uniform(0.2, 0.7, 200), randomness.uniform(1.1, 1.5, 200)))
    assert (result.accuracy, result.accuracy_std, result.auc, result.eer, result.val) == (1, 0, 1, 0, 1)
    assert result.far <= 0.005  # a fold's nearest impostor may be nearer than all others


def test_random_distances_are_worthless() -> None:
    randomness = np.random.default_rng(3)
    result = verify(pairs_of(randomness.random(3000), randomness.random(3000)))
    assert result.accuracy == pytest.approx(0.5, abs=0.03)
    assert result.auc == pytest.approx(0.5, abs=0.03)
    assert result.eer == pytest.approx(0.5, abs=0.03)
    assert result.val == pytest.approx(0.001, abs=0.003)


def test_order_of_pairs_and_names_of_folds_do_not_matter() -> None:
    pairs = overlapping(600)
    order = np.random.default_rng(4).permutation(len(pairs.distances))
    renamed = ComparedPairs(pairs.distances[order], pairs.same[order], 100 - pairs.folds[order])
    first, second = verify(pairs), verify(renamed)
    for figure in ("accuracy", "accuracy_std", "auc", "eer", "val", "far_threshold"):
        assert getattr(first, figure) == pytest.approx(getattr(second, figure))


def test_an_undetected_face_is_an_error_whatever_the_pair() -> None:
    pairs = pairs_of(np.linspace(0.2, 0.7, 40), np.linspace(1.1, 1.5, 40))
    distances = pairs.distances.copy()
    distances[[0, 1, 4]] = np.inf  # two same pairs and a different one of the first fold's eight
    result = verify(ComparedPairs(distances, pairs.same, pairs.folds))
    assert result.accuracy == pytest.approx((5 / 8 + 9) / 10)
    assert result.val == pytest.approx((2 / 4 + 9) / 10)
    assert (result.pairs, result.skipped, result.undetected) == (80, 0, 3)


def test_undetected_faces_can_be_left_out() -> None:
    pairs = pairs_of(np.linspace(0.2, 0.7, 40), np.linspace(1.1, 1.5, 40))
    distances = pairs.distances.copy()
    distances[[0, 1, 4]] = np.inf
    result = verify(ComparedPairs(distances, pairs.same, pairs.folds), skip_undetected=True)
    assert (result.accuracy, result.val) == (1, 1)
    assert (result.pairs, result.skipped, result.undetected) == (77, 3, 3)


def test_a_fold_without_faces_is_explained() -> None:
    pairs = pairs_of(np.full(4, 0.5), np.full(4, 1.2), 2)
    blind = ComparedPairs(np.where(pairs.folds == 1, np.inf, pairs.distances), pairs.same, pairs.folds)
    with pytest.raises(UserError, match="Fold 2"):
        verify(blind)
    with pytest.raises(UserError, match="two folds"):
        verify(blind, skip_undetected=True)


def test_distances_are_euclidean_between_unit_vectors() -> None:
    embeddings = np.array([[1, 0], [0, 1], [-1, 0], [0, 0]], np.float32)
    detected = np.array([True, True, True, False])
    found = pair_distances(embeddings, detected, np.array([[0, 0], [0, 1], [0, 2], [0, 3]]))
    np.testing.assert_allclose(found, [0, math.sqrt(2), 2, np.inf])
