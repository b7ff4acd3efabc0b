"""How well the people held out for early stopping are recognised, as a figure that changes smoothly. Torch, numpy.

With a handful of people TPIR at FPIR 1 % moves in steps of a probe and is soon 100 %; which weights are best is
decided by a soft average of TPIR over FPIRs from 1 to 20 % instead, in which every probe counts by how clearly it
is nearer to its person than to everybody else and to the threshold.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from attendance_app.vision.embedding import Embeddings
from training.augmentation.conditions import DESK_CONDITIONS
from training.evaluation.rates import threshold_at_rate
from training.faces.face_set import FaceSet, Indices
from training.faces.splits import Split
from training.fine_tuning.feeds import head_embeddings
from training.gate.protocol import ProtocolEmbeddings, SearchDistances, SearchProtocol, search
from training.networks.embedding import as_pixels, embed_inputs, inputs_in_batches
from training.networks.trainable import TrainableNetwork

SOFT_FPIRS = np.geomspace(0.01, 0.2, 8)
SOFTNESS = 0.05
"""In distance: a twentieth of the usual threshold, about a third of the spread of a person's looks."""


@dataclass(frozen=True, slots=True)
class TuningFigures:
    """What one evaluation found.

    Attributes:
        score: The soft figure, 0 to 1; higher is better.
        tpir_1e2, tpir_1e3: TPIR at FPIR 1 % and 0.1 %, as counted.
    """

    score: float
    tpir_1e2: float
    tpir_1e3: float


MOST_PROBES = 100
"""More say nothing that would choose other weights, and every evaluation takes longer."""


class TuningPeople:
    """The people held out for early stopping, ready to be looked at again and again.

    Their probes are searched for as they are and once more degraded as at a desk, always in the same way.

    Args:
        faces: The company's.
        split: Says which of them.
        network: For which they are cut.
        frozen_trunk: Whether only the head will change, so that features can be kept.
        seed: Of the run.
        between: Called after every few faces (to stop or to wait).
    """

    def __init__(
        self,
        faces: FaceSet,
        split: Split,
        network: TrainableNetwork,
        frozen_trunk: bool,
        seed: int,
        between: Callable[[], None] = lambda: None,
    ) -> None:
        self._between = between
        gallery, probes = split.tuning_gallery, chosen_probes(split)
        clean = inputs_in_batches(faces, np.concatenate([gallery, probes]), network)
        desk = inputs_in_batches(faces, probes, network, DESK_CONDITIONS["desk"], seed)
        self._inputs = [*clean, *desk]
        self._gallery = len(gallery)
        owners = np.concatenate([faces.labels[probes], faces.labels[probes]])
        self._protocol = SearchProtocol(
            "people held out for early stopping", "held out", faces.labels[gallery], owners, np.zeros(0, np.intp)
        )
        self._features = self._all_features(network) if frozen_trunk else None

    @property
    def faces(self) -> int:
        """How many faces an evaluation embeds."""
        return sum(map(len, self._inputs))

    def measure(self, network: TrainableNetwork) -> TuningFigures:
        """How well the network recognises them."""
        embeddings = self._embedded(network)
        parts = ProtocolEmbeddings(embeddings[: self._gallery], embeddings[self._gallery :], embeddings[:0])
        return tuning_figures(self._protocol, parts)

    def _embedded(self, network: TrainableNetwork) -> Embeddings:
        if self._features is not None:
            return head_embeddings(network, self._features)
        return embed_inputs(network, self._inputs, self.faces, between=self._between)

    @torch.inference_mode()
    def _all_features(self, network: TrainableNetwork) -> Tensor:
        """Of each face and its mirror image, `(M, 2, F)` float16."""
        trunk = network.inference_trunk()
        parts = []
        for inputs in self._inputs:
            pixels = as_pixels(inputs, network.device)
            parts.append(torch.stack([trunk(pixels), trunk(pixels.flip(3))], dim=1).to("cpu", torch.float16))
            self._between()
        return torch.cat(parts)


def chosen_probes(split: Split) -> Indices:
    """The pictures that are searched for, at most `MOST_PROBES`, evenly from all."""
    probes = split.tuning_probes
    if len(probes) <= MOST_PROBES:
        return probes
    return probes[np.linspace(0, len(probes) - 1, MOST_PROBES).astype(np.intp)]


def tuning_figures(protocol: SearchProtocol, embeddings: ProtocolEmbeddings) -> TuningFigures:
    """Search every probe, once as it is and once without its own person; NaN for embeddings that aren't finite."""
    if not all(np.isfinite(part).all() for part in (embeddings.gallery, embeddings.probes)):
        return TuningFigures(float("nan"), float("nan"), float("nan"))
    found = search(protocol, embeddings)
    at = [float((found.hits < threshold_at_rate(found.non_mated, target)).mean()) for target in (1e-2, 1e-3)]
    return TuningFigures(soft_tpir(found), at[0], at[1])


def soft_tpir(found: SearchDistances) -> float:
    """The mean over probes and FPIRs of a logistic function of how far a probe is inside, 0 to 1."""
    thresholds = np.quantile(found.non_mated, SOFT_FPIRS)
    limit = np.minimum(thresholds[:, None], found.left_out[None, :])
    return float(_logistic((limit - found.genuine[None, :]) / SOFTNESS).mean())


def _logistic(values: NDArray[np.float64]) -> NDArray[np.float64]:
    result: NDArray[np.float64] = 0.5 * (1 + np.tanh(values / 2))
    return result
