"""The process of a run: starting it, whether it is there, asking it to do something. Standard library; any thread.

A process that outlives the app must be found again by whoever opens the app next, and a process's number says little:
numbers are given again. So a run's process holds a lock file of its folder. On POSIX it inherits it, already locked,
from the app, so that it is held from the process's first to its last moment; elsewhere, and for runs that were started
by hand, it is the lock that training itself takes, some seconds after its process began.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from attendance_app.errors import ModelError, UserError
from attendance_app.services.fine_tuning.app_record import read_app_record
from attendance_app.vision.models.files import locked

CONTROL_NAME = "control"
RUNNING_NAME = ".running"
LOCK_NAME = ".lock"
LOG_NAME = "run.log"

_LOOK_EVERY_S = 0.05
_children: list[subprocess.Popen[bytes]] = []
"""Of this process, whichever service started them: none stays a zombie, and one that has ended is let go."""
_children_lock = threading.Lock()


def training_program() -> tuple[str, ...]:
    """The command that trains, without arguments.

    Raises:
        UserError: training isn't part of this installation.
    """
    if find_spec("training") is None or getattr(sys, "frozen", False):
        raise UserError(
            "Training isn't part of this installation.",
            "Install the app with Python to train; a model can be used anywhere.",
        )
    return (sys.executable, "-m", "training.finetune")


class RunProcesses:
    """Starts processes of runs and looks for them."""

    def launch(self, command: Sequence[str], folder: Path, threads: int) -> int:
        """Start a process for a run, in a session of its own; what it writes is added to the run's log.

        Returns:
            Its number.

        Raises:
            OSError: it cannot be started.
        """
        with (folder / LOG_NAME).open("ab") as log, running_lock(folder) as lock:
            child = subprocess.Popen(
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=_environment(threads),
                cwd=_package_folder(),
                start_new_session=True,
                pass_fds=(lock.fileno(),) if lock is not None else (),
                creationflags=_creation_flags(),
            )
        with _children_lock:
            _children.append(child)
        return child.pid

    def is_there(self, folder: Path) -> bool:
        """Whether a run's process is there."""
        own = _living_children()
        if os.name == "posix" and (folder / RUNNING_NAME).exists() and _is_held(folder / RUNNING_NAME):
            return True
        record = read_app_record(folder)
        if os.name != "posix" and record is not None and record.process in own:
            return True
        # Looked at only where the app's own lock says nothing: looking takes it for a moment.
        by_hand = record is None or os.name != "posix"
        return by_hand and (folder / LOCK_NAME).exists() and _is_held(folder / LOCK_NAME)

    def order(self, folder: Path, what: str) -> None:
        """Write `pause`, `resume` or `cancel` into a run's control file.

        Raises:
            OSError: it cannot be written.
        """
        written = folder / f".{CONTROL_NAME}.new"
        written.write_text(what, "utf-8")
        written.replace(folder / CONTROL_NAME)

    def interrupt(self, folder: Path) -> None:
        """Ask a run's process to end, even if it doesn't look at its control file yet. POSIX; elsewhere nothing."""
        record = read_app_record(folder)
        if os.name == "posix" and record is not None and record.process and self.is_there(folder):
            with contextlib.suppress(ProcessLookupError):
                os.kill(record.process, signal.SIGTERM)

    def end(self, folder: Path, patience_s: float) -> bool:
        """Wait for a run's process to end, and make it; whether it is gone."""
        if self._gone_within(folder, patience_s):
            return True
        record = read_app_record(folder)
        if os.name == "posix" and record is not None and record.process and self.is_there(folder):
            with contextlib.suppress(ProcessLookupError):
                os.kill(record.process, signal.SIGKILL)
        return self._gone_within(folder, patience_s)

    def _gone_within(self, folder: Path, patience_s: float) -> bool:
        given_up = time.monotonic() + patience_s
        look_again = threading.Event()
        while self.is_there(folder):
            if time.monotonic() >= given_up:
                return False
            look_again.wait(_LOOK_EVERY_S)
        return True


if sys.platform == "win32":

    @contextlib.contextmanager
    def running_lock(folder: Path) -> Iterator[IO[bytes] | None]:  # noqa: ARG001 (as elsewhere)
        """Nothing: locks aren't inherited here."""
        yield None

    def _is_held(path: Path) -> bool:
        busy = ModelError("This run is going on.")  # a new one: raised again and again, one would keep every traceback
        try:
            with locked(path, busy):
                return False
        except ModelError as error:
            if error is busy:
                return True
            raise
else:
    import fcntl

    @contextlib.contextmanager
    def running_lock(folder: Path) -> Iterator[IO[bytes] | None]:
        """The lock that a process of this run inherits, held; closing our end of it leaves the process's."""
        with (folder / RUNNING_NAME).open("ab") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # at once, or when somebody has had their look
            yield file

    def _is_held(path: Path) -> bool:
        """Whether a process holds a lock file; several may look at once."""
        with path.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False


def _living_children() -> set[int]:
    """Numbers of the processes that were started here and are still there."""
    with _children_lock:
        _children[:] = [child for child in _children if child.poll() is None]
        return {child.pid for child in _children}


def _environment(threads: int) -> dict[str, str]:
    """Ours, with a limit for the libraries that would take every processor."""
    limits = {"OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads), "OPENBLAS_NUM_THREADS": str(threads)}
    return os.environ | limits | {"OMP_WAIT_POLICY": "PASSIVE", "PYTHONUTF8": "1"}


def _package_folder() -> Path | None:
    """Where the packages lie: `-m` looks in the working folder first, which may be anybody's."""
    spec = find_spec("attendance_app")
    return Path(spec.origin).parents[1] if spec is not None and spec.origin else None


def _creation_flags() -> int:
    if sys.platform == "win32":
        quiet = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return quiet | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0
