"""Commands about who works when: schedule, leave, holidays. Main thread."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from attendance_app.cli import shifts
from attendance_app.cli.options import HomeOption, JsonOption, PasswordFileOption, open_app, parse_day, require_admin
from attendance_app.cli.output import counted, print_json, print_table, say
from attendance_app.cli.records import COMMAND_LINE_AUTHOR
from attendance_app.cli.schedule_words import (
    Weekdays,
    assignment_record,
    cycle_in_words,
    leave_record,
    local_segments,
    parse_cycle,
    parse_weekdays,
    plan_record,
)

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application
    from attendance_app.domain.planning import Assignment

CodeOption = Annotated[str, typer.Option("--code", help="Whose.")]
FromOption = Annotated[date, typer.Option("--from", parser=parse_day, metavar="DAY", help="First day.")]
ToOption = Annotated[date, typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day, included.")]
OpenToOption = Annotated[
    date | None,
    typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day, included; until further notice if left out."),
]
DayOption = Annotated[date, typer.Option("--day", parser=parse_day, metavar="DAY", help="Which day.")]
ShownFromOption = Annotated[
    date | None, typer.Option("--from", parser=parse_day, metavar="DAY", help="First day; this year's if left out.")
]
ShownToOption = Annotated[
    date | None, typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day; this year's if left out.")
]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="Its id from the list, or the beginning of it.")]


def register(app: typer.Typer) -> None:
    """Add these commands, and those about shifts."""
    shifts.register(app)
    schedule = typer.Typer(help="Who works which shifts.", no_args_is_help=True, rich_markup_mode=None)
    schedule.command("assign")(assign)
    schedule.command("rotate")(rotate)
    schedule.command("list")(list_assignments)
    schedule.command("plan")(plan)
    schedule.command("remove")(remove_assignment)
    app.add_typer(schedule, name="schedule")
    leave = typer.Typer(help="Leave: days on which people are excused.", no_args_is_help=True, rich_markup_mode=None)
    leave.command("add")(add_leave)
    leave.command("list")(list_leave)
    leave.command("remove")(remove_leave)
    app.add_typer(leave, name="leave")
    holidays = typer.Typer(help="Public holidays, and your own.", no_args_is_help=True, rich_markup_mode=None)
    holidays.command("use")(use_holidays)
    holidays.command("list")(list_holidays)
    holidays.command("add")(add_holiday)
    holidays.command("remove")(remove_holiday)
    app.add_typer(holidays, name="holidays")


def assign(
    code: CodeOption,
    shift: Annotated[str, typer.Option("--shift", help="A shift's name.")],
    from_day: FromOption,
    to_day: OpenToOption = None,
    days: Annotated[
        Weekdays | None,
        typer.Option(
            "--days",
            parser=parse_weekdays,
            metavar="DAYS",
            help="Days of the week, like mon-fri; else the shift's usual ones, or each of less than a week.",
        ),
    ] = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Let a person work a shift every week; from then it counts in place of earlier assignments."""
    _refuse_reversed(from_day, to_day)
    with open_app(home) as application:
        require_admin(application, password_file)
        weekdays = None if days is None else days.numbers
        made = application.scheduling.assign(
            code, shift, from_day, to_day, author=COMMAND_LINE_AUTHOR, weekdays=weekdays
        )
        _say_assigned(application, made, as_json)


