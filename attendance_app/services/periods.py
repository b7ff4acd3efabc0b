"""Periods that are closed, usually once payroll has them: lock, unlock, refuse. Depends on storage; any thread.

Days are the site's. Both locking and unlocking are rows of the ledger: they are never taken back, only followed.
"""

import uuid
from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import Clock
from attendance_app.domain.periods import LockedPeriod, PeriodAction, PeriodChange, locked_periods
from attendance_app.errors import UserError
from attendance_app.storage.periods import PeriodRepository


class PeriodService:
    """Closes days for corrections and entries by hand; what a face or a PIN does at the desk is always recorded."""

    def __init__(self, periods: PeriodRepository, clock: Clock) -> None:
        self._periods = periods
        self._clock = clock

    def lock(self, from_day: date, to_day: date, reason: str, author: str) -> PeriodChange:
        """Close the days from the first to the last, both included.

        Args:
            from_day: The first day.
            to_day: The last day.
            reason: Why; may be empty.
            author: Who decides it.

        Raises:
            UserError: the last day is before the first, or all of it is locked already.
            StorageError: nothing was recorded.
        """
        _refuse_backwards(from_day, to_day)
        with self._periods.joint_transaction():
            for period in self.periods():
                if period.from_day <= from_day and to_day <= period.to_day:
                    raise UserError("The days from {first} to {last} are locked already.", first=from_day, last=to_day)
            return self._record(PeriodAction.LOCK, from_day, to_day, reason, author)

    def unlock(self, from_day: date, to_day: date, reason: str, author: str) -> PeriodChange:
        """Open the days from the first to the last again; who did so and why stays in the ledger.

        Raises:
            UserError: no reason, the last day is before the first, or nothing is locked there.
            StorageError: nothing was recorded.
        """
        _refuse_backwards(from_day, to_day)
        if not reason.strip():
            raise UserError("Unlocking a period needs a reason.", "Say why; it is recorded.")
        with self._periods.joint_transaction():
            if not any(period.from_day <= to_day and from_day <= period.to_day for period in self.periods()):
                raise UserError(
                    "No day from {first} to {last} is locked.",
                    "Look at the list of locked periods.",
                    first=from_day,
                    last=to_day,
                )
            return self._record(PeriodAction.UNLOCK, from_day, to_day, reason, author)

    def periods(self) -> list[LockedPeriod]:
        """What is locked now, in order of days; each with the lock that has the latest word on it."""
        return locked_periods(self._periods.changes())

    def changes(self) -> list[PeriodChange]:
        """Every lock and unlock, in the order in which they were recorded."""
        return self._periods.changes()

    def locked(self, day: date) -> bool:
        """Whether the site's day is locked."""
        return _period_of(day, self.periods()) is not None

    def refuse_locked(self, instants: Iterable[datetime], zone: ZoneInfo) -> None:
        """Return if none of the instants lies in a locked period; ask within the transaction that depends on it.

        Args:
            instants: Aware.
            zone: The site's.

        Raises:
            UserError: one does; names the period and how to unlock it.
        """
        periods = self.periods()
        for day in sorted({instant.astimezone(zone).date() for instant in instants}):
            period = _period_of(day, periods)
            if period is not None:
                raise UserError(
                    "{day} is in the locked period from {first} to {last}.",
                    "Unlock it first and say why: “Unlock…” on the page, or `attendance periods unlock` with a reason.",
                    day=day,
                    first=period.from_day,
                    last=period.to_day,
                )

    def _record(self, action: PeriodAction, from_day: date, to_day: date, reason: str, author: str) -> PeriodChange:
        change = PeriodChange(
            str(uuid.uuid4()), action, from_day, to_day, author.strip(), self._clock.now_utc(), reason.strip()
        )
        self._periods.add(change)
        return change


def _period_of(day: date, periods: Iterable[LockedPeriod]) -> LockedPeriod | None:
    return next((period for period in periods if period.from_day <= day <= period.to_day), None)


def _refuse_backwards(from_day: date, to_day: date) -> None:
    if to_day < from_day:
        raise UserError("The last day is before the first.", "Swap them.")
