"""The kiosk closes within two seconds in every state, leaves no thread of Qt running, and loses no write."""

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QThread
from pytestqt.qtbot import QtBot

from attendance_app.capture.source import VideoSource
from attendance_app.domain.clock import SystemClock
from attendance_app.errors import CaptureError
from attendance_app.services.events import DeskEvent
from attendance_app.services.recogniser import Recogniser
from attendance_app.ui.kiosk.dependencies import KioskDependencies
from attendance_app.ui.kiosk.window import KioskWindow
from tests.fakes.desk import FakeRecogniser, SlowWriter, desk_event, fake_desk
from tests.fakes.video import FakeVideoSource, Hang, living_pictures

LIMIT_MS = 2000


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[[KioskDependencies], KioskWindow]:
    def make(desk: KioskDependencies) -> KioskWindow:
        window = KioskWindow(desk)
        qtbot.addWidget(window)
        window.show()
        return window

    return make


@pytest.fixture
def let_go() -> Iterator[threading.Event]:
    """Ends whatever hangs, once the test is over."""
    event = threading.Event()
    yield event
    event.set()


def threads_of(window: KioskWindow) -> list[QThread]:
    session = window._session
    return [thread for thread in (session._camera, session._recognition, *session._leaving) if thread is not None]


def close_and_measure(window: KioskWindow) -> int:
    threads = threads_of(window)
    watch = QElapsedTimer()
    watch.start()
    assert window.close()
    elapsed_ms = watch.elapsed()
    assert not window.isVisible()
    assert all(thread.isFinished() for thread in threads)
    return elapsed_ms


Open = Callable[[KioskDependencies], KioskWindow]


def test_while_streaming(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk())
    qtbot.waitUntil(lambda: window.pane.painted_frames > 2 and window.strip.model.state == "ok")
    assert close_and_measure(window) < LIMIT_MS


def test_before_anything_was_started(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk())
    assert close_and_measure(window) < LIMIT_MS


def test_while_the_model_load_hangs(qtbot: QtBot, open_window: Open, let_go: threading.Event) -> None:
    loading = threading.Event()

    def load() -> Recogniser:
        loading.set()
        let_go.wait(60)
        return FakeRecogniser()

    window = open_window(fake_desk(load_recognition=load))
    qtbot.waitUntil(lambda: loading.is_set() and window.pane.painted_frames > 0)
    assert window.strip.model.state == "busy"
    assert close_and_measure(window) < LIMIT_MS


@pytest.mark.parametrize("where", ["read", "open"])
def test_while_the_camera_hangs(qtbot: QtBot, open_window: Open, where: str) -> None:
    hang = Hang()
    source = FakeVideoSource(
        [hang] if where == "read" else living_pictures(), SystemClock(), opens=hang if where == "open" else None
    )
    window = open_window(fake_desk(make_source=lambda spec: source))
    qtbot.waitUntil(source.hanging.is_set)
    try:
        assert close_and_measure(window) < LIMIT_MS
    finally:
        source.let_go()


def test_while_a_write_is_under_way_which_is_finished_first(qtbot: QtBot, open_window: Open) -> None:
    writer = SlowWriter()
    window = open_window(fake_desk(load_recognition=lambda: writer))
    qtbot.waitUntil(writer.writing.is_set)
    threading.Timer(0.5, writer.go_on.set).start()
    assert not writer.written.is_set()
    elapsed_ms = close_and_measure(window)
    assert writer.written.is_set()
    assert elapsed_ms < LIMIT_MS


def test_without_a_camera(qtbot: QtBot, open_window: Open) -> None:
    def missing(spec: str) -> VideoSource:
        raise CaptureError("There is no camera 0.", "Plug one in.")

    window = open_window(fake_desk(make_source=missing))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    assert close_and_measure(window) < LIMIT_MS


def test_while_the_records_are_being_read(qtbot: QtBot, open_window: Open, let_go: threading.Event) -> None:
    reading = threading.Event()

    def status() -> str | None:
        reading.set()
        let_go.wait(60)
        return None

    window = open_window(fake_desk(database_status=status))
    qtbot.waitUntil(reading.is_set)
    assert close_and_measure(window) < LIMIT_MS


def test_right_after_another_source_was_chosen(qtbot: QtBot, open_window: Open) -> None:
    hanging = FakeVideoSource([Hang()], SystemClock())
    window = open_window(
        fake_desk(
            make_source=lambda spec: hanging if spec == "0" else FakeVideoSource(living_pictures(), SystemClock())
        )
    )
    qtbot.waitUntil(hanging.hanging.is_set)
    window.pane.page.source_chosen.emit("1")
    try:
        assert close_and_measure(window) < LIMIT_MS
    finally:
        hanging.let_go()


def test_a_recogniser_that_never_returns_is_left_behind_without_destroying_its_thread(
    qtbot: QtBot, open_window: Open, caplog: pytest.LogCaptureFixture
) -> None:
    writer = SlowWriter()
    window = open_window(fake_desk(load_recognition=lambda: writer))
    qtbot.waitUntil(writer.writing.is_set)
    recognition = window._session._recognition
    assert recognition is not None
    watch = QElapsedTimer()
    watch.start()
    with caplog.at_level(logging.ERROR):
        assert window.close()
    assert watch.elapsed() < LIMIT_MS
    assert recognition.isRunning()
    assert "recognition" in caplog.text
    writer.go_on.set()
    assert recognition.wait(5000)


def test_an_event_that_arrives_while_closing_is_shown_to_nobody(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk())
    qtbot.waitUntil(lambda: window.strip.model.state == "ok")
    shown: list[DeskEvent] = []
    window.desk_event.connect(shown.append)
    assert window.close()

    window._session.event_happened.emit(desk_event())  # a failing slot fails the test

    assert shown == []
