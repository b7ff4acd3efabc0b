"""SFace against ONNX Runtime on the very same file."""

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from attendance_app.errors import ModelError
from attendance_app.vision.alignment import align_faces
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.sface import SFace, folded, load_sface

_STORE = ModelStore(Path())
SFACE_FILE = _STORE.verified_file(_STORE.card("sface"))


@pytest.fixture(scope="module")
def runtime():
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(str(SFACE_FILE), options)
    # The file declares its unquantised weights as inputs although nothing reads them.
    unread = {item.name: np.zeros(item.shape, np.float32) for item in session.get_inputs() if item.name != "data"}

    def run(chips_rgb):
        batches = chips_rgb.transpose(0, 3, 1, 2)[:, None].astype(np.float32)
        return np.concatenate([session.run(None, {"data": batch, **unread})[0] for batch in batches])

    return run


@pytest.fixture(scope="module")
def chips(detector, astronaut_rgb, hopper_rgb):
    faces = [
        align_faces(image, detector.detect(image, 40).landmarks_xy_px[:1]) for image in (astronaut_rgb, hopper_rgb)
    ]
    noise = np.random.default_rng(3).integers(0, 256, (2, 112, 112, 3), np.uint8)
    return np.concatenate([*faces, noise, np.zeros((1, 112, 112, 3), np.uint8)])


def test_raw_outputs_equal_onnx_runtime(runtime, chips):
    network = load_sface(SFACE_FILE)
    with torch.inference_mode():
        ours = network(torch.from_numpy(chips).permute(0, 3, 1, 2).float()).numpy()
    assert ours.shape == (5, 128)
    np.testing.assert_allclose(ours, runtime(chips), atol=1e-4)


def test_folding_for_inference_does_not_change_the_outputs(runtime, chips):
    network = load_sface(SFACE_FILE)
    with torch.inference_mode():
        ours = folded(network)(torch.from_numpy(chips).permute(0, 3, 1, 2).float()).numpy()
    np.testing.assert_allclose(ours, runtime(chips), atol=1e-4)
    assert not any(isinstance(module, torch.nn.modules.batchnorm._BatchNorm) for module in folded(network).modules())
    assert any(isinstance(module, torch.nn.BatchNorm2d) for module in network.modules())  # the original is untouched


def test_embeddings_are_unit_vectors_of_those_outputs(embedder, runtime, chips):
    raw = runtime(chips)
    np.testing.assert_allclose(embedder.embed(chips), raw / np.linalg.norm(raw, axis=1, keepdims=True), atol=1e-5)


def test_mirrored_embedding_averages_the_face_with_its_mirror_image(embedder, runtime, chips):
    raw = runtime(chips) + runtime(chips[:, :, ::-1])
    expected = raw / np.linalg.norm(raw, axis=1, keepdims=True)
    np.testing.assert_allclose(embedder.embed(chips, mirrored=True), expected, atol=1e-5)
    np.testing.assert_allclose(
        embedder.embed(chips[:, :, ::-1], mirrored=True), embedder.embed(chips, mirrored=True), atol=1e-5
    )


def test_batches_do_not_change_embeddings(embedder, chips):
    many = np.concatenate([chips] * 30)
    np.testing.assert_allclose(embedder.embed(many)[-5:], embedder.embed(chips), atol=1e-5)


def test_no_chips_give_no_embeddings(embedder):
    assert embedder.embed(np.zeros((0, 112, 112, 3), np.uint8)).shape == (0, 128)


def test_the_network_has_the_published_size():
    assert sum(parameter.numel() for parameter in SFace().parameters()) == pytest.approx(9.64e6, rel=0.005)


def test_a_file_that_is_not_the_model_is_refused(tmp_path):
    wrong = tmp_path / "model.onnx"
    wrong.write_bytes(b"not a model at all")
    with pytest.raises(ModelError, match=r"model\.onnx"):
        load_sface(wrong)
