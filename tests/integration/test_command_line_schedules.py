"""shifts, schedule, leave, holidays on the command line: everything that says who works when."""

import re
import shlex
from datetime import date
from pathlib import Path

import pytest

from attendance_app.domain.periods import PeriodAction, PeriodChange
from attendance_app.storage.periods import PeriodRepository
from tests.fakes.command_line import CommandLine, Outcome

NIGHT = ("shifts", "add", "--name", "Night", "--start", "22:00", "--end", "06:00")
DAY = ("shifts", "add", "--name", "Day", "--start", "08:00", "--end", "17:00", "--break", "60", "--days", "mon-fri")


@pytest.fixture
def attendance(tmp_path, monkeypatch, capsys) -> CommandLine:
    return CommandLine(tmp_path / "home", None, monkeypatch, capsys)


@pytest.fixture
def ada(attendance: CommandLine) -> CommandLine:
    """The command line of a site in Berlin where Ada works."""
    with attendance.open() as application:
        settings = application.settings
        settings.save(settings.current.model_copy(update={"site_zone": "Europe/Berlin"}))
        application.people.add("1", "Ada Lovelace")
    return attendance


def plan(ada: CommandLine, first: str, last: str) -> list[dict]:
    done = ada("schedule", "plan", "--code", "1", "--from", first, "--to", last, "--json")
    assert done.status == 0
    return done.json


def shifts_of(ada: CommandLine, first: str, last: str) -> str:
    return " ".join(each["shift"] or "-" for each in plan(ada, first, last))


def refused(done: Outcome, words: str, status: int = 1) -> None:
    assert (done.status, done.out) == (status, "")
    assert words in done.err
    assert "Traceback" not in done.err


def test_a_shift_with_every_rule_comes_back_as_it_was_given(ada):
    done = ada(
        "shifts", "add", "--name", "Ward", "--start", "20:00", "--end", "00:00", "--start", "01:00", "--end", "05:30",
        "--zone", "Asia/Ho_Chi_Minh", "--days", "fri-sun", "--on-holidays", "--grace", "5", "--grace-early", "3",
        "--break", "20", "--break-after", "240", "--paid-break", "10", "--break-window", "02:00-02:30",
        "--flexible", "480", "--rounding", "15", "--overtime-after", "600:2", "--overtime-after", "480:1.25",
        "--weekly-overtime-after", "2400", "--half-day-under", "240", "--absent-under", "60", "--json",
    )  # fmt: skip
    (listed,) = ada("shifts", "list", "--json").json
    assert done.json == listed
    assert re.fullmatch(r"[0-9a-f-]{36}", listed.pop("shift_id"))
    assert listed == {
        "name": "Ward",
        "kind": "flexible",
        "segments": [{"start": "20:00", "end": "00:00"}, {"start": "01:00", "end": "05:30"}],
        "zone": "Asia/Ho_Chi_Minh",
        "days": ["fri", "sat", "sun"],
        "on_holidays": True,
        "grace_late_minutes": 5,
        "grace_early_minutes": 3,
        "rounding_minutes": 15,
        "break_minutes": 20,
        "break_after_minutes": 240,
        "paid_break_minutes": 10,
        "break_window": {"start": "02:00", "end": "02:30"},
        "target_minutes": 480,
        "overtime": {
            "daily": [{"after_minutes": 480, "rate": 1.25}, {"after_minutes": 600, "rate": 2.0}],
            "weekly": [{"after_minutes": 2400, "rate": 1.5}],
        },
        "half_day_under_minutes": 240,
        "absent_under_minutes": 60,
        "archived": False,
    }


def test_shifts_in_words(ada):
    assert "shifts add" in ada("shifts", "list").out
    assert ada(*NIGHT).out == "Night: 22:00-06:00 on mon-sun\n"
    assert ada(*DAY).out == "Day: 08:00-17:00 on mon-fri\n"
    assert re.search(r"Night +22:00-06:00 +mon-sun +fixed", ada("shifts", "list").out)


