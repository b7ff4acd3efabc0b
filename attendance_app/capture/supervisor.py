"""Keeps a camera going: opens it, notices trouble within 3 s, says so, and reopens it with back-off. Qt-free.

`step` is the body of the camera thread's loop; `request_stop` may be called from any thread. Reading happens in a
`SourceReader`, so that no driver can block a step.
"""

import logging
import threading
from collections.abc import Callable

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import (
    OK,
    STALLED,
    TROUBLE_AFTER_S,
    CameraHealth,
    HealthKind,
    HealthState,
    thumbnail,
)
from attendance_app.capture.opencv_capture import StalledError
from attendance_app.capture.pacing import Waiter
from attendance_app.capture.reader import Ended, Failed, Opened, SourceReader
from attendance_app.capture.source import SourceInfo, VideoSource
from attendance_app.domain.clock import Clock
from attendance_app.errors import CaptureError

logger = logging.getLogger(__name__)

FIRST_DELAY_S = 0.5
LONGEST_DELAY_S = 8.0
SETTLED_AFTER_S = 5.0  # well for so long: the next trouble starts with the shortest delay again
OPEN_TIMEOUT_S = 20.0  # Windows' Media Foundation can take more than 10 s to open a camera
MOST_STUCK_READERS = 3
STOP_WAIT_S = 0.5
RELEASE_WAIT_S = 1.0  # a device still held by the reader before cannot be opened
ENDED = HealthState(HealthKind.ENDED, "The recording has ended.")


class BackOff:
    """Delays between attempts: 0.5 s, then twice the one before, at most 8 s."""

    def __init__(self) -> None:
        self._delay_s = FIRST_DELAY_S

    @property
    def delay_s(self) -> float:
        """How long to wait before the coming attempt."""
        return self._delay_s

    def attempted(self) -> None:
        """An attempt was made; the next one waits longer."""
        self._delay_s = min(2 * self._delay_s, LONGEST_DELAY_S)

    def reset(self) -> None:
        """Start again with the shortest delay."""
        self._delay_s = FIRST_DELAY_S


