"""What is to be done once a day while a window is open: delete what is past its period. GUI thread; works elsewhere."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from attendance_app.workers.jobs import JobRunner

_logger = logging.getLogger(__name__)

FIRST_AFTER_MS = 60_000  # the window and the camera come first
THEN_EVERY_MS = 24 * 3600 * 1000
_CLOSE_DEADLINE_S = 1.0


class Housekeeping(QObject):
    """Runs the chore a minute after the start and then every day, on a worker thread.

    Args:
        chore: May take a while. A `UserError` of it is logged; the next day is another chance.
    """

    def __init__(
        self, chore: Callable[[], object], parent: QObject | None = None, first_after_ms: int = FIRST_AFTER_MS
    ) -> None:
        super().__init__(parent)
        self._chore = chore
        self._jobs = JobRunner(self)
        self._timer = QTimer(self, interval=THEN_EVERY_MS)
        self._timer.timeout.connect(self.run)
        self._timer.start()
        self._first = QTimer(self, singleShot=True, interval=first_after_ms)
        self._first.timeout.connect(self.run)
        self._first.start()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    def run(self) -> None:
        """Do it now."""
        self._jobs.run(
            "housekeeping",
            lambda _handle: self._chore(),
            lambda _result: None,
            lambda error: _logger.warning("Housekeeping failed: %s", error),
        )

    def stop(self) -> None:
        """No more; waits a moment for what is under way."""
        self._timer.stop()
        self._first.stop()
        self._jobs.close(_CLOSE_DEADLINE_S)
