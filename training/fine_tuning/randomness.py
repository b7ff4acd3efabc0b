"""Everything random of a run, without state: a step's draws follow from the run's seed, what they are for and the step.

So a checkpoint needs no random state, and a resumed run draws what it would have drawn. Numpy; pure.
"""

from enum import IntEnum

import numpy as np


class Purpose(IntEnum):
    """What a draw is for; no two purposes share a stream. Numbers stay: runs are resumed across versions."""

    AUGMENTATION = 101
    VARIANTS = 102
    CHOICE_OF_VARIANT = 103
    TORCH = 107


def stream(seed: int, purpose: Purpose, *place: int) -> np.random.Generator:
    """The generator of one step, or of one face."""
    return np.random.default_rng([seed, int(purpose), *place])


def torch_seed(seed: int, purpose: Purpose, *place: int) -> int:
    """A seed for `torch.manual_seed` from the same."""
    return int(np.random.SeedSequence([seed, int(purpose), *place]).generate_state(1)[0])
