"""Commands about shifts: shifts add, list, remove. Main thread."""

from datetime import date, time
from pathlib import Path
from typing import Annotated

import typer

from attendance_app.cli.options import HomeOption, JsonOption, PasswordFileOption, open_app, parse_day, require_admin
from attendance_app.cli.output import complain, counted, print_json, print_table, say
from attendance_app.cli.records import COMMAND_LINE_AUTHOR
from attendance_app.cli.schedule_words import (
    TimeRange,
    Weekdays,
    hours_in_words,
    parse_tier,
    parse_time,
    parse_time_range,
    parse_weekdays,
    shift_record,
    weekdays_in_words,
)
from attendance_app.domain.shifts import (
    BreakRules,
    OvertimeRules,
    OvertimeTier,
    Shift,
    ShiftKind,
    ShiftSegment,
)

NameOption = Annotated[str, typer.Option("--name", help="The shift's name.")]
StartOption = Annotated[
    list[time],
    typer.Option(
        "--start", parser=parse_time, metavar="HH:MM", help="When it starts; once a segment of a split shift."
    ),
]
EndOption = Annotated[
    list[time],
    typer.Option("--end", parser=parse_time, metavar="HH:MM", help="When it ends, on the next day if not after start."),
]
ZoneOption = Annotated[
    str | None, typer.Option("--zone", help="IANA time zone; the employee's or the site's if left out.")
]
DaysOption = Annotated[
    Weekdays | None,
    typer.Option(
        "--days",
        parser=parse_weekdays,
        metavar="DAYS",
        help="Usual days, like mon-fri or mon,wed; every day if left out.",
    ),
]
HolidaysOption = Annotated[bool, typer.Option("--on-holidays", help="It is worked on public holidays too.")]
GraceOption = Annotated[
    int, typer.Option("--grace", metavar="MIN", help="So many minutes late, or early, don't count.")
]
GraceEarlyOption = Annotated[
    int | None, typer.Option("--grace-early", metavar="MIN", help="As --grace, for leaving early only.")
]
BreakOption = Annotated[
    int, typer.Option("--break", metavar="MIN", help="Unpaid break deducted when none was punched.")
]
BreakAfterOption = Annotated[
    int | None,
    typer.Option(
        "--break-after", metavar="MIN", help="Deducted only beyond so many minutes; half the shift if left out."
    ),
]
PaidBreakOption = Annotated[
    int, typer.Option("--paid-break", metavar="MIN", help="So many minutes of punched breaks a day are paid.")
]
BreakWindowOption = Annotated[
    TimeRange | None,
    typer.Option("--break-window", parser=parse_time_range, metavar="HH:MM-HH:MM", help="When the break is expected."),
]
FlexibleOption = Annotated[
    int | None,
    typer.Option("--flexible", metavar="MIN", help="Flexible: so many minutes of work any time from start to end."),
]
RoundingOption = Annotated[
    int, typer.Option("--rounding", metavar="MIN", help="Also show times rounded to this; 0 for not.")
]
DailyOption = Annotated[
    list[OvertimeTier] | None,
    typer.Option("--overtime-after", parser=parse_tier, metavar="MIN[:RATE]", help="Daily overtime; may be repeated."),
]
WeeklyOption = Annotated[
    list[OvertimeTier] | None,
    typer.Option("--weekly-overtime-after", parser=parse_tier, metavar="MIN[:RATE]", help="Weekly overtime; likewise."),
]
HalfDayOption = Annotated[
    int, typer.Option("--half-day-under", metavar="MIN", help="Less work than this is half a day.")
]
AbsentOption = Annotated[int, typer.Option("--absent-under", metavar="MIN", help="Less work than this is an absence.")]
ReplacesOption = Annotated[
    str | None, typer.Option("--replaces", metavar="SHIFT", help="Everybody who works this shift works the new one…")
]
ReplacesFromOption = Annotated[
    date | None, typer.Option("--from", parser=parse_day, metavar="DAY", help="…from this day on; earlier days stay.")
]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    shifts = typer.Typer(help="Shifts: kinds of working days.", no_args_is_help=True, rich_markup_mode=None)
    shifts.command("add")(add)
    shifts.command("list")(list_shifts)
    shifts.command("remove")(remove)
    app.add_typer(shifts, name="shifts")


