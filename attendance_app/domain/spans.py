"""Pairing punches into stays: from an in to its out, and what is odd about them. Standard library only; pure.

Nothing is invented: what a missing punch would have said stays unknown, and each punch belongs to exactly one stay.

| what was punched | what comes of it |
|---|---|
| in, in, on the same working day | one stay from the first in: `double_in` |
| in, in, out, out | one stay from the first to the last: `overlapping_spans`; the time counts once |
| in, in, for another day or another segment of a split shift | the first stay has no out: `missing_out` |
| in, and more than 24 h later an out | two stays: `missing_out`, `missing_in` |
| in, and more than 16 h later an out | one stay, `long_span`; its time doesn't count until it is resolved |
| a break that has no end, no start | `break_not_ended`, `break_without_start`; it takes nothing off |
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheets import DayException, ExceptionKind
from attendance_app.domain.working_days import LONGEST_SPAN_US, WorkingDays
from attendance_app.domain.zone_clock import HOUR_US, microseconds

LONGEST_STAY_US = 24 * HOUR_US
"""An out at the same hour of the next day or later belongs to another in."""

Mark = tuple[int, int, str, EffectivePunch]
"""A punch by its instant in microseconds, its order among punches of the same instant, and its id."""

# Of punches at the same instant those that end something come first.
_ORDER = {PunchKind.BREAK_END: 0, PunchKind.OUT: 1, PunchKind.IN: 2, PunchKind.BREAK_START: 3}
_IN, _OUT, _BREAK_START = PunchKind.IN, PunchKind.OUT, PunchKind.BREAK_START
_AT, _PUNCH = itemgetter(0), itemgetter(3)


@dataclass(slots=True)
class Stay:
    """One presence and its punches.

    Attributes:
        came, left: The in and the out; the one that is missing is None.
        breaks: Complete breaks, in order.
        pause: The start of a break that hasn't ended.
        others: Punches that say nothing more: a second in, an out that was followed by another, half a break.
        oddities: What is to be resolved.
        counts: Whether its time is work: both ends are known and nothing doubts its length.
        open: The last stay, without an out, so recent that the person may still be there.
        day: Ordinal of the working day it belongs to.
    """

    came: Mark | None
    left: Mark | None = None
    breaks: list[tuple[Mark, Mark]] = field(default_factory=list)
    pause: Mark | None = None
    others: list[Mark] = field(default_factory=list)
    oddities: list[DayException] = field(default_factory=list)
    counts: bool = False
    open: bool = False
    day: int = 0

    @property
    def begin_us(self) -> int:
        """The in, or else the first of its punches."""
        return self.came[0] if self.came else min(map(_AT, self.marks))

    @property
    def marks(self) -> list[Mark]:
        """All its punches, in no particular order."""
        single = [mark for mark in (self.came, self.left, self.pause) if mark is not None]
        return [*single, *(mark for pair in self.breaks for mark in pair), *self.others]

    @property
    def punches(self) -> list[EffectivePunch]:
        """All its punches, earliest first."""
        return [mark[3] for mark in sorted(self.marks, key=itemgetter(0, 1, 2))]

    def flag(self, kind: ExceptionKind, *marks: Mark) -> None:
        """Note an oddity and the punches it is about, earliest first."""
        self.oddities.append(DayException(kind, tuple(mark[2] for mark in sorted(marks, key=itemgetter(0, 1, 2)))))


def pair(punches: Iterable[EffectivePunch], days: WorkingDays, now_us: int, first_last: bool = False) -> list[Stay]:
    """One person's stays, each with its working day.

    Args:
        punches: Effective ones in any order; each id once.
        days: The person's plans.
        now_us: A last stay without an out counts as open for 16 hours.
        first_last: The first punch of a working day is its in and the last its out, whatever they say.
    """
    marks = [(microseconds(punch.at_utc), _ORDER[punch.kind], punch.id, punch) for punch in punches]
    marks.sort()  # ids differ, so punches themselves are never compared
    pairing = _Pairing(days)
    if first_last:
        for group in _sightings_by_day(marks, days):
            pairing.add_first_last(group)
    else:
        for mark in marks:
            pairing.add(mark)
    return pairing.finished(now_us)


def _sightings_by_day(marks: list[Mark], days: WorkingDays) -> Iterable[list[Mark]]:
    groups: dict[int, list[Mark]] = {}
    for mark in marks:
        groups.setdefault(days.of_sighting(mark[0]), []).append(mark)
    return groups.values()


class _Pairing:
    """Goes through one person's punches in order."""

    def __init__(self, days: WorkingDays) -> None:
        self._days = days
        self._stays: list[Stay] = []
        self._current: Stay | None = None  # without an out so far
        self._surplus = 0  # ins of the latest stay that no out has answered

    def add(self, mark: Mark) -> None:
        kind, current = mark[3].kind, self._current
        if current is not None and self._is_too_late_for(current, mark):
            self._close_unfinished(current)
            current = None
        if kind is _IN:
            self._come(mark, current)
        elif kind is _OUT:
            self._leave(mark, current)
        else:
            stay = current or self._begin(None)
            (_start_break if kind is _BREAK_START else _end_break)(stay, mark)

    def add_first_last(self, group: list[Mark]) -> None:
        """One working day's punches under the policy of that name."""
        seen = [mark for mark in group if mark[3].kind in {_IN, _OUT}]
        lone_out = len(seen) == 1 and seen[0][3].kind is _OUT
        stay = self._begin(seen[0] if seen and not lone_out else None)
        for mark in group:
            if mark[3].kind not in {_IN, _OUT}:
                (_start_break if mark[3].kind is _BREAK_START else _end_break)(stay, mark)
        stay.others += seen[1:-1]
        if len(seen) > 1 or lone_out:
            self._end(stay, seen[-1])

    def finished(self, now_us: int) -> list[Stay]:
        """All stays; the last may still go on."""
        current = self._current
        if current is not None:
            begin = current.begin_us
            if now_us - begin <= self._days.longest_span_us(begin):
                current.open = True
                current.day = self._days.of_in(begin)
                if current.came is None:
                    current.flag(ExceptionKind.MISSING_IN, *current.marks)
            else:
                self._close_unfinished(current)
        return self._stays

    def _begin(self, came: Mark | None) -> Stay:
        if self._current is not None:
            self._close_unfinished(self._current)
        stay = self._current = Stay(came)
        self._stays.append(stay)
        self._surplus = 0
        return stay

    def _come(self, mark: Mark, current: Stay | None) -> None:
        if current is None or current.came is None or self._is_another_time(current.came, mark):
            self._begin(mark)
            return
        current.others.append(mark)
        current.flag(ExceptionKind.DOUBLE_IN, current.came, mark)
        self._surplus += 1

    def _is_another_time(self, first: Mark, again: Mark) -> bool:
        days = self._days
        return days.of_in(first[0]) != days.of_in(again[0]) or days.begins_another_segment(first[0], again[0])

    def _leave(self, mark: Mark, current: Stay | None) -> None:
        if current is None:
            if self._surplus and self._leaves_again(self._stays[-1], mark):
                return
            current = self._begin(None)
        self._end(current, mark)

    def _leaves_again(self, stay: Stay, mark: Mark) -> bool:
        """in, in, out and now another out: of two spans that overlap one was within the other."""
        came, left = stay.came, stay.left
        if came is None or left is None or self._is_too_late_for(stay, mark):
            return False
        if self._days.of_span(came[0], mark[0]) != stay.day:
            return False
        self._surplus -= 1
        stay.others.append(left)
        extra = [other for other in stay.others if other[3].kind in {_IN, _OUT}]
        nested = {ExceptionKind.DOUBLE_IN, ExceptionKind.OVERLAPPING_SPANS, ExceptionKind.LONG_SPAN}
        stay.oddities = [oddity for oddity in stay.oddities if oddity.kind not in nested]
        stay.flag(ExceptionKind.OVERLAPPING_SPANS, came, *extra, mark)
        self._settle(stay, came, mark)
        return True

    def _end(self, stay: Stay, mark: Mark) -> None:
        self._current = None
        _end_pause(stay)
        if stay.came is None:
            stay.left = mark
            stay.flag(ExceptionKind.MISSING_IN, *stay.marks)
            stay.day = self._days.of_out(mark[0])
        else:
            self._settle(stay, stay.came, mark)

    def _settle(self, stay: Stay, came: Mark, left: Mark) -> None:
        stay.left = left
        stay.day = self._days.of_span(came[0], left[0])
        length = left[0] - came[0]
        stay.counts = length <= LONGEST_SPAN_US or length <= self._days.longest_span_us(came[0])
        if not stay.counts:
            stay.flag(ExceptionKind.LONG_SPAN, came, left)

    def _close_unfinished(self, stay: Stay) -> None:
        self._current = None
        self._surplus = 0
        _end_pause(stay)
        stay.day = self._days.of_in(stay.begin_us)
        if stay.came is None:
            stay.flag(ExceptionKind.MISSING_IN, *stay.marks)
        else:
            stay.flag(ExceptionKind.MISSING_OUT, stay.came)

    def _is_too_late_for(self, stay: Stay, mark: Mark) -> bool:
        length = mark[0] - stay.begin_us
        return length > LONGEST_STAY_US and length > self._days.longest_span_us(stay.begin_us)


def _start_break(stay: Stay, mark: Mark) -> None:
    _end_pause(stay)
    stay.pause = mark


def _end_break(stay: Stay, mark: Mark) -> None:
    if stay.pause is None:
        stay.others.append(mark)
        stay.flag(ExceptionKind.BREAK_WITHOUT_START, mark)
    else:
        stay.breaks.append((stay.pause, mark))
        stay.pause = None


def _end_pause(stay: Stay) -> None:
    """A break whose end wasn't punched: how long it was stays unknown."""
    if stay.pause is not None:
        stay.flag(ExceptionKind.BREAK_NOT_ENDED, stay.pause)
        stay.others.append(stay.pause)
        stay.pause = None
