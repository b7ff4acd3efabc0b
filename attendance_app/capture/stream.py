"""Network cameras and videos behind RTSP and HTTP addresses. Uses cv2's FFmpeg; Qt-free.

Addresses may hold a user name and a password; nothing that is shown, logged or raised from here repeats them.
`read` belongs to one thread; `close` to any.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from urllib.parse import urlsplit

import cv2

from attendance_app.capture.frames import Frame
from attendance_app.capture.opencv_capture import Capture, GuardedCapture, StalledError, open_capture
from attendance_app.capture.pacing import Pacer, Waiter, plausible_fps
from attendance_app.capture.source import SourceInfo
from attendance_app.capture.video_file import Playback
from attendance_app.domain.clock import Clock
from attendance_app.errors import CaptureError

SUPPORTED_SCHEMES = ("rtsp", "rtsps", "http", "https")
OPEN_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 2.0  # noticed within 3 s, with room for the way to the screen


def redacted(url: str) -> str:
    """`url` as it may be shown: scheme, host, port and path, without user, password, query and fragment.

    Some cameras take the password in the query.
    """
    scheme, separator, rest = url.partition("://")
    if not separator:
        return "the address"
    authority = rest.replace("?", "/").replace("#", "/").partition("/")[0]
    path = rest[len(authority) :].partition("?")[0].partition("#")[0]
    # Unescaped "/", "?" or "#" in a password make an address ambiguous: hide everything before the last "@".
    if "@" in rest[len(authority) :]:
        return f"{scheme}://{rest.rpartition('@')[2].partition('/')[0].partition('?')[0]}/…"
    return f"{scheme}://{authority.rpartition('@')[2]}{path}"


class StreamSource:
    """A network address as a source. Satisfies `capture.source.VideoSource`.

    An endless stream is live: frames come when they come. A finite video behind an address plays like a file.

    Args:
        url: `rtsp://…` or `http://…`, user and password included where the camera wants them.
        fast, starts_at_utc: As for a file; for finite videos only.
        wait: Stands in for waiting, in tests.
        open_url: Stands in for OpenCV, in tests.
    """

    def __init__(
        self,
        url: str,
        *,
        clock: Clock,
        fast: bool = False,
        starts_at_utc: datetime | None = None,
        open_timeout_s: float = OPEN_TIMEOUT_S,
        read_timeout_s: float = READ_TIMEOUT_S,
        wait: Waiter | None = None,
        open_url: Callable[[str, int, Sequence[int]], Capture] = open_capture,
    ) -> None:
        self._url = url
        self._label = redacted(url)
        self._clock = clock
        self._fast = fast
        self._starts_at_utc = starts_at_utc
        self._open_timeout_s = open_timeout_s
        self._read_timeout_s = read_timeout_s
        self._pacer = Pacer(clock, wait)
        self._open_url = open_url
        self._capture: GuardedCapture | None = None
        self._playback: Playback | None = None
        self._seq = 0

    def __repr__(self) -> str:
        return f"StreamSource({self._label})"

    def open(self) -> SourceInfo:
        """Connect, within `open_timeout_s` seconds.

        Raises:
            CaptureError: the address is not of a supported kind, or nothing that plays answers there.
        """
        self._check_address()
        parameters = (
            *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, round(self._open_timeout_s * 1000)),
            *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, round(self._read_timeout_s * 1000)),
        )
        opened = self._open_url(self._url, cv2.CAP_FFMPEG, parameters)
        if not opened.isOpened():
            opened.release()
            raise CaptureError(
                "No video could be had from {label}.",
                "Check the address, user name and password, and that the camera is on the network.",
                label=self._label,
            )
        self._capture = GuardedCapture(opened)
        finite = self._capture.number(cv2.CAP_PROP_FRAME_COUNT) >= 1
        if finite:
            self._playback = Playback(self._capture, self._clock, self._pacer, self._fast, self._starts_at_utc)
        return SourceInfo(
            self._label,
            int(self._capture.number(cv2.CAP_PROP_FRAME_WIDTH)),
            int(self._capture.number(cv2.CAP_PROP_FRAME_HEIGHT)),
            plausible_fps(self._capture.number(cv2.CAP_PROP_FPS)),
            live=not finite,
        )

    def read(self) -> Frame | None:
        """The next frame; None once closed, or at the end of a finite video.

        Raises:
            CaptureError: the connection ended.
            StalledError: nothing came within `read_timeout_s` seconds.
        """
        if self._capture is None:
            raise CaptureError("{label} is not open.", label=self._label)
        if self._playback is not None:
            return self._playback.next_frame()
        asked_s = self._clock.monotonic_s()
        while self._capture.grab():
            captured_s, captured_utc = self._clock.monotonic_s(), self._clock.now_utc()
            image = self._capture.retrieve()
            if image is not None:
                self._seq += 1
                return Frame(image, self._seq - 1, captured_s, captured_utc)
        if self._capture.closed:
            return None
        if self._clock.monotonic_s() - asked_s >= 0.9 * self._read_timeout_s:
            raise StalledError("{label} delivers no picture.", "Check the camera and the network.", label=self._label)
        raise CaptureError("The connection to {label} ended.", "Check the camera and the network.", label=self._label)

    def close(self) -> None:
        """Disconnect; a read that hangs is left to disconnect when it returns."""
        self._pacer.stop()
        if self._capture is not None:
            self._capture.close()

    def _check_address(self) -> None:
        scheme = self._url.partition("://")[0].lower()
        if scheme not in SUPPORTED_SCHEMES:
            raise CaptureError(
                "Addresses that begin with {scheme}:// are not supported.",
                "Use one of {names}.",
                scheme=scheme,
                names=", ".join(f"{known}://" for known in SUPPORTED_SCHEMES),
            )
        try:
            host = urlsplit(self._url).hostname
        except ValueError:
            host = None
        if not host:
            raise CaptureError("The address {label} names no computer.", "Check how it is written.", label=self._label)
