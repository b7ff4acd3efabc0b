import logging
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as PillowImage

from attendance_app.capture.image_folder import ImageFolder
from attendance_app.errors import CaptureError
from tests.fakes.clock import FakeClock


def write_picture(path: Path, level: int) -> None:
    encoded = cv2.imencode(path.suffix, np.full((30, 40, 3), level, np.uint8))[1]
    path.write_bytes(encoded.tobytes())


def levels_of(source: ImageFolder) -> list[int]:
    levels = []
    while (frame := source.read()) is not None:
        levels.append(round(float(frame.image_bgr.mean()) / 10) * 10)
    return levels


def folder(path: Path, clock: FakeClock | None = None, *, fast: bool = True) -> ImageFolder:
    clock = clock or FakeClock()
    return ImageFolder(path, fps=4.0, clock=clock, fast=fast, wait=clock.advance)


def test_pictures_come_in_natural_order(tmp_path: Path) -> None:
    for name, level in (("10.png", 100), ("2.PNG", 20), ("a1.jpg", 200), ("1.bmp", 10), ("é.webp", 220)):
        write_picture(tmp_path / name, level)
    (tmp_path / "notes.txt").write_text("not a picture")
    write_picture(tmp_path / ".hidden.png", 250)
    source = folder(tmp_path)
    info = source.open()

    assert (info.width_px, info.height_px, info.fps, info.live) == (40, 30, 4.0, False)
    assert info.label == tmp_path.name
    assert levels_of(source) == [10, 20, 100, 200, 220]


def test_pictures_are_turned_upright(tmp_path: Path) -> None:
    sideways = PillowImage.new("RGB", (40, 20), (255, 0, 0))
    exif = PillowImage.Exif()
    exif[0x0112] = 6  # rotate 90° clockwise to show
    sideways.save(tmp_path / "portrait.jpg", exif=exif)
    info = folder(tmp_path).open()

    assert (info.width_px, info.height_px) == (20, 40)


def test_unreadable_pictures_are_named_and_skipped(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    write_picture(tmp_path / "1.jpg", 50)
    (tmp_path / "2.jpg").write_bytes(b"not a jpeg")
    (tmp_path / "3.png").write_bytes(b"")
    (tmp_path / "4.png").mkdir()
    write_picture(tmp_path / "5.png", 150)
    source = folder(tmp_path)
    with caplog.at_level(logging.WARNING):
        source.open()
        assert levels_of(source) == [50, 150]

    assert [name for name in ("2.jpg", "3.png", "4.png") if name in caplog.text] == ["2.jpg", "3.png", "4.png"]
    assert capfd.readouterr().err == ""


def test_fast_time_counts_from_the_start_of_the_folder(tmp_path: Path) -> None:
    for number in range(3):
        write_picture(tmp_path / f"{number}.png", 10)
    source = folder(tmp_path)
    source.open()
    frames = [source.read() for _ in range(3)]

    assert [frame and frame.captured_monotonic_s for frame in frames] == [0.0, 0.25, 0.5]
    assert [frame and frame.seq for frame in frames] == [0, 1, 2]


def test_in_real_time_each_picture_has_its_time(tmp_path: Path) -> None:
    for number in range(5):
        write_picture(tmp_path / f"{number}.png", 10 * number)
    clock = FakeClock()
    started = clock.monotonic_s()
    source = folder(tmp_path, clock, fast=False)
    source.open()

    assert levels_of(source) == [0, 10, 20, 30, 40]
    assert clock.monotonic_s() - started == pytest.approx(1.0)


def test_one_picture_is_a_source_too(tmp_path: Path) -> None:
    write_picture(tmp_path / "face.jpg", 90)
    source = folder(tmp_path / "face.jpg")
    source.open()

    assert levels_of(source) == [90]


def test_a_folder_without_pictures_is_explained(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").write_text("nothing here")
    with pytest.raises(CaptureError, match="has no pictures"):
        folder(tmp_path).open()


def test_a_folder_of_damaged_pictures_is_explained(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").write_bytes(b"nope")
    with pytest.raises(CaptureError, match="can be read"):
        folder(tmp_path).open()


def test_a_missing_folder_is_explained(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="There is nothing at"):
        folder(tmp_path / "missing").open()
