"""OpenCV's VideoCapture made safe: quiet, closable from any thread, plain BGR pictures. Uses cv2; Qt-free.

`cv2.VideoCapture.release` while another thread is inside `read` frees memory in use. Here `close` never waits for
a read that hangs: whoever leaves the capture last releases it.
"""

import os
import threading
from collections.abc import Sequence
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import CaptureError

Image = NDArray[np.uint8]


class StalledError(CaptureError):
    """The source is there but has delivered nothing within its time-out."""


class Capture(Protocol):
    """The part of `cv2.VideoCapture` that is used, so that tests can stand in for a camera."""

    def isOpened(self) -> bool: ...  # noqa: D102, N802
    def grab(self) -> bool: ...  # noqa: D102
    def retrieve(self) -> tuple[bool, Any]: ...  # noqa: D102
    def get(self, propId: int, /) -> float: ...  # noqa: D102, N803
    def set(self, propId: int, value: float, /) -> bool: ...  # noqa: D102, N803
    def release(self) -> None: ...  # noqa: D102


def quieten_opencv() -> None:
    """Keep OpenCV and FFmpeg from writing to standard error; what matters is reported as a `CaptureError`.

    FFmpeg reads its level from the environment when it is first used, hence before any capture is made. Its
    messages would also carry addresses with passwords.
    """
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # AV_LOG_QUIET
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")  # seconds; 10 would hide an unplugged camera
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def open_capture(target: str | int, backend: int, parameters: Sequence[int] = ()) -> Capture:
    """A `cv2.VideoCapture` on `target`, opened or not; ask `isOpened`.

    Args:
        target: A path, a URL or a camera's index.
        backend: `cv2.CAP_FFMPEG`, `cv2.CAP_V4L2` and so on.
        parameters: Property, value, property, value … that apply while opening.
    """
    quieten_opencv()
    capture = cv2.VideoCapture()
    capture.open(target, backend, list(parameters))
    return capture


class GuardedCapture:
    """A capture that one thread reads and any thread may close."""

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._in_use = threading.Lock()
        self._closed = threading.Event()
        self._released = False

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed.is_set()

    def number(self, property_id: int) -> float:
        """A property of the open capture, 0.0 where the backend doesn't know it or it is closed."""
        try:
            with self._in_use:
                return 0.0 if self._released else float(self._capture.get(property_id))
        finally:
            self._release_if_closed()

    def grab(self) -> bool:
        """Move to the next frame without decoding it for use; False at the end, on failure or once closed.

        Raises:
            CaptureError: OpenCV rejects what it read.
        """
        try:
            with self._in_use:
                return False if self._closed.is_set() else bool(self._capture.grab())
        except cv2.error as error:
            raise _unreadable() from error
        finally:
            self._release_if_closed()

    def retrieve(self) -> Image | None:
        """The frame last grabbed: `(H, W, 3)` uint8 BGR, read-only; None when it cannot be decoded or once closed.

        Raises:
            CaptureError: OpenCV rejects what it read.
        """
        try:
            with self._in_use:
                if self._closed.is_set():
                    return None
                decoded, image = self._capture.retrieve()
        except cv2.error as error:
            raise _unreadable() from error
        finally:
            self._release_if_closed()
        return as_bgr(image) if decoded else None

    def close(self) -> None:
        """Release the capture now, or when the read in progress returns; never waits. Safe to call twice."""
        self._closed.set()
        self._release_if_closed()

    def _release_if_closed(self) -> None:
        if self._closed.is_set() and self._in_use.acquire(blocking=False):
            try:
                if not self._released:
                    self._released = True
                    self._capture.release()
            finally:
                self._in_use.release()


def as_bgr(image: NDArray[Any] | None) -> Image | None:
    """`image` as read-only `(H, W, 3)` uint8 BGR; None when it is empty or of a kind no camera should give."""
    if image is None or image.size == 0 or image.dtype != np.uint8:
        return None
    channels = 1 if image.ndim == 2 else image.shape[2]
    if channels == 1:
        image = cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)
    elif channels == 4:
        image = cv2.cvtColor(image, cv2.COLOR_BGRA2BGR)
    elif channels != 3:
        return None
    image = np.ascontiguousarray(image)
    image.flags.writeable = False
    return image


def _unreadable() -> CaptureError:
    return CaptureError("The video holds data that cannot be decoded.", "Try another file or camera setting.")
