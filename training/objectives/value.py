"""What an objective says about one batch. Names torch's types only; any thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True, slots=True, eq=False)
class ObjectiveValue:
    """The loss of a batch and how much of the batch it came from.

    Attributes:
        loss: Scalar; always connected to the embeddings, so `backward()` works even for a batch without triplets.
        active: Share (0..1) of the considered triplets, pairs or faces that still give a gradient; 0 without any.
            Near 0 nothing is left to learn from such batches.
        triplets: How many triplets, pairs or faces were considered.
    """

    loss: "Tensor"
    active: float
    triplets: int
