"""Where a person is by the record: away, at work or on a break. Standard library only; pure."""

from collections.abc import Sequence
from enum import Enum, auto

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.policies.sighting import Sighting
from attendance_app.domain.policies.working_day import has_begun_anew
from attendance_app.domain.punches import PunchKind


class Whereabouts(Enum):
    """What the record says of a person who is seen."""

    AWAY = auto()
    AT_WORK = auto()
    ON_BREAK = auto()


_AFTER = {
    PunchKind.IN: Whereabouts.AT_WORK,
    PunchKind.OUT: Whereabouts.AWAY,
    PunchKind.BREAK_START: Whereabouts.ON_BREAK,
    PunchKind.BREAK_END: Whereabouts.AT_WORK,
}


def whereabouts(sighting: Sighting) -> Whereabouts:
    """By the last punch; away where that is stale, or where another stretch of planned work has begun since."""
    last = sighting.last
    if last is None:
        return Whereabouts.AWAY
    if has_begun_anew(sighting.at_utc, presence(sighting.earlier)[0].at_utc, sighting.planned):
        return Whereabouts.AWAY
    return _AFTER[last.kind]


def presence(punches: Sequence[EffectivePunch]) -> Sequence[EffectivePunch]:
    """The punches since the person last came in, that one first; all of them when there is no `in`."""
    last_in = max((which for which, punch in enumerate(punches) if punch.kind is PunchKind.IN), default=0)
    return punches[last_in:]
