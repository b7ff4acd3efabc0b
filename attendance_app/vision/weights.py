"""Reading networks' weights from files, without ever running what a file holds. Torch; loading thread only."""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from attendance_app.errors import ModelError


def read_state_dict(path: Path) -> dict[str, Tensor]:
    """The tensors of a saved state dict, on the CPU; the file can hold nothing that would run.

    Raises:
        ModelError: it isn't a state dict, or holds anything but tensors.
    """
    try:
        state: Any = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # other files make the reader fail in any way (IndexError, KeyError, …)
        raise _unreadable(path, error) from error
    if not isinstance(state, dict) or not all(isinstance(value, Tensor) for value in state.values()):
        raise _unreadable(path, "it isn't a table of tensors")
    return state


def put_weights(network: nn.Module, state: dict[str, Tensor], path: Path) -> None:
    """Give `network` exactly the weights of `state`, which came from `path`.

    Raises:
        ModelError: names or shapes don't fit, or a weight isn't a finite number.
    """
    if not all(bool(torch.isfinite(value).all()) for value in state.values()):
        raise _unreadable(path, "it holds values that aren't numbers")
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise _unreadable(path, str(error).splitlines()[0]) from error


def _unreadable(path: Path, reason: object) -> ModelError:
    return ModelError(
        "The face model {path_name} cannot be read: {reason}.",
        "Remove the model and get it again.",
        path_name=path.name,
        reason=reason,
    )
