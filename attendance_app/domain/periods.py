"""Periods that are closed for corrections, usually once payroll has them. Standard library only; pure."""

from dataclasses import dataclass
from datetime import date, datetime
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
