"""The person says what it is. Standard library only; pure."""

from attendance_app.domain.policies.schedule import scheduled
from attendance_app.domain.policies.sighting import ChooseKind, Sighting
from attendance_app.domain.policies.whereabouts import Whereabouts, whereabouts
from attendance_app.domain.policies.working_day import working_day
from attendance_app.domain.punches import PunchKind

_ANSWERS = {
    Whereabouts.AWAY: {PunchKind.IN},
    Whereabouts.AT_WORK: {PunchKind.OUT, PunchKind.BREAK_START},
    Whereabouts.ON_BREAK: {PunchKind.BREAK_END, PunchKind.OUT},
}


def buttons(sighting: Sighting) -> ChooseKind:
    """The kinds that make sense, and the one that `scheduled` would record.

    What answers the last punch makes sense. On a day without one yet, so do `in` and `out`: who forgot to leave
    yesterday or to come in this morning can still say what is true now.
    """
    allowed = set(_ANSWERS[whereabouts(sighting)])
    today = working_day(sighting.at_utc, sighting.planned, sighting.zone)
    last = sighting.last
    if last is None or working_day(last.at_utc, sighting.planned, sighting.zone) != today:
        allowed |= {PunchKind.IN, PunchKind.OUT}
    return ChooseKind(tuple(kind for kind in PunchKind if kind in allowed), scheduled(sighting))
