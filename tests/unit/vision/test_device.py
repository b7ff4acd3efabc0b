import weakref

import numpy as np
import pytest
import torch
from torch import nn

from attendance_app.vision.device import choose_device, describe_device, with_cpu_fallback
from attendance_app.vision.embedders import NetworkEmbedder


def test_cuda_is_chosen_where_there_is_one(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device().type == "cuda"
    assert choose_device("cpu").type == "cpu"


def test_asking_for_a_missing_gpu_falls_back_with_a_warning(monkeypatch, caplog):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("cuda").type == "cpu"
    assert "run on the CPU" in caplog.text


@pytest.mark.parametrize(("threads", "words"), [(1, "CPU, 1 thread"), (2, "CPU, 2 threads")])
def test_the_cpu_is_described_with_its_threads(monkeypatch, threads, words):
    monkeypatch.setattr(torch, "get_num_threads", lambda: threads)
    assert describe_device(torch.device("cpu")) == words


def test_running_out_of_gpu_memory_continues_on_the_cpu(caplog):
    def exhausted() -> str:
        raise torch.cuda.OutOfMemoryError

    assert with_cpu_fallback(exhausted, lambda: "cpu") == "cpu"
    assert "out of memory" in caplog.text


class ExhaustedOnce(nn.Module):
    """Runs out of memory at its first call, as a small GPU would."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        self.calls += 1
        if self.calls == 1:
            raise torch.cuda.OutOfMemoryError
        return pixels.mean(dim=(2, 3))


def test_an_embedder_whose_gpu_is_exhausted_still_embeds():
    chips = np.random.default_rng(1).integers(0, 256, (2, 112, 112, 3), np.uint8)
    embedding = NetworkEmbedder(ExhaustedOnce(), "test", 3, torch.device("cpu")).embed(chips)
    mean = chips.mean(axis=(1, 2))
    np.testing.assert_allclose(embedding, mean / np.linalg.norm(mean, axis=1, keepdims=True), atol=1e-5)


class TooLarge(nn.Module):
    """Doesn't fit onto a GPU."""

    def __init__(self) -> None:
        super().__init__()
        self.moves: list[str] = []

    def to(self, device: torch.device) -> "TooLarge":
        self.moves.append(device.type)
        if device.type == "cuda":
            raise torch.cuda.OutOfMemoryError
        return self

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        return pixels.mean(dim=(2, 3))


def test_an_embedder_that_does_not_fit_onto_the_gpu_runs_on_the_cpu_from_the_start(caplog):
    network = TooLarge()
    embedder = NetworkEmbedder(network, "test", 3, torch.device("cuda"))
    assert network.moves == ["cuda", "cpu"]
    assert "out of memory" in caplog.text
    embedding = embedder.embed(np.full((1, 112, 112, 3), (0, 3, 4), np.uint8))
    np.testing.assert_allclose(embedding, [[0, 0.6, 0.8]], atol=1e-6)


def test_what_the_failed_attempt_held_is_let_go_of_before_the_cpu_takes_over(monkeypatch):
    """An exception being handled keeps its frames, and they the tensors that filled the card."""
    alive = []

    def exhausted() -> None:
        tensor = torch.zeros(8)
        alive.append(weakref.ref(tensor))
        raise torch.cuda.OutOfMemoryError

    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: alive.append(alive[0]()))
    with_cpu_fallback(exhausted, lambda: None)
    assert alive[1:] == [None]


@pytest.mark.parametrize("name", ["cpu", "auto"])
def test_without_a_gpu_everything_runs_on_the_cpu(monkeypatch, name):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device(name).type == "cpu"
