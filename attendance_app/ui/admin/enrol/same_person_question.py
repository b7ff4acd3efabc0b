"""Asks whether a face that is enrolled already is another person's. Depends on Qt; GUI thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from attendance_app.domain.people import Employee
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.service_dialog import ServiceDialog


class SamePersonQuestion(ServiceDialog):
    """Accepted when somebody says that these are two people.

    Args:
        known: Who is enrolled already.
        name, code: Whom the photos are meant for.
    """

    def __init__(
        self, context: PageContext, known: Employee, name: str, code: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.jobs, 560, parent)
        self.setWindowTitle(self.tr("Enrolled already?"))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setText(
            self.tr("This looks like {known} ({code}), who is enrolled already. Is it another person?").format(
                known=known.name, code=known.code
            )
        )
        self.explanation = QLabel(
            self.tr(
                "If {name} ({code}) is the same person under another code, cancel: nobody should be enrolled twice.\n\n"
                "If they are two people who look alike, enrol anyway. The desk then asks for a clearer look before it "
                "takes one of them for the other, and they appear in the list of look-alikes."
            ).format(name=name, code=code)
        )
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self.body.addWidget(self.explanation)
        self.act_button.setText(self.tr("It is another person – enrol anyway"))
        self.act_button.setProperty("role", "")
        self.act_button.setDefault(False)
        self.act_button.setAutoDefault(False)
        self.act_button.clicked.connect(self.accept)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
