"""Asks before a consent is withdrawn, because the face templates go with it. Depends on services; GUI thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.withdrawing import Withdrawal
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.service_dialog import ServiceDialog
from attendance_app.ui.language.errors import error_words


class WithdrawDialog(ServiceDialog):
    """Accepted once the withdrawal is on record and the templates are deleted.

    Args:
        templates: How many photos of theirs are kept now.

    Attributes:
        withdrawal: What it did and what it leaves; None until then.
    """

    def __init__(self, context: PageContext, employee: Employee, templates: int, parent: QWidget | None = None) -> None:
        super().__init__(context.jobs, 520, parent)
        self._withdrawing = context.services.withdrawing
        self._employee = employee
        self.withdrawal: Withdrawal | None = None
        self.setWindowTitle(self.tr("Withdraw consent"))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setText(self.tr("Withdraw the consent of {name}?").format(name=employee.name))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.hide()
        for label in (self._explanation(templates), self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.act_button.setText(self.tr("Withdraw and delete") if templates else self.tr("Withdraw"))
        self.act_button.setProperty("role", "danger")
        self.act_button.setDefault(False)
        self.act_button.setAutoDefault(False)
        self.act_button.clicked.connect(self._on_withdraw)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def _explanation(self, templates: int) -> QLabel:
        kept = self.tr(
            "Attendance recorded so far stays, and further punches are recorded by hand. With a new consent the person "
            "can be enrolled again."
        )
        if not templates:
            return QLabel(kept)
        photos = self.tr(
            "The %n stored photos of their face and the numbers computed from them are deleted now.", "", templates
        )
        final = self.tr("This cannot be undone.")
        return QLabel(f"{photos} {final}\n\n{kept}")

    def _on_withdraw(self) -> None:
        self.problem.hide()
        self.run(
            self.tr("Withdrawing the consent of {name}").format(name=self._employee.name),
            lambda: self._withdrawing.withdraw(self._employee.id),
            self._on_refused,
            self._on_withdrawn,
        )

    def _on_withdrawn(self, withdrawal: Withdrawal) -> None:
        self.withdrawal = withdrawal

    def _on_refused(self, error: UserError) -> None:
        self.problem.setText(error_words(error))
        self.problem.show()
