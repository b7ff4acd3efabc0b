"""The kiosk window: what people see, and that it stays responsive."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.capture.health import BLACK, FROZEN, STALLED, HealthKind, HealthState
from attendance_app.capture.source import VideoSource
from attendance_app.domain.clock import SystemClock
from attendance_app.domain.punches import PunchKind
from attendance_app.errors import CaptureError, ModelError, StorageError
from attendance_app.services.events import EventKind
from attendance_app.services.recogniser import Recogniser
from attendance_app.ui.kiosk.dependencies import KioskDependencies
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.workers.sounds import SoundName, SoundPlayer
from tests.fakes.desk import EILEEN, FakePunchRow, FakeRecogniser, FakeSettings, desk_event, fake_desk, living_camera
from tests.fakes.people import punch
from tests.fakes.video import FakeVideoSource, living_pictures

Open = Callable[[KioskDependencies], KioskWindow]


class SilentPlayer(SoundPlayer):
    """Notes what would have been heard."""

    def __init__(self) -> None:
        super().__init__(platform="linux", which=lambda name: None)
        self.heard: list[SoundName] = []

    def set_volume(self, percent: int) -> None:
        self.volume_percent = percent

    def play(self, name: SoundName) -> None:
        if self.enabled:
            self.heard.append(name)


@pytest.fixture
def player() -> SilentPlayer:
    return SilentPlayer()


@pytest.fixture
def open_window(qtbot: QtBot, player: SilentPlayer) -> Iterator[Open]:
    windows: list[KioskWindow] = []

    def make(desk: KioskDependencies) -> KioskWindow:
        window = KioskWindow(desk, sounds=player)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()


def missing_camera(spec: str) -> VideoSource:
    raise CaptureError("There is no camera 0.", "Plug one in.")


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


def test_ready_state_is_told_by_all_three_chips(qtbot: QtBot, open_window: Open) -> None:
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


def test_event_is_greeted_heard_listed_and_passed_on(qtbot: QtBot, open_window: Open, player: SilentPlayer) -> None:
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


def test_sounds_can_be_silenced(qtbot: QtBot, open_window: Open, player: SilentPlayer) -> None:
    window = open_window(fake_desk())
    window._on_event(desk_event())
    assert player.heard == []


def test_sounds_are_as_loud_as_is_set(qtbot: QtBot, open_window: Open, player: SilentPlayer) -> None:
    desk = fake_desk()
    desk.settings.change(sounds=True, sound_volume_percent=30)  # type: ignore[attr-defined]
    window = open_window(desk)
    window._on_event(desk_event())
    assert (player.heard, player.volume_percent) == (["in"], 30)


def test_next_event_replaces_the_card_at_once(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk())
    window._on_event(desk_event())
    window._on_event(desk_event(EventKind.DUPLICATE))
    assert window.card.accessibleName() == "Good morning, Eileen — already in at 08:57"


def test_card_returns_to_idle_after_its_time(qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("attendance_app.ui.kiosk.greeting_card.SHOWN_MS", 30)
    window = open_window(fake_desk())
    window._on_event(desk_event())
    assert window.card.greeting is not None
    qtbot.waitUntil(lambda: window.card.greeting is None)


def test_failed_write_stays_until_it_is_acknowledged(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
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


def test_missing_camera_gives_a_helpful_page_and_the_rest_lives_on(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk(make_source=missing_camera))
    qtbot.waitUntil(lambda: "There is no camera 0. Plug one in." in window.pane.page.text)
    assert window.pane.showing_page
    assert window.strip.camera.text == "Camera trouble"
    assert window.clock.isVisible()
    labels = {button.text().replace("&", "") for button in window.pane.page.findChildren(QPushButton)}
    assert labels == {"Try again", "Play the demo"}


def test_page_disappears_by_itself_when_pictures_come(qtbot: QtBot, open_window: Open) -> None:
    plugged_in = threading.Event()

    def make_source(spec: str) -> VideoSource:
        return living_camera() if plugged_in.is_set() else missing_camera(spec)

    window = open_window(fake_desk(make_source=make_source))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    plugged_in.set()
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    qtbot.waitUntil(lambda: window.strip.camera.state == "ok")


def test_try_again_opens_the_same_source_at_once(qtbot: QtBot, open_window: Open) -> None:
    asked: list[str] = []

    def make_source(spec: str) -> VideoSource:
        asked.append(spec)
        return missing_camera(spec) if len(asked) == 1 else living_camera()

    window = open_window(fake_desk(make_source=make_source, source="7"))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    qtbot.mouseClick(window.pane.page._retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    assert asked[:2] == ["7", "7"]


def test_chosen_camera_is_opened_and_remembered(qtbot: QtBot, open_window: Open) -> None:
    saved: list[str] = []
    asked: list[str] = []

    def make_source(spec: str) -> VideoSource:
        asked.append(spec)
        return missing_camera(spec) if spec == "7" else living_camera()

    window = open_window(fake_desk(make_source=make_source, source="7", save_source=saved.append))
    picker = window.pane.page._picker
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble" and picker.findText("Front camera (0)") > 0)
    picker.activated.emit(picker.findText("Front camera (0)"))
    qtbot.waitUntil(lambda: not window.pane.showing_page and saved == ["0"])
    assert asked[-1] == "0"


def test_camera_is_let_go_of_for_another_window_and_taken_back(qtbot: QtBot, open_window: Open) -> None:
    opened: list[FakeVideoSource] = []

    def make_source(spec: str) -> VideoSource:
        opened.append(FakeVideoSource(living_pictures(), SystemClock()))
        return opened[-1]

    window = open_window(fake_desk(make_source=make_source))
    qtbot.waitUntil(lambda: window.pane.painted_frames > 0)
    window.pause_camera()
    assert window.pane.showing_page
    assert window.strip.camera.text == "Camera lent out"
    qtbot.waitUntil(opened[0].closed.is_set)
    assert len(opened) == 1
    window.resume_camera()
    qtbot.waitUntil(lambda: not window.pane.showing_page)


def test_demo_is_played_but_not_remembered(qtbot: QtBot, open_window: Open) -> None:
    saved: list[str] = []

    def make_source(spec: str) -> VideoSource:
        return living_camera() if spec == "demo" else missing_camera(spec)

    window = open_window(fake_desk(make_source=make_source, save_source=saved.append))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    qtbot.mouseClick(window.pane.page._demo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    assert saved == []


@pytest.mark.parametrize("health", [BLACK, FROZEN, STALLED], ids=lambda health: health.kind.value)
def test_trouble_with_a_picture_is_told_in_a_banner_and_taken_back(
    qtbot: QtBot, open_window: Open, health: HealthState
) -> None:
    window = open_window(fake_desk())
    qtbot.waitUntil(lambda: window.pane.painted_frames > 0)
    window._on_health(health)
    assert window.pane.banner_text == health.message
    assert not window.pane.showing_page
    window._on_health(HealthState(HealthKind.OK))
    assert window.pane.banner_text == ""


def test_end_of_a_video_is_told_and_can_be_played_again(qtbot: QtBot, open_window: Open) -> None:
    pictures = living_pictures()
    film = [next(pictures) for _ in range(3)]
    window = open_window(fake_desk(make_source=lambda spec: FakeVideoSource(film, SystemClock(), live=False)))
    qtbot.waitUntil(lambda: "The video has ended" in window.pane.page.text)
    assert window.pane.page._retry.isVisible()


def test_failed_model_is_told_and_can_be_tried_again(qtbot: QtBot, open_window: Open) -> None:
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


def test_database_trouble_is_told_in_words(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk(database_status=lambda: "The disk is full."))
    qtbot.waitUntil(lambda: window.strip.database.state == "trouble")
    assert "The disk is full." in window.strip.database.accessibleName()


def test_records_that_cannot_be_read_are_trouble_not_a_crash(qtbot: QtBot, open_window: Open) -> None:
    def latest(limit: int) -> list[FakePunchRow]:
        raise StorageError("The database is locked.", "Close the other program.")

    window = open_window(fake_desk(latest_punches=latest))
    qtbot.waitUntil(lambda: window.strip.database.state == "trouble")
    assert "The database is locked." in window.strip.database.accessibleName()


def test_list_shows_newest_first_with_local_times(qtbot: QtBot, open_window: Open) -> None:
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


def test_preview_paints_only_what_is_new(qtbot: QtBot, open_window: Open) -> None:
    film = [next(living_pictures())]
    window = open_window(fake_desk(make_source=lambda spec: FakeVideoSource(film, SystemClock())))
    window._tick_timer.stop()
    before = window.pane.painted_frames
    for _ in range(20):
        window._on_tick()
    assert window.pane.painted_frames <= before + 1


def test_preview_keeps_the_cameras_rate_up_to_30_looks_a_second(qtbot: QtBot, open_window: Open) -> None:
    slow, quick = FakeSettings(camera_fps=5), FakeSettings(camera_fps=60)
    assert _interval(qtbot, open_window, slow) == 33
    assert _interval(qtbot, open_window, quick) == 16


def _interval(qtbot: QtBot, open_window: Open, settings: FakeSettings) -> int:
    window = open_window(fake_desk(settings=settings))
    qtbot.waitUntil(window._tick_timer.isActive)
    return window._tick_timer.interval()


def test_admin_button_opens_the_administrators_window(qtbot: QtBot, open_window: Open) -> None:
    opened: list[bool] = []
    window = open_window(fake_desk(open_admin=lambda: opened.append(True)))
    qtbot.mouseClick(window.strip._admin, Qt.MouseButton.LeftButton)
    assert opened == [True]


def test_without_an_administrators_window_there_is_no_button(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk())
    assert not window.strip._admin.isVisible()


def activate(qtbot: QtBot, window: KioskWindow) -> None:
    """Shortcuts belong to the active window."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_full_screen_by_f11_and_back_by_escape(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk())
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_control_q_closes(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk())
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (800, 1280), (1024, 600), (1080, 1920)])
def test_window_takes_the_size_it_is_given(qtbot: QtBot, open_window: Open, size: tuple[int, int]) -> None:
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


