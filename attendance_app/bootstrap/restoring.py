"""Restoring from the windows: everything is closed, one window restores, and the program starts anew. GUI thread.

A restore replaces the database, so nobody may have it open. Swapping the database under running services would leave
each of them with what it remembers of the old one; a fresh start cannot.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

from attendance_app.services.backup.restoring import Loss, RestoreReport, RestoreService

if TYPE_CHECKING:
    from attendance_app.services.backup.archive import Manifest
    from attendance_app.ui.admin.settings.restore_window import RestoreWindow
    from attendance_app.workers.jobs import JobHandle

_logger = logging.getLogger(__name__)


class RestoreTakeover(QObject):
    """Takes the process over for a restore.

    Args:
        service: Restores the data folder.
        close_everything: Closes all windows without asking, and then the database.
        start_again: Starts the program anew and ends this one.
    """

    def __init__(
        self,
        service: RestoreService,
        close_everything: Callable[[], None],
        start_again: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._close_everything = close_everything
        self._start_again = start_again or start_program_again
        self.window: RestoreWindow | None = None

    def inspect(self, file: Path, passphrase: str) -> Manifest:
        """What a backup says of itself; any thread. Raises as `RestoreService.inspect`."""
        return self._service.inspect(file, passphrase)

    def begin(self, file: Path, passphrase: str) -> None:
        """Close everything and restore."""
        from attendance_app.ui.admin.settings.restore_window import RestoreWindow

        def restore(accepted: Loss, accept_broken_records: bool, handle: JobHandle) -> RestoreReport:
            return self._service.restore(
                file,
                passphrase,
                accepted=accepted,
                accept_broken_records=accept_broken_records,
                on_progress=handle.progress,
                cancelled=handle.cancelled,
            )

        _logger.info("Closing everything to restore %s", file)
        self.window = RestoreWindow(restore)
        self.window.finished.connect(self._start_again)
        self.window.show()  # first: Qt ends the program with its last window
        self._close_everything()
        self.window.start()


def start_program_again() -> None:
    """Start this program anew, as it was started, and end this one."""
    arguments = sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]
    started, _process_id = QProcess.startDetached(sys.executable, arguments)
    if not started:
        _logger.error("The program could not be started again; start it by hand")
    QApplication.quit()
