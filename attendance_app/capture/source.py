"""The one interface behind which every camera, file and stream stands. Qt-free; owned by the reading thread."""

from dataclasses import dataclass
from typing import Protocol

from attendance_app.capture.frames import Frame


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a source turned out to be once opened.

    Attributes:
        label: Words for a person: "Camera 0", "clip.mp4", "Demo".
        fps: Nominal rate; 0 when unknown.
        live: True for cameras and streams, whose frames are lost when not read in time.
    """

    label: str
    width_px: int
    height_px: int
    fps: float
    live: bool


class VideoSource(Protocol):
    """Delivers frames until it ends or fails. `read` is called from one thread; `close` from any."""

    def open(self) -> SourceInfo:
        """Open the source.

        Raises:
            CaptureError: it cannot be opened; the message says why and what to do.
        """
        ...

    def read(self) -> Frame | None:
        """The next frame, or None at the end of a file or folder.

        Raises:
            CaptureError: the source failed or did not deliver within its time-out.
        """
        ...

    def close(self) -> None:
        """Release the device; safe to call twice and while another thread is in `read`."""
        ...
