"""The kiosk window: what people see, and that it stays responsive."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.capture.source import VideoSource
from attendance_app.domain.clock import SystemClock
from attendance_app.domain.punches import PunchKind
from attendance_app.errors import ModelError, StorageError
from attendance_app.services.recogniser import Recogniser
from attendance_app.ui.kiosk.window import KioskWindow
from tests.fakes.desk import (
    EILEEN,
    FakePunchRow,
    FakeRecogniser,
    FakeSettings,
    fake_desk,
    living_camera,
    missing_camera,
)
from tests.fakes.people import punch
from tests.fakes.video import FakeVideoSource, living_pictures
from tests.ui.kiosk.conftest import OpenKiosk


def test_window_shows_before_models_load_and_cameras_open(qtbot: QtBot) -> None:
    called: list[str] = []

    def load() -> Recogniser:
        called.append("load")
        return FakeRecogniser()

    def make_source(spec: str) -> VideoSource:
        called.append("open")
        return living_camera()

    window = KioskWindow(fake_desk(load_recognition=load, make_source=make_source))
    qtbot.addWidget(window)
    window.show()
    assert window.isVisible()
    assert called == []
    qtbot.waitUntil(lambda: sorted(called) == ["load", "open"])
    window.close()


def test_ready_state_is_told_by_all_three_chips(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk())
    with qtbot.waitSignal(window.model_ready):
        pass
    strip = window.strip
    qtbot.waitUntil(lambda: {strip.camera.state, strip.model.state, strip.database.state} == {"ok"})
    assert (strip.camera.text, strip.model.text, strip.database.text) == (
        "Camera on",
        "Recognition on",
        "Records safe",
    )
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    assert window.card.accessibleName().startswith("Look at the camera")


def test_failed_model_is_told_and_can_be_tried_again(qtbot: QtBot, open_window: OpenKiosk) -> None:
    attempts: list[int] = []

    def load() -> Recogniser:
        attempts.append(1)
        if len(attempts) == 1:
            raise ModelError("The model file is incomplete.", "Fetch it again.")
        return FakeRecogniser()

    window = open_window(fake_desk(load_recognition=load))
    qtbot.waitUntil(lambda: window.strip.model.state == "trouble")
    assert "The model file is incomplete." in window.pane.banner_text
    recognition = window._session._recognition
    assert recognition is not None
    qtbot.waitUntil(recognition.isFinished)
    window.pane.model_retry_requested.emit()
    qtbot.waitUntil(lambda: window.strip.model.state == "ok")
    assert window.pane.banner_text == ""


def test_database_trouble_is_told_in_words(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk(database_status=lambda: "The disk is full."))
    qtbot.waitUntil(lambda: window.strip.database.state == "trouble")
    assert "The disk is full." in window.strip.database.accessibleName()


def test_records_that_cannot_be_read_are_trouble_not_a_crash(qtbot: QtBot, open_window: OpenKiosk) -> None:
    def latest(limit: int) -> list[FakePunchRow]:
        raise StorageError("The database is locked.", "Close the other program.")

    window = open_window(fake_desk(latest_punches=latest))
    qtbot.waitUntil(lambda: window.strip.database.state == "trouble")
    assert "The database is locked." in window.strip.database.accessibleName()


def test_list_shows_newest_first_with_local_times(qtbot: QtBot, open_window: OpenKiosk) -> None:
    at = datetime(2026, 3, 2, 16, 2, tzinfo=UTC)
    rows = [
        FakePunchRow(punch(EILEEN.id, PunchKind.OUT, at), EILEEN),
        FakePunchRow(punch(EILEEN.id), EILEEN),
    ]
    window = open_window(fake_desk(rows=rows))
    qtbot.waitUntil(lambda: window.punches.shown == 2)
    assert [row.accessibleName() for row in window.punches._rows[:2]] == [
        "Eileen Collins, Out, 17:02",
        "Eileen Collins, In, 09:00",
    ]


def test_preview_paints_only_what_is_new(qtbot: QtBot, open_window: OpenKiosk) -> None:
    film = [next(living_pictures())]
    window = open_window(fake_desk(make_source=lambda spec: FakeVideoSource(film, SystemClock())))
    window._tick_timer.stop()
    before = window.pane.painted_frames
    for _ in range(20):
        window._on_tick()
    assert window.pane.painted_frames <= before + 1


def test_preview_keeps_the_cameras_rate_up_to_30_looks_a_second(qtbot: QtBot, open_window: OpenKiosk) -> None:
    slow, quick = FakeSettings(camera_fps=5), FakeSettings(camera_fps=60)
    assert _interval(qtbot, open_window, slow) == 33
    assert _interval(qtbot, open_window, quick) == 16


def _interval(qtbot: QtBot, open_window: OpenKiosk, settings: FakeSettings) -> int:
    window = open_window(fake_desk(settings=settings))
    qtbot.waitUntil(window._tick_timer.isActive)
    return window._tick_timer.interval()


def test_admin_button_opens_the_administrators_window(qtbot: QtBot, open_window: OpenKiosk) -> None:
    opened: list[bool] = []
    window = open_window(fake_desk(open_admin=lambda: opened.append(True)))
    qtbot.mouseClick(window.strip._admin, Qt.MouseButton.LeftButton)
    assert opened == [True]


def test_without_an_administrators_window_there_is_no_button(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk())
    assert not window.strip._admin.isVisible()


def activate(qtbot: QtBot, window: KioskWindow) -> None:
    """Shortcuts belong to the active window."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_full_screen_by_f11_and_back_by_escape(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk())
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_control_q_closes(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk())
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (800, 1280), (1024, 600), (1080, 1920)])
def test_window_takes_the_size_it_is_given(qtbot: QtBot, open_window: OpenKiosk, size: tuple[int, int]) -> None:
    at = datetime(2026, 3, 2, 16, 2, tzinfo=UTC)
    rows = [FakePunchRow(punch(EILEEN.id, PunchKind.OUT, at), EILEEN)] * 12
    window = open_window(fake_desk(rows=rows, open_admin=lambda: None))
    qtbot.waitUntil(lambda: window.punches.shown > 0)
    window.resize(*size)
    assert (window.width(), window.height()) == size
    parts = (window.pane, window.clock, window.card, window.punches, window.strip)
    inside = window.rect()
    qtbot.waitUntil(lambda: all(inside.contains(part.mapTo(window, part.rect().bottomRight())) for part in parts))
    assert all(part.isVisible() and not part.size().isEmpty() for part in parts)


def test_everything_that_can_be_operated_has_a_name(qtbot: QtBot, open_window: OpenKiosk) -> None:
    window = open_window(fake_desk(make_source=missing_camera))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    for button in filter(QPushButton.isVisible, window.findChildren(QPushButton)):
        assert button.text() or button.accessibleName()
    assert window.pane.page._picker.accessibleName()
    assert window.card.accessibleName()


def test_saved_settings_show_at_once(qtbot: QtBot, open_window: OpenKiosk) -> None:
    desk = fake_desk()
    window = open_window(desk)
    qtbot.waitUntil(lambda: window.pane.painted_frames > 0)
    desk.settings.change(company_name="Bakery Ltd")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    assert window.clock._company.text() == "Bakery Ltd"
    assert not window.pane.showing_page  # the camera is the same: it isn't opened again


def test_a_caption_is_shown_only_when_there_is_one(open_window: OpenKiosk) -> None:
    window = open_window(fake_desk())
    assert not window.front.arrangement.caption.isVisible()
    window.show_caption("Grace Hopper isn't enrolled yet")
    assert window.front.arrangement.caption.isVisible()
    window.show_caption("")
    assert not window.front.arrangement.caption.isVisible()
