"""Simulated people: a centre each, and pictures around it."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from training.gate.protocol import ProtocolEmbeddings, Role, SearchProtocol


class Crowd:
    """People whose pictures scatter about their centre; every model sees the same pictures with its own blur."""

    def __init__(self, people: int, strangers: int, seed: int = 0, pictures: int = 4, dimension: int = 24) -> None:
        self._randomness = np.random.default_rng(seed)
        owners = np.repeat(np.arange(people), pictures)
        self.gallery_owners, self.probe_owners, self.stranger_owners = owners, owners, np.arange(strangers)
        self._centres = self._normal(people, dimension)
        self._gallery, self._probes = self._normal(len(owners), dimension), self._normal(len(owners), dimension)
        self._strangers = self._normal(strangers, dimension)

    def protocol(self, name: str = "held-out people", role: Role = "held out") -> SearchProtocol:
        return SearchProtocol(name, role, self.gallery_owners, self.probe_owners, self.stranger_owners)

    def seen(self, scatter: float) -> ProtocolEmbeddings:
        gallery = self._centres[self.gallery_owners] + scatter * self._gallery
        probes = self._centres[self.probe_owners] + scatter * self._probes
        return ProtocolEmbeddings(_unit(gallery), _unit(probes), _unit(self._strangers))

    def _normal(self, count: int, dimension: int) -> NDArray[np.float64]:
        return self._randomness.normal(size=(count, dimension))


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float32]:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def crowd() -> Callable[..., Crowd]:
    return Crowd
