"""What people do at the desk beside looking at the camera, from the screen to the database."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from attendance_app.domain.feedback import FeedbackKind
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.services.events import EventKind
from attendance_app.ui.kiosk.window import KioskWindow
from tests.fakes.kiosk import PIN, KioskStage
from tests.ui.kiosk.conftest import ShowKiosk

IN, FACE, BY_PIN = PunchKind.IN, PunchMethod.FACE, PunchMethod.PIN


def greet(qtbot: QtBot, stage: KioskStage, window: KioskWindow) -> None:
    """Recognition takes whoever stands there for Eileen."""
    with qtbot.waitSignal(window.desk_event):
        stage.recogniser.announce(stage.face_event(stage.eileen))


def say_not_me(qtbot: QtBot, window: KioskWindow) -> None:
    qtbot.mouseClick(window.card.not_you, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.front.assistance.options.isVisible)


def enter(qtbot: QtBot, window: KioskWindow, *texts: str) -> None:
    """On the keyboard, each with Enter."""
    for text in texts:
        field = window.front.assistance.pad.field
        qtbot.waitUntil(field.isVisible)
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)


def told(qtbot: QtBot, window: KioskWindow) -> str:
    qtbot.waitUntil(lambda: window.card.greeting is not None)
    assert window.card.greeting is not None
    return window.card.greeting.line


def test_not_you_voids_exactly_that_punch_and_keeps_a_case(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    stage.face_event(stage.grace)
    window = show_kiosk()
    greet(qtbot, stage, window)
    say_not_me(qtbot, window)
    assert stage.standing(stage.eileen) == []
    assert stage.standing(stage.grace) == [(IN, FACE)]
    (row,) = stage.app.feedback.cases()
    assert (row.case.kind, row.claimed, row.case.is_open) == (FeedbackKind.NOT_ME, stage.eileen, True)


def test_after_not_you_the_pin_tells_who_it_was(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    greet(qtbot, stage, window)
    say_not_me(qtbot, window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)  # the first answer: code and PIN
    enter(qtbot, window, "1002", PIN)
    assert told(qtbot, window) == "Good morning, Grace — in at 08:00"
    assert stage.standing(stage.grace) == [(IN, BY_PIN)]
    assert stage.app.feedback.cases()[0].true == stage.grace


def test_after_not_you_nothing_more_has_to_be_said(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    greet(qtbot, stage, window)
    say_not_me(qtbot, window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3)
    assert window.card.isVisible()
    assert window.card.greeting is None


def test_the_key_n_says_not_me(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    greet(qtbot, stage, window)
    qtbot.keyClick(window, Qt.Key.Key_N)
    qtbot.waitUntil(window.front.assistance.options.isVisible)
    assert stage.standing(stage.eileen) == []


def test_a_punch_that_is_too_old_cannot_be_taken_back_and_the_card_says_so(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    greet(qtbot, stage, window)
    stage.clock.advance(300)
    qtbot.mouseClick(window.card.not_you, Qt.MouseButton.LeftButton)
    line = "Not taken back: This punch cannot be undone at the desk any more. Please tell reception."
    assert told(qtbot, window) == line
    assert stage.standing(stage.eileen) == [(IN, FACE)]


@pytest.mark.parametrize("how", ["button", "key", "digit"])
def test_code_and_pin_are_a_way_in(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk, how: str) -> None:
    window = show_kiosk()
    if how == "button":
        qtbot.mouseClick(window.front.ways.pin, Qt.MouseButton.LeftButton)
    elif how == "key":
        qtbot.keyClick(window, Qt.Key.Key_P)
    else:
        qtbot.keyClicks(window, "1")
    enter(qtbot, window, "002" if how == "digit" else "1002", PIN)
    assert told(qtbot, window) == "Good morning, Grace — in at 08:00"
    assert stage.standing(stage.grace) == [(IN, BY_PIN)]
    assert not window.card.not_you.isVisible()  # a PIN isn't mistaken for somebody's
    qtbot.keyClick(window, Qt.Key.Key_N)
    assert not window.front.assistance.busy
    qtbot.waitUntil(lambda: window.punches.shown == 1)


def test_the_pad_is_enough_without_a_keyboard(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    qtbot.mouseClick(window.front.ways.pin, Qt.MouseButton.LeftButton)
    pad = window.front.assistance.pad
    for character in ("1", "0", "9", "\b", "0", "2", "\r", *PIN, "\r"):
        keys = [key for key in pad.digits.children() if getattr(key, "character", "") == character]
        qtbot.mouseClick(keys[0], Qt.MouseButton.LeftButton)
    assert told(qtbot, window) == "Good morning, Grace — in at 08:00"


def test_a_code_with_letters_can_be_touched_in(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    person = stage.app.people.add("AB-7", "Alan Turing")
    stage.app.pins.set_pin(person.id, PIN, "admin")
    window = show_kiosk()
    window.front.open_pin()
    pad = window.front.assistance.pad
    pad._letters_button.click()
    for character in "AB-":
        keys = [key for key in pad.letters.children() if getattr(key, "character", "") == character]
        qtbot.mouseClick(keys[0], Qt.MouseButton.LeftButton)
    enter(qtbot, window, "7", PIN)
    assert told(qtbot, window) == "Good morning, Alan — in at 08:00"


def test_wrong_pins_are_refused_and_in_the_end_locked_out_in_words(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    """Five failures in a row: a minute (the contract of `PinService`)."""
    window = show_kiosk()
    window.front.open_pin()
    pad = window.front.assistance.pad
    for _ in range(4):
        enter(qtbot, window, "1002", "246813")
        qtbot.waitUntil(lambda: pad.field.isEnabled() and not pad.asks_pin)
        assert pad.note == "The code or the PIN is wrong. Try again."
    enter(qtbot, window, "1002", "246813")
    qtbot.waitUntil(lambda: pad.note == "The code or the PIN is wrong. Try again in 60 s.")
    enter(qtbot, window, "1002", PIN)
    qtbot.waitUntil(lambda: pad.note == "Too many wrong PINs. Try again in 60 s.")
    assert stage.standing(stage.grace) == []


def test_the_seconds_of_a_lock_out_pass_on_the_pad(qtbot: QtBot, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.open_pin()
    pad = window.front.assistance.pad
    for _ in range(5):
        enter(qtbot, window, "1002", "246813")
        qtbot.waitUntil(lambda: pad.field.isEnabled() and not pad.asks_pin)
    assert pad.note.endswith("Try again in 60 s.")
    qtbot.waitUntil(lambda: pad.note.endswith("Try again in 59 s."), timeout=5000)
    assert pad.bar.running
    pad.countdown.over.emit()
    assert "Try again" not in pad.note


def test_what_was_typed_is_gone_when_the_time_is_over(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.open_pin()
    pad = window.front.assistance.pad
    enter(qtbot, window, "1002")
    qtbot.keyClicks(pad.field, "73")
    pad.bar.start(30)
    qtbot.waitUntil(lambda: not window.front.assistance.busy)
    assert window.card.isVisible()
    assert pad.field.text() == ""
    window.front.open_pin()
    assert not pad.asks_pin


def test_escape_leaves_the_pad(qtbot: QtBot, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.open_pin()
    qtbot.keyClick(window.front.assistance.pad.field, Qt.Key.Key_Escape)
    assert not window.front.assistance.busy
    assert window.card.isVisible()


def test_under_the_policy_buttons_who_came_by_pin_is_asked_too(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    stage.change(punch_policy=PunchPolicy.BUTTONS)
    window = show_kiosk()
    window.front.open_pin()
    enter(qtbot, window, "1002", PIN)
    qtbot.waitUntil(lambda: window.choosing.card.isVisible() and window.choosing.card.waiting)
    assert stage.standing(stage.grace) == []
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_1)
    assert told(qtbot, window) == "Good morning, Grace — in at 08:00"
    assert stage.standing(stage.grace) == [(IN, BY_PIN)]


def answer(qtbot: QtBot, window: KioskWindow, key: Qt.Key) -> None:
    """Of the question what the punch is."""
    qtbot.waitUntil(lambda: window.choosing.card.isVisible() and window.choosing.card.waiting)
    qtbot.keyClick(window.focusWidget(), key)


def test_under_the_policy_buttons_who_was_taken_for_somebody_else_is_asked_too(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    greet(qtbot, stage, window)
    looked_at = stage.clock.now_utc()
    stage.change(punch_policy=PunchPolicy.BUTTONS)
    say_not_me(qtbot, window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)  # the first answer: code and PIN
    stage.clock.advance(20)
    enter(qtbot, window, "1002", PIN)
    qtbot.waitUntil(lambda: window.choosing.card.isVisible() and window.choosing.card.waiting)
    assert stage.standing(stage.grace) == []
    assert stage.app.feedback.cases()[0].true == stage.grace
    answer(qtbot, window, Qt.Key.Key_1)
    assert told(qtbot, window) == "Good morning, Grace — in at 08:00"
    assert stage.standing(stage.grace) == [(IN, BY_PIN)]
    assert [row.punch.at_utc for row in stage.app.punching.of_day(looked_at.date())][-1] == looked_at


def test_under_the_policy_buttons_which_of_two_it_was_is_asked_what_it_is(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    stage.change(punch_policy=PunchPolicy.BUTTONS)
    window = show_kiosk()
    stage.recogniser.announce(stage.ambiguous_event())
    qtbot.waitUntil(window.front.assistance.options.isVisible)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
    enter(qtbot, window, PIN)
    qtbot.waitUntil(lambda: window.choosing.card.isVisible() and window.choosing.card.waiting)
    assert stage.standing(stage.grace) == []
    answer(qtbot, window, Qt.Key.Key_1)
    assert told(qtbot, window) == "Good morning, Grace — in at 08:00"
    assert stage.standing(stage.grace) == [(IN, BY_PIN)]
    (row,) = stage.app.feedback.cases()
    assert (row.case.kind, row.true) == (FeedbackKind.AMBIGUOUS, stage.grace)


def test_an_ambiguous_look_offers_two_shortened_names_and_the_pin_decides(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    stage.recogniser.announce(stage.ambiguous_event())
    options = window.front.assistance.options
    qtbot.waitUntil(options.isVisible)
    assert [button.text() for button in options.buttons if button.isVisible()] == [
        "Eileen C.",
        "Grace H.",
        "Neither of them",
    ]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
    assert window.front.assistance.pad.asks_pin
    enter(qtbot, window, PIN)
    assert told(qtbot, window) == "Good morning, Grace — in at 08:00"
    (row,) = stage.app.feedback.cases()
    assert (row.case.kind, row.true) == (FeedbackKind.AMBIGUOUS, stage.grace)


def test_neither_of_two_records_nothing(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.show_event(stage.ambiguous_event())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3)
    assert not window.front.assistance.busy
    assert stage.app.feedback.cases() == []


def test_a_visitor_leaves_a_name(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    qtbot.mouseClick(window.front.ways.visitor, Qt.MouseButton.LeftButton)
    form = window.front.assistance.visitor
    assert not form.record.isEnabled()
    qtbot.keyClicks(form.name, "Marie Curie")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    qtbot.keyClicks(form.host, "Grace")
    qtbot.keyClick(form.host, Qt.Key.Key_Return)
    assert told(qtbot, window) == "Welcome! Reception will be with you shortly."
    (visit,) = stage.app.visitors.latest()
    assert (visit.name, visit.host, visit.device) == ("Marie Curie", "Grace", "front-desk")


def test_letters_in_a_name_are_no_shortcuts(qtbot: QtBot, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.open_visitor()
    form = window.front.assistance.visitor
    qtbot.keyClicks(form.name, "Pavel 1 Novak")
    assert form.name.text() == "Pavel 1 Novak"
    assert form.isVisible()


def test_who_is_recognised_meanwhile_is_told_beside_the_pad(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    window.front.open_pin()
    greet(qtbot, stage, window)
    pad = window.front.assistance.pad
    assert pad.isVisible()
    assert pad.news == "Good morning, Eileen — in at 08:00"


def test_bad_news_take_the_place_of_a_question(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.open_pin()
    event = stage.ambiguous_event()
    failed = type(event)(EventKind.STORAGE_FAILED, event.at_utc, None, None, 0.5, 1, 1, 20.0, message="Disk full.")
    window.front.show_event(failed)
    assert window.card.isVisible()
    assert window.card.greeting is not None
    assert window.card.greeting.stays


def test_the_card_adds_todays_hours_and_the_photo_a_moment_later(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    """In at 08:00, out at 12:10: 4 h 10 min."""
    _, jpeg = cv2.imencode(".jpg", np.full((256, 256, 3), 127, np.uint8))
    stage.enrol(stage.eileen, jpeg.tobytes())
    stage.face_event(stage.eileen)
    stage.clock.advance(4 * 3600 + 600)
    window = show_kiosk()
    greet(qtbot, stage, window)
    qtbot.waitUntil(lambda: window.card.hours_text == "4 h 10 min today")
    assert window.card._badge.has_photo


def test_who_has_no_photo_has_initials(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    stage.face_event(stage.eileen)
    stage.clock.advance(3600)
    window = show_kiosk()
    greet(qtbot, stage, window)
    qtbot.waitUntil(lambda: window.card.hours_text == "1 h today")
    assert not window.card._badge.has_photo
