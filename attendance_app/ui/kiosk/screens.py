"""Keeps a full-screen window on the whole of its screen, whatever becomes of the screen. PySide6; GUI thread."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget


class ScreenFollower(QObject):
    """Follows a window that is shown from one screen to the next, and each through its resolutions and turns.

    Signals:
        changed: The window may have another size now.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None

    def follow(self) -> None:
        """Begin; the window has been shown."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._on_screen_changed)
            self._on_screen_changed(handle.screen())

    def _on_screen_changed(self, screen: QScreen | None) -> None:
        """Another screen, as when one is switched off and its windows move."""
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._fill)
            self._screen.destroyed.disconnect(self._on_screen_gone)
        self._screen = screen
        if screen is not None:
            screen.geometryChanged.connect(self._fill)
            screen.destroyed.connect(self._on_screen_gone)
            self._fill()

    def _on_screen_gone(self) -> None:
        self._screen = None

    def _fill(self) -> None:
        if self._window.isFullScreen() and self._screen is not None:
            self._window.setGeometry(self._screen.geometry())
        self.changed.emit()
