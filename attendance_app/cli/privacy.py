"""Commands about what is kept of people: withdraw, erase, pin, retention. Main thread."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from attendance_app.cli.options import (
    HomeOption,
    JsonOption,
    PasswordFileOption,
    ask_password,
    open_app,
    read_password,
    require_admin,
)
from attendance_app.cli.output import complain, counted, print_json, say
from attendance_app.cli.records import COMMAND_LINE_AUTHOR
from attendance_app.errors import UserError

if TYPE_CHECKING:
    from attendance_app.services.erasure import ErasureReport, HeldCopy


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(withdraw)
    app.command()(erase)
    app.command()(pin)
    app.command()(retention)


def withdraw(
    code: Annotated[str, typer.Option("--code", help="Whose.")],
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Withdraw a person's consent: their faces go, and nothing is learnt from them any more."""
    with open_app(home) as application:
        require_admin(application, password_file)
        person = application.people.by_code(code)
        if not yes and not _confirmed(f"Withdraw the consent of {person.name} ({person.code})?"):
            raise UserError("Nothing was changed.", "Confirm with --yes.")
        done = application.withdrawing.withdraw(person.id, COMMAND_LINE_AUTHOR)
    learnt = done.learnt
    if as_json:
        told = {"employee_id": person.id, "code": person.code, "templates": done.templates}
        print_json(told | asdict(learnt) | {"in_use": learnt.in_use or None})
        return
    faces = counted(done.templates, "enrolled face")
    say(f"The consent of {person.name} ({person.code}) is withdrawn; {faces} deleted.")
    if learnt.cancelled:
        say(f"Training that had their faces is cancelled: {', '.join(learnt.cancelled)}.")
    if learnt.models:
        complain(f"Models that learnt from them before: {', '.join(learnt.models)}.")
        complain("Train anew and remove these, go back to another model, or erase the person.")


def erase(
    code: Annotated[str, typer.Option("--code", help="Whom.")],
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    anonymise: Annotated[
        bool, typer.Option("--anonymise", help="Replace name, code, department and e-mail by a pseudonym as well.")
    ] = False,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Erase a person's faces, PIN and feedback for good; punches stay for payroll."""
    with open_app(home) as application:
        require_admin(application, password_file)
        person = application.people.by_code(code)
        if not yes and not _confirmed(f"Erase {person.name} ({person.code})? This cannot be undone."):
            raise UserError("Nothing was erased.", "Confirm with --yes.")
        report = application.erasure.erase(person.id, anonymise=anonymise, author=COMMAND_LINE_AUTHOR)
    if as_json:
        print_json(
            {
                "employee_id": report.person.id,
                "code": report.person.code,
                "templates": report.templates,
                "consents_withdrawn": report.consents,
                "looks": report.looks,
                "pin": report.pin,
                "leave_notes": report.leave_notes,
                "anonymised": report.anonymised,
                "removed_models": list(report.forgotten.models),
                "removed_runs": list(report.forgotten.runs),
                "model_put_into_use": report.forgotten.put_into_use or None,
                "kept_models": [{"model_id": one, "reason": why} for one, why in report.forgotten.kept],
                "held_by": [_held_record(one) for one in report.held_by],
            }
        )
    else:
        _print_erasure(report)


def pin(
    code: Annotated[str, typer.Option("--code", help="Whose.")],
    pin_file: Annotated[
        Path | None, typer.Option("--pin-file", metavar="FILE", help="File with the PIN; without it you are asked.")
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take the PIN away.")] = False,
    unlock: Annotated[bool, typer.Option("--unlock", help="End a lock-out after wrong PINs.")] = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Give a person a PIN to punch with, or take it away."""
    if (pin_file is not None) + clear + unlock > 1:
        raise typer.BadParameter("give only one of --pin-file, --clear and --unlock")
    with open_app(home) as application:
        require_admin(application, password_file)
        person = application.people.by_code(code)
        if clear:
            had = application.pins.clear_pin(person.id, COMMAND_LINE_AUTHOR)
            say(f"{person.name} has no PIN any more." if had else f"{person.name} has no PIN.")
        elif unlock:
            application.pins.unlock(person.id)
            say(f"{person.name} may try again.")
        else:
            new = read_password(pin_file) if pin_file else ask_password("New PIN", twice=True)
            if new is None:
                raise UserError("There is nobody to ask for the PIN.", "Give it with --pin-file.")
            application.pins.set_pin(person.id, new, COMMAND_LINE_AUTHOR)
            say(f"{person.name} has a PIN.")


def retention(as_json: JsonOption = False, password_file: PasswordFileOption = None, home: HomeOption = None) -> None:
    """Delete feedback and visits that are past their period; the kiosk does so by itself."""
    with open_app(home) as application:
        require_admin(application, password_file)
        report = application.retention.run(application.clock.now_utc())
    if as_json:
        print_json({"feedback": report.feedback, "visitors": report.visitors})
    else:
        feedback = counted(report.feedback, "case of feedback", "cases of feedback")
        say(f"{feedback} and {counted(report.visitors, 'visit')} deleted.")


def _confirmed(question: str) -> bool:
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return typer.confirm(question, default=False, err=True)


def _held_record(copy: "HeldCopy") -> dict[str, str | None]:
    return {
        "kind": copy.kind.value,
        "name": copy.name,
        "at": copy.at_utc.isoformat(),
        "path": str(copy.path) if copy.path else None,
    }


def _print_erasure(report: "ErasureReport") -> None:
    person = report.person
    parts = [
        counted(report.templates, "enrolled face"),
        counted(report.looks, "look kept as feedback", "looks kept as feedback"),
        counted(int(report.pin), "PIN"),
        counted(report.leave_notes, "note on leave", "notes on leave"),
    ]
    say(f"Erased of {person.name} ({person.code}): {', '.join(parts)}.")
    say("Punches, corrections and the proof of consent stay; the person is deactivated.")
    forgotten = report.forgotten
    if forgotten.models or forgotten.runs:
        removed = ", ".join((*forgotten.models, *forgotten.runs))
        say(f"Removed because they had learnt from the person: {removed}.")
    if forgotten.put_into_use:
        say(f"The face model in use is {forgotten.put_into_use} again.")
    for model_id, why in forgotten.kept:
        complain(f"  {model_id} has learnt from the person and could not be removed: {why}")
    for copy in report.held_by:
        complain(
            f"  may still hold the faces: {_HOLDERS[copy.kind.value].format(name=copy.name)} ({copy.at_utc:%Y-%m-%d})"
        )


_HOLDERS = {
    "backup": "the backup {name}: erase again after restoring it, or destroy it",
    "before_update": "backups/{name} in the data folder: delete it once the update has proved itself",
    "before_restore": "{name} in the data folder: delete it once the restore has proved itself",
    "model": "the face model {name}, trained since: train it again and remove it",
}
