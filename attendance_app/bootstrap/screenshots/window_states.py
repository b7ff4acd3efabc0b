"""The window itself: signing in, the first steps of a new company, background work. GUI thread."""

import time
from functools import partial

from PySide6.QtCore import QCoreApplication

from attendance_app.bootstrap.screenshots.admin_state import AdminState, PersonIds, idle
from attendance_app.bootstrap.screenshots.files import BACKUP_NAME
from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.workers.jobs import JobHandle


def _nothing(_window: AdminWindow, _ids: PersonIds) -> None:
    """It is there already."""


def _drawer(window: AdminWindow, _ids: PersonIds) -> None:
    window.open_page("today")
    idle(window, "the day")
    window.drawer.dismiss_ended()
    importing = QCoreApplication.translate("FolderImport", "Importing people")
    backing_up = QCoreApplication.translate("BackupCard", "Backing up to {file}").format(file=BACKUP_NAME)
    for label, done in ((importing, 40), (backing_up, 27)):
        window.jobs.run(label, partial(_half_done, done), lambda _: None, lambda _: None)
    wait_until(lambda: len(window.drawer.entries) > 1, "jobs that are worth showing")
    window.drawer.entries[-1].cancel_button.click()
    wait_until(lambda: not window.drawer.entries[-1].running, "a job that ends")
    window.navigation.jobs_asked.emit()


def _half_done(done: int, handle: JobHandle) -> None:
    """Runs in a job's thread, until it is cancelled."""
    handle.progress(done, 40)
    while not handle.cancelled():
        time.sleep(0.05)


def _drawer_away(window: AdminWindow) -> None:
    for entry in window.drawer.entries:
        if entry.running:
            entry.cancel_button.click()
    idle(window, "a job that is cancelled")
    window.navigation.jobs_asked.emit()


STATES = (
    AdminState("login", _nothing, alone=True, signed_in=False),
    AdminState("first-steps", lambda window, _ids: window.open_page("today"), alone=True, founded=False),
    AdminState("jobs", _drawer, _drawer_away, lambda _: False),
)
