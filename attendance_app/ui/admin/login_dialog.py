"""The dialog that asks for the administrator's password. Depends on services.access; GUI thread.

Checking takes a while on purpose (Argon2), so it runs on a worker thread.
"""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from attendance_app.errors import UserError
from attendance_app.services.access import AccessService
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.service_dialog import ServiceDialog
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import icon_pixmap
from attendance_app.ui.widgets.wait_countdown import WaitCountdown
from attendance_app.workers.jobs import JobRunner


class LoginDialog(ServiceDialog):
    """Accepted once the password was right. A lock-out is counted down; the dialog is ready again when it is over."""

    def __init__(self, access: AccessService, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(jobs, 420, parent)
        self._access = access
        self.setWindowTitle(self.tr("Administration"))
        self.heading.setText(self.tr("Please enter the administrator's password"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = FormField(self.tr("Password"), self.password)
        lock = QLabel()
        lock.setPixmap(icon_pixmap("lock", tokens_of(self.palette()).accent, 28, self.devicePixelRatioF()))
        self.body.addWidget(self.field)
        column = self.layout()
        column.insertWidget(0, lock)  # type: ignore[union-attr]  # the QVBoxLayout of ServiceDialog
        self.act_button.setText(self.tr("Open"))
        self.act_button.setEnabled(False)
        self.countdown = WaitCountdown(self)
        self.countdown.told.connect(self.field.set_error)
        self.countdown.over.connect(self._on_ready)
        self.password.textChanged.connect(self._on_typed)
        self.act_button.clicked.connect(self._on_open)
        self.password.setFocus()

    def _on_typed(self, text: str) -> None:
        self.act_button.setEnabled(bool(text) and not self.countdown.running)
        if text and not self.countdown.running:
            self.field.set_error("")

    def _on_open(self) -> None:
        password = self.password.text()
        self.password.setEnabled(False)
        self.run(self.tr("Checking the password"), lambda: self._access.require(password), self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.password.clear()
        if not self.countdown.begin(error):
            self._on_ready()
            self.field.set_error(error_words(error))

    def _on_ready(self) -> None:
        self.password.setEnabled(True)
        self.field.set_error("")
        self.password.setFocus()
