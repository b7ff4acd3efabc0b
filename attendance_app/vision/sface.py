"""The SFace network as a PyTorch module, with weights from the published ONNX file. Torch; loading thread only.

BatchNorm stays separate from the convolutions so that the network can be trained. Tests compare it with ONNX
Runtime on the same file.

Source: Zhong et al., "SFace: Sigmoid-Constrained Hypersphere Loss for Robust Face Recognition", 2021; the graph of
OpenCV Zoo's `face_recognition_sface_2021dec_int8bq.onnx` (Apache-2.0), whose weights are stored block-quantised.
"""

import copy
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from google.protobuf.message import DecodeError
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

from attendance_app.errors import ModelError
from attendance_app.vision.weights import put_weights, read_state_dict

_WIDTHS = (64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024)
_STRIDED = (1, 3, 5, 11)  # the pairs that halve the resolution: before the first 128, 256, 512 and 1024


class SFace(nn.Module):
    """A MobileNet whose 128 outputs, scaled to unit length, are the embedding."""

    def __init__(self) -> None:
        super().__init__()
        blocks: list[nn.Module] = [_block(3, 32, kernel=3)]
        width = 32
        for index, next_width in enumerate(_WIDTHS):
            stride = 2 if index in _STRIDED else 1
            blocks += [_block(width, width, kernel=3, stride=stride, groups=width), _block(width, next_width, kernel=1)]
            width = next_width
        self.trunk = nn.Sequential(*blocks)
        self.trunk_norm = nn.BatchNorm2d(width, eps=2e-5)
        self.head = nn.Linear(width * 7 * 7, 128)
        self.head_norm = nn.BatchNorm1d(128, eps=2e-5)

    def forward(self, chips: Tensor) -> Tensor:
        """`(N, 3, 112, 112)` RGB float, 0…255 -> `(N, 128)` float, not yet unit length."""
        features = self.trunk_norm(self.trunk((chips - 127.5) * 0.0078125))
        embedding: Tensor = self.head_norm(self.head(features.flatten(1)))
        return embedding


def load_sface(path: Path) -> SFace:
    """The network in evaluation mode on the CPU, with the weights of a verified ONNX file.

    Raises:
        ModelError: the file is not the graph this module mirrors.
    """
    try:
        tensors = _dequantised_tensors(onnx.load(path).graph)
        network = SFace()
        network.load_state_dict(_state_dict(tensors))
    except (OSError, DecodeError, KeyError, ValueError, RuntimeError) as error:
        raise ModelError(
            "The face model {path_name} cannot be read: {error}.",
            "Reinstall the app.",
            path_name=path.name,
            error=error,
        ) from error
    return network.requires_grad_(False).eval()


def load_tuned_sface(path: Path) -> SFace:
    """The network in evaluation mode on the CPU, with the weights of a verified state dict of this module.

    Raises:
        ModelError: the file isn't such a state dict, or holds anything but tensors.
    """
    network = SFace()
    put_weights(network, read_state_dict(path), path)
    return network.requires_grad_(False).eval()


def folded(network: SFace) -> SFace:
    """A copy for inference on the CPU: normalisation folded into the layers, weights in channels-last order.

    The same outputs to about 10⁻⁵ at two thirds of the time (measured on 2 cores, one face at a time). It has no
    BatchNorm left, so it cannot be trained.
    """
    copied: Any = copy.deepcopy(network)  # layers are exchanged for others, which their types don't allow
    copied.trunk = nn.Sequential(
        *(nn.Sequential(fuse_conv_bn_eval(block[0], block[1]), block[2]) for block in copied.trunk)
    )
    norm, head = copied.trunk_norm, copied.head
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    shift = norm.bias - norm.running_mean * scale
    per_channel = head.weight.view(head.out_features, scale.numel(), -1)
    head.bias.data += (per_channel * shift[None, :, None]).sum(dim=(1, 2))
    head.weight.data = (per_channel * scale[None, :, None]).reshape_as(head.weight)
    copied.trunk_norm = nn.Identity()
    copied.head = fuse_linear_bn_eval(head, copied.head_norm)
    copied.head_norm = nn.Identity()
    optimised: SFace = copied.requires_grad_(False).eval().to(memory_format=torch.channels_last)
    return optimised


def _block(inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs, eps=1e-3),
        nn.PReLU(outputs),
    )


def _block_names() -> list[str]:
    """The graph's names for the trunk's blocks, in order."""
    pairs = [name for number in range(2, 15) for name in (f"conv_{number}_dw", f"conv_{number}")]
    return ["conv_1", *pairs]


def _state_dict(tensors: dict[str, NDArray[np.float32]]) -> dict[str, Tensor]:
    """The graph's tensors under this module's names."""
    state: dict[str, Tensor] = {}

    def put(name: str, source: str, shape: tuple[int, ...] | None = None) -> None:
        array = tensors[source]
        state[name] = torch.from_numpy(np.array(array if shape is None else array.reshape(shape)))

    def put_norm(name: str, source: str) -> None:
        for ours, theirs in (
            ("weight", "gamma"), ("bias", "beta"), ("running_mean", "moving_mean"), ("running_var", "moving_var"),
        ):  # fmt: skip
            put(f"{name}.{ours}", f"{source}_{theirs}")
        state[f"{name}.num_batches_tracked"] = torch.tensor(0)

    for index, name in enumerate(_block_names()):
        put(f"trunk.{index}.0.weight", f"{name}_conv2d_weight")
        put_norm(f"trunk.{index}.1", f"{name}_batchnorm")
        put(f"trunk.{index}.2.weight", f"{name}_relu_gamma", (-1,))
    put_norm("trunk_norm", "bn1")
    put("head.weight", "pre_fc1_weight")
    put("head.bias", "pre_fc1_bias")
    put_norm("head_norm", "fc1")
    return state


def _dequantised_tensors(graph: onnx.GraphProto) -> dict[str, NDArray[np.float32]]:
    """Every weight of the graph as float32 under its original name, in its original shape."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    shapes = {value.name: tuple(d.dim_value for d in value.type.tensor_type.shape.dim) for value in graph.input}
    tensors = {name: array for name, array in stored.items() if array.dtype == np.float32 and name in shapes}
    for node in graph.node:
        if node.op_type != "DequantizeLinear":
            continue
        attributes = {attribute.name: onnx.helper.get_attribute_value(attribute) for attribute in node.attribute}
        quantised, scales, zero_points = (stored[name] for name in node.input)
        name = node.input[0].removesuffix("_quantized")
        values = _dequantise(quantised, scales, zero_points, attributes["axis"], attributes["block_size"])
        tensors[name] = values.reshape(shapes[name])
    return tensors


def _dequantise(
    quantised: NDArray[np.int8],
    scales: NDArray[np.float32],
    zero_points: NDArray[np.int8],
    axis: int,
    block_size: int,
) -> NDArray[np.float32]:
    """ONNX DequantizeLinear with blocks: `(q - zero) * scale`, one scale for each run of `block_size` along `axis`.

    Source: ONNX operator specification, DequantizeLinear, opset 21.
    """
    of_the_length = (slice(None),) * axis + (slice(quantised.shape[axis]),)  # the last block may be cut short
    zero = np.repeat(zero_points, block_size, axis=axis)[of_the_length]
    scale = np.repeat(scales, block_size, axis=axis)[of_the_length]
    values = np.subtract(quantised, zero, dtype=np.float32)
    values *= scale
    return values
