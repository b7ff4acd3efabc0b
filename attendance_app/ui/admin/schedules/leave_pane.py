"""Leave: who is excused when, and a form for more. Depends on services.scheduling; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.calendars import Leave
from attendance_app.domain.people import Employee
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.scheduling import LeaveRow
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.schedules.pane import SchedulePane
from attendance_app.ui.admin.wording import collation_key, today
from attendance_app.ui.language.formats import date_range_words, number_words
from attendance_app.ui.widgets.day_edit import DayEdit
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.number_field import NumberField

_FORM_PX = 400


@dataclass(frozen=True, slots=True)
class _Read:
    year: int
    people: Sequence[Employee]
    rows: Sequence[LeaveRow]


class LeaveModel(RecordModel[LeaveRow]):
    """One row a leave; the key is its id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda row: row.leave.id, parent)
        self._columns = (
            Column(
                self.tr("Days"),
                lambda r: date_range_words(r.leave.from_day, r.leave.to_day),
                lambda r: r.leave.from_day,
            ),
            Column(self.tr("Name"), lambda r: r.employee.name, lambda r: collation_key(r.employee.name)),
            Column(self.tr("Leave"), self._kind, self._kind, tooltip=lambda r: r.leave.note),
        )

    def _kind(self, row: LeaveRow) -> str:
        return self.tr("{kind}, half days").format(kind=row.leave.kind) if row.leave.half_day else row.leave.kind


class LeavePane(SchedulePane):
    """The leave of a year. Del takes one back, which can be undone."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        day = today(context.services.clock.now_utc(), context.services.zone())
        self.year = NumberField(self.tr("Year"), 1973, 2199)
        self.year.setGroupSeparatorShown(False)
        self.year.setValue(day.year)
        self.year.valueChanged.connect(lambda _year: self.refresh())
        self.model = LeaveModel(self)
        nothing = EmptyState("sun", self.tr("No leave this year"), self.tr("Enter leave at the right."))
        self.table = RecordTable(self.model, self.tr("Leave"), (214, 0, 140), nothing)
        self.remove = QPushButton(self.tr("&Take back"))
        self.remove.clicked.connect(self._on_remove)
        self.table.selection_changed.connect(self._on_selected)
        self.person, self.kind, self.note = QComboBox(), QComboBox(), QLineEdit()
        self.kind.setEditable(True)
        self.kind.addItems([self.tr("vacation"), self.tr("sick"), self.tr("training"), self.tr("parental leave")])
        self.first, self.last = DayEdit(self.tr("First day")), DayEdit(self.tr("Last day"))
        self.first.set_day(day)
        self.last.set_day(day)
        self.first.dateChanged.connect(lambda _day: self.last.set_day(max(self.first.day, self.last.day)))
        self.half = QCheckBox(self.tr("Half of each day's work is still expected"))
        self.add = QPushButton(self.tr("&Enter leave"))
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self._on_add)
        self._lay_out()
        self._on_selected()
        self._loader: Loader[_Read] = Loader(
            context.jobs, self.tr("Reading leave"), self._on_loaded, context.announce_failure
        )

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(QLabel(self.tr("Year")))
        bar.addWidget(self.year)
        bar.addStretch(1)
        bar.addWidget(self.remove)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(bar)
        left.addWidget(self.table, 1)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMinimumWidth(_FORM_PX)
        card.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(FormField(self.tr("First day"), self.first))
        days.addWidget(FormField(self.tr("Last day"), self.last))
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(12)
        column.addWidget(FormField(self.tr("Person"), self.person))
        column.addLayout(days)
        column.addWidget(FormField(self.tr("What it is called on the timesheet"), self.kind))
        column.addWidget(self.half)
        column.addWidget(FormField(self.tr("Note (optional)"), self.note))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(card)
        self.column.addLayout(row, 1)

    def refresh(self) -> None:
        """Read people and the year's leave again."""
        year = self.year.value()
        self._loader.load(
            lambda: _Read(
                year,
                [row.employee for row in self.context.services.people.search()],
                self.scheduling.leave(date(year, 1, 1), date(year, 12, 31)),
            )
        )

    def _on_selected(self) -> None:
        chosen = self.table.selected_key() is not None
        self.remove.setEnabled(chosen)
        self.remove.setToolTip("" if chosen else self.tr("Choose leave in the list first."))

    def _on_loaded(self, read: _Read) -> None:
        if read.year != self.year.value():
            return
        chosen = self.person.currentData()
        self.person.clear()
        for person in read.people:
            self.person.addItem(f"{person.name} ({person.code})", person.code)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        self.add.setEnabled(bool(read.people))
        self.model.set_records(read.rows)

    def _on_add(self) -> None:
        code, kind, note = str(self.person.currentData()), self.kind.currentText(), self.note.text()
        first, last, half = self.first.day, self.last.day, self.half.isChecked()
        self.change(
            self.tr("Entering leave"),
            lambda: self.scheduling.add_leave(code, first, last, kind, author=ADMIN_AUTHOR, half_day=half, note=note),
            self._added,
        )

    def _added(self, leave: Leave) -> Notice:
        days = (leave.to_day - leave.from_day).days + 1
        words = self.tr("Leave of %n days is entered.", "", days)
        return Notice("success", words.replace(str(days), number_words(days)), undo=lambda: self._take_back(leave.id))

    def _on_remove(self) -> None:
        key = self.table.selected_key()
        if key is not None:
            self._take_back(str(key))

    def _take_back(self, leave_id: str) -> None:
        self.change(
            self.tr("Taking leave back"),
            lambda: self.scheduling.remove_leave(leave_id, ADMIN_AUTHOR),
            lambda row: Notice("success", self.tr("The leave is taken back."), undo=lambda: self._give_again(row)),
        )

    def _give_again(self, row: LeaveRow) -> None:
        gone = row.leave
        self.change(
            self.tr("Entering leave"),
            lambda: self.scheduling.add_leave(
                row.employee.code,
                gone.from_day,
                gone.to_day,
                gone.kind,
                author=ADMIN_AUTHOR,
                half_day=gone.half_day,
                note=gone.note,
            ),
            lambda _leave: Notice("info", self.tr("The leave is there again.")),
        )
