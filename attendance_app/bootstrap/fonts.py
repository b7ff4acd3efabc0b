"""What the check-up asks about fonts. Loads Qt when it is asked, not before; main thread."""

import sys
from functools import cache
from typing import TYPE_CHECKING

from attendance_app.services.doctor import MissingScript

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def missing_scripts() -> list[MissingScript]:
    """The scripts of the app's languages that this computer has no font for, and what to install.

    Raises:
        ImportError: Qt's libraries cannot be loaded.
    """
    from attendance_app.ui.theme import fonts

    _application()
    return [MissingScript(script.name, fonts.font_remedy(script, sys.platform)) for script in fonts.missing_scripts()]


@cache
def _application() -> "QApplication":
    """Qt knows fonts only beside an application; on Linux it needs no display for that."""
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    screen = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    return QApplication(["attendance", *screen])
