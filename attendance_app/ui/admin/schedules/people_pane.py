"""Who works which shifts: people at the left, their schedules and a new one at the right. GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people import Employee
from attendance_app.domain.planning import Assignment
from attendance_app.domain.shifts import Shift
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.scheduling import AssignmentRow
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.record_model import RECORD_ROLE, Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.schedules.assignment_form import AssignmentDraft, AssignmentForm
from attendance_app.ui.admin.schedules.pane import SchedulePane
from attendance_app.ui.admin.schedules.shift_words import ScheduleWords
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.admin.wording import collation_key, today
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.search_field import SearchField

_SIDE_PX = 400


@dataclass(frozen=True, slots=True)
class _Read:
    people: Sequence["ScheduledPerson"]
    shifts: Sequence[Shift]


@dataclass(frozen=True, slots=True)
class ScheduledPerson:
    """A person with all schedules, the one that was made last at the end."""

    employee: Employee
    rows: tuple[AssignmentRow, ...]


class ScheduledModel(RecordModel[ScheduledPerson]):
    """Name, department and what is worked now; the key is the person's id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda person: person.employee.id, parent)
        self._words = ScheduleWords(self)
        self._columns = (
            Column(self.tr("Name"), lambda p: p.employee.name, lambda p: collation_key(p.employee.name)),
            Column(
                self.tr("Department"), lambda p: p.employee.department, lambda p: collation_key(p.employee.department)
            ),
            Column(
                self.tr("Schedule"),
                self._schedule,
                self._schedule,
                muted=lambda p: not p.rows,
                tooltip=lambda p: self._words.assignment(p.rows[-1]) if p.rows else "",
            ),
        )

    def _schedule(self, person: ScheduledPerson) -> str:
        return self._words.in_brief(person.rows[-1]) if person.rows else self.tr("None yet")


