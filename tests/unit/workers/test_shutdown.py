"""Stopping in order, and leaving when a thread cannot be stopped."""

import logging
import subprocess
import sys
import threading
from typing import NoReturn

import pytest
from PySide6.QtCore import QElapsedTimer, QThread
from pytestqt.qtbot import QtBot

from attendance_app.workers.shutdown import leave_process, stop_threads, stuck_threads


class Worker(QThread):
    """Ends when asked, unless it is told not to listen."""

    def __init__(self, *, listens: bool = True) -> None:
        super().__init__()
        self.setObjectName("worker")
        self._listens = listens
        self._stop = threading.Event()

    def request_stop(self) -> None:
        if self._listens:
            self._stop.set()

    def let_go(self) -> None:
        self._stop.set()

    def run(self) -> None:
        self._stop.wait(30)


def test_all_are_asked_before_any_is_waited_for(qtbot: QtBot) -> None:
    class WaitsForOther(Worker):
        other: Worker

        def run(self) -> None:
            self._stop.wait(30)
            self.other._stop.wait(30)

    first, second = WaitsForOther(), Worker()
    first.other = second
    for thread in (first, second):
        thread.start()
    assert stop_threads([first, second], 5)
    assert first.isFinished()
    assert second.isFinished()


def test_threads_that_never_ran_are_nothing_to_wait_for(qtbot: QtBot) -> None:
    assert stop_threads([Worker()], 5)


def test_deadline_holds_for_all_together_and_a_late_thread_is_kept_and_named(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    deaf = [Worker(listens=False) for _ in range(3)]
    for thread in deaf:
        thread.start()
    watch = QElapsedTimer()
    watch.start()
    with caplog.at_level(logging.ERROR):
        assert not stop_threads(deaf, 0.1)
    assert watch.elapsed() < 1000
    assert stuck_threads().count("worker") == 3
    assert "worker" in caplog.text
    for thread in deaf:
        thread.let_go()
        assert thread.wait(5000)
    assert "worker" not in stuck_threads()


class LeftError(Exception):
    pass


def leave(status: int) -> NoReturn:
    raise LeftError(status)


USUAL_PROCESS = """
from attendance_app.workers.shutdown import leave_process

leave_process(7, lambda: print("closed"))
print("as usual")
"""


def test_process_leaves_as_usual_when_nothing_is_stuck() -> None:
    """In a process of its own: threads of other tests may be around in this one."""
    ended = subprocess.run(
        [sys.executable, "-c", USUAL_PROCESS], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stdout) == (0, "closed\nas usual\n")


def test_process_leaves_hard_but_only_after_closing_when_a_daemon_is_stuck() -> None:
    let_go = threading.Event()
    stuck = threading.Thread(target=let_go.wait, name="camera-reader", daemon=True)
    stuck.start()
    closed: list[bool] = []
    try:
        with pytest.raises(LeftError) as left:
            leave_process(3, lambda: closed.append(True), leave)
    finally:
        let_go.set()
        stuck.join(5)
    assert closed == [True]
    assert left.value.args == (3,)


STUCK_PROCESS = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QThread
from attendance_app.workers.shutdown import leave_process, stop_threads

class Deaf(QThread):
    def request_stop(self): pass
    def run(self): threading.Event().wait()

app = QCoreApplication([])
thread = Deaf()
thread.setObjectName("deaf")
thread.start()
stop_threads([thread], 0.05)
leave_process(7, lambda: print("closed", flush=True))
"""


def test_real_process_with_a_stuck_thread_ends_with_its_status_and_without_crashing() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STUCK_PROCESS], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 7
    assert ended.stdout == "closed\n"
    assert "Destroyed while" not in ended.stderr
