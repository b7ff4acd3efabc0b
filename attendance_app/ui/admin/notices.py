"""Where the administrator's window tells things: a banner, or a toast with Undo. Depends on Qt; GUI thread."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from attendance_app.ui.admin.page import Notice
from attendance_app.ui.widgets.banner import Banner
from attendance_app.ui.widgets.toast import Toast
from attendance_app.ui.widgets.tone import Tone

NOTICE_MS = 12_000
UNDO_MS = 10_000
_GOOD_NEWS = ("success", "info", "neutral")  # notices that leave by themselves; errors and warnings stay


class Notices(QObject):
    """Shows one notice at a time.

    What can be undone floats over the bottom for ten seconds, longer while the mouse or the keyboard is on it; Ctrl+Z
    takes the way back. A search field that has nothing of its own to undo lets Ctrl+Z pass.

    Args:
        window: What the toast floats over.

    Attributes:
        banner, toast: Where notices appear.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.banner = Banner()
        self.banner.action_triggered.connect(self._on_action)
        self.toast = Toast(window, UNDO_MS)
        self._notice: Notice | None = None
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._timer.timeout.connect(self.banner.clear)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show(self, notice: Notice) -> None:
        """Show the notice in place of the one before; good news leaves by itself, errors stay."""
        self._notice = notice
        if notice.undo is not None:
            self.banner.clear()
            tone: Tone = "danger" if notice.tone == "error" else notice.tone
            self.toast.show_message(notice.text, tone, notice.undo)
            return
        self.toast.dismiss()
        self.banner.show_message(notice.tone, notice.text, notice.action)
        if notice.tone in _GOOD_NEWS:
            self._timer.start()
        else:
            self._timer.stop()

    def stay(self) -> None:
        """Keep what is shown until something else is."""
        self._timer.stop()

    def forget_good_news(self) -> None:
        """Another page opens: what was good about the one before is old news. An Undo stays."""
        if self._notice is not None and self._notice.tone in _GOOD_NEWS and self._notice.undo is None:
            self._notice = None
            self.banner.clear()

    def forget(self) -> None:
        """Show nothing."""
        self._notice = None
        self._timer.stop()
        self.banner.clear()
        self.toast.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let Ctrl+Z pass a field that would swallow it for nothing."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and isinstance(watched, QLineEdit)
            and not watched.isUndoAvailable()
            and not self.toast.isHidden()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        field = new if isinstance(new, QLineEdit) else None
        if field is not None:
            field.removeEventFilter(self)  # never twice
            field.installEventFilter(self)

    def _on_action(self) -> None:
        notice, self._notice = self._notice, None
        self.banner.clear()
        if notice is not None and notice.run is not None:
            notice.run()
