"""Background jobs: results, failures, progress, cancelling, closing."""

import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from attendance_app.errors import UserError
from attendance_app.workers.jobs import Job, JobHandle, JobRunner
from attendance_app.workers.jobs import Outcome as JobOutcome


class Outcome:
    """Records which callback was called, and on which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[UserError] = []
        self.cancelled = 0
        self.thread: QThread | None = None

    def on_done(self, result: object) -> None:
        self.done.append(result)
        self.thread = QThread.currentThread()

    def on_failed(self, error: UserError) -> None:
        self.failed.append(error)
        self.thread = QThread.currentThread()

    def on_cancelled(self) -> None:
        self.cancelled += 1


def deliver_what_is_queued(qtbot: QtBot) -> None:
    """Events are delivered in order, so what was posted before this timer has arrived when it fires."""
    timer = QTimer()
    timer.setSingleShot(True)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)


@pytest.fixture
def runner(qtbot: QtBot) -> JobRunner:
    return JobRunner()


STANDING_BACK = """
import json, threading
from pathlib import Path
import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication
from attendance_app.vision.threads import start_opencv_threads
from attendance_app.workers.jobs import JobRunner

def niceness():
    stats = (path.read_text().rsplit(")", 1)[1].split() for path in Path("/proc/self/task").glob("*/stat"))
    return [int(fields[16]) for fields in stats]

def work(_handle):
    before = len(niceness())
    cv2.GaussianBlur(np.zeros((2000, 2000, 3), np.uint8), (0, 0), 3)
    return before, cv2.getNumThreads(), niceness()

def tell(result):
    print(json.dumps(result))
    app.quit()

app = QCoreApplication([])
start_opencv_threads()  # as where windows are opened
runner = JobRunner()
runner.run("blur", work, tell, tell)
app.exec()
runner.close(5.0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a niceness of their own on Linux only")
def test_a_worker_stands_back_and_opencvs_threads_which_recognition_shares_do_not() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STANDING_BACK], capture_output=True, text=True, check=True, timeout=100
    )
    threads_before, opencvs, niceness = json.loads(done.stdout)
    assert len(niceness) == threads_before  # OpenCV had its threads before it was given something to share
    assert sorted(niceness) == [0] * (len(niceness) - 1) + [5]
    assert opencvs == 1 or len(niceness) >= 3


def test_result_arrives_on_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    outcome = Outcome()
    worker: list[int] = []

    def work(_: JobHandle) -> int:
        worker.append(threading.get_ident())
        return 42

    job = runner.run("Count", work, outcome.on_done, outcome.on_failed)
    qtbot.waitUntil(lambda: outcome.done == [42])
    assert worker[0] != threading.get_ident()
    assert outcome.thread is QThread.currentThread()
    assert not job.running
    assert not runner.busy
    assert runner.close(5)


def test_finished_comes_after_the_callback(qtbot: QtBot, runner: JobRunner) -> None:
    order: list[str] = []
    job = runner.run("Count", lambda _: 1, lambda _: order.append("done"), lambda _: None)
    job.finished.connect(lambda: order.append("finished"))
    qtbot.waitUntil(lambda: order == ["done", "finished"])
    assert runner.close(5)


def test_user_error_is_passed_through_as_it_is(qtbot: QtBot, runner: JobRunner) -> None:
    outcome = Outcome()
    error = UserError("The disk is full.", "Make room.")

    def work(_: JobHandle) -> None:
        raise error

    runner.run("Write", work, outcome.on_done, outcome.on_failed)
    qtbot.waitUntil(lambda: bool(outcome.failed))
    assert outcome.failed == [error]
    assert outcome.thread is QThread.currentThread()
    assert runner.close(5)


def test_bug_is_logged_with_its_traceback_and_told_in_words(
    qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    outcome = Outcome()

    def work(_: JobHandle) -> None:
        raise ZeroDivisionError("boom")

    with caplog.at_level(logging.ERROR):
        runner.run("Divide", work, outcome.on_done, outcome.on_failed)
        qtbot.waitUntil(lambda: bool(outcome.failed))
    assert "boom" not in str(outcome.failed[0])
    assert isinstance(outcome.failed[0].__cause__, ZeroDivisionError)
    assert "ZeroDivisionError: boom" in caplog.text
    assert runner.close(5)


def test_progress_arrives_and_the_last_report_is_never_lost(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[tuple[int, int]] = []
    go = threading.Event()

    def work(handle: JobHandle) -> None:
        go.wait(10)
        for step in range(1, 1001):
            handle.progress(step, 1000)

    job = runner.run("Import", work, lambda _: None, lambda _: None)
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    with qtbot.waitSignal(job.finished):
        go.set()
    assert seen[-1] == (1000, 1000)
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert runner.close(5)


def test_cancelled_job_stops_where_it_looks_and_says_so(qtbot: QtBot, runner: JobRunner) -> None:
    outcome = Outcome()
    started = threading.Event()
    cancelled = threading.Event()

    def work(handle: JobHandle) -> None:
        started.set()
        cancelled.wait(10)
        handle.raise_if_cancelled()

    job = runner.run("Import", work, outcome.on_done, outcome.on_failed, outcome.on_cancelled)
    assert started.wait(5)
    job.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: outcome.cancelled == 1)
    assert not outcome.done
    assert not outcome.failed
    assert runner.close(5)


def test_work_that_finishes_in_spite_of_cancel_is_done(qtbot: QtBot, runner: JobRunner) -> None:
    outcome = Outcome()
    started, go = threading.Event(), threading.Event()

    def work(_: JobHandle) -> str:
        started.set()
        go.wait(10)
        return "written"

    job = runner.run("Write", work, outcome.on_done, outcome.on_failed, outcome.on_cancelled)
    assert started.wait(5)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: outcome.done == ["written"])
    assert outcome.cancelled == 0
    assert runner.close(5)


