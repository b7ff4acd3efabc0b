"""What the window offers every page: Undo, shortcuts, jumps, and remembering where one was."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.notices import UNDO_MS
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext, Target
from attendance_app.ui.admin.pages import FACTORIES, PAGES, PLACES, PageSpec, Place
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.widgets.search_field import SearchField
from tests.fakes.admin import AdminStage


class FieldPage(AdminPage):
    """A page with a field and a search; its keyboard begins in the field."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.field, self.search = QLineEdit(), SearchField("Search")
        self.body.addWidget(self.field)
        self.body.addWidget(self.search)
        self.targets: list[Target] = []

    def focus_first(self) -> None:
        self.field.setFocus()

    def show_target(self, target: Target) -> None:
        self.targets.append(target)


SPECS = tuple(PageSpec(Place(f"page {number}", f"Page {number}", "note", "Group"), FieldPage) for number in range(3))
MakeWindow = Callable[[], AdminWindow]


@pytest.fixture
def make_window(stage: AdminStage, qtbot: QtBot, tmp_path: Path) -> MakeWindow:
    def make() -> AdminWindow:
        made = AdminWindow(replace(stage.dependencies(), window_file=tmp_path / "window.ini"), SPECS)
        qtbot.addWidget(made, before_close_func=AdminWindow.leave)
        with qtbot.waitSignal(made.unlocked):
            made.show()
        with qtbot.waitActive(made):
            made.activateWindow()
        return made

    return make


def page_of(window: AdminWindow) -> FieldPage:
    page = window.stack.current
    assert isinstance(page, FieldPage)
    return page


def press(window: AdminWindow, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_z_takes_the_newest_thing_back_once(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    undone: list[str] = []
    window.announce(Notice("success", "First gone.", undo=lambda: undone.append("first")))
    window.announce(Notice("success", "Second gone.", undo=lambda: undone.append("second")))
    assert page_of(window).field.hasFocus()  # a field with nothing typed leaves Ctrl+Z to the window
    press(window, Qt.Key.Key_Z, qtbot)
    press(window, Qt.Key.Key_Z, qtbot)
    assert undone == ["second"]
    assert window.notices.toast.text == ""


def test_what_is_typed_is_undone_before_what_was_done(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    undone: list[str] = []
    field = page_of(window).field
    qtbot.keyClicks(field, "typed")
    window.announce(Notice("success", "Gone.", undo=lambda: undone.append("gone")))
    press(window, Qt.Key.Key_Z, qtbot)
    assert field.text() == ""
    assert undone == []


def test_undo_is_offered_for_ten_seconds_and_survives_another_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    assert UNDO_MS == 10_000
    window = make_window()
    undone: list[str] = []
    window.announce(Notice("success", "Gone.", undo=lambda: undone.append("gone")))
    window.open_page("page 1")
    assert window.notices.toast.text == "Gone."
    press(window, Qt.Key.Key_Z, qtbot)
    assert undone == ["gone"]


def test_digits_open_pages_and_ctrl_f_searches(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    press(window, Qt.Key.Key_3, qtbot)
    assert window.stack.current_key == "page 2"
    press(window, Qt.Key.Key_F, qtbot)
    assert page_of(window).search.hasFocus()
    press(window, Qt.Key.Key_1, qtbot)
    assert window.stack.current_key == "page 0"


def test_a_jump_reaches_its_page_with_the_target_and_an_unknown_page_is_no_jump(make_window: MakeWindow) -> None:
    window = make_window()
    window.context.go_to("page 1", Target("ada"))
    assert page_of(window).targets == [Target("ada")]
    window.context.go_to("no such page", Target("ada"))
    assert window.stack.current_key == "page 1"


def test_the_window_opens_on_the_page_where_it_was_left(make_window: MakeWindow) -> None:
    first = make_window()
    first.open_page("page 2")
    first.close()
    assert make_window().stack.current_key == "page 2"


def test_every_page_has_a_place_of_its_own() -> None:
    keys = [place.key for place in PLACES]
    assert len(set(keys)) == len(keys)
    assert set(FACTORIES) <= set(keys)
    assert [spec.key for spec in PAGES] == [key for key in keys if key in FACTORIES]
    groups = [place.group for place in PLACES]
    assert len(list(dict.fromkeys(groups))) == sum(a != b for a, b in zip(["", *groups], groups, strict=False))
