"""Commands that report on attendance: today, exceptions. Main thread."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, open_app, parse_day
from attendance_app.cli.output import counted, print_json, print_table, say

if TYPE_CHECKING:
    from attendance_app.domain.presence import DayBoard, OpenException, PersonToday


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(today)
    app.command()(exceptions)


def today(
    day: Annotated[
        date | None,
        typer.Option("--day", parser=parse_day, metavar="DAY", help="Another day, like 2026-03-02."),
    ] = None,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """Who is there since when, who is late, absent, on leave or expected, and what is to be resolved."""
    with open_app(home) as application:
        board = application.presence.today(day)
    if as_json:
        print_json(_board_record(board))
    else:
        _print_board(board)


def exceptions(
    from_day: Annotated[
        date, typer.Option("--from", parser=parse_day, metavar="DAY", help="First day, like 2026-03-01.")
    ],
    to_day: Annotated[date, typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day, included.")],
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """Missing and odd punches that wait for a correction."""
    if to_day < from_day:
        raise typer.BadParameter("the last day is before the first", param_hint="'--to'")
    with open_app(home) as application:
        found = application.presence.work_list(from_day, to_day)
    if as_json:
        print_json([_exception_record(each) for each in found])
    elif found:
        _print_exceptions(found)
    else:
        say("Nothing to resolve.")


def _print_board(board: "DayBoard") -> None:
    from attendance_app.domain.presence import PresenceState

    there = board.having(PresenceState.IN, PresenceState.ON_BREAK)
    say(f"{board.day}: {counted(len(there), 'person', 'people')} there, {len(board.late)} late, "
        f"{len(board.having(PresenceState.ABSENT))} absent")  # fmt: skip
    rows = [
        (
            person.employee.code,
            person.employee.name,
            _in_words(person.state.value),
            _clock(person.since),
            _expected(person),
            str(person.late_minutes or ""),
        )
        for person in board.people
        if person.state is not PresenceState.OFF
    ]
    if rows:
        print_table(("Code", "Name", "State", "Since", "Expected", "Late (min)"), rows)
    if board.exceptions:
        say("\nTo be resolved:")
        _print_exceptions(board.exceptions)


def _print_exceptions(found: "Sequence[OpenException]") -> None:
    rows = [
        (
            str(each.day),
            each.employee.code,
            each.employee.name,
            _in_words(each.exception.kind.value),
            ", ".join(f"{_in_words(punch.kind.value)} {punch.at_local:%Y-%m-%d %H:%M}" for punch in each.punches),
        )
        for each in found
    ]
    print_table(("Day", "Code", "Name", "What", "Punches"), rows)


def _board_record(board: "DayBoard") -> dict[str, Any]:
    return {
        "day": board.day.isoformat(),
        "at": board.at_utc.isoformat(),
        "people": [
            {
                "code": person.employee.code,
                "name": person.employee.name,
                "state": person.state.value,
                "since": _iso(person.since),
                "shift": person.day.shift if person.day else "",
                "expected_from": _iso(person.expected_from),
                "expected_until": _iso(person.expected_until),
                "late_minutes": person.late_minutes,
                "worked_minutes": person.day.worked_minutes if person.day else 0,
                "leave": person.day.leave if person.day else "",
                "holiday": person.day.holiday if person.day else "",
            }
            for person in board.people
        ],
        "exceptions": [_exception_record(each) for each in board.exceptions],
    }


def _exception_record(each: "OpenException") -> dict[str, Any]:
    return {
        "date": each.day.isoformat(),
        "code": each.employee.code,
        "name": each.employee.name,
        "exception": each.exception.kind.value,
        "punches": [
            {"punch_id": punch.id, "kind": punch.kind.value, "at": punch.at_local.isoformat()} for punch in each.punches
        ],
    }


def _expected(person: "PersonToday") -> str:
    if person.expected_from is None:
        return ""
    return f"{_clock(person.expected_from)}–{_clock(person.expected_until)}"


def _clock(at: datetime | None) -> str:
    return "" if at is None else f"{at:%H:%M}"


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _in_words(value: str) -> str:
    return value.replace("_", " ")
