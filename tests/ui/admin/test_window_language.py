"""The language changes while the window is open: everything is said anew, and nothing is lost."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.page import AdminPage, PageContext
from attendance_app.ui.admin.pages import PageSpec, Place
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.language.formats import weekday_words
from attendance_app.ui.language.switching import install_language
from tests.fakes.admin import AdminStage


class WeekdayPage(AdminPage):
    """Says Monday in the language in which it was built."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.words = QLabel(weekday_words(0))
        self.body.addWidget(self.words)
        self.dirty = False

    def unsaved(self) -> bool:
        return self.dirty


SPECS = tuple(PageSpec(Place(key, key, "note", "Group"), WeekdayPage) for key in ("first", "second"))


@pytest.fixture
def window(stage: AdminStage, qtbot: QtBot, qapp: QApplication) -> Iterator[AdminWindow]:
    install_language(qapp, "en")
    made = AdminWindow(stage.dependencies(), SPECS)
    qtbot.addWidget(made, before_close_func=AdminWindow.leave)
    with qtbot.waitSignal(made.unlocked):
        made.show()
    yield made
    made.close()
    install_language(qapp, "en")


def said(window: AdminWindow, key: str) -> str:
    page = window.page(key)
    assert isinstance(page, WeekdayPage)
    return page.words.text()


def test_navigation_and_pages_are_built_anew_where_one_was(
    window: AdminWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    window.open_page("second")
    navigation = window.navigation
    assert said(window, "second") == "Monday"
    install_language(qapp, "ko")
    qtbot.waitUntil(lambda: window.navigation is not navigation)
    assert said(window, "second") == "월요일"
    assert window.stack.current_key == "second"
    assert window.navigation.keys() == ("first", "second")
    window.open_page("first")
    assert said(window, "first") == "월요일"


def test_a_page_with_unsaved_changes_is_held_until_they_are_saved(
    window: AdminWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    page = window.page("first")
    assert isinstance(page, WeekdayPage)
    page.dirty = True
    navigation = window.navigation
    install_language(qapp, "ko")
    qtbot.waitUntil(lambda: window.navigation is not navigation)
    assert window.page("first") is page
    window.open_page("second")
    window.open_page("first")
    assert window.page("first") is page

    page.dirty = False
    window._on_check_changes()
    assert window.page("first") is not page
    assert said(window, "first") == "월요일"


def test_the_proposal_to_set_a_password_stays(window: AdminWindow, qapp: QApplication, qtbot: QtBot) -> None:
    navigation = window.navigation
    install_language(qapp, "vi")
    qtbot.waitUntil(lambda: window.navigation is not navigation)
    assert window.password_banner.isVisible()


def test_a_page_is_kept_while_its_answer_is_on_the_way(window: AdminWindow, qapp: QApplication, qtbot: QtBot) -> None:
    page = window.page("first")
    assert isinstance(page, WeekdayPage)
    built_anew, told = threading.Event(), list[str]()
    window.jobs.run(
        "Reading",
        lambda _handle: built_anew.wait(30),
        lambda _result: told.append(page.words.text()),  # the label is still there to be asked
        lambda _error: None,
    )
    install_language(qapp, "th")
    qtbot.waitUntil(lambda: window.page("first") is not page)
    built_anew.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Monday"]
