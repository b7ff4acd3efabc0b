"""The registry of pages: a new page is one entry here. GUI thread.

Titles are marked for translation here and translated when the window is built.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from attendance_app.ui.admin.attendance_page import AttendancePage
from attendance_app.ui.admin.export_page import ExportPage
from attendance_app.ui.admin.imports.page import ImportPage
from attendance_app.ui.admin.page import AdminPage, PageContext
from attendance_app.ui.admin.people.page import PeoplePage
from attendance_app.ui.admin.settings_page import SettingsPage

TITLES = "AdminPages"  # the translation context of the titles


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page that the window offers.

    Attributes:
        key: Names the page in code; never shown.
        title: Source text of the title, in translation context `TITLES`.
        icon: Name of a file in `assets/icons`.
        factory: Builds the page, when it is first opened.
    """

    key: str
    title: str
    icon: str
    factory: Callable[[PageContext], AdminPage]


PAGES: tuple[PageSpec, ...] = (
    PageSpec("people", str(QT_TRANSLATE_NOOP("AdminPages", "People")), "people", PeoplePage),
    PageSpec("import", str(QT_TRANSLATE_NOOP("AdminPages", "Import")), "folder", ImportPage),
    PageSpec("attendance", str(QT_TRANSLATE_NOOP("AdminPages", "Attendance")), "calendar", AttendancePage),
    PageSpec("export", str(QT_TRANSLATE_NOOP("AdminPages", "Export")), "download", ExportPage),
    PageSpec("settings", str(QT_TRANSLATE_NOOP("AdminPages", "Settings")), "settings", SettingsPage),
)
