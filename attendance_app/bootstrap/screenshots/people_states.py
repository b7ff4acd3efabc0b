"""People, their profiles and imports: the views that have pictures besides their pages. GUI thread."""

from collections.abc import Callable

from attendance_app.bootstrap.screenshots.admin_state import AdminState, PersonIds, idle, opened
from attendance_app.bootstrap.screenshots.files import folder_to_import, people_to_import, punches_to_import
from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.ui.admin.imports.page import ImportPage
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.people.page import PeoplePage
from attendance_app.ui.admin.window import AdminWindow

_OF, _WITH_PHOTOGRAPHS = "1003", "1001"
_TABS = ("consent", "schedule", "timesheet", "pin", "erase")


def profile(window: AdminWindow, person_id: str) -> PeoplePage:
    """The page People, open at somebody's profile."""
    page = opened(window, "people", PeoplePage, Target(person_id=person_id))
    wait_until(lambda: page.profile.row is not None and page.profile.row.employee.id == person_id, "a profile")
    idle(window, "a profile")
    return page


def _list_again(window: AdminWindow) -> None:
    page = opened(window, "people", PeoplePage)
    page.profile.open_part("faces")
    page.show_list()


def _faces(window: AdminWindow, ids: PersonIds) -> None:
    profile(window, ids(_WITH_PHOTOGRAPHS)).profile.open_part("faces")


def _tab(key: str) -> AdminState:
    def show(window: AdminWindow, ids: PersonIds) -> None:
        profile(window, ids(_OF)).profile.open_part(key)

    return AdminState(f"person-{key}", show, _list_again)


def _import(part: str, begin: Callable[[AdminWindow, ImportPage], None]) -> AdminState:
    def show(window: AdminWindow, _ids: PersonIds) -> None:
        page = opened(window, "import", ImportPage)
        page.show_part(part)
        begin(window, page)

    return AdminState(f"import-{part}", show, alone=True)


def _folder(window: AdminWindow, page: ImportPage) -> None:
    page.folder_import.folder.setText(str(folder_to_import()))
    page.folder_import.consent.setChecked(True)
    page.folder_import.start.click()
    wait_until(lambda: not page.busy_words(), "an import of pictures", slow=True)
    idle(window, "an import of pictures")


def _people(_window: AdminWindow, page: ImportPage) -> None:
    page.people_table.open_file(people_to_import())
    wait_until(lambda: page.people_table.judgement is not None, "a list of people")


def _punches(_window: AdminWindow, page: ImportPage) -> None:
    page.punch_table.open_file(punches_to_import())
    wait_until(lambda: page.punch_table.judgement is not None, "a list of punches")


STATES = (
    AdminState("person", _faces, _list_again),
    *(_tab(key) for key in _TABS),
    _import("folder", _folder),
    _import("people", _people),
    _import("punches", _punches),
)
