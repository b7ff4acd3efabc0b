"""Commands that correct attendance and close periods: corrections …, periods …. Main thread."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

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
from attendance_app.cli.output import print_json, print_table, say
from attendance_app.cli.records import COMMAND_LINE_AUTHOR, kind_in_words
from attendance_app.domain.corrections import Correction
from attendance_app.domain.punches import PunchKind

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application
    from attendance_app.domain.periods import PeriodChange

_AT_HELP = "When, like 2026-03-02T08:57:00+01:00; without an offset it is the site's time."
PunchArgument = Annotated[
    str, typer.Argument(metavar="PUNCH", help="The id of the punch, as exports and lists name it.")
]
ReasonOption = Annotated[str, typer.Option("--reason", help="Why; it is recorded.")]
FirstDayOption = Annotated[
    date, typer.Option("--from", parser=parse_day, metavar="DAY", help="First day, like 2026-03-01.")
]
LastDayOption = Annotated[date, typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day, included.")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    corrections = typer.Typer(
        help="Corrections: further rows that change what stands.", no_args_is_help=True, rich_markup_mode=None
    )
    corrections.command("add")(add)
    corrections.command("move")(move)
    corrections.command("void")(void)
    corrections.command("undo")(undo)
    corrections.command("list")(list_corrections)
    app.add_typer(corrections, name="corrections")
    periods = typer.Typer(help="Periods that are closed for corrections.", no_args_is_help=True, rich_markup_mode=None)
    periods.command("lock")(lock)
    periods.command("unlock")(unlock)
    periods.command("list")(list_periods)
    app.add_typer(periods, name="periods")


def add(
    code: Annotated[str, typer.Option("--code", help="Whose punch is missing.")],
    kind: Annotated[PunchKind, typer.Option("--kind", help="What it says.")],
    at: Annotated[datetime, typer.Option("--at", parser=parse_instant, metavar="INSTANT", help=_AT_HELP)],
    reason: ReasonOption,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Add a punch that is missing."""
    with open_app(home) as application:
        require_admin(application, password_file)
        done = application.correcting.add(code, kind, at_site(at, application), reason, COMMAND_LINE_AUTHOR)
        _tell(done, application, as_json)


