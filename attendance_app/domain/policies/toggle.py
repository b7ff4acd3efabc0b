"""What a look at the desk means: the next punch, or a repeat of the last. Standard library only; pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from attendance_app.domain.punches import Punch, PunchKind

# Longer than a long shift with its breaks, shorter than the night to the same hour next day.
STALE_AFTER = timedelta(hours=16)

_NEXT = {
    PunchKind.IN: PunchKind.OUT,
    PunchKind.OUT: PunchKind.IN,
    PunchKind.BREAK_START: PunchKind.BREAK_END,
    PunchKind.BREAK_END: PunchKind.OUT,
}


@dataclass(frozen=True, slots=True)
class RecordPunch:
    """A new punch of this kind is due."""

    kind: PunchKind


@dataclass(frozen=True, slots=True)
class RepeatOf:
    """Not a punch: the person was here a moment ago."""

    punch: Punch


def decide_toggle(
    previous: Punch | None, at_utc: datetime, debounce: timedelta, stale_after: timedelta = STALE_AFTER
) -> RecordPunch | RepeatOf:
    """What the toggle policy makes of a person seen at `at_utc`.

    In and out alternate; who is on a break comes back from it. A punch less than `debounce` away, before or (clocks
    disagree, frames overtake each other) after `at_utc`, is repeated; a debounce of zero repeats nothing. Someone whose
    last word, more than `stale_after` ago, left them at work forgot to leave: the next is `in`, and the missing `out`
    is for an administrator to add.

    Args:
        previous: The person's latest punch that isn't later than `at_utc + debounce`; a later one says nothing about
            `at_utc` and counts as none.
        at_utc: Timezone-aware.
        debounce: Zero or more.
        stale_after: Zero or more.
    """
    if previous is None or previous.at_utc - at_utc >= max(debounce, timedelta.resolution):
        return RecordPunch(PunchKind.IN)
    since = at_utc - previous.at_utc
    if abs(since) < debounce:
        return RepeatOf(previous)
    if since > stale_after:
        return RecordPunch(PunchKind.IN)
    return RecordPunch(_NEXT[previous.kind])
