"""Networks in training give what the app's networks give, and their BatchNorm statistics stay."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from attendance_app.errors import ModelError
from attendance_app.vision.embedders import NetworkEmbedder, load_embedder
from attendance_app.vision.models.files import file_sha256
from attendance_app.vision.models.manifest import Manifest
from attendance_app.vision.models.store import ModelStore
from tests.fakes.painted_faces import painted_faces
from training.networks.embedding import embed_faces
from training.networks.memory import bytes_kept_per_face, memory_is_short
from training.networks.presets import PRESETS, Preset, apply_preset
from training.networks.trainable import TrainableNetwork, load_trainable

FAMILIES = ["sface", pytest.param("facenet-vggface2", marks=pytest.mark.slow)]
Load = Callable[[str], TrainableNetwork]


def _pixels(network: TrainableNetwork, faces: int) -> torch.Tensor:
    side = network.face_input.side_px
    return torch.randint(0, 256, (faces, 3, side, side), generator=torch.Generator().manual_seed(3)).float()


@pytest.mark.parametrize("model_id", FAMILIES)
def test_the_stages_in_a_row_are_the_network(load: Load, model_id: str) -> None:
    network = load(model_id)
    pixels = _pixels(network, 2)
    with torch.no_grad():
        ours = nn.functional.normalize(network(pixels), dim=1)
        theirs = nn.functional.normalize(network.module(pixels), dim=1)
    torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-6)


@pytest.mark.parametrize("model_id", FAMILIES)
@pytest.mark.parametrize("preset", list(PRESETS))
def test_a_step_changes_what_the_preset_names_and_nothing_else(load: Load, model_id: str, preset: Preset) -> None:
    network = load(model_id)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    learning = apply_preset(network, preset)
    network.train()
    optimiser = torch.optim.SGD(learning.values(), lr=1e-3)
    network(_pixels(network, 2)).square().sum().backward()
    optimiser.step()
    changed = {name for name, value in network.state_dict().items() if not torch.equal(value, before[name])}
    buffers = {name for name, _ in network.named_buffers()}
    assert changed <= set(learning)
    assert changed
    assert all(parameter.grad is not None for parameter in learning.values())
    assert not changed & buffers


@pytest.mark.parametrize(
    ("preset", "parameters"),
    [
        ("head", 50176 * 128 + 128 + 2 * 128),
        # BatchNorm and PReLU of every block, by the widths in the paper's table, the trunk's and the head's BatchNorm
        ("norm", 3 * (32 + sum(a + b for a, b in zip(
            [32, 64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024],
            [64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024], strict=True))) + 2 * 1024 + 2 * 128),
    ],
)  # fmt: skip
def test_presets_of_sface_have_the_parameters_of_its_layers(
    sface: TrainableNetwork, preset: Preset, parameters: int
) -> None:
    assert sum(parameter.numel() for parameter in apply_preset(sface, preset).values()) == parameters


def test_each_preset_reaches_further_than_the_last_layer(load: Load) -> None:
    network = load("sface")
    head, blocks, full = (set(apply_preset(network, preset)) for preset in ("head", "last-blocks", "full"))
    assert head < blocks < full


@pytest.mark.parametrize("model_id", FAMILIES)
def test_checkpointed_stages_give_the_same_gradients(load: Load, model_id: str) -> None:
    gradients = []
    for again in (False, True):
        network = load(model_id)
        learning = apply_preset(network, "norm")
        network.checkpoint_stages = again
        network(_pixels(network, 2)).square().sum().backward()
        gradients.append([parameter.grad for parameter in learning.values()])
    torch.testing.assert_close(gradients[0], gradients[1])


def test_checkpointed_stages_keep_a_fraction_of_the_memory(sface: TrainableNetwork) -> None:
    apply_preset(sface, "norm")
    whole = bytes_kept_per_face(sface)
    sface.checkpoint_stages = True
    assert bytes_kept_per_face(sface) < whole / 2
    assert memory_is_short(sface, 10, free=10 * bytes_kept_per_face(sface))
    assert not memory_is_short(sface, 10, free=100 * bytes_kept_per_face(sface))
    assert not memory_is_short(sface, 10, free=None)


@pytest.mark.parametrize("model_id", FAMILIES)
def test_the_quick_trunk_gives_the_features(load: Load, model_id: str) -> None:
    network = load(model_id)
    pixels = _pixels(network, 2)
    with torch.no_grad():
        torch.testing.assert_close(
            network.inference_trunk()(pixels), network.trunk_features(pixels), rtol=1e-4, atol=2e-4
        )


@pytest.mark.parametrize("count", [3, 20])
def test_embeddings_are_those_the_app_would_make(sface: TrainableNetwork, tmp_path: Path, count: int) -> None:
    faces = painted_faces(5, 4)
    indices = np.arange(count)[::-1].astype(np.intp)
    embedder = load_embedder("sface", torch.device("cpu"), ModelStore(tmp_path))
    expected = embedder.embed(faces.inputs(indices, embedder.face_input), mirrored=True)
    np.testing.assert_allclose(embed_faces(sface, faces, indices), expected, atol=1e-5)
    plain = embedder.embed(faces.inputs(indices, embedder.face_input))
    np.testing.assert_allclose(embed_faces(sface, faces, indices, mirrored=False), plain, atol=1e-5)


@pytest.mark.slow
def test_embeddings_of_facenet_are_those_the_app_would_make(load: Load) -> None:
    network, faces = load("facenet-vggface2"), painted_faces(2, 2)
    embedder = NetworkEmbedder(network.module, "f", 512, torch.device("cpu"), network.face_input)
    indices = np.arange(3, dtype=np.intp)
    expected = embedder.embed(faces.inputs(indices, embedder.face_input), mirrored=True)
    np.testing.assert_allclose(embed_faces(network, faces, indices), expected, atol=1e-5)


def test_no_faces_have_no_embeddings(sface: TrainableNetwork) -> None:
    assert embed_faces(sface, painted_faces(1, 1), np.zeros(0, np.intp)).shape == (0, 128)


def test_what_makes_a_face_worse_depends_on_the_face_and_the_seed_alone(sface: TrainableNetwork) -> None:
    def noisy(inputs: np.ndarray, random: np.random.Generator) -> np.ndarray:
        return random.integers(0, 256, inputs.shape).astype(np.uint8)

    faces = painted_faces(2, 3)
    all_of_them = embed_faces(sface, faces, np.arange(6), degrade=noisy, seed=4)
    np.testing.assert_allclose(
        embed_faces(sface, faces, np.array([5, 2]), noisy, seed=4), all_of_them[[5, 2]], atol=1e-5
    )
    assert np.abs(embed_faces(sface, faces, np.array([2]), noisy, seed=5) - all_of_them[2]).max() > 1e-3


@pytest.mark.parametrize("model_id", FAMILIES)
def test_stored_weights_can_be_used_and_trained_further(load: Load, tmp_path: Path, model_id: str) -> None:
    network = load(model_id)
    with torch.no_grad():
        apply_preset(network, "head")[next(iter(apply_preset(network, "head")))].mul_(1.25)
    weights = tmp_path / "weights.pt"
    torch.save(network.stored_weights(), weights)
    card = network.card
    manifest = Manifest(
        model_id=f"{model_id}+again", base=model_id, dimension=card.dimension,
        preprocess_version=card.preprocess_version, size_bytes=weights.stat().st_size, sha256=file_sha256(weights),
        created_utc=datetime(2026, 1, 1, tzinfo=UTC), licence="own",
    )  # fmt: skip
    store = ModelStore(tmp_path / "store")
    store.add_fine_tuned(manifest, weights)
    again = load_trainable(f"{model_id}+again", store)
    assert again.base_id == model_id
    pixels = _pixels(network, 1)
    with torch.no_grad():
        assert torch.equal(again(pixels), network(pixels))


def test_a_base_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no face model called nobody"):
        load_trainable("nobody", ModelStore(tmp_path))
