"""What one thread made and another uses, given back before it is dropped. Standard library only.

A `Custody` belongs to the thread that makes things; only `release` may be called from others.
"""

import itertools
import queue
from typing import Generic, TypeVar

T = TypeVar("T")


class Custody(Generic[T]):
    """Holds every task until its worker has let go of it, so that no widget's last reference is a worker's.

    Work and callbacks know the window they are for. Whoever lets go of a window last deletes it, and a window deleted
    outside the GUI thread takes the process with it. What a worker lets go of after its runner was closed stays until
    the next job ends.
    """

    def __init__(self) -> None:
        self._numbers = itertools.count()
        self._tasks: dict[int, T] = {}
        self._settled: set[int] = set()
        self._released: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._free: set[int] = set()

    def keep(self, task: T) -> int:
        """Hold a task; its number. GUI thread."""
        number = next(self._numbers)
        self._tasks[number] = task
        return number

    def task(self, number: int) -> T:
        """The task of a number that isn't settled. GUI thread."""
        return self._tasks[number]

    def settle(self, number: int) -> None:
        """Nobody will ask for the task again. GUI thread."""
        if number in self._tasks:
            self._settled.add(number)

    def release(self, number: int) -> None:
        """The worker holds nothing of the task any more. Any thread."""
        self._released.put(number)

    def let_go(self) -> None:
        """Drop what is settled and released. GUI thread."""
        while not self._released.empty():
            self._free.add(self._released.get())
        for number in self._free & self._settled:
            del self._tasks[number]
            self._free.remove(number)
            self._settled.remove(number)
