"""The networks of `vision` in a form that can be trained. Torch; one instance belongs to one thread.

A network is a row of stages, which end in the trunk's features, and a head, which turns features into the embedding.
It stays in evaluation mode whatever it is told: BatchNorm statistics never change, and no dropout is drawn, so a face's
embedding doesn't depend on the others in its batch.

Sources: `vision.sface.SFace`; facenet-pytorch 2.6.0's `InceptionResnetV1.forward` (the order of FaceNet's stages).
"""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torch.utils.checkpoint import checkpoint

from attendance_app.vision.face_inputs import FaceInput
from attendance_app.vision.facenet import FaceNet, load_facenet
from attendance_app.vision.models.catalogue import Carried, FineTuned, ModelCard
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.sface import SFace, load_sface, load_tuned_sface

_FACENET_STEM = ("conv2d_1a", "conv2d_2a", "conv2d_2b", "maxpool_3a", "conv2d_3b", "conv2d_4a", "conv2d_4b")
_FACENET_BODY = ("repeat_1", "mixed_6a", "repeat_2", "mixed_7a", "repeat_3")
_FACENET_LAST_BLOCKS = 6
"""FaceNet's last resolution: five Inception-ResNet-C blocks and the last one without ReLU."""
_SFACE_LAST_BLOCKS = 4
"""SFace's last resolution: two depthwise-separable pairs with 1,024 channels."""


class TrainableNetwork(nn.Module):
    """A face network that can be trained.

    Args:
        module: SFace's or FaceNet's, with its weights.
        card: The model these weights are of.

    Attributes:
        module: The same; its state dict is what a fine-tuned model stores.
        stages: What the trunk consists of, in order.
        last_blocks: Those of the stages that work at the last resolution.
        head_layers: What follows the features, in order.
        checkpoint_stages: Whether training keeps only the stages' inputs and works out the rest again on the way back:
            a third slower, a fraction of the memory.
    """

    def __init__(self, module: SFace | FaceNet, card: ModelCard) -> None:
        super().__init__()
        self.module = module
        self.card = card
        self.checkpoint_stages = False
        own = _sface_parts(module) if isinstance(module, SFace) else _facenet_parts(module)
        self.stages, self.last_blocks, self.head_layers = own
        super().train(False)

    @property
    def face_input(self) -> FaceInput:
        """How faces are cut for it."""
        return self.card.input

    @property
    def dimension(self) -> int:
        """Length D of an embedding."""
        return self.card.dimension

    @property
    def base_id(self) -> str:
        """The built-in model that these weights descend from."""
        return self.card.origin.base if isinstance(self.card.origin, FineTuned) else self.card.model_id

    @property
    def device(self) -> torch.device:
        """Where its weights are."""
        return next(self.module.parameters()).device

    def train(self, mode: bool = True) -> Self:  # noqa: ARG002 (nn.Module's signature)
        """Stays in evaluation mode, see above."""
        return super().train(False)

    def forward(self, pixels: Tensor) -> Tensor:
        """`(N, 3, S, S)` RGB float, 0…255 -> `(N, D)` float, not scaled to unit length."""
        return self.head_from_features(self.trunk_features(pixels))

    def trunk_features(self, pixels: Tensor) -> Tensor:
        """`(N, 3, S, S)` RGB float, 0…255 -> `(N, F)` float: what the head makes an embedding of."""
        return self._through(self.stages, pixels, self.checkpoint_stages and torch.is_grad_enabled())

    def head_from_features(self, features: Tensor) -> Tensor:
        """`(N, F)` float -> `(N, D)` float, not scaled to unit length."""
        return _in_turn(self.head_layers, features)

    def stored_weights(self) -> dict[str, Tensor]:
        """A copy of the weights on the CPU, named as a fine-tuned model's file has them (`vision.models.manifest`)."""
        holder = self.module if isinstance(self.module, SFace) else self.module.backbone
        return {name: value.detach().cpu().clone() for name, value in holder.state_dict().items()}

    def inference_trunk(self) -> Callable[[Tensor], Tensor]:
        """`trunk_features` with the present weights, as quick as it gets: for trunks that don't change any more.

        SFace's BatchNorm is folded into its convolutions; the features are the same to about 10⁻⁵.
        """
        if not isinstance(self.module, SFace):
            return self.trunk_features
        trunk: Any = copy.deepcopy(self.module.trunk)  # blocks of convolution, BatchNorm, PReLU
        folded = nn.Sequential(*(nn.Sequential(fuse_conv_bn_eval(block[0], block[1]), block[2]) for block in trunk))
        norm = self.module.trunk_norm
        quick = folded.eval().to(memory_format=torch.channels_last)
        return lambda pixels: torch.flatten(norm(quick(_standardised(pixels))), 1)

    def _through(self, stages: list[nn.Module], pixels: Tensor, again: bool) -> Tensor:
        values = _standardised(pixels)
        for stage in stages:
            values = (
                checkpoint(stage, values, use_reentrant=False, preserve_rng_state=False) if again else stage(values)
            )
        return torch.flatten(values, 1)


def load_trainable(model_id: str, store: ModelStore) -> TrainableNetwork:
    """A network to start from: one of the built-in models or one fine-tuned before. On the CPU, nothing to train yet.

    Raises:
        ModelError: there is no such model, or its file is missing, not the right one, or unreadable.
    """
    card = store.card(model_id)
    return TrainableNetwork(_load(card, store.verified_file(card)), card)


def _load(card: ModelCard, path: Path) -> SFace | FaceNet:
    if card.architecture == "facenet":
        return load_facenet(path)
    return load_sface(path) if isinstance(card.origin, Carried) else load_tuned_sface(path)


def _standardised(pixels: Tensor) -> Tensor:
    """What both families take; 0.0078125 is 1/128."""
    return (pixels - 127.5) * 0.0078125


def _in_turn(layers: list[nn.Module], values: Tensor) -> Tensor:
    for layer in layers:
        values = layer(values)
    return values


def _sface_parts(module: SFace) -> tuple[list[nn.Module], list[nn.Module], list[nn.Module]]:
    stages = [*module.trunk, module.trunk_norm]
    return stages, stages[-_SFACE_LAST_BLOCKS - 1 :], [module.head, module.head_norm]


def _facenet_parts(module: FaceNet) -> tuple[list[nn.Module], list[nn.Module], list[nn.Module]]:
    net = module.backbone
    stages = [getattr(net, name) for name in _FACENET_STEM]
    for name in _FACENET_BODY:
        part = getattr(net, name)
        stages += list(part) if isinstance(part, nn.Sequential) else [part]
    stages += [net.block8, net.avgpool_1a]
    return stages, stages[-_FACENET_LAST_BLOCKS - 1 :], [net.last_linear, net.last_bn]
