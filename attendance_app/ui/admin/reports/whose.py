"""Whose records a report is about: everybody's, a department's or one person's. Depends on domain; GUI thread."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from attendance_app.domain.people import Employee
from attendance_app.ui.admin.wording import collation_key

EVERYBODY, _DEPARTMENT, _PERSON = "", "department:", "person:"


class WhoseBox(QComboBox):
    """Everybody first, then departments, then people. Its value is text that can be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Employee] = ()
        self.addItem(self.tr("Everybody"), EVERYBODY)

    @property
    def value(self) -> str:
        """What is chosen, as text."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Choose that; everybody where it isn't there any more."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def offer(self, people: Sequence[Employee]) -> None:
        """Offer these people and their departments; what is chosen stays."""
        if people == self._people:
            return
        chosen, self._people = self.value, people
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Everybody"), EVERYBODY)
            for department in sorted({person.department for person in people if person.department}, key=collation_key):
                self.addItem(self.tr("Department: {name}").format(name=department), _DEPARTMENT + department)
            for person in people:
                self.addItem(f"{person.name} ({person.code})", _PERSON + person.id)
            self.choose(chosen)

    def employees(self) -> tuple[str, ...] | None:
        """Ids of the people who are chosen; None for everybody."""
        value = self.value
        if value.startswith(_PERSON):
            return (value.removeprefix(_PERSON),)
        if value.startswith(_DEPARTMENT):
            department = value.removeprefix(_DEPARTMENT)
            return tuple(person.id for person in self._people if person.department == department)
        return None
