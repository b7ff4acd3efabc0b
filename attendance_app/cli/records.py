"""Commands about attendance records: punch, export. Main thread."""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from attendance_app.cli.options import (
    HomeOption,
    JsonOption,
    PasswordFileOption,
    at_site,
    open_app,
    parse_day,
    parse_instant,
    require_admin,
)
from attendance_app.cli.output import counted, print_json, say, untranslated_stdout
from attendance_app.domain.punches import PunchKind

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
    at: Annotated[
        datetime | None,
        typer.Option(
            "--at",
            parser=parse_instant,
            metavar="INSTANT",
            help="When, like 2026-03-02T08:57:00+01:00; without an offset it is the site's time. Now if left out.",
        ),
    ] = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Enter a punch by hand."""
    with open_app(home) as application:
        require_admin(application, password_file)
        instant = at_site(at, application) if at else None
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
        say(f"{person.name}: {already}{kind_in_words(result.punch.kind)} at {local:%Y-%m-%d %H:%M}")


def export(
    what: Annotated[ExportWhat, typer.Argument(help="What to export.")],
    from_day: Annotated[
        date, typer.Option("--from", parser=parse_day, metavar="DAY", help="First day, like 2026-03-01.")
    ],
    to_day: Annotated[date, typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day, included.")],
    file_format: Annotated[ExportFormat, typer.Option("--format", help="File format.")] = ExportFormat.CSV,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="The file; standard output if left out.")
    ] = None,
    home: HomeOption = None,
) -> None:
    """Export attendance."""
    del what, file_format  # one of each so far
    if to_day < from_day:
        raise typer.BadParameter("the last day is before the first", param_hint="'--to'")
    with open_app(home) as application:
        if output is None:
            with untranslated_stdout() as stream:
                application.exporting.export_punches_csv(from_day, to_day, stream)
        else:
            rows = application.exporting.export_punches_csv(from_day, to_day, output)
            say(f"{counted(rows, 'punch', 'punches')} written to {output}")


def kind_in_words(kind: PunchKind) -> str:
    """What a punch says, for a person."""
    return kind.value.replace("_", " ")
