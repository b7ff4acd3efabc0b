"""Commands about trust in the records: audit verify, audit log. Main thread."""

import json
import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, open_app
from attendance_app.cli.output import counted, print_json, print_table, progress, say
from attendance_app.domain.ledger import ChainHead

if TYPE_CHECKING:
    from attendance_app.domain.audit import AuditEntry
    from attendance_app.services.auditing import AuditVerdict

_BROKEN = 1
_NOTED = re.compile(r"(\d{1,18}):([0-9a-fA-F]{64})")


def parse_noted(text: str) -> ChainHead:
    """A row that was noted: its number, a colon, its hash.

    Raises:
        typer.BadParameter: it isn't one; the command ends with status 2.
    """
    match = _NOTED.fullmatch(text.strip())
    if match is None:
        raise typer.BadParameter(f'"{text}" isn\'t a row number, a colon and 64 hexadecimal digits.')
    return ChainHead(int(match[1]), match[2].lower())


def register(app: typer.Typer) -> None:
    """Add these commands."""
    audit = typer.Typer(help="Whether the records are as they were written, and who did what.", no_args_is_help=True,
                        rich_markup_mode=None)  # fmt: skip
    audit.command("verify")(verify)
    audit.command("log")(log)
    app.add_typer(audit, name="audit")


def verify(
    noted: Annotated[
        ChainHead | None,
        typer.Option(
            "--noted",
            parser=parse_noted,
            metavar="ROW:HASH",
            help="The last row as an earlier run named it; it must still be there.",
        ),
    ] = None,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> int | None:
    """Compute the hash chains of the ledger and the audit log anew; 1 and the first bad row if one is broken."""
    with open_app(home) as application, progress("Verifying") as show:
        verdict = application.auditing.verify(show, noted=noted)
    if as_json:
        print_json(_verdict_record(verdict))
    elif verdict.first_bad is None:
        say(f"{counted(verdict.entries, 'row')} of the ledger and {counted(verdict.audit_entries, 'entry', 'entries')} "
            "of the audit log are as they were written.")  # fmt: skip
        say(f"Last row: {verdict.head.seq}:{verdict.head.hash}")
    else:
        bad = verdict.first_bad
        say(f"The {bad.chain.replace('_', ' ')} is broken at row {bad.seq}{f' ({bad.id})' if bad.id else ''}.")
        say(bad.problem)
    return None if verdict.ok else _BROKEN


def log(
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many entries at most, latest first.")] = 50,
    before: Annotated[int | None, typer.Option("--before", metavar="ROW", help="Only entries before this row.")] = None,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """Who did what, latest first: exports, imports, changes of schedules, backups and more."""
    with open_app(home) as application:
        entries = application.auditing.entries(limit, before)
        zone = application.settings.zone()
    if as_json:
        print_json([_entry_record(entry) for entry in entries])
    elif entries:
        rows = [
            (
                str(entry.seq),
                f"{entry.at_utc.astimezone(zone):%Y-%m-%d %H:%M:%S}",
                entry.actor,
                entry.action,
                entry.subject,
                entry.details,
            )
            for entry in entries
        ]
        print_table(("Row", "At", "Who", "What", "On", "Details"), rows)
    else:
        say("Nothing was written down yet.")


def _verdict_record(verdict: "AuditVerdict") -> dict[str, Any]:
    bad = verdict.first_bad
    return {
        "ok": verdict.ok,
        "entries": verdict.entries,
        "audit_entries": verdict.audit_entries,
        "last": {"seq": verdict.head.seq, "hash": verdict.head.hash},
        "first_bad": None
        if bad is None
        else {"chain": bad.chain, "seq": bad.seq, "id": bad.id, "problem": bad.problem},
    }


def _entry_record(entry: "AuditEntry") -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "at": entry.at_utc.isoformat(),
        "actor": entry.actor,
        "action": entry.action,
        "subject": entry.subject,
        "details": json.loads(entry.details),
    }
