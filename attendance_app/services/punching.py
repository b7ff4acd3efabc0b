"""Punches: decide, record, list. Depends on storage; any thread.

Deciding and recording are one transaction that holds the write lock from its start, so two kiosks that see a person at
the same instant make one punch. A punch that was returned is on disk (`synchronous = FULL`) and may be announced.
"""

import logging
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import Clock
from attendance_app.domain.corrections import StandingPunch
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import PlannedShift
from attendance_app.domain.policies import LOOK_BACK, ChooseKind, Decision, PunchPolicy, RepeatOf, Sighting, decide
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod
from attendance_app.errors import StorageError, UserError
from attendance_app.services.events import PunchChoice
from attendance_app.services.settings import SettingsService
from attendance_app.services.site_zone import day_bounds_utc, known_zone, offset_s
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository

_log = logging.getLogger(__name__)

_FUTURE_ALLOWANCE = timedelta(minutes=5)  # for clocks that disagree a little


class ShiftPlan(Protocol):
    """Who is expected when; `SchedulingService` in the app."""

    def planned_around(self, employee: Employee, at_utc: datetime) -> Sequence[PlannedShift]:
        """The person's planned shifts of the local day before, of and after an instant."""
        ...


class LockedDays(Protocol):
    """Which days are closed; `PeriodService` in the app."""

    def refuse_locked(self, instants: Iterable[datetime], zone: ZoneInfo) -> None:
        """Raise `UserError` when one of the instants lies in a locked period."""
        ...


@dataclass(frozen=True, slots=True)
class PunchResult:
    """What came of a look or an entry.

    Attributes:
        punch: The new punch, or the earlier one it repeats, as it stands after corrections.
        duplicate: True when nothing was recorded because of the earlier punch.
    """

    punch: StandingPunch
    duplicate: bool


@dataclass(frozen=True, slots=True)
class PunchRow:
    """A punch with the person who made it."""

    punch: Punch
    employee: Employee


