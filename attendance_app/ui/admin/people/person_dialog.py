"""The dialog that changes a person's details. Depends on services.people; GUI thread."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.people.person_form import PersonForm
from attendance_app.ui.admin.service_dialog import ServiceDialog


class PersonDialog(ServiceDialog):
    """Edits name, code and department; accepted once the change is on disk."""

    def __init__(self, context: PageContext, employee: Employee, parent: QWidget | None = None) -> None:
        super().__init__(context.jobs, 480, parent)
        self._people = context.services.people
        self._employee = employee
        self.setWindowTitle(self.tr("Edit {name}").format(name=employee.name))
        self.heading.setText(self.tr("Edit details"))
        self.form = PersonForm(context, employee)
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.body.addWidget(self.form)
        self.body.addWidget(self.problem)
        self.act_button.setText(self.tr("Save changes"))
        self.act_button.clicked.connect(self._on_save)
        self.form.validity_changed.connect(self.act_button.setEnabled)
        self.form.setFocus()

    def _on_save(self) -> None:
        details = self.form.details()
        changed = replace(self._employee, name=details.name, code=details.code, department=details.department)
        if changed == self._employee:
            self.reject()
            return
        self.problem.hide()
        self.run(
            self.tr("Saving {name}").format(name=changed.name),
            lambda: self._people.update(changed),
            self._on_refused,
        )

    def _on_refused(self, error: UserError) -> None:
        self.problem.setText(str(error))
        self.problem.show()
