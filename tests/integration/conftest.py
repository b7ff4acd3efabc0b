"""One application on a scratch folder, with real networks, and the two public-domain portraits as files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest
import torch

from attendance_app.bootstrap.application import Application, Networks
from attendance_app.capture.demo_people import DEMO_PEOPLE
from attendance_app.paths import DataFolder
from attendance_app.vision.detector import MtcnnDetector
from attendance_app.vision.embedders import load_embedder
from tests.fakes.clock import FakeClock


@pytest.fixture(scope="session")
def networks() -> Networks:
    """Detector and embedder, loaded once."""
    device = torch.device("cpu")
    return MtcnnDetector(device), load_embedder("sface", device)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def application(tmp_path: Path, networks: Networks, clock: FakeClock) -> Iterator[Application]:
    with Application(DataFolder(tmp_path / "home"), clock, networks) as opened:
        yield opened


@pytest.fixture(scope="session")
def portraits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Picture files by the demo person's first name."""
    folder = tmp_path_factory.mktemp("portraits")
    files = {}
    for person in DEMO_PEOPLE:
        name = person.name.split()[0].lower()
        files[name] = folder / f"{name}.png"
        cv2.imwrite(str(files[name]), cv2.cvtColor(person.load_picture_rgb(), cv2.COLOR_RGB2BGR))
    return files


@pytest.fixture(scope="session")
def video_of(tmp_path_factory: pytest.TempPathFactory, portraits: dict[str, Path]) -> Callable[[str], Path]:
    """A two-second clip of one portrait that sways before a grey wall."""
    folder = tmp_path_factory.mktemp("videos")

    def make(name: str) -> Path:
        target = folder / f"{name}.avi"
        if target.exists():
            return target
        portrait = cv2.resize(cv2.imread(str(portraits[name])), (480, 480), interpolation=cv2.INTER_AREA)
        writer = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"MJPG"), 30, (640, 480))
        for index in range(60):
            angle, shift = 6 * ((index % 30) / 15 - 1), index % 20
            turn = cv2.getRotationMatrix2D((240, 240), angle, 1.0)
            turn[0, 2] += 60 + shift
            writer.write(cv2.warpAffine(portrait, turn, (640, 480), borderValue=(150, 150, 150)))
        writer.release()
        return target

    return make
