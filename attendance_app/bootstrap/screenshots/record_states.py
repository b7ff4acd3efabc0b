"""Attendance and corrections, schedules, reports: the views that have pictures besides their pages. GUI thread."""

from datetime import date, time

from attendance_app.bootstrap.screenshots.admin_state import (
    AdminState,
    PersonIds,
    close_dialogs,
    dialog_of,
    idle,
    opened,
)
from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.ui.admin.attendance.correction_form import CorrectionTask
from attendance_app.ui.admin.attendance.lock_dialog import LockDialog
from attendance_app.ui.admin.attendance.page import CALENDAR, TABLE, AttendancePage
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.reports.page import CHARTS, EXPORT, ReportsPage
from attendance_app.ui.admin.schedules.page import HOLIDAYS, LEAVE, PEOPLE, SHIFTS, SchedulesPage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.widgets.date_range import Preset
from attendance_app.ui.widgets.toast import Toast

_CORRECTED = "1019", date(2026, 3, 3)
"""Whose punch was moved on which day."""
_FORGOT = "1026", date(2026, 3, 16)
"""Who left on which day without a punch."""
_REASON = "told by the shift leader"
_ROTATING = "1004"


def _corrected_day(window: AdminWindow, ids: PersonIds) -> None:
    window.open_page("attendance", Target(person_id=ids(_CORRECTED[0]), day=_CORRECTED[1]))


def _work_list(window: AdminWindow, _ids: PersonIds) -> None:
    page = opened(window, "attendance", AttendancePage)
    wait_until(page.to_resolve.isVisible, "what is to be resolved")
    page.to_resolve.setChecked(True)
    page.step_to_resolve(1)


def _all_again(window: AdminWindow) -> None:
    opened(window, "attendance", AttendancePage).to_resolve.setChecked(False)


def _punches(window: AdminWindow, _ids: PersonIds) -> None:
    page = opened(window, "attendance", AttendancePage)
    page.panel.closed.emit()
    page.view.button(TABLE).click()


def _calendar_again(window: AdminWindow) -> None:
    opened(window, "attendance", AttendancePage).view.button(CALENDAR).click()


def _correction(window: AdminWindow, ids: PersonIds) -> None:
    person_id, day = ids(_FORGOT[0]), _FORGOT[1]
    page = opened(window, "attendance", AttendancePage, Target(person_id=person_id, day=day))
    wait_until(lambda: _shows(page, person_id, day), "the day with a punch missing")
    page.panel.fixes[0].click()
    form = page.panel.form
    form.time.set_value(time(22, 7))
    form.reason.setEditText(_REASON)


def _shows(page: AttendancePage, person_id: str, day: date) -> bool:
    record = page.panel.record
    return record is not None and (record.employee.id, record.day) == (person_id, day)


def _close_day(window: AdminWindow) -> None:
    panel = opened(window, "attendance", AttendancePage).panel
    panel.form.leave()
    panel.closed.emit()


def _corrected(window: AdminWindow, ids: PersonIds) -> None:
    _correction(window, ids)
    opened(window, "attendance", AttendancePage).panel.form.save.click()
    wait_until(lambda: any(not toast.isHidden() for toast in window.findChildren(Toast)), "the way back")


def _moved(window: AdminWindow, ids: PersonIds) -> None:
    """A punch that is there, about to be moved."""
    person_id, day = ids(_CORRECTED[0]), _CORRECTED[1]
    page = opened(window, "attendance", AttendancePage, Target(person_id=person_id, day=day))
    wait_until(lambda: _shows(page, person_id, day), "the day with a corrected punch")
    row = page.panel.rows[0]
    row.history.setChecked(True)
    page.panel.begin(CorrectionTask.CHANGE, row.line)


def _lock(window: AdminWindow, _ids: PersonIds) -> None:
    opened(window, "attendance", AttendancePage).lock_button.click()
    dialog_of(window, LockDialog)


def _schedules(part: str) -> AdminState:
    def show(window: AdminWindow, ids: PersonIds) -> None:
        page = opened(window, "schedules", SchedulesPage)
        page.show_part(part)
        idle(window, f"schedules {part}")
        if part == PEOPLE:
            page.people.choose(ids(_ROTATING))

    def hide(window: AdminWindow) -> None:
        opened(window, "schedules", SchedulesPage).show_part(SHIFTS)

    return AdminState(f"schedules-{part}", show, hide)


def _charts(window: AdminWindow, _ids: PersonIds) -> None:
    page = opened(window, "reports", ReportsPage)
    page.days.choose(Preset.LAST_MONTH)
    page.show_part(CHARTS)


def _export_again(window: AdminWindow) -> None:
    page = opened(window, "reports", ReportsPage)
    page.days.choose(Preset.THIS_WEEK)
    page.show_part(EXPORT)


STATES = (
    AdminState("attendance-day", _corrected_day),
    AdminState("to-resolve", _work_list, _all_again),
    AdminState("attendance-punches", _punches, _calendar_again),
    AdminState("correction", _correction, _close_day),
    AdminState("correction-history", _moved, _close_day),
    AdminState("correction-undo", _corrected, alone=True),
    AdminState("lock-period", _lock, close_dialogs),
    *(_schedules(part) for part in (PEOPLE, LEAVE, HOLIDAYS)),
    AdminState("reports-charts", _charts, _export_again),
)
