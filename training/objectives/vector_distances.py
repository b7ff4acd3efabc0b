"""Distances of unit vectors on one scale: 1 is what two unrelated faces have on average.

So one margin means the same for all of them, whatever the length of the embeddings.
Depends on torch and pytorch-metric-learning; the thread that trains.
"""

import math

import torch
from pytorch_metric_learning.distances import BaseDistance
from torch import Tensor

CHI_SQUARE_EPSILON = 1e-6
"""Keeps 0/0 out where both embeddings are zero in a coordinate; coordinates are about 0.09 (128) or 0.04 (512)."""


class RelativeL2(BaseDistance):  # type: ignore[misc]  # pytorch-metric-learning has no types
    """Euclidean distance over √2, that of two orthogonal unit vectors."""

    def __init__(self) -> None:
        super().__init__(normalize_embeddings=False, p=2)

    def compute_mat(self, query_emb: Tensor, ref_emb: Tensor) -> Tensor:
        """`(N, D)` and `(M, D)` to `(N, M)`."""
        return torch.cdist(query_emb, ref_emb, p=2.0) / math.sqrt(2.0)


class RelativeL1(BaseDistance):  # type: ignore[misc]
    """Sum of absolute differences over its mean for unrelated unit vectors, √(4 D / π).

    Coordinates of a random unit vector are about normal with variance 1/D, so a difference has variance 2/D and a
    mean magnitude of √(2/D)·√(2/π).
    """

    def __init__(self) -> None:
        super().__init__(normalize_embeddings=False, p=1)

    def compute_mat(self, query_emb: Tensor, ref_emb: Tensor) -> Tensor:
        """`(N, D)` and `(M, D)` to `(N, M)`."""
        return torch.cdist(query_emb, ref_emb, p=1.0) / math.sqrt(4.0 * query_emb.shape[1] / math.pi)


class RelativeChiSquare(BaseDistance):  # type: ignore[misc]
    """`Σ (a - b)² / (|a| + |b| + ε)` over its mean for unrelated unit vectors.

    DeepFace defines it for features that are never negative; magnitudes in the denominator extend it to embeddings of
    either sign: where the signs agree it is the usual term of the magnitudes, where they differ it is `|a| + |b|`.

    Source: Taigman et al., "DeepFace", 2014, section 4.1 (weighted χ² distance, here with equal weights).
    """

    def __init__(self) -> None:
        super().__init__(normalize_embeddings=False)

    def compute_mat(self, query_emb: Tensor, ref_emb: Tensor) -> Tensor:
        """`(N, D)` and `(M, D)` to `(N, M)`."""
        one, other = query_emb.unsqueeze(1), ref_emb.unsqueeze(0)
        terms = (one - other).square() / (one.abs() + other.abs() + CHI_SQUARE_EPSILON)
        return terms.sum(dim=2) / unrelated_chi_square(query_emb.shape[1])


def unrelated_chi_square(dimension: int) -> float:
    """The mean of `Σ (a - b)² / (|a| + |b|)` for random unit vectors.

    With coordinates x, y of variance 1/D: half of the terms differ in sign and are `|x| + |y|`, half agree and are
    `|x| + |y| - 4 |x||y| / (|x| + |y|)`; the last fraction's mean is an integral over the angle in polar coordinates.
    """
    magnitude = math.sqrt(2.0 / math.pi)
    agreeing = 2.0 * magnitude - 4.0 * math.sqrt(math.pi / 2) / math.pi * (2.0 - math.sqrt(2.0) * math.asinh(1.0))
    return math.sqrt(dimension) * (magnitude + agreeing / 2.0)