def test_a_night_shift_is_planned_through_both_switches_of_the_clock(ada):
    ada(*NIGHT)
    done = ada("schedule", "assign", "--code", "1", "--shift", "night", "--from", "2026-01-01")
    assert done.out == "Ada Lovelace: Night mon-sun from 2026-01-01 until further notice\n"
    (spring,), (autumn,) = plan(ada, "2026-03-28", "2026-03-28"), plan(ada, "2026-10-24", "2026-10-24")
    assert (spring["start"], spring["end"], spring["planned_minutes"]) == (
        "2026-03-28T22:00:00+01:00", "2026-03-29T06:00:00+02:00", 7 * 60,
    )  # fmt: skip
    assert (autumn["start"], autumn["end"], autumn["planned_minutes"]) == (
        "2026-10-24T22:00:00+02:00", "2026-10-25T06:00:00+01:00", 9 * 60,
    )  # fmt: skip


def test_an_assignment_is_listed_ended_and_removed(ada):
    ada(*DAY)
    made = ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-03-02", "--json").json
    assert made | {"assignment_id": ""} == {
        "assignment_id": "",
        "code": "1",
        "from": "2026-03-02",
        "to": None,
        "anchor": "2026-03-02",
        "cycle": ["Day"] * 5 + [None] * 2,
        "author": "command line",
    }
    assert ada("schedule", "list", "--code", "1", "--json").json == [made]
    short = made["assignment_id"][:8]
    assert re.search(rf"{short} +2026-03-02 +further notice +Day mon-fri", ada("schedule", "list", "--code", "1").out)
    ended = ada("schedule", "remove", short, "--from", "2026-03-04")
    assert ended.out == "Ada Lovelace no longer works Day mon-fri from 2026-03-04 until further notice.\n"
    assert shifts_of(ada, "2026-03-02", "2026-03-05") == "Day Day - -"
    gone = ada("schedule", "remove", made["assignment_id"], "--json").json
    assert (gone["from"], gone["to"]) == ("2026-03-02", "2026-03-03")
    assert "no schedule yet" in ada("schedule", "list", "--code", "1").out


def test_a_few_days_are_those_days_and_named_days_are_those(ada):
    ada(*DAY)
    ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-03-07", "--to", "2026-03-08")
    ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-03-09", "--days", "tue,sat")
    assert shifts_of(ada, "2026-03-06", "2026-03-14") == "- Day Day - Day - - - Day"


def test_a_rotation_is_assigned_in_words(ada):
    ada(*DAY)
    ada(*NIGHT)
    done = ada(
        "schedule", "rotate", "--code", "1", "--cycle", "day,night,off", "--from", "2026-03-02", "--to", "2026-03-31",
        "--anchor", "2026-03-03",
    )  # fmt: skip
    assert done.out == "Ada Lovelace: Day, Night, off from 2026-03-02 to 2026-03-31\n"
    assert shifts_of(ada, "2026-03-02", "2026-03-06") == "- Day Night - Day"


def test_leave_and_holidays_show_in_the_plan(ada):
    ada(*DAY)
    ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-01-01")
    used = ada("holidays", "use", "--country", "de", "--subdivision", "BY", "--json").json
    assert (used["country"], used["subdivision"]) == ("DE", "BY")
    assert ada("leave", "add", "--code", "1", "--from", "2026-01-07").out == "Ada Lovelace: vacation on 2026-01-07\n"
    ada("leave", "add", "--code", "1", "--from", "2026-01-08", "--kind", "sick", "--half-day")
    told = [(each["shift"], each["holiday"], each["leave"], each["half_leave"]) for each in
            plan(ada, "2026-01-05", "2026-01-08")]  # fmt: skip
    assert told == [
        ("Day", "", "", False), ("", "Epiphany", "", False), ("", "", "vacation", False), ("Day", "", "sick", True),
    ]  # fmt: skip
    words = ada("schedule", "plan", "--code", "1", "--from", "2026-01-05", "--to", "2026-01-08").out
    assert re.search(r"Mon 2026-01-05 +Day +08:00-17:00", words)
    assert re.search(r"Tue 2026-01-06 +Epiphany", words)
    assert re.search(r"Thu 2026-01-08 +Day +08:00-17:00 +half a day of sick", words)


def test_leave_is_listed_and_taken_back(ada):
    period = ("--from", "2026-07-01", "--to", "2026-07-31")
    assert ada("leave", "list", *period).out == "No leave from 2026-07-01 to 2026-07-31.\n"
    given = ada(
        "leave", "add", "--code", "1", "--from", "2026-07-06", "--to", "2026-07-10", "--note", "Crete", "--json"
    )
    assert given.json | {"leave_id": ""} == {
        "leave_id": "",
        "code": "1",
        "from": "2026-07-06",
        "to": "2026-07-10",
        "kind": "vacation",
        "half_day": False,
        "note": "Crete",
        "author": "command line",
    }
    assert ada("leave", "list", *period, "--json").json == [given.json]
    assert "Crete" in ada("leave", "list", "--code", "1", *period).out
    taken = ada("leave", "remove", given.json["leave_id"][:8])
    assert taken.out == "Ada Lovelace no longer has vacation from 2026-07-06 to 2026-07-10.\n"
    assert ada("leave", "list", *period, "--json").json == []


