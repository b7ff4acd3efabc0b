"""A person's schedule and leave: what counts today, another one, days off. Depends on services.scheduling; GUI."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.scheduling import AssignmentRow, LeaveRow
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext, Target
from attendance_app.ui.admin.people.profile.tab import ProfileTab
from attendance_app.ui.language.formats import date_range_words, short_date_words
from attendance_app.ui.widgets.day_edit import DayEdit
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.section_header import SectionHeader

_LEAVE_AROUND = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class _Answer:
    employee_id: str
    shifts: list[str]
    assignments: list[AssignmentRow]
    leave: list[LeaveRow]
    today: date


class ScheduleTab(ProfileTab):
    """What counts now, a line to assign a shift from a day on, and the leave of a year around today."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._header = SectionHeader(self.tr("Schedule"))
        self.more = QPushButton(self.tr("&Open schedules"))
        put_icon(self.more, "schedule")
        self.more.clicked.connect(self._on_more)
        self._header.buttons.addWidget(self.more)
        self.now = QLabel()
        self.now.setProperty("role", "body-strong")
        self.now.setWordWrap(True)
        self._earlier = QLabel()
        self._earlier.setProperty("role", "muted")
        self._earlier.setWordWrap(True)
        self._leave_header = SectionHeader(self.tr("Leave"))
        self.leave = QVBoxLayout()
        self.leave.setSpacing(8)
        self._leave_rows: list[QWidget] = []
        self.column.addWidget(self._header)
        self.column.addWidget(self._card())
        self.column.addWidget(self._leave_header)
        self.column.addLayout(self.leave)
        self.column.addStretch(1)
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading a schedule"), self._on_loaded, context.announce_failure
        )

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        self.shift = QComboBox()
        self.shift.setAccessibleName(self.tr("Shift"))
        self.shift.setMinimumWidth(200)
        self.from_day = DayEdit(self.tr("From"))
        self.assign = QPushButton(self.tr("&Assign"))
        self.assign.setProperty("role", "primary")
        self.assign.clicked.connect(self._on_assign)
        self._assigning = QWidget()
        line = QHBoxLayout(self._assigning)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for words, widget in ((self.tr("Work"), self.shift), (self.tr("from"), self.from_day)):
            label = QLabel(words)
            label.setBuddy(widget)
            line.addWidget(label)
            line.addWidget(widget)
        line.addWidget(self.assign)
        line.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.now)
        column.addWidget(self._earlier)
        column.addWidget(self._assigning)
        return card

    def refresh(self) -> None:
        """Read schedule and leave again."""
        if self.row is None:
            return
        person, scheduling = self.row.employee, self.context.services.scheduling
        today = self.context.services.timesheets.today

        def read() -> _Answer:
            day = today()
            return _Answer(
                person.id,
                [stored.shift.name for stored in scheduling.shifts()],
                scheduling.assignments(person.code),
                scheduling.leave(day - _LEAVE_AROUND, day + _LEAVE_AROUND, person.code),
                day,
            )

        self._loader.load(read)

    def _on_loaded(self, answer: _Answer) -> None:
        if not self.is_about(answer.employee_id) or self.row is None:
            return
        covering = [row for row in answer.assignments if row.assignment.covers(answer.today)]
        chosen = self.shift.currentText()
        self.shift.clear()
        self.shift.addItems(answer.shifts)
        self.shift.setCurrentIndex(max(0, self.shift.findText(chosen)))
        if self.from_day.day.year < answer.today.year:
            self.from_day.set_day(answer.today)
        self._assigning.setVisible(bool(answer.shifts) and self.row.employee.active)
        self.now.setText(
            self._assignment_words(covering[-1]) if covering else self.tr("Nothing is planned for this person today.")
        )
        others = [row for row in answer.assignments if not covering or row is not covering[-1]]
        self._earlier.setText(
            self.tr("No shift is defined yet: add one on the Schedules page first.")
            if not answer.shifts
            else "\n".join(self._assignment_words(row) for row in others)
        )
        self._earlier.setVisible(bool(self._earlier.text()))
        self._show_leave(answer.leave)

    def _assignment_words(self, row: AssignmentRow) -> str:
        names = " · ".join(dict.fromkeys(name for name in row.shift_names if name))
        first, last = row.assignment.from_day, row.assignment.to_day
        if last is None:
            return self.tr("{shifts}, since {day}").format(shifts=names, day=short_date_words(first))
        return self.tr("{shifts}, {days}").format(shifts=names, days=date_range_words(first, last))

    def _show_leave(self, rows: list[LeaveRow]) -> None:
        for widget in self._leave_rows:
            self.leave.removeWidget(widget)
            widget.deleteLater()
        self._leave_rows = [self._leave_line(row) for row in rows]
        for widget in self._leave_rows:
            self.leave.addWidget(widget)
        self._leave_header.set_text(
            self.tr("Leave"), "" if rows else self.tr("None within a year before and after today.")
        )

    def _leave_line(self, row: LeaveRow) -> QWidget:
        leave = row.leave
        line = QFrame()
        line.setProperty("role", "card")
        days = QLabel(date_range_words(leave.from_day, leave.to_day))
        kind = QLabel(self.tr("{kind}, half days").format(kind=leave.kind) if leave.half_day else leave.kind)
        kind.setProperty("role", "muted")
        remove = QPushButton(self.tr("Remove"))
        put_icon(remove, "trash", "text")
        remove.setProperty("role", "quiet")
        remove.setAccessibleName(self.tr("Remove the leave of {days}").format(days=days.text()))
        remove.clicked.connect(lambda: self._on_remove_leave(row))
        row_layout = QHBoxLayout(line)
        row_layout.setContentsMargins(24, 8, 16, 8)
        row_layout.setSpacing(16)
        row_layout.addWidget(days)
        row_layout.addWidget(kind, 1)
        row_layout.addWidget(remove)
        return line

    def _on_assign(self) -> None:
        if self.row is None or not self.shift.currentText():
            return
        person, scheduling = self.row.employee, self.context.services.scheduling
        shift, day = self.shift.currentText(), self.from_day.day
        words = self.tr("{name} works {shift} from {day}.").format(
            name=person.name, shift=shift, day=short_date_words(day)
        )

        def work() -> Callable[[], object]:
            made = scheduling.assign(person.code, shift, day, author=ADMIN_AUTHOR)
            return lambda: scheduling.unassign(made.id, ADMIN_AUTHOR)

        self._run(self.tr("Assigning a shift"), work, words)

    def _on_remove_leave(self, row: LeaveRow) -> None:
        leave, scheduling = row.leave, self.context.services.scheduling
        words = self.tr("The leave of {name} was removed.").format(name=row.employee.name)

        def again() -> object:
            return scheduling.add_leave(
                row.employee.code,
                leave.from_day,
                leave.to_day,
                leave.kind,
                author=ADMIN_AUTHOR,
                half_day=leave.half_day,
                note=leave.note,
            )

        def work() -> Callable[[], object]:
            scheduling.remove_leave(leave.id, ADMIN_AUTHOR)
            return again

        self._run(self.tr("Removing leave"), work, words)

    def _run(self, label: str, work: Callable[[], Callable[[], object]], words: str) -> None:
        """Run `work`, which gives the way back; say it is done, with Undo."""

        def done(way_back: Callable[[], object]) -> None:
            self.context.announce(Notice("success", words, undo=lambda: self._take_back(way_back)))
            self._changed()

        self.context.jobs.run(label, lambda _handle: work(), done, self.context.announce_failure)

    def _take_back(self, way_back: Callable[[], object]) -> None:
        self.context.jobs.run(
            self.tr("Taking back a change"),
            lambda _handle: way_back(),
            lambda _nothing: self._changed(),
            self.context.announce_failure,
        )

    def _on_more(self) -> None:
        if self.row is not None:
            self.context.go_to("schedules", Target(self.row.employee.id))

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()
