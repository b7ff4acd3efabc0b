"""Every page of the administrator's window that has a picture, and what else is worth one. GUI thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtWidgets import QDialog

from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.ui.admin.attendance.page import AttendancePage
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.pages import PAGES
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.workers.jobs import JobHandle

_CORRECTED = "1019", date(2026, 3, 3)
"""Whose punch was moved on which day."""
PersonIds = Callable[[str], str]
"""The id of the person with a code."""


@dataclass(frozen=True)
class AdminState:
    """A view of the administrator's window.

    Attributes:
        name: Of the picture.
        show: Brings it about, given the unlocked window and the ids of people by code.
        hide: Takes back what another view would trip over.
        busy: Whether it isn't all there yet.
    """

    name: str
    show: Callable[[AdminWindow, PersonIds], None]
    hide: Callable[[AdminWindow], None] = field(default=lambda _: None)
    busy: Callable[[AdminWindow], bool] = field(default=lambda window: window.jobs.busy)


def _page(key: str) -> AdminState:
    return AdminState(key, lambda window, _ids: window.open_page(key))


def _profile(window: AdminWindow, ids: PersonIds) -> None:
    window.open_page("people", Target(person_id=ids("1003")))


def _corrected_day(window: AdminWindow, ids: PersonIds) -> None:
    window.open_page("attendance", Target(person_id=ids(_CORRECTED[0]), day=_CORRECTED[1]))


def _work_list(window: AdminWindow, _ids: PersonIds) -> None:
    window.open_page("attendance")
    page = window.page("attendance")
    if isinstance(page, AttendancePage):
        wait_until(page.to_resolve.isVisible, "what is to be resolved")
        page.to_resolve.setChecked(True)
        page.step_to_resolve(1)


def _all_again(window: AdminWindow) -> None:
    page = window.page("attendance")
    if isinstance(page, AttendancePage):
        page.to_resolve.setChecked(False)


def _drawer(window: AdminWindow, _ids: PersonIds) -> None:
    window.open_page("today")
    wait_until(lambda: not window.jobs.busy, "the day")
    window.drawer.dismiss_ended()
    for label, done in (("Import of pictures", 40), ("Backup", 27)):
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
    wait_until(lambda: not window.jobs.busy, "a job that is cancelled")
    window.navigation.jobs_asked.emit()


def _enrol(window: AdminWindow, _ids: PersonIds) -> None:
    window.open_page("people", Target(action="add"))
    form = _wizard(window).details.form
    form.code.setText("1041")
    form.name.setText("Hoàng Mai Linh")


def _enrol_consent(window: AdminWindow, ids: PersonIds) -> None:
    _enrol(window, ids)
    _go_on(window)


def _go_on(window: AdminWindow) -> None:
    wizard = _wizard(window)
    wait_until(wizard.main.isEnabled, "the next step of enrolment")
    wizard.main.click()


def _wizard(window: AdminWindow) -> EnrolDialog:
    return next(dialog for dialog in window.findChildren(EnrolDialog) if dialog.isVisible())


def _close_dialogs(window: AdminWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


STATES: tuple[AdminState, ...] = (
    *(_page(spec.key) for spec in PAGES),
    AdminState("attendance-day", _corrected_day),
    AdminState("to-resolve", _work_list, _all_again),
    AdminState("enrol-details", _enrol, _close_dialogs),
    AdminState("enrol-consent", _enrol_consent, _close_dialogs),
    AdminState("person", _profile),
    AdminState("jobs", _drawer, _drawer_away, lambda _: False),
)
