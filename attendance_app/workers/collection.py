"""Python's garbage collection at moments when Qt can bear it. GUI thread.

Python's collector runs in whichever thread happens to pass its threshold, in the middle of whatever that thread does.
If the garbage holds widgets, they are deleted there: in a worker thread, or while Qt walks through those very widgets
to put on a style sheet. Both end the process. So automatic collection is off while windows are open, and a timer of
the GUI thread's event loop, where nothing of Qt's is half done, collects instead.

Source: https://docs.python.org/3/library/gc.html; https://doc.qt.io/qt-6/threads-qobject.html, which has QObjects
deleted by their own thread only.
"""

import gc
import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_logger = logging.getLogger(__name__)

TICK_MS = 100
YOUNG_OBJECTS = 2_000
"""So many more made than freed since the last look are worth one; it takes a millisecond or two."""
YOUNG_ROUNDS = 10
MIDDLE_ROUNDS = 20
"""After so many looks at the young, those that survived one are looked at too, and then everything: at the earliest
every 20 s."""
FULL_AFTER_S = 3600.0
"""At the latest at the next look after so long. A desk where nobody stands makes three or four objects a second: it
comes to a look in ten minutes, but by counting alone only in a day to one at what closed windows left."""


class EventLoopCollection(QObject):
    """Collects from now on until `stop`, instead of Python; one a process.

    What exists by then is never looked at (`gc.freeze`): modules and classes by the hundred thousand, none of them
    garbage, through which a full look would take a tenth of a second.

    Args:
        parent: What it ends with.
        now_s: A steady clock, in seconds.
    """

    def __init__(self, parent: QObject, now_s: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._young = self._middle = 0
        self._full_s = now_s()
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=TICK_MS)
        timer.timeout.connect(self.collect_if_due)
        timer.start()
        self._timer = timer

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect_if_due(self) -> None:
        """Look at the young, at times at the older ones."""
        if gc.get_count()[0] < YOUNG_OBJECTS:
            return
        now_s, generation = self._now_s(), 0
        self._young += 1
        if self._young == YOUNG_ROUNDS:
            self._young, generation = 0, 1
            self._middle += 1
        if self._middle == MIDDLE_ROUNDS or now_s - self._full_s >= FULL_AFTER_S:
            self._young = self._middle = 0
            self._full_s, generation = now_s, 2
        _collect(generation)


def _collect(generation: int) -> None:
    begun_s = time.perf_counter()
    found = gc.collect(generation)
    _logger.debug("Collected %d objects in %.1f ms (%d)", found, (time.perf_counter() - begun_s) * 1e3, generation)
