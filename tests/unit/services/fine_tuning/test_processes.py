"""Processes of runs as they are on Windows: no signals, no sessions, no inherited locks. Its calls are played."""

import errno
import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import attendance_app.file_lock as locks_of_this_system
import attendance_app.services.fine_tuning.processes as of_this_system
import attendance_app.vision.models.files as files_of_this_system
from attendance_app.services.fine_tuning.app_record import AppRecord, write_app_record

# https://learn.microsoft.com/windows/win32/procthread/process-creation-flags
CREATE_NEW_PROCESS_GROUP, CREATE_NO_WINDOW, BELOW_NORMAL_PRIORITY_CLASS = 0x200, 0x8000000, 0x4000


class FakeChild:
    """A process of Windows."""

    started: list["FakeChild"]

    def __init__(self, command: Sequence[str], **given: Any) -> None:
        self.command, self.given = command, given
        self.pid = 4000 + len(self.started)
        self.status: int | None = None
        self.started.append(self)

    def poll(self) -> int | None:
        return self.status

    def kill(self) -> None:
        self.status = 1


class Windows:
    """What the modules see of it."""

    def __init__(self) -> None:
        self.locked_elsewhere: set[int] = set()
        self.children: list[FakeChild] = []
        self.processes: ModuleType

    def locking(self, descriptor: int, mode: int, length: int) -> None:
        assert (mode, length) == (2, 1)
        if os.fstat(descriptor).st_ino in self.locked_elsewhere:
            raise OSError(errno.EACCES, "Permission denied")


def loaded(module: ModuleType) -> ModuleType:
    """The module's code once more."""
    assert module.__file__ is not None
    spec = importlib.util.spec_from_file_location(module.__name__, module.__file__)
    assert spec is not None
    assert spec.loader is not None
    again = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(again)
    return again


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    windows = Windows()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(LK_NBLCK=2, locking=windows.locking))
    for name in ("CREATE_NEW_PROCESS_GROUP", "CREATE_NO_WINDOW", "BELOW_NORMAL_PRIORITY_CLASS"):
        monkeypatch.setattr(subprocess, name, globals()[name], raising=False)
    for module in (locks_of_this_system, files_of_this_system):
        monkeypatch.setitem(sys.modules, module.__name__, loaded(module))
    windows.processes = loaded(of_this_system)
    monkeypatch.setattr(FakeChild, "started", windows.children, raising=False)
    monkeypatch.setattr(subprocess, "Popen", FakeChild)
    for posix in ("kill", "killpg"):
        monkeypatch.setattr(os, posix, lambda *_given: pytest.fail("there are no signals"))
    return windows


def run_folder(tmp_path: Path, process: int = 0) -> Path:
    """A run's, as the app has written it down."""
    folder = tmp_path / "spring"
    folder.mkdir(exist_ok=True)
    record = AppRecord(
        people=None, preset="head", objective="softmax", base="sface", steps=None, threads=1,
        started_utc=datetime(2026, 5, 1, tzinfo=UTC), process=process,
    )  # fmt: skip
    write_app_record(folder, record)
    return folder


def test_a_process_gets_a_group_of_its_own_no_window_and_little_priority(tmp_path: Path, windows: Windows) -> None:
    windows.processes.RunProcesses().launch(["train", "--out", "x"], run_folder(tmp_path), 2)
    (child,) = windows.children
    assert child.command == ["train", "--out", "x"]
    wanted = CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW | BELOW_NORMAL_PRIORITY_CLASS
    assert child.given["creationflags"] == wanted
    assert child.given["env"]["OMP_NUM_THREADS"] == "2"
    assert not {"start_new_session", "pass_fds", "preexec_fn"} & child.given.keys()


def test_an_own_child_is_there_before_it_has_taken_its_lock_and_until_it_ends(tmp_path: Path, windows: Windows) -> None:
    processes, folder = windows.processes.RunProcesses(), run_folder(tmp_path)
    folder = run_folder(tmp_path, processes.launch(["train"], folder, 1))
    assert processes.is_there(folder)
    windows.children[0].status = 0
    assert not processes.is_there(folder)


def test_a_process_of_an_earlier_app_is_found_by_the_lock_it_holds(tmp_path: Path, windows: Windows) -> None:
    processes, folder = windows.processes.RunProcesses(), run_folder(tmp_path, 77)
    assert not processes.is_there(folder)
    lock = folder / ".lock"
    lock.touch()
    assert not processes.is_there(folder)
    windows.locked_elsewhere.add(lock.stat().st_ino)
    assert processes.is_there(folder)


def test_only_an_own_child_is_ended_by_force(tmp_path: Path, windows: Windows) -> None:
    processes = windows.processes.RunProcesses()
    number = processes.launch(["train"], run_folder(tmp_path), 1)
    folder = run_folder(tmp_path, number)
    processes.interrupt(folder)
    assert windows.children[0].status is None
    assert processes.end(folder, 0.0)
    assert windows.children[0].status == 1

    folder = run_folder(tmp_path, 77)  # by now that may be anybody's number
    (folder / ".lock").touch()
    windows.locked_elsewhere.add((folder / ".lock").stat().st_ino)
    processes.interrupt(folder)
    assert not processes.end(folder, 0.0)
