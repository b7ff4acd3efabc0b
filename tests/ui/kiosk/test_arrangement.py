"""What can be read on the kiosk from two metres, at the sizes of window it is made for."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import FaceEvidence
from attendance_app.ui.kiosk.big_button import BigButton
from attendance_app.ui.kiosk.options_card import Option
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.ui.language.switching import install_language
from attendance_app.ui.theme import apply_theme
from tests.fakes.kiosk import KioskStage
from tests.ui.kiosk.conftest import ShowKiosk

SIZES = [(1280, 800), (800, 1280), (1920, 1080)]
READABLE_PX = 24  # of 800: on a 15-inch screen about 6 mm, which is 10 minutes of arc at two metres


def punch_seven_people(stage: KioskStage) -> None:
    for minutes in range(7, 0, -1):
        person = stage.app.people.add(f"2{minutes}", f"Person Number {minutes}")
        at_utc = stage.clock.now_utc() - timedelta(minutes=minutes)
        stage.app.punching.record_face(person.id, at_utc, FaceEvidence("sface", 0.5, 0.3, "off"))


def bottom_of(window: KioskWindow) -> list[int]:
    """Where the ways in are, in the window."""
    return [
        button.mapTo(window, button.rect().bottomLeft()).y()
        for button in (window.front.ways.pin, window.front.ways.visitor)
    ]


@pytest.mark.parametrize("size", SIZES)
def test_four_punches_or_more_fit_beside_greeting_and_company(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk, size: tuple[int, int]
) -> None:
    stage.change(company_name="Harbour Bakery")
    punch_seven_people(stage)
    window = show_kiosk(size)
    qtbot.waitUntil(lambda: window.punches.shown >= 4)
    stage.recogniser.announce(stage.face_event(stage.eileen))
    qtbot.waitUntil(lambda: window.card.greeting is not None)
    assert window.punches.shown >= 4


def test_the_ways_in_stay_where_they_are_whatever_is_said(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    before = bottom_of(window)
    stage.recogniser.announce(stage.face_event(stage.eileen))
    qtbot.waitUntil(lambda: window.card.greeting is not None)
    assert bottom_of(window) == before


@pytest.mark.parametrize("size", SIZES)
def test_answers_are_legible_from_two_metres_and_of_one_size(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk, size: tuple[int, int]
) -> None:
    window = show_kiosk(size)
    stage.recogniser.announce(stage.face_event(stage.eileen))
    qtbot.waitUntil(lambda: window.card.greeting is not None)
    window.card.not_you.click()
    options = window.front.assistance.options
    qtbot.waitUntil(options.isVisible)
    qtbot.waitUntil(lambda: options.buttons[0].height() > 64)
    shown = [button.shown_px for button in options.buttons if button.isVisible()]
    assert len(set(shown)) == 1
    assert shown[0] >= READABLE_PX


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_todays_hours_are_legible_in_a_language_with_long_words(
    qtbot: QtBot, app: QApplication, stage: KioskStage, show_kiosk: ShowKiosk, size: tuple[int, int], percent: int
) -> None:
    """In at 08:00, out at 18:58: "10 giờ 58 phút hôm nay" beside "Không phải bạn?"."""
    install_language(app, "vi")
    apply_theme(app, "light", percent)
    stage.face_event(stage.eileen)
    stage.clock.advance(10 * 3600 + 58 * 60)
    window = show_kiosk(size)
    stage.recogniser.announce(stage.face_event(stage.eileen))
    qtbot.waitUntil(lambda: "58" in window.card.hours_text)
    hours = window.card._hours
    qtbot.waitUntil(lambda: hours.height() >= hours.sizeHint().height())
    assert hours.shown_text() == window.card.hours_text
    assert hours.fitting_px(hours.width()) >= 16
    assert hours.geometry().bottom() < window.card.height()
    assert not hours.geometry().intersects(window.card.not_you.geometry())


def test_a_question_with_long_answers_leaves_the_picture_its_width(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    before = window.pane.width()
    options = window.front.assistance.options
    options.ask("Who are you?", "", [Option("a", "None of these people, nor anybody else here", "close")])
    window.front.arrangement.show_panel(options)
    qtbot.waitUntil(lambda: options.isVisible() and options.buttons[0].height() > 64)
    assert window.pane.width() == before


def test_the_buttons_of_the_visitor_follow_the_fields(qtbot: QtBot, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.open_visitor()
    form = window.front.assistance.visitor
    qtbot.waitUntil(lambda: form.isVisible() and form.record.y() > form.host.y() > 0)
    assert form.record.y() - form.host.geometry().bottom() <= form.host.height()


def test_a_key_that_does_nothing_is_not_shown(qtbot: QtBot) -> None:
    def drawn(key: str, enabled: bool) -> QImage:
        button = BigButton(key)
        qtbot.addWidget(button)
        button.show_action("End break", "play")
        button.setEnabled(enabled)
        button.resize(300, 64)
        return button.grab().toImage()

    assert drawn("4", enabled=True) != drawn("3", enabled=True)
    assert drawn("4", enabled=False) == drawn("3", enabled=False)
