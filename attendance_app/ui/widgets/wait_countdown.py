"""Counts down the seconds of a refusal that asks to wait, and tells when the wait is over. PySide6; GUI thread."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from attendance_app.errors import UserError
from attendance_app.ui.language.errors import message_words, service_words

SECONDS_FIELD = "seconds"
_TICK_MS = 250  # a second is never shown much too long, whenever the wait began


class WaitCountdown(QObject):
    """Says a refusal anew while its seconds pass.

    Args:
        now_s: A steady clock, in seconds.

    Signals:
        told: The refusal in words, with the seconds that are left now.
        over: Trying again makes sense.
    """

    told = Signal(str)
    over = Signal()

    def __init__(self, parent: QObject | None = None, now_s: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._error: UserError | None = None
        self._until_s = 0.0
        self._left = 0
        self.timer = QTimer(self, interval=_TICK_MS)
        self.timer.timeout.connect(self._on_tick)

    @property
    def running(self) -> bool:
        """Whether there is something to wait for."""
        return self._error is not None

    def begin(self, error: UserError) -> bool:
        """Count down what `error` asks to wait for; whether it asks for that at all."""
        self.stop()
        seconds = error.fields.get(SECONDS_FIELD)
        if not isinstance(seconds, int) or seconds <= 0:
            return False
        self._error, self._left = error, seconds
        self._until_s = self._now_s() + seconds
        self.timer.start()
        self._tell()
        return True

    def stop(self) -> None:
        """Nobody waits any more."""
        self._error = None
        self.timer.stop()

    def _on_tick(self) -> None:
        left = math.ceil(self._until_s - self._now_s())
        if left <= 0:
            self.stop()
            self.over.emit()
        elif left != self._left:
            self._left = left
            self._tell()

    def _tell(self) -> None:
        if self._error is not None:
            fields = {**self._error.fields, SECONDS_FIELD: self._left}
            remedy = service_words(self._error.remedy_template, fields)
            self.told.emit(f"{message_words(self._error)} {remedy}".strip())