def rotate(
    code: CodeOption,
    cycle: Annotated[
        str,
        typer.Option("--cycle", help="A shift's name or off for each day until it repeats, like early,late,off,off."),
    ],
    from_day: FromOption,
    to_day: OpenToOption = None,
    anchor_day: Annotated[
        date | None,
        typer.Option(
            "--anchor", parser=parse_day, metavar="DAY", help="A day the cycle begins; the first if left out."
        ),
    ] = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Let a person work a cycle of shifts; from then it counts in place of earlier assignments."""
    _refuse_reversed(from_day, to_day)
    with open_app(home) as application:
        require_admin(application, password_file)
        made = application.scheduling.rotate(
            code, parse_cycle(cycle), from_day, to_day, author=COMMAND_LINE_AUTHOR, anchor_day=anchor_day
        )
        _say_assigned(application, made, as_json)


def list_assignments(code: CodeOption, as_json: JsonOption = False, home: HomeOption = None) -> None:
    """List a person's assignments; where several cover a day the last one listed counts."""
    with open_app(home) as application:
        found = application.scheduling.assignments(code)
        person = application.people.by_code(code)
    if as_json:
        print_json([assignment_record(row, person.code) for row in found])
    elif found:
        print_table(
            ("Id", "From", "To", "Shifts"),
            [
                (
                    row.assignment.id[:8],
                    row.assignment.from_day.isoformat(),
                    "further notice" if row.assignment.to_day is None else row.assignment.to_day.isoformat(),
                    cycle_in_words(row),
                )
                for row in found
            ],
        )
    else:
        say(f"{person.name} has no schedule yet. Give one with `attendance schedule assign`.")


def plan(
    code: CodeOption, from_day: FromOption, to_day: ToOption, as_json: JsonOption = False, home: HomeOption = None
) -> None:
    """Show what is expected of a person, day by day, holidays and leave included."""
    _refuse_reversed(from_day, to_day)
    with open_app(home) as application:
        person = application.people.by_code(code)
        plans = application.scheduling.plans(person, from_day, to_day)
    if as_json:
        print_json([plan_record(each, person.code) for each in plans])
        return
    rows = []
    for each in plans:
        hours = " ".join(f"{start:%H:%M}-{end:%H:%M}" for start, end in local_segments(each))
        leave = f"half a day of {each.leave}" if each.half_leave else each.leave
        notes = ", ".join(note for note in (each.holiday, leave) if note)
        rows.append((f"{each.day:%a %Y-%m-%d}", each.planned.shift.name if each.planned else "", hours, notes))
    print_table(("Day", "Shift", "Hours", ""), rows)


def remove_assignment(
    assignment_id: IdArgument,
    from_day: Annotated[
        date | None,
        typer.Option("--from", parser=parse_day, metavar="DAY", help="Keep it until the day before; all if left out."),
    ] = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Remove an assignment, or end it; earlier ones count again."""
    with open_app(home) as application:
        require_admin(application, password_file)
        removed = application.scheduling.unassign(assignment_id, COMMAND_LINE_AUTHOR, from_day)
        row = application.scheduling.described(removed)
        person = application.people.get(removed.employee_id)
    if as_json:
        print_json(assignment_record(row, person.code))
    else:
        say(f"{person.name} no longer works {cycle_in_words(row)} {_days_in_words(removed.from_day, removed.to_day)}.")


def add_leave(
    code: CodeOption,
    from_day: FromOption,
    to_day: Annotated[
        date | None,
        typer.Option("--to", parser=parse_day, metavar="DAY", help="Last day, included; the first if left out."),
    ] = None,
    kind: Annotated[str, typer.Option("--kind", help="What it is called: vacation, sick, …")] = "vacation",
    half_day: Annotated[bool, typer.Option("--half-day", help="Half of each day is still worked.")] = False,
    note: Annotated[str, typer.Option("--note", help="For the administrator's eyes.")] = "",
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Excuse a person on some days."""
    _refuse_reversed(from_day, to_day)
    with open_app(home) as application:
        require_admin(application, password_file)
        given = application.scheduling.add_leave(
            code, from_day, to_day or from_day, kind, author=COMMAND_LINE_AUTHOR, half_day=half_day, note=note
        )
        person = application.people.get(given.employee_id)
    if as_json:
        print_json(leave_record(given, person))
    else:
        say(f"{person.name}: {_leave_in_words(given.kind, half_day)} {_days_in_words(given.from_day, given.to_day)}")


def list_leave(
    code: Annotated[str | None, typer.Option("--code", help="Whose; everybody's if left out.")] = None,
    from_day: ShownFromOption = None,
    to_day: ShownToOption = None,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """List leave."""
    with open_app(home) as application:
        first, last = _this_year(application, from_day, to_day)
        found = application.scheduling.leave(first, last, code)
    if as_json:
        print_json([leave_record(row.leave, row.employee) for row in found])
    elif found:
        print_table(
            ("Id", "Code", "Name", "From", "To", "Leave", "Note"),
            [
                (
                    row.leave.id[:8],
                    row.employee.code,
                    row.employee.name,
                    row.leave.from_day.isoformat(),
                    row.leave.to_day.isoformat(),
                    _leave_in_words(row.leave.kind, row.leave.half_day),
                    row.leave.note,
                )
                for row in found
            ],
        )
    else:
        say(f"No leave {_days_in_words(first, last)}.")


def remove_leave(
    leave_id: IdArgument, as_json: JsonOption = False, password_file: PasswordFileOption = None, home: HomeOption = None
) -> None:
    """Take leave back."""
    with open_app(home) as application:
        require_admin(application, password_file)
        removed = application.scheduling.remove_leave(leave_id, COMMAND_LINE_AUTHOR)
    if as_json:
        print_json(leave_record(removed.leave, removed.employee))
    else:
        days = _days_in_words(removed.leave.from_day, removed.leave.to_day)
        say(f"{removed.employee.name} no longer has {_leave_in_words(removed.leave.kind, False)} {days}.")


def use_holidays(
    country: Annotated[str, typer.Option("--country", help="Country code such as DE; an empty one for none.")],
    subdivision: Annotated[str, typer.Option("--subdivision", help="State or province such as BY.")] = "",
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Choose the country whose public holidays are free."""
    with open_app(home) as application:
        require_admin(application, password_file)
        application.scheduling.holidays.use(country, subdivision, COMMAND_LINE_AUTHOR)
        first, last = _this_year(application, None, None)
        count = len(application.scheduling.holidays.names(first, last))
        settings = application.settings.current
    if as_json:
        print_json({"country": settings.holidays_country, "subdivision": settings.holidays_subdivision, "days": count})
    else:
        place = f"{settings.holidays_country} {settings.holidays_subdivision}".strip() or "no country"
        say(f"Public holidays of {place}: {counted(count, 'day')} this year, your own included.")


def list_holidays(
    from_day: ShownFromOption = None, to_day: ShownToOption = None, as_json: JsonOption = False, home: HomeOption = None
) -> None:
    """List holidays: public ones, your own, and those that are worked all the same."""
    with open_app(home) as application:
        first, last = _this_year(application, from_day, to_day)
        found = application.scheduling.holidays.rows(first, last)
        country = application.settings.current.holidays_country
    if as_json:
        print_json([{"date": row.day.isoformat(), "name": row.name, "origin": row.origin.value} for row in found])
    elif found:
        print_table(("Day", "Name", ""), [(f"{row.day:%a %Y-%m-%d}", row.name, row.origin.value) for row in found])
    else:
        say(f"No holidays {_days_in_words(first, last)}.")
        if not country:
            say("Choose a country with `attendance holidays use`, or add days with `attendance holidays add`.")


def add_holiday(
    day: DayOption,
    name: Annotated[
        str, typer.Option("--name", help="What it is called; may be left out to restore a public one.")
    ] = "",
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Make a day a holiday."""
    with open_app(home) as application:
        require_admin(application, password_file)
        row = application.scheduling.holidays.add(day, name, COMMAND_LINE_AUTHOR)
    if as_json:
        print_json({"date": row.day.isoformat(), "name": row.name, "origin": row.origin.value})
    else:
        say(f"{row.day} is a holiday: {row.name}.")


def remove_holiday(
    day: DayOption, as_json: JsonOption = False, password_file: PasswordFileOption = None, home: HomeOption = None
) -> None:
    """Make a holiday a working day."""
    with open_app(home) as application:
        require_admin(application, password_file)
        row = application.scheduling.holidays.remove(day, COMMAND_LINE_AUTHOR)
    if as_json:
        print_json({"date": row.day.isoformat(), "name": row.name, "origin": row.origin.value})
    else:
        say(f"{row.day} is a working day: {row.name} is {'removed' if row.origin.value == 'own' else 'cancelled'}.")


def _say_assigned(application: "Application", made: "Assignment", as_json: bool) -> None:
    row = application.scheduling.described(made)
    person = application.people.get(made.employee_id)
    if as_json:
        print_json(assignment_record(row, person.code))
    else:
        say(f"{person.name}: {cycle_in_words(row)} {_days_in_words(made.from_day, made.to_day)}")


def _refuse_reversed(first: date, last: date | None) -> None:
    if last is not None and last < first:
        raise typer.BadParameter("the last day is before the first", param_hint="'--to'")


def _this_year(application: "Application", first: date | None, last: date | None) -> tuple[date, date]:
    year = application.clock.now_utc().astimezone(application.settings.zone()).year
    first = first or date(year if last is None else last.year, 1, 1)
    last = last or date(first.year, 12, 31)
    _refuse_reversed(first, last)
    return first, last


def _days_in_words(first: date, last: date | None) -> str:
    if last is None:
        return f"from {first} until further notice"
    return f"on {first}" if first == last else f"from {first} to {last}"


def _leave_in_words(kind: str, half_day: bool) -> str:
    return f"half days of {kind}" if half_day else kind
