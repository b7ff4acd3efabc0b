"""In and out in turn. Standard library only; pure."""

from attendance_app.domain.policies.sighting import Sighting
from attendance_app.domain.policies.whereabouts import Whereabouts, whereabouts
from attendance_app.domain.punches import PunchKind


def toggle(sighting: Sighting) -> PunchKind:
    """`in` for who is away, `out` for who is at work, back for who is on a break.

    Someone whose last word was longer ago than `stale_after`, or before the planned work that begins now, forgot to
    leave: the next is `in`, and the missing `out` is for an administrator to add.
    """
    return {
        Whereabouts.AWAY: PunchKind.IN,
        Whereabouts.AT_WORK: PunchKind.OUT,
        Whereabouts.ON_BREAK: PunchKind.BREAK_END,
    }[whereabouts(sighting)]
