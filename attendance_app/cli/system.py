"""Commands about the installation: password, doctor. Main thread."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from attendance_app.cli.options import HomeOption, JsonOption, ask_password, current_password, open_app, read_password
from attendance_app.cli.output import busy, print_json, print_table, say
from attendance_app.errors import StorageError, UserError

if TYPE_CHECKING:
    from attendance_app.services.doctor import Finding

EXIT_PROBLEM = 1


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(password)
    app.command()(doctor)


def password(
    new_password_file: Annotated[
        Path | None,
        typer.Option("--password-file", metavar="FILE", help="File with the new password; without it you are asked."),
    ] = None,
    home: HomeOption = None,
) -> None:
    """Set or change the administrator's password; scripts give the one in force in ATTENDANCE_PASSWORD."""
    with open_app(home) as application:
        access = application.access
        current = current_password() if access.password_is_set() else None
        if new_password_file is not None:
            new: str | None = read_password(new_password_file)
        else:
            access.require(current)  # a wrong one is told before a new one is asked for
            new = ask_password("New password", twice=True)
        if new is None:
            raise UserError("There is nobody to ask for the new password.", "Give it with --password-file.")
        access.set_password(new, current)
    say("The administrator's password is set. Enrolling, importing and manual punches ask for it from now on.")


def doctor(
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> int:
    """Check the installation and say what to do about what is wrong."""
    with busy("Checking…"):
        findings = _findings(home)
    healthy = all(finding.status.value != "failed" for finding in findings)
    if as_json:
        print_json({"healthy": healthy, "checks": [asdict(finding) for finding in findings]})
    else:
        marks = {"ok": "ok", "warning": "note", "failed": "FAILED"}
        print_table(
            ("", "Check", "Finding", "What to do"),
            [(marks[f.status.value], f.name, f.detail, f.remedy) for f in findings],
        )
        say("All is well." if healthy else "Something needs attention.")
    return 0 if healthy else EXIT_PROBLEM


def _findings(home: Path | None) -> "list[Finding]":
    from attendance_app.services.doctor import examine_without_data

    try:
        with open_app(home) as application:
            return application.doctor().examine()
    except StorageError as error:
        return examine_without_data(error)
