"""Whether this device's clock was put forwards or back. Standard library only; any thread.

Wall-clock time is compared with a clock that nobody can set and that runs on while the device sleeps. A punch that is
recorded some minutes after a jump says so, for an administrator to judge; it is recorded all the same.
"""

import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

TOLERANCE_S = 2.0
"""Differences below this are no jump: reading two clocks one after the other, a leap second."""

SLEW = 500e-6
"""How much faster or slower than real time a clock runs that is being adjusted gently, as NTP does it.

Source: RFC 5905, section 11.3 and `adjtimex(2)`: the frequency is corrected by 500 parts in a million at most.
"""

TOLD_FOR_S = 600.0
"""How long after a jump punches tell of it."""


def time_since_boot_s() -> float:
    """Seconds since an arbitrary start that also pass while the computer sleeps; nobody can set this clock.

    `time.monotonic` won't do: on Linux (CLOCK_MONOTONIC) and macOS (mach_absolute_time) it stops in suspend, so the
    wall clock would seem to have jumped at every resume. Linux has CLOCK_BOOTTIME for this; CLOCK_MONOTONIC of macOS
    runs on; on Windows `time.monotonic` does (GetTickCount64). Source: `clock_gettime(2)` of Linux, `clock_gettime(3)`
    of macOS.
    """
    if sys.platform == "win32":
        return time.monotonic()
    else:  # noqa: RET505 (without it mypy takes what follows for unreachable on Windows)
        return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class ClockWatch:
    """Compares the two clocks whenever asked: at every punch, and now and then in between.

    Args:
        now_utc: Tells wall-clock time, timezone-aware.
        elapsed_s: Tells seconds that nobody can set.
    """

    def __init__(self, now_utc: Callable[[], datetime], elapsed_s: Callable[[], float] = time_since_boot_s) -> None:
        self._now_utc = now_utc
        self._elapsed_s = elapsed_s
        self._lock = threading.Lock()
        self._jumps: list[tuple[float, float]] = []
        self._checked_s, self._ahead_s = self._read()

    def check(self) -> int | None:
        """Whole seconds by which the clock has jumped in the last `TOLD_FOR_S`, forwards positive; None if it didn't.

        Jumps add up; one that is taken back leaves None. Steps that are small but too quick for an adjustment add up
        to a jump as well.
        """
        with self._lock:
            elapsed_s, ahead_s = self._read()
            gently_s = SLEW * max(0.0, elapsed_s - self._checked_s)
            drift_s = ahead_s - self._ahead_s
            self._checked_s = elapsed_s
            if abs(drift_s) > TOLERANCE_S + gently_s:
                self._jumps.append((elapsed_s, drift_s))
                self._ahead_s = ahead_s
            else:
                self._ahead_s += min(gently_s, max(-gently_s, drift_s))
            self._jumps = [jump for jump in self._jumps if elapsed_s - jump[0] < TOLD_FOR_S]
            total_s = sum(jump for _, jump in self._jumps)
        return round(total_s) if abs(total_s) > TOLERANCE_S else None

    def _read(self) -> tuple[float, float]:
        """Elapsed time, and how far the wall clock is ahead of it; both in seconds."""
        elapsed_s = self._elapsed_s()
        since_epoch = self._now_utc() - datetime(1970, 1, 1, tzinfo=UTC)
        return elapsed_s, since_epoch / timedelta(seconds=1) - elapsed_s
