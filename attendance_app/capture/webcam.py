"""Cameras attached to this computer. Uses cv2; Qt-free.

A camera is asked for motion JPEG (raw video doesn't fit through USB 2 at 30 frames a second), its newest frame
only, and a size and rate; whatever it really gives is taken. `read` belongs to one thread; `close` to any.
"""

import errno
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2

from attendance_app.capture.frames import Frame
from attendance_app.capture.opencv_capture import (
    Capture,
    GuardedCapture,
    StalledError,
    open_capture,
)
from attendance_app.capture.pacing import Waiter, plausible_fps
from attendance_app.capture.source import SourceInfo
from attendance_app.domain.clock import Clock
from attendance_app.errors import CaptureError

READ_TIMEOUT_S = 2.0  # cameras drop a damaged frame now and then; silence for so long is a fault
RETRY_DELAY_S = 0.02
SYSTEM_CLASS_FOLDER = Path("/sys/class/video4linux")
DEVICE_FOLDER = Path("/dev")
PROBED_INDEXES = range(4)


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """A camera that can be chosen.

    Attributes:
        spec: What to pass to `open_source`: "0", "1", …
        label: Words for a person: "Integrated Webcam (0)".
    """

    spec: str
    label: str


def list_cameras(
    *, probe: bool = False, platform: str = sys.platform, system_class: Path = SYSTEM_CLASS_FOLDER
) -> list[CameraChoice]:
    """The cameras of this computer, in order; empty where there is none.

    On Linux the system's list is read without touching a device. Elsewhere there is no such list: with `probe`
    the first few indexes are opened for a moment (their lights may blink), otherwise the result is empty.
    """
    if platform.startswith("linux"):
        return _listed_by_linux(system_class)
    return _found_by_probing(platform) if probe else []


