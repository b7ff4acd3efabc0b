"""How long the GUI thread lets people wait: a thread knocks at its event loop again and again.

Two figures are kept. The stall is the time from a knock to its answer: what somebody feels, and what a busy computer
makes worse. The burst is the processor time that the GUI thread itself spent between two answers: what the app's own
slots and painting cost, whatever else the computer does.
"""

import threading
import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal

KNOCK_EVERY_S = 0.004


@dataclass
class Latencies:
    """In seconds, in the order they were measured."""

    stalls_s: list[float] = field(default_factory=list)
    bursts_s: list[float] = field(default_factory=list)

    def told(self) -> str:
        """The figures in a line, in milliseconds."""
        stalls = sorted(self.stalls_s)
        middle, late = stalls[len(stalls) // 2], stalls[int(len(stalls) * 0.99)]
        return (
            f"{len(stalls)} knocks: stall median {middle * 1e3:.1f} ms, 99 % {late * 1e3:.1f} ms, "
            f"longest {stalls[-1] * 1e3:.1f} ms; longest burst of the GUI thread {max(self.bursts_s) * 1e3:.1f} ms"
        )


class EventLoopProbe(QObject):
    """Knocks from `start` to `stop`; belongs to the GUI thread."""

    _knocked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.latencies = Latencies()
        self._answered = threading.Event()
        self._ended = threading.Event()
        self._spent_s: float | None = None
        self._thread = threading.Thread(target=self._knock, name="event-loop-probe", daemon=True)
        self._knocked.connect(self._on_knocked, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to knock."""
        self._thread.start()

    def stop(self) -> Latencies:
        """End; the measurements."""
        self._ended.set()
        self._answered.set()
        self._thread.join(5)
        return self.latencies

    def _knock(self) -> None:
        while not self._ended.wait(KNOCK_EVERY_S):
            self._answered.clear()
            self._knocked.emit(time.perf_counter())
            self._answered.wait(30)

    def _on_knocked(self, at_s: float) -> None:
        self.latencies.stalls_s.append(time.perf_counter() - at_s)
        spent_s = time.thread_time()
        if self._spent_s is not None:
            self.latencies.bursts_s.append(spent_s - self._spent_s)
        self._spent_s = spent_s
        self._answered.set()
