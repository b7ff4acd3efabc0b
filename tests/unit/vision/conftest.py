"""The networks, loaded once for all vision tests, and two public-domain portraits."""

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from attendance_app.vision.detector import MtcnnDetector
from attendance_app.vision.embedders import NetworkEmbedder, load_embedder


@pytest.fixture(scope="session")
def detector() -> MtcnnDetector:
    return MtcnnDetector(torch.device("cpu"))


@pytest.fixture(scope="session")
def embedder() -> NetworkEmbedder:
    return load_embedder("sface", torch.device("cpu"))


@pytest.fixture(scope="session")
def astronaut_rgb() -> NDArray[np.uint8]:
    from skimage import data

    return np.asarray(data.astronaut(), np.uint8)


@pytest.fixture(scope="session")
def hopper_rgb() -> NDArray[np.uint8]:
    from matplotlib import cbook

    with cbook.get_sample_data("grace_hopper.jpg") as file:
        encoded = np.frombuffer(file.read(), np.uint8)
    return np.asarray(cv2.cvtColor(cv2.imdecode(encoded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), np.uint8)