class CameraSupervisor:
    """Runs one source for as long as it is wanted.

    A source that reports trouble, or shows it (black, frozen, silent), is reopened after a growing delay; it may
    recover by itself until then. Recordings are not judged: they play, end and are done.

    Args:
        make_source: Makes a fresh source for every attempt; may raise `CaptureError`.
        on_frame: Called with every frame, in the thread that calls `step`.
        on_health: Called in the same thread whenever the state changes.
        poll_s: The longest that one step waits, in seconds.
        wait: Stands in for waiting between attempts, in tests.
    """

    def __init__(
        self,
        make_source: Callable[[], VideoSource],
        clock: Clock,
        on_frame: Callable[[Frame], None],
        on_health: Callable[[HealthState], None],
        *,
        poll_s: float = 0.1,
        wait: Waiter | None = None,
    ) -> None:
        self._make_source = make_source
        self._clock = clock
        self._on_frame = on_frame
        self._on_health = on_health
        self._poll_s = poll_s
        self._stop_requested = threading.Event()
        self._wait: Waiter = wait or self._wait_for_stop
        self._finished = False
        self._reader: SourceReader | None = None
        self._stuck: list[SourceReader] = []
        self._info: SourceInfo | None = None
        self._health = CameraHealth()
        self._told: HealthState | None = None
        self._back_off = BackOff()
        self._attempted_s = 0.0
        self._opened_s = 0.0
        self._left_s = 0.0
        self._reopen_at_s: float | None = None
        self._ok_since_s: float | None = None

    @property
    def info(self) -> SourceInfo | None:
        """What the source turned out to be, None until it was open once."""
        return self._info

    @property
    def finished(self) -> bool:
        """Whether the recording has ended or the supervisor was stopped."""
        return self._finished

    def request_stop(self) -> None:
        """Ask `step` to come to an end within a second; any thread, returns at once."""
        self._stop_requested.set()

    def run(self) -> None:
        """Step until the recording ends or a stop is requested."""
        while self.step():
            pass

    def step(self) -> bool:
        """Do the next small thing, within `poll_s` seconds and a callback's time; False when there is no more to do."""
        if self._stop_requested.is_set() or self._finished:
            self._finish()
            return False
        now_s = self._clock.monotonic_s()
        if self._reopen_at_s is not None and now_s >= self._reopen_at_s:
            self._leave_reader()
            self._reopen_at_s = None
            self._back_off.attempted()
        if self._reader is None:
            self._start_or_wait(now_s)
        else:
            self._take_event(self._reader)
        return True

    def _wait_for_stop(self, seconds: float) -> None:
        self._stop_requested.wait(seconds)

    def _start_or_wait(self, now_s: float) -> None:
        self._stuck = [reader for reader in self._stuck if reader.alive]
        if self._reopen_at_s is not None or len(self._stuck) >= MOST_STUCK_READERS:
            self._wait(self._poll_s)
            return
        if self._stuck and now_s - self._left_s < RELEASE_WAIT_S:
            self._stuck[-1].join(self._poll_s)
            return
        self._tell(self._health.state)
        self._info = None
        self._attempted_s = now_s
        self._reader = SourceReader(self._make_source)
        self._reader.start()

    def _take_event(self, reader: SourceReader) -> None:
        event = reader.next_event(self._poll_s)
        now_s = self._clock.monotonic_s()
        if isinstance(event, Frame):
            self._take_frame(event, now_s)
        elif isinstance(event, Opened):
            self._info = event.info
            self._opened_s = now_s
            self._health.opened(now_s)
        elif isinstance(event, Failed):
            self._take_failure(event.error, now_s)
        elif isinstance(event, Ended):
            self._take_end(now_s)
        else:
            self._judge_silence(now_s)

    def _take_frame(self, frame: Frame, now_s: float) -> None:
        if self._info is not None and self._info.live:
            self._note(self._health.frame_seen(thumbnail(frame.image_bgr), now_s), now_s)
        else:
            self._note(self._health.judged(OK), now_s)
        self._on_frame(frame)

    def _take_failure(self, error: CaptureError, now_s: float) -> None:
        self._leave_reader()
        if self._info is not None and not self._info.live:
            self._finished = True
            self._tell(HealthState.of(HealthKind.ENDED, error))
            return
        kind = HealthKind.STALLED if isinstance(error, StalledError) else HealthKind.UNPLUGGED
        self._reopen_at_s = None
        self._note(self._health.judged(HealthState.of(kind, error)), now_s)

    def _take_end(self, now_s: float) -> None:
        if self._info is not None and self._info.live:
            self._take_failure(CaptureError("The camera has stopped.", "Check its cable or its network."), now_s)
            return
        self._leave_reader()
        self._finished = True
        self._tell(ENDED)

    def _judge_silence(self, now_s: float) -> None:
        if self._info is None:
            if now_s - self._attempted_s >= OPEN_TIMEOUT_S:
                self._leave_reader()
                self._note(self._health.judged(STALLED), now_s)
        elif self._info.live and self._health.silent(now_s):
            self._note(self._health.no_frame(now_s), now_s)

    def _note(self, state: HealthState, now_s: float) -> None:
        """Tell about `state` and plan a reopening, or cancel it."""
        if not state.in_trouble:
            self._reopen_at_s = None
            self._ok_since_s = now_s if self._ok_since_s is None else self._ok_since_s
            if now_s - self._ok_since_s >= SETTLED_AFTER_S:
                self._back_off.reset()
        else:
            self._ok_since_s = None
            if self._reopen_at_s is None:
                # Cameras often begin with a few black frames: a fresh opening is given time to do better.
                from_s = now_s if self._reader is None else max(now_s, self._opened_s + TROUBLE_AFTER_S)
                self._reopen_at_s = from_s + self._back_off.delay_s
        self._tell(state)

    def _tell(self, state: HealthState) -> None:
        if state != self._told:
            self._told = state
            level = logging.WARNING if state.in_trouble else logging.INFO
            logger.log(level, "camera %s %s", state.kind.value, state.message)
            self._on_health(state)

    def _leave_reader(self) -> None:
        if self._reader is not None:
            self._reader.abandon()
            self._stuck.append(self._reader)
            self._reader = None
            self._left_s = self._clock.monotonic_s()

    def _finish(self) -> None:
        self._finished = True
        self._leave_reader()
        for reader in self._stuck:
            reader.join(STOP_WAIT_S / len(self._stuck))
