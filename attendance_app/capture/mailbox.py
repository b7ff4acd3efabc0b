"""A one-slot mailbox: the newest value wins. Standard library only; any number of threads on either side."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class LatestMailbox(Generic[T]):
    """Hands the newest value from a quick producer to a slower consumer, without a queue that grows stale.

    A consumer that is late finds the newest value; what it missed is counted in `dropped`.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._value: T | None = None
        self._closed = False
        self._dropped = 0

    def put(self, value: T) -> None:
        """Leave `value`, replacing one that nobody took. Does nothing once closed."""
        with self._changed:
            if self._closed:
                return
            if self._value is not None:
                self._dropped += 1
            self._value = value
            self._changed.notify()

    def take(self, timeout_s: float) -> T | None:
        """Remove and return the newest value; None when none came within `timeout_s` seconds or once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._value is not None or self._closed, timeout_s)
            value, self._value = self._value, None
            return value

    def peek(self) -> T | None:
        """The value that is waiting, left in place; None when there is none."""
        with self._changed:
            return self._value

    def close(self) -> None:
        """Throw away what is waiting and wake everyone who waits; safe to call twice."""
        with self._changed:
            self._closed = True
            self._value = None
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        with self._changed:
            return self._closed

    @property
    def dropped(self) -> int:
        """How many values were replaced before anybody took them."""
        with self._changed:
            return self._dropped