def test_own_holidays_and_cancelled_ones(ada):
    year = ("--from", "2026-01-01", "--to", "2026-12-31")
    assert "holidays use" in ada("holidays", "list", *year).out
    ada("holidays", "use", "--country", "DE")
    added = ada("holidays", "add", "--day", "2026-06-15", "--name", "Founders' Day")
    assert added.out == "2026-06-15 is a holiday: Founders' Day.\n"
    assert ada("holidays", "remove", "--day", "2026-05-01").out == (
        "2026-05-01 is a working day: Labor Day is cancelled.\n"
    )
    origins = {row["date"]: row["origin"] for row in ada("holidays", "list", *year, "--json").json}
    assert len(origins) == 10
    assert (origins["2026-06-15"], origins["2026-05-01"], origins["2026-12-25"]) == ("own", "cancelled", "public")
    assert ada("holidays", "add", "--day", "2026-05-01", "--json").json["origin"] == "public"
    assert "Founders' Day is removed" in ada("holidays", "remove", "--day", "2026-06-15").out
    assert "no country: 0 days" in ada("holidays", "use", "--country", "").out


def test_editing_a_shift_leaves_earlier_days_alone(ada):
    ada(*DAY)
    ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-03-02")
    done = ada(
        "shifts", "add", "--name", "Day", "--start", "09:00", "--end", "18:00",
        "--replaces", "day", "--from", "2026-03-04",
    )  # fmt: skip
    assert "1 person works it in place of day from 2026-03-04 on" in done.out
    assert [each["start"][11:16] for each in plan(ada, "2026-03-02", "2026-03-05")] == [
        "08:00", "08:00", "09:00", "09:00",
    ]  # fmt: skip
    states = [(row["name"], row["archived"]) for row in ada("shifts", "list", "--all", "--json").json]
    assert states == [("Day", False), ("Day", True)]


