"""Mixed precision where it pays: on CUDA. Torch; the training thread."""

from contextlib import AbstractContextManager, nullcontext

import torch
from torch.amp import GradScaler


class Precision:
    """In what precision a device works out activations and gradients.

    bfloat16 where the card has it, for its range is float32's; else float16, whose small gradients need scaling up.
    Source: Micikevicius et al., "Mixed Precision Training", 2018.

    Args:
        device: A CPU works in float32 throughout.
        dtype: Instead of what suits the device.
    """

    def __init__(self, device: torch.device, dtype: torch.dtype | None = None) -> None:
        self._device = device
        self.dtype = dtype or suitable_dtype(device)
        self.scaler = GradScaler(device.type, enabled=self.dtype is torch.float16)

    def autocast(self) -> AbstractContextManager[object]:
        """Within it the network works in that precision."""
        if self.dtype is torch.float32:
            return nullcontext()
        return torch.autocast(self._device.type, self.dtype)


def suitable_dtype(device: torch.device) -> torch.dtype:
    """What to work in on a device."""
    if device.type != "cuda":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
