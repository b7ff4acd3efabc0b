"""The camera thread: keeps one source going and puts its frames where the preview and recognition take them.

Depends on PySide6 and `capture`. `CameraThread` belongs to the GUI thread, `run` to its own. One thread serves one
source; another source means another thread, so that a driver that hangs on the old one holds nothing up.
"""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QThread, Signal

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.capture.source import VideoSource
from attendance_app.capture.supervisor import CameraSupervisor
from attendance_app.domain.clock import Clock


class CameraThread(QThread):
    """Reads one source until it ends or the thread is asked to stop.

    Signals:
        health_changed: A `HealthState`; also the first thing to arrive.
        finished_source: A recording has come to its end.

    Args:
        make_source: Makes a fresh source for each opening; called off the GUI thread.
        mailboxes: Each gets every frame; whoever is late finds the newest.
    """

    health_changed = Signal(object)
    finished_source = Signal()

    def __init__(
        self,
        make_source: Callable[[], VideoSource],
        clock: Clock,
        mailboxes: Sequence[LatestMailbox[Frame]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("camera")
        self._mailboxes = tuple(mailboxes)
        self._stop = threading.Event()
        self._supervisor = CameraSupervisor(make_source, clock, self._on_frame, self._on_health)

    def request_stop(self) -> None:
        """Ask the thread to end, within a second whatever the driver does. Returns at once; any thread.

        No frame reaches the mailboxes and no signal is emitted afterwards.
        """
        self._stop.set()
        self._supervisor.request_stop()

    def run(self) -> None:
        """Step until there is no more to do. Owned by this thread."""
        while self._supervisor.step():
            pass

    def _on_frame(self, frame: Frame) -> None:
        if not self._stop.is_set():
            for mailbox in self._mailboxes:
                mailbox.put(frame)

    def _on_health(self, state: HealthState) -> None:
        if self._stop.is_set():
            return
        self.health_changed.emit(state)
        if state.kind is HealthKind.ENDED:
            self.finished_source.emit()
