"""The dialog that changes a person's details. Depends on services.people; GUI thread."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.people import LONGEST_TEXT
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.people.optional_day import OptionalDay
from attendance_app.ui.admin.people.person_form import PersonForm
from attendance_app.ui.admin.service_dialog import ServiceDialog
from attendance_app.ui.admin.wording import today
from attendance_app.ui.language.errors import error_words


class PersonDialog(ServiceDialog):
    """Edits what is known about a person; accepted once the change is on disk."""

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
        self.email = QLineEdit(employee.email)
        self.email.setMaxLength(LONGEST_TEXT)
        services = context.services
        day = today(services.clock.now_utc(), services.zone())
        self.hired_on = OptionalDay(self.tr("Works here since"), employee.hired_on, day)
        self.left_on = OptionalDay(self.tr("Leaves, last day"), employee.left_on, day)
        self.body.addWidget(self.form)
        self.body.addWidget(FormField(self.tr("E-mail (optional)"), self.email))
        self.body.addWidget(self.hired_on)
        self.body.addWidget(self.left_on)
        self.body.addWidget(self.problem)
        self.act_button.setText(self.tr("Save changes"))
        self.act_button.clicked.connect(self._on_save)
        self.form.validity_changed.connect(self.act_button.setEnabled)
        self.form.setFocus()

    def _on_save(self) -> None:
        details = self.form.details()
        changed = replace(
            self._employee,
            name=details.name,
            code=details.code,
            department=details.department,
            email=self.email.text().strip(),
            hired_on=self.hired_on.day,
            left_on=self.left_on.day,
        )
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
        self.problem.setText(error_words(error))
        self.problem.show()
