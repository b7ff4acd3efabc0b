"""How the days of a month are marked: icon, tone and words of each mark. Depends on domain; GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from attendance_app.domain.presence import DayMark, GridCell
from attendance_app.ui.language.formats import duration_words
from attendance_app.ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class MarkLook:
    """Icon (a file in `assets/icons`, empty for none) and tone of a mark."""

    icon: str
    tone: Tone


LOOKS: dict[DayMark, MarkLook] = {
    DayMark.EXCEPTION: MarkLook("alert", "danger"),
    DayMark.ABSENT: MarkLook("close", "danger"),
    DayMark.LATE: MarkLook("clock", "warning"),
    DayMark.HALF_DAY: MarkLook("hourglass", "warning"),
    DayMark.WORKED: MarkLook("check", "success"),
    DayMark.LEAVE: MarkLook("sun", "info"),
    DayMark.HOLIDAY: MarkLook("star", "info"),
    DayMark.IN_PROGRESS: MarkLook("play", "neutral"),
    DayMark.OFF: MarkLook("", "neutral"),
}


class MarkWords(QObject):
    """Says marks in words."""

    def mark(self, mark: DayMark) -> str:
        """The mark as the legend says it."""
        return {
            DayMark.EXCEPTION: self.tr("To resolve"),
            DayMark.ABSENT: self.tr("Absent"),
            DayMark.LATE: self.tr("Late"),
            DayMark.HALF_DAY: self.tr("Half a day"),
            DayMark.WORKED: self.tr("Present"),
            DayMark.LEAVE: self.tr("Leave"),
            DayMark.HOLIDAY: self.tr("Holiday"),
            DayMark.IN_PROGRESS: self.tr("Under way"),
            DayMark.OFF: self.tr("Nothing planned"),
        }[mark]

    def cell(self, cell: GridCell) -> str:
        """A day in a line: "Late by 12 min, worked 7 h 40 min"."""
        day = cell.day
        if day is None:
            return self.mark(cell.mark)
        parts = [self.mark(cell.mark)]
        if day.leave:
            parts.append(day.leave)
        if day.holiday:
            parts.append(day.holiday)
        if day.late_minutes:
            parts.append(self.tr("late by {duration}").format(duration=duration_words(day.late_minutes)))
        if day.worked_minutes:
            parts.append(self.tr("worked {duration}").format(duration=duration_words(day.worked_minutes)))
        return ", ".join(parts)