class PunchService:
    """Records punches once, and lists them by the days of the site.

    Args:
        plan: Who is expected when; None where nothing is planned.
        locked: Which days are closed for entries by hand; None where none are.
    """

    def __init__(
        self,
        punches: PunchRepository,
        employees: EmployeeRepository,
        settings: SettingsService,
        clock: Clock,
        plan: ShiftPlan | None = None,
        locked: LockedDays | None = None,
    ) -> None:
        self._punches = punches
        self._employees = employees
        self._settings = settings
        self._clock = clock
        self._plan = plan
        self._locked = locked

    def record_face(
        self, employee_id: str, at_utc: datetime, evidence: FaceEvidence, clock_jump_s: int | None = None
    ) -> PunchResult:
        """Record that a face was recognised at `at_utc`, as the policy in force says, unless it repeats a punch.

        Where the policy is that the person says what it is, the suggested kind is recorded: nobody can be asked.

        Args:
            employee_id: Whose face.
            at_utc: When, aware.
            evidence: Why it was accepted.
            clock_jump_s: See `Punch`.

        Raises:
            UserError: the person isn't known or is deactivated.
            StorageError: nothing was recorded.
        """
        at_utc = at_utc.astimezone(UTC)
        planned = self._planned(employee_id, at_utc)
        with self._punches.transaction():
            person, decision = self._judge(employee_id, at_utc, self._settings.current.punch_policy, planned)
            return self._carry_out(person, decision, None, at_utc, evidence, clock_jump_s)

    def ask_or_record_face(
        self, employee_id: str, at_utc: datetime, evidence: FaceEvidence, clock_jump_s: int | None = None
    ) -> PunchResult | PunchChoice:
        """As `record_face`, but where the person is to say what it is, nothing is recorded and the choice returned."""
        at_utc = at_utc.astimezone(UTC)
        planned = self._planned(employee_id, at_utc)
        with self._punches.transaction():
            person, decision = self._judge(employee_id, at_utc, self._settings.current.punch_policy, planned)
            if isinstance(decision, ChooseKind):
                return PunchChoice(employee_id, at_utc, evidence, decision.allowed, decision.suggested, clock_jump_s)
            return self._carry_out(person, decision, None, at_utc, evidence, clock_jump_s)

    def ask_or_record_pin(
        self, employee_id: str, at_utc: datetime, clock_jump_s: int | None = None
    ) -> PunchResult | PunchChoice:
        """As `ask_or_record_face`, for a person who entered their PIN; joins the thread's transaction."""
        at_utc = at_utc.astimezone(UTC)
        planned = self._planned(employee_id, at_utc)
        with self._punches.joint_transaction():
            person, decision = self._judge(employee_id, at_utc, self._settings.current.punch_policy, planned)
            if isinstance(decision, ChooseKind):
                return PunchChoice(employee_id, at_utc, None, decision.allowed, decision.suggested, clock_jump_s)
            return self._carry_out(person, decision, None, at_utc, None, clock_jump_s)

    def record_chosen(self, choice: PunchChoice, kind: PunchKind) -> PunchResult:
        """Record what the person said; the instant is that of the look. The same choice twice is one punch.

        Raises:
            UserError: it makes no sense any more: the record has changed meanwhile, or the person is deactivated.
            StorageError: nothing was recorded.
        """
        planned = self._planned(choice.employee_id, choice.at_utc)
        with self._punches.transaction():
            person, decision = self._judge(choice.employee_id, choice.at_utc, PunchPolicy.BUTTONS, planned)
            return self._carry_out(person, decision, kind, choice.at_utc, choice.evidence, choice.clock_jump_s)

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
            UserError: no such person, deactivated, no reason, an instant in the future or in a locked period.
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
                raise UserError(
                    'Nobody has the code "{code}".', "Check it in the list of employees.", code=code.strip()
                )
            _refuse_inactive(person)
            for existing in self._punches.effective_between(at_utc, at_utc + timedelta.resolution, person.id):
                if existing.kind is kind:
                    return PunchResult(existing, duplicate=True)
            if self._locked is not None:
                self._locked.refuse_locked([at_utc], self._settings.zone())
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

    def latest_at_each_device(self, since_utc: datetime) -> dict[str, datetime]:
        """When each device recorded a punch last, by its name; those that recorded none since then are left out."""
        return self._punches.latest_at_each_device(since_utc)

    def _rows(self, punches: list[Punch]) -> list[PunchRow]:
        if not punches:
            return []
        people = {person.id: person for person in self._employees.all(include_inactive=True)}
        return [PunchRow(punch, people[punch.employee_id]) for punch in punches]

    def _planned(self, employee_id: str, at_utc: datetime) -> tuple[PlannedShift, ...]:
        """The person's planned shifts; looked up before the write lock is held, as the first time may take a second.

        A plan that cannot be made, because of a setting that names no calendar, must not cost anybody a punch.
        """
        person = self._employees.get(employee_id)
        if person is None or self._plan is None:
            return ()
        try:
            return tuple(self._plan.planned_around(person, at_utc))
        except StorageError:
            raise
        except UserError as error:
            _log.warning("the planned shifts of %s are not known: %s", person.code, error)
            return ()

    def _judge(
        self, employee_id: str, at_utc: datetime, policy: PunchPolicy, planned: tuple[PlannedShift, ...]
    ) -> tuple[Employee, Decision]:
        """What the policy makes of the person's record as it stands; part of the recording transaction."""
        person = self._employees.get(employee_id)
        if person is None:
            raise UserError("This person is not in the database any more.", "Ask the administrator.")
        _refuse_inactive(person)
        settings = self._settings.current
        debounce, stale_after = timedelta(seconds=settings.debounce_s), timedelta(hours=settings.stale_after_h)
        from_utc, to_utc = at_utc - max(LOOK_BACK, stale_after), at_utc + debounce + timedelta.resolution
        sighting = Sighting(
            at_utc,
            tuple(self._punches.effective_between(from_utc, to_utc, person.id)),
            debounce,
            stale_after,
            planned,
            known_zone(person.zone or "") or self._settings.zone(),
        )
        return person, decide(policy, sighting)

    def _carry_out(
        self,
        person: Employee,
        decision: Decision,
        chosen: PunchKind | None,
        at_utc: datetime,
        evidence: FaceEvidence | None,
        clock_jump_s: int | None,
    ) -> PunchResult:
        """Record what was decided, or chosen among what was offered; part of the deciding transaction."""
        if isinstance(decision, RepeatOf):
            return PunchResult(decision.punch, duplicate=True)
        if isinstance(decision, ChooseKind):
            kind = chosen or decision.suggested
            if kind not in decision.allowed:
                raise UserError("Your record has changed meanwhile.", "Please look at the camera again.")
        else:
            kind = decision.kind
        method = PunchMethod.FACE if evidence else PunchMethod.PIN
        punch = self._make(person, kind, at_utc, method, evidence=evidence, clock_jump_s=clock_jump_s)
        self._punches.add(punch)
        return PunchResult(punch, duplicate=False)

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
        clock_jump_s: int | None = None,
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
            recorded_at_utc=self._clock.now_utc(),
            clock_jump_s=clock_jump_s,
        )


def _refuse_inactive(person: Employee) -> None:
    if not person.active:
        raise UserError("{name} is deactivated and cannot punch.", "Reactivate the person first.", name=person.name)
