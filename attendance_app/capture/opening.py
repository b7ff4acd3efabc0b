"""From what a person writes to the right source: index, device, file, folder, address or the demo. Any thread."""

import stat
from datetime import datetime
from pathlib import Path

from attendance_app.capture.image_folder import ImageFolder, is_picture
from attendance_app.capture.source import VideoSource
from attendance_app.capture.stream import StreamSource
from attendance_app.capture.video_file import VideoFile
from attendance_app.capture.webcam import Webcam
from attendance_app.config import SourceSpec
from attendance_app.domain.clock import Clock, SystemClock
from attendance_app.errors import CaptureError

DEMO_SPEC = "demo"


def open_source(
    spec: SourceSpec,
    *,
    width_px: int = 640,
    height_px: int = 480,
    fps: float = 30.0,
    fast: bool = False,
    starts_at_utc: datetime | None = None,
    clock: Clock | None = None,
) -> VideoSource:
    """The source that `spec` names, not yet opened (`VideoSource.open` does that).

    Args:
        spec: "0", "/dev/video2", a video file, a folder of pictures, one picture, `rtsp://…`, `http://…` or "demo".
        width_px: What to ask a camera for; recordings come as they are.
        height_px: Likewise.
        fps: What to ask a camera for, and the rate at which a folder is shown.
        fast: Deliver every frame of a recording as soon as it is asked for, in the recording's own time.
        starts_at_utc: The instant a recording's first frame shows; None means when it is first read.
        clock: Tells when live frames were captured and when recorded ones are due; None means the system's.

    Raises:
        CaptureError: nothing is there, or it is something that cannot be a source.
    """
    spec = spec.strip()
    clock = clock or SystemClock()
    if not spec:
        raise CaptureError("No video source is chosen.", "Choose a camera, a file or an address.")
    if spec == DEMO_SPEC:
        from attendance_app.capture.demo import DemoSource  # noqa: PLC0415 (its pictures are loaded only when shown)

        return DemoSource(clock=clock, fast=fast, starts_at_utc=starts_at_utc)
    if "://" in spec:
        return StreamSource(spec, clock=clock, fast=fast, starts_at_utc=starts_at_utc)
    if spec.isdecimal() or _is_device(spec):
        return Webcam(spec, width_px=width_px, height_px=height_px, fps=fps, clock=clock)
    path = Path(spec).expanduser()
    if path.is_dir() or is_picture(path):
        return ImageFolder(path, fps=fps, clock=clock, fast=fast, starts_at_utc=starts_at_utc)
    if path.is_file():
        return VideoFile(path, clock=clock, fast=fast, starts_at_utc=starts_at_utc)
    raise CaptureError(
        "There is no video source {source}.",
        "Use a camera's number, a file, a folder of pictures, an rtsp:// or http:// address, or demo.",
        source=spec.rpartition("@")[2],
    )


def _is_device(spec: str) -> bool:
    """Whether `spec` is a device file, or would be one if its camera were plugged in."""
    if spec.startswith("/dev/video"):
        return True
    try:
        return stat.S_ISCHR(Path(spec).stat().st_mode)
    except (OSError, ValueError):
        return False
