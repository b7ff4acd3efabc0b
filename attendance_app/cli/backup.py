"""Commands that back up and restore the data folder. Main thread."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import (
    HomeOption,
    JsonOption,
    PasswordFileOption,
    ask_password,
    home_folder,
    open_app,
    read_password,
    require_admin,
)
from attendance_app.cli.output import complain, counted, print_json, progress, say
from attendance_app.cli.records import COMMAND_LINE_AUTHOR
from attendance_app.errors import StorageError, UserError

if TYPE_CHECKING:
    from attendance_app.services.backup.archive import Manifest
    from attendance_app.services.backup.restoring import Loss, RestoreReport

PassphraseFileOption = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help="File with the backup's passphrase; or set ATTENDANCE_BACKUP_PASSPHRASE.",
    ),
]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(backup)
    app.command()(restore)


def backup(
    file: Annotated[Path, typer.Argument(metavar="F", help="The backup; an earlier backup there is replaced.")],
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Back up everything into one encrypted file; the kiosk may go on meanwhile."""
    from attendance_app.services.backup.making import check_passphrase

    with open_app(home) as application:
        require_admin(application, password_file)
        passphrase = _passphrase(passphrase_file, new=True)
        check_passphrase(passphrase)
        with progress("Backing up") as show:
            report = application.backups.create(file, passphrase, show, author=COMMAND_LINE_AUTHOR)
    if as_json:
        print_json({"file": str(report.path), "bytes": report.size_bytes, **_described(report.manifest)})
    else:
        say(f"{_in_words(report.manifest)} backed up to {report.path}, and read back.")
        say("Keep the passphrase apart from the file: without it nobody can restore it.")


def restore(
    file: Annotated[Path | None, typer.Argument(metavar="F", help="The backup.", show_default=False)] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Put back what the latest restore replaced.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Records that the backup doesn't hold may go.")] = False,
    accept_broken_records: Annotated[
        bool, typer.Option("--accept-broken-records", help="Restore even what was tampered with before the backup.")
    ] = False,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Put a backup in the place of the present data; what is replaced is kept aside."""
    if undo == (file is not None):
        raise typer.BadParameter("give either a backup or --undo")
    _ask_admin(home, password_file)
    from attendance_app.bootstrap.application import restore_service

    service = restore_service(home_folder(home))
    passphrase = _passphrase(passphrase_file, new=False) if file is not None else ""

    def run(accepted: "Loss") -> "RestoreReport":
        if file is None:
            return service.undo(accepted=accepted)
        with progress("Restoring") as show:
            return service.restore(
                file,
                passphrase,
                accepted=accepted,
                accept_broken_records=accept_broken_records,
                on_progress=show,
            )

    report = _confirmed_if_needed(run, yes)
    if as_json:
        manifest = _described(report.manifest) if report.manifest else {}
        aside = str(report.kept_aside) if report.kept_aside else None
        lost = {"lost_punches": report.loss.punches, "lost_corrections": report.loss.corrections}
        returned = {"faces_returned": list(report.faces_returned)}
        print_json({"file": str(file) if file else None, "kept_aside": aside, **lost, **returned, **manifest})
        return
    say(f"{_in_words(report.manifest)} restored." if report.manifest else "The latest restore is undone.")
    for code in report.faces_returned:
        complain(f"The faces of {code} were removed since and are back: attendance erase --code {code}")
    if report.kept_aside:
        say(f"What was replaced is kept in {report.kept_aside}; `attendance restore --undo` puts it back.")


def _confirmed_if_needed(run: "Callable[[Loss], RestoreReport]", yes: bool) -> "RestoreReport":
    from attendance_app.services.backup.restoring import NOTHING_LOST, WHATEVER_IS_LOST, LossNotAcceptedError

    try:
        return run(WHATEVER_IS_LOST if yes else NOTHING_LOST)
    except LossNotAcceptedError as refused:
        if not _confirmed(refused.message):
            raise
        return run(refused.loss)


def _confirmed(problem: str) -> bool:
    """Whether the person at the terminal, if there is one, lets the records go."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    complain(problem)
    return typer.confirm("Restore nevertheless?", default=False, err=True)


def _ask_admin(home: Path | None, password_file: Path | None) -> None:
    """Ask for the password in force, unless there is no database yet or it cannot be opened any more.

    Then nobody can check a password, and who can write the folder could replace its files anyway.
    """
    if not home_folder(home).database.exists():
        return
    try:
        application = open_app(home)
    except StorageError as error:
        complain(f"The present data cannot be opened: {error}")
        return
    with application:
        require_admin(application, password_file)


def _passphrase(file: Path | None, *, new: bool) -> str:
    """From the file, else ATTENDANCE_BACKUP_PASSPHRASE, else the person at the terminal."""
    given = (
        read_password(file)
        if file is not None
        else os.environ.get("ATTENDANCE_BACKUP_PASSPHRASE")
        or ask_password("Passphrase of the new backup" if new else "Passphrase of the backup", twice=new)
    )
    if not given:
        raise UserError(
            "A backup needs a passphrase: it holds everybody's faces and the key to them.",
            "Set ATTENDANCE_BACKUP_PASSPHRASE or give --passphrase-file.",
        )
    return given


def _described(manifest: "Manifest") -> dict[str, Any]:
    last = manifest.last_punch_utc
    return {
        "created": manifest.created_utc.isoformat(),
        "people": manifest.people,
        "punches": manifest.punches,
        "last_punch": last.isoformat() if last else None,
        "models": list(manifest.models),
    }


def _in_words(manifest: "Manifest") -> str:
    return f"{counted(manifest.people, 'person', 'people')} and {counted(manifest.punches, 'punch', 'punches')}"
