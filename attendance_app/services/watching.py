"""Watching a source without a window: frames in, desk events and a summary out. Depends on capture; Qt-free.

A recording is read frame by frame in the caller's thread. A camera is read in a thread of its own, which keeps it
going, and the caller's thread analyses the newest frame. `Watch.request_stop` may be called from anywhere.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthState
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.capture.source import VideoSource
from attendance_app.capture.supervisor import CameraSupervisor
from attendance_app.domain.clock import Clock
from attendance_app.services.events import DeskEvent, EventKind
from attendance_app.services.recogniser import Recogniser

_TAKE_TIMEOUT_S = 0.2
_STOP_WAIT_S = 2.0
TIMES_KEPT = 100_000
"""Processing times that the percentiles are told from: an hour at 30 frames a second; a watch may run for months."""


@dataclass(slots=True)
class WatchSummary:
    """What a watch came to.

    Attributes:
        frames: Analysed ones.
        seconds: Wall-clock time from the first frame to the end.
        processing_ms: Of the analysed frames, the latest `TIMES_KEPT` of them.
    """

    frames: int = 0
    seconds: float = 0.0
    punches: int = 0
    processing_ms: deque[float] = field(default_factory=lambda: deque(maxlen=TIMES_KEPT))

    @property
    def fps(self) -> float:
        """Analysed frames a second."""
        return self.frames / self.seconds if self.seconds > 0 else 0.0

    def percentile_ms(self, percent: float) -> float:
        """Percentile of the processing time; 0 before the first frame."""
        return float(np.percentile(self.processing_ms, percent)) if self.processing_ms else 0.0


class Watch:
    """One run over one source; iterate it for the events, then read `summary`.

    Args:
        recogniser: Analyses the frames.
        max_seconds: When to end, from the first frame by the source's clock: seconds of the recording when it is read
            as fast as possible. A camera that delivers nothing is left after so long by the real clock.
    """

    def __init__(self, recogniser: Recogniser, max_seconds: float | None = None) -> None:
        self.summary = WatchSummary()
        self._recogniser = recogniser
        self._max_seconds = max_seconds
        self._stop_requested = False

    def request_stop(self) -> None:
        """End before the next frame; what has happened is still told. Any thread, or a signal handler."""
        self._stop_requested = True

    def recording(self, source: VideoSource) -> Iterator[DeskEvent]:
        """Events of a recording, every frame of it that the source delivers.

        Raises:
            CaptureError: it cannot be opened or read.
        """
        if self._stop_requested:
            return
        source.open()
        try:
            yield from self._events(iter(source.read, None))
        finally:
            source.close()

    def camera(
        self, make_source: Callable[[], VideoSource], clock: Clock, on_health: Callable[[HealthState], None]
    ) -> Iterator[DeskEvent]:
        """Events of a live source, reopened whenever it fails, until `max_seconds` or a stop."""
        frames: LatestMailbox[Frame] = LatestMailbox()
        supervisor = CameraSupervisor(make_source, clock, frames.put, on_health)
        thread = threading.Thread(target=supervisor.run, name="attendance-camera", daemon=True)
        thread.start()
        try:
            yield from self._events(self._newest(frames, thread))
        finally:
            supervisor.request_stop()
            thread.join(_STOP_WAIT_S)

    def _events(self, frames: Iterator[Frame | None]) -> Iterator[DeskEvent]:
        started_s: float | None = None
        first_s = 0.0
        for frame in frames:
            if self._stop_requested:
                return
            if frame is None:
                continue
            if started_s is None:
                started_s, first_s = time.perf_counter(), frame.captured_monotonic_s
            if self._max_seconds is not None and frame.captured_monotonic_s - first_s >= self._max_seconds:
                return
            analysis = self._recogniser.step(frame)
            self.summary.frames += 1
            self.summary.processing_ms.append(analysis.processing_ms)
            self.summary.punches += sum(event.kind is EventKind.PUNCH for event in analysis.events)
            self.summary.seconds = time.perf_counter() - started_s
            yield from analysis.events

    def _newest(self, frames: LatestMailbox[Frame], thread: threading.Thread) -> Iterator[Frame | None]:
        """The newest frames until the camera's thread ends, or until the time is up though no frame comes."""
        deadline_s = None if self._max_seconds is None else time.monotonic() + self._max_seconds
        while (frame := frames.take(_TAKE_TIMEOUT_S)) is not None or thread.is_alive():
            if frame is None and deadline_s is not None and time.monotonic() >= deadline_s:
                return
            yield frame
