"""How long work will still take, from how fast it went lately. Standard library only; pure."""

import math

_SURE_AFTER_S = 3.0  # an earlier guess mostly frightens: the first steps load what later ones share
_SURE_AFTER_SHARE = 0.02
_MEMORY_S = 8.0  # time constant of the smoothing: older speed than this counts little
_BETWEEN_S = 0.5  # speed over a shorter while is noise


class TimeLeft:
    """Follows the progress of one piece of work.

    Speed is smoothed exponentially over time, so that a slow picture doesn't make the figure jump and a lasting change
    of pace shows within seconds. Source: exponential smoothing for irregular intervals, Wright 1986.
    """

    def __init__(self) -> None:
        self._first: tuple[float, int] | None = None
        self._last: tuple[float, int] | None = None
        self._total = 0
        self._per_s = 0.0

    def note(self, done: int, total: int, now_s: float) -> None:
        """Progress was told at `now_s` (monotonic seconds). A total that changes starts a new measurement."""
        if self._first is None or self._last is None or total != self._total or done < self._last[1]:
            self._first = self._last = (now_s, done)
            self._total, self._per_s = total, 0.0
            return
        passed_s = now_s - self._last[0]
        if passed_s < _BETWEEN_S and done < total:
            return
        if passed_s > 0:
            weight = 1 - math.exp(-passed_s / _MEMORY_S)
            measured = (done - self._last[1]) / passed_s
            self._per_s = measured if self._per_s == 0 else self._per_s + weight * (measured - self._per_s)
        self._last = (now_s, done)

    def seconds(self, now_s: float) -> float | None:
        """Seconds left at `now_s`, or None while that would be a guess."""
        if self._first is None or self._last is None or self._per_s <= 0:
            return None
        known = self._last[1] >= _SURE_AFTER_SHARE * self._total and self._last[0] - self._first[0] >= _SURE_AFTER_S
        if not known:
            return None
        return max(0.0, (self._total - self._last[1]) / self._per_s - (now_s - self._last[0]))


def round_for_people(seconds: float) -> float:
    """Seconds as somebody would say them: to 5 under a minute, to 30 under ten, to whole minutes beyond."""
    step = 5 if seconds < 57.5 else 30 if seconds < 585 else 60
    return max(float(step), step * round(seconds / step))
