"""How the queries behind every page behave from 50,000 punches to 5 million, and how long verifying those takes."""

# ruff: noqa: T201 (the figures are what a benchmark is for)

import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from attendance_app.domain.clock import SystemClock
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.ledger import ChainHead, chained, punch_cells
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod
from attendance_app.services.auditing import AuditService
from attendance_app.storage.audit import AuditRepository
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository, ledger_head, link
from attendance_app.storage.punches import PunchRepository

PEOPLE = 200
STAGES = (50_000, 500_000, 5_000_000)
FIRST_DAY = datetime(2009, 1, 1, tzinfo=UTC)
HOURS = (8, 12, 13, 17)
KINDS = (PunchKind.IN, PunchKind.BREAK_START, PunchKind.BREAK_END, PunchKind.OUT)
PUNCHES_A_DAY = PEOPLE * len(HOURS)
EVIDENCE = FaceEvidence("sface", 0.5123456, 0.25, "off")
_INSERT = """INSERT INTO punches (id, employee_id, kind, at_us, zone, utc_offset_s, device, method, model_id, distance,
    margin, liveness, reason, author, recorded_at_us, clock_jump_s, seq, previous_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds."""

    p50: float
    p95: float


class Site:
    """200 people who punch four times a day, every day; the database grows day by day."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.punches = PunchRepository(database)
        self.corrections = CorrectionRepository(database)
        self.randomness = random.Random(20260302)  # noqa: S311 (ids, not secrets)
        self.people = [Employee(self.some_id(), f"{number:03}", f"Person {number}") for number in range(PEOPLE)]
        employees = EmployeeRepository(database)
        with employees.transaction():
            for person in self.people:
                employees.add(person)
        self.days = 0

    @property
    def end(self) -> datetime:
        return FIRST_DAY + timedelta(days=self.days)

    def some_id(self) -> str:
        digits = f"{self.randomness.getrandbits(128):032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def punch(self, person: Employee, at: datetime, kind: PunchKind) -> Punch:
        return Punch(
            self.some_id(), person.id, kind, at, "UTC", 0, "front-desk", PunchMethod.FACE, EVIDENCE, recorded_at_utc=at
        )

    def day(self) -> Iterator[Punch]:
        for hour, kind in zip(HOURS, KINDS, strict=True):
            for number, person in enumerate(self.people):
                yield self.punch(person, self.end + timedelta(hours=hour, seconds=number, microseconds=number), kind)

    def grow(self, punches: int) -> None:
        while self.days * PUNCHES_A_DAY < punches:
            with self.database.transaction() as database:
                head = ledger_head(database)
                for _ in range(min(250, -(-punches // PUNCHES_A_DAY) - self.days)):
                    rows = []
                    for punch in self.day():
                        entry = chained(head, punch_cells(head.seq + 1, punch))
                        head = ChainHead(entry.seq, entry.hash)
                        at_us = (punch.at_utc - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta.resolution
                        rows.append((punch.id, punch.employee_id, punch.kind.value, at_us, punch.zone, 0, punch.device,
                                     "face", EVIDENCE.model_id, EVIDENCE.distance, EVIDENCE.margin, EVIDENCE.liveness,
                                     "", "", at_us, None, *link(entry)))  # fmt: skip
                    database.conn.executemany(_INSERT, rows)
                    self.days += 1
        self.correct_some(punches // 500)

    def correct_some(self, count: int) -> None:
        """Corrections all over the years, most of them moves by minutes."""
        with self.corrections.transaction():
            for _ in range(count // 20):
                day = FIRST_DAY + timedelta(days=self.randomness.randrange(self.days))
                for punch in self.randomness.sample(self.punches.between(day, day + timedelta(days=1)), 20):
                    action = self.randomness.choice(
                        (CorrectionAction.MOVE, CorrectionAction.MOVE, CorrectionAction.VOID)
                    )
                    moved = punch.at_utc + timedelta(minutes=self.randomness.randrange(-9, 9))
                    at = moved if action is CorrectionAction.MOVE else punch.at_utc
                    self.corrections.add(
                        Correction(
                            self.some_id(),
                            action,
                            punch.employee_id,
                            punch.id,
                            punch.kind,
                            at,
                            "UTC",
                            0,
                            "admin",
                            self.end,
                            "mistaken",
                        )
                    )


def measured(work: Callable[[int], object], times: int) -> Figures:
    work(0)
    taken = []
    for number in range(times):
        begun = time.perf_counter()
        work(number + 1)
        taken.append((time.perf_counter() - begun) * 1000)
    return Figures(statistics.median(taken), statistics.quantiles(taken, n=20)[-1])


def figures_of(site: Site) -> dict[str, Figures]:
    """Everything is asked about the latest weeks, as the desk and the administrator do."""
    end, choose = site.end, site.randomness.choice
    month = (end - timedelta(days=31), end)

    def record(number: int) -> None:
        site.punches.add(site.punch(choose(site.people), end - timedelta(microseconds=number + 1), PunchKind.IN))

    def some_day(_number: int) -> list[Punch]:
        day = end - timedelta(days=site.randomness.randrange(1, 31))
        return site.punches.between(day, day + timedelta(days=1))

    assert len(site.punches.effective_between(*month)) == pytest.approx(31 * PUNCHES_A_DAY, rel=0.01)
    return {
        "record a punch": measured(record, 200),
        "everybody's latest": measured(lambda _: site.punches.latest_of_each(), 20),
        "the site's day": measured(some_day, 60),
        "effective_between, month of 200 people": measured(lambda _: site.punches.effective_between(*month), 20),
        "effective_between, a person's month": measured(
            lambda _: site.punches.effective_between(*month, choose(site.people).id), 200
        ),
    }


@pytest.mark.bench
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured the POSIX way")
def test_queries_stay_flat_to_five_million_punches(tmp_path: Path) -> None:
    database = open_database(tmp_path / "attendance.sqlite3", bytes(range(32)), tmp_path / "backups")
    site, found = Site(database), {}
    for stage in STAGES:
        begun = time.perf_counter()
        site.grow(stage)
        print(f"\n{stage:,} punches after {time.perf_counter() - begun:.0f} s of filling; milliseconds p50, p95:")
        found[stage] = figures_of(site)
        for what, figures in found[stage].items():
            print(f"  {what:40} {figures.p50:8.2f} {figures.p95:8.2f}")
    size_mb = database.path.stat().st_size / 1e6
    resident_before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.perf_counter()
    verdict = AuditService(AuditRepository(database), LedgerRepository(database), SystemClock()).verify()
    took_s = time.perf_counter() - begun
    more_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - resident_before) / 1024
    print(f"{size_mb:,.0f} MB; verified {verdict.entries:,} rows in {took_s:.0f} s with {more_mb:.0f} MB more memory")
    database.close()
    assert verdict.ok
    assert more_mb < 50
    for what, figures in found[STAGES[-1]].items():
        assert figures.p50 < 2 * found[STAGES[-2]][what].p50 + 0.05, what
