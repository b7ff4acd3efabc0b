"""How long a run will still take, from how long its steps have taken. Standard library; any thread."""

from collections import deque
from collections.abc import Callable
from statistics import median

RECENT_STEPS = 20


class Pace:
    """Times steps and evaluations.

    Args:
        steps: Of the run.
        afterwards_s: How long what follows the steps will take.
        clock: Seconds that never go back.
    """

    def __init__(self, steps: int, afterwards_s: float, clock: Callable[[], float]) -> None:
        self._steps = steps
        self._afterwards_s = afterwards_s
        self._clock = clock
        self._last: float | None = None
        self._recent: deque[float] = deque(maxlen=RECENT_STEPS)
        self._evaluation_s = 0.0

    def step_done(self, _step: int) -> None:
        """A step is over."""
        now = self._clock()
        if self._last is not None:
            self._recent.append(now - self._last)
        self._last = now

    def evaluation_took(self, seconds: float) -> None:
        """An evaluation is over; the step around it isn't counted as a slow one."""
        self._evaluation_s = seconds
        self._last = self._clock()

    def seconds_left(self, step: int, evaluations: int) -> float:
        """Until the end, after so many steps and with so many evaluations to come."""
        each = median(self._recent) if self._recent else 0.0
        return (self._steps - step) * each + evaluations * self._evaluation_s + self._afterwards_s
