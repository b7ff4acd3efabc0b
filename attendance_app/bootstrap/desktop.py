"""Wires the windows: kiosk, administrator's window, and how the process ends. GUI thread."""

import logging
import signal
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from attendance_app.bootstrap.application import Application, restore_service
from attendance_app.bootstrap.housekeeping import Housekeeping
from attendance_app.bootstrap.qt_messages import log_qt_messages
from attendance_app.bootstrap.restoring import RestoreTakeover
from attendance_app.capture.source import VideoSource
from attendance_app.capture.webcam import list_cameras
from attendance_app.config import Settings, SourceSpec
from attendance_app.errors import StorageError
from attendance_app.services.audit_trail import ADMIN_AUTHOR, NoTrail
from attendance_app.services.calibrating import Prediction
from attendance_app.ui.kiosk.dependencies import KioskDependencies
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.ui.language.switching import install_language
from attendance_app.ui.theme import apply_theme
from attendance_app.vision.threads import start_opencv_threads
from attendance_app.workers.collection import EventLoopCollection
from attendance_app.workers.shutdown import end_now, leave_process
from attendance_app.workers.turns import take_short_turns

if TYPE_CHECKING:
    from attendance_app.ui.admin.window import AdminWindow

logger = logging.getLogger(__name__)

SIGNAL_CHECK_MS = 200


