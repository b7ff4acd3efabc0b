"""Builds the demo company in an empty data folder, with the app's own services. Any thread; a few seconds.

What happens is put in order of time and done with the clock set to it, so that the record reads as if it had been kept
day by day, and its chain verifies.
"""

import contextlib
import io
import itertools
import random
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.demo_company.clocks import StandingClock
from attendance_app.bootstrap.demo_company.diary import Visit, visits
from attendance_app.bootstrap.demo_company.faces import templates_of
from attendance_app.bootstrap.demo_company.planning import plan_company
from attendance_app.bootstrap.demo_company.staff import (
    COMPANY_NAME,
    CONSENT_SINCE,
    DEVICE_NAME,
    FIRST_DAY,
    LAST_DAY,
    NOW_UTC,
    SITE_ZONE,
    STAFF,
    code_of,
)
from attendance_app.bootstrap.demo_company.training_runs import HISTORY, write_runs
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.paths import DataFolder
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.exporting.requests import ExportRequest, ExportWhat
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key

DEMO_PIN = "740{index:03d}"
"""The PIN of whoever has one; `DEMO_PIN.format(index=0)` is Eileen Collins's."""
_REASONS = ("forgot to punch out", "was called away, left by the gate", "told by the shift leader", "device was off")
_LEFT_OPEN_SINCE = date(2026, 3, 4)  # what was forgotten before has been corrected
_LOCKS = ((FIRST_DAY, date(2026, 1, 31), 3), (date(2026, 2, 1), date(2026, 2, 28), 3))


@dataclass(frozen=True, slots=True)
class CompanySummary:
    """What was built."""

    people: int
    faces: int
    punches: int
    corrections: int


@dataclass(frozen=True, slots=True)
class _Happening:
    """Something that was done at an instant; `punch` where it is a look at the desk, else `act`."""

    at_utc: datetime
    act: Callable[[], object] | None = None
    punch: Punch | None = None


def build_company(folder: DataFolder) -> CompanySummary:
    """Build the company in an empty data folder, and close it again; the same on every computer.

    Raises:
        StorageError: the folder cannot be used.
        UserError: it isn't empty.
    """
    clock = StandingClock(CONSENT_SINCE)
    with _ids_from_a_seed(), Application(folder, clock) as application:
        return _Builder(application, folder, clock).build()