def test_everything_that_can_be_operated_has_a_name(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(fake_desk(make_source=missing_camera))
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    for button in filter(QPushButton.isVisible, window.findChildren(QPushButton)):
        assert button.text() or button.accessibleName()
    assert window.pane.page._picker.accessibleName()
    assert window.card.accessibleName()


def test_saved_settings_show_at_once(qtbot: QtBot, open_window: Open) -> None:
    desk = fake_desk()
    window = open_window(desk)
    qtbot.waitUntil(lambda: window.pane.painted_frames > 0)
    desk.settings.change(company_name="Bakery Ltd")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    assert window.clock._company.text() == "Bakery Ltd"
    assert not window.pane.showing_page  # the camera is the same: it isn't opened again


def test_another_camera_in_the_saved_settings_is_opened_at_once(qtbot: QtBot, open_window: Open) -> None:
    opened: list[str] = []

    def make(spec: str) -> VideoSource:
        opened.append(spec)
        return living_camera()

    desk = fake_desk(make_source=make)
    window = open_window(desk)
    qtbot.waitUntil(lambda: opened == ["0"])
    desk.settings.change(camera_source="1")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    qtbot.waitUntil(lambda: opened == ["0", "1"])
    window.follow_settings(UTC)  # saved again without a change
    assert opened == ["0", "1"]


def test_a_source_chosen_for_today_survives_saving_other_settings(qtbot: QtBot, open_window: Open) -> None:
    opened: list[str] = []

    def make(spec: str) -> VideoSource:
        opened.append(spec)
        return living_camera()

    desk = fake_desk(make_source=make, source="demo")
    window = open_window(desk)
    qtbot.waitUntil(lambda: opened == ["demo"])
    desk.settings.change(company_name="Bakery Ltd")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    assert window._session.source == "demo"
    assert opened == ["demo"]


def test_a_camera_that_is_lent_out_is_exchanged_when_it_comes_back(qtbot: QtBot, open_window: Open) -> None:
    opened: list[str] = []

    def make(spec: str) -> VideoSource:
        opened.append(spec)
        return living_camera()

    desk = fake_desk(make_source=make)
    window = open_window(desk)
    qtbot.waitUntil(lambda: opened == ["0"])
    window.pause_camera()
    desk.settings.change(camera_source="1")  # type: ignore[attr-defined]
    window.follow_settings(UTC)
    assert opened == ["0"]
    window.resume_camera()
    qtbot.waitUntil(lambda: opened == ["0", "1"])


def test_a_caption_is_shown_only_when_there_is_one(open_window: Open) -> None:
    window = open_window(fake_desk())
    assert not window.front.arrangement.caption.isVisible()
    window.show_caption("Grace Hopper isn't enrolled yet")
    assert window.front.arrangement.caption.isVisible()
    window.show_caption("")
    assert not window.front.arrangement.caption.isVisible()