class Desktop(QObject):
    """The windows of one application and the links between them.

    Args:
        application: What they work on.
        make_source: Overrides how sources are made; the demo holds its clip with it.
    """

    def __init__(
        self, application: Application, make_source: Callable[[SourceSpec], VideoSource] | None = None
    ) -> None:
        super().__init__()
        self._application = application
        self._make_source = make_source or application.source
        self._seen = threading.local()  # such tokens can be compared within one thread only, and jobs have several
        self._admin: AdminWindow | None = None
        self._kiosk: KioskWindow | None = None
        service = restore_service(application.folder, application.clock)
        self._takeover = RestoreTakeover(service, self._close_everything, parent=self)

    def kiosk(self, source: SourceSpec | None = None) -> KioskWindow:
        """A kiosk window, not yet shown, on `source` or the one in the settings."""
        application = self._application
        self._kiosk = KioskWindow(
            KioskDependencies(
                settings=application.settings,
                make_source=self._make_source,
                load_recognition=lambda: application.recognition(asks=True),
                latest_punches=application.punching.latest,
                database_status=self._database_status,
                list_cameras=list_cameras,
                find_cameras=lambda: list_cameras(probe=True),
                save_source=self._save_source,
                source=source or application.settings.current.camera_source,
                zone=application.settings.zone(),
                clock=application.clock,
                open_admin=self._show_admin,
                record_chosen=application.punching.record_chosen,
                clock_jump_s=application.clock_watch.check,
                desk=application.desk,
                access=application.access,
            )
        )
        return self._kiosk

    def open_admin(self) -> "AdminWindow":
        """Show the administrator's window; the one that is open comes to the front."""
        if self._admin is None:
            self._admin = self.admin()
            self._admin.closed.connect(self._on_admin_closed)
            self._admin.camera_taken.connect(self._on_camera_taken)
            self._admin.camera_returned.connect(self._on_camera_returned)
            self._admin.settings_saved.connect(self._on_settings_saved)
            self._admin.show()
        self._admin.raise_()
        self._admin.activateWindow()
        return self._admin

    def close_admin(self) -> None:
        """Close the administrator's window, if it is open; it may ask first."""
        if self._admin is not None:
            self._admin.close()

    def admin(self) -> "AdminWindow":
        """An administrator's window, not yet shown."""
        # The kiosk shows earlier without these modules: 0.2 s.
        from attendance_app.ui.admin.dependencies import AdminDependencies
        from attendance_app.ui.admin.window import AdminWindow

        application = self._application
        return AdminWindow(
            AdminDependencies(
                settings=application.settings,
                people=application.people,
                withdrawing=application.withdrawing,
                profiles=application.profiles,
                roster=application.roster,
                punching=application.punching,
                exporting=application.exporting,
                report_presets=application.report_presets,
                importing=application.importing,
                enrolment=application.enrolment,
                access=application.access,
                predict=self._predict,
                lookalikes=application.lookalikes,
                rehearsal=application.rehearsal,
                make_source=self._make_source,
                list_cameras=list_cameras,
                find_cameras=lambda: list_cameras(probe=True),
                changes_token=application.database.changes_token,
                clock=application.clock,
                zone=application.settings.zone,
                record=application.record,
                correcting=application.correcting,
                periods=application.periods,
                auditing=application.auditing,
                scheduling=application.scheduling,
                timesheets=application.timesheets,
                presence=application.presence,
                punch_import=application.punch_import,
                people_import=application.people_import,
                pins=application.pins,
                feedback=application.feedback,
                visitors=application.visitors,
                erasure=application.erasure,
                retention=application.retention,
                backups=application.backups,
                calibrating=application.calibrating,
                models=application.models,
                model_switching=application.model_switching,
                fine_tuning=application.fine_tuning,
                backup_history=application.backup_history,
                quality=application.quality,
                device_words=application.device_words,
                use_holidays=self._use_holidays,
                window_file=application.folder.root / "window.ini",
                open_desk=self._show_desk,
                inspect_backup=self._takeover.inspect,
                begin_restore=self._takeover.begin,
            )
        )

    def _close_everything(self) -> None:
        """Close all windows without asking, then the database."""
        if self._admin is not None:
            self._admin.leave()
        if self._kiosk is not None:
            self._kiosk.leave()
        self._application.close()

    def _show_admin(self) -> None:
        self.open_admin()

    def _show_desk(self) -> None:
        """The desk's window in front; it opens where there is none, or it was closed."""
        if self._kiosk is None or not self._kiosk.isVisible():
            self.kiosk().show()
        if self._kiosk is not None:
            self._kiosk.raise_()
            self._kiosk.activateWindow()

    def _on_camera_taken(self) -> None:
        if self._kiosk is not None:  # there is one camera: enrolment borrows it from the kiosk
            self._kiosk.pause_camera()

    def _on_camera_returned(self) -> None:
        if self._kiosk is not None:
            self._kiosk.resume_camera()

    def _on_settings_saved(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress_application(app, self._application.settings.current)
        if self._kiosk is not None:
            self._kiosk.follow_settings(self._application.settings.zone())

    def _on_admin_closed(self) -> None:
        if self._admin is not None:
            self._admin.deleteLater()
            self._admin = None

    def _predict(self, settings: Settings) -> Prediction:
        application = self._application
        templates = application.predict().templates
        return application.calibrating.predict_with(settings, application.settings.current.model_id, templates)

    def _use_holidays(self, country: str, subdivision: str) -> None:
        self._application.scheduling.holidays.use(country, subdivision, ADMIN_AUTHOR)

    def _save_source(self, spec: SourceSpec) -> None:
        self._application.settings.change({"camera_source": spec}, ADMIN_AUTHOR, NoTrail())

    def _database_status(self) -> str | None:
        """What is wrong with the database, or None; what another process has set or measured comes into force."""
        try:
            token = self._application.database.changes_token()
            if token != getattr(self._seen, "token", None):
                self._application.refresh()
                self._seen.token = token
        except StorageError as error:
            return str(error)
        return None


def qt_application(application: Application) -> QApplication:
    """The process's Qt application, themed and speaking as the settings say."""
    log_qt_messages()
    take_short_turns()
    start_opencv_threads()  # before there is a worker that stands back
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    qt.setApplicationName("attendance")
    qt.setApplicationDisplayName("Attendance")
    dress_application(qt, application.settings.current)
    return qt


def dress_application(qt: QApplication, settings: Settings) -> None:
    """Put theme, size of text and language into force; a theme that is in force already costs nothing."""
    apply_theme(qt, settings.theme, settings.text_size_percent)
    install_language(qt, settings.language)


def run_kiosk(application: Application, source: SourceSpec | None, fullscreen: bool) -> NoReturn:
    """Show the kiosk until it is closed, then end the process with the exit status."""
    qt = qt_application(application)
    desktop = Desktop(application)
    window = desktop.kiosk(source)
    window.showFullScreen() if fullscreen else window.show()
    run_event_loop(qt, application)


def run_admin(application: Application) -> NoReturn:
    """Show the administrator's window until it is closed, then end the process with the exit status."""
    qt = qt_application(application)
    desktop = Desktop(application)
    desktop.open_admin()
    run_event_loop(qt, application)


def close_on_signals(qt: QApplication) -> None:
    """Ctrl+C and a polite kill close the windows as a person would: punches under way are finished first.

    Nobody is asked for a password then, nor when the computer shuts down: whoever can do that runs this computer.
    Python runs signal handlers between its own instructions; the timer gives it some while Qt waits.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: close_windows(qt))
    qt.commitDataRequest.connect(lambda _session: close_windows(qt))
    heartbeat = QTimer(qt, interval=SIGNAL_CHECK_MS)
    heartbeat.timeout.connect(_let_python_run)
    heartbeat.start()


def close_windows(qt: QApplication) -> None:
    """Close all windows; the kiosk's without asking whether it may be left."""
    for window in qt.topLevelWidgets():
        if isinstance(window, KioskWindow) and window.isVisible():
            window.leave()
    qt.closeAllWindows()


def _let_python_run() -> None:
    """Nothing to do: that Python runs is the point."""


def run_event_loop(qt: QApplication, application: Application) -> NoReturn:
    """Run until the windows are closed, then end the process; no thread stuck in native code keeps it alive."""
    close_on_signals(qt)
    EventLoopCollection(qt)
    Housekeeping(lambda: application.retention.run(application.clock.now_utc()), qt)
    status = qt.exec()
    leave_process(status, application.close)
    end_now(status)
