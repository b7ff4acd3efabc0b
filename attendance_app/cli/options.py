"""Options that many commands share, and opening the application with them. Main thread."""

import os
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from attendance_app.errors import UserError

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application

HomeOption = Annotated[
    Path | None,
    typer.Option("--home", envvar="ATTENDANCE_HOME", help="The data folder.", file_okay=False, show_default=False),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
PasswordFileOption = Annotated[
    Path | None,
    typer.Option("--password-file", help="File with the administrator's password; or set ATTENDANCE_PASSWORD."),
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

    before = _home_before_command[0] if _home_before_command else None
    return open_application(home or before)


def require_admin(application: "Application", password_file: Path | None) -> None:
    """Let commands that change records pass only with the administrator's password, once one is set.

    Raises:
        AccessDeniedError: it is missing or wrong.
        UserError: the password file cannot be read.
    """
    application.access.require(_password(password_file))


def _password(password_file: Path | None) -> str | None:
    if password_file is None:
        return os.environ.get("ATTENDANCE_PASSWORD")
    try:
        return password_file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"The password file {password_file} cannot be read: {error}.") from error


def parse_instant(text: str, application: "Application") -> datetime:
    """An ISO 8601 instant; without an offset it is the site's wall-clock time.

    Raises:
        UserError: it isn't one.
    """
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError(f'"{text}" is not a date and time.', "Write it like 2026-03-02T08:57:00+01:00.") from error
    return instant if instant.tzinfo else instant.replace(tzinfo=application.settings.zone())


def parse_day(text: str) -> date:
    """An ISO 8601 calendar day.

    Raises:
        UserError: it isn't one.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UserError(f'"{text}" is not a date.', "Write it like 2026-03-02.") from error
