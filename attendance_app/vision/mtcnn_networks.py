"""The three MTCNN networks, with the weights that facenet-pytorch's wheel carries. Torch; loading thread only.

The layers are declared here instead of imported because importing `facenet_pytorch` pulls in torchvision, which
costs several seconds and 190 MB at every start (measured); a test holds these networks against the package's own.

Source: Zhang et al., "Joint Face Detection and Alignment using Multi-task Cascaded Convolutional Networks", 2016;
layer names and weights of facenet-pytorch 2.6.0 (`facenet_pytorch/data/*.pt`).
"""

from importlib.util import find_spec
from pathlib import Path

import torch
from torch import Tensor, nn

from attendance_app.errors import ModelError


class PNet(nn.Module):
    """Proposal network, fully convolutional: stride 2, receptive field 12."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 10, 3)
        self.prelu1 = nn.PReLU(10)
        self.pool1 = nn.MaxPool2d(2, 2, ceil_mode=True)
        self.conv2 = nn.Conv2d(10, 16, 3)
        self.prelu2 = nn.PReLU(16)
        self.conv3 = nn.Conv2d(16, 32, 3)
        self.prelu3 = nn.PReLU(32)
        self.conv4_1 = nn.Conv2d(32, 2, 1)
        self.conv4_2 = nn.Conv2d(32, 4, 1)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """`(N, 3, H, W)` -> face probabilities `(N, h, w)` and box regressions `(N, 4, h, w)`."""
        x = self.pool1(self.prelu1(self.conv1(images)))
        x = self.prelu2(self.conv2(x))
        x = self.prelu3(self.conv3(x))
        return self.conv4_1(x).softmax(dim=1)[:, 1], self.conv4_2(x)


class RNet(nn.Module):
    """Refinement network on 24×24 crops."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 28, 3)
        self.prelu1 = nn.PReLU(28)
        self.pool1 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv2 = nn.Conv2d(28, 48, 3)
        self.prelu2 = nn.PReLU(48)
        self.pool2 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv3 = nn.Conv2d(48, 64, 2)
        self.prelu3 = nn.PReLU(64)
        self.dense4 = nn.Linear(576, 128)
        self.prelu4 = nn.PReLU(128)
        self.dense5_1 = nn.Linear(128, 2)
        self.dense5_2 = nn.Linear(128, 4)

    def forward(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        """`(N, 3, 24, 24)` -> face probabilities `(N,)` and box regressions `(N, 4)`."""
        x = self.pool1(self.prelu1(self.conv1(crops)))
        x = self.pool2(self.prelu2(self.conv2(x)))
        x = self.prelu3(self.conv3(x))
        x = x.permute(0, 3, 2, 1).flatten(1)
        x = self.prelu4(self.dense4(x))
        return self.dense5_1(x).softmax(dim=1)[:, 1], self.dense5_2(x)


class ONet(nn.Module):
    """Output network on 48×48 crops: also five landmarks."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3)
        self.prelu1 = nn.PReLU(32)
        self.pool1 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv2 = nn.Conv2d(32, 64, 3)
        self.prelu2 = nn.PReLU(64)
        self.pool2 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv3 = nn.Conv2d(64, 64, 3)
        self.prelu3 = nn.PReLU(64)
        self.pool3 = nn.MaxPool2d(2, 2, ceil_mode=True)
        self.conv4 = nn.Conv2d(64, 128, 2)
        self.prelu4 = nn.PReLU(128)
        self.dense5 = nn.Linear(1152, 256)
        self.prelu5 = nn.PReLU(256)
        self.dense6_1 = nn.Linear(256, 2)
        self.dense6_2 = nn.Linear(256, 4)
        self.dense6_3 = nn.Linear(256, 10)

    def forward(self, crops: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """`(N, 3, 48, 48)` -> probabilities `(N,)`, regressions `(N, 4)`, landmarks `(N, 10)` (x1…x5, y1…y5)."""
        x = self.pool1(self.prelu1(self.conv1(crops)))
        x = self.pool2(self.prelu2(self.conv2(x)))
        x = self.pool3(self.prelu3(self.conv3(x)))
        x = self.prelu4(self.conv4(x))
        x = x.permute(0, 3, 2, 1).flatten(1)
        x = self.prelu5(self.dense5(x))
        return self.dense6_1(x).softmax(dim=1)[:, 1], self.dense6_2(x), self.dense6_3(x)


def load_networks(device: torch.device) -> tuple[PNet, RNet, ONet]:
    """The three networks in evaluation mode on `device`.

    Raises:
        ModelError: the weights that come with the installation are missing or don't fit.
    """
    folder = _weights_folder()
    networks = (PNet(), RNet(), ONet())
    for network, name in zip(networks, ("pnet", "rnet", "onet"), strict=True):
        path = folder / f"{name}.pt"
        try:
            network.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
        except (OSError, RuntimeError) as error:
            raise ModelError(
                "The face detector's weights {path_name} cannot be read: {error}.",
                "Reinstall the app.",
                path_name=path.name,
                error=error,
            ) from error
        network.requires_grad_(False).eval().to(device)
    return networks


def _weights_folder() -> Path:
    spec = find_spec("facenet_pytorch")  # finds the package without running it
    if spec is None or not spec.submodule_search_locations:
        raise ModelError("The package facenet-pytorch, which carries the detector, is missing.", "Reinstall the app.")
    return Path(spec.submodule_search_locations[0]) / "data"
