"""The command line in this process: arguments in; exit status, standard output and standard error out."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from attendance_app.bootstrap import application as application_module
from attendance_app.bootstrap.application import Application, Networks
from attendance_app.cli import run
from attendance_app.domain.clock import Clock
from attendance_app.paths import data_folder

PASSWORD = "correct horse"  # noqa: S105 (made up)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Standard output as one JSON value a line."""
        return [json.loads(line) for line in self.out.splitlines()]


class CommandLine:
    """Runs commands on a data folder in this process, with networks that are loaded already.

    Args:
        home: The data folder; given as ATTENDANCE_HOME.
        networks: Detector and embedder; None for commands that need none.
    """

    def __init__(
        self,
        home: Path,
        networks: Networks | None,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self.home = home
        self._networks = networks
        self._capsys = capsys
        monkeypatch.setenv("ATTENDANCE_HOME", str(home))
        monkeypatch.delenv("ATTENDANCE_PASSWORD", raising=False)
        monkeypatch.setattr(application_module, "open_application", self.open)

    def __call__(self, *arguments: object) -> Outcome:
        self._capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        return Outcome(status, out, err)

    def open(self, home: Path | None = None, clock: Clock | None = None) -> Application:
        """The application on a data folder, as the commands get it."""
        return Application(data_folder(home), clock, self._networks)

    def set_password(self) -> None:
        """Set the administrator's password to `PASSWORD`."""
        with self.open() as application:
            application.access.set_password(PASSWORD)

    def contents(self) -> dict[str, bytes]:
        """Every file of the data folder, to tell whether anything changed; without what SQLite keeps while reading."""
        files = (file for file in self.home.rglob("*") if file.is_file())
        return {str(file): file.read_bytes() for file in files if not file.name.endswith(("-wal", "-shm"))}
