"""FaceNet with weights of the right shapes and random values: the published ones aren't here."""

import os
from pathlib import Path

import numpy as np
import pytest
import torch

from attendance_app.errors import ModelError
from attendance_app.vision import embedders
from attendance_app.vision.embedders import load_embedder, precision_on
from attendance_app.vision.facenet import load_facenet
from attendance_app.vision.models.catalogue import FACENET_THRESHOLD, ModelCard, Published
from attendance_app.vision.models.files import file_sha256
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.sface import SFace, load_tuned_sface

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def backbone():
    from facenet_pytorch import InceptionResnetV1

    torch.manual_seed(5)
    return InceptionResnetV1(pretrained=None, classify=False).eval()


@pytest.fixture(scope="module")
def published(backbone, tmp_path_factory) -> ModelStore:
    """A store whose only model is a file as facenet-pytorch publishes them: with a classifier."""
    folder = tmp_path_factory.mktemp("models")
    path = folder / "random" / "random.pt"
    path.parent.mkdir()
    classifier = {"logits.weight": torch.zeros(10, 512), "logits.bias": torch.zeros(10)}
    torch.save(backbone.state_dict() | classifier, path)
    origin = Published("https://example.invalid/random.pt")
    facts = (path.stat().st_size, file_sha256(path), FACENET_THRESHOLD, False)
    return ModelStore(folder, [ModelCard("random", "Random", "facenet", 512, 1, "none", origin, *facts)])


@pytest.fixture(scope="module")
def random_facenet(published):
    return load_embedder("random", CPU, published)


@pytest.fixture(scope="module")
def faces():
    return np.random.default_rng(2).integers(0, 256, (3, 160, 160, 3), np.uint8)


def reference(backbone, faces) -> np.ndarray:
    """Straight from the paper's recipe, without our code."""
    with torch.inference_mode():
        return backbone((torch.from_numpy(faces.transpose(0, 3, 1, 2).astype(np.float32)) - 127.5) / 128).numpy()


def test_it_presents_itself_as_its_card_says(random_facenet):
    described = (random_facenet.model_id, random_facenet.dimension, random_facenet.input_size)
    assert described == ("random", 512, 160)
    assert random_facenet.preprocess_version == 1


def test_embeddings_are_the_networks_on_standardised_pixels(random_facenet, backbone, faces):
    embeddings = random_facenet.embed(faces)
    assert (embeddings.shape, embeddings.dtype) == ((3, 512), np.float32)
    np.testing.assert_allclose(np.linalg.norm(embeddings, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(embeddings, reference(backbone, faces), atol=1e-5)


def test_mirrored_embeddings_average_both_directions(random_facenet, backbone, faces):
    both = reference(backbone, faces) + reference(backbone, np.ascontiguousarray(faces[:, :, ::-1]))
    expected = both / np.linalg.norm(both, axis=1, keepdims=True)
    np.testing.assert_allclose(random_facenet.embed(faces, mirrored=True), expected, atol=1e-5)


def test_no_faces_give_no_embeddings(random_facenet):
    assert random_facenet.embed(np.zeros((0, 160, 160, 3), np.uint8)).shape == (0, 512)


def test_a_file_with_another_hash_is_never_loaded(published, monkeypatch):
    path = published.verified_file(published.card("random"))
    stamp = path.stat()
    with path.open("rb+") as file:
        file.seek(-1, os.SEEK_END)
        last = file.read(1)
        file.seek(-1, os.SEEK_END)
        file.write(bytes([last[0] ^ 1]))
    monkeypatch.setattr(torch, "load", lambda *_, **__: pytest.fail("the file was loaded"))
    try:
        with pytest.raises(ModelError, match=r"damaged or was replaced.*attendance models fetch random"):
            load_embedder("random", CPU, published)
    finally:
        with path.open("rb+") as file:
            file.seek(-1, os.SEEK_END)
            file.write(last)
        os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))


class RunsAProgram:
    """What a malicious file would hold: un-pickling it calls a function."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self):
        return Path.touch, (self.marker,)


def test_a_file_that_would_run_something_is_refused_and_runs_nothing(tmp_path):
    torch.save({"last_linear.weight": RunsAProgram(tmp_path / "it-ran")}, tmp_path / "evil.pt")
    for load in (load_facenet, load_tuned_sface):
        with pytest.raises(ModelError, match=r"evil\.pt cannot be read"):
            load(tmp_path / "evil.pt")
    assert not (tmp_path / "it-ran").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a model",
        b"tuned",
        [torch.zeros(3)],
        {"last_linear.weight": 3},
        {},
        {"last_linear.weight": torch.zeros(2, 2)},
    ],
    ids=["empty", "noise", "more noise", "a list", "a number", "nothing", "wrong shape"],
)
def test_what_is_not_a_state_dict_of_the_network_is_refused(tmp_path, content):
    path = tmp_path / "wrong.pt"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        torch.save(content, path)
    with pytest.raises(ModelError, match=r"wrong\.pt cannot be read"):
        load_tuned_sface(path)


def test_facenets_loader_names_a_file_of_another_network(tmp_path):
    torch.save(SFace().state_dict(), tmp_path / "sface.pt")
    with pytest.raises(ModelError, match=r"sface\.pt cannot be read"):
        load_facenet(tmp_path / "sface.pt")


def test_weights_that_are_not_numbers_are_refused(tmp_path):
    state = SFace().state_dict()
    state["head.bias"][3] = float("nan")
    torch.save(state, tmp_path / "exploded.pt")
    with pytest.raises(ModelError, match="aren't numbers"):
        load_tuned_sface(tmp_path / "exploded.pt")


def test_a_tuned_sface_is_read_back_as_it_was_saved(tmp_path):
    torch.manual_seed(1)
    network = SFace().eval()
    torch.save(network.state_dict(), tmp_path / "tuned.pt")
    loaded = load_tuned_sface(tmp_path / "tuned.pt")
    pixels = torch.rand(2, 3, 112, 112) * 255
    with torch.inference_mode():
        torch.testing.assert_close(loaded(pixels), network(pixels))
    assert not loaded.training
    assert not any(parameter.requires_grad for parameter in loaded.parameters())


def test_a_missing_download_says_how_to_get_it(tmp_path):
    with pytest.raises(ModelError, match="attendance models fetch facenet-vggface2"):
        load_embedder("facenet-vggface2", CPU, ModelStore(tmp_path))


def test_on_a_gpu_networks_run_in_half_precision(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    with precision_on(torch.device("cuda")):
        assert torch.is_autocast_enabled("cuda")
        assert torch.get_autocast_dtype("cuda") == torch.float16
    assert not torch.is_autocast_enabled("cuda")


def test_on_the_cpu_networks_run_in_full_precision():
    with precision_on(CPU):
        assert not torch.is_autocast_enabled("cpu")


def test_networks_are_moved_to_the_chosen_device(published, monkeypatch):
    """The "meta" device stands in for a GPU: it takes weights, and cannot compute."""
    moved = []
    monkeypatch.setattr(embedders.NetworkEmbedder, "embed", lambda self, *_: moved.append(self._device))
    loaded = load_embedder("random", torch.device("meta"), published)
    assert moved == [torch.device("meta")]
    assert {parameter.device.type for parameter in loaded._network.parameters()} == {"meta"}