def test_a_shift_that_is_worked_is_archived_and_says_who_still_works_it(ada):
    ada(*DAY)
    ada(*NIGHT)
    ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-03-02")
    archived = ada("shifts", "remove", "--name", "day")
    assert (archived.status, archived.out) == (0, "Day is archived.\n")
    assert "1 person is still scheduled for it" in archived.err
    assert ada("shifts", "remove", "--name", "Night", "--json").json == {
        "name": "Night", "archived": False, "people_left": 0,
    }  # fmt: skip
    assert ada("shifts", "list", "--json").json == []
    assert shifts_of(ada, "2026-03-02", "2026-03-02") == "Day"
    again = ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-03-09")
    refused(again, "archived and can't be assigned")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("shifts add --name Day --start 08:00 --end 17:00", "called \"Day\" already"),
        ("shifts add --name X --start 08:00 --end 12:00 --start 11:00 --end 15:00", "overlap"),
        ("shifts add --name X --start 08:00 --end 17:00 --zone Europe/Atlantis", "no time zone"),
        ("shifts add --name X --start 08:00 --end 17:00 --rounding 7", "divide the hour"),
        ("shifts add --name X --start 08:00 --end 17:00 --break 600", "shorter than the shift"),
        ("shifts add --name X --start 08:00 --end 17:00 --replaces Noon --from 2026-03-02", "no shift called"),
        ("shifts remove --name Noon", "no shift called"),
        ("schedule assign --code 9 --shift Day --from 2026-03-02", "Nobody has the code"),
        ("schedule assign --code 1 --shift Noon --from 2026-03-02", "no shift called"),
        ("schedule rotate --code 1 --cycle off,off --from 2026-03-02", "No day of the schedule"),
        ("schedule list --code 9", "Nobody has the code"),
        ("schedule plan --code 9 --from 2026-03-02 --to 2026-03-02", "Nobody has the code"),
        ("schedule remove 12345678", "no assignment"),
        ("leave add --code 9 --from 2026-03-02", "Nobody has the code"),
        ("leave remove 12345678", "no leave"),
        ("holidays use --country XX", "No calendar"),
        ("holidays use --country DE --subdivision ZZ", "No calendar"),
        ("holidays use --country Germany", "no country code"),
        ("holidays use --country= --subdivision BY", "Name its country"),
        ("holidays add --day 2026-03-02", "no name"),
        ("holidays remove --day 2026-03-02", "no holiday"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_words(ada, arguments, words):
    ada(*DAY)
    refused(ada(*arguments.split()), words)


@pytest.mark.parametrize(
    "arguments",
    [
        "shifts",
        "schedule",
        "leave",
        "holidays",
        "shifts add --name X --start 08:00",
        "shifts add --name X --start 08:00 --end 12:00 --start 13:00",
        "shifts add --name X --start 8am --end 17:00",
        "shifts add --name X --start 08:00 --end 17:00 --days weekdays",
        "shifts add --name X --start 08:00 --end 17:00 --overtime-after 8h",
        "shifts add --name X --start 08:00 --end 17:00 --break-window 12:00",
        "shifts add --name X --start 08:00 --end 17:00 --grace soon",
        "shifts add --name X --start 08:00 --end 17:00 --replaces Day",
        "schedule assign --code 1 --shift Day",
        "schedule assign --code 1 --shift Day --from tomorrow",
        "schedule assign --code 1 --shift Day --from 2026-03-02 --to 2026-03-01",
        "schedule assign --code 1 --shift Day --from 2026-03-02 --days noday",
        "schedule plan --code 1 --from 2026-03-02",
        "leave add --code 1 --from 2026-03-02 --to 2026-03-01",
        "holidays add --name Outing",
        "holidays add --day someday --name Outing",
    ],
)
def test_wrong_usage_ends_with_2_before_anything_is_touched(attendance, arguments):
    done = attendance(*arguments.split())
    assert (done.status, done.out) == (2, "")
    assert "Usage: attendance" in done.err
    assert not attendance.home.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        " ".join(DAY),
        "shifts remove --name Night",
        "schedule assign --code 1 --shift Night --from 2026-03-02",
        "schedule rotate --code 1 --cycle Night --from 2026-03-02",
        "schedule remove 12345678",
        "leave add --code 1 --from 2026-03-02",
        "leave remove 12345678",
        "holidays use --country DE",
        "holidays add --day 2026-03-02 --name Outing",
        "holidays remove --day 2026-03-02",
    ],
)
def test_every_change_takes_the_administrators_password(ada, arguments):
    ada(*NIGHT)
    ada.set_password()
    refused(ada(*arguments.split()), "password is needed")


def test_looking_takes_no_password(ada):
    ada.set_password()
    for arguments in ("shifts list", "schedule list --code 1", "leave list", "holidays list"):
        assert ada(*arguments.split()).status == 0


def test_every_command_of_the_page_about_schedules_works(ada):
    page = Path(__file__).parents[2] / "docs" / "schedules.md"
    commands = re.findall(r"^    attendance (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(commands) >= 12
    for name in ("Day", "early", "late"):
        ada("shifts", "add", "--name", name, "--start", "08:00", "--end", "16:00")
    with ada.open() as application:
        application.people.add("7", "Grace Hopper")
        application.people.add("8", "Katherine Johnson")
    for command in commands:
        done = ada(*shlex.split(command))
        assert (done.status, done.err) == (0, ""), command


def test_a_locked_month_keeps_its_plan(ada):
    ada(*DAY)
    ada("schedule", "assign", "--code", "1", "--shift", "Day", "--from", "2026-03-02")
    with ada.open() as application:
        change = PeriodChange(
            "march",
            PeriodAction.LOCK,
            date(2026, 3, 1),
            date(2026, 3, 31),
            "admin",
            application.clock.now_utc(),
            "paid",
        )
        PeriodRepository(application.database).add(change)
    (made,) = ada("schedule", "list", "--code", "1", "--json").json
    refused(ada("leave", "add", "--code", "1", "--from", "2026-03-31"), "from 2026-03-01 to 2026-03-31 are locked")
    refused(ada("schedule", "remove", made["assignment_id"]), "are locked")
    refused(ada("holidays", "add", "--day", "2026-03-09", "--name", "Outing"), "are locked")
    assert ada("schedule", "remove", made["assignment_id"], "--from", "2026-04-01").status == 0
    assert shifts_of(ada, "2026-03-30", "2026-04-01") == "Day Day -"
