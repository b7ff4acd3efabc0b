"""What can be read on the kiosk from two metres, at the sizes of window it is made for."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import FaceEvidence
from attendance_app.ui.kiosk.window import KioskWindow
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
