"""Loads that follow each other: the newest wanted, never two at once. Depends on workers.jobs; GUI thread.

Searches and refreshes ask again while an earlier answer is on its way. What was asked meanwhile coalesces into one
further load, and an answer that is no longer wanted is not delivered.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

from attendance_app.errors import UserError
from attendance_app.workers.jobs import Job, JobRunner

Loaded = TypeVar("Loaded")


class Loader(Generic[Loaded]):
    """Runs loads one after another on a worker thread.

    Args:
        on_loaded, on_failed: Called on the GUI thread with the newest answer, or its failure.
    """

    def __init__(
        self,
        jobs: JobRunner,
        label: str,
        on_loaded: Callable[[Loaded], None],
        on_failed: Callable[[UserError], None],
    ) -> None:
        self._jobs = jobs
        self._label = label
        self._on_loaded = on_loaded
        self._on_failed = on_failed
        self._running: Job | None = None
        self._next: Callable[[], Loaded] | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._running is not None

    def load(self, work: Callable[[], Loaded]) -> None:
        """Run `work` on a worker thread, as soon as the one before it is done."""
        self._next = work
        if self._running is None:
            self._start()

    def _start(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        wanted = work
        self._running = self._jobs.run(self._label, lambda _handle: wanted(), self._loaded, self._failed, quiet=True)

    def _loaded(self, answer: Loaded) -> None:
        self._running = None
        if self._next is not None:
            self._start()
        else:
            self._on_loaded(answer)

    def _failed(self, error: UserError) -> None:
        self._running = None
        if self._next is not None:
            self._start()
        else:
            self._on_failed(error)
