"""When recorded frames are due: a file's own time line, and playing along it. Qt-free; the reading thread's."""

import math
import threading
from collections.abc import Callable

from attendance_app.domain.clock import Clock

Waiter = Callable[[float], None]
"""Waits so many seconds, or less when the source is closed meanwhile."""

FALLBACK_FPS = 30.0
PLAUSIBLE_FPS = (0.1, 480.0)
SHORTEST_GAP_S = 1e-4  # time stamps nearer than this are the same
LONGEST_GAP_S = 30.0  # a longer jump is a damaged time stamp, not a pause in the recording


def plausible_fps(reported: float) -> float:
    """`reported` frames a second, or 0 where a container says nothing usable (NaN, 0, a 90 kHz time base)."""
    low, high = PLAUSIBLE_FPS
    return reported if math.isfinite(reported) and low <= reported <= high else 0.0


class Timeline:
    """Turns the time stamps found in a file into positions that start at 0 and always increase.

    Files may repeat time stamps, lack them, or jump; then the nominal frame period carries on.
    """

    def __init__(self, fps: float) -> None:
        self._period_s = 1.0 / (plausible_fps(fps) or FALLBACK_FPS)
        self._position_s: float | None = None
        self._last_raw_s = math.nan

    @property
    def period_s(self) -> float:
        """The nominal time between frames in seconds."""
        return self._period_s

    def advance(self, raw_s: float) -> float:
        """The position in seconds of the next frame, given the time stamp `raw_s` the file has for it."""
        step_s = raw_s - self._last_raw_s
        self._last_raw_s = raw_s
        if self._position_s is None:
            self._position_s = 0.0
        elif SHORTEST_GAP_S <= step_s <= LONGEST_GAP_S:
            self._position_s += step_s
        else:  # also where either is NaN
            self._position_s += self._period_s
        return self._position_s


class Pacer:
    """Plays positions against a clock: waits for frames that are early, and tells which are late.

    Args:
        wait: Waits for early frames; the default returns at once when `stop` is called.
    """

    def __init__(self, clock: Clock, wait: Waiter | None = None) -> None:
        self._clock = clock
        self._stopped = threading.Event()
        self._wait: Waiter = wait or self._wait_for_stop
        self._started_s: float | None = None

    def _wait_for_stop(self, seconds: float) -> None:
        self._stopped.wait(seconds)

    @property
    def stopped(self) -> bool:
        """Whether `stop` was called."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """End a wait in progress; any thread."""
        self._stopped.set()

    def lateness_s(self, position_s: float) -> float:
        """Seconds since the frame at `position_s` was due, negative while it is early.

        The first call starts the play.
        """
        now_s = self._clock.monotonic_s()
        if self._started_s is None:
            self._started_s = now_s - position_s
        return now_s - self.due_s(position_s)

    def due_s(self, position_s: float) -> float:
        """The monotonic instant at which `position_s` is due, once the play has started."""
        return (self._started_s or 0.0) + position_s

    def wait_until_due(self, position_s: float) -> bool:
        """Wait until the frame at `position_s` is due; False when stopped meanwhile."""
        while not self._stopped.is_set():
            early_s = -self.lateness_s(position_s)
            if early_s <= 0.0:
                return True
            self._wait(early_s)
        return False

    def pause(self, seconds: float) -> None:
        """Wait `seconds`, or until stopped."""
        self._wait(seconds)
