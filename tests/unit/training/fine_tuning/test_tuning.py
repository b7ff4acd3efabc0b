"""The figure that early stopping goes by."""

import math

import numpy as np

from tests.fakes.painted_faces import painted_faces
from tests.fakes.small_networks import small_network
from training.faces.splits import split_people
from training.fine_tuning.tuning import SOFT_FPIRS, SOFTNESS, TuningPeople, chosen_probes, soft_tpir, tuning_figures
from training.gate.protocol import ProtocolEmbeddings, SearchDistances, SearchProtocol


def _found(genuine: list[float], others: list[float]) -> SearchDistances:
    own, left_out = np.array(genuine), np.array(others)
    return SearchDistances(own, np.where(own < left_out, own, np.inf), left_out, np.zeros(0))


def test_soft_figure_is_the_mean_of_logistic_margins() -> None:
    genuine, others = [0.5, 0.9, 1.2], [1.1, 1.0, 1.15]
    expected = []
    for fpir in SOFT_FPIRS:
        threshold = float(np.quantile(others, fpir))
        for own, other in zip(genuine, others, strict=True):
            expected.append(1 / (1 + math.exp(-(min(threshold, other) - own) / SOFTNESS)))
    assert abs(soft_tpir(_found(genuine, others)) - np.mean(expected)) < 1e-12


def test_a_clearer_hit_counts_for_more_although_the_counts_stay() -> None:
    assert soft_tpir(_found([0.6, 0.6], [1.0, 1.1])) > soft_tpir(_found([0.9, 0.6], [1.0, 1.1]))


def test_kept_features_give_the_figures_of_the_pictures() -> None:
    faces, network = painted_faces(12, 4), small_network()
    split = split_people(faces, 0)
    kept, anew = (TuningPeople(faces, split, network, frozen, seed=0) for frozen in (True, False))
    assert abs(kept.measure(network).score - anew.measure(network).score) < 1e-3


def test_at_most_a_hundred_probes_are_searched_for_evenly_from_all() -> None:
    few, many = (split_people(painted_faces(people, 4), 0) for people in (12, 400))
    assert chosen_probes(few).tolist() == few.tuning_probes.tolist()
    chosen = chosen_probes(many)
    assert (len(many.tuning_probes) > 100, len(chosen), len(np.unique(chosen))) == (True, 100, 100)
    assert (chosen[0], chosen[-1]) == (many.tuning_probes[0], many.tuning_probes[-1])


def test_embeddings_that_are_no_numbers_have_no_figure() -> None:
    protocol = SearchProtocol("t", "held out", np.array([0, 1]), np.array([0]), np.zeros(0, np.intp))
    broken = ProtocolEmbeddings(
        np.full((2, 4), np.nan, np.float32), np.ones((1, 4), np.float32), np.zeros((0, 4), np.float32)
    )
    assert math.isnan(tuning_figures(protocol, broken).score)
