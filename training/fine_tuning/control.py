"""Pausing and cancelling from outside: the control file and signals, seen by a thread of its own.

Whatever PyTorch is doing in the main thread, a cancelled run is gone within a fraction of a second: checkpoints are
atomic, so the process may end at any moment. The watching thread is a daemon; it ends with the process or `stop`.
"""

import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from training.fine_tuning.events import EventLog

LOOK_EVERY_S = 0.2
EXIT_CANCELLED = 130
"""As a shell reports a program that was interrupted."""


class Control:
    """Watches the control file and SIGINT, SIGTERM while it is entered.

    Args:
        path: Holds `pause`, `resume` or `cancel`, in whatever case and with whatever white space around it.
        events: Told "paused", "resumed" and "cancelled".
        leave: Ends the process.
    """

    def __init__(self, path: Path, events: EventLog, leave: Callable[[int], object] = os._exit) -> None:
        self._path = path
        self._events = events
        self._leave = leave
        self._going = threading.Event()
        self._going.set()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="control", daemon=True)
        self._before: list[tuple[int, object]] = []

    def __enter__(self) -> Self:
        """Start watching; an order left over from before is void."""
        self._path.unlink(missing_ok=True)
        self._wake, self._woken = socket.socketpair()
        self._wake.setblocking(False)
        if threading.current_thread() is threading.main_thread():
            signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before.append((number, signal.signal(number, _noticed)))
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop watching."""
        self._stopped.set()
        if self._before:
            signal.set_wakeup_fd(-1)
            for number, handler in self._before:
                signal.signal(number, handler)  # type: ignore[arg-type]
        self._wake.close()
        self._thread.join()
        self._woken.close()

    def rest_while_paused(self, before: Callable[[], None] = lambda: None) -> None:
        """Return at once, or when the run shall go on.

        Args:
            before: Called once if the run rests (to save what has been done).
        """
        if self._going.is_set():
            return
        before()
        self._events.tell("paused")
        self._going.wait()
        self._events.tell("resumed")

    def _watch(self) -> None:
        self._woken.settimeout(LOOK_EVERY_S)
        while not self._stopped.is_set():
            try:
                if self._woken.recv(16) and not self._stopped.is_set():
                    self._cancel()
                    return
            except TimeoutError:
                pass
            except OSError:
                return
            order = self._order()
            if order == "cancel":
                self._cancel()
                return
            if order == "pause":
                self._going.clear()
            elif order == "resume":
                self._going.set()

    def _order(self) -> str:
        try:
            return self._path.read_text("utf-8").strip().lower()
        except (OSError, UnicodeDecodeError):
            return ""

    def _cancel(self) -> None:
        self._events.tell_at_last("cancelled")
        sys.stderr.flush()
        self._leave(EXIT_CANCELLED)


def _noticed(_number: int, _frame: object) -> None:
    """The watching thread is woken by the signal itself; without a handler the process would end here."""
