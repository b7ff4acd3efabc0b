"""A short word about what was just done, with a way back. PySide6; GUI thread.

It floats over the bottom of its window, leaves by itself, and stays while the mouse or the keyboard is on it: whoever
wants to undo shouldn't have to hurry. Ctrl+Z undoes as long as it is there.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.tone import TONE_ICONS, Tone

STAYS_MS = 8000
_ABOVE_BOTTOM_PX = 24
_WIDEST = 0.9  # of its window


class Toast(QFrame):
    """Hidden until it has something to say. One a window; the next message takes the place of the one before.

    Args:
        window: What it floats over.

    Signals:
        undone: The person pressed Undo; the way back has been taken.
        gone: It is hidden again, and the way back with it.
    """

    undone = Signal()
    gone = Signal()

    def __init__(self, window: QWidget, stays_ms: int = STAYS_MS) -> None:
        super().__init__(window)
        self.setProperty("role", "toast")
        self._undo: Callable[[], None] | None = None
        self._mark = IconLabel("", 18, "success")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self.tr("&Undo"))
        put_icon(self._button, "undo", "accent")
        self._button.setProperty("role", "toast-action")
        self._button.clicked.connect(self.undo)
        self._close = QPushButton()
        put_icon(self._close, "close", "muted")
        self._close.setProperty("role", "icon")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=stays_ms)
        self._timer.timeout.connect(self._on_time_over)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
        self._shortcut.activated.connect(self.undo)
        self._shortcut.setEnabled(False)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def show_message(self, text: str, tone: Tone = "success", undo: Callable[[], None] | None = None) -> None:
        """Say `text` for a while; with `undo`, offer to take it back, which calls it once."""
        self._undo = undo
        self._text.setText(text)
        self._mark.show_icon("check-circle" if tone == "success" else TONE_ICONS[tone], tone)
        self._button.setVisible(undo is not None)
        self._shortcut.setEnabled(undo is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def undo(self) -> None:
        """Take the way back, if there is one still."""
        way_back, self._undo = self._undo, None
        self.dismiss()
        if way_back is not None:
            way_back()
            self.undone.emit()

    def dismiss(self) -> None:
        """Hide; what was done stays done."""
        if self.isHidden():
            return
        self._undo = None
        self._timer.stop()
        self._shortcut.setEnabled(False)
        self.hide()
        self.gone.emit()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Stay while the mouse is on it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """The time runs anew."""
        super().leaveEvent(event)
        if not self.isHidden():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep its place when the window changes size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _on_time_over(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and self.isActiveWindow():
            self._timer.start()  # somebody is on the way to the button by keyboard
            return
        self.dismiss()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is None:
            return
        room = round(over.width() * _WIDEST)
        self._text.setWordWrap(False)
        self.adjustSize()
        if self.width() > room:
            self._text.setWordWrap(True)
            self.resize(room, self.heightForWidth(room) if self.hasHeightForWidth() else self.sizeHint().height())
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - _ABOVE_BOTTOM_PX)
