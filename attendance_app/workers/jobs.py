"""Background work for windows: start it, follow it, cancel it, get the result on the GUI thread.

Depends on PySide6 and `errors`. A `JobRunner` and its `Job`s belong to the GUI thread; a `JobHandle` is what the work
itself sees, in a worker thread. Workers are few and live as long as the runner, because each thread that touches the
database holds a connection of its own. They are daemon threads: work that hangs cannot keep the process alive.
"""

import functools
import logging
import queue
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from attendance_app.errors import Cancelled, UserError
from attendance_app.workers.custody import Custody
from attendance_app.workers.turns import stand_back

T = TypeVar("T")

_logger = logging.getLogger(__name__)
_WORKERS = 3


class JobHandle:
    """What running work uses to report and to notice that it was cancelled. Any thread.

    `progress` and `cancelled` fit the `on_progress` and `cancelled` parameters of the services.
    """

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def progress(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are finished; cheap, may be called for every step."""
        self._report(done, total)

    def cancelled(self) -> bool:
        """Whether the person (or the closing window) asked to stop."""
        return self._cancelled.is_set()

    def raise_if_cancelled(self) -> None:
        """Leave the work at a point where nothing is half done.

        Raises:
            Cancelled: somebody asked to stop.
        """
        if self.cancelled():
            raise Cancelled

    def _cancel(self) -> None:
        self._cancelled.set()


class Outcome(StrEnum):
    """How a job stands."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(QObject):
    """One piece of background work, as the window sees it. GUI thread.

    Attributes:
        label: What it does, in words.
        quiet: Whoever started it tells how it ended; a list of jobs needs to keep nothing of it.
        error: What went wrong, once it failed.

    Signals:
        progressed: `(done, total)`; the newest report, intermediate ones may be left out.
        cancel_asked: Somebody asked it to stop.
        finished: It ended, however it ended; emitted after the callback.
    """

    progressed = Signal(int, int)
    cancel_asked = Signal()
    finished = Signal()

    def __init__(self, label: str, parent: QObject, quiet: bool = False) -> None:
        super().__init__(parent)
        self.label = label
        self.quiet = quiet
        self.error: UserError | None = None
        self._outcome = Outcome.RUNNING
        self._progress: tuple[int, int] | None = None
        self._latest_progress: tuple[int, int] | None = None
        self._progress_lock = threading.Lock()
        self._handle: JobHandle | None = None

    @property
    def running(self) -> bool:
        """Until the callback is called."""
        return self._outcome is Outcome.RUNNING

    @property
    def outcome(self) -> Outcome:
        """How it stands."""
        return self._outcome

    @property
    def progress(self) -> tuple[int, int] | None:
        """Steps done and in all as last told by `progressed`; None while nothing was reported."""
        return self._progress

    @property
    def cancelling(self) -> bool:
        """Whether it was asked to stop and hasn't yet."""
        return self.running and self._handle is not None and self._handle.cancelled()

    def cancel(self) -> None:
        """Ask the work to stop; it ends when it next looks."""
        if self._handle is not None and not self._handle.cancelled():
            self._handle._cancel()
            self.cancel_asked.emit()


Work = Callable[[JobHandle], Any]


@dataclass(frozen=True, slots=True)
class _Task:
    """One job with what to do about its ending. GUI thread."""

    job: Job
    work: Work
    on_done: Callable[[Any], None]
    on_failed: Callable[[UserError], None]
    on_cancelled: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Errand:
    """What a worker needs of a task."""

    number: int
    label: str
    handle: JobHandle
    work: Work


@dataclass(frozen=True, slots=True)
class _Ending:
    """How a job ended."""

    outcome: Outcome
    result: Any = None
    error: UserError | None = None


_custody: Custody[_Task] = Custody()


class _Outbox:
    """Hands closures to the GUI thread until it is closed; never touches a deleted QObject."""

    def __init__(self, emit: Callable[[object], None]) -> None:
        self._emit: Callable[[object], None] | None = emit
        self._lock = threading.Lock()

    def post(self, action: Callable[[], None]) -> None:
        with self._lock:
            if self._emit is not None:
                self._emit(action)

    def close(self) -> None:
        with self._lock:
            self._emit = None

    @property
    def is_open(self) -> bool:
        return self._emit is not None


class JobRunner(QObject):
    """Runs work in a few daemon threads and delivers results on the thread it lives in (the GUI's).

    Signals:
        started: With the `Job` that was just asked for.
    """

    started = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands: queue.SimpleQueue[_Errand | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._numbers: set[int] = set()
        self._unfinished: set[Job] = set()
        self._outbox = _Outbox(self._posted.emit)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)
        # The window may be deleted without closing its runner: then results have nowhere to go, and workers no work.
        self.destroyed.connect(functools.partial(_abandon, self._outbox, self._errands, self._threads, self._numbers))

    def run(
        self,
        label: str,
        work: Callable[[JobHandle], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[UserError], None],
        on_cancelled: Callable[[], None] = lambda: None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Start `work` in the background; exactly one of the callbacks is called, on the GUI thread.

        `on_failed` gets the `UserError` the work raised. Any other exception is a bug: it is logged with its
        traceback, and `on_failed` gets a `UserError` that says so, with the exception as its cause. After `close`
        no callback is called. `quiet` is for what nobody needs to read about afterwards, such as loading a list.

        Raises:
            RuntimeError: the runner was closed.
        """
        if not self._outbox.is_open:
            raise RuntimeError("the job runner was closed")
        job = Job(label, self, quiet)
        handle = JobHandle(lambda done, total: self._report(job, done, total))
        job._handle = handle
        self._unfinished.add(job)
        number = _custody.keep(_Task(job, work, on_done, on_failed, on_cancelled))
        self._numbers.add(number)
        self._errands.put(_Errand(number, label, handle, work))
        if len(self._threads) < min(_WORKERS, len(self._unfinished)):
            self._start_worker()
        self.started.emit(job)
        return job

    @property
    def busy(self) -> bool:
        """Whether a job hasn't been delivered yet."""
        return bool(self._unfinished)

    def close(self, deadline_s: float = 0.0) -> bool:
        """Cancel everything, deliver nothing more, wait at most `deadline_s`. True when all workers have ended."""
        for job in self._unfinished:
            job.cancel()
        _abandon(self._outbox, self._errands, self._threads, self._numbers)
        end_s = time.monotonic() + deadline_s
        for thread in self._threads:
            thread.join(max(0.0, end_s - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _start_worker(self) -> None:
        name = f"attendance-job-{len(self._threads)}"
        arguments = (self._errands, self._outbox, weakref.ref(self))
        thread = threading.Thread(target=_work, args=arguments, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _report(self, job: Job, done: int, total: int) -> None:
        with job._progress_lock:
            waiting = job._latest_progress is not None
            job._latest_progress = (done, total)
        if not waiting:
            self._outbox.post(lambda: _emit_progress(job))

    def _deliver(self, number: int, ending: _Ending) -> None:
        task = _custody.task(number)
        task.job._outcome, task.job.error = ending.outcome, ending.error
        self._unfinished.discard(task.job)
        try:
            _call_back(task, ending)
        finally:
            task.job.finished.emit()
            task.job.deleteLater()
            self._numbers.discard(number)
            _custody.settle(number)

    @Slot(object)
    def _on_posted(self, action: Callable[[], None]) -> None:
        if self._outbox.is_open:
            action()


def _abandon(
    outbox: _Outbox, errands: "queue.SimpleQueue[_Errand | None]", threads: list[threading.Thread], numbers: set[int]
) -> None:
    """Deliver nothing more and let each worker end after what it is doing."""
    outbox.close()
    for number in numbers:
        _custody.settle(number)
    for _ in threads:
        errands.put(None)


def _emit_progress(job: Job) -> None:
    with job._progress_lock:
        latest, job._latest_progress = job._latest_progress, None
    if latest is not None and job.running:
        job._progress = latest
        job.progressed.emit(*latest)


def _call_back(task: _Task, ending: _Ending) -> None:
    if ending.outcome is Outcome.DONE:
        task.on_done(ending.result)
    elif ending.error is not None:
        task.on_failed(ending.error)
    else:
        task.on_cancelled()


def _work(errands: "queue.SimpleQueue[_Errand | None]", outbox: _Outbox, runner: "weakref.ref[JobRunner]") -> None:
    """The worker threads' loop; `None` ends it."""
    stand_back()
    while (errand := errands.get()) is not None:
        number = errand.number
        ending = _ended(errand)
        outbox.post(functools.partial(_deliver, runner, number, ending))
        del errand, ending
        _custody.release(number)
        outbox.post(_custody.let_go)


def _deliver(runner: "weakref.ref[JobRunner]", number: int, ending: _Ending) -> None:
    """On the GUI thread: tell the runner, if it is still there."""
    there = runner()
    if there is not None:
        there._deliver(number, ending)


def _ended(errand: _Errand) -> _Ending:
    """Run the work; return how it ended."""
    try:
        errand.handle.raise_if_cancelled()
        return _Ending(Outcome.DONE, errand.work(errand.handle))
    except Cancelled:
        return _Ending(Outcome.CANCELLED)
    except UserError as error:
        said = error
    except Exception as error:
        _logger.exception("Job failed: %s", errand.label)
        remedy = "The log file has the details."
        said = UserError("{job}: something unexpected went wrong.", remedy, job=errand.label)
        said.__cause__ = error
    return _Ending(Outcome.FAILED, error=said)
