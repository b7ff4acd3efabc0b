"""Whose face somebody at the desk has just said not to have. Standard library and `domain.clock`; any thread.

Who presses "Not you?" goes on standing before the camera, and the next look would take them for the same person again.
So that person isn't punched by face for a while; code and PIN work as ever.
"""

import threading

from attendance_app.domain.clock import Clock

NOT_BY_FACE_S = 30.0
"""Long enough to enter a code and a PIN, or to walk away."""


class Disowned:
    """Remembers people for a short time. One for each desk, shared by its window and its recognition."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until_s: dict[str, float] = {}
        self._lock = threading.Lock()

    def note(self, employee_id: str) -> None:
        """Somebody said not to be this person."""
        with self._lock:
            self._until_s[employee_id] = self._clock.monotonic_s() + NOT_BY_FACE_S

    def forget(self, employee_id: str) -> None:
        """It was this person after all, by their PIN."""
        with self._lock:
            self._until_s.pop(employee_id, None)

    def holds(self, employee_id: str | None) -> bool:
        """Whether that was said a moment ago."""
        with self._lock:
            return self._clock.monotonic_s() < self._until_s.get(employee_id or "", float("-inf"))
