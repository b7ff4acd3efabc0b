"""Assembles the commands and runs them. Main thread."""

import logging
import os
import sys

import typer

from attendance_app.cli import (
    audit,
    backup,
    benchmarking,
    corrections,
    desk,
    faces,
    imports,
    models,
    people,
    privacy,
    recognition,
    records,
    reports,
    scheduling,
    system,
)
from attendance_app.cli.options import HomeOption, remember_home
from attendance_app.cli.output import complain, forget_the_reader, prepare_streams
from attendance_app.errors import Cancelled, UserError

EXIT_PROBLEM = 1


def _leave_with(status: object, **_options: object) -> None:
    """Commands return their exit status, or None when all is done."""
    if isinstance(status, int) and status:
        raise typer.Exit(status)


app = typer.Typer(
    name="attendance",
    help="A desktop time clock that recognises faces. Without a command it opens the kiosk.",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    result_callback=_leave_with,
)
desk.register(app)
people.register(app)
records.register(app)
corrections.register(app)
audit.register(app)
reports.register(app)
imports.register(app)
scheduling.register(app)
privacy.register(app)
backup.register(app)
models.register(app)
recognition.register(app)
faces.register(app)
system.register(app)
benchmarking.register(app)


@app.callback(invoke_without_command=True)
def open_kiosk(context: typer.Context, home: HomeOption = None) -> int | None:
    """A desktop time clock that recognises faces. Without a command it opens the kiosk."""
    remember_home(home)
    return desk.kiosk() if context.invoked_subcommand is None else None


def run(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit status."""
    prepare_streams()
    _set_up_logging()
    try:
        status = _run_command(arguments)
        if sys.stdout is not None:  # a windowed build has none
            sys.stdout.flush()
    except UserError as error:
        complain(str(error))
    except Cancelled:
        complain("Cancelled. Nothing half done was kept.")
    except BrokenPipeError:  # whoever read the output has seen enough
        forget_the_reader()
    except Exception:
        logging.getLogger(__name__).exception("Unexpected error")
        complain("Something unexpected went wrong. The details are above; please report them.")
    else:
        return status
    return EXIT_PROBLEM


def _run_command(arguments: list[str] | None) -> int:
    try:
        app(arguments, prog_name="attendance")
    except SystemExit as leaving:  # how the command line library reports usage errors (2) and exit statuses
        return leaving.code if isinstance(leaving.code, int) else 0
    return 0


def _set_up_logging() -> None:
    wanted = os.environ.get("ATTENDANCE_LOG", "").upper()
    logging.basicConfig(
        level=wanted if wanted in logging.getLevelNamesMapping() else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
