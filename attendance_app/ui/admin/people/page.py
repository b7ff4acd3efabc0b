"""The People page: find, add, enrol, edit and deactivate employees. Depends on services.people; GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from attendance_app.domain.people import Employee
from attendance_app.services.people import EmployeeRow
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.lookalikes_dialog import LookAlikesDialog
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext
from attendance_app.ui.admin.people.person_dialog import PersonDialog
from attendance_app.ui.admin.people.table_model import PeopleModel
from attendance_app.ui.admin.people.withdraw_dialog import WithdrawDialog
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import icon

_WIDTHS_PX = (0, 90, 150, 104, 110, 200)


@dataclass(frozen=True, slots=True)
class _Answer:
    """The people that match, and what they were asked with."""

    text: str
    rows: list[EmployeeRow]


class PeoplePage(AdminPage):
    """The employees' table and what can be done with the selected person."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("People"))
        self._people = context.services.people
        self._to_select: str | None = None
        self.model = PeopleModel(context.services.clock.now_utc, context.services.zone, self)
        self._build_search()
        self._build_buttons()
        self._build_table()
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading the list of people"), self._on_loaded, context.announce_failure
        )
        self._update_buttons()

    # ---- building ----

    def _build_search(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name, code or department"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(360)
        self.search.addAction(icon("search", tokens_of(self.palette()).muted), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.refresh)
        self.show_inactive = QCheckBox(self.tr("Show inactive"))
        self.show_inactive.toggled.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._on_find)

    def _build_buttons(self) -> None:
        self.add = QPushButton(self.tr("Add person…"))
        self.add.setProperty("role", "primary")
        self.enrol = QPushButton(self.tr("Enrol face…"))
        self.edit = QPushButton(self.tr("Edit…"))
        self.withdraw = QPushButton(self.tr("Withdraw consent…"))
        self.deactivate = QPushButton(self.tr("Deactivate"))
        self.lookalikes = QPushButton(self.tr("Look-alikes…"))
        self.lookalikes.setToolTip(self.tr("Which enrolled people the camera could confuse"))
        self.lookalikes.clicked.connect(self._on_lookalikes)
        self.add.clicked.connect(self._on_add)
        self.enrol.clicked.connect(self._on_enrol)
        self.edit.clicked.connect(self._on_edit)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.deactivate.clicked.connect(self._on_deactivate_or_reactivate)
        for button in (self.enrol, self.edit, self.withdraw, self.deactivate):
            self.title_buttons.addWidget(button)
        self.title_buttons.addSpacing(12)
        self.title_buttons.addWidget(self.add)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.search, 3)
        bar.addWidget(self.show_inactive)
        bar.addStretch(1)
        bar.addWidget(self.lookalikes)
        self.body.addLayout(bar)

    def _build_table(self) -> None:
        self._nobody = EmptyState(
            "people",
            self.tr("Nobody is here yet"),
            self.tr("Add the first person, or import a folder with everybody's pictures."),
            self.tr("Add person…"),
        )
        self._nobody.action_triggered.connect(self._on_add)
        self._no_match = EmptyState("search", "", "", self.tr("Clear the search"))
        self._no_match.action_triggered.connect(self.search.clear)
        self._empty = QStackedWidget()
        self._empty.addWidget(self._nobody)
        self._empty.addWidget(self._no_match)
        self.table = RecordTable(self.model, self.tr("People"), _WIDTHS_PX, self._empty)
        self.table.selection_changed.connect(self._update_buttons)
        self.table.record_activated.connect(lambda _key: self._on_edit())
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._count)

    # ---- reading ----

    def refresh(self) -> None:
        """Search again with what is typed now."""
        text, inactive = self.search.text(), self.show_inactive.isChecked()
        self._loader.load(lambda: _Answer(text, self._people.search(text, inactive)))

    def focus_first(self) -> None:
        """Start in the search field."""
        self.search.setFocus()

    def select(self, employee_id: str) -> None:
        """Select that person as soon as the table shows them."""
        self._to_select = employee_id
        self.refresh()

    def _on_loaded(self, answer: _Answer) -> None:
        self._empty.setCurrentWidget(self._no_match if answer.text.strip() else self._nobody)
        self._no_match.set_text(
            self.tr("Nobody matches “{text}”").format(text=answer.text.strip()),
            self.tr("Names are found in any script, with or without accents."),
        )
        self.model.set_records(answer.rows)
        if self._to_select is not None and self.table.select_key(self._to_select):
            self._to_select = None
        self._count.setText(self._count_words(answer.rows))
        self._update_buttons()

    def _count_words(self, rows: list[EmployeeRow]) -> str:
        without = sum(1 for row in rows if row.templates == 0 and row.employee.active)
        if not rows:
            return ""
        people = self.tr("1 person") if len(rows) == 1 else self.tr("{count} people").format(count=len(rows))
        if without == 0:
            return people
        return self.tr("{people}, {without} of them without photos").format(people=people, without=without)

    # ---- acting ----

    def _selected(self) -> EmployeeRow | None:
        key = self.table.selected_key()
        row = self.model.row_of(key) if key is not None else None
        return None if row is None else self.model.record(row)

    def _update_buttons(self) -> None:
        row = self._selected()
        active = row is not None and row.employee.active
        self.enrol.setEnabled(active)
        self.edit.setEnabled(row is not None)
        self.withdraw.setEnabled(row is not None and (row.consented or row.templates > 0))
        self.deactivate.setEnabled(row is not None)
        self.deactivate.setText(self.tr("Deactivate") if row is None or active else self.tr("Reactivate"))

    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_add(self) -> None:
        self._open_enrolment(None, consented=False)

    def _on_enrol(self) -> None:
        row = self._selected()
        if row is not None:
            self._open_enrolment(row.employee, row.consented)

    def _open_enrolment(self, employee: Employee | None, consented: bool) -> None:
        dialog = EnrolDialog(self.context, employee, consented, self)
        dialog.finished.connect(lambda _result: self._on_enrolment_closed(dialog))
        dialog.open()

    def _on_lookalikes(self) -> None:
        LookAlikesDialog(self.context, self).open()

    def _on_enrolment_closed(self, dialog: EnrolDialog) -> None:
        if dialog.outcome_words:
            self.context.announce(Notice("success", dialog.outcome_words))
        if dialog.employee is not None:
            self.select(dialog.employee.id)

    def _on_edit(self) -> None:
        row = self._selected()
        if row is None:
            return
        dialog = PersonDialog(self.context, row.employee, self)
        dialog.finished.connect(lambda result: self.refresh() if result == QDialog.DialogCode.Accepted else None)
        dialog.open()

    def _on_withdraw(self) -> None:
        row = self._selected()
        if row is None:
            return
        question = WithdrawDialog(self.context, row.employee, row.templates, self)
        question.accepted.connect(lambda: self._on_withdrawn(row.employee))
        question.open()

    def _on_withdrawn(self, employee: Employee) -> None:
        text = self.tr("The consent of {name} is withdrawn, and nothing of their face is kept.")
        self.context.announce(Notice("success", text.format(name=employee.name)))
        self.refresh()

    def _on_deactivate_or_reactivate(self) -> None:
        row = self._selected()
        if row is None:
            return
        if row.employee.active:
            self._deactivate(row.employee)
        else:
            self._reactivate(row.employee)

    def _deactivate(self, employee: Employee) -> None:
        def done(_nothing: object) -> None:
            text = self.tr("{name} deactivated.").format(name=employee.name)
            undo = Notice("success", text, self.tr("Undo"), lambda: self._reactivate(employee))
            self.context.announce(undo)
            self.refresh()

        self.context.jobs.run(
            self.tr("Deactivating {name}").format(name=employee.name),
            lambda _handle: self._people.deactivate(employee.id),
            done,
            self.context.announce_failure,
        )

    def _reactivate(self, employee: Employee) -> None:
        def done(_nothing: object) -> None:
            self.context.announce(Notice("success", self.tr("{name} is active again.").format(name=employee.name)))
            self.select(employee.id)

        self.context.jobs.run(
            self.tr("Reactivating {name}").format(name=employee.name),
            lambda _handle: self._people.reactivate(employee.id),
            done,
            self.context.announce_failure,
        )
