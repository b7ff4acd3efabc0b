"""SFace's layers in small: trains in milliseconds, with drawn weights."""

from dataclasses import replace

import torch
from torch import nn

from attendance_app.vision.models.catalogue import CARDS
from attendance_app.vision.sface import SFace
from training.networks.trainable import TrainableNetwork


class SmallSFace(SFace):
    """Two blocks that take 112 pixels to 7, and the same head."""

    def __init__(self) -> None:
        nn.Module.__init__(self)
        self.trunk = nn.Sequential(_block(3, 8, stride=4), _block(8, 8, stride=4))
        self.trunk_norm = nn.BatchNorm2d(8, eps=2e-5)
        self.head = nn.Linear(8 * 7 * 7, 16)
        self.head_norm = nn.BatchNorm1d(16, eps=2e-5)


def small_network(seed: int = 0) -> TrainableNetwork:
    """A network whose BatchNorm statistics suit painted faces."""
    torch.manual_seed(seed)
    card = replace(next(card for card in CARDS if card.model_id == "sface"), dimension=16)
    return TrainableNetwork(SmallSFace().eval(), card)


def _block(inputs: int, outputs: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, stride, stride, bias=False), nn.BatchNorm2d(outputs, eps=1e-3), nn.PReLU(outputs)
    )