def test_closing_cancels_running_work_and_delivers_nothing_more(qtbot: QtBot, runner: JobRunner) -> None:
    outcome = Outcome()
    started = threading.Event()
    saw_cancel = threading.Event()
    tick = threading.Event()

    def work(handle: JobHandle) -> str:
        started.set()
        while not handle.cancelled():
            tick.wait(0.005)
        saw_cancel.set()
        return "late"

    runner.run("Import", work, outcome.on_done, outcome.on_failed, outcome.on_cancelled)
    assert started.wait(5)
    assert runner.close(5)
    assert saw_cancel.is_set()
    deliver_what_is_queued(qtbot)
    assert not outcome.done
    assert outcome.cancelled == 0


def test_closing_does_not_wait_beyond_its_deadline(qtbot: QtBot, runner: JobRunner) -> None:
    go = threading.Event()
    runner.run("Hang", lambda _: go.wait(30), lambda _: None, lambda _: None)
    assert not runner.close(0.05)
    go.set()
    assert runner.close(5)


def test_closed_runner_takes_no_more_work(runner: JobRunner) -> None:
    assert runner.close()
    with pytest.raises(RuntimeError, match="closed"):
        runner.run("Late", lambda _: None, lambda _: None, lambda _: None)


def test_runner_deleted_with_its_window_while_work_runs_drops_the_result(qtbot: QtBot) -> None:
    import shiboken6

    parent = QObject()
    runner = JobRunner(parent)
    outcome = Outcome()
    started, go, ended = threading.Event(), threading.Event(), threading.Event()

    def work(handle: JobHandle) -> None:
        started.set()
        go.wait(10)
        handle.progress(1, 1)
        ended.set()

    runner.run("Import", work, outcome.on_done, outcome.on_failed)
    assert started.wait(5)
    threads = list(runner._threads)
    shiboken6.delete(parent)
    go.set()
    assert ended.wait(5)
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()
    deliver_what_is_queued(qtbot)
    assert not outcome.done


def test_many_jobs_share_a_few_threads(qtbot: QtBot, runner: JobRunner) -> None:
    outcome = Outcome()
    idents: set[int] = set()

    def work(_: JobHandle) -> None:
        idents.add(threading.get_ident())

    for _ in range(50):
        runner.run("Small", work, outcome.on_done, outcome.on_failed)
    qtbot.waitUntil(lambda: len(outcome.done) == 50)
    assert 1 <= len(idents) <= 3
    assert runner.close(5)


def test_whoever_follows_all_jobs_is_told_of_each_and_how_it_ended(qtbot: QtBot, runner: JobRunner) -> None:
    told: list[Job] = []
    runner.started.connect(told.append)
    ended: dict[str, tuple[JobOutcome, str]] = {}

    def work_of(name: str) -> Callable[[JobHandle], None]:
        def work(handle: JobHandle) -> None:
            if name == "fails":
                raise UserError("The stick is full.")
            if name == "is stopped":
                while True:
                    handle.raise_if_cancelled()

        return work

    def follow(job: Job) -> None:
        job.finished.connect(lambda: ended.update({job.label: (job.outcome, str(job.error or ""))}))

    runner.started.connect(follow)
    for name in ("is done", "fails", "is stopped"):
        job = runner.run(name, work_of(name), lambda _none: None, lambda _error: None, quiet=name == "is done")
    assert job.outcome is JobOutcome.RUNNING
    job.cancel()
    assert job.cancelling
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert [(job.label, job.quiet) for job in told] == [("is done", True), ("fails", False), ("is stopped", False)]
    assert ended == {
        "is done": (JobOutcome.DONE, ""),
        "fails": (JobOutcome.FAILED, "The stick is full."),
        "is stopped": (JobOutcome.CANCELLED, ""),
    }


def test_the_latest_progress_can_be_asked_for(qtbot: QtBot, runner: JobRunner) -> None:
    go_on = threading.Event()

    def work(handle: JobHandle) -> None:
        handle.progress(3, 10)
        go_on.wait(10)

    job = runner.run("Import", work, lambda _none: None, lambda _error: None)
    assert job.progress is None
    qtbot.waitUntil(lambda: job.progress == (3, 10))
    with qtbot.waitSignal(job.finished):
        go_on.set()
