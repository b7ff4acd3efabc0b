"""One step: kept features, precision, memory."""

import weakref
from contextlib import nullcontext
from typing import Any

import numpy as np
import pytest
import torch

from attendance_app.errors import UserError
from tests.fakes.painted_faces import painted_faces
from tests.fakes.small_networks import small_network
from tests.unit.training.fine_tuning.conftest import ALONE, small_plan
from training.augmentation.plan import AugmentationPlan
from training.distribution import Ranks
from training.fine_tuning.feeds import FeatureFeed, PixelFeed, variants_that_fit
from training.fine_tuning.learner import Learner
from training.fine_tuning.plan import RunPlan
from training.fine_tuning.precision import Precision, suitable_dtype
from training.networks.embedding import as_pixels, embed_faces
from training.networks.presets import apply_preset
from training.objectives.catalogue import objective

AS_THEY_ARE = AugmentationPlan(mirrored=0.0, degraded=0.0)


def _learner(plan: RunPlan, from_features: bool, precision: Precision | None = None) -> Learner:
    network = small_network()
    wanted = objective(plan.objective, 16, 3)
    return Learner(network, apply_preset(network, plan.preset), wanted, plan, ALONE, from_features, precision)


def _step(learner: Learner, inputs: torch.Tensor, step: int = 0) -> Any:
    labels = torch.tensor([0, 0, 1, 1, 2, 2])
    return learner.step(step, inputs, labels, torch.nn.functional.normalize(torch.randn(6, 16), dim=1))


def test_head_learns_from_kept_features_what_it_would_from_pictures() -> None:
    faces, plan = painted_faces(3, 2), small_plan(preset="head", variants=0)
    kept, anew = _learner(plan, from_features=True), _learner(plan, from_features=False)
    indices = np.arange(6, dtype=np.intp)
    feed = FeatureFeed(faces, kept.network, plan, augmentation=AS_THEY_ARE)
    versions = np.random.default_rng([plan.seed, 103, 0]).integers(2, size=6)  # face or mirror image
    pixels = as_pixels(faces.inputs(indices, anew.network.face_input), torch.device("cpu"))
    shown = torch.stack([one.flip(2) if mirror else one for one, mirror in zip(pixels, versions, strict=True)])
    first, second = _step(kept, feed.inputs(0, indices)), _step(anew, shown)
    assert abs(first.loss - second.loss) < 1e-4
    for name, parameter in kept.parameters.items():
        torch.testing.assert_close(parameter, anew.parameters[name], rtol=1e-3, atol=1e-5)


def test_features_in_half_precision_are_nearly_the_same() -> None:
    faces, network = painted_faces(3, 2), small_network()
    indices = np.arange(6, dtype=np.intp)
    whole, half = (
        FeatureFeed(faces, network, small_plan(preset="head", feature_type=kind)).inputs(0, indices)
        for kind in ("float32", "float16")
    )
    torch.testing.assert_close(half, whole, rtol=2e-3, atol=1e-3)


def test_embeddings_from_kept_features_are_those_of_the_pictures() -> None:
    faces, network = painted_faces(3, 2), small_network()
    kept = FeatureFeed(faces, network, small_plan(preset="head")).embeddings(network)
    np.testing.assert_allclose(kept, embed_faces(network, faces, np.arange(6)), atol=1e-5)


def test_what_a_step_is_given_follows_from_seed_and_step() -> None:
    faces, network = painted_faces(3, 2), small_network()
    indices = np.array([4, 0, 4], np.intp)
    for make in (
        lambda seed: PixelFeed(faces, network, seed),
        lambda seed: FeatureFeed(faces, network, small_plan(preset="head", seed=seed)),
    ):
        feed = make(0)
        feed.inputs(3, indices)
        assert torch.equal(feed.inputs(5, indices), make(0).inputs(5, indices))
        assert not torch.equal(feed.inputs(6, indices), feed.inputs(5, indices))
        assert not torch.equal(make(1).inputs(5, indices), feed.inputs(5, indices))


def test_features_are_kept_in_half_precision_or_fewer_where_they_are_many() -> None:
    assert variants_that_fit(100, 4, 50176) == (4, "float32")
    assert variants_that_fit(1000, 4, 50176) == (4, "float16")
    assert variants_that_fit(2000, 4, 50176) == (3, "float16")
    assert variants_that_fit(5000, 4, 50176) is None


