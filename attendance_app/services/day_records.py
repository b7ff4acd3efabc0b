"""A person's day with its punches and their history, and the punches of a period. Depends on other services.

Any thread; changes nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from attendance_app.domain.corrections import Correction, CorrectionAction, EffectivePunch
from attendance_app.domain.people import Employee
from attendance_app.domain.periods import LockedPeriod
from attendance_app.domain.planning import DayPlan
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.timesheets import TimesheetDay
from attendance_app.services.attendance_record import AttendanceRecord
from attendance_app.services.people import PeopleService
from attendance_app.services.periods import PeriodService
from attendance_app.services.site_zone import day_bounds_utc
from attendance_app.services.timesheets import PersonsRecord, TimesheetService

_ONE_DAY = timedelta(days=1)
_RECENT_CORRECTIONS = 200


class LineState(StrEnum):
    """How a punch came to stand as it does."""

    RECORDED = "recorded"
    CORRECTED = "corrected"
    ADDED = "added"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class PunchLine:
    """A punch as lists show it, void ones too.

    Attributes:
        kind, at_utc, at_local: What stands, or what stood before it was made void; `at_local` with its offset.
        original: As it was recorded at first; None for one that a correction added, or where it wasn't asked for.
        history: Its corrections, the earliest first.
    """

    id: str
    employee: Employee
    kind: PunchKind
    at_utc: datetime
    at_local: datetime
    method: PunchMethod
    state: LineState
    original: Punch | None = None
    history: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class DayRecord:
    """A person's working day and what it was made from.

    Attributes:
        sheet_day: What it comes to; None where there is nothing on it.
        lines: Its punches in order, void ones too.
        lock: The locked period it lies in, or None.
    """

    employee: Employee
    day: date
    plan: DayPlan
    sheet_day: TimesheetDay | None
    lines: tuple[PunchLine, ...]
    lock: LockedPeriod | None


class DayRecords:
    """Reads days and punches with what corrections did to them."""

    def __init__(
        self,
        record: AttendanceRecord,
        timesheets: TimesheetService,
        periods: PeriodService,
        people: PeopleService,
        zone: Callable[[], ZoneInfo],
    ) -> None:
        self._record = record
        self._timesheets = timesheets
        self._periods = periods
        self._people = people
        self._zone = zone

    def of_day(self, employee_id: str, day: date) -> DayRecord:
        """The person's working day.

        Raises:
            UserError: there is no such person.
        """
        person = self._people.get(employee_id)
        found = next(iter(self._timesheets.records([employee_id], day - _ONE_DAY, day + _ONE_DAY)))
        lines = self._lines([person], *self._bounds(day - _ONE_DAY, day + _ONE_DAY), employee_id)
        zone = ZoneInfo(person.zone) if person.zone else self._zone()
        theirs = [line for line in lines if day in _days_of(line, found, zone)]
        sheet_day = next((each for each in found.sheet.days if each.day == day), None)
        plan = next(plan for plan in found.plans if plan.day == day)
        lock = next((one for one in self._periods.periods() if one.from_day <= day <= one.to_day), None)
        return DayRecord(
            person,
            day,
            plan,
            sheet_day,
            tuple(replace(line, original=self._record.original(line.id)) for line in theirs),
            lock,
        )

    def between(self, first: date, last: date, employee_id: str | None = None) -> list[PunchLine]:
        """The punches of these days of the site, void ones too, in order; without their originals."""
        rows = self._people.search(include_inactive=True)
        return self._lines([row.employee for row in rows], *self._bounds(first, last), employee_id)

    def recent_reasons(self, limit: int) -> list[str]:
        """What was given as the reason of corrections, the latest first, each once."""
        latest = self._record.corrections(_RECENT_CORRECTIONS)
        return list(dict.fromkeys(correction.reason for correction in latest))[:limit]

    def _bounds(self, first: date, last: date) -> tuple[datetime, datetime]:
        return day_bounds_utc(first, last, self._zone())

    def _lines(
        self, people: Sequence[Employee], from_utc: datetime, to_utc: datetime, employee_id: str | None
    ) -> list[PunchLine]:
        by_id = {person.id: person for person in people}
        words: dict[str, list[Correction]] = {}
        for correction in self._record.corrections_between(from_utc, to_utc, employee_id):
            words.setdefault(correction.target_id or correction.id, []).append(correction)
        standing = self._record.effective_between(from_utc, to_utc, employee_id)
        lines = [_standing_line(punch, by_id[punch.employee_id], words.get(punch.id, ())) for punch in standing]
        for punch_id, theirs in words.items():
            last = theirs[-1]
            if last.action is CorrectionAction.VOID and from_utc <= last.at_utc < to_utc:
                lines.append(_void_line(punch_id, by_id[last.employee_id], theirs, self._record.original(punch_id)))
        return sorted(lines, key=lambda line: (line.at_utc, line.id))


def _standing_line(punch: EffectivePunch, person: Employee, words: Sequence[Correction]) -> PunchLine:
    state = _state(words) if punch.corrected else LineState.RECORDED
    return PunchLine(
        punch.id, person, punch.kind, punch.at_utc, punch.at_local, punch.method, state, history=tuple(words)
    )


def _void_line(punch_id: str, person: Employee, words: Sequence[Correction], original: Punch | None) -> PunchLine:
    last = words[-1]
    method = original.method if original else PunchMethod.MANUAL
    return PunchLine(
        punch_id,
        person,
        last.kind,
        last.at_utc,
        last.at_local,
        method,
        LineState.VOID,
        original,
        tuple(words),
    )


def _state(words: Iterable[Correction]) -> LineState:
    added = any(word.action is CorrectionAction.ADD for word in words)
    return LineState.ADDED if added else LineState.CORRECTED


def _days_of(line: PunchLine, found: PersonsRecord, zone: tzinfo) -> set[date]:
    """The working days that a punch belongs to: those it was counted for, else its local date."""
    days = set()
    for each in found.sheet.days:
        named = {punch_id for exception in each.exceptions for punch_id in exception.punch_ids}
        if line.id in named or (line.state is not LineState.VOID and line.at_utc in _instants(each)):
            days.add(each.day)
    return days or {line.at_utc.astimezone(zone).date()}


def _instants(day: TimesheetDay) -> set[datetime]:
    found = {span.pause_at for span in day.spans}
    for span in day.spans:
        found |= {span.in_at, span.out_at}
        found |= {moment for pause in span.breaks for moment in pause}
    return {moment.astimezone(UTC) for moment in found if moment is not None}
