"""What a window remembers from one time to the next: its place on the screen, the page that was open. GUI thread."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

_GEOMETRY, _PAGE = "admin/geometry", "admin/page"


class WindowMemory:
    """Kept in a small file beside the database, as it is about this computer and nobody's record.

    A file that cannot be read or written only means that the window opens as at the first time.

    Args:
        file: Where; None remembers nothing beyond this window.
    """

    def __init__(self, file: Path | None) -> None:
        self._settings = None if file is None else QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def page(self) -> str:
        """The key of the page that was open last; empty at the first time."""
        value = self._settings.value(_PAGE, "") if self._settings is not None else ""
        return value if isinstance(value, str) else ""

    @page.setter
    def page(self, key: str) -> None:
        if self._settings is not None:
            self._settings.setValue(_PAGE, key)

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was, if that is on a screen still."""
        value = self._settings.value(_GEOMETRY) if self._settings is not None else None
        if isinstance(value, QByteArray):
            window.restoreGeometry(value)

    def save(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        if self._settings is not None:
            self._settings.setValue(_GEOMETRY, window.saveGeometry())
            self._settings.sync()
