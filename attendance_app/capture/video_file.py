"""Recorded video: played at its own clock, or as fast as it can be processed. Uses cv2's FFmpeg; Qt-free.

`Playback` is the reading loop that files and finite videos behind a URL share; `VideoFile` is the source.
`read` belongs to one thread; `close` to any.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import cv2

from attendance_app.capture.frames import Frame
from attendance_app.capture.opencv_capture import Capture, GuardedCapture, Image, open_capture
from attendance_app.capture.pacing import Pacer, Timeline, Waiter, plausible_fps
from attendance_app.capture.source import SourceInfo
from attendance_app.domain.clock import Clock
from attendance_app.errors import CaptureError

logger = logging.getLogger(__name__)

CUT_SHORT_FRACTION = 0.9  # containers round their frame count; less than this of it means a truncated file


class Playback:
    """Reads a finite recording frame by frame, with positions, dropping what is late unless `fast`.

    Args:
        starts_at_utc: The instant of position 0; None means the moment the play starts.
    """

    def __init__(
        self, capture: GuardedCapture, clock: Clock, pacer: Pacer, fast: bool, starts_at_utc: datetime | None
    ) -> None:
        self._capture = capture
        self._clock = clock
        self._pacer = pacer
        self._fast = fast
        self._starts_at_utc = starts_at_utc
        self._timeline = Timeline(capture.number(cv2.CAP_PROP_FPS))
        self._ahead: tuple[Image, float] | None = None
        self._grabbed = 0

    @property
    def grabbed(self) -> int:
        """How many frames were passed so far, dropped ones included."""
        return self._grabbed

    def prime(self) -> Image | None:
        """Decode the first frame and keep it for `next_frame`; None when nothing can be decoded."""
        position_s = self._grab()
        image = None if position_s is None else self._capture.retrieve()
        if position_s is not None and image is not None:
            self._ahead = (image, position_s)
        return image

    def next_frame(self) -> Frame | None:
        """The next frame when it is due; None at the end or once stopped."""
        if self._ahead is not None:
            first, self._ahead = self._ahead, None
            return self._due(*first)
        while (position_s := self._grab()) is not None:
            if not self._fast and self._pacer.lateness_s(position_s) > self._timeline.period_s:
                continue
            image = self._capture.retrieve()
            if image is not None:
                return self._due(image, position_s)
        return None

    def _grab(self) -> float | None:
        if self._pacer.stopped or not self._capture.grab():
            return None
        self._grabbed += 1
        return self._timeline.advance(self._capture.number(cv2.CAP_PROP_POS_MSEC) / 1000.0)

    def _due(self, image: Image, position_s: float) -> Frame | None:
        seq = self._grabbed - 1
        if self._starts_at_utc is None:
            self._starts_at_utc = self._clock.now_utc()
        captured_utc = self._starts_at_utc + timedelta(seconds=position_s)
        if self._fast:
            return Frame(image, seq, position_s, captured_utc)
        if not self._pacer.wait_until_due(position_s):
            return None
        return Frame(image, seq, self._pacer.due_s(position_s), captured_utc)


class VideoFile:
    """A video file as a source. Satisfies `capture.source.VideoSource`.

    Args:
        fast: Deliver every frame as soon as it is asked for, with times from the file's own clock. Otherwise play
            in real time and drop frames that are late.
        starts_at_utc: The instant the first frame shows; None means the moment it is first read.
        wait: Stands in for waiting, in tests.
        open_file: Stands in for OpenCV, in tests.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock,
        fast: bool = False,
        starts_at_utc: datetime | None = None,
        wait: Waiter | None = None,
        open_file: Callable[[str, int], Capture] = open_capture,
    ) -> None:
        self._path = path
        self._clock = clock
        self._fast = fast
        self._starts_at_utc = starts_at_utc
        self._pacer = Pacer(clock, wait)
        self._open_file = open_file
        self._capture: GuardedCapture | None = None
        self._playback: Playback | None = None
        self._expected_frames = 0

    def open(self) -> SourceInfo:
        """Open the file and decode its first frame.

        Raises:
            CaptureError: it is missing, empty, not readable or not a video.
        """
        self._check_file()
        opened = self._open_file(str(self._path), cv2.CAP_FFMPEG)
        if not opened.isOpened():
            opened.release()
            raise CaptureError(
                "{path_name} cannot be played: it is not a video, or it is damaged.",
                "Check that it plays elsewhere; MP4, MKV, AVI and MOV work.",
                path_name=self._path.name,
            )
        self._capture = GuardedCapture(opened)
        self._playback = Playback(self._capture, self._clock, self._pacer, self._fast, self._starts_at_utc)
        first = self._playback.prime()
        if first is None:
            self.close()
            raise CaptureError(
                "{path_name} holds no picture that can be decoded.",
                "It may be damaged or cut short.",
                path_name=self._path.name,
            )
        self._expected_frames = int(max(0.0, self._capture.number(cv2.CAP_PROP_FRAME_COUNT)))
        height_px, width_px = first.shape[:2]
        fps = plausible_fps(self._capture.number(cv2.CAP_PROP_FPS))
        return SourceInfo(self._path.name, width_px, height_px, fps, live=False)

    def read(self) -> Frame | None:
        """The next frame, or None at the end. A file that is cut short ends early, with a warning in the log.

        Raises:
            CaptureError: it was not opened, or holds data that OpenCV rejects.
        """
        if self._playback is None:
            raise CaptureError("{path_name} is not open.", path_name=self._path.name)
        frame = self._playback.next_frame()
        if frame is None and not self._pacer.stopped:
            self._warn_if_cut_short(self._playback.grabbed)
        return frame

    def close(self) -> None:
        """Release the file and end a wait in progress."""
        self._pacer.stop()
        if self._capture is not None:
            self._capture.close()

    def _check_file(self) -> None:
        name = self._path.name
        try:
            size = self._path.stat().st_size
            with self._path.open("rb"):
                pass
        except FileNotFoundError as error:
            raise CaptureError("There is no file {path}.", "Check the path.", path=self._path) from error
        except OSError as error:
            raise CaptureError(
                "{name} cannot be read: {problem}.", "Check its permissions.", name=name, problem=error.strerror
            ) from error
        if size == 0:
            raise CaptureError("{name} is empty.", "Copy or record it again.", name=name)

    def _warn_if_cut_short(self, frames: int) -> None:
        if frames < CUT_SHORT_FRACTION * self._expected_frames:
            logger.warning(
                "%s ends early: %d of about %d frames could be read", self._path.name, frames, self._expected_frames
            )
            self._expected_frames = 0