def add(
    name: NameOption,
    start: StartOption,
    end: EndOption,
    zone: ZoneOption = None,
    days: DaysOption = None,
    on_holidays: HolidaysOption = False,
    grace: GraceOption = 0,
    grace_early: GraceEarlyOption = None,
    deducted: BreakOption = 0,
    break_after: BreakAfterOption = None,
    paid_break: PaidBreakOption = 0,
    break_window: BreakWindowOption = None,
    flexible: FlexibleOption = None,
    rounding: RoundingOption = 0,
    daily: DailyOption = None,
    weekly: WeeklyOption = None,
    half_day_under: HalfDayOption = 0,
    absent_under: AbsentOption = 0,
    replaces: ReplacesOption = None,
    replaces_from: ReplacesFromOption = None,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Define a shift, or with --replaces edit one from a day on."""
    if len(start) != len(end):
        raise typer.BadParameter("give one --end for each --start", param_hint="'--end'")
    if (replaces is None) != (replaces_from is None):
        raise typer.BadParameter("--replaces and --from go together", param_hint="'--replaces'")
    window = None if break_window is None else (break_window.start, break_window.end)
    shift = Shift(
        id="",
        name=name,
        segments=tuple(ShiftSegment(*both) for both in zip(start, end, strict=True)),
        kind=ShiftKind.FIXED if flexible is None else ShiftKind.FLEXIBLE,
        zone=zone,
        grace_late_min=grace,
        grace_early_min=grace if grace_early is None else grace_early,
        rounding_min=rounding,
        breaks=BreakRules(deducted, break_after, paid_break, window),
        overtime=OvertimeRules(_ascending(daily), _ascending(weekly)),
        target_min=flexible,
        half_day_under_min=half_day_under,
        absent_under_min=absent_under,
        usual_weekdays=tuple(range(7)) if days is None else days.numbers,
        on_holidays=on_holidays,
    )
    _define(shift, replaces, replaces_from, as_json, password_file, home)


def _define(
    shift: Shift,
    replaces: str | None,
    from_day: date | None,
    as_json: bool,
    password_file: Path | None,
    home: Path | None,
) -> None:
    from attendance_app.storage.shifts import StoredShift

    people = 0
    with open_app(home) as application:
        require_admin(application, password_file)
        if replaces is not None and from_day is not None:
            done = application.scheduling.catalogue.replace_shift(replaces, shift, from_day, COMMAND_LINE_AUTHOR)
            added, people = done.new, done.people
        else:
            added = application.scheduling.add_shift(shift, COMMAND_LINE_AUTHOR)
    if as_json:
        print_json(shift_record(StoredShift(added)))
        return
    say(f"{added.name}: {hours_in_words(added)} on {weekdays_in_words(added.usual_weekdays)}")
    if replaces is not None:
        who = "1 person works" if people == 1 else f"{people} people work"
        say(f"{who} it in place of {replaces} from {from_day} on; earlier days stay as they were.")


def list_shifts(
    include_archived: Annotated[bool, typer.Option("--all", help="Also those that are archived.")] = False,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """List the shifts."""
    with open_app(home) as application:
        found = application.scheduling.shifts(include_archived)
    if as_json:
        print_json([shift_record(stored) for stored in found])
    elif found:
        print_table(
            ("Name", "Hours", "Days", "Zone", "Kind"),
            [
                (
                    stored.shift.name + (" (archived)" if stored.archived_at_utc else ""),
                    hours_in_words(stored.shift),
                    weekdays_in_words(stored.shift.usual_weekdays),
                    stored.shift.zone or "",
                    stored.shift.kind.value,
                )
                for stored in found
            ],
        )
    else:
        say("No shifts yet. Define one with `attendance shifts add`.")


def remove(
    name: NameOption, as_json: JsonOption = False, password_file: PasswordFileOption = None, home: HomeOption = None
) -> None:
    """Take a shift out of use; one that was worked is archived, so that past timesheets stay as they are."""
    with open_app(home) as application:
        require_admin(application, password_file)
        retired = application.scheduling.archive_shift(name, COMMAND_LINE_AUTHOR)
    if as_json:
        print_json({"name": retired.shift.name, "archived": retired.archived, "people_left": retired.people_left})
        return
    say(f"{retired.shift.name} is {'archived' if retired.archived else 'removed'}.")
    if retired.people_left:
        who = counted(retired.people_left, "person is", "people are")
        complain(f"{who} still scheduled for it. `attendance schedule assign` gives them another.")


def _ascending(tiers: list[OvertimeTier] | None) -> tuple[OvertimeTier, ...]:
    return tuple(sorted(tiers or (), key=lambda tier: tier.after_min))