class _Builder:
    def __init__(self, application: Application, folder: DataFolder, clock: StandingClock) -> None:
        self._app, self._folder = application, folder
        self._clock = clock
        vault = Vault(load_or_create_key(folder.key_file))
        self._templates = TemplateRepository(application.database, vault)
        self._punches = PunchRepository(application.database)
        self._people: list[Employee] = []
        self._corrections = 0

    def build(self) -> CompanySummary:
        with self._app.database.transaction():
            self._set_up()
            faces = self._hire()
            plan_company(self._app)
        happenings = self._history()
        self._live_through(happenings)
        self._clock.set_utc(NOW_UTC)
        write_runs(self._folder.training, HISTORY)
        made = sum(1 for each in happenings if each.punch is not None)
        return CompanySummary(len(self._people), faces, made, self._corrections)

    def _set_up(self) -> None:
        settings = self._app.settings
        settings.save(
            settings.current.model_copy(
                update={
                    "company_name": COMPANY_NAME,
                    "device_name": DEVICE_NAME,
                    "site_zone": SITE_ZONE.key,
                    "holidays_country": "SG",
                    "camera_source": "demo",
                    "language": "en",
                }
            )
        )

    def _hire(self) -> int:
        """Everybody, with consent, faces and PIN; how many faces there are."""
        faces = 0
        for index, member in enumerate(STAFF):
            person = self._app.people.add(
                code_of(index), member.name, member.department, hired_on=member.hired_on or date(2023, 5, 1)
            )
            self._people.append(person)
            if member.faces:
                self._app.people.record_consent(person.id, "screen", CONSENT_SINCE + timedelta(minutes=4 * index))
                faces += self._templates.add_many(list(templates_of(index, person.id)))
            if member.pin:
                self._app.pins.set_pin(person.id, DEMO_PIN.format(index=index), ADMIN_AUTHOR)
        return faces

    def _history(self) -> list[_Happening]:
        plans = self._app.scheduling.plans_for(self._people, FIRST_DAY, LAST_DAY)
        found: list[_Happening] = []
        for index, person in enumerate(self._people):
            for visit in visits(index, person.id, plans[person.id]):
                found += [_Happening(punch.at_utc, punch=punch) for punch in visit.punches]
                found += self._afterwards(visit)
        found += self._office_work()
        found += self._mistakes([each.punch for each in found if each.punch is not None])
        return sorted(found, key=lambda each: each.at_utc)

    def _afterwards(self, visit: Visit) -> list[_Happening]:
        """The correction of a punch that was forgotten, two mornings later."""
        if visit.forgot is None or visit.day >= _LEFT_OPEN_SINCE:
            return []
        self._corrections += 1
        reason = random.Random(f"reason-{visit.index}-{visit.day}").choice(_REASONS)  # noqa: S311
        code, at_utc = code_of(visit.index), visit.forgot.replace(second=0)
        add = partial(self._app.correcting.add, code, PunchKind.OUT, at_utc, reason, ADMIN_AUTHOR)
        return [_Happening(_at(visit.day + timedelta(days=2), time(10, 40, visit.index)), add)]

    def _office_work(self) -> list[_Happening]:
        """What the administrator did: locks, exports, backups; and visitors at the desk."""
        app, found = self._app, list[_Happening]()
        for first, last, after_days in _LOCKS:
            day = last + timedelta(days=after_days)
            found.append(
                _Happening(_at(day, time(17, 5)), partial(app.periods.lock, first, last, "payroll", ADMIN_AUTHOR))
            )
            found.append(_Happening(_at(day, time(16, 50)), partial(self._export, first, last)))
        for week in range(12):
            day = FIRST_DAY + timedelta(days=3 + 7 * week)
            found.append(_Happening(_at(day, time(19)), partial(self._back_up, day)))
        found += self._lately()
        for minutes, (name, host) in enumerate(_VISITORS):
            at_utc = NOW_UTC - timedelta(hours=1 + 22 * minutes, minutes=7 * minutes)
            found.append(_Happening(at_utc, partial(app.visitors.record, name, host, device=DEVICE_NAME)))
        return found

    def _lately(self) -> list[_Happening]:
        """A few things of the last days, so that the audit log isn't all backups."""
        app = self._app
        leave = partial(app.scheduling.add_leave, code_of(19), date(2026, 3, 23), date(2026, 4, 3), "vacation")
        pin = partial(app.pins.set_pin, self._people[33].id, DEMO_PIN.format(index=33), ADMIN_AUTHOR)
        return [
            _Happening(_at(date(2026, 3, 9), time(11, 12)), pin),
            _Happening(_at(date(2026, 3, 12), time(15, 40)), partial(leave, author=ADMIN_AUTHOR)),
            _Happening(
                _at(date(2026, 3, 13), time(9, 26)),
                partial(app.scheduling.holidays.add, date(2026, 4, 6), "Company outing", ADMIN_AUTHOR),
            ),
            _Happening(_at(date(2026, 3, 16), time(9, 5)), partial(self._export, date(2026, 3, 9), date(2026, 3, 15))),
        ]

    def _export(self, first: date, last: date) -> None:
        self._app.exporting.export(ExportRequest(ExportWhat.TIMESHEET, first, last), io.BytesIO(), ADMIN_AUTHOR)

    def _back_up(self, day: date) -> None:
        name = f"harbour-pine-{day.isoformat()}.backup"
        self._app.backup_history.backup_made(self._clock.now_utc(), name)
        self._app.auditing.record(ADMIN_AUTHOR, "backup", name)

    def _mistakes(self, punches: Sequence[Punch]) -> list[_Happening]:
        """Greetings that went to the wrong person, and two punches that were moved."""
        chosen = [punch for punch in sorted(punches, key=_instant) if punch.at_utc >= _at(date(2026, 3, 3), time())]
        found = []
        for index, settled_as in ((10, 9), (25, 24), (9, None), (3, None)):
            theirs = [each for each in chosen if each.employee_id == self._people[index].id]
            wrong = next(each for each in theirs if each.method is PunchMethod.FACE and each.kind is PunchKind.OUT)
            said = wrong.at_utc + timedelta(seconds=6)
            found.append(_Happening(said, partial(self._not_me, wrong, settled_as)))
        for index, minutes in ((18, -25), (27, -40)):
            theirs = [each for each in chosen if each.employee_id == self._people[index].id]
            moved = next(each for each in theirs if each.kind is PunchKind.IN)
            earlier = moved.at_utc + timedelta(minutes=minutes)
            move = partial(self._app.correcting.move, moved.id, earlier, None, "was at the delivery gate", ADMIN_AUTHOR)
            found.append(_Happening(moved.at_utc + timedelta(hours=6), move))
            self._corrections += 1
        return found

    def _not_me(self, wrong: Punch, settled_as: int | None) -> None:
        case = self._app.feedback.not_me(wrong.id)
        self._corrections += 1
        self._app.correcting.add(
            wrong.employee_id, wrong.kind, wrong.at_utc + timedelta(minutes=2), "seen", ADMIN_AUTHOR
        )
        if settled_as is not None:
            true = self._people[settled_as].id
            self._app.feedback.resolve(case.id, ADMIN_AUTHOR, true, "They stood side by side.")

    def _live_through(self, happenings: Sequence[_Happening]) -> None:
        """Do everything in order; looks at the desk that follow one another are written together."""
        for desk, group in itertools.groupby(happenings, lambda each: each.punch is not None):
            if desk:
                self._write([each.punch for each in group if each.punch is not None])
                continue
            for each in group:
                self._clock.set_utc(each.at_utc)
                if each.act is not None:
                    each.act()

    def _write(self, punches: Sequence[Punch]) -> None:
        with self._app.database.transaction():
            for punch in punches:
                self._punches.add(punch)


_VISITORS = (
    ("Ingrid Solberg", "Eileen Collins"),
    ("Đỗ Hải Yến", "Nguyễn Thị Minh Khai"),
    ("林志豪", "陳美玲"),
    ("Parcel service", "Warehouse"),
    ("Tomás Ribeiro", "Hannah Müller"),
)


@contextlib.contextmanager
def _ids_from_a_seed() -> Iterator[None]:
    """Ids come from the seed meanwhile: they decide colours and the order of equals, and pictures must not change."""
    chance, usual = random.Random(20260317), uuid.uuid4  # noqa: S311
    setattr(uuid, "uuid4", lambda: uuid.UUID(int=chance.getrandbits(128), version=4))  # noqa: B010
    try:
        yield
    finally:
        setattr(uuid, "uuid4", usual)  # noqa: B010


def _at(day: date, at: time) -> datetime:
    return datetime.combine(day, at, SITE_ZONE).astimezone(UTC)


def _instant(punch: Punch) -> tuple[datetime, str]:
    return punch.at_utc, punch.id
