"""Punches: decide, record, list. Depends on storage; any thread.

Deciding and recording are one transaction that holds the write lock from its start, so two kiosks that see a person at
the same instant make one punch. A punch that was returned is on disk (`synchronous = FULL`) and may be announced.
"""

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee
from attendance_app.domain.policies import RepeatOf, decide_toggle
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod
from attendance_app.errors import UserError
from attendance_app.services.settings import SettingsService
from attendance_app.services.site_zone import day_bounds_utc, offset_s
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository

_FUTURE_ALLOWANCE = timedelta(minutes=5)  # for clocks that disagree a little


@dataclass(frozen=True, slots=True)
class PunchResult:
    """What came of a look or an entry.

    Attributes:
        punch: The new punch, or the earlier one it repeats.
        duplicate: True when nothing was recorded because of the earlier punch.
    """

    punch: Punch
    duplicate: bool


@dataclass(frozen=True, slots=True)
class PunchRow:
    """A punch with the person who made it."""

    punch: Punch
    employee: Employee


class PunchService:
    """Records punches once, and lists them by the days of the site."""

    def __init__(
        self, punches: PunchRepository, employees: EmployeeRepository, settings: SettingsService, clock: Clock
    ) -> None:
        self._punches = punches
        self._employees = employees
        self._settings = settings
        self._clock = clock

    def record_face(self, employee_id: str, at_utc: datetime, evidence: FaceEvidence) -> PunchResult:
        """Record that a face was recognised at `at_utc`: in or out in turn, unless it repeats a punch just made.

        Raises:
            UserError: the person isn't known or is deactivated.
            StorageError: nothing was recorded.
        """
        at_utc = at_utc.astimezone(UTC)
        debounce = timedelta(seconds=self._settings.current.debounce_s)
        reach = max(debounce - timedelta.resolution, timedelta())
        with self._punches.transaction():
            person = self._employees.get(employee_id)
            if person is None:
                raise UserError("This person is not in the database any more.", "Ask the administrator.")
            _refuse_inactive(person)
            previous = self._punches.latest_for(employee_id, not_after_utc=at_utc + reach)
            decision = decide_toggle(previous, at_utc, debounce)
            if isinstance(decision, RepeatOf):
                return PunchResult(decision.punch, duplicate=True)
            punch = self._make(person, decision.kind, at_utc, PunchMethod.FACE, evidence=evidence)
            self._punches.add(punch)
        return PunchResult(punch, duplicate=False)

    def record_manual(
        self, code: str, kind: PunchKind, at_utc: datetime | None, reason: str, author: str
    ) -> PunchResult:
        """Record a punch an administrator enters; the debounce doesn't apply. The very same entry twice is one punch.

        Args:
            code: The person's code.
            kind: What the punch says.
            at_utc: When it happened, aware; None for now. Not in the future.
            reason: Why it is entered by hand; required.
            author: Who enters it.

        Raises:
            UserError: no such person, deactivated, no reason, or an instant in the future.
            StorageError: nothing was recorded.
        """
        reason, now = reason.strip(), self._clock.now_utc()
        if not reason:
            raise UserError("A manual punch needs a reason.", "Say why it is entered by hand.")
        at_utc = now if at_utc is None else at_utc.astimezone(UTC)
        if at_utc > now + _FUTURE_ALLOWANCE:
            raise UserError("A punch cannot be in the future.", "Check the date, the time and the offset.")
        with self._punches.transaction():
            person = self._employees.by_code(code)
            if person is None:
                raise UserError(f'Nobody has the code "{code.strip()}".', "Check it in the list of employees.")
            _refuse_inactive(person)
            for existing in self._punches.for_employee_between(person.id, at_utc, at_utc + timedelta(microseconds=1)):
                if existing.kind is kind:
                    return PunchResult(existing, duplicate=True)
            punch = self._make(person, kind, at_utc, PunchMethod.MANUAL, reason=reason, author=author.strip())
            self._punches.add(punch)
        return PunchResult(punch, duplicate=False)

    def of_day(self, day: date, zone: ZoneInfo | None = None) -> list[PunchRow]:
        """The punches of one day of the site (or of `zone`), earliest first."""
        return self._rows(self._punches.between(*day_bounds_utc(day, day, zone or self._settings.zone())))

    def between(self, from_day: date, to_day: date) -> list[PunchRow]:
        """The punches from the first day to the last, both included, by the site's zone; earliest first.

        Raises:
            UserError: the last day is before the first.
        """
        if to_day < from_day:
            raise UserError("The last day is before the first.", "Swap them.")
        return self._rows(self._punches.between(*day_bounds_utc(from_day, to_day, self._settings.zone())))

    def latest(self, limit: int) -> list[PunchRow]:
        """The latest punches, latest first, at most `limit`."""
        return self._rows(self._punches.latest(limit))

    def _rows(self, punches: list[Punch]) -> list[PunchRow]:
        if not punches:
            return []
        people = {person.id: person for person in self._employees.all(include_inactive=True)}
        return [PunchRow(punch, people[punch.employee_id]) for punch in punches]

    def _make(
        self,
        person: Employee,
        kind: PunchKind,
        at_utc: datetime,
        method: PunchMethod,
        *,
        evidence: FaceEvidence | None = None,
        reason: str = "",
        author: str = "",
    ) -> Punch:
        zone = self._settings.zone()
        return Punch(
            id=str(uuid.uuid4()),
            employee_id=person.id,
            kind=kind,
            at_utc=at_utc,
            zone=zone.key,
            utc_offset_s=offset_s(at_utc, zone),
            device=self._settings.current.device_name,
            method=method,
            evidence=evidence,
            reason=reason,
            author=author,
        )


def _refuse_inactive(person: Employee) -> None:
    if not person.active:
        raise UserError(f"{person.name} is deactivated and cannot punch.", "Reactivate the person first.")
