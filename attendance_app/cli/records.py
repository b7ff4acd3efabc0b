"""Commands about attendance records: punch, export. Main thread."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
from attendance_app.errors import UserError
from attendance_app.services.exporting.csv_writer import DELIMITERS
from attendance_app.services.exporting.presets import ALL_PUNCHES, DEFAULT
from attendance_app.services.exporting.requests import ExportFormat, ExportRequest, ExportWhat, HoursStyle

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application

COMMAND_LINE_AUTHOR = "command line"


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
    first: Annotated[
        date | None, typer.Option("--from", parser=parse_day, metavar="DAY", help="First day, like 2026-03-01.")
    ] = None,
    last: Annotated[
        date | None, typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day, included.")
    ] = None,
    file_format: Annotated[
        ExportFormat | None, typer.Option("--format", help="File format; that of the file's name, else CSV.")
    ] = None,
    preset: Annotated[
        str | None, typer.Option("--preset", help="A layout: all-punches, adp, quickbooks or frappe-hr.")
    ] = None,
    columns: Annotated[
        str | None, typer.Option("--columns", metavar="NAMES", help="Columns wanted, with commas between them.")
    ] = None,
    hours: Annotated[HoursStyle | None, typer.Option("--hours", help="How durations are written.")] = None,
    decimal_comma: Annotated[
        bool, typer.Option("--decimal-comma", help="CSV: a decimal comma, and semicolons between cells.")
    ] = False,
    delimiter: Annotated[
        str | None, typer.Option("--delimiter", help="CSV: comma, semicolon, tab or pipe between cells.")
    ] = None,
    encoding: Annotated[str, typer.Option("--encoding", help="CSV: such as utf-8, utf-16 or cp1252.")] = "utf-8",
    bom: Annotated[
        bool | None,
        typer.Option("--bom/--no-bom", help="CSV: begin with the mark by which Excel knows UTF-8; files usually do."),
    ] = None,
    fill: Annotated[
        list[str] | None,
        typer.Option("--fill", metavar="COLUMN=TEXT", help="Text for a blank column, like Co Code=ABC; repeatable."),
    ] = None,
    codes: Annotated[
        list[str] | None, typer.Option("--code", help="Only this person, by the code; repeatable.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="The file; standard output if left out.")
    ] = None,
    home: HomeOption = None,
) -> None:
    """Export punches as they stand, timesheets, or the ledger with its hash chain."""
    _require_period(what, preset, first, last)
    with open_app(home) as application:
        request = ExportRequest(
            what,
            first,
            last,
            format=file_format or _format_of(output),
            preset=preset,
            columns=tuple(name.strip() for name in columns.split(",")) if columns else None,
            hours=hours,
            decimal_comma=decimal_comma,
            delimiter=DELIMITERS.get(delimiter, delimiter) if delimiter else None,
            encoding=encoding,
            bom=bom,
            employees=tuple(application.people.by_code(code).id for code in codes) if codes else None,
            fill=tuple(_filling(text) for text in fill or []),
        )
        if output is None:
            _export_to_stdout(application, request)
        else:
            rows = application.exporting.export(request, output, COMMAND_LINE_AUTHOR).rows
            say(f"{counted(rows, *_things(request))} written to {output}")


def _require_period(what: ExportWhat, preset: str | None, first: date | None, last: date | None) -> None:
    """Raises `typer.BadParameter`; only the ledger can be exported as a whole."""
    if (what is ExportWhat.LEDGER or preset == ALL_PUNCHES) and first is None and last is None:
        return
    for option, day in (("'--from'", first), ("'--to'", last)):
        if day is None:
            raise typer.BadParameter("the day is missing", param_hint=option)
    if first is not None and last is not None and last < first:
        raise typer.BadParameter("the last day is before the first", param_hint="'--to'")


def _format_of(output: Path | None) -> ExportFormat:
    suffix = output.suffix.casefold().removeprefix(".") if output else ""
    return ExportFormat(suffix) if suffix in set(ExportFormat) else ExportFormat.CSV


def _filling(text: str) -> tuple[str, str]:
    """Raises `typer.BadParameter` for a text without =."""
    column, separator, filling = text.partition("=")
    if not separator:
        raise typer.BadParameter(f'"{text}" is not COLUMN=TEXT.', param_hint="'--fill'")
    return column.strip(), filling


def _things(request: ExportRequest) -> tuple[str, str]:
    if request.preset not in {None, DEFAULT}:
        return "row", "rows"
    return {
        ExportWhat.PUNCHES: ("punch", "punches"),
        ExportWhat.TIMESHEET: ("day", "days"),
        ExportWhat.LEDGER: ("record", "records"),
    }[request.what]


def _export_to_stdout(application: "Application", request: ExportRequest) -> None:
    """As text where the terminal or the pipe speaks UTF-8 anyway, as bytes where that isn't wanted."""
    text = request.format is not ExportFormat.XLSX and request.encoding == "utf-8" and not request.bom
    if not text and sys.stdout.isatty():
        raise UserError("This isn't text for a terminal.", "Name a file with --output.")
    with untranslated_stdout() as stream:
        application.exporting.export(request, stream if text else stream.buffer, COMMAND_LINE_AUTHOR)


def kind_in_words(kind: PunchKind) -> str:
    """What a punch says, for a person."""
    return kind.value.replace("_", " ")
