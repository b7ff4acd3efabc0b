"""Under the policy `buttons` a recognised person is asked what it is, one person at a time."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import PunchKind
from attendance_app.errors import StorageError
from attendance_app.services.events import DeskEvent, EventKind, PunchChoice
from attendance_app.services.punching import PunchResult
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.workers.sounds import SoundPlayer
from tests.fakes.desk import EILEEN, FakeRecogniser, choice_event, desk_event, fake_desk
from tests.fakes.people import employee, punch

IN, OUT, BREAK_START, BREAK_END = PunchKind.IN, PunchKind.OUT, PunchKind.BREAK_START, PunchKind.BREAK_END
GRACE = employee("1002", "Grace Hopper")


class Desk:
    """Records what is pressed, or repeats, or fails; notes which thread asked."""

    def __init__(self) -> None:
        self.pressed: list[tuple[str, PunchKind]] = []
        self.threads: list[threading.Thread] = []
        self.failure: StorageError | None = None
        self.repeats = False
        self.slow: threading.Event | None = None

    def record(self, choice: PunchChoice, kind: PunchKind) -> PunchResult:
        self.threads.append(threading.current_thread())
        if self.failure is not None:
            raise self.failure
        if self.slow is not None:
            self.slow.wait(0.3)  # nobody sets it: the write takes that long
        self.pressed.append((choice.employee_id, kind))
        return PunchResult(punch(choice.employee_id, kind, choice.at_utc), self.repeats)


@pytest.fixture
def desk() -> Desk:
    return Desk()


OpenKiosk = Callable[..., KioskWindow]


@pytest.fixture
def open_kiosk(qtbot: QtBot, desk: Desk) -> Iterator[OpenKiosk]:
    windows: list[KioskWindow] = []

    def make(*events: DeskEvent, answer_within_ms: int = 30_000) -> KioskWindow:
        window = KioskWindow(
            fake_desk(load_recognition=lambda: FakeRecogniser(events), record_chosen=desk.record),
            sounds=SoundPlayer(platform="linux", which=lambda name: None),
            answer_within_ms=answer_within_ms,
        )
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        return window

    yield make
    for window in windows:
        window.close()


def asked(qtbot: QtBot, window: KioskWindow) -> None:
    qtbot.waitUntil(lambda: window.choosing.card.isVisible() and window.choosing.card.waiting)


def distance(upper: QWidget, lower: QWidget) -> int:
    """Pixels from the one's bottom to the other's top."""
    return lower.mapToGlobal(QPoint()).y() - upper.mapToGlobal(QPoint()).y() - upper.height()


def test_the_suggested_kind_is_first_primary_and_focused(qtbot: QtBot, open_kiosk: OpenKiosk) -> None:
    window = open_kiosk(choice_event(OUT, BREAK_START, suggested=OUT))
    asked(qtbot, window)
    first, *others = window.choosing.card.buttons
    assert (first.kind, first.text(), first.property("role")) == (OUT, "Out", "choice-suggested")
    assert window.focusWidget() is first
    assert [button.kind for button in others] == [IN, BREAK_START, BREAK_END]
    assert [button.isEnabled() for button in others] == [False, True, False]
    assert not window.card.isVisible()


@pytest.mark.parametrize(("key", "kind"), [("1", IN), ("2", OUT), ("3", BREAK_START), ("4", BREAK_END)])
def test_a_key_presses_its_button(qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk, key: str, kind: PunchKind) -> None:
    window = open_kiosk(choice_event())
    asked(qtbot, window)
    with qtbot.waitSignal(window.choosing.concluded) as concluded:
        qtbot.keyClicks(window.focusWidget(), key)
    assert desk.pressed == [(EILEEN.id, kind)]
    assert concluded.args[0].punch.kind is kind


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_suggested_button(qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk, key: Qt.Key) -> None:
    window = open_kiosk(choice_event(suggested=BREAK_END))
    asked(qtbot, window)
    with qtbot.waitSignal(window.choosing.concluded):
        qtbot.keyClick(window.focusWidget(), key)
    assert desk.pressed == [(EILEEN.id, BREAK_END)]


def test_a_key_of_a_kind_that_makes_no_sense_does_nothing(qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk) -> None:
    window = open_kiosk(choice_event(IN, suggested=IN))
    asked(qtbot, window)
    qtbot.keyClicks(window.focusWidget(), "2")
    with qtbot.waitSignal(window.choosing.concluded):
        qtbot.keyClicks(window.focusWidget(), "1")
    assert desk.pressed == [(EILEEN.id, IN)]


def test_the_punch_is_greeted_after_it_was_written_off_the_gui_thread(
    qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk
) -> None:
    window = open_kiosk(choice_event(suggested=IN))
    asked(qtbot, window)
    with qtbot.waitSignal(window.desk_event, check_params_cb=lambda event: event.kind is EventKind.PUNCH):
        qtbot.mouseClick(window.choosing.card.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.card.isVisible)
    assert window.card.greeting is not None
    assert window.card.greeting.line == "Good morning, Eileen — in at 08:57"
    assert not window.choosing.card.isVisible()
    assert desk.threads != [threading.main_thread()]


def test_pressing_twice_records_once(qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk) -> None:
    window = open_kiosk(choice_event())
    asked(qtbot, window)
    with qtbot.waitSignal(window.choosing.concluded):
        for button in window.choosing.card.buttons[:2]:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            QApplication.sendPostedEvents()
    assert desk.pressed == [(EILEEN.id, IN)]


def test_without_an_answer_nothing_is_recorded_and_the_card_says_so(
    qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk
) -> None:
    window = open_kiosk(choice_event(), answer_within_ms=50)
    qtbot.waitUntil(lambda: window.card.greeting is not None)
    assert window.card.greeting is not None
    assert window.card.greeting.line == "Eileen: nothing was recorded"
    qtbot.waitUntil(window.card.isVisible)
    assert desk.pressed == []


@pytest.mark.parametrize(("size", "above"), [((1280, 800), "clock"), ((800, 1280), "pane")])
def test_the_parts_keep_their_distances_when_nobody_is_asked_any_more(
    qtbot: QtBot, open_kiosk: OpenKiosk, size: tuple[int, int], above: str
) -> None:
    """The distances are 24 pixels in windows of these sizes."""
    window = open_kiosk()
    window.resize(*size)
    window.choosing.ask(choice_event())
    qtbot.waitUntil(lambda: distance(getattr(window, above), window.choosing.card) == 24)
    window.choosing.card.timed_out.emit()
    qtbot.waitUntil(lambda: distance(getattr(window, above), window.card) == 24)
    qtbot.waitUntil(lambda: distance(window.card, window.punches) == 24)


def test_the_next_person_is_asked_when_the_first_has_answered(qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk) -> None:
    """A finger on its way to a button must not press it for the person who was recognised meanwhile."""
    window = open_kiosk()
    window.choosing.ask(choice_event())
    window.choosing.ask(choice_event(suggested=OUT, who=GRACE))
    window.choosing.ask(choice_event(suggested=OUT, who=GRACE))
    card = window.choosing.card
    assert (card.accessibleName(), card.buttons[0].kind) == ("Good morning, Eileen Collins", IN)
    with qtbot.waitSignal(window.choosing.concluded):
        card.buttons[0].click()
    assert (card.accessibleName(), card.buttons[0].kind) == ("Good morning, Grace Hopper", OUT)
    assert card.waiting
    with qtbot.waitSignal(window.choosing.busy_changed, check_params_cb=lambda busy: not busy):
        card.buttons[0].click()
    assert desk.pressed == [(EILEEN.id, IN), (GRACE.id, OUT)]


def test_what_came_of_the_first_is_told_beside_the_second(qtbot: QtBot, open_kiosk: OpenKiosk) -> None:
    window = open_kiosk()
    window.choosing.ask(choice_event())
    window.choosing.ask(choice_event(who=GRACE))
    with qtbot.waitSignal(window.choosing.concluded):
        window.choosing.card.buttons[0].click()
    assert window.choosing.card.note_text == "Good morning, Eileen — in at 08:57"


def test_a_stranger_behind_does_not_disturb_who_is_asked(qtbot: QtBot, open_kiosk: OpenKiosk) -> None:
    window = open_kiosk(choice_event(), desk_event(EventKind.UNKNOWN))
    with qtbot.waitSignal(window.desk_event, check_params_cb=lambda event: event.kind is EventKind.UNKNOWN):
        pass
    assert window.choosing.card.waiting
    assert window.card.greeting is None


def test_a_write_that_fails_is_said_until_somebody_has_read_it_and_the_next_waits(
    qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk
) -> None:
    desk.failure = StorageError("The disk is full.", "Free some space.")
    window = open_kiosk()
    window.choosing.ask(choice_event())
    window.choosing.ask(choice_event(who=GRACE))
    with qtbot.waitSignal(window.choosing.busy_changed):
        window.choosing.card.buttons[0].click()
    assert window.card.greeting is not None
    assert "disk is full" in window.card.greeting.line
    assert window.card.isVisible()
    qtbot.mouseClick(window.card._button, Qt.MouseButton.LeftButton)
    assert window.choosing.card.accessibleName() == "Good morning, Grace Hopper"


def test_somebody_punched_a_moment_ago_is_told_since_when(qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk) -> None:
    desk.repeats = True
    window = open_kiosk()
    window.choosing.ask(choice_event())
    with qtbot.waitSignal(window.choosing.concluded):
        window.choosing.card.buttons[0].click()
    assert window.card.greeting is not None
    assert window.card.greeting.line == "Good morning, Eileen — already in at 08:57"


def test_closing_while_somebody_is_asked_records_nothing(qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk) -> None:
    window = open_kiosk()
    window.choosing.ask(choice_event())
    with qtbot.waitSignal(window.closed):
        window.close()
    assert desk.pressed == []


def test_closing_while_a_chosen_punch_is_written_lets_it_finish(
    qtbot: QtBot, open_kiosk: OpenKiosk, desk: Desk
) -> None:
    desk.slow = threading.Event()
    window = open_kiosk()
    window.choosing.ask(choice_event())
    window.choosing.card.buttons[0].click()
    qtbot.waitUntil(lambda: len(desk.threads) == 1)
    window.close()
    assert desk.pressed == [(EILEEN.id, IN)]


def test_in_a_tall_window_the_clock_s_warning_is_short_and_in_full_under_the_pointer(qtbot: QtBot) -> None:
    window = KioskWindow(fake_desk(clock_jump_s=lambda: -3720))
    qtbot.addWidget(window)
    window.resize(800, 1280)
    window.show()
    qtbot.waitUntil(lambda: window.strip.clock.text == "Clock \N{MINUS SIGN}1 h 2 min")
    assert window.strip.clock.toolTip().startswith("Clock put back by 1 h 2 min. ")
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.strip.clock.text == "Clock put back by 1 h 2 min")
    window.close()


@pytest.mark.parametrize(
    ("jump_s", "words"),
    [(3600, "Clock put forwards by 1 h"), (-75, "Clock put back by 1 min 15 s"), (-3, "Clock put back by 3 s")],
)
def test_a_clock_that_jumped_is_said_in_the_status_strip(qtbot: QtBot, jump_s: int, words: str) -> None:
    window = KioskWindow(fake_desk(clock_jump_s=lambda: jump_s))
    qtbot.addWidget(window)
    assert window.strip.clock.isHidden()
    window.show()
    qtbot.waitUntil(lambda: window.strip.clock.text == words)
    assert window.strip.clock.isVisible()
    assert window.strip.clock.state == "trouble"
    window.close()
