"""A site in Berlin with people, shifts and punches, for tests of reports."""

import itertools
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from attendance_app.bootstrap.application import Application
from attendance_app.domain.people import Employee
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.shifts import Shift
from attendance_app.paths import data_folder
from attendance_app.storage.punches import PunchRepository
from tests.fakes.clock import FakeClock
from tests.fakes.schedules import shift

BERLIN = ZoneInfo("Europe/Berlin")


class Site:
    """Real services on a scratch folder; the test moves the clock. Local times are like "03-02 08:00", in 2026."""

    def __init__(self, folder: Path, now: str = "03-02 12:00") -> None:
        self.clock = FakeClock(instant(now))
        self.application = Application(data_folder(folder), self.clock)
        self.set_up(site_zone="Europe/Berlin")
        self._numbers = itertools.count(1)
        self._punches = PunchRepository(self.application.database)

    def set_up(self, **values: object) -> None:
        """Change settings."""
        settings = self.application.settings
        settings.save(settings.current.model_copy(update=values))

    def use(self, policy: PunchPolicy) -> None:
        self.set_up(punch_policy=policy)

    def now(self, text: str) -> None:
        self.clock.set_utc(instant(text))

    def hire(self, name: str, works: Shift | None = None, **more: object) -> Employee:
        """A person; with a shift, works it every day from 2026 on."""
        person = self.application.people.add(name.lower(), name, **more)  # type: ignore[arg-type]
        if works is not None:
            self.application.scheduling.assign(
                person.code, works.name, date(2026, 1, 1), None, author="admin", weekdays=range(7)
            )
        return person

    def shift(self, hours: str = "08:00-17:00", name: str = "office", **more: object) -> Shift:
        return self.application.scheduling.add_shift(shift(hours, name, **more), "admin")

    def punch(self, person: Employee, text: str, **more: object) -> list[Punch]:
        """From "in 03-02 08:00, out 17:00"; a date stays until another is given."""
        made, day = [], ""
        for part in text.split(", "):
            kind, *when = part.split()
            day = when[0] if len(when) == 2 else day
            at_utc = instant(f"{day} {when[-1]}")
            local = at_utc.astimezone(BERLIN)
            made.append(
                Punch(
                    id=f"punch {next(self._numbers)}",
                    employee_id=person.id,
                    kind=PunchKind(kind),
                    at_utc=at_utc,
                    zone=BERLIN.key,
                    utc_offset_s=int(local.utcoffset().total_seconds()),  # type: ignore[union-attr]
                    device="desk",
                    method=PunchMethod.IMPORT,
                    **more,  # type: ignore[arg-type]
                )
            )
            self._punches.add(made[-1])
        return made

    def close(self) -> None:
        self.application.close()


def instant(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=BERLIN).astimezone(UTC)
