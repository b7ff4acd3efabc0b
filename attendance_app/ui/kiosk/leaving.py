"""The way out of the kiosk: free while no administrator's password is set, behind it once there is one. GUI thread.

Closing from outside (a service manager's signal, the computer shutting down) doesn't come by here.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from attendance_app.errors import StorageError
from attendance_app.services.access import AccessService
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.workers.jobs import JobRunner

_logger = logging.getLogger(__name__)

FORGOTTEN_AFTER_MS = 60_000
"""A dialog that somebody opened and left alone goes away, so that the desk can be used again."""


class Leaving(QObject):
    """Asks for the password before somebody leaves.

    Args:
        access: Knows the password; None where nothing is guarded.
        window: The kiosk's window.
    """

    def __init__(self, access: AccessService | None, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._access = access
        self._jobs = jobs
        self._window = window
        self.dialog: LoginDialog | None = None

    @property
    def guarded(self) -> bool:
        """Whether the password is needed; a point read of the database.

        Where the database cannot be read nobody could ever prove to be the administrator, so the way out is free.
        """
        try:
            return self._access is not None and self._access.password_is_set()
        except StorageError as error:
            _logger.warning("whether a password is set cannot be told: %s", error)
            return False

    def ask(self, allowed: Callable[[], None]) -> None:
        """Call `allowed` once the password was right; at once where none is needed."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        if self._access is None or not self.guarded:
            allowed()
            return
        dialog = self.dialog = LoginDialog(self._access, self._jobs, self._window)
        dialog.heading.setText(self.tr("Leaving the time clock needs the administrator's password"))
        dialog.act_button.setText(self.tr("Leave"))
        forgotten = QTimer(dialog, singleShot=True, interval=FORGOTTEN_AFTER_MS)
        forgotten.timeout.connect(dialog.reject)
        dialog.password.textEdited.connect(lambda _text: forgotten.start())
        forgotten.start()
        dialog.finished.connect(self._on_finished)
        dialog.accepted.connect(lambda: QTimer.singleShot(0, self, allowed))  # after the job that checked has ended
        dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None
