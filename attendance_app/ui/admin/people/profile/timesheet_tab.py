"""A person's month: days, hours and what is odd, with totals. Depends on services.timesheets; GUI thread."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from attendance_app.domain.timesheets import Timesheet, TimesheetDay
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import PageContext, Target
from attendance_app.ui.admin.people.profile.tab import ProfileTab
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.language.formats import day_words, duration_words, month_words, time_words
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.key_figure import KeyFigure

_WIDTHS_PX = (130, 90, 90, 110, 110, 0)


class DaysModel(RecordModel[TimesheetDay]):
    """One row a day; the key is the day."""

    DAY, IN, OUT, WORKED, OVERTIME, REMARKS = range(6)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda day: day.day, parent)
        self._columns = (
            Column(self.tr("Day"), lambda d: day_words(d.day), lambda d: d.day),
            Column(self.tr("In"), lambda d: _time(d.in_at), lambda d: _time(d.in_at)),
            Column(self.tr("Out"), lambda d: _time(d.out_at), lambda d: _time(d.out_at)),
            Column(self.tr("Worked"), lambda d: _minutes(d.worked_minutes), lambda d: d.worked_minutes),
            Column(self.tr("Overtime"), lambda d: _minutes(d.overtime_minutes), lambda d: d.overtime_minutes),
            Column(self.tr("Remarks"), self._remarks, self._remarks, tooltip=self._remarks),
        )

    def _remarks(self, day: TimesheetDay) -> str:
        said = [day.holiday, day.leave]
        said += [self.tr("Absent")] if day.absent else []
        said += [self.tr("{time} late").format(time=duration_words(day.late_minutes))] if day.late_minutes else []
        said += (
            [self.tr("left {time} early").format(time=duration_words(day.early_minutes))] if day.early_minutes else []
        )
        said += [self.tr("%n matters to resolve", "", len(day.exceptions))] if day.exceptions else []
        said += [self.tr("still going on")] if day.in_progress and day.in_at is not None else []
        return ", ".join(words for words in said if words)


@dataclass(frozen=True, slots=True)
class _Answer:
    employee_id: str
    month: date
    today: date
    sheet: Timesheet | None


class TimesheetTab(ProfileTab):
    """The month of today at first; arrows lead to others."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._month: date | None = None
        self.worked = KeyFigure(self.tr("Worked"), "clock", clickable=False)
        self.overtime = KeyFigure(self.tr("Overtime"), "hourglass", clickable=False)
        self.late = KeyFigure(self.tr("Days late"), "alert", clickable=False)
        self.absent = KeyFigure(self.tr("Days absent"), "absent", clickable=False)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for figure in (self.worked, self.overtime, self.late, self.absent):
            figures.addWidget(figure, 1)
        self.model = DaysModel(self)
        empty = EmptyState(
            "calendar", self.tr("Nothing in this month"), self.tr("Days with work, leave or a plan are shown here.")
        )
        self.table = RecordTable(self.model, self.tr("Days of the month"), _WIDTHS_PX, empty)
        self.column.addLayout(self._month_bar())
        self.column.addLayout(figures)
        self.column.addWidget(self.table, 1)
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading a timesheet"), self._on_loaded, context.announce_failure
        )

    def _month_bar(self) -> QHBoxLayout:
        self.month = QLabel()
        self.month.setProperty("role", "heading")
        self.earlier, self.later = QPushButton(), QPushButton()
        for button, name, words in (
            (self.earlier, "chevron-left", self.tr("The month before")),
            (self.later, "chevron-right", self.tr("The month after")),
        ):
            put_icon(button, name)
            button.setProperty("role", "icon")
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.more = QPushButton(self.tr("&Open in attendance"))
        put_icon(self.more, "calendar")
        self.more.clicked.connect(self._on_more)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.earlier)
        bar.addWidget(self.month)
        bar.addWidget(self.later)
        bar.addStretch(1)
        bar.addWidget(self.more)
        return bar

    def refresh(self) -> None:
        """Read the month again."""
        if self.row is None:
            return
        employee_id, timesheets, chosen = self.row.employee.id, self.context.services.timesheets, self._month

        def read() -> _Answer:
            today = timesheets.today()
            first = (chosen or today).replace(day=1)
            last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
            sheets = timesheets.of([employee_id], first, last)
            return _Answer(employee_id, first, today, sheets[0] if sheets else None)

        self._loader.load(read)

    def _on_loaded(self, answer: _Answer) -> None:
        if not self.is_about(answer.employee_id):
            return
        self._month = answer.month
        self.month.setText(month_words(answer.month))
        self.later.setEnabled(answer.month < answer.today.replace(day=1))
        days = [day for day in answer.sheet.days if day.day <= answer.today or day.leave] if answer.sheet else []
        self.model.set_records(days)
        self.worked.show_figure(duration_words(sum(day.worked_minutes for day in days)))
        self.overtime.show_figure(duration_words(sum(day.overtime_minutes for day in days)))
        self.late.show_figure(str(sum(day.late_minutes > 0 for day in days)))
        self.absent.show_figure(str(sum(day.absent for day in days)))

    def _turn(self, months: int) -> None:
        if self._month is not None:
            nearby = self._month + timedelta(days=31 if months > 0 else -1)
            self._month = nearby.replace(day=1)
            self.refresh()

    def _on_more(self) -> None:
        if self.row is not None:
            self.context.go_to("attendance", Target(self.row.employee.id, self._month))


def _time(at: datetime | None) -> str:
    return "" if at is None else time_words(at)


def _minutes(minutes: int) -> str:
    return duration_words(minutes) if minutes else ""
