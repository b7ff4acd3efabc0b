"""Corrections: add, move, void, undo. Depends on storage; any thread.

A correction is a further row of the ledger, so nothing is lost by one. Each is decided and recorded in one transaction
(its own, or the caller's), so that two people who correct one punch don't undo each other unseen.
"""

import uuid
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import Clock
from attendance_app.domain.corrections import Correction, CorrectionAction, Standing, standing
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.errors import UserError
from attendance_app.services.periods import PeriodService
from attendance_app.services.settings import SettingsService
from attendance_app.services.site_zone import known_zone, offset_s
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository

_FUTURE_ALLOWANCE = timedelta(minutes=5)  # as for punches entered by hand


class CorrectionService:
    """Changes what stands, never what was recorded. Nothing within a locked period is changed."""

    def __init__(
        self,
        corrections: CorrectionRepository,
        punches: PunchRepository,
        employees: EmployeeRepository,
        periods: PeriodService,
        settings: SettingsService,
        clock: Clock,
    ) -> None:
        self._corrections = corrections
        self._punches = punches
        self._employees = employees
        self._periods = periods
        self._settings = settings
        self._clock = clock

    def add(self, code_or_id: str, kind: PunchKind, at_utc: datetime, reason: str, author: str) -> Correction:
        """Add a punch that is missing.

        Args:
            code_or_id: The person's code or id; people who are deactivated are corrected as well.
            kind: What it says.
            at_utc: When it happened, aware.
            reason: Why; required.
            author: Who decides it.

        Raises:
            UserError: no reason, no such person, in the future or a locked period, or it stands already.
            StorageError: nothing was recorded.
        """
        reason, at_utc = _needed(reason), at_utc.astimezone(UTC)
        with self._corrections.joint_transaction():
            person, zone = self._person(code_or_id), self._settings.zone()
            wanted = Standing(kind, at_utc, zone.key, offset_s(at_utc, zone))
            self._refuse_impossible(person.id, wanted, [at_utc])
            return self._record(CorrectionAction.ADD, person.id, "", wanted, reason, author)

    def move(
        self, punch_id: str, at_utc: datetime | None, kind: PunchKind | None, reason: str, author: str
    ) -> Correction:
        """Give a punch another instant, another kind or both. A void one stands again; one left as it is is confirmed.

        Args:
            punch_id: Of the punch, or of the `add` that made it.
            at_utc: When it really happened, aware; None leaves the instant.
            kind: What it really says; None leaves the kind.
            reason: Why; required.
            author: Who decides it.

        Raises:
            UserError: no reason, no such punch, in the future, one of both days is locked, or the person has such a
                punch already.
            StorageError: nothing was recorded.
        """
        reason = _needed(reason)
        with self._corrections.joint_transaction():
            punch, words = self._known(punch_id)
            last = words[-1] if words else punch
            zone = known_zone(last.zone) or self._settings.zone()
            at_utc = last.at_utc if at_utc is None else at_utc.astimezone(UTC)
            wanted = Standing(kind or last.kind, at_utc, zone.key, offset_s(at_utc, zone))
            self._refuse_impossible(last.employee_id, wanted, [last.at_utc, at_utc], punch_id)
            return self._record(CorrectionAction.MOVE, last.employee_id, punch_id, wanted, reason, author)

    def void(self, punch_id: str, reason: str, author: str) -> Correction:
        """Let a punch not count any more.

        Args:
            punch_id: Of the punch, or of the `add` that made it.
            reason: Why; required.
            author: Who decides it.

        Raises:
            UserError: no reason, no such punch, it is void already, or its day is locked.
            StorageError: nothing was recorded.
        """
        reason = _needed(reason)
        with self._corrections.joint_transaction():
            punch, words = self._known(punch_id)
            now = standing(punch if isinstance(punch, Punch) else None, words)
            if now is None:
                raise UserError("This punch is void already.", "Look at its history.")
            self._refuse_locked([now.at_utc])
            return self._record(CorrectionAction.VOID, punch.employee_id, punch_id, now, reason, author)

    def undo(self, correction_id: str, reason: str, author: str) -> Correction:
        """Let stand again what stood before a correction; by one more correction, which can be undone as well.

        Args:
            correction_id: Of the correction that has the latest word on its punch.
            reason: Why; required.
            author: Who decides it.

        Raises:
            UserError: no reason, no such correction, a later one has the word, one of both days is locked, or the
                person has such a punch again by now.
            StorageError: nothing was recorded.
        """
        reason = _needed(reason)
        with self._corrections.joint_transaction():
            undone = self._corrections.get(correction_id)
            if undone is None:
                raise UserError('There is no correction "{id}".', "Copy its id from the list.", id=correction_id)
            punch_id = undone.target_id or undone.id
            punch, words = self._known(punch_id)
            if words[-1].id != undone.id:
                raise UserError("A later correction of this punch stands.", "Undo that one first.")
            before = standing(punch if isinstance(punch, Punch) else None, words[:-1])
            if before is None:
                self._refuse_locked([undone.at_utc])
                stood = Standing(undone.kind, undone.at_utc, undone.zone, undone.utc_offset_s)
                return self._record(CorrectionAction.VOID, undone.employee_id, punch_id, stood, reason, author)
            self._refuse_impossible(undone.employee_id, before, [undone.at_utc, before.at_utc], punch_id)
            return self._record(CorrectionAction.MOVE, undone.employee_id, punch_id, before, reason, author)

    def _known(self, punch_id: str) -> tuple[Punch | Correction, list[Correction]]:
        """The punch, or the `add` that made it, and every correction of it."""
        words = self._corrections.words_on(punch_id)
        origin = self._punches.get(punch_id) or next(iter(words), None)
        if origin is None:
            raise UserError('There is no punch "{id}".', "Copy its id from the list.", id=punch_id)
        return origin, words

    def _person(self, code_or_id: str) -> Employee:
        person = self._employees.by_code(code_or_id) or self._employees.get(code_or_id)
        if person is None:
            raise UserError(
                'Nobody has the code "{code}".', "Check it in the list of employees.", code=code_or_id.strip()
            )
        return person

    def _refuse_impossible(
        self, employee_id: str, wanted: Standing, instants: list[datetime], but_for: str | None = None
    ) -> None:
        if wanted.at_utc > self._clock.now_utc() + _FUTURE_ALLOWANCE:
            raise UserError("A punch cannot be in the future.", "Check the date, the time and the offset.")
        self._refuse_locked(instants)
        same_instant = (wanted.at_utc, wanted.at_utc + timedelta.resolution)
        for other in self._punches.effective_between(*same_instant, employee_id):
            if other.kind is wanted.kind and other.id != but_for:
                raise UserError("The person has such a punch at this very time already.", "Look at the day's punches.")

    def _refuse_locked(self, instants: list[datetime]) -> None:
        self._periods.refuse_locked(instants, self._site())

    def _site(self) -> ZoneInfo:
        return self._settings.zone()

    def _record(
        self, action: CorrectionAction, employee_id: str, target_id: str, stands: Standing, reason: str, author: str
    ) -> Correction:
        correction = Correction(
            id=str(uuid.uuid4()),
            action=action,
            employee_id=employee_id,
            target_id=target_id,
            kind=stands.kind,
            at_utc=stands.at_utc,
            zone=stands.zone,
            utc_offset_s=stands.utc_offset_s,
            author=author.strip(),
            recorded_at_utc=self._clock.now_utc(),
            reason=reason,
        )
        self._corrections.add(correction)
        return correction


def _needed(reason: str) -> str:
    """The reason without surrounding spaces. Raises `UserError` when there is none."""
    if not reason.strip():
        raise UserError("A correction needs a reason.", "Say why; it is recorded.")
    return reason.strip()
