"""Time as a dependency, so that rules about time can be tested without waiting. Standard library only."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells wall-clock and monotonic time."""

    def now_utc(self) -> datetime:
        """The current instant, timezone-aware UTC."""
        ...

    def monotonic_s(self) -> float:
        """Seconds since an arbitrary start; never goes backwards."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now_utc(self) -> datetime:
        """The current instant, timezone-aware UTC."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Seconds since an arbitrary start; never goes backwards."""
        return time.monotonic()
