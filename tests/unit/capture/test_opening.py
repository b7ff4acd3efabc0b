from pathlib import Path

import pytest

from attendance_app.capture.demo import DemoSource
from attendance_app.capture.image_folder import ImageFolder
from attendance_app.capture.opening import open_source
from attendance_app.capture.stream import StreamSource
from attendance_app.capture.video_file import VideoFile
from attendance_app.capture.webcam import Webcam
from attendance_app.errors import CaptureError


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("0", Webcam),
        (" 12 ", Webcam),
        ("/dev/video2", Webcam),
        ("demo", DemoSource),
        ("rtsp://camera/live", StreamSource),
        ("HTTP://camera/live", StreamSource),
        ("ftp://camera/live", StreamSource),  # refused when opened, by name of its scheme
    ],
)
def test_what_is_written_names_the_kind_of_source(spec: str, kind: type) -> None:
    assert isinstance(open_source(spec), kind)


def test_paths_are_told_apart_by_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"\0")
    (tmp_path / "face.JPG").write_bytes(b"\0")

    assert isinstance(open_source(str(tmp_path / "clip.mp4")), VideoFile)
    assert isinstance(open_source(str(tmp_path / "face.JPG")), ImageFolder)
    assert isinstance(open_source(str(tmp_path)), ImageFolder)


@pytest.mark.parametrize("spec", ["", "   ", "missing.mp4", "-1", "no\0where"])
def test_what_names_nothing_is_explained(spec: str) -> None:
    with pytest.raises(CaptureError) as caught:
        open_source(spec)
    assert caught.value.remedy


def test_a_mistyped_address_keeps_its_password_to_itself() -> None:
    with pytest.raises(CaptureError) as caught:
        open_source("rtsp:/admin:s3cr3t@camera/live")
    assert "s3cr3t" not in str(caught.value)
