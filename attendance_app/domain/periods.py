"""Periods that are closed for corrections, usually once payroll has them. Standard library only; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class PeriodAction(StrEnum):
    """What a row says about a period."""

    LOCK = "lock"
    UNLOCK = "unlock"


@dataclass(frozen=True, slots=True)
class PeriodChange:
    """One row of history: these days were locked or unlocked. The latest word on a day wins.

    Attributes:
        from_day, to_day: Days of the site, both included.
    """

    id: str
    action: PeriodAction
    from_day: date
    to_day: date
    author: str
    recorded_at_utc: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class LockedPeriod:
    """Days that are locked now, both ends included.

    Attributes:
        change: The lock that has the latest word on them; it may have covered more.
    """

    from_day: date
    to_day: date
    change: PeriodChange


def locked_periods(changes: Iterable[PeriodChange]) -> list[LockedPeriod]:
    """What is locked after all changes, in order of days, without overlaps.

    Args:
        changes: In the order of the ledger.
    """
    periods: list[LockedPeriod] = []
    for change in changes:
        periods = [rest for period in periods for rest in _without(period, change)]
        if change.action is PeriodAction.LOCK:
            periods.append(LockedPeriod(change.from_day, change.to_day, change))
    return sorted(periods, key=lambda period: period.from_day)


def _without(period: LockedPeriod, change: PeriodChange) -> list[LockedPeriod]:
    """What is left of a period once a later change had its say."""
    if change.to_day < period.from_day or change.from_day > period.to_day:
        return [period]
    one_day, rest = timedelta(days=1), []
    if period.from_day < change.from_day:
        rest.append(LockedPeriod(period.from_day, change.from_day - one_day, period.change))
    if change.to_day < period.to_day:
        rest.append(LockedPeriod(change.to_day + one_day, period.to_day, period.change))
    return rest