class _Card:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, has_bfloat16: bool) -> None:
        monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation=True: has_bfloat16)


@pytest.mark.parametrize(("has_bfloat16", "dtype"), [(True, torch.bfloat16), (False, torch.float16)])
def test_a_card_works_in_the_half_precision_it_has(
    monkeypatch: pytest.MonkeyPatch, has_bfloat16: bool, dtype: torch.dtype
) -> None:
    _Card(monkeypatch, has_bfloat16)
    assert suitable_dtype(torch.device("cuda")) is dtype
    assert suitable_dtype(torch.device("cpu")) is torch.float32


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_mixed_precision_learns_about_the_same(dtype: torch.dtype) -> None:
    plan, pixels = small_plan(learning_rate=1e-2), torch.rand(6, 3, 112, 112) * 255
    exact = _learner(plan, False)
    mixed = _learner(plan, False, Precision(torch.device("cpu"), dtype))
    assert mixed.precision.scaler.is_enabled() is (dtype is torch.float16)
    torch.manual_seed(5)
    first = _step(exact, pixels)
    torch.manual_seed(5)
    second = _step(mixed, pixels)
    assert abs(first.loss - second.loss) < 0.05
    assert all(torch.isfinite(parameter).all() for parameter in mixed.parameters.values())


def test_gradients_too_large_for_half_precision_change_nothing_and_lower_the_scale() -> None:
    plan = small_plan()
    learner = _learner(plan, False, Precision(torch.device("cpu"), torch.float16))
    scaler = learner.precision.scaler
    scaler.load_state_dict(scaler.state_dict() | {"scale": 2.0**126})
    before = {name: value.detach().clone() for name, value in learner.parameters.items()}
    _step(learner, torch.rand(6, 3, 112, 112) * 255)
    assert scaler.get_scale() < 2.0**126
    assert all(torch.equal(value, learner.parameters[name]) for name, value in before.items())


class _WorkedOut:
    """Stands for the activations of a step."""


def test_a_card_that_runs_out_of_memory_works_out_activations_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    learner = _learner(small_plan(), False)
    learn = learner._learn
    left: list[weakref.ref[_WorkedOut]] = []

    def short_of_memory(*given: Any) -> Any:
        if not learner.network.checkpoint_stages:
            activations = _WorkedOut()
            left.append(weakref.ref(activations))
            raise torch.cuda.OutOfMemoryError
        assert left[0]() is None  # what the first try has filled is free again
        return learn(*given)

    monkeypatch.setattr(learner, "_learn", short_of_memory)
    _step(learner, torch.rand(6, 3, 112, 112) * 255)
    assert learner.network.checkpoint_stages
    assert left


def _out_of_memory(*_given: Any) -> Any:
    raise torch.cuda.OutOfMemoryError


@pytest.mark.parametrize("twice_already", [True, False])
def test_a_batch_that_does_not_fit_at_all_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, twice_already: bool
) -> None:
    learner = _learner(small_plan(), False)
    learner.network.checkpoint_stages = twice_already
    monkeypatch.setattr(learner, "_learn", _out_of_memory)
    with pytest.raises(UserError, match=r"too little memory.* with a smaller --batch"):
        _step(learner, torch.rand(6, 3, 112, 112) * 255)


def test_one_of_several_processes_does_not_try_again_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    learner = _learner(small_plan(), False)
    tried: list[int] = []
    monkeypatch.setattr(learner, "_ranks", Ranks(1, 2, torch.device("cpu")))
    monkeypatch.setattr(learner, "_learn", lambda *given: (tried.append(given[0]), _out_of_memory()))
    with pytest.raises(UserError, match="--checkpointing, or a smaller --batch"):
        _step(learner, torch.rand(6, 3, 112, 112) * 255)
    assert tried == [0]
    assert not learner.network.checkpoint_stages


def test_precision_of_a_cpu_is_left_alone() -> None:
    precision = Precision(torch.device("cpu"))
    assert isinstance(precision.autocast(), nullcontext)
    assert not precision.scaler.is_enabled()
