"""What happens at the desk is greeted, heard, listed and passed on."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from attendance_app.services.events import EventKind
from tests.fakes.desk import EILEEN, FakePunchRow, FakeRecogniser, desk_event, fake_desk
from tests.ui.kiosk.conftest import OpenKiosk, SilentPlayer


def test_event_is_greeted_heard_listed_and_passed_on(
    qtbot: QtBot, open_window: OpenKiosk, player: SilentPlayer
) -> None:
    event = desk_event()
    rows: list[FakePunchRow] = []
    recogniser = FakeRecogniser([event])

    def latest(limit: int) -> list[FakePunchRow]:
        return rows[:limit]

    desk = fake_desk(load_recognition=lambda: recogniser, latest_punches=latest)
    desk.settings.change(sounds=True)  # type: ignore[attr-defined]
    assert event.punch is not None
    rows.append(FakePunchRow(event.punch, EILEEN))
    window = open_window(desk)
    with qtbot.waitSignal(window.desk_event) as passed:
        pass
    assert passed.args == [event]
    assert window.card.accessibleName() == "Good morning, Eileen — in at 08:57"
    assert player.heard == ["in"]
    qtbot.waitUntil(lambda: window.punches.shown == 1)


def test_sounds_can_be_silenced(qtbot: QtBot, open_window: OpenKiosk, player: SilentPlayer) -> None:
    window = open_window(fake_desk())
    window._on_event(desk_event())
    assert player.heard == []


def test_sounds_are_as_loud_as_is_set(qtbot: QtBot, open_window: OpenKiosk, player: SilentPlayer) -> None:
    desk = fake_desk()
    desk.settings.change(sounds=True, sound_volume_percent=30)  # type: ignore[attr-defined]
    window = open_window(desk)
    window._on_event(desk_event())
    assert (player.heard, player.volume_percent) == (["in"], 30)


def test_next_event_replaces_the_card_at_once(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk())
    window._on_event(desk_event())
    window._on_event(desk_event(EventKind.DUPLICATE))
    assert window.card.accessibleName() == "Good morning, Eileen — already in at 08:57"


def test_card_returns_to_idle_after_its_time(
    qtbot: QtBot, open_window: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attendance_app.ui.kiosk.greeting_card.SHOWN_MS", 30)
    window = open_window(fake_desk())
    window._on_event(desk_event())
    assert window.card.greeting is not None
    qtbot.waitUntil(lambda: window.card.greeting is None)


def test_failed_write_stays_until_it_is_acknowledged(
    qtbot: QtBot, open_window: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attendance_app.ui.kiosk.greeting_card.SHOWN_MS", 30)
    window = open_window(fake_desk())
    window._on_event(desk_event())
    window._on_event(desk_event(EventKind.STORAGE_FAILED, message="The disk is full."))
    assert window.card.accessibleName() == "Not recorded: The disk is full."
    assert not window.card._timer.isActive()
    with qtbot.waitSignal(window.card.acknowledged):
        qtbot.mouseClick(window.card._button, Qt.MouseButton.LeftButton)
    assert window.card.greeting is None
