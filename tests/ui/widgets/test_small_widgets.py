"""Banner, empty state, fitting label, icons."""

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from attendance_app.paths import assets_folder
from attendance_app.ui.widgets.banner import Banner
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.fit_label import FitLabel
from attendance_app.ui.widgets.icons import app_icon, icon, icon_pixmap


def test_banner_takes_no_room_until_it_has_something_to_say(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_message("warning", "The camera shows only black.", "Try again")
    assert not banner.isHidden()
    assert banner.accessibleName() == "The camera shows only black."
    with qtbot.waitSignal(banner.action_triggered):
        banner._button.click()
    banner.clear()
    assert banner.isHidden()


def test_banner_shows_names_as_they_are_written(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_message("info", "<b>Robert</b>")
    assert banner.text == "<b>Robert</b>"


def test_empty_state_offers_its_action(qtbot: QtBot) -> None:
    state = EmptyState("people", "Nobody yet", "Add the first person.", "Add")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.action_triggered):
        state._button.click()
    state.set_action("")
    assert state._button.isHidden()


@pytest.mark.parametrize("text", ["Eileen", "李小龙", "محمد علي"])
def test_short_text_keeps_the_wanted_size_in_any_script(qtbot: QtBot, text: str) -> None:
    label = FitLabel(text)
    qtbot.addWidget(label)
    label.set_type(40, QFont.Weight.Bold)
    assert label.fitting_px(400) == 40


def test_long_text_shrinks_but_not_below_its_least_size(qtbot: QtBot) -> None:
    label = FitLabel("Bartholomew Featherstonehaugh-Cholmondeley", smallest=0.5)
    qtbot.addWidget(label)
    label.set_type(40)
    assert 20 <= label.fitting_px(500) < 40
    assert label.fitting_px(50) == 20


def test_an_empty_label_shows_nothing(qtbot: QtBot) -> None:
    label = FitLabel("")
    qtbot.addWidget(label)
    label.resize(200, 40)
    assert label.shown_text() == ""
    ground = label.grab().toImage()
    assert {ground.pixel(x, y) for x in range(ground.width()) for y in range(ground.height())} == {ground.pixel(0, 0)}


def test_two_lines_are_used_before_the_type_shrinks(qtbot: QtBot) -> None:
    label = FitLabel("Look at the camera please", lines=2)
    qtbot.addWidget(label)
    label.set_type(40)
    width = label.natural_width()
    assert label.fitting_px(round(width * 0.7)) == 40
    label.resize(round(width * 0.7), 200)
    assert label.sizeHint().height() > 60


def test_a_spare_line_is_used_only_where_text_would_be_cut_off(qtbot: QtBot) -> None:
    label = FitLabel("Look at the camera please", spare_lines=1)
    qtbot.addWidget(label)
    label.set_type(40)
    width = label.natural_width()
    label.resize(round(width * 0.7), 200)
    one_line = label.sizeHint().height()
    assert label.shown_text() == label.text()
    label.resize(round(width * 0.4), 200)
    assert label.shown_text() == label.text()
    assert label.sizeHint().height() > 1.5 * one_line


def test_text_that_cannot_fit_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    label = FitLabel("Bartholomew Featherstonehaugh-Cholmondeley")
    qtbot.addWidget(label)
    label.set_type(40)
    label.resize(120, 50)
    shown = label._shown_text(label.fitting_px(120))
    assert shown.endswith("…")
    assert "Bartholomew".startswith(shown[:3])


@pytest.mark.parametrize("path", sorted((assets_folder() / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(qtbot: QtBot, path: object) -> None:
    image = icon_pixmap(path.stem, "#ff0000", 32).toImage()  # type: ignore[attr-defined]
    assert any(image.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32))


def test_icon_takes_the_colour_it_is_given(qtbot: QtBot) -> None:
    image = icon_pixmap("check", "#00ff00", 64).toImage()
    solid = [image.pixelColor(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255]
    assert solid
    assert all(colour.green() == 255 and colour.red() == 0 for colour in solid)


def test_icons_for_buttons_and_task_bar_are_not_empty(qtbot: QtBot) -> None:
    assert not icon("lock", "#000000").isNull()
    assert not app_icon().isNull()
