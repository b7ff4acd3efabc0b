"""What the network is given in a step: augmented pixels, or kept features of the trunk. Torch; the training thread.

`head` changes nothing before the last layer, so each face's features are worked out once, for the face, its mirror
image and a few augmented versions; a step draws one of them.
"""

from collections.abc import Callable
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from attendance_app.vision.embedding import Embeddings
from attendance_app.vision.face_inputs import Pixels
from training.augmentation.plan import TRIAL_PLAN, AugmentationPlan, augment
from training.faces.face_set import FaceSet, Indices
from training.fine_tuning.plan import FeatureType, RunPlan
from training.fine_tuning.randomness import Purpose, stream
from training.networks.embedding import as_pixels, embed_faces
from training.networks.trainable import TrainableNetwork

KEPT_PIXELS_BYTES = 512 * 2**20
KEPT_FEATURES_BYTES = 1024 * 2**20
LARGE_FEATURES_BYTES = 256 * 2**20
"""From here on features are kept in half precision: 11 bits are plenty for what is then multiplied and added up."""
FEATURES_PER_BATCH = 4


class Feed(Protocol):
    """Gives a step its inputs."""

    def inputs(self, step: int, indices: Indices) -> Tensor:
        """What the network takes, one row a face; follows from the run's seed, the step and the faces."""
        ...

    def embeddings(self, network: TrainableNetwork) -> Embeddings:
        """Unit embeddings `(N, D)` of all faces as they are, averaged with their mirror images."""
        ...


class PixelFeed:
    """Augments the faces of each step anew.

    Args:
        faces: To learn from; kept in memory as the network's inputs unless there are very many.
        network: Says how faces are cut, and where to.
        seed: Of the run.
        between: Called after every few faces where many are embedded (to stop or to wait).
        augmentation: How faces are degraded.
    """

    def __init__(
        self,
        faces: FaceSet,
        network: TrainableNetwork,
        seed: int,
        between: Callable[[], None] = lambda: None,
        augmentation: AugmentationPlan = TRIAL_PLAN,
    ) -> None:
        self._between = between
        self._faces = faces
        self._network = network
        self._seed = seed
        self._augmentation = augmentation
        side = network.face_input.side_px
        self._kept: dict[int, Pixels] | None = {} if len(faces) * side * side * 3 <= KEPT_PIXELS_BYTES else None

    def inputs(self, step: int, indices: Indices) -> Tensor:
        """`(n, 3, S, S)` float, 0…255."""
        clean = np.stack([self._clean(int(index)) for index in indices])
        shown = augment(clean, stream(self._seed, Purpose.AUGMENTATION, step), self._augmentation)
        pixels = as_pixels(shown, self._network.device)
        return pixels if pixels.is_cuda else pixels.contiguous()  # quicker on a CPU, where weights lie so too

    def embeddings(self, network: TrainableNetwork) -> Embeddings:
        """See `Feed.embeddings`."""
        return embed_faces(network, self._faces, np.arange(len(self._faces)), between=self._between)

    def _clean(self, index: int) -> Pixels:
        if self._kept is not None and index in self._kept:
            return self._kept[index]
        pixels: Pixels = self._faces.inputs(np.array([index], np.intp), self._network.face_input)[0]
        if self._kept is not None:
            self._kept[index] = pixels
        return pixels


class FeatureFeed:
    """Keeps the trunk's features of several versions of each face: as it is, mirrored, then augmented ones.

    Args:
        faces: To learn from.
        network: Its trunk must not change any more.
        plan: How many versions, kept as what, from which seed.
        between: Called after every few faces (to stop or to wait).
        augmentation: How faces are degraded.
    """

    def __init__(
        self,
        faces: FaceSet,
        network: TrainableNetwork,
        plan: RunPlan,
        between: Callable[[], None] = lambda: None,
        augmentation: AugmentationPlan = TRIAL_PLAN,
    ) -> None:
        self._seed = plan.seed
        trunk = network.inference_trunk()
        kept: Tensor | None = None
        for index in range(len(faces)):
            versions = _versions(faces, index, network, plan, augmentation)
            with torch.inference_mode():
                parts = torch.split(as_pixels(versions, network.device), FEATURES_PER_BATCH)
                features = torch.cat([trunk(part) for part in parts])
            if kept is None:
                kept = torch.empty((len(faces), *features.shape), dtype=getattr(torch, plan.feature_type))
            kept[index] = features.to("cpu", kept.dtype)
            between()
        if kept is None:
            raise ValueError("there are no faces")
        self._features = kept
        self._device = network.device

    def inputs(self, step: int, indices: Indices) -> Tensor:
        """`(n, F)` float32."""
        drawn = stream(self._seed, Purpose.CHOICE_OF_VARIANT, step)
        versions = drawn.integers(self._features.shape[1], size=len(indices))
        return self._features[torch.from_numpy(indices), torch.from_numpy(versions)].to(self._device).float()

    def embeddings(self, network: TrainableNetwork) -> Embeddings:
        """See `Feed.embeddings`; by the network's head alone."""
        return head_embeddings(network, self._features[:, :2])


@torch.inference_mode()
def head_embeddings(network: TrainableNetwork, features: Tensor) -> Embeddings:
    """Unit embeddings `(N, D)` from features `(N, 2, F)` of faces and their mirror images, by the network's head."""
    parts = [part.to(network.device).float() for part in torch.split(features, 64)]
    raw = [network.head_from_features(part[:, 0]) + network.head_from_features(part[:, 1]) for part in parts]
    unit: Embeddings = torch.nn.functional.normalize(torch.cat(raw), dim=1).cpu().numpy()
    return unit


def variants_that_fit(faces: int, wanted: int, features_per_face: int) -> tuple[int, FeatureType] | None:
    """How many augmented versions of each face to keep, and as what; None if even two don't fit."""

    def needed(variants: int, size: int) -> int:
        return faces * (2 + variants) * features_per_face * size

    if needed(wanted, 4) <= LARGE_FEATURES_BYTES:
        return wanted, "float32"
    fitting = [count for count in range(wanted, 1, -1) if needed(count, 2) <= KEPT_FEATURES_BYTES]
    return (fitting[0], "float16") if fitting else None


def _versions(
    faces: FaceSet, index: int, network: TrainableNetwork, plan: RunPlan, augmentation: AugmentationPlan
) -> Pixels:
    """The face, its mirror image, and augmented versions, which follow from its key: `(2 + V, S, S, 3)`."""
    clean = faces.inputs(np.array([index], np.intp), network.face_input)
    random = stream(plan.seed, Purpose.VARIANTS, *faces.keys[index].encode())
    augmented = augment(np.repeat(clean, plan.variants, axis=0), random, augmentation)
    return np.concatenate([clean, clean[:, :, ::-1], augmented])
