"""Reads a source in a thread of its own, so that a driver that hangs takes nothing else with it.

Standard library only. The thread is a daemon: one stuck inside a driver cannot be ended, only left behind, and
must not keep the program from closing.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from attendance_app.capture.frames import Frame
from attendance_app.capture.source import SourceInfo, VideoSource
from attendance_app.errors import CaptureError

logger = logging.getLogger(__name__)

WAITING_FRAMES = 2
CHECK_INTERVAL_S = 0.2


@dataclass(frozen=True, slots=True)
class Opened:
    """The source is open."""

    info: SourceInfo


@dataclass(frozen=True, slots=True)
class Failed:
    """The source failed; the reader is done."""

    error: CaptureError


@dataclass(frozen=True, slots=True)
class Ended:
    """The recording is over; the reader is done."""


Event = Opened | Frame | Failed | Ended


class SourceReader:
    """One opening of a source: makes, opens, reads and closes it, and reports in order without losing a frame.

    A consumer that is slow slows the reading down; the source itself drops what a live camera delivers meanwhile.
    """

    def __init__(self, make_source: Callable[[], VideoSource]) -> None:
        self._make_source = make_source
        self._source: VideoSource | None = None
        self._abandoned = threading.Event()
        self._events: queue.Queue[Event] = queue.Queue(WAITING_FRAMES)
        self._thread = threading.Thread(target=self._run, name="camera-reader", daemon=True)

    def start(self) -> None:
        """Begin; once."""
        self._thread.start()

    def next_event(self, timeout_s: float) -> Event | None:
        """What happened next; None when nothing did within `timeout_s` seconds."""
        try:
            return self._events.get(timeout=timeout_s)
        except queue.Empty:
            return None

    def abandon(self) -> None:
        """Ask the thread to end and the source to close; returns at once, whatever the driver does."""
        self._abandoned.set()
        source = self._source
        if source is not None and self.alive:
            threading.Thread(target=_close, args=(source,), name="camera-closer", daemon=True).start()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread to end, at most `timeout_s` seconds."""
        self._thread.join(timeout_s)

    @property
    def alive(self) -> bool:
        """Whether the thread is still running, or stuck."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._read_all()
        except CaptureError as error:
            self._report(Failed(error))
        except Exception:
            logger.exception("reading the camera failed unexpectedly")
            self._report(Failed(CaptureError("The camera failed unexpectedly.", "The log file has the details.")))
        finally:
            if self._source is not None:
                _close(self._source)

    def _read_all(self) -> None:
        self._source = self._make_source()
        self._report(Opened(self._source.open()))
        while not self._abandoned.is_set():
            frame = self._source.read()
            self._report(frame or Ended())
            if frame is None:
                return

    def _report(self, event: Event) -> None:
        while not self._abandoned.is_set():
            try:
                self._events.put(event, timeout=CHECK_INTERVAL_S)
            except queue.Full:
                continue
            return


def _close(source: VideoSource) -> None:
    try:
        source.close()
    except Exception:
        logger.exception("closing the camera failed unexpectedly")
