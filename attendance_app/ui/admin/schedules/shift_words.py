"""Shifts, schedules and what becomes of a day, in words. Depends on domain; GUI thread."""

from collections.abc import Sequence
from datetime import time
from itertools import groupby

from PySide6.QtCore import QObject

from attendance_app.domain.shifts import Shift, ShiftKind
from attendance_app.domain.timesheets import TimesheetDay
from attendance_app.services.scheduling import AssignmentRow
from attendance_app.ui.language.formats import (
    duration_words,
    number_words,
    short_date_words,
    time_words,
    weekday_words,
)

_A_WEEK = 7


class ScheduleWords(QObject):
    """Says schedules in words."""

    def hours(self, shift: Shift) -> str:
        """When it is worked: "08:00 – 12:00, 16:00 – 20:00"."""
        return ", ".join(f"{time_words(each.start)} – {time_words(each.end)}" for each in shift.segments)

    def days(self, days: Sequence[int]) -> str:
        """Days of the week, runs of them with a dash: "Mon – Fri"."""
        if len(days) == _A_WEEK:
            return self.tr("every day")
        runs: list[list[int]] = []
        for day in days:
            if runs and runs[-1][-1] == day - 1:
                runs[-1].append(day)
            else:
                runs.append([day])
        return ", ".join(_run_words(run) for run in runs)

    def rules(self, shift: Shift) -> str:
        """The rules that differ from none, in a line."""
        flexible = shift.kind is ShiftKind.FLEXIBLE
        facts = (
            (flexible, self.tr("flexible")),
            (bool(shift.breaks.deducted_min), self.tr("{minutes} min break")),
            (bool(shift.grace_late_min), self.tr("{grace} min grace")),
            (bool(shift.rounding_min), self.tr("rounded to {rounding} min")),
            (bool(shift.overtime.daily or shift.overtime.weekly), self.tr("overtime")),
        )
        return ", ".join(
            words.format(minutes=shift.breaks.deducted_min, grace=shift.grace_late_min, rounding=shift.rounding_min)
            for holds, words in facts
            if holds
        )

    def assignment(self, row: AssignmentRow) -> str:
        """What is worked: "Day, Mon – Fri", or the cycle of a rotation: "5 × Early · 2 × off"."""
        names = row.shift_names
        shifts = {name for name in names if name is not None}
        if len(shifts) == 1 and len(names) in (1, _A_WEEK) and row.assignment.anchor_day.weekday() == 0:
            days = [day for day, name in enumerate(names) if name] if len(names) == _A_WEEK else list(range(_A_WEEK))
            return f"{next(iter(shifts))}, {self.days(days)}"
        if len(names) == 1:
            return self.tr("{shift}, every day").format(shift=names[0])
        off = self.tr("off")
        runs = [(name or off, len(list(same))) for name, same in groupby(names)]
        return " · ".join(name if count == 1 else f"{number_words(count)} × {name}" for name, count in runs)

    def in_brief(self, row: AssignmentRow) -> str:
        """The same for a cell of a table; of a long rotation what and how long: "Early / Late, 2 weeks"."""
        names = row.shift_names
        shifts = list(dict.fromkeys(name for name in names if name is not None))
        if len(names) <= _A_WEEK or not shifts:
            return self.assignment(row)
        if len(names) % _A_WEEK:
            words = self.tr("{shifts}, %n days", "", len(names))
        else:
            words = self.tr("{shifts}, %n weeks", "", len(names) // _A_WEEK)
        return words.format(shifts=" / ".join(shifts))

    def span(self, row: AssignmentRow) -> str:
        """From when to when."""
        first, last = row.assignment.from_day, row.assignment.to_day
        if last is None:
            return self.tr("from {first}").format(first=short_date_words(first))
        return f"{short_date_words(first)} – {short_date_words(last)}"

    def preview(self, came: time, left: time, day: TimesheetDay) -> str:
        """What becomes of the day, as sentences."""
        said = [
            self.tr("A person who comes {came} and leaves {left} has worked {worked}.").format(
                came=time_words(came), left=time_words(left), worked=duration_words(day.worked_minutes)
            )
        ]
        facts = (
            (day.break_minutes, self.tr("Break taken off: {duration}.")),
            (day.late_minutes, self.tr("That is {duration} late.")),
            (day.early_minutes, self.tr("The person left {duration} early.")),
        )
        said += [words.format(duration=duration_words(minutes)) for minutes, words in facts if minutes]
        for tier in day.overtime:
            said.append(
                self.tr("Overtime: {duration} (× {rate}).").format(
                    duration=duration_words(tier.minutes), rate=number_words(tier.rate)
                )
            )
        if day.rounded_in_at and day.rounded_out_at and day.rounded_in_at != day.in_at:
            said.append(
                self.tr("Rounded: {came} to {left}, {worked}.").format(
                    came=time_words(day.rounded_in_at),
                    left=time_words(day.rounded_out_at),
                    worked=duration_words(day.rounded_worked_minutes),
                )
            )
        if day.absent:
            said.append(self.tr("The day counts as an absence."))
        elif day.half_day:
            said.append(self.tr("The day counts as half a day."))
        if day.exceptions:
            said.append(self.tr("The day has to be resolved by hand."))
        return " ".join(said)


def _run_words(run: Sequence[int]) -> str:
    ends = [weekday_words(day, short=True) for day in (run[0], run[-1])]
    return ends[0] if len(run) == 1 else " – ".join(ends)
