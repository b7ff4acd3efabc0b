"""A small crowd as two models see it: people around centres, more or less scattered. Numpy; nothing is trained."""

import numpy as np

from training.gate.comparison import MeasuredPopulation
from training.gate.protocol import ProtocolEmbeddings, SearchProtocol


def crowd(scatter: float, people: int = 8, strangers: int = 40) -> MeasuredPopulation:
    """Held-out people with three enrolled pictures and three probes each; the new model scatters them by `scatter`."""
    randomness = np.random.default_rng(1)
    owners = np.repeat(np.arange(people), 3)
    centres = randomness.normal(size=(people, 16))[owners]
    parts = []
    for spread in (1.0, scatter):
        drawn = [centres + spread * randomness.normal(size=(3 * people, 16)) for _ in range(2)]
        drawn.append(randomness.normal(size=(strangers, 16)))
        parts.append(
            ProtocolEmbeddings(*((x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32) for x in drawn))
        )
    protocol = SearchProtocol("held-out people", "held out", owners, owners, np.arange(strangers))
    return MeasuredPopulation(protocol, parts[0], parts[1])
