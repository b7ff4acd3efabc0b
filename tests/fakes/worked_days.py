"""Timesheets from a few words: punches as "in 03-02 08:00, out 17:00", days as a line of figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.calendars import Leave
from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import Assignment, DayPlan, Planner
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.shifts import Shift
from attendance_app.domain.timekeeping import timesheet
from attendance_app.domain.timesheets import Timesheet, TimesheetDay

BERLIN = "Europe/Berlin"
YEAR = 2026
LONG_AFTER = datetime(2027, 6, 1, tzinfo=UTC)
ADA = Employee("ada", "1", "Ada Lovelace")


def on(text: str) -> date:
    """From "03-02", in 2026."""
    return date.fromisoformat(f"{YEAR}-{text}")


def local(text: str, zone: str = BERLIN) -> datetime:
    """From "03-02 08:00" or "03-02 08:00:30", a UTC instant; a "'" at the end is the second of two such times."""
    naive = datetime.fromisoformat(f"{YEAR}-{text.rstrip(chr(39))}")
    return naive.replace(tzinfo=ZoneInfo(zone), fold=text.endswith("'")).astimezone(UTC)


def punches(text: str, zone: str = BERLIN, employee_id: str = "ada") -> list[EffectivePunch]:
    """From "in 03-02 08:00, out 17:00": kinds and local times; a date stays until another is given.

    Ids are the position, from 1: "1", "2", ….
    """
    found: list[EffectivePunch] = []
    day = ""
    for number, part in enumerate(filter(None, (each.strip() for each in text.split(","))), start=1):
        kind, *when = part.split()
        day = when[0] if len(when) == 2 else day
        at_utc = local(f"{day} {when[-1]}", zone)
        found.append(EffectivePunch(str(number), employee_id, PunchKind(kind), at_utc, 0, PunchMethod.FACE))
    return found


@dataclass(frozen=True)
class Site:
    """A person's circumstances; by default Ada works every day of the year at the given shift."""

    shift: Shift | None = None
    days_off: tuple[str, ...] = ()
    leaves: tuple[Leave, ...] = ()
    holidays: dict[date, str] = field(default_factory=dict)
    employee: Employee = ADA
    policy: PunchPolicy = PunchPolicy.TOGGLE
    now_utc: datetime = LONG_AFTER
    zone: str = BERLIN
    week_start: int = 0

    def plans(self, first: date, last: date) -> list[DayPlan]:
        if self.shift is None:
            return Planner({}, {}).plan(first, last, (), self.zone, ())
        always = Assignment("always", "ada", date(YEAR - 1, 1, 1), None, (self.shift.id,), date(YEAR, 1, 1))
        off = [
            Assignment(f"off {day}", "ada", on(day), on(day), (None, self.shift.id), on(day), seq=1)
            for day in self.days_off
        ]
        planner = Planner({self.shift.id: self.shift}, self.holidays)
        return planner.plan(first, last, [always, *off], self.zone, self.leaves)

    def sheet(self, worked: str | Iterable[EffectivePunch], first: date, last: date) -> Timesheet:
        """The timesheet from the first day to the last."""
        theirs = punches(worked, self.zone) if isinstance(worked, str) else worked
        margin = timedelta(days=10)
        plans = self.plans(first - margin, last + margin)
        return timesheet(self.employee, plans, theirs, self.policy, self.now_utc, first, last, self.week_start)

    def day(self, worked: str | Iterable[EffectivePunch], day: str) -> TimesheetDay | None:
        """One day of 2026."""
        return next(iter(self.sheet(worked, on(day), on(day)).days), None)


def figures(day: TimesheetDay | None) -> str:
    """ "planned worked break overtime late early", and what is remarkable; "-" for a day that isn't on the sheet."""
    if day is None:
        return "-"
    minutes: Sequence[int] = (
        day.planned_minutes,
        day.worked_minutes,
        day.break_minutes,
        day.overtime_minutes,
        day.late_minutes,
        day.early_minutes,
    )
    remarks = [name for name in ("absent", "half_day", "in_progress") if getattr(day, name)]
    oddities = [f"{oddity.kind.value}({' '.join(oddity.punch_ids)})" for oddity in day.exceptions]
    return " ".join([*map(str, minutes), *remarks, *oddities])


def clock_times(day: TimesheetDay) -> list[time | None]:
    """In, out, rounded in, rounded out as the wall clock shows them."""
    return [each and each.time() for each in (day.in_at, day.out_at, day.rounded_in_at, day.rounded_out_at)]
