"""Which device the networks run on. The choice is made once, when models load; any thread."""

import logging
from collections.abc import Callable
from typing import Literal, TypeVar

import torch

logger = logging.getLogger(__name__)

DeviceChoice = Literal["auto", "cpu", "cuda"]
T = TypeVar("T")


def choose_device(choice: DeviceChoice = "auto") -> torch.device:
    """The device to run on: CUDA when asked for or present, else the CPU.

    A CUDA device that is asked for but absent falls back to the CPU with a warning: a front desk must open.
    """
    if choice == "cpu":
        return torch.device("cpu")
    if torch.cuda.is_available():
        return torch.device("cuda")
    if choice == "cuda":
        logger.warning("No usable CUDA device; the networks run on the CPU.")
    return torch.device("cpu")


def describe_device(device: torch.device) -> str:
    """In English: "CPU, 2 threads" or the card's name. `ui.language.devices` says it in other languages."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    threads = torch.get_num_threads()
    return f"CPU, {threads} thread{'s' if threads != 1 else ''}"


def with_cpu_fallback(on_device: Callable[[], T], on_cpu: Callable[[], T]) -> T:
    """The result of `on_device`, or of `on_cpu` when the device runs out of memory.

    Source of recovering outside of the handler, whose exception holds the tensors of the failed attempt:
    https://docs.pytorch.org/docs/stable/notes/faq.html#my-out-of-memory-exception-handler-can-t-allocate-memory
    """
    try:
        return on_device()
    except torch.cuda.OutOfMemoryError:
        logger.warning("The GPU ran out of memory; continuing on the CPU.")
    torch.cuda.empty_cache()
    return on_cpu()
