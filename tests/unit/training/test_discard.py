import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from training.evaluation.discard import error_versus_discard, rank_correlation


@given(st.lists(st.tuples(st.integers(0, 6), st.floats(0, 2)), min_size=3, max_size=30))
def test_rank_correlation_is_spearmans_with_ties(pairs):
    first, second = np.array(pairs, np.float64).T
    if len(set(first)) > 1 and len(set(second)) > 1:
        assert rank_correlation(first, second) == pytest.approx(spearmanr(first, second).statistic, abs=1e-9)
    else:
        assert math.isnan(rank_correlation(first, second))


def test_discarding_the_worst_leaves_fewer_errors_when_quality_predicts_them():
    qualities = np.array([0.9, 0.1, 0.8, 0.2, 0.7, 0.6, 0.5, 0.4, 0.3, 1.0])
    distances = np.where(qualities < 0.25, 1.2, 0.6)
    distances[0] = 0.95  # at the threshold is missed
    rates = error_versus_discard(qualities, distances, 0.95, (0.0, 0.1, 0.2, 0.5))
    assert rates.tolist() == pytest.approx([3 / 10, 2 / 9, 1 / 8, 1 / 5])
