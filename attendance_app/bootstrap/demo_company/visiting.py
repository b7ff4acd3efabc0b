"""A look around the demo company: the administrator's window on it, in a scratch folder. GUI thread."""

import shutil
from pathlib import Path
from typing import NoReturn

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.demo_company.building import CompanySummary, build_company
from attendance_app.bootstrap.demo_company.clocks import RunningClock
from attendance_app.bootstrap.demo_company.staff import NOW_UTC
from attendance_app.bootstrap.desktop import Desktop, close_on_signals, qt_application
from attendance_app.paths import DataFolder
from attendance_app.workers.collection import EventLoopCollection
from attendance_app.workers.shutdown import end_now, leave_process


def make_company(root: Path) -> CompanySummary:
    """Build the company in a folder. Raises as `build_company`."""
    return build_company(DataFolder(root))


def visit_company(root: Path) -> NoReturn:
    """Show the company in that folder until the last window is closed, delete it, and end the process."""
    application = Application(DataFolder(root), RunningClock(NOW_UTC))
    qt = qt_application(application)
    desktop = Desktop(application)
    desktop.open_admin()
    close_on_signals(qt)

    def clear_up() -> None:
        application.close()
        shutil.rmtree(root, ignore_errors=True)

    EventLoopCollection(qt)
    status = qt.exec()
    leave_process(status, clear_up)
    end_now(status)