def move(
    punch: PunchArgument,
    reason: ReasonOption,
    at: Annotated[datetime | None, typer.Option("--at", parser=parse_instant, metavar="INSTANT", help=_AT_HELP)] = None,
    kind: Annotated[PunchKind | None, typer.Option("--kind", help="What it really says.")] = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Give a punch another time, another kind or both; with neither it is confirmed as it is."""
    with open_app(home) as application:
        require_admin(application, password_file)
        instant = at_site(at, application) if at else None
        done = application.correcting.move(punch, instant, kind, reason, COMMAND_LINE_AUTHOR)
        _tell(done, application, as_json)


def void(
    punch: PunchArgument,
    reason: ReasonOption,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Let a punch not count any more."""
    with open_app(home) as application:
        require_admin(application, password_file)
        _tell(application.correcting.void(punch, reason, COMMAND_LINE_AUTHOR), application, as_json)


def undo(
    correction: Annotated[str, typer.Argument(metavar="CORRECTION", help="Its id, as `corrections list` names it.")],
    reason: ReasonOption,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Let stand again what stood before a correction."""
    with open_app(home) as application:
        require_admin(application, password_file)
        _tell(application.correcting.undo(correction, reason, COMMAND_LINE_AUTHOR), application, as_json)


def list_corrections(
    punch: Annotated[str | None, typer.Option("--punch", metavar="ID", help="Only of this punch, in order.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most, latest first.")] = 50,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """The history of one punch, or the latest corrections."""
    with open_app(home) as application:
        found = application.record.corrections(limit) if punch is None else application.record.history(punch)
        zone = application.settings.zone()
        records = [_record(each, application) for each in found]
    if as_json:
        print_json(records)
    elif found:
        rows = [
            (
                f"{each.recorded_at_utc.astimezone(zone):%Y-%m-%d %H:%M}",
                each.author,
                each.action.value,
                record["code"],
                f"{kind_in_words(each.kind)} {datetime.fromisoformat(record['at']):%Y-%m-%d %H:%M}",
                each.reason,
                record["punch_id"],
                each.id,
            )
            for each, record in zip(found, records, strict=True)
        ]
        print_table(("Decided", "By", "What", "Code", "Punch", "Why", "Punch id", "Correction id"), rows)
    else:
        say("There are no corrections.")


def lock(
    from_day: FirstDayOption,
    to_day: LastDayOption,
    reason: Annotated[str, typer.Option("--reason", help="Why; it is recorded.")] = "",
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Close days for corrections and entries by hand, such as once payroll has them."""
    with open_app(home) as application:
        require_admin(application, password_file)
        _tell_period(application.periods.lock(from_day, to_day, reason, COMMAND_LINE_AUTHOR), as_json)


def unlock(
    from_day: FirstDayOption,
    to_day: LastDayOption,
    reason: ReasonOption,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Open locked days again; who did so and why is recorded."""
    with open_app(home) as application:
        require_admin(application, password_file)
        _tell_period(application.periods.unlock(from_day, to_day, reason, COMMAND_LINE_AUTHOR), as_json)


def list_periods(
    history: Annotated[
        bool, typer.Option("--history", help="Every lock and unlock, instead of what is locked.")
    ] = False,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """What is locked now."""
    with open_app(home) as application:
        zone = application.settings.zone()
        changes = application.periods.changes() if history else []
        periods = [] if history else application.periods.periods()
    records = [_period_record(change) for change in changes]
    for period in periods:
        days = {"from": period.from_day.isoformat(), "to": period.to_day.isoformat()}
        records.append(_period_record(period.change) | days)
    if as_json:
        print_json(records)
    elif records:
        rows = [
            (
                record["action"],
                record["from"],
                record["to"],
                f"{datetime.fromisoformat(record['recorded_at']).astimezone(zone):%Y-%m-%d %H:%M}",
                record["author"],
                record["reason"],
            )
            for record in records
        ]
        print_table(("What", "From", "To", "Decided", "By", "Why"), rows)
    else:
        say("Nothing was ever locked." if history else "Nothing is locked.")


def _tell(correction: Correction, application: "Application", as_json: bool) -> None:
    record = _record(correction, application)
    if as_json:
        print_json(record)
    else:
        name = application.people.get(correction.employee_id).name
        local = datetime.fromisoformat(record["at"])
        what = f"{kind_in_words(correction.kind)} at {local:%Y-%m-%d %H:%M}"
        say(f"{name}: {what} {'is void' if correction.action.value == 'void' else 'stands'}")
        say(f"Correction {correction.id}")


def _record(correction: Correction, application: "Application") -> dict[str, Any]:
    return {
        "correction_id": correction.id,
        "action": correction.action.value,
        "code": application.people.get(correction.employee_id).code,
        "punch_id": correction.target_id or correction.id,
        "kind": correction.kind.value,
        "at": correction.at_local.isoformat(),
        "author": correction.author,
        "recorded_at": correction.recorded_at_utc.isoformat(),
        "reason": correction.reason,
    }


def _tell_period(change: "PeriodChange", as_json: bool) -> None:
    if as_json:
        print_json(_period_record(change))
    else:
        now = "are locked" if change.action.value == "lock" else "are open again"
        say(f"{change.from_day} to {change.to_day} {now}.")


def _period_record(change: "PeriodChange") -> dict[str, Any]:
    return {
        "action": change.action.value,
        "from": change.from_day.isoformat(),
        "to": change.to_day.isoformat(),
        "author": change.author,
        "recorded_at": change.recorded_at_utc.isoformat(),
        "reason": change.reason,
    }