def backends(platform: str = sys.platform) -> tuple[int, ...]:
    """OpenCV's capture backends for cameras on `platform`, the preferred first."""
    if platform.startswith("linux"):
        return (cv2.CAP_V4L2,)
    if platform == "win32":
        return (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    if platform == "darwin":
        return (cv2.CAP_AVFOUNDATION,)
    return (cv2.CAP_ANY,)


class Webcam:
    """A camera as a source. Satisfies `capture.source.VideoSource`.

    Args:
        spec: "0" for the first camera, or a device path such as "/dev/video2".
        width_px, height_px, fps: What to ask for.
        wait: Stands in for waiting, in tests.
        open_device: Stands in for OpenCV, in tests.
        devices: Where device files are.
    """

    def __init__(
        self,
        spec: str,
        *,
        width_px: int,
        height_px: int,
        fps: float,
        clock: Clock,
        wait: Waiter | None = None,
        open_device: Callable[[str | int, int], Capture] = open_capture,
        platform: str = sys.platform,
        devices: Path = DEVICE_FOLDER,
    ) -> None:
        self._target: str | int = int(spec) if spec.isdecimal() else spec
        self._label = f"Camera {spec}"
        self._wanted = ((cv2.CAP_PROP_FRAME_WIDTH, width_px), (cv2.CAP_PROP_FRAME_HEIGHT, height_px))
        self._wanted_fps = fps
        self._clock = clock
        self._closed = threading.Event()
        self._wait: Waiter = wait or self._wait_for_close
        self._open_device = open_device
        self._platform = platform
        self._device_file = devices / f"video{spec}" if spec.isdecimal() else Path(spec)
        self._capture: GuardedCapture | None = None
        self._seq = 0

    def open(self) -> SourceInfo:
        """Open the camera, ask for size and rate, and report what it agreed to.

        Raises:
            CaptureError: there is no such camera, it may not be used, or another program has it.
        """
        self._check_device()
        for backend in backends(self._platform):
            device = self._open_device(self._target, backend)
            if device.isOpened():
                self._configure(device)
                self._capture = GuardedCapture(device)
                return self._info(self._capture)
            device.release()
        raise CaptureError(
            "{label} cannot be opened.",
            "Close other programs that use it (calls, browsers), or plug it in again.",
            label=self._label,
        )

    def read(self) -> Frame | None:
        """The next frame.

        Raises:
            CaptureError: the camera was unplugged.
            StalledError: no frame could be had for `READ_TIMEOUT_S` seconds.
        """
        if self._capture is None:
            raise CaptureError("{label} is not open.", label=self._label)
        give_up_s = self._clock.monotonic_s() + READ_TIMEOUT_S
        while not self._capture.closed:
            if self._capture.grab():
                captured_s, captured_utc = self._clock.monotonic_s(), self._clock.now_utc()
                image = self._capture.retrieve()
                if image is not None:
                    self._seq += 1
                    return Frame(image, self._seq - 1, captured_s, captured_utc)
            self._raise_if_gone()
            if self._clock.monotonic_s() >= give_up_s:
                raise StalledError("{label} delivers no picture.", "Plug it in again.", label=self._label)
            self._wait(RETRY_DELAY_S)
        return None

    def close(self) -> None:
        """Release the camera; a read that hangs is left to release it when it returns."""
        self._closed.set()
        if self._capture is not None:
            self._capture.close()

    def _wait_for_close(self, seconds: float) -> None:
        self._closed.wait(seconds)

    def _configure(self, device: Capture) -> None:
        # Each request may be refused; a camera that gives something else is still a camera.
        device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        for property_id, value in self._wanted:
            device.set(property_id, value)
        device.set(cv2.CAP_PROP_FPS, self._wanted_fps)
        device.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def _info(self, capture: GuardedCapture) -> SourceInfo:
        return SourceInfo(
            self._label,
            int(capture.number(cv2.CAP_PROP_FRAME_WIDTH)),
            int(capture.number(cv2.CAP_PROP_FRAME_HEIGHT)),
            plausible_fps(capture.number(cv2.CAP_PROP_FPS)),
            live=True,
        )

    def _check_device(self) -> None:
        """Say why a Linux device file cannot be used; other systems tell only by failing to open."""
        if not self._platform.startswith("linux"):
            return
        if not self._device_file.exists():
            raise CaptureError(
                "There is no camera at {device_file}.",
                "Plug one in, or choose another in the settings.",
                device_file=self._device_file,
            )
        if not os.access(self._device_file, os.R_OK | os.W_OK):
            reason = os.strerror(errno.EACCES)
            raise CaptureError(
                "{label} may not be used: {reason}.",
                "Add this account to the group video, then log in again.",
                label=self._label,
                reason=reason,
            )

    def _raise_if_gone(self) -> None:
        if self._platform.startswith("linux") and not self._device_file.exists():
            raise CaptureError("{label} was unplugged.", "Plug it in again.", label=self._label)


def _listed_by_linux(system_class: Path) -> list[CameraChoice]:
    if not system_class.is_dir():
        return []
    found: list[tuple[int, str]] = []
    for node in system_class.glob("video*"):
        number = node.name.removeprefix("video")
        # One camera has several nodes; those after the first carry metadata, not pictures.
        if number.isdecimal() and _first_line(node / "index") in ("", "0"):
            found.append((int(number), _first_line(node / "name") or "Camera"))
    return [CameraChoice(str(number), f"{name} ({number})") for number, name in sorted(found)]


def _first_line(path: Path) -> str:
    """The first line of a small system file, "" where it is missing (a camera may go while it is listed)."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").partition("\n")[0].strip()
    except OSError:
        return ""


def _found_by_probing(platform: str) -> list[CameraChoice]:
    choices = []
    for index in PROBED_INDEXES:
        device = open_capture(index, backends(platform)[0])
        if device.isOpened():
            choices.append(CameraChoice(str(index), f"Camera {index}"))
        device.release()
    return choices
