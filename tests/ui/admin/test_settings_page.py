"""Settings: all of them in words, checked while typing, saved as a whole, nothing else touched."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from attendance_app.capture.source import VideoSource
from attendance_app.capture.webcam import CameraChoice
from attendance_app.config import Settings
from attendance_app.domain.policies import PunchPolicy
from attendance_app.errors import UserError
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.recognition import page as recognition
from attendance_app.ui.admin.settings.camera_editor import CameraEditor
from attendance_app.ui.admin.settings.editors import ChoiceEditor, DecimalEditor, NumberEditor, SwitchEditor, TextEditor
from attendance_app.ui.admin.settings.holiday_editor import HolidayEditor
from attendance_app.ui.admin.settings.page import SettingsPage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.theme import tokens_of
from tests.fakes.admin import AdminStage
from tests.fakes.video import FakeVideoSource, living_pictures

ShowWindow = Callable[[], AdminWindow]


def open_page(window: AdminWindow, qtbot: QtBot) -> SettingsPage:
    window.open_page("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: text(page, "device_name").text() != "")
    return page


def text(page: SettingsPage, name: str) -> QLineEdit:
    editor = page.row(name).editor
    assert isinstance(editor, TextEditor)
    return editor.field


def number(page: SettingsPage, name: str) -> NumberEditor:
    editor = page.row(name).editor
    assert isinstance(editor, NumberEditor)
    return editor


def choice(page: SettingsPage, name: str) -> ChoiceEditor:
    editor = page.row(name).editor
    assert isinstance(editor, ChoiceEditor)
    return editor


def camera(page: SettingsPage) -> CameraEditor:
    editor = page.row("camera_source").editor
    assert isinstance(editor, CameraEditor)
    return editor


def holidays(page: SettingsPage) -> HolidayEditor:
    editor = page.row("holidays_country").editor
    assert isinstance(editor, HolidayEditor)
    return editor


def test_every_setting_has_an_editor_and_words(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    edited = [name for row in page.rows for name in row.editor.names]
    assert sorted(edited) == sorted(set(edited)), "a setting is edited twice"
    assert set(edited) | set(recognition.EDITED) == set(Settings.model_fields)
    assert not set(edited) & set(recognition.EDITED)
    for row in page.rows:
        assert len(row.title) > 3, row.editor.names
        assert row.text.endswith("."), row.editor.names


def test_numbers_have_the_range_of_the_configuration(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    for row in page.rows:
        editor = row.editor
        if isinstance(editor, NumberEditor | DecimalEditor):
            for beyond in (editor.box.minimum() - 1, editor.box.maximum() + 1):
                with pytest.raises(ValueError, match=editor.names[0]):
                    Settings.model_validate({editor.names[0]: beyond})
            Settings.model_validate({editor.names[0]: editor.box.minimum()})
            Settings.model_validate({editor.names[0]: editor.box.maximum()})


def test_saving_changes_what_was_changed_and_keeps_the_rest(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    before = stage.settings.current.model_copy(
        update={"wanted_false_accept": 0.0005, "camera_fps": 12.5, "margin_distance": 0.01234}
    )
    stage.settings.save(before)
    window = show_window()
    page = open_page(window, qtbot)
    assert not page.bar.isVisible()
    text(page, "company_name").setText("Công ty Mặt Trời")
    number(page, "debounce_s").box.setValue(300)
    assert page.bar.isVisible()
    assert "2 " in page.state.text()
    with qtbot.waitSignal(window.settings_saved):
        page.save.click()

    wanted = {"company_name": "Công ty Mặt Trời", "debounce_s": 300}
    assert stage.settings.refresh() == before.model_copy(update=wanted)
    assert not page.unsaved()
    assert not page.bar.isVisible()


def test_what_was_saved_elsewhere_meanwhile_is_kept(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window()
    page = open_page(window, qtbot)
    text(page, "company_name").setText("Harbour Bakery")
    stage.settings.save(stage.settings.current.model_copy(update={"wanted_false_accept": 1e-4}))
    with qtbot.waitSignal(window.settings_saved):
        page.save.click()
    assert stage.settings.refresh() == Settings(company_name="Harbour Bakery", wanted_false_accept=1e-4)


def test_ctrl_s_saves_and_discard_brings_back(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window()
    page = open_page(window, qtbot)
    text(page, "company_name").setText("Nobody's")
    page.discard.click()
    assert text(page, "company_name").text() == ""
    text(page, "company_name").setText("Harbour Bakery")
    with qtbot.waitActive(window):
        window.activateWindow()
    with qtbot.waitSignal(window.settings_saved):
        qtbot.keyClick(text(page, "company_name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert stage.settings.current.company_name == "Harbour Bakery"


def test_a_setting_can_go_back_to_its_default(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.settings.save(stage.settings.current.model_copy(update={"debounce_s": 900}))
    page = open_page(show_window(), qtbot)
    page.show_target(Target(action="time"))
    row = page.row("debounce_s")
    qtbot.waitUntil(lambda: row.mark.text == "Changed")
    assert "120 seconds" in row.reset.toolTip()
    row.reset.click()
    assert number(page, "debounce_s").box.value() == 120
    assert row.mark.text == "Not saved"
    assert not row.reset.isVisible()
    assert not page.row("stale_after_h").reset.isVisible()


def test_search_finds_settings_by_their_words_in_any_group(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page = open_page(show_window(), qtbot)
    page.search.setText("mirror")
    page.search.search_now()
    assert [row.editor.names for row in page.rows if row.isVisible()] == [("camera_mirrored",)]
    page.search.setText("xyzzy")
    page.search.search_now()
    assert page.nothing.isVisible()
    page.search.clear()
    assert page.row("company_name").isVisible()
    assert not page.row("camera_mirrored").isVisible()


def test_the_rules_of_timekeeping_are_saved_as_chosen(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window()
    page = open_page(window, qtbot)
    policy, week = choice(page, "punch_policy").box, choice(page, "week_starts_on").box
    policy.setCurrentIndex(policy.findText("People press a button"))
    week.setCurrentIndex(6)
    rules = holidays(page)
    rules.country.wanted.emit()
    qtbot.waitUntil(lambda: rules.country.findText("Germany") > 0, timeout=20_000)
    rules.country.setCurrentIndex(rules.country.findText("Germany"))
    qtbot.waitUntil(lambda: rules.subdivision.findText("Bayern (BY)") > 0, timeout=20_000)
    rules.subdivision.setCurrentIndex(rules.subdivision.findText("Bayern (BY)"))
    with qtbot.waitSignal(window.settings_saved):
        page.save.click()
    saved = stage.settings.refresh()
    assert (saved.punch_policy, saved.week_starts_on) == (PunchPolicy.BUTTONS, 6)
    assert (saved.holidays_country, saved.holidays_subdivision) == ("DE", "BY")
    assert not page.unsaved()


def test_looking_at_the_holidays_chosen_before_changes_nothing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    chosen = {"holidays_country": "US", "holidays_subdivision": "CA", "punch_policy": PunchPolicy.SCHEDULE}
    stage.settings.save(stage.settings.current.model_copy(update=chosen))
    page = open_page(show_window(), qtbot)
    rules = holidays(page)
    assert (rules.country.currentText(), rules.subdivision.currentText()) == ("United States", "CA")
    rules.subdivision.wanted.emit()
    qtbot.waitUntil(lambda: rules.subdivision.currentText() == "California (CA)", timeout=20_000)
    assert not page.unsaved()
    rules.country.setCurrentIndex(0)
    assert rules.values() == {"holidays_country": "", "holidays_subdivision": ""}
    assert not rules.subdivision.isEnabled()


def test_holidays_that_would_change_locked_days_are_refused_and_nothing_is_saved(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(country: str, subdivision: str) -> None:
        raise UserError("February is locked.", "Unlock it.")

    dependencies = replace(stage.dependencies(), use_holidays=refuse)
    monkeypatch.setattr(stage, "dependencies", lambda: dependencies)
    stage.settings.save(stage.settings.current.model_copy(update={"holidays_country": "DE"}))
    window = show_window()
    page = open_page(window, qtbot)
    text(page, "company_name").setText("Sun")
    holidays(page).country.setCurrentIndex(0)
    page.save.click()
    qtbot.waitUntil(lambda: "February is locked" in window.banner.text)
    assert stage.settings.refresh().company_name == ""
    page.discard.click()
    text(page, "company_name").setText("Sun")
    with qtbot.waitSignal(window.settings_saved):
        page.save.click()


@pytest.mark.parametrize("zone", ["Mars/Olympus", "Europe", "../etc"])
def test_a_zone_that_is_none_is_refused_while_typing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, zone: str
) -> None:
    page = open_page(show_window(), qtbot)
    box = choice(page, "site_zone").box
    box.setEditText(zone)
    assert page.unsaved()
    assert not page.save.isEnabled()
    box.setEditText("Asia/Ho_Chi_Minh")
    assert page.save.isEnabled()


def test_what_cannot_be_is_refused_with_words(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    for name, wrong, words in (
        ("device_name", "  ", "Please give this device a name."),
        ("company_logo", "/no/such/picture.png", "There is no such file."),
    ):
        text(page, name).setText(wrong)
        assert not page.save.isEnabled()
        assert page.state.text() == words
        page.discard.click()
    number(page, "confirm_window").box.setValue(2)  # 3 must agree
    assert not page.save.isEnabled()
    assert "at most 2" in page.state.text()


def test_cameras_are_offered_by_name_and_addresses_may_be_typed(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.cameras = [CameraChoice("0", "Integrated Webcam (0)"), CameraChoice("2", "Door camera (2)")]
    window = show_window()
    page = open_page(window, qtbot)
    qtbot.waitUntil(lambda: camera(page).box.currentText() == "Integrated Webcam (0)")
    assert not page.unsaved()
    stage.cameras.append(CameraChoice("3", "Plugged in meanwhile (3)"))
    camera(page).look.click()
    qtbot.waitUntil(lambda: camera(page).box.findText("Plugged in meanwhile (3)") >= 0)

    camera(page).box.setEditText("rtsp://10.0.0.9/stream")
    with qtbot.waitSignal(window.settings_saved):
        page.save.click()
    assert stage.settings.current.camera_source == "rtsp://10.0.0.9/stream"


def test_the_cameras_picture_is_shown_and_let_go_of_when_the_page_is_left(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    opened: list[tuple[str, FakeVideoSource]] = []

    def make(spec: str) -> VideoSource:
        source = FakeVideoSource(living_pictures(), stage.clock)
        opened.append((spec, source))
        return source

    stage.make_source = make
    window = show_window()
    page = open_page(window, qtbot)
    page.show_target(Target(action="camera"))
    preview = camera(page).preview
    with qtbot.waitSignal(window.camera_taken):
        preview.button.click()
    qtbot.waitUntil(lambda: preview.view.has_picture)
    picture, surface = preview.view.grab().toImage(), tokens_of(preview.palette()).surface
    assert picture.pixelColor(0, 0).name() == surface, "corners are those of the card behind"
    assert picture.pixelColor(picture.width() // 2, 0).name() != surface
    assert opened[0][0] == "0"
    camera(page).box.setCurrentIndex(camera(page).box.findData("demo"))
    preview.restart()
    qtbot.waitUntil(lambda: preview.view.has_picture and opened[-1][0] == "demo")
    with qtbot.waitSignal(window.camera_returned):
        window.open_page("people")
    assert not preview.running
    assert all(source.closed.is_set() for _, source in opened)


def test_mistakes_and_visits_past_the_periods_set_here_are_deleted(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    feedback = stage.application.feedback
    person = stage.people.add("1", "Eileen Collins")
    feedback.not_me_repeated(person.id, stage.clock.now_utc(), "front-desk")
    window = show_window()
    page = open_page(window, qtbot)
    number(page, "feedback_retention_days").box.setValue(7)
    with qtbot.waitSignal(window.settings_saved):
        page.save.click()
    stage.clock.advance(6 * 86_400)
    stage.application.retention.run(stage.clock.now_utc())
    assert len(feedback.cases()) == 1
    stage.clock.advance(2 * 86_400)
    page._on_delete_now()
    qtbot.waitUntil(lambda: feedback.cases() == [])


def test_switches_say_on_and_off(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    editor = page.row("sounds").editor
    assert isinstance(editor, SwitchEditor)
    assert editor.values() == {"sounds": True}
    editor.check.click()
    assert page.unsaved()
    assert (editor.words([True]), editor.words([False])) == ("on", "off")


def test_what_is_wrong_is_said_once_beside_the_field_it_is_about(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page = open_page(show_window(), qtbot)
    page.show_target(Target(action="devices"))
    row, field = page.row("device_name"), text(page, "device_name")
    field.clear()
    shown = [label for label in page.findChildren(QLabel) if label.isVisible() and "give this device" in label.text()]
    assert len(shown) == 1
    assert field.property("state") == "error"
    left = field.mapTo(row, field.rect().bottomLeft())
    place = shown[0].mapTo(row, shown[0].rect().topLeft())
    assert place.x() == left.x()
    assert 0 < place.y() - left.y() < 12
    field.setText("back door")
    assert not shown[0].isVisible()
    assert not field.property("state")


def test_titles_stay_on_one_line_and_their_mark_stands_beside_them(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page = open_page(show_window(), qtbot)
    page.show_target(Target(action="recognition"))
    row = page.row("liveness")
    titles = [label for label in row.findChildren(QLabel) if label.text() == row.title]
    assert titles[0].height() < 2 * titles[0].fontMetrics().lineSpacing()
    page.show_target(Target(action="general"))
    text(page, "company_name").setText("Harbour Bakery")
    row = page.row("company_name")
    page.grab()
    title = next(label for label in row.findChildren(QLabel) if label.text() == row.title)
    assert title.fontMetrics().horizontalAdvance(row.title) <= row.mark.x() <= title.geometry().right() + 16


def test_numbers_have_no_zeros_and_units_that_say_nothing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page = open_page(show_window(), qtbot)
    hours = page.row("stale_after_h").editor
    assert isinstance(hours, DecimalEditor)
    assert hours.box.text() == "16 hours"
    hours.box.setValue(7.5)
    assert hours.box.text() == "7.5 hours"
    hours.box.lineEdit().setText("8.5 hours")
    hours.box.interpretText()
    assert hours.values() == {"stale_after_h": 8.5}
    assert number(page, "sound_volume_percent").box.text() == "70%"
    assert number(page, "admin_auto_lock_min").range_words() == "0 (never) to 240"


def test_cards_keep_their_width_when_a_scroll_bar_comes(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    page = open_page(window, qtbot)
    window.resize(1280, 620)
    bar = page._scroll.verticalScrollBar()

    def widths(group: str) -> set[int]:
        return {card.width() for card in page._cards[group]}

    page.show_target(Target(action="security"))
    qtbot.waitUntil(lambda: not bar.isVisible())
    page.grab()
    (at_first,) = widths("security")
    for group, scrolls in (("recognition", True), ("backup", False)):
        page.show_target(Target(action=group))
        qtbot.waitUntil(lambda scrolls=scrolls: bar.isVisible() is scrolls)
        qtbot.waitUntil(lambda group=group: widths(group) == {at_first})  # laid out at the event loop's next turns
