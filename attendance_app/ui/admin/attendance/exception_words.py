"""What is odd about a day, in words, and what would probably put it right. Depends on domain; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from attendance_app.domain.planning import DayPlan
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheets import DayException, ExceptionKind
from attendance_app.services.day_records import DayRecord, PunchLine
from attendance_app.ui.language.formats import time_words


class FixKind(StrEnum):
    """What a fix does."""

    ADD = "add"
    VOID = "void"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Fix:
    """A likely way to put things right; the person still says when and why.

    Attributes:
        words: What the button says.
        punch: The kind of punch to add.
        line: The punch to void or to move.
        hints: Times of the plan that may be it, local; offered, never filled in.
    """

    kind: FixKind
    words: str
    punch: PunchKind | None = None
    line: PunchLine | None = None
    hints: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """An oddity in words.

    Attributes:
        title: What is odd, a few words.
        text: What it means.
        fixes: The likeliest first.
    """

    title: str
    text: str
    fixes: tuple[Fix, ...]


class ExceptionWords(QObject):
    """Explains oddities to whoever resolves them."""

    def title(self, kind: ExceptionKind) -> str:
        """The oddity in a few words."""
        return {
            ExceptionKind.MISSING_OUT: self.tr("No out"),
            ExceptionKind.MISSING_IN: self.tr("No in"),
            ExceptionKind.DOUBLE_IN: self.tr("In twice"),
            ExceptionKind.BREAK_NOT_ENDED: self.tr("Break without end"),
            ExceptionKind.BREAK_WITHOUT_START: self.tr("Break without start"),
            ExceptionKind.LONG_SPAN: self.tr("Unlikely long"),
            ExceptionKind.OVERLAPPING_SPANS: self.tr("Overlapping times"),
            ExceptionKind.BEFORE_HIRING: self.tr("Before the first day of work"),
            ExceptionKind.AFTER_LEAVING: self.tr("After the last day of work"),
            ExceptionKind.CLOCK_JUMPED: self.tr("The clock jumped"),
        }[kind]

    def explain(self, exception: DayException, record: DayRecord) -> Explanation:
        """The oddity of that day."""
        lines = tuple(line for line in record.lines if line.id in exception.punch_ids)
        times = ", ".join(time_words(line.at_local) for line in lines)
        return Explanation(
            self.title(exception.kind),
            self._text(exception.kind).format(times=times),
            tuple(self._fixes(exception.kind, lines, record.plan)),
        )

    def _text(self, kind: ExceptionKind) -> str:
        return {
            ExceptionKind.MISSING_OUT: self.tr(
                "After coming at {times} no out was recorded. Until there is one, this time isn't counted."
            ),
            ExceptionKind.MISSING_IN: self.tr(
                "The out at {times} has no in before it. Until there is one, this time isn't counted."
            ),
            ExceptionKind.DOUBLE_IN: self.tr(
                "There are several ins in a row: {times}. Probably one says the wrong thing, or one is too many."
            ),
            ExceptionKind.BREAK_NOT_ENDED: self.tr("The break that began at {times} has no end, so it isn't deducted."),
            ExceptionKind.BREAK_WITHOUT_START: self.tr("At {times} a break ended that had not begun."),
            ExceptionKind.LONG_SPAN: self.tr(
                "More than 16 hours lie between {times}. Probably punches between them are missing; the time isn't"
                " counted until then."
            ),
            ExceptionKind.OVERLAPPING_SPANS: self.tr(
                "The punches {times} overlap. Probably one of them says the wrong thing, or is too many."
            ),
            ExceptionKind.BEFORE_HIRING: self.tr("The punches {times} are before the person's first day of work."),
            ExceptionKind.AFTER_LEAVING: self.tr("The punches {times} are after the person's last day of work."),
            ExceptionKind.CLOCK_JUMPED: self.tr(
                "The device's clock jumped shortly before the punch at {times}, so its time is in doubt."
            ),
        }[kind]

    def _fixes(self, kind: ExceptionKind, lines: Sequence[PunchLine], plan: DayPlan) -> list[Fix]:
        starts, ends = _planned_times(plan)
        add_out = Fix(FixKind.ADD, self.tr("Add the out…"), PunchKind.OUT, hints=ends)
        to_add = {
            ExceptionKind.MISSING_OUT: add_out,
            ExceptionKind.LONG_SPAN: add_out,
            ExceptionKind.MISSING_IN: Fix(FixKind.ADD, self.tr("Add the in…"), PunchKind.IN, hints=starts),
            ExceptionKind.BREAK_NOT_ENDED: Fix(FixKind.ADD, self.tr("Add the end of the break…"), PunchKind.BREAK_END),
            ExceptionKind.BREAK_WITHOUT_START: Fix(
                FixKind.ADD, self.tr("Add the start of the break…"), PunchKind.BREAK_START
            ),
        }
        if kind in to_add:
            return [to_add[kind]]
        if not lines:
            return []
        last = lines[-1]
        if kind is ExceptionKind.CLOCK_JUMPED:
            return [Fix(FixKind.MOVE, self.tr("Check the time…"), line=last)]
        if kind in (ExceptionKind.DOUBLE_IN, ExceptionKind.OVERLAPPING_SPANS):
            say = self.tr("Change what {time} says…").format(time=time_words(last.at_local))
            return [Fix(FixKind.MOVE, say, line=last), self._void(last)]
        return [self._void(line) for line in lines]

    def _void(self, line: PunchLine) -> Fix:
        words = self.tr("Don't count {time}…").format(time=time_words(line.at_local))
        return Fix(FixKind.VOID, words, line=line)


def _planned_times(plan: DayPlan) -> tuple[tuple[datetime, ...], tuple[datetime, ...]]:
    """Local starts and ends of what was planned, or of what work is judged by."""
    planned = plan.planned or next(iter(plan.reference), None)
    if planned is None:
        return (), ()
    zone = ZoneInfo(planned.zone)
    starts = tuple(segment.start_utc.astimezone(zone) for segment in planned.segments)
    return starts, tuple(segment.end_utc.astimezone(zone) for segment in planned.segments)
