"""Ending in order: ask every thread, wait for all of them with one deadline, and a last resort for stuck ones.

Depends on PySide6's QtCore; GUI thread (`stop_threads`) and main thread (`leave_process`).

A thread that is stuck in native code (a camera driver that doesn't answer, a model file on a dead network drive)
cannot be ended from outside: `QThread.terminate()` may leave locks held and files half written. What can be made sure
of: nothing of ours waits for it, and it doesn't keep the process alive. So such work runs in daemon threads, the window
closes without them, and `leave_process` ends the process hard if one of them is still stuck once everything that
matters has been closed.
"""

import atexit
import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterable
from typing import NoReturn, Protocol

from PySide6.QtCore import QDeadlineTimer

_logger = logging.getLogger(__name__)

DEADLINE_S = 1.5

# How this package and `capture` name their daemon threads.
_DAEMON_PREFIXES = ("attendance-", "camera-")

# Threads that missed the deadline. Keeping them referenced keeps Qt from destroying a QThread that still runs, which
# would abort the process in the middle of whatever else is being closed.
_overdue: list["StoppableThread"] = []


class StoppableThread(Protocol):
    """A QThread with a way to ask it to end."""

    def request_stop(self) -> None:
        """Ask; returns at once."""
        ...

    def isRunning(self) -> bool:  # noqa: N802
        """As in QThread."""
        ...

    def objectName(self) -> str:  # noqa: N802
        """As in QThread."""
        ...

    def wait(self, deadline: QDeadlineTimer, /) -> bool:
        """As in QThread."""
        ...


def stop_threads(threads: Iterable[StoppableThread], deadline_s: float = DEADLINE_S) -> bool:
    """Ask all threads, then wait for all of them, `deadline_s` in total. True when every one has ended.

    A thread must not have a QObject parent here that is deleted before it ends; one that misses the deadline is kept
    alive for the rest of the process.
    """
    asked = [thread for thread in threads if thread.isRunning()]
    for thread in asked:
        thread.request_stop()
    deadline = QDeadlineTimer(round(deadline_s * 1000))
    late = [thread for thread in asked if not thread.wait(deadline)]
    for thread in late:
        _logger.error("The %s thread did not end within %.1f s", thread.objectName(), deadline_s)
    _overdue.extend(late)
    return not late


def stuck_threads() -> list[str]:
    """Names of our threads that were left behind and are still running."""
    daemons = [t.name for t in threading.enumerate() if t.daemon and t.name.startswith(_DAEMON_PREFIXES)]
    return daemons + [thread.objectName() for thread in _overdue if thread.isRunning()]


def leave_process(status: int, close: Callable[[], None], leave: Callable[[int], NoReturn] = os._exit) -> None:
    """Call once the event loop has ended: `close` (the database), then leave, hard only if a thread is stuck.

    Returns when nothing is stuck, so that the interpreter ends as usual. Otherwise ends the process without running
    native destructors, which would wait for the stuck thread or crash under it: everything that must survive is on
    disk by then, since `close` has returned; log, standard output and standard error are flushed.
    """
    close()
    stuck = stuck_threads()
    if not stuck:
        return
    _logger.warning("Leaving while these threads are stuck: %s", ", ".join(stuck))
    _flush()
    leave(status)


def end_now(status: int, leave: Callable[[int], NoReturn] = os._exit) -> NoReturn:
    """The very last call of a program with windows: end with `status` once exit handlers have run.

    What is skipped is taking the interpreter and the networks' libraries apart, object by object; the system frees
    their memory anyway. On a busy computer that was measured to keep the process alive for two seconds after its
    window had closed.
    """
    atexit._run_exitfuncs()
    _flush()
    leave(status)


def _flush() -> None:
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed build has none
            with contextlib.suppress(OSError, ValueError):  # whoever read it may be gone
                stream.flush()
