"""What is known when a person is seen, and what can be decided about it. Standard library only; immutable.

A decision looks at the record as it stands after corrections, and at the planned shifts around the instant.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.planning import PlannedShift
from attendance_app.domain.punches import PunchKind

# Longer than a long shift with its breaks, shorter than the night to the same hour next day.
STALE_AFTER = timedelta(hours=16)


@dataclass(frozen=True, slots=True)
class RecordPunch:
    """A new punch of this kind is due."""

    kind: PunchKind


@dataclass(frozen=True, slots=True)
class RepeatOf:
    """Not a punch: the person was here a moment ago."""

    punch: EffectivePunch


@dataclass(frozen=True, slots=True)
class ChooseKind:
    """The person says what it is.

    Attributes:
        allowed: The kinds that make sense, in the order of `PunchKind`; never empty.
        suggested: The most likely one of them.
    """

    allowed: tuple[PunchKind, ...]
    suggested: PunchKind


Decision = RecordPunch | RepeatOf | ChooseKind


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person is seen at the desk.

    Attributes:
        at_utc: Timezone-aware.
        punches: The person's effective punches around `at_utc`, in order: from `LOOK_BACK` (or `stale_after`, if that
            is longer) before it until `debounce` after it. Others may be among them and change nothing.
        debounce: Zero or more. A punch nearer than this, before or (clocks disagree, frames overtake each other) after
            `at_utc`, is repeated; zero repeats nothing.
        stale_after: Who came in longer ago than this forgot to leave.
        planned: The shifts planned around `at_utc`: those of the local day before, of and after it.
        zone: The person's, for the date of work that no shift is planned for.
    """

    at_utc: datetime
    punches: tuple[EffectivePunch, ...]
    debounce: timedelta
    stale_after: timedelta = STALE_AFTER
    planned: tuple[PlannedShift, ...] = ()
    zone: tzinfo = UTC

    @property
    def earlier(self) -> tuple[EffectivePunch, ...]:
        """The punches that aren't later than the sighting."""
        return tuple(punch for punch in self.punches if punch.at_utc <= self.at_utc)

    @property
    def last(self) -> EffectivePunch | None:
        """The latest of `earlier` that still says something about now: not stale."""
        latest = self.earlier[-1:]
        return latest[0] if latest and self.at_utc - latest[0].at_utc <= self.stale_after else None

    @property
    def repeated(self) -> EffectivePunch | None:
        """The nearest punch within the debounce, of equally near ones the earlier; None when it is a new sighting."""
        within = [punch for punch in self.punches if abs(punch.at_utc - self.at_utc) < self.debounce]
        return min(within, key=lambda punch: abs(punch.at_utc - self.at_utc), default=None)


LOOK_BACK = timedelta(hours=36)
"""How far back a decision looks: a working day, begun early and ended late, and the night before it."""
