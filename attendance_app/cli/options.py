"""Options that many commands share, and opening the application with them. Main thread."""

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from attendance_app.errors import UserError
from attendance_app.paths import DataFolder, data_folder

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application


def parse_day(text: str) -> date:
    """An ISO 8601 calendar day.

    Raises:
        typer.BadParameter: it isn't one; the command ends with status 2.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f'"{text}" is not a date. Write it like 2026-03-02.') from error


def parse_instant(text: str) -> datetime:
    """An ISO 8601 date and time, naive when it has no offset.

    Raises:
        typer.BadParameter: it isn't one, or has no time; the command ends with status 2.
    """
    try:
        date.fromisoformat(text)
    except ValueError:
        pass
    else:
        raise typer.BadParameter(f'"{text}" has no time. Write it like {text}T08:57:00+01:00.')
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(
            f'"{text}" is not a date and time. Write it like 2026-03-02T08:57:00+01:00.'
        ) from error


# Not an `envvar`: after the command it would override a --home given before it. `paths.data_folder` reads it.
HomeOption = Annotated[
    Path | None,
    typer.Option("--home", metavar="DIR", help="The data folder; or set ATTENDANCE_HOME.", show_default=False),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
PasswordFileOption = Annotated[
    Path | None,
    typer.Option(
        "--password-file", metavar="FILE", help="File with the administrator's password; or set ATTENDANCE_PASSWORD."
    ),
]

_home_before_command: list[Path] = []


def remember_home(home: Path | None) -> None:
    """Keep a `--home` given before the command."""
    _home_before_command.clear()
    if home is not None:
        _home_before_command.append(home)


def open_app(home: Path | None) -> "Application":
    """The application on the data folder asked for, before or after the command.

    Raises:
        StorageError: the folder or its database cannot be used.
    """
    from attendance_app.bootstrap.application import open_application

    return open_application(_chosen(home))


def home_folder(home: Path | None) -> DataFolder:
    """The data folder asked for, before or after the command; it isn't opened."""
    return data_folder(_chosen(home))


def _chosen(home: Path | None) -> Path | None:
    return home or (_home_before_command[0] if _home_before_command else None)


def require_admin(application: "Application", password_file: Path | None) -> None:
    """Let commands that change records pass only with the administrator's password, once one is set.

    It comes from the file, else from ATTENDANCE_PASSWORD, else from the person at the terminal.

    Raises:
        AccessDeniedError: it is missing or wrong, or attempts are locked out.
        UserError: the password file cannot be read.
    """
    if application.access.password_is_set():
        application.access.require(current_password(password_file))


def current_password(password_file: Path | None = None) -> str | None:
    """The password in force as the caller knows it; None when there is nobody to ask.

    Raises:
        UserError: the password file cannot be read.
    """
    if password_file is not None:
        return read_password(password_file)
    return os.environ.get("ATTENDANCE_PASSWORD") or ask_password("Administrator's password")


def ask_password(prompt: str, twice: bool = False) -> str | None:
    """A password typed at the terminal without echo; None without a terminal."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    return str(typer.prompt(prompt, hide_input=True, confirmation_prompt=twice, err=True))


def read_password(file: Path) -> str:
    """The password that a file holds, without its line end.

    Raises:
        UserError: the file cannot be read.
    """
    try:
        return file.read_text(encoding="utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise UserError(
            "The password file {file} cannot be read: {problem}.", file=file, problem=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise UserError("The password file {file} isn't UTF-8 text.", "Save it as UTF-8.", file=file) from error


def at_site(instant: datetime, application: "Application") -> datetime:
    """The instant with an offset; without one it was the site's wall-clock time."""
    return instant if instant.tzinfo else instant.replace(tzinfo=application.settings.zone())
