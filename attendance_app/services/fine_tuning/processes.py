"""The process of a run: starting it, whether it is there, asking it to do something. Standard library; any thread.

A process that outlives the app must be found again by whoever opens the app next, and a process's number says little:
numbers are given again. So a run's process holds a lock file of its folder. On POSIX it inherits it, already locked,
from the app, so that it is held from the process's first to its last moment; elsewhere, and for runs that were started
by hand, it is the lock that training itself takes, some seconds after its process began.

Windows has neither sessions nor signals for this: there a process gets a group and an invisible console of its own, so
that closing the app or Ctrl-C in its console doesn't reach it, and the control file is the one way to ask it for
something. Only this app's own children are ended by force there: of others only the number is known.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from attendance_app.errors import ModelError, UserError
from attendance_app.services.fine_tuning.app_record import AppRecord, read_app_record
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
        with (folder / LOG_NAME).open("ab") as log:
            child = _started(command, folder, log, _environment(threads))
        with _children_lock:
            _children.append(child)
        return child.pid

    def is_there(self, folder: Path) -> bool:
        """Whether a run's process is there."""
        record = read_app_record(folder)
        if _is_there(folder, record, _living_children()):
            return True
        # Looked at only where the app's own lock says nothing: looking takes it for a moment.
        by_hand = record is None or sys.platform == "win32"
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
        if record is not None and record.process and self.is_there(folder):
            _interrupt(record.process)

    def end(self, folder: Path, patience_s: float) -> bool:
        """Wait for a run's process to end, then end it by force; whether it is gone."""
        if self._gone_within(folder, patience_s):
            return True
        record = read_app_record(folder)
        if record is not None and record.process and self.is_there(folder):
            _kill(record.process)
        return self._gone_within(folder, patience_s)

    def abandon(self, process: int) -> None:
        """End a process that has just been launched, by force, and wait until it is gone."""
        child = _living_children().get(process)
        if child is not None:
            _kill(process)
            child.wait()

    def _gone_within(self, folder: Path, patience_s: float) -> bool:
        given_up = time.monotonic() + patience_s
        look_again = threading.Event()
        while self.is_there(folder):
            if time.monotonic() >= given_up:
                return False
            look_again.wait(_LOOK_EVERY_S)
        return True


if sys.platform == "win32":
    _QUIETLY = (
        subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    )

    def _started(
        command: Sequence[str], _folder: Path, log: IO[bytes], environment: Mapping[str, str]
    ) -> subprocess.Popen[bytes]:
        """The process; it has no lock from its first moment, as locks aren't inherited here."""
        return subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=_package_folder(),
            creationflags=_QUIETLY,
        )

    def _is_there(_folder: Path, record: AppRecord | None, own: Mapping[int, subprocess.Popen[bytes]]) -> bool:
        return record is not None and record.process in own

    def _interrupt(_process: int) -> None:
        """Nothing: the control file says it, and console events don't reach a console of its own."""

    def _kill(process: int) -> None:
        child = _living_children().get(process)
        if child is not None:
            child.kill()

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

    def _started(
        command: Sequence[str], folder: Path, log: IO[bytes], environment: Mapping[str, str]
    ) -> subprocess.Popen[bytes]:
        """The process, leader of a session; it inherits the run's lock, held. Closing our end of it leaves its own."""
        with (folder / RUNNING_NAME).open("ab") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # at once, or when somebody has had their look
            return subprocess.Popen(
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=environment,
                cwd=_package_folder(),
                start_new_session=True,
                pass_fds=(lock.fileno(),),
            )

    def _is_there(folder: Path, _record: AppRecord | None, _own: Mapping[int, subprocess.Popen[bytes]]) -> bool:
        return _is_held(folder / RUNNING_NAME)

    def _interrupt(process: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGTERM)

    def _kill(process: int) -> None:
        """With its children, who hold the lock as well: the number of a group isn't given again before all are gone."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process, signal.SIGKILL)

    def _is_held(path: Path) -> bool:
        """Whether a process holds a lock file; several may look at once."""
        try:
            with path.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except FileNotFoundError:
            return False
        return False


def _living_children() -> dict[int, subprocess.Popen[bytes]]:
    """The processes that were started here and are still there, by number."""
    with _children_lock:
        _children[:] = [child for child in _children if child.poll() is None]
        return {child.pid: child for child in _children}


def _environment(threads: int) -> dict[str, str]:
    """Ours, with a limit for the libraries that would take every processor."""
    limits = {"OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads), "OPENBLAS_NUM_THREADS": str(threads)}
    return os.environ | limits | {"OMP_WAIT_POLICY": "PASSIVE", "PYTHONUTF8": "1"}


def _package_folder() -> Path | None:
    """Where the packages lie: `-m` looks in the working folder first, which may be anybody's."""
    spec = find_spec("attendance_app")
    return Path(spec.origin).parents[1] if spec is not None and spec.origin else None
