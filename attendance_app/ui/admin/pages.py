"""The registry of pages: a new page is one import and one line in `FACTORIES`. GUI thread.

Where a page stands, what it is called and its icon are laid down in `PLACES`; a place without a page is simply absent.
Titles are marked for translation here and translated when the window is built.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from attendance_app.ui.admin.attendance.page import AttendancePage
from attendance_app.ui.admin.audit.page import AuditLogPage
from attendance_app.ui.admin.imports.page import ImportPage
from attendance_app.ui.admin.page import AdminPage, PageContext
from attendance_app.ui.admin.people.page import PeoplePage
from attendance_app.ui.admin.recognition.page import RecognitionPage
from attendance_app.ui.admin.reports.page import ReportsPage
from attendance_app.ui.admin.schedules.page import SchedulesPage
from attendance_app.ui.admin.settings.page import SettingsPage
from attendance_app.ui.admin.today.page import TodayPage
from attendance_app.ui.admin.training.page import TrainingPage

TITLES = "AdminPages"  # the translation context of the titles and groups

PageFactory = Callable[[PageContext], AdminPage]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands in the navigation.

    Attributes:
        key: Names the page in code; never shown.
        title: Source text of the title, in translation context `TITLES`.
        icon: Name of a file in `assets/icons`.
        group: Source text of the heading that it stands under, in translation context `TITLES`.
    """

    key: str
    title: str
    icon: str
    group: str


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page that the window offers: its place, and what builds it when it is first opened."""

    place: Place
    factory: PageFactory

    @property
    def key(self) -> str:
        """Names the page in code."""
        return self.place.key


_DAILY = str(QT_TRANSLATE_NOOP("AdminPages", "Daily work"))
_PEOPLE = str(QT_TRANSLATE_NOOP("AdminPages", "People and faces"))
_RECORDS = str(QT_TRANSLATE_NOOP("AdminPages", "Records"))
_SYSTEM = str(QT_TRANSLATE_NOOP("AdminPages", "System"))

PLACES: tuple[Place, ...] = (
    Place("today", str(QT_TRANSLATE_NOOP("AdminPages", "Today")), "today", _DAILY),
    Place("people", str(QT_TRANSLATE_NOOP("AdminPages", "People")), "people", _PEOPLE),
    Place("import", str(QT_TRANSLATE_NOOP("AdminPages", "Import")), "upload", _PEOPLE),
    Place("attendance", str(QT_TRANSLATE_NOOP("AdminPages", "Attendance")), "calendar", _RECORDS),
    Place("schedules", str(QT_TRANSLATE_NOOP("AdminPages", "Schedules")), "schedule", _RECORDS),
    Place("reports", str(QT_TRANSLATE_NOOP("AdminPages", "Reports and export")), "reports", _RECORDS),
    Place("recognition", str(QT_TRANSLATE_NOOP("AdminPages", "Recognition")), "recognition", _SYSTEM),
    Place("training", str(QT_TRANSLATE_NOOP("AdminPages", "Training")), "training", _SYSTEM),
    Place("settings", str(QT_TRANSLATE_NOOP("AdminPages", "Settings")), "settings", _SYSTEM),
    Place("audit", str(QT_TRANSLATE_NOOP("AdminPages", "Audit log")), "audit", _SYSTEM),
)

FACTORIES: Mapping[str, PageFactory] = {
    "today": TodayPage,
    "people": PeoplePage,
    "import": ImportPage,
    "attendance": AttendancePage,
    "schedules": SchedulesPage,
    "reports": ReportsPage,
    "recognition": RecognitionPage,
    "training": TrainingPage,
    "settings": SettingsPage,
    "audit": AuditLogPage,
}

PAGES: tuple[PageSpec, ...] = tuple(PageSpec(place, FACTORIES[place.key]) for place in PLACES if place.key in FACTORIES)
