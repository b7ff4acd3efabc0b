"""How long everybody's timesheets of a year and the board of a day take, from the database to the result."""

# ruff: noqa: T201 (the figures are what a benchmark is for)

import random
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod
from attendance_app.domain.shifts import BreakRules, OvertimeRules, OvertimeTier
from attendance_app.paths import data_folder
from attendance_app.storage.punches import PunchRepository
from tests.fakes.clock import FakeClock
from tests.fakes.schedules import shift

PEOPLE = 200
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 12, 9, 11, tzinfo=UTC)
EVIDENCE = FaceEvidence("sface", 0.5, 0.25, "off")
YEAR_TARGET_S, DAY_TARGET_S = 3.0, 0.1
_Result = TypeVar("_Result")


@pytest.fixture
def year(tmp_path: Path) -> Iterator[Application]:
    """200 people who punch four times on five days a week, half of them in shifts; one in 200 punches is missing."""
    application = Application(data_folder(tmp_path), FakeClock(NOON))
    settings = application.settings
    settings.save(
        settings.current.model_copy(update={"site_zone": BERLIN.key, "holidays_country": "DE", "sounds": False})
    )
    breaks = BreakRules(deducted_min=45)
    weekly = OvertimeRules(weekly=(OvertimeTier(2400, 1.25),))
    hours = {"early": "06:00-14:00", "late": "14:00-22:00", "night": "22:00-06:00", "office": "08:00-17:00"}
    with application.database.transaction():
        names = {
            name: shift(times, name, breaks=breaks, overtime=weekly, rounding_min=15) for name, times in hours.items()
        }
        for each in names.values():
            application.scheduling.add_shift(each, "admin")
        staff = [application.people.add(f"{number:03}", f"Person {number:03}") for number in range(PEOPLE)]
        for number, person in enumerate(staff):
            if number % 2:
                crew = ["early"] * 5 + [None] * 2 + ["late"] * 5 + [None] * 2 + ["night"] * 5 + [None] * 2
                application.scheduling.rotate(person.code, crew, FIRST, None, author="admin")
            else:
                application.scheduling.assign(person.code, "office", FIRST, None, author="admin")
        fill(application, staff)
    yield application
    application.close()


def fill(application: Application, staff: list[Employee]) -> None:
    chance, punches = random.Random(5), PunchRepository(application.database)  # noqa: S311
    rows = []
    for person, plans in zip(staff, application.scheduling.plans_for(staff, FIRST, LAST).values(), strict=True):
        for plan in plans:
            if plan.planned is None:
                continue
            start, end = plan.planned.start_utc, plan.planned.end_utc
            pause = start + (end - start) / 2
            moments = [
                (PunchKind.IN, start - timedelta(seconds=chance.randint(-600, 900))),
                (PunchKind.BREAK_START, pause),
                (PunchKind.BREAK_END, pause + timedelta(seconds=chance.randint(1200, 3600))),
                (PunchKind.OUT, end + timedelta(seconds=chance.randint(-600, 3600))),
            ]
            rows += [(at, kind, person) for kind, at in moments if chance.random() > 1 / 200]
    for at, kind, person in sorted(rows, key=lambda row: row[0]):
        offset = at.astimezone(BERLIN).utcoffset() or timedelta()
        punches.add(
            Punch(
                str(uuid.UUID(int=chance.getrandbits(128))),
                person.id,
                kind,
                at,
                BERLIN.key,
                int(offset.total_seconds()),
                "desk",
                PunchMethod.FACE,
                EVIDENCE,
            )
        )


def timed(action: Callable[[], _Result]) -> tuple[float, float, _Result]:
    """Wall-clock seconds, CPU seconds, and the result."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = action()
    return time.perf_counter() - wall, time.process_time() - cpu, result


@pytest.mark.bench
@pytest.mark.timeout(900)
def test_a_year_of_200_people_and_the_board_of_a_day(year: Application) -> None:
    punches = year.database.connection().table("punches").count
    year.presence.today()  # imports the calendars, as the first look of a day does
    runs = [timed(lambda: year.timesheets.of(None, FIRST, LAST)) for _ in range(5)]
    wall, cpu, sheets = min(runs, key=lambda run: run[0])
    boards = [timed(year.presence.today) for _ in range(9)]
    board_wall, board_cpu, board = min(boards, key=lambda run: run[0])
    grid_wall, grid_cpu, _ = timed(lambda: year.presence.month_grid(date(2026, 12, 1), LAST))
    list_wall, list_cpu, _ = timed(lambda: year.presence.work_list(date(2026, 12, 1), LAST))
    days = sum(len(sheet.days) for sheet in sheets)
    print(
        f"\n{PEOPLE} people, {punches:,} punches, {days:,} days: timesheets of a year {wall:.2f} s (CPU {cpu:.2f} s; "
        f"target {YEAR_TARGET_S} s); board of a day {1000 * board_wall:.0f} ms (CPU {1000 * board_cpu:.0f} ms; target "
        f"{1000 * DAY_TARGET_S:.0f} ms); month grid {1000 * grid_wall:.0f} ms (CPU {1000 * grid_cpu:.0f} ms); work "
        f"list of a month {1000 * list_wall:.0f} ms (CPU {1000 * list_cpu:.0f} ms)"
    )
    assert len(sheets) == len(board.people) == PEOPLE
    assert sum(day.worked_minutes for sheet in sheets for day in sheet.days) > PEOPLE * 200 * 400
    assert cpu < YEAR_TARGET_S
    assert board_cpu < DAY_TARGET_S
