"""The step that asks who the new person is. Depends on the person form; GUI thread."""

from PySide6.QtWidgets import QWidget

from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.people.person_form import PersonForm


class DetailsStep(EnrolStep):
    """Name, code, department."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = PersonForm(context)
        self.form.validity_changed.connect(self.ready_changed)
        self.form.setMaximumWidth(480)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.setFocusProxy(self.form)

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Who is it?")

    def is_ready(self) -> bool:
        """With a name and a free code."""
        return self.form.is_valid()
