"""The networks themselves, with the real weights where they come with the app, and a FaceNet with drawn ones."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from attendance_app.vision.facenet import FaceNet
from attendance_app.vision.models.catalogue import CARDS
from attendance_app.vision.models.files import file_sha256
from attendance_app.vision.models.store import ModelStore
from training.networks.trainable import TrainableNetwork, load_trainable


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def sface(tmp_path: Path) -> TrainableNetwork:
    return load_trainable("sface", ModelStore(tmp_path))


@pytest.fixture(scope="session")
def drawn_facenet_store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    """Has `facenet-vggface2` with weights that were drawn, not learnt."""
    folder = tmp_path_factory.mktemp("models")
    torch.manual_seed(1)
    card = next(card for card in CARDS if card.model_id == "facenet-vggface2")
    path = folder / card.model_id / "20180402-114759-vggface2.pt"
    path.parent.mkdir()
    torch.save(FaceNet().backbone.state_dict(), path)
    return ModelStore(folder, [replace(card, size_bytes=path.stat().st_size, sha256=file_sha256(path))])


@pytest.fixture
def load(tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[str], TrainableNetwork]:
    """Either family by its model id."""

    def load_one(model_id: str) -> TrainableNetwork:
        if model_id == "sface":
            return load_trainable(model_id, ModelStore(tmp_path))
        return load_trainable(model_id, request.getfixturevalue("drawn_facenet_store"))

    return load_one
