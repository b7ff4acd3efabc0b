"""Coloured pictures as files, and a reader that takes their colour for a face."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.vision.portraits import PortraitReader
from tests.fakes.portraits import ColourDetector, ColourEmbedder

Paint = Callable[[str, tuple[int, int, int]], Path]


@pytest.fixture
def paint(tmp_path: Path) -> Paint:
    """Writes a picture of one colour (red, green, blue) below tmp_path; black ones show no face."""

    def write(name: str, colour_rgb: tuple[int, int, int]) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), np.full((120, 120, 3), colour_rgb[::-1], np.uint8))
        return path

    return write


@pytest.fixture
def detector() -> ColourDetector:
    return ColourDetector()


@pytest.fixture
def reader(detector: ColourDetector) -> PortraitReader:
    return PortraitReader(detector, ColourEmbedder())
