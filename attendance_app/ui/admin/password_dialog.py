"""The dialog that sets or changes the administrator's password. Depends on services.access; GUI thread."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from attendance_app.errors import UserError
from attendance_app.services.access import SHORTEST_PASSWORD, AccessService
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.service_dialog import ServiceDialog
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.widgets.wait_countdown import WaitCountdown
from attendance_app.workers.jobs import JobRunner


class PasswordDialog(ServiceDialog):
    """Accepted once the new password is in force.

    Args:
        change: A password is set now and has to be given too.
    """

    def __init__(self, access: AccessService, jobs: JobRunner, change: bool, parent: QWidget | None = None) -> None:
        super().__init__(jobs, 460, parent)
        self._access = access
        self._change = change
        self.setWindowTitle(self.tr("Administrator's password"))
        self.heading.setText(
            self.tr("Change the administrator's password") if change else self.tr("Set an administrator's password")
        )
        self.current, self._current_field = self._field(self.tr("Current password"))
        self.new, self._new_field = self._field(
            self.tr("New password"), self.tr("At least 8 characters. A short sentence is easy to remember.")
        )
        self.again, self._again_field = self._field(self.tr("New password once more"))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self._lay_out()
        self.act_button.setText(self.tr("Change password") if change else self.tr("Set password"))
        self.act_button.clicked.connect(self._on_save)
        self.countdown = WaitCountdown(self)
        self.countdown.told.connect(self.problem.setText)
        self.countdown.over.connect(self._on_ready)
        for edit in (self.current, self.new, self.again):
            edit.textChanged.connect(self._on_typed)
        self._on_typed()
        (self.current if change else self.new).setFocus()

    def _field(self, label: str, hint: str = "") -> tuple[QLineEdit, FormField]:
        edit = QLineEdit()
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        return edit, FormField(label, edit, hint)

    def _lay_out(self) -> None:
        why = QLabel(
            self.tr(
                "It is asked for whenever this window opens, and by every command that changes records. "
                "It cannot be read back, so keep it somewhere safe."
            )
        )
        why.setProperty("role", "muted")
        why.setWordWrap(True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        for widget in (why, self._current_field, self._new_field, self._again_field, self.problem):
            self.body.addWidget(widget)
        self._current_field.setVisible(self._change)

    def _on_typed(self) -> None:
        new, again = self.new.text(), self.again.text()
        missing = SHORTEST_PASSWORD - len(new)
        self._new_field.set_error(self._missing_words(missing) if new and missing > 0 else "")
        differs = not new.startswith(again)
        self._again_field.set_error(self.tr("The two don't agree.") if differs else "")
        complete = missing <= 0 and new == again
        given = bool(self.current.text()) or not self._change
        self.act_button.setEnabled(complete and given and not self.countdown.running)

    def _missing_words(self, missing: int) -> str:
        if missing == 1:
            return self.tr("One more character, please.")
        return self.tr("{missing} more characters, please.").format(missing=missing)

    def _on_save(self) -> None:
        new, current = self.new.text(), self.current.text() if self._change else None
        self.problem.hide()
        self.run(
            self.tr("Setting the password"),
            lambda: self._access.set_password(new, current),
            self._on_refused,
        )

    def _on_refused(self, error: UserError) -> None:
        self.problem.setText(error_words(error))
        self.countdown.begin(error)
        self._on_typed()
        self.problem.show()
        self.current.setFocus()
        self.current.selectAll()

    def _on_ready(self) -> None:
        self.problem.hide()
        self._on_typed()
