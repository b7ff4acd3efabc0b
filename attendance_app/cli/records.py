"""Commands about attendance records: punch, export. Main thread."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from attendance_app.cli.options import (
    HomeOption,
    JsonOption,
    PasswordFileOption,
    open_app,
    parse_day,
    parse_instant,
    require_admin,
)
from attendance_app.cli.output import print_json, say
from attendance_app.domain.punches import PunchKind
from attendance_app.errors import UserError

COMMAND_LINE_AUTHOR = "command line"


class ExportWhat(StrEnum):
    """What can be exported."""

    PUNCHES = "punches"


class ExportFormat(StrEnum):
    """File formats of an export."""

    CSV = "csv"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(punch)
    app.command()(export)


def punch(
    code: Annotated[str, typer.Option("--code", help="Whose punch.")],
    kind: Annotated[PunchKind, typer.Option("--kind", help="What it says.")],
    reason: Annotated[str, typer.Option("--reason", help="Why it is entered by hand.")],
    at: Annotated[str | None, typer.Option("--at", help="When (ISO 8601); now if left out.")] = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Enter a punch by hand."""
    with open_app(home) as application:
        require_admin(application, password_file)
        instant = parse_instant(at, application) if at else None
        result = application.punching.record_manual(code, kind, instant, reason, COMMAND_LINE_AUTHOR)
        person = application.people.get(result.punch.employee_id)
    local = result.punch.at_local
    if as_json:
        print_json(
            {
                "punch_id": result.punch.id,
                "code": person.code,
                "kind": result.punch.kind.value,
                "at": local.isoformat(),
                "duplicate": result.duplicate,
            }
        )
    else:
        already = "already " if result.duplicate else ""
        say(f"{person.name}: {already}{result.punch.kind.value} at {local:%Y-%m-%d %H:%M}")


def export(
    what: Annotated[ExportWhat, typer.Argument(help="What to export.")],
    from_day: Annotated[str, typer.Option("--from", help="First day, like 2026-03-01.")],
    to_day: Annotated[str, typer.Option("--to", help="Last day, included.")],
    file_format: Annotated[ExportFormat, typer.Option("--format", help="File format.")] = ExportFormat.CSV,
    output: Annotated[Path | None, typer.Option("--output", help="The file; standard output if left out.")] = None,
    home: HomeOption = None,
) -> None:
    """Export attendance."""
    del what, file_format  # one of each so far
    first, last = parse_day(from_day), parse_day(to_day)
    if last < first:
        raise UserError("The last day is before the first.", "Swap --from and --to.")
    with open_app(home) as application:
        rows = application.exporting.export_punches_csv(first, last, output or sys.stdout)
    if output is not None:
        say(f"{rows} punches written to {output}")
