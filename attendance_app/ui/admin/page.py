"""What a page of the admin window is, and what it is given. Depends on workers.jobs; GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.ui.admin.dependencies import AdminDependencies
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.banner import Tone
from attendance_app.ui.widgets.search_field import SearchField
from attendance_app.workers.jobs import JobRunner

_BUTTON_TYPE_PX, _BUTTON_PADDING_PX = 18, 20


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the person.

    It stands at the top of the window; with `undo` it floats over the bottom for ten seconds, and Ctrl+Z takes the way
    back just as its button does.

    Attributes:
        action: Label of the one thing that can be done about it; empty for none.
        run: What that does.
        undo: Takes back what was done; None where nothing can be.
    """

    tone: Tone
    text: str
    action: str = ""
    run: Callable[[], None] | None = None
    undo: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What a page should show when it is jumped to; each page uses what it knows.

    Attributes:
        person_id: Whose part of it; empty for anybody's.
        day: Which day; None for the one it would show anyway.
        action: What to begin at once, such as `add`; empty for nothing.
    """

    person_id: str = ""
    day: date | None = None
    action: str = ""


class GoTo(Protocol):
    """Opens a page."""

    def __call__(self, key: str, target: Target | None = None) -> None:
        """Open the page with that key, at the target where there is one; without such a page nothing happens."""
        ...


@dataclass(frozen=True, slots=True)
class PageContext:
    """What every page works with.

    Attributes:
        announce: Shows a notice, in place of the one before.
        go_to: Opens the page with that key, at a `Target` if one is given: `go_to("attendance", Target(id, day))`.
        settings_were_saved: Tells the window that these settings are in force now.
        camera_in_use: Tells the window that enrolment takes a camera (True) or has let go of it (False).
        password_was_set: Tells the window that an administrator's password is in force.
    """

    services: AdminDependencies
    jobs: JobRunner
    announce: Callable[[Notice], None]
    go_to: GoTo
    password_was_set: Callable[[], None]
    camera_in_use: Callable[[bool], None]
    settings_were_saved: Callable[[Settings], None]

    def announce_failure(self, error: UserError) -> None:
        """Tell what went wrong, at the top of the window."""
        self.announce(Notice("error", error_words(error)))


class AdminPage(QWidget):
    """A page: a title, a line that says what it is for, and the body that subclasses fill.

    Subclasses lay their widgets out in `body` and put buttons beside the title into `title_buttons`.
    """

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._purpose = QLabel()
        self._purpose.setProperty("role", "muted")
        self._purpose.hide()
        self._purpose.setTextFormat(Qt.TextFormat.PlainText)
        self._purpose.setWordWrap(True)
        self.title_buttons = QHBoxLayout()
        self.title_buttons.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._purpose)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self.title_buttons)
        head.setAlignment(self.title_buttons, Qt.AlignmentFlag.AlignTop)
        button_px = round(_BUTTON_TYPE_PX * text_scale()) + _BUTTON_PADDING_PX
        self._title.setMinimumHeight(button_px)  # it stands as high with buttons and without
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(20)
        column.addLayout(head)
        column.addLayout(self.body, 1)

    def set_title(self, title: str, purpose: str = "") -> None:
        """Say what the page is, and under it what it is for."""
        self._title.setText(title)
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))
        self.setAccessibleName(title)

    def refresh(self) -> None:
        """Read again what is shown; called when the page opens and when the database has changed."""

    def show_target(self, target: Target) -> None:
        """Show what somebody jumped to, once the page is open; a page that shows one thing only ignores it."""

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""
        self.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard into the page's search (Ctrl+F): the first search field that can be seen."""
        for field in self.findChildren(SearchField):
            if field.isVisibleTo(self) and field.isEnabled():
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                field.selectAll()
                return

    def unsaved(self) -> bool:
        """Whether closing now would lose what was typed."""
        return False

    def busy_words(self) -> str:
        """What closing now would break off, as a sentence; empty for nothing."""
        return ""