class PeoplePane(SchedulePane):
    """Several people can be chosen at once, or a whole department by searching for it and pressing Ctrl+A."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = ScheduleWords(self)
        self._people: Sequence[ScheduledPerson] = ()
        self.model = ScheduledModel(self)
        nobody = EmptyState("people", self.tr("Nobody here"), self.tr("Add people first, or clear the search."))
        self.table = RecordTable(self.model, self.tr("People and their schedules"), (190, 130, 0), nobody)
        self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selection_changed.connect(self._show_chosen)
        self.search = SearchField(self.tr("Find people"), self.tr("Name, code or department"))
        self.search.searched.connect(lambda _text: self._show_people())
        self.everybody = QPushButton(self.tr("Select all shown"))
        self.everybody.clicked.connect(self.table.view.selectAll)
        self._chosen_words, self._hint = QLabel(), QLabel(self.tr("Where several cover a day, the last one counts."))
        self._chosen_words.setProperty("role", "heading")
        self._chosen_words.setWordWrap(True)
        self._hint.setProperty("role", "caption")
        self._hint.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.form = AssignmentForm()
        self.form.decided.connect(self._on_decided)
        self._lay_out()
        self._loader: Loader[_Read] = Loader(
            context.jobs, self.tr("Reading the schedules"), self._on_loaded, context.announce_failure
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Only now the form knows how wide it is in this language and size of text; it is never cut."""
        super().showEvent(event)
        beside = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(max(_SIDE_PX, self._card.minimumSizeHint().width() + beside))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.everybody)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(bar)
        left.addWidget(self.table, 1)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 16, 18, 18)
        inside.setSpacing(12)
        inside.addWidget(self._chosen_words)
        inside.addLayout(self._list)
        inside.addWidget(self._hint)
        inside.addWidget(self.form)
        inside.addStretch(1)
        scroll = TallScroll(card)
        scroll.setMinimumWidth(_SIDE_PX)
        self._scroll, self._card = scroll, card
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 3)
        row.addWidget(scroll, 2)
        self.column.addLayout(row, 1)

    def refresh(self) -> None:
        """Read people, shifts and schedules again."""
        self._loader.load(self._read)

    def choose(self, employee_id: str) -> None:
        """Select that person."""
        self.table.select_key(employee_id)

    def chosen(self) -> list[ScheduledPerson]:
        """Who is selected."""
        rows = self.table.view.selectionModel().selectedRows()
        return [index.data(RECORD_ROLE) for index in rows]

    def _read(self) -> _Read:
        """On a worker thread."""
        people = [row.employee for row in self.context.services.people.search()]
        return _Read(
            [ScheduledPerson(one, tuple(self.scheduling.assignments(one.code))) for one in people],
            [stored.shift for stored in self.scheduling.shifts()],
        )

    def _on_loaded(self, read: _Read) -> None:
        self._people = read.people
        now = self.context.services.clock.now_utc()
        self.form.offer(read.shifts, today(now, self.context.services.zone()))
        self.form.setEnabled(bool(read.shifts))
        self._show_people()

    def _show_people(self) -> None:
        kept = {person.employee.id for person in self.chosen()}
        wanted = self.search.text().strip().casefold()
        shown = [person for person in self._people if _matches(person.employee, wanted)]
        self.model.set_records(shown)
        selection = self.table.view.selectionModel()
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in range(self.model.rowCount()):
            if self.model.record(row).employee.id in kept:
                selection.select(self.model.index(row, 0), rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        chosen = self.chosen()
        self.form.assign.setEnabled(bool(chosen))
        if len(chosen) == 1:
            self._chosen_words.setText(chosen[0].employee.name)
            for row in chosen[0].rows:
                self._list.addWidget(self._assignment(row))
        elif chosen:
            self._chosen_words.setText(self.tr("%n people", "", len(chosen)))
        else:
            self._chosen_words.setText(self.tr("Choose one or several people"))
        self._hint.setVisible(len(chosen) == 1 and len(chosen[0].rows) > 1)

    def _assignment(self, row: AssignmentRow) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "row")
        what = QLabel(self._words.assignment(row))
        what.setProperty("role", "body-strong")
        when = QLabel(self._words.span(row))
        when.setProperty("role", "muted")
        for label in (what, when):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        remove = QPushButton()
        remove.setProperty("role", "icon")
        words = self.tr("Remove this schedule")
        remove.setAccessibleName(words)
        remove.setToolTip(words)
        put_icon(remove, "trash", "muted")
        remove.clicked.connect(lambda: self._remove(row.assignment))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(what)
        texts.addWidget(when)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(8, 4, 4, 4)
        layout.addLayout(texts, 1)
        layout.addWidget(remove)
        return frame

    def _remove(self, assignment: Assignment) -> None:
        self.change(
            self.tr("Removing the schedule"),
            lambda: self.scheduling.unassign(assignment.id, ADMIN_AUTHOR),
            lambda _removed: Notice("success", self.tr("The schedule is removed; earlier ones count again.")),
        )

    def _on_decided(self, draft: AssignmentDraft) -> None:
        people = [person.employee for person in self.chosen()]
        if not people:
            return
        self.change(
            self.tr("Assigning"),
            lambda: [self._assign(person, draft) for person in people],
            lambda made: Notice(
                "success",
                self.tr("The schedule is assigned to %n people.", "", len(made)),
                undo=lambda: self._undo(made),
            ),
        )

    def _assign(self, person: Employee, draft: AssignmentDraft) -> Assignment:
        """On a worker thread."""
        if draft.weekdays is None:
            return self.scheduling.rotate(person.code, draft.cycle, draft.from_day, draft.to_day, author=ADMIN_AUTHOR)
        name = draft.cycle[0]
        if name is None:
            raise UserError("There are no shifts yet.", "Add one first.")
        return self.scheduling.assign(
            person.code, name, draft.from_day, draft.to_day, author=ADMIN_AUTHOR, weekdays=draft.weekdays
        )

    def _undo(self, made: Sequence[Assignment]) -> None:
        self.change(
            self.tr("Removing the schedule"),
            lambda: [self.scheduling.unassign(each.id, ADMIN_AUTHOR) for each in made],
            lambda _removed: Notice("info", self.tr("The schedules are as before.")),
        )


def _matches(person: Employee, wanted: str) -> bool:
    return any(wanted in text.casefold() for text in (person.name, person.code, person.department))
