"""Commands that bring in tables: import-punches, import-people. Main thread."""

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from attendance_app.cli.options import HomeOption, JsonOption, PasswordFileOption, open_app, require_admin
from attendance_app.cli.output import busy, complain, counted, print_json, say
from attendance_app.cli.records import COMMAND_LINE_AUTHOR

if TYPE_CHECKING:
    from attendance_app.services.people_import import PeopleImportReport
    from attendance_app.services.punch_import import PunchImportReport

EXIT_PROBLEM = 1
_REFUSED = "refused"

TableFileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="A CSV or XLSX file with headings.")]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Only say what would become of the rows.")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("import-punches")(import_punches)
    app.command("import-people")(import_people)


def import_punches(
    file: TableFileArgument,
    dry_run: DryRunOption = False,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> int:
    """Import historic punches, all rows or none; the same rows again add nothing.

    Columns: code, kind (in, out, break_start, break_end), at (like 2026-03-02T08:57:00+01:00), optionally reason.
    """
    with open_app(home) as application:
        require_admin(application, password_file)
        with busy("Importing punches…"):
            report = application.punch_import.run(file, COMMAND_LINE_AUTHOR, dry_run=dry_run)
    counts = _counts(report)
    if as_json:
        print_json({**counts, "saved": report.saved, "rows": [asdict(verdict) for verdict in report.verdicts]})
    else:
        for verdict in report.verdicts:
            if verdict.status == _REFUSED:
                complain(f"line {verdict.line}: {verdict.problem} {verdict.remedy}")
        new = counted(counts["new"], "new punch", "new punches")
        say(f"{new}, {counts['known']} known, {counts['refused']} refused")
        _say_outcome(report.saved, dry_run)
    return EXIT_PROBLEM if counts[_REFUSED] else 0


def import_people(
    file: TableFileArgument,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="FIELD=HEADING",
            help="Which column is what, where guessing goes wrong, like code=Personalnummer; nothing after = for none.",
        ),
    ] = None,
    update: Annotated[bool, typer.Option("--update", help="Bring known people up to what the file says.")] = False,
    dry_run: DryRunOption = False,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> int:
    """Import people from a table, all rows or none; the columns are guessed from their headings."""
    told = dict(_pair(text) for text in columns or [])
    with open_app(home) as application:
        require_admin(application, password_file)
        with busy("Importing people…"):
            report = application.people_import.run(file, COMMAND_LINE_AUTHOR, told, update=update, dry_run=dry_run)
    counts = _counts(report)
    if as_json:
        mapping = {"mapping": dict(report.mapping.columns), "ignored": report.mapping.ignored}
        rows = [asdict(verdict) for verdict in report.verdicts]
        print_json({**mapping, **counts, "saved": report.saved, "rows": rows})
    else:
        _print_people(report, counts)
        _say_outcome(report.saved, dry_run)
    return EXIT_PROBLEM if counts[_REFUSED] else 0


def _print_people(report: "PeopleImportReport", counts: dict[str, int]) -> None:
    for field, heading in report.mapping.columns:
        say(f"{field}: from the column {heading}")
    if report.mapping.ignored:
        say(f"ignored: {', '.join(report.mapping.ignored)}")
    for verdict in report.verdicts:
        if verdict.problem:
            write = complain if verdict.status == _REFUSED else say
            who = " ".join(part for part in (verdict.code, verdict.name) if part)
            write(f"line {verdict.line}: {who}: {verdict.status.value}. {verdict.problem} {verdict.remedy}".rstrip())
    people = counted(counts["new"], "new person", "new people")
    say(f"{people}, {counts['updated']} updated, {counts['known']} known, {counts['refused']} refused")


def _counts(report: "PunchImportReport | PeopleImportReport") -> dict[str, int]:
    """How many rows of each kind, those that there are none of included."""
    found = Counter(verdict.status.value for verdict in report.verdicts)
    return {kind.value: found[kind.value] for kind in report.STATUSES}


def _say_outcome(saved: bool, dry_run: bool) -> None:
    if dry_run:
        say("Nothing was saved: this was a dry run.")
    elif not saved:
        complain("Nothing was saved. Correct the refused rows and import the file again.")


def _pair(text: str) -> tuple[str, str]:
    """Raises `typer.BadParameter` for a text without =."""
    field, separator, heading = text.partition("=")
    if not separator:
        raise typer.BadParameter(f'"{text}" is not FIELD=HEADING.', param_hint="'--map'")
    return field.strip(), heading.strip()
