"""FaceNet's network, facenet-pytorch's InceptionResnetV1, behind the pixels-in interface. Torch; loading thread only.

Importing `facenet_pytorch` takes several seconds (it pulls in torchvision), so that happens when this model loads.

Source: Schroff et al., "FaceNet: A Unified Embedding for Face Recognition and Clustering", 2015; facenet-pytorch 2.6.0.
"""

from pathlib import Path

from torch import Tensor, nn

from attendance_app.vision.weights import put_weights, read_state_dict

_CLASSIFIER = "logits."


class FaceNet(nn.Module):
    """512 outputs of unit length are the embedding."""

    def __init__(self) -> None:
        super().__init__()
        from facenet_pytorch import InceptionResnetV1  # noqa: PLC0415 (seconds; see above)

        self.backbone = InceptionResnetV1(pretrained=None, classify=False)

    def forward(self, faces: Tensor) -> Tensor:
        """`(N, 3, 160, 160)` RGB float, 0…255 -> `(N, 512)` of unit length. Fixed standardisation, as in training."""
        embedding: Tensor = self.backbone((faces - 127.5) / 128.0)
        return embedding


def load_facenet(path: Path) -> FaceNet:
    """The network in evaluation mode on the CPU, with the weights of a verified file.

    Args:
        path: A state dict of `InceptionResnetV1`, with or without a classifier, which isn't used.

    Raises:
        ModelError: the file isn't such a state dict, or holds anything but tensors.
    """
    state = read_state_dict(path)
    network = FaceNet()
    backbone = {name: value for name, value in state.items() if not name.startswith(_CLASSIFIER)}
    put_weights(network.backbone, backbone, path)
    return network.requires_grad_(False).eval()
