"""The administrator's window: sign in, navigation, notices, pages. Depends on services; GUI thread."""

import logging

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.ui.admin.dependencies import AdminDependencies
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.admin.navigation import Navigation
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext, Target
from attendance_app.ui.admin.pages import PAGES, TITLES, PageSpec
from attendance_app.ui.admin.password_dialog import PasswordDialog
from attendance_app.ui.widgets.banner import Banner
from attendance_app.workers.jobs import JobRunner

log = logging.getLogger(__name__)

USUAL_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(1080, 640)
CHECK_CHANGES_MS = 1000
NOTICE_MS = 12_000
STOP_DEADLINE_S = 1.5
GOOD_NEWS = ("success", "info", "neutral")  # notices that leave by themselves; errors and warnings stay


class AdminWindow(QMainWindow):
    """Shows nothing but an empty frame until the administrator's password was right, where one is set.

    Signals:
        unlocked: The pages may be used from now on.
        camera_taken: Enrolment is about to open a camera; whoever else has one open should let go of it.
        camera_returned: Enrolment has let go of it.
        settings_saved: With the `Settings` that are in force now.
        closed: The window is gone and its background work was told to end.
    """

    unlocked = Signal()
    camera_taken = Signal()
    camera_returned = Signal()
    settings_saved = Signal(object)
    closed = Signal()

    def __init__(
        self,
        services: AdminDependencies,
        pages: tuple[PageSpec, ...] = PAGES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, AdminPage] = {}
        self._asked = False
        self._open = False
        self._closing = False
        self._may_lose_changes = False
        self._seen_token: int | None = None
        self.jobs = JobRunner(self)
        self.context = PageContext(
            services,
            self.jobs,
            self.announce,
            self.open_page,
            self.password_was_set,
            self._on_camera_in_use,
            self._on_settings_saved,
        )
        self.setWindowTitle(self.tr("Attendance administration"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(USUAL_SIZE)
        self._build()
        self._changes = QTimer(self, interval=CHECK_CHANGES_MS)
        self._changes.timeout.connect(self._on_check_changes)
        self._notice_timer = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._notice_timer.timeout.connect(self.banner.clear)

    # ---- building ----

    def _build(self) -> None:
        self.navigation = Navigation()
        for spec in self._specs.values():
            place = spec.place
            title, group = (QCoreApplication.translate(TITLES, words) for words in (place.title, place.group))
            self.navigation.add(spec.key, title, place.icon, group)
        self.navigation.page_chosen.connect(self.open_page)
        self.password_banner = Banner()
        self.password_banner.action_triggered.connect(self._on_set_password)
        self.banner = Banner()
        self.banner.action_triggered.connect(self._on_notice_action)
        self._notice: Notice | None = None
        self.stack = QStackedWidget()
        notices = QVBoxLayout()
        notices.setContentsMargins(32, 20, 32, 0)
        notices.setSpacing(12)
        notices.addWidget(self.password_banner)
        notices.addWidget(self.banner)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addLayout(notices)
        content.addWidget(self.stack, 1)
        self._frame = QWidget()
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(content, 1)
        self._frame.setVisible(False)
        self.setCentralWidget(self._frame)

    # ---- signing in ----

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for the password the first time the window shows."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self.jobs.run(
                self.tr("Looking for the administrator's password"),
                lambda _handle: self._services.access.password_is_set(),
                self._on_password_known,
                self._on_cannot_start,
            )

    def _on_password_known(self, is_set: bool) -> None:
        if is_set:
            self._ask_password()
            return
        self._unlock()
        self.password_banner.show_message(
            "warning",
            self.tr("Anybody at this computer can change attendance records: no administrator's password is set."),
            self.tr("Set a password…"),
        )

    def _ask_password(self) -> None:
        dialog = LoginDialog(self._services.access, self.jobs, self)
        dialog.accepted.connect(self._unlock)
        dialog.rejected.connect(self.close)
        dialog.open()

    def _on_cannot_start(self, error: UserError) -> None:
        self._frame.setVisible(True)
        self.navigation.setEnabled(False)
        self.announce(Notice("error", str(error)))
        self._notice_timer.stop()

    def _unlock(self) -> None:
        self._open = True
        self._frame.setVisible(True)
        self._show_place()
        self._note_changes()
        self.open_page(next(iter(self._specs)))
        self._changes.start()
        self.unlocked.emit()

    def _on_set_password(self) -> None:
        dialog = PasswordDialog(self._services.access, self.jobs, change=False, parent=self)
        dialog.finished.connect(self._on_password_dialog_closed)
        dialog.open()

    def _on_password_dialog_closed(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.password_was_set()

    def password_was_set(self) -> None:
        """A password is set now: stop proposing one."""
        self.password_banner.clear()
        self.announce(Notice("success", self.tr("The administrator's password is set.")))

    def _on_camera_in_use(self, in_use: bool) -> None:
        (self.camera_taken if in_use else self.camera_returned).emit()

    def _on_settings_saved(self, settings: Settings) -> None:
        self._show_place()
        self.settings_saved.emit(settings)

    # ---- pages ----

    def open_page(self, key: str, target: Target | None = None) -> None:
        """Open the page, building it at its first opening; nothing before the window is unlocked."""
        if not self._open or key not in self._specs:
            return
        if key not in self._pages:
            page = self._specs[key].factory(self.context)
            self._pages[key] = page
            self.stack.addWidget(page)
        page = self._pages[key]
        if page is not self.stack.currentWidget():
            self._forget_good_news()
        self.stack.setCurrentWidget(page)
        self.navigation.mark(key)
        page.refresh()
        page.focus_first()
        if target is not None:
            page.show_target(target)

    def page(self, key: str) -> AdminPage:
        """The page, which must have been opened before."""
        return self._pages[key]

    def _on_check_changes(self) -> None:
        """Refresh the open page when any process has changed the database since the last look."""
        seen = self._seen_token
        if self._note_changes() and self._seen_token != seen:
            self._show_place()
            page = self.stack.currentWidget()
            if isinstance(page, AdminPage):
                page.refresh()

    def _note_changes(self) -> bool:
        """Remember the state of the database; False when it cannot be read now."""
        try:
            self._seen_token = self._services.changes_token()
        except UserError as error:
            self.announce(Notice("error", str(error)))
            return False
        return True

    def _show_place(self) -> None:
        settings = self._services.settings.current
        self.navigation.set_place("\n".join(part for part in (settings.company_name, settings.device_name) if part))

    # ---- notices ----

    def announce(self, notice: Notice) -> None:
        """Show the notice in place of the one before; good news leaves by itself, errors stay."""
        self._notice = notice
        self.banner.show_message(notice.tone, notice.text, notice.action)
        if notice.tone in GOOD_NEWS:
            self._notice_timer.start()
        else:
            self._notice_timer.stop()

    def _forget_good_news(self) -> None:
        if self._notice is not None and self._notice.tone in GOOD_NEWS:
            self._notice = None
            self.banner.clear()

    def _on_notice_action(self) -> None:
        notice, self._notice = self._notice, None
        self.banner.clear()
        if notice is not None and notice.run is not None:
            notice.run()

    # ---- closing ----

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask about what isn't saved or finished; then end background work, wait for it a moment, and close."""
        if self._closing:
            event.accept()
            return
        if not self._may_lose_changes and self._question():
            event.ignore()
            self._ask_before_closing()
            return
        self._closing = True
        self._changes.stop()
        self._notice_timer.stop()
        for dialog in self.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        if not self.jobs.close(STOP_DEADLINE_S):
            log.warning("The admin window closed while background work was still ending")
        super().closeEvent(event)
        self.closed.emit()

    def _question(self) -> tuple[str, str, str, str] | None:
        """Title, text, and what the buttons say, if closing now would lose something."""
        pages = self._pages.values()
        busy = [words for words in (page.busy_words() for page in pages) if words]
        if busy:
            text = self.tr("{busy} What was done so far is kept, and it can be started again.").format(busy=busy[0])
            return self.tr("Still at work"), text, self.tr("Stop and close"), self.tr("Keep working")
        if any(page.unsaved() for page in pages):
            text = self.tr("The settings have changes that are not saved.")
            leave, stay = self.tr("Close without saving"), self.tr("Keep editing")
            return self.tr("Changes are not saved"), text, leave, stay
        return None

    def _ask_before_closing(self) -> None:
        asked = self._question()
        if asked is None:
            return
        title, text, leave_words, stay_words = asked
        question = QMessageBox(self)
        question.setWindowTitle(title)
        question.setText(text)
        leave = question.addButton(leave_words, QMessageBox.ButtonRole.DestructiveRole)
        stay = question.addButton(stay_words, QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.finished.connect(question.deleteLater)
        leave.clicked.connect(self._on_close_anyway)
        question.open()

    def _on_close_anyway(self) -> None:
        self._may_lose_changes = True
        self.close()
