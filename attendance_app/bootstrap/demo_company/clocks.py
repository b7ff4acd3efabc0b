"""Clocks of the demo company: one stands still, one runs on from an instant. Standard library only; any thread."""

import time
from datetime import datetime, timedelta


class StandingClock:
    """Shows the instant it was set to; monotonic time goes on, as cameras and animations need it to."""

    def __init__(self, now_utc: datetime) -> None:
        self._now_utc = now_utc

    def now_utc(self) -> datetime:
        """The instant it was set to, timezone-aware UTC."""
        return self._now_utc

    def monotonic_s(self) -> float:
        """The machine's own."""
        return time.monotonic()

    def set_utc(self, now_utc: datetime) -> None:
        """Show another instant."""
        self._now_utc = now_utc


class RunningClock:
    """Shows an instant when it is made, and runs on from there."""

    def __init__(self, starts_utc: datetime) -> None:
        self._starts_utc = starts_utc
        self._started_s = time.monotonic()

    def now_utc(self) -> datetime:
        """The instant it started with and the time since, timezone-aware UTC."""
        return self._starts_utc + timedelta(seconds=time.monotonic() - self._started_s)

    def monotonic_s(self) -> float:
        """The machine's own."""
        return time.monotonic()
