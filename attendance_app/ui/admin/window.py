"""The administrator's window: sign in, lock, navigation, notices, pages. Depends on services; GUI thread."""

import logging

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.ui.admin.closing import ClosingQuestion, closing_question
from attendance_app.ui.admin.dependencies import AdminDependencies
from attendance_app.ui.admin.idle_watch import IdleWatch
from attendance_app.ui.admin.jobs.drawer import JobsDrawer
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.admin.memory import WindowMemory
from attendance_app.ui.admin.navigation import Navigation
from attendance_app.ui.admin.notices import Notices
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext, Target
from attendance_app.ui.admin.page_stack import PageStack
from attendance_app.ui.admin.pages import PAGES, TITLES, PageSpec
from attendance_app.ui.admin.password_dialog import PasswordDialog
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.widgets.banner import Banner
from attendance_app.workers.jobs import JobRunner

log = logging.getLogger(__name__)

USUAL_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(1080, 640)
CHECK_CHANGES_MS = 1000
STOP_DEADLINE_S = 1.5
_DIGITS = 10  # Ctrl+1 … Ctrl+9 and Ctrl+0


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
        self._specs = pages
        self._asked = self._open = self._closing = self._may_lose_changes = False
        self._has_password = self._rebuild_due = False
        self._put_away: list[QDialog] = []
        self._seen_token: int | None = None
        self._memory = WindowMemory(services.window_file)
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
        self.setMinimumSize(LEAST_SIZE)
        self.resize(USUAL_SIZE)
        self._memory.restore(self)
        self._build()
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self.lock)
        self._changes = QTimer(self, interval=CHECK_CHANGES_MS)
        self._changes.timeout.connect(self._on_check_changes)

    # ---- building ----

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Attendance administration"))
        self.stack = PageStack(self._specs, self.context)
        self.drawer = JobsDrawer(self.jobs)
        self.drawer.closed.connect(lambda: self._show_drawer(False))
        self.password_banner = Banner()
        self.password_banner.action_triggered.connect(self._on_set_password)
        self.notices = Notices(self)
        self.banner = self.notices.banner
        top = QVBoxLayout()
        top.setContentsMargins(32, 20, 32, 0)
        top.setSpacing(12)
        top.addWidget(self.password_banner)
        top.addWidget(self.banner)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addLayout(top)
        content.addWidget(self.stack, 1)
        content.addWidget(self.drawer)
        self._frame = QWidget()
        self._row = QHBoxLayout(self._frame)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(content, 1)
        self.navigation = self._built_navigation()
        self._row.insertWidget(0, self.navigation)
        self._frame.setVisible(False)
        self.setCentralWidget(self._frame)
        self.drawer.counts_changed.connect(self._on_job_counts)
        self._add_shortcuts()

    def _built_navigation(self) -> Navigation:
        navigation = Navigation()
        for place, shortcut in zip((spec.place for spec in self._specs), self._page_keys(), strict=False):
            title, group = (QCoreApplication.translate(TITLES, words) for words in (place.title, place.group))
            keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
            navigation.add(place.key, title, place.icon, group, keys)
        navigation.page_chosen.connect(self.open_page)
        navigation.jobs_asked.connect(lambda: self._show_drawer(self.drawer.isHidden()))
        navigation.lock_asked.connect(self.lock)
        navigation.lock_button.setVisible(self._has_password)
        return navigation

    def _page_keys(self) -> list[QKeySequence]:
        return [QKeySequence(f"Ctrl+{(which + 1) % _DIGITS}") for which in range(min(_DIGITS, len(self._specs)))]

    def _add_shortcuts(self) -> None:
        for keys, spec in zip(self._page_keys(), self._specs, strict=False):
            QShortcut(keys, self, lambda key=spec.key: self.open_page(key))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._on_find)
        find.activatedAmbiguously.connect(self._on_find)
        QShortcut(
            QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_J), self, lambda: self._show_drawer(self.drawer.isHidden())
        )
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_L), self, self.lock)

    def _on_find(self) -> None:
        if self._open and self.stack.current is not None:
            self.stack.current.focus_search()

    def _on_job_counts(self, running: int, failed: int) -> None:
        self.navigation.show_jobs(running, failed)

    def _show_drawer(self, shown: bool) -> None:
        if not self._open:
            return
        had_focus = self.drawer.isAncestorOf(self.focusWidget())
        self.drawer.setVisible(shown)
        self.navigation.jobs_button.setChecked(shown)
        if shown:
            self.drawer.focus_first()
        elif had_focus and self.stack.current is not None:
            self.stack.current.focus_first()

    # ---- languages ----

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Say everything anew in another language, once all of its translations are in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self._rebuild_due:
            self._rebuild_due = True
            QTimer.singleShot(0, self, self._retranslate)

    def _retranslate(self) -> None:
        self._rebuild_due = False
        if self._closing:
            return
        self.setWindowTitle(self.tr("Attendance administration"))
        old, self.navigation = self.navigation, self._built_navigation()
        self._row.replaceWidget(old, self.navigation)
        old.hide()
        old.deleteLater()
        self.drawer.retranslate()
        self.navigation.jobs_button.setChecked(self.drawer.isVisible())
        self.navigation.show_jobs(*self.drawer.counts)
        self.notices.forget()
        if not self.password_banner.isHidden():
            self._propose_password()
        if self._open:
            self._show_place()
            self.stack.rebuild()
            self.navigation.mark(self.stack.current_key)

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
                quiet=True,
            )

    def _on_password_known(self, is_set: bool) -> None:
        if is_set:
            self._note_password()
            self._ask_password()
            return
        self._unlock()
        self._propose_password()

    def _propose_password(self) -> None:
        self.password_banner.show_message(
            "warning",
            self.tr("Anybody at this computer can change attendance records: no administrator's password is set."),
            self.tr("Set a password…"),
        )

    def _note_password(self) -> None:
        self._has_password = True
        self.navigation.lock_button.show()

    def _ask_password(self) -> None:
        dialog = LoginDialog(self._services.access, self.jobs, self)
        dialog.accepted.connect(self._unlock)
        dialog.rejected.connect(self.close)
        dialog.open()

    def _on_cannot_start(self, error: UserError) -> None:
        self._frame.setVisible(True)
        self.navigation.setEnabled(False)
        self.announce(Notice("error", error_words(error)))

    def _unlock(self) -> None:
        self._open = True
        self._frame.setVisible(True)
        self._show_place()
        self._note_changes()
        self.open_page(self.stack.current_key or self._first_page())
        self._changes.start()
        self._restart_idle_watch()
        for dialog in self._put_away:
            dialog.open()
        self._put_away.clear()
        self.unlocked.emit()

    def _first_page(self) -> str:
        return self._memory.page if self._memory.page in self.stack.keys else self.stack.keys[0]

    def _restart_idle_watch(self) -> None:
        if self._has_password and self._open:
            self._idle.start(self._services.settings.current.admin_auto_lock_min * 60)

    def lock(self) -> None:
        """Show nothing until the password is given again; work under way and what was typed stay as they are."""
        if not self._has_password or not self._open:
            return
        self._open = False
        self._changes.stop()
        self._idle.stop()
        self.notices.forget()
        self._put_away = [dialog for dialog in self.findChildren(QDialog) if dialog.isVisible()]
        for dialog in self._put_away:
            dialog.hide()
        self._frame.setVisible(False)
        self._ask_password()

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
        self._note_password()
        self._restart_idle_watch()
        self.announce(Notice("success", self.tr("The administrator's password is set.")))

    def _on_camera_in_use(self, in_use: bool) -> None:
        (self.camera_taken if in_use else self.camera_returned).emit()

    def _on_settings_saved(self, settings: Settings) -> None:
        self._show_place()
        self._restart_idle_watch()
        self.settings_saved.emit(settings)

    # ---- pages ----

    def open_page(self, key: str, target: Target | None = None) -> None:
        """Open the page, building it at its first opening; nothing before the window is unlocked."""
        if not self._open or key not in self.stack.keys:
            return
        if key != self.stack.current_key:
            self.notices.forget_good_news()
        self.stack.open(key, target)
        self.navigation.mark(key)
        self._memory.page = key

    def page(self, key: str) -> AdminPage:
        """The page, which must have been opened before."""
        return self.stack.page(key)

    def _on_check_changes(self) -> None:
        """Refresh the open page when any process has changed the database since the last look."""
        self.stack.catch_up()
        seen = self._seen_token
        if self._note_changes() and self._seen_token != seen:
            self._show_place()
            if self.stack.current is not None:
                self.stack.current.refresh()

    def _note_changes(self) -> bool:
        """Remember the state of the database; False when it cannot be read now."""
        try:
            self._seen_token = self._services.changes_token()
        except UserError as error:
            self.announce(Notice("error", error_words(error)))
            return False
        return True

    def _show_place(self) -> None:
        settings = self._services.settings.current
        self.navigation.set_place("\n".join(part for part in (settings.company_name, settings.device_name) if part))

    def announce(self, notice: Notice) -> None:
        """Show the notice in place of the one before; good news leaves by itself, errors stay."""
        self.notices.show(notice)

    # ---- closing ----

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask about what isn't saved or finished; then end background work, wait for it a moment, and close."""
        if self._closing:
            event.accept()
            return
        asked = None if self._may_lose_changes else closing_question(self.stack.pages, self.drawer.entries)
        if asked is not None:
            event.ignore()
            self._ask_before_closing(asked)
            return
        self._closing = True
        self._changes.stop()
        self._idle.stop()
        self.notices.forget()
        self._memory.save(self)
        for dialog in self.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        if not self.jobs.close(STOP_DEADLINE_S):
            log.warning("The admin window closed while background work was still ending")
        super().closeEvent(event)
        self.closed.emit()

    def _ask_before_closing(self, asked: ClosingQuestion) -> None:
        question = asked.box(self)
        question.left.connect(self._on_close_anyway)
        question.stayed.connect(self._on_stay)
        question.open()

    def leave(self) -> None:
        """Close without asking: whoever wants it has confirmed it already."""
        self._may_lose_changes = True
        self.close()

    def _on_close_anyway(self) -> None:
        self._may_lose_changes = True
        self.close()

    def _on_stay(self) -> None:
        if not self._open and not self._closing:  # it was locked: the password, or nothing
            self._ask_password()
