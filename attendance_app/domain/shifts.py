"""Shifts: when people are expected and by which rules their time is counted. Standard library only; immutable.

Durations are whole minutes (`…_min`); times of day are local to the shift's zone.
"""

from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)


class ShiftKind(StrEnum):
    """How a shift binds."""

    FIXED = "fixed"  # be there from start to end
    FLEXIBLE = "flexible"  # work `target_min` within the segments' frame; nobody is late or early


@dataclass(frozen=True, slots=True)
class ShiftSegment:
    """A stretch of presence. An `end` at or before `start` is on the next day.

    A split shift has several segments; each later one starts after the one before has ended, if need be next day.
    """

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class BreakRules:
    """How breaks count.

    Attributes:
        deducted_min: Unpaid break that is deducted on a day without punched breaks; 0 for none.
        deduct_after_min: Deducted only when the time between in and out is longer than this; None: longer than half
            of the planned span.
        punched_paid_min: So many minutes of punched breaks a day are paid, that is, count as worked.
        window: When the break is expected, for the `schedule` punch policy: start and end, or None.
    """

    deducted_min: int = 0
    deduct_after_min: int | None = None
    punched_paid_min: int = 0
    window: tuple[time, time] | None = None


@dataclass(frozen=True, slots=True)
class OvertimeTier:
    """Work beyond `after_min` is overtime paid at `rate` (1.5: time and a half), up to the next tier."""

    after_min: int
    rate: float = 1.5


@dataclass(frozen=True, slots=True)
class OvertimeRules:
    """When work becomes overtime.

    Attributes:
        daily: By minutes worked that day, ascending. Empty: beyond the planned work of the day, at 1.0; but where only
            the week has tiers, the week alone decides.
        weekly: By minutes worked that week that aren't daily overtime already, ascending. Empty: none.
    """

    daily: tuple[OvertimeTier, ...] = ()
    weekly: tuple[OvertimeTier, ...] = ()


@dataclass(frozen=True, slots=True)
class Shift:
    """A kind of working day.

    Attributes:
        id: UUID as text.
        name: Unique among the shifts in use, without regard to letter case.
        segments: At least one, in order.
        zone: IANA name, or None for the employee's or the site's.
        grace_late_min, grace_early_min: Up to so many whole minutes late or early don't count; beyond, all of them do.
        rounding_min: In and out are also shown rounded to the nearest multiple of this past the hour, ties to the even
            multiple, so that neither side gains on average; 0 for no rounding.
        target_min: Work expected on a flexible day; None: the planned span less the deducted break.
        half_day_under_min: Less work than this (and no less than `absent_under_min`) is half a day; 0 for never.
        absent_under_min: Less work than this is an absence; no work at all on a planned day always is.
        usual_weekdays: On which days of the week it is worked where an assignment doesn't say; Monday is 0. Ascending.
        on_holidays: Public holidays are worked like other days.
    """

    id: str
    name: str
    segments: tuple[ShiftSegment, ...]
    kind: ShiftKind = ShiftKind.FIXED
    zone: str | None = None
    grace_late_min: int = 0
    grace_early_min: int = 0
    rounding_min: int = 0
    breaks: BreakRules = field(default_factory=BreakRules)
    overtime: OvertimeRules = field(default_factory=OvertimeRules)
    target_min: int | None = None
    half_day_under_min: int = 0
    absent_under_min: int = 0
    usual_weekdays: tuple[int, ...] = MONDAY_TO_FRIDAY
    on_holidays: bool = False
