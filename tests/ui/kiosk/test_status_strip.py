"""The strip keeps the words that matter most, and says the others under the pointer."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.kiosk.status_strip import StatusStrip
from tests.fakes.settling import settled
from tests.fakes.text_finder import clipped


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[StatusStrip]:
    desk = QWidget()  # which lets the strip be narrower than its layout would like
    qtbot.addWidget(desk)
    made = StatusStrip(desk)
    made.rescale(KioskScale(1.0, landscape=True))
    made.set_liveness("passive")
    made.camera.show_state("trouble", "Camera trouble", "It isn't plugged in.")
    made.model.show_state("busy", "Recognition starting")
    made.database.show_state("ok", "Records safe")
    made.resize(2000, made.height())
    desk.show()
    made.rescale(KioskScale(1.0, landscape=True))
    yield made
    desk.close()


def in_words(strip: StatusStrip) -> tuple[bool, bool, bool]:
    return strip.camera.in_words, strip.model.in_words, strip.database.in_words


def test_words_go_one_state_after_the_other_and_nothing_is_ever_cut_off(strip: StatusStrip) -> None:
    assert in_words(strip) == (True, True, True)
    assert strip._note.isVisible()
    seen = []
    for width in range(2000, 330, -20):
        strip.resize(width, strip.height())
        settled()
        assert clipped(strip) == []
        if in_words(strip) not in seen:
            seen.append(in_words(strip))
            assert len(seen) == 1 or not strip._note.isVisible()
    assert seen == [(True, True, True), (True, True, False), (True, False, False), (False, False, False)]
    strip.resize(2000, strip.height())
    assert in_words(strip) == (True, True, True)
    assert strip._note.isVisible()


def test_what_is_not_in_words_is_said_under_the_pointer_and_to_a_screen_reader(strip: StatusStrip) -> None:
    assert strip.camera.toolTip() == "It isn't plugged in."
    strip.resize(340, strip.height())
    assert strip.camera.toolTip() == strip.camera.accessibleName() == "Camera trouble. It isn't plugged in."
    assert strip.database.toolTip() == strip.database.accessibleName() == "Records safe"


def test_trouble_takes_the_place_of_words_that_were_there(strip: StatusStrip) -> None:
    strip.camera.show_state("ok", "Camera on")
    strip.model.show_state("ok", "Recognition on")
    for width in range(2000, 330, -20):
        strip.resize(width, strip.height())
        if in_words(strip) != (True, True, True):
            strip.resize(width + 20, strip.height())
            break
    assert in_words(strip) == (True, True, True)
    strip.model.show_state("trouble", "Recognition trouble")
    assert in_words(strip) == (False, True, False)
