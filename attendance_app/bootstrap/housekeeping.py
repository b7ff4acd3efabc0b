"""What is to be done once a day while a window is open: delete what is past its period. GUI thread; works elsewhere."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from attendance_app.domain.clock_jump import time_since_boot_s
from attendance_app.errors import UserError
from attendance_app.workers.jobs import JobRunner

_logger = logging.getLogger(__name__)

FIRST_AFTER_S = 60.0  # the window and the camera come first
THEN_EVERY_S = 24 * 3600.0
LOOK_EVERY_MS = 30_000
_CLOSE_DEADLINE_S = 1.0


class Housekeeping(QObject):
    """Runs the chore a minute after the start and then every day, on a worker thread; never twice at once.

    A chore that takes longer than a day delays the next one. What fails is logged, and the next day is another chance.

    Args:
        chore: May take a while.
        now_s: Seconds that go on while the computer sleeps, as a timer of Qt doesn't: a laptop that is shut every
            evening would never come to a whole day.
        look_every_ms: How often it is looked whether the chore is due.
    """

    def __init__(
        self,
        chore: Callable[[], object],
        parent: QObject | None = None,
        now_s: Callable[[], float] = time_since_boot_s,
        look_every_ms: int = LOOK_EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._chore = chore
        self._now_s = now_s
        self._due_s = now_s() + FIRST_AFTER_S
        self._running = False
        self._jobs = JobRunner(self)
        self._timer = QTimer(self, interval=look_every_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether the chore is under way."""
        return self._running

    def look(self) -> None:
        """Do it if it is due."""
        now_s = self._now_s()
        if self._running or now_s < self._due_s:
            return
        self._running, self._due_s = True, now_s + THEN_EVERY_S
        self._jobs.run("housekeeping", lambda _handle: self._chore(), self._on_done, self._on_failed, self._on_ended)

    def stop(self) -> None:
        """No more; waits a moment for what is under way."""
        self._timer.stop()
        self._due_s = float("inf")
        self._jobs.close(_CLOSE_DEADLINE_S)

    def _on_done(self, _result: object) -> None:
        self._on_ended()

    def _on_failed(self, error: UserError) -> None:
        _logger.warning("Housekeeping failed: %s", error)
        self._on_ended()

    def _on_ended(self) -> None:
        self._running = False
