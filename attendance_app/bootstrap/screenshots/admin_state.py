"""What a view of the administrator's window is, for a picture, and how views are brought about. GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.bootstrap.screenshots.stage import Act
from attendance_app.ui.admin.page import AdminPage, Target
from attendance_app.ui.admin.window import AdminWindow

PersonIds = Callable[[str], str]
"""The id of the person with a code."""
PageT = TypeVar("PageT", bound=AdminPage)
DialogT = TypeVar("DialogT", bound=QDialog)


@dataclass(frozen=True)
class AdminState:
    """A view of the administrator's window.

    Attributes:
        name: Of the picture.
        show: Brings it about, given the unlocked window and the ids of people by code.
        hide: Takes back what another view would trip over.
        busy: Whether it isn't all there yet.
        act: What the camera shows.
        alone: It changes records, or takes the camera: it has a window and a copy of the company to itself.
        signed_in: Whether the password was given.
        founded: Whether there is a company; else the data folder is empty.
    """

    name: str
    show: Callable[[AdminWindow, PersonIds], None]
    hide: Callable[[AdminWindow], None] = field(default=lambda _: None)
    busy: Callable[[AdminWindow], bool] = field(default=lambda window: window.jobs.busy)
    act: Act = field(default_factory=Act)
    alone: bool = False
    signed_in: bool = True
    founded: bool = True


def page_state(key: str) -> AdminState:
    """A page as it opens."""
    return AdminState(key, lambda window, _ids: window.open_page(key))


def opened(window: AdminWindow, key: str, kind: type[PageT], target: Target | None = None) -> PageT:
    """The page, open and loaded.

    Raises:
        TypeError: it is another kind of page.
        UserError: it does not come to rest.
    """
    window.open_page(key, target)
    idle(window, key)
    page = window.page(key)
    if not isinstance(page, kind):
        raise TypeError(f"the page {key} is a {type(page).__name__}")
    return page


def idle(window: AdminWindow, what: str) -> None:
    """Wait until no job runs."""
    wait_until(lambda: not window.jobs.busy, what)


def dialog_of(window: QWidget, kind: type[DialogT]) -> DialogT:
    """The dialog of that kind, once it is open.

    Raises:
        UserError: none opens.
    """
    wait_until(lambda: any(each.isVisible() for each in window.findChildren(kind)), kind.__name__)
    return next(each for each in window.findChildren(kind) if each.isVisible())


def close_dialogs(window: AdminWindow) -> None:
    """Leave every dialog that is open."""
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
