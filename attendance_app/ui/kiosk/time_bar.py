"""A bar that shrinks while somebody may answer, and says when the time is over. PySide6; GUI thread."""

from PySide6.QtCore import QPropertyAnimation, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from attendance_app.ui.theme import motion_ms


class TimeBar(QProgressBar):
    """Full when it starts, empty at the end. Where the system is set to do without motion it shrinks by the second.

    Signals:
        timed_out: The time is over.
    """

    timed_out = Signal()

    def __init__(self, within_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._within_ms = within_ms
        self.setMaximum(within_ms)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Time left"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time_over)
        self._steps = QTimer(self, interval=1000)
        self._steps.timeout.connect(lambda: self.setValue(self._timer.remainingTime()))
        self._shrinking = QPropertyAnimation(self, b"value", self)
        self._shrinking.setEndValue(0)

    @property
    def running(self) -> bool:
        """Whether the time runs."""
        return self._timer.isActive()

    def start(self, within_ms: int | None = None) -> None:
        """The time runs from now, anew if it did already; as long as ever or from now on `within_ms`."""
        self.stop()
        if within_ms is not None:
            self._within_ms = within_ms
            self.setMaximum(within_ms)
        self.setValue(self._within_ms)
        self._timer.start(self._within_ms)
        if motion_ms(1):
            self._shrinking.setStartValue(self._within_ms)
            self._shrinking.setDuration(self._within_ms)
            self._shrinking.start()
        else:
            self._steps.start()

    def stop(self) -> None:
        """The time doesn't matter any more."""
        for each in (self._timer, self._steps, self._shrinking):
            each.stop()

    def _on_time_over(self) -> None:
        self.stop()
        self.timed_out.emit()
