"""Notices that nobody has touched mouse or keyboard for a while. Depends on Qt; GUI thread.

It looks at what the platform sends to the window and its dialogs (few events, before Qt deals them out to widgets), so
work at another window of the same program, such as the desk, doesn't keep this one open.
"""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Watches one window and the dialogs that belong to it.

    Signals:
        idle: There was no input for as long as asked; not again before the next `start`.
    """

    idle = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._limit_s = 0.0
        self._last_input_s = time.monotonic()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def start(self, limit_s: float) -> None:
        """Tell after so many seconds without input, counted from now; never for 0."""
        self._limit_s = limit_s
        self._last_input_s = time.monotonic()
        self._watch(self._window.windowHandle())
        if limit_s > 0:
            self._timer.start(round(limit_s * 1000))
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Tell nothing more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take note of input and let everything pass."""
        if event.type() in _INPUT:
            self._last_input_s = time.monotonic()
        return super().eventFilter(watched, event)

    def _on_time(self) -> None:
        left_s = self._limit_s - (time.monotonic() - self._last_input_s)
        if left_s > 0.001:
            self._timer.start(max(1, round(left_s * 1000)))
        else:
            self.idle.emit()

    def _on_focus_window_changed(self, focused: QWindow | None) -> None:
        own = self._window.windowHandle()
        owner = focused
        while owner is not None and owner is not own:
            owner = owner.transientParent()
        if focused is not None and owner is not None:
            self._watch(focused)
            self._last_input_s = time.monotonic()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # never twice
            window.installEventFilter(self)
