"""The fields that describe a person, checked while they are typed. Depends on services.people; GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from attendance_app.domain.people import Employee
from attendance_app.errors import StorageError, UserError
from attendance_app.services.people import LONGEST_CODE, LONGEST_TEXT, PeopleService
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import PageContext


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What was typed, without blanks around it."""

    name: str
    code: str
    department: str


@dataclass(frozen=True, slots=True)
class _CodeAnswer:
    code: str
    owner: Employee | None


class PersonForm(QWidget):
    """Name, code and department.

    A field complains only after something was typed into it, so that an untouched form is calm.

    Signals:
        validity_changed: Whether the form can be used as it stands, each time that may have changed.
    """

    validity_changed = Signal(bool)

    def __init__(self, context: PageContext, employee: Employee | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: PeopleService = context.services.people
        self._own_id = employee.id if employee else None
        self._taken: dict[str, Employee | None] = {employee.code.casefold(): employee} if employee else {}
        self._touched: set[QLineEdit] = set()
        self.name = QLineEdit(employee.name if employee else "")
        self.code = QLineEdit(employee.code if employee else "")
        self.department = QLineEdit(employee.department if employee else "")
        self.name.setMaxLength(LONGEST_TEXT)
        self.code.setMaxLength(LONGEST_CODE)
        self.department.setMaxLength(LONGEST_TEXT)
        self._name_field = FormField(self.tr("Full name"), self.name, self.tr("In any script."))
        self._code_field = FormField(self.tr("Code"), self.code, self.tr("The payroll number. Unique to this person."))
        self._department_field = FormField(self.tr("Department (optional)"), self.department)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for field in (self._name_field, self._code_field, self._department_field):
            column.addWidget(field)
        self.setFocusProxy(self.name)
        self._codes: Loader[_CodeAnswer] = Loader(
            context.jobs, self.tr("Looking up a code"), self._on_code_answer, context.announce_failure
        )
        self.name.textChanged.connect(lambda: self._on_typed(self.name))
        self.code.textChanged.connect(self._on_code_typed)

    def details(self) -> PersonDetails:
        """What was typed."""
        return PersonDetails(self.name.text().strip(), self.code.text().strip(), self.department.text().strip())

    def is_valid(self) -> bool:
        """Whether every field is filled in and the code is known to be free."""
        details = self.details()
        checked = details.code.casefold() in self._taken
        return bool(details.name and details.code) and checked and not self._code_problem(details.code)

    def _on_code_typed(self) -> None:
        code = self.details().code
        self._on_typed(self.code)
        if code and code.casefold() not in self._taken:
            self._codes.load(lambda: _CodeAnswer(code, self._owner_of(code)))

    def _owner_of(self, code: str) -> Employee | None:
        try:
            return self._people.by_code(code)
        except StorageError:
            raise
        except UserError:  # nobody has it
            return None

    def _on_code_answer(self, answer: _CodeAnswer) -> None:
        self._taken[answer.code.casefold()] = answer.owner
        self._show_problems()

    def _on_typed(self, field: QLineEdit) -> None:
        self._touched.add(field)
        self._show_problems()

    def _show_problems(self) -> None:
        details = self.details()
        name_missing = self.name in self._touched and not details.name
        self._name_field.set_error(self.tr("Please enter the name.") if name_missing else "")
        self._code_field.set_error(self._code_problem(details.code) if self.code in self._touched else "")
        self.validity_changed.emit(self.is_valid())

    def _code_problem(self, code: str) -> str:
        if not code:
            return self.tr("Please enter a code.")
        owner = self._taken.get(code.casefold())
        if owner is None or owner.id == self._own_id:
            return ""
        return self.tr("{name} has this code already.").format(name=owner.name)
