"""A clock that moves only when told to."""

import threading
from datetime import UTC, datetime, timedelta


class FakeClock:
    """A `domain.clock.Clock` under the test's control; both clocks advance together. Any thread."""

    def __init__(self, now_utc: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC), monotonic: float = 1000.0):
        if now_utc.utcoffset() != timedelta(0):
            raise ValueError("now_utc must be timezone-aware UTC")
        self._now_utc = now_utc
        self._monotonic_s = monotonic
        self._lock = threading.Lock()

    def now_utc(self) -> datetime:
        with self._lock:
            return self._now_utc

    def monotonic_s(self) -> float:
        with self._lock:
            return self._monotonic_s

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass, 0 or more."""
        if seconds < 0:
            raise ValueError("time goes forwards; use set_utc for a clock that was put back")
        with self._lock:
            self._now_utc += timedelta(seconds=seconds)
            self._monotonic_s += seconds

    def set_utc(self, now_utc: datetime) -> None:
        """Put the wall clock to another instant, as a person or NTP would; monotonic time stays."""
        with self._lock:
            self._now_utc = now_utc
